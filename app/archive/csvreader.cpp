#include "app/archive/csvreader.h"

#include "app/archive/jsonscan.h"
#include "models/domain/decimal.h"
#include "models/domain/jsonescape.h"

#include <algorithm>

namespace selwise::archive {

namespace {

constexpr size_t blockSize = 1 << 20;

/// Columns whose numbers are numbers; an id of digits stays text.
bool isNumeric(std::string_view name)
{
    static constexpr std::string_view names[] = {"attempt", "httpStatus", "statusCode", "durationMs", "value", "timestamp", "createdAt", "time"};
    return std::find(std::begin(names), std::end(names), name) != std::end(names);
}

/// An export puts an apostrophe before what a spreadsheet would run.
bool isNeutralised(std::string_view cell)
{
    return cell.size() > 1 && cell[0] == '\'' && std::string_view("=+-@\t\r").find(cell[1]) != std::string_view::npos;
}

} // namespace

int CsvReader::next()
{
    if (m_at >= m_end) {
        m_buffer.resize(blockSize);
        const qint64 before = m_input.consumed();
        const qint64 got = m_input.read(m_buffer.data(), qint64(m_buffer.size()));
        m_control.bytes += m_input.consumed() - before;
        if (got <= 0)
            return -1;
        m_at = 0;
        m_end = size_t(got);
    }
    return uint8_t(m_buffer[m_at++]);
}

/// False at the end. Lines without anything are passed over.
bool CsvReader::record(std::vector<std::string> &cells, bool &tooLong)
{
    cells.assign(1, {});
    tooLong = false;
    bool quoted = false, any = false;
    size_t size = 0;
    int c = next();
    for (; c >= 0; c = next()) {
        any = true;
        if (++size > longestEntry)
            tooLong = true;
        m_line += c == '\n';
        if (quoted && c == '"') {
            c = next();
            if (c == '"') {
                if (!tooLong)
                    cells.back() += '"';
                continue;
            }
            quoted = false;
            if (c < 0)
                break;
            m_line += c == '\n';
        } else if (!quoted && c == '"' && cells.back().empty()) {
            quoted = true;
            continue;
        }
        if (!quoted && c == m_separator) {
            cells.emplace_back();
        } else if (!quoted && c == '\n') {
            if (cells.size() == 1 && cells[0].empty()) {
                any = false;
                continue;
            }
            return true;
        } else if (quoted || c != '\r') {
            if (!tooLong)
                cells.back() += char(c);
        }
    }
    return any && !(cells.size() == 1 && cells[0].empty());
}

std::string CsvReader::entryOf(const std::vector<std::string> &cells) const
{
    std::string entry = "{";
    for (size_t i = 0; i < cells.size(); ++i) {
        std::string_view cell = cells[i];
        if (cell.empty())
            continue;
        if (isNeutralised(cell))
            cell.remove_prefix(1);
        if (entry.size() > 1)
            entry += ',';
        entry += '"';
        jsonescape::appendEscaped(entry, m_names[i]);
        entry += "\":";
        bool json = isNumeric(m_names[i]) && isNumberText(cell);
        if (cell.front() == '{' || cell.front() == '[') {
            const std::string padded = std::string(cell) + std::string(scanPadding, '\0');
            JsonScanner scanner(padded.data() + cell.size());
            json = scanner.value(padded.data(), 1) == scanner.end();
        }
        if (json) {
            entry += cell;
        } else {
            entry += '"';
            jsonescape::appendEscaped(entry, cell);
            entry += '"';
        }
    }
    return entry + '}';
}

Outcome CsvReader::run()
{
    using Kind = ImportFault::Kind;
    const std::string &start = m_input.peek();
    const std::string_view firstLine = std::string_view(start).substr(0, start.find('\n'));
    for (const char separator : {';', '\t'}) {
        if (std::count(firstLine.begin(), firstLine.end(), separator) > std::count(firstLine.begin(), firstLine.end(), m_separator))
            m_separator = separator;
    }
    bool tooLong = false;
    if (!record(m_names, tooLong))
        return Done();
    if (m_names[0].starts_with("\xEF\xBB\xBF"))
        m_names[0].erase(0, 3);
    for (size_t i = 0; i < m_names.size(); ++i) {
        if (m_names[i].empty() || std::find(m_names.begin(), m_names.begin() + qsizetype(i), m_names[i]) != m_names.begin() + qsizetype(i)) {
            m_faults.add({m_input.path(), 1, 0, Kind::NotCsv, QString::number(i + 1)});
            return Done();
        }
    }
    std::vector<std::string> cells;
    std::string entry;
    qint64 line = m_line;
    while (!m_control.cancelled && record(cells, tooLong)) {
        const qint64 here = line;
        line = m_line;
        if (tooLong || cells.size() != m_names.size()) {
            m_faults.add({m_input.path(), here, 0, tooLong ? Kind::TooLong : Kind::NotCsv, {}});
            continue;
        }
        entry = entryOf(cells);
        const size_t size = entry.size();
        entry.append(scanPadding, '\0');
        const Outcome kept = m_sink.value({entry.data(), size}, 0, [&](Kind kind, qint64 element, const QString &detail) {
            m_faults.add({m_input.path(), here, element, kind, detail});
        });
        if (!kept)
            return kept;
    }
    return m_sink.flush();
}

} // namespace selwise::archive
