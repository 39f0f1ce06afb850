#include "app/archive/entrysink.h"

#include "app/archive/secretscan.h"

#include <algorithm>
#include <simdjson.h>

namespace selwise::archive {

void Faults::add(const ImportFault &fault)
{
    const std::lock_guard lock(m_mutex);
    ++m_count;
    if (m_faults.size() < most)
        m_faults.push_back(fault);
}

std::vector<ImportFault> Faults::sorted() const
{
    const std::lock_guard lock(m_mutex);
    std::vector<ImportFault> faults = m_faults;
    std::stable_sort(faults.begin(), faults.end(), [](const ImportFault &a, const ImportFault &b) {
        return a.file == b.file && std::tie(a.line, a.element) < std::tie(b.line, b.element);
    });
    return faults;
}

const char *roughEnd(const char *at, const char *end)
{
    int depth = 0;
    bool quoted = false;
    for (; at < end; ++at) {
        if (quoted) {
            if (*at == '\\')
                ++at;
            else if (*at == '"')
                quoted = false;
            continue;
        }
        switch (*at) {
        case '"': quoted = true; break;
        case '{':
        case '[': ++depth; break;
        case '}':
        case ']':
            if (depth == 0)
                return at;
            --depth;
            if (depth == 0)
                return at + 1;
            break;
        case ',':
            if (depth == 0)
                return at;
            break;
        default: break;
        }
    }
    return depth == 0 && !quoted ? end : nullptr;
}

const char *pageList(const char *at, const char *end)
{
    JsonScanner scanner(end);
    if (at >= end || *at != '{')
        return nullptr;
    const char *name = scanner.space(at + 1);
    const char *behind = scanner.string(name);
    if (!behind)
        return nullptr;
    if (!isPageMember({name + 1, size_t(behind - name) - 2}))
        return nullptr;
    behind = scanner.space(behind);
    if (behind >= end || *behind != ':')
        return nullptr;
    behind = scanner.space(behind + 1);
    return behind < end && *behind == '[' ? behind : nullptr;
}

bool EntrySink::isSuspect(std::string_view raw)
{
    const char *begin = raw.data(), *end = begin + raw.size();
    while (m_suspect < m_suspects.size() && m_suspects[m_suspect] < begin)
        ++m_suspect;
    return m_suspect < m_suspects.size() && m_suspects[m_suspect] < end;
}

bool EntrySink::soundUtf8(std::string_view raw) const
{
    return m_allUtf8 || simdjson::validate_utf8(raw.data(), raw.size());
}

Outcome EntrySink::keep(EntryRow &row)
{
    m_builder.add(row);
    if (!m_builder.full())
        return Done();
    return flush();
}

Outcome EntrySink::flush()
{
    if (m_builder.rows() == 0)
        return Done();
    const auto accepted = m_store.accept(m_builder);
    m_control.entries += m_builder.rows();
    m_builder.clear();
    if (!accepted)
        return Failure{accepted.error()};
    m_summary.added += accepted->added;
    m_summary.known += accepted->known;
    return Done();
}

void EntrySink::look(std::string_view text)
{
    m_allUtf8 = simdjson::validate_utf8(text.data(), text.size());
    m_suspects.clear();
    m_suspect = 0;
    findSuspects(text.data(), text.data() + text.size(), m_suspects);
}

Outcome EntrySink::value(std::string_view text, qint64 number, const OnFault &fault)
{
    look(text);
    return element(text, number, fault);
}

Outcome EntrySink::line(std::string_view text, const OnFault &fault)
{
    while (!text.empty() && JsonScanner::isSpace(text.back()))
        text.remove_suffix(1);
    while (!text.empty() && JsonScanner::isSpace(text.front()))
        text.remove_prefix(1);
    if (text.empty())
        return Done();
    look(text);
    const char *at = text.data(), *end = at + text.size();
    if (*at == '[')
        return elements(at, end, fault);
    if (const char *list = pageList(at, end))
        return elements(list, end, fault);
    return element(text, 0, fault);
}

Outcome EntrySink::element(std::string_view text, qint64 number, const OnFault &fault)
{
    using Kind = ImportFault::Kind;
    const char *at = text.data(), *end = at + text.size(), *behind = nullptr;
    const EntryReader::Outcome outcome = m_builder.reader().read(at, end, m_row, &behind);
    if (outcome == EntryReader::Outcome::Page)
        return elements(m_row.raw.data(), m_row.raw.data() + m_row.raw.size(), fault);
    if (outcome != EntryReader::Outcome::Entry || behind != end) {
        const bool object = outcome == EntryReader::Outcome::NotAnObject;
        JsonScanner scanner(end);
        const bool json = object && scanner.value(at) == end;
        fault(outcome == EntryReader::Outcome::TooDeep ? Kind::TooDeep : json ? Kind::NotAnEntry : Kind::NotJson, number, {});
        return Done();
    }
    if (!soundUtf8(text)) {
        fault(Kind::NotUtf8, number, {});
        return Done();
    }
    if (isSuspect(text)) {
        QByteArray masked = withoutSecrets(text);
        if (std::string_view(masked.constData(), size_t(masked.size())) != text) {
            const qsizetype size = masked.size();
            m_masked = masked + QByteArray(scanPadding, '\0');
            if (m_builder.reader().read(m_masked.constData(), m_masked.constData() + size, m_row, &behind) != EntryReader::Outcome::Entry)
                return Done();
        }
    }
    return keep(m_row);
}

/// A list, and what is behind it up to `end`.
Outcome EntrySink::elements(const char *at, const char *end, const OnFault &fault)
{
    using Kind = ImportFault::Kind;
    JsonScanner scanner(end);
    qint64 number = 0;
    at = scanner.space(at + 1);
    if (at < end && *at == ']')
        return Done();
    for (;;) {
        ++number;
        const char *behind = nullptr;
        const EntryReader::Outcome outcome = m_builder.reader().read(at, end, m_row, &behind);
        const bool plain = outcome == EntryReader::Outcome::Entry && m_allUtf8 && !isSuspect({at, size_t(behind - at)});
        if (plain) {
            if (const Outcome kept = keep(m_row); !kept)
                return kept;
        } else {
            if (outcome != EntryReader::Outcome::Entry) {
                behind = roughEnd(at, end);
                if (!behind || behind == at) {
                    fault(Kind::NotJson, number, {});
                    return Done();
                }
                while (behind > at && JsonScanner::isSpace(behind[-1]))
                    --behind;
            }
            if (const Outcome done = element({at, size_t(behind - at)}, number, fault); !done)
                return done;
        }
        at = scanner.space(behind);
        if (at < end && *at == ',') {
            at = scanner.space(at + 1);
            continue;
        }
        if (at >= end || *at != ']')
            fault(at >= end ? Kind::Truncated : Kind::NotJson, number + 1, {});
        return Done();
    }
}

} // namespace selwise::archive
