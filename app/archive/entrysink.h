#pragma once

#include "app/archive/importcontrol.h"
#include "app/archive/store.h"

namespace selwise::archive {

/// Takes the JSON of one thread of an import, and hands full segments to the archive. Its places are relative: `line` is that
/// of the caller.
class EntrySink {
public:
    EntrySink(Store &store, ImportControl &control) : m_store(store), m_control(control) {}

    using OnFault = std::function<void(ImportFault::Kind kind, qint64 element, const QString &detail)>;
    /// One line: an entry, a page or a list. scanPadding bytes behind it can be read.
    Outcome line(std::string_view text, const OnFault &fault);
    /// One element of a list that is read piece by piece, or one object; without white space around it.
    Outcome value(std::string_view text, qint64 number, const OnFault &fault);
    Outcome flush();
    const AppendSummary &summary() const { return m_summary; }

private:
    void look(std::string_view text);
    Outcome element(std::string_view text, qint64 number, const OnFault &fault);
    Outcome elements(const char *at, const char *end, const OnFault &fault);
    Outcome keep(EntryRow &row);
    bool isSuspect(std::string_view raw);
    bool soundUtf8(std::string_view raw) const;

    Store &m_store;
    ImportControl &m_control;
    SegmentBuilder m_builder;
    EntryRow m_row;
    QByteArray m_masked;
    std::vector<const char *> m_suspects;
    size_t m_suspect = 0;
    bool m_allUtf8 = true;
    AppendSummary m_summary;
};

/// The end of the value that begins here, judged by its brackets and quotes alone; nullptr when there is none.
const char *roughEnd(const char *at, const char *end);
/// Where the list of a page begins, when its first member is that list ("data" and its like); nullptr else.
const char *pageList(const char *at, const char *end);

} // namespace selwise::archive
