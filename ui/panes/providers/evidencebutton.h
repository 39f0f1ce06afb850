#pragma once

#include "models/services/testevidence.h"
#include "ui/panes/pane.h"
#include "ui/widgets/popupmenubutton.h"

#include <functional>

namespace selwise {

/// What goes to a ticket: the last test of one destination, or of all, as text, JSON, HTML or JUnit.
class EvidenceButton : public PopupMenuButton {
    Q_OBJECT
public:
    enum class Format { Text, Json, Html, JUnit };
    struct Source {
        QString name; ///< for a file: "meta"
        std::function<TestEvidence()> one;
        std::function<std::vector<TestEvidence>()> all; ///< of every destination that was tested
    };
    EvidenceButton(Source source, const Clock &clock, UserFiles &files, QWidget *parent = nullptr);

    QByteArray content(Format format) const;
    void copy(Format format);
    void save(Format format); ///< asks for the place
    void saveAs(Format format, const QString &file);

Q_SIGNALS:
    void notice(const selwise::Notice &notice);

private:
    void fill(QMenu *menu);
    QString suggestedName(Format format) const;

    const Source m_source;
    const Clock &m_clock;
    UserFiles &m_files;
    bool m_payloads = true, m_all = false;
};

} // namespace selwise
