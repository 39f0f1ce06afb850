#include "app/archive/documentreader.h"

#include "app/archive/jsonscan.h"

#include <cstring>

namespace selwise::archive {

namespace {
constexpr size_t blockSize = 1 << 20;
}

DocumentReader::DocumentReader(InputFile &input, EntrySink &sink, Faults &faults, ImportControl &control)
    : m_input(input), m_sink(sink), m_faults(faults), m_control(control), m_buffer(2 * blockSize, '\0')
{
}

/// Reads on, and keeps what is not taken yet.
bool DocumentReader::more()
{
    if (m_over)
        return false;
    if (m_at > 0) {
        std::memmove(m_buffer.data(), m_buffer.data() + m_at, m_end - m_at);
        m_end -= m_at;
        m_at = 0;
    }
    if (m_buffer.size() < m_end + blockSize + scanPadding)
        m_buffer.resize(m_buffer.size() * 2);
    const qint64 before = m_input.consumed();
    const qint64 got = m_input.read(m_buffer.data() + m_end, qint64(blockSize));
    m_control.bytes += m_input.consumed() - before;
    m_over = got <= 0;
    m_end += size_t(std::max<qint64>(got, 0));
    return !m_over;
}

int DocumentReader::peek()
{
    for (;;) {
        for (; m_at < m_end; ++m_at) {
            if (!JsonScanner::isSpace(m_buffer[m_at]))
                return uint8_t(m_buffer[m_at]);
            m_line += m_buffer[m_at] == '\n';
        }
        if (!more())
            return -1;
    }
}

int DocumentReader::take()
{
    const int c = peek();
    m_at += c >= 0;
    return c;
}

void DocumentReader::fault(ImportFault::Kind kind, qint64 element)
{
    m_faults.add({m_input.path(), m_line, element, kind, {}});
}

bool DocumentReader::value(std::string_view &text, bool &tooLong)
{
    size_t scanned = 0; // behind m_at
    size_t dropped = 0;
    int depth = 0;
    bool quoted = false, escaped = false, started = false;
    tooLong = false;
    for (;;) {
        for (; m_at + scanned < m_end; ++scanned) {
            const char c = m_buffer[m_at + scanned];
            bool over = false, with = false;
            if (quoted) {
                quoted = escaped || c != '"';
                escaped = !escaped && c == '\\';
                with = !quoted && depth == 0;
            } else if (c == '"') {
                quoted = started = true;
            } else if (c == '{' || c == '[') {
                ++depth;
                started = true;
            } else if (c == '}' || c == ']') {
                over = depth == 0;
                depth -= !over;
                with = !over && depth == 0;
            } else {
                over = depth == 0 && (c == ',' || c == ':' || (started && JsonScanner::isSpace(c)));
                started = true;
            }
            if (over || with) {
                scanned += with;
                text = std::string_view(m_buffer.data() + m_at, scanned);
                tooLong = dropped > 0;
                return scanned + dropped > 0;
            }
        }
        if (scanned > longestEntry) {
            dropped += scanned;
            m_at += scanned;
            scanned = 0;
        }
        if (!more()) {
            text = std::string_view(m_buffer.data() + m_at, scanned);
            tooLong = dropped > 0;
            return depth == 0 && !quoted && started;
        }
    }
}

/// The elements behind a `[`, up to its end. `sound` turns false where they stop being a list.
Outcome DocumentReader::list(bool &sound)
{
    using Kind = ImportFault::Kind;
    qint64 number = 0;
    sound = false;
    if (peek() == ']') {
        sound = true;
        ++m_at;
        return Done();
    }
    while (!m_control.cancelled) {
        ++number;
        if (peek() < 0) {
            fault(Kind::Truncated, number);
            return Done();
        }
        std::string_view text;
        bool tooLong = false;
        if (!value(text, tooLong)) {
            fault(m_over ? Kind::Truncated : Kind::NotJson, number);
            m_at += m_over ? text.size() : 0;
            return Done();
        }
        const qint64 line = m_line;
        if (tooLong) {
            fault(Kind::TooLong, number);
        } else {
            const Outcome kept = m_sink.value(text, number, [&](Kind kind, qint64 element, const QString &detail) {
                m_faults.add({m_input.path(), line, element, kind, detail});
            });
            if (!kept)
                return kept;
        }
        m_line += std::count(text.begin(), text.end(), '\n');
        m_at += text.size();
        const int c = take();
        if (c == ']') {
            sound = true;
            return Done();
        }
        if (c != ',') {
            fault(c < 0 ? Kind::Truncated : Kind::NotJson, number + 1);
            return Done();
        }
    }
    return Done();
}

/// The rest of an object whose list is read.
void DocumentReader::skipObject()
{
    int depth = 1;
    bool quoted = false;
    for (;;) {
        if (m_at >= m_end && !more())
            return;
        const char c = m_buffer[m_at++];
        m_line += c == '\n';
        if (quoted && c == '\\') {
            if (m_at < m_end || more())
                ++m_at;
        } else if (c == '"') {
            quoted = !quoted;
        } else if (!quoted) {
            depth += (c == '{' || c == '[') - (c == '}' || c == ']');
            if (depth == 0)
                return;
        }
    }
}

void DocumentReader::resume()
{
    for (;;) {
        if (m_at >= m_end && !more())
            return;
        if (m_buffer[m_at] == '\n')
            return;
        ++m_at;
    }
}

Outcome DocumentReader::run()
{
    using Kind = ImportFault::Kind;
    while (!m_control.cancelled) {
        const int c = peek();
        if (c < 0)
            return m_sink.flush();
        while (m_end - m_at < 4096 && more()) { }
        const char *begin = m_buffer.data() + m_at;
        const char *inside = c == '[' ? begin : pageList(begin, m_buffer.data() + m_end);
        if (inside) {
            m_at += size_t(inside - begin) + 1;
            bool sound = false;
            if (const Outcome done = list(sound); !done)
                return done;
            if (!sound)
                resume();
            else if (c == '{')
                skipObject();
            continue;
        }
        std::string_view text;
        bool tooLong = false;
        const qint64 line = m_line;
        const bool whole = value(text, tooLong);
        if (!whole || tooLong || text.empty()) {
            fault(tooLong ? Kind::TooLong : m_over ? Kind::Truncated : Kind::NotJson, 0);
            resume();
            continue;
        }
        const Outcome kept = m_sink.value(text, 0, [&](Kind kind, qint64 element, const QString &detail) {
            m_faults.add({m_input.path(), line, element, kind, detail});
        });
        if (!kept)
            return kept;
        m_line += std::count(text.begin(), text.end(), '\n');
        m_at += text.size();
    }
    return m_sink.flush();
}

} // namespace selwise::archive
