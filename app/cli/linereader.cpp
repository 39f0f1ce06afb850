#include "app/cli/linereader.h"

#include <cerrno>
#include <unistd.h>

namespace selwise::cli {

/// Appends what there is to read; false at the end.
bool LineReader::fill()
{
    if (m_ended)
        return false;
    if (m_start > 0) {
        m_buffer.remove(0, m_start);
        m_start = 0;
    }
    constexpr qsizetype chunk = 65536;
    const qsizetype before = m_buffer.size();
    m_buffer.resize(before + chunk);
    ssize_t count = 0;
    do {
        count = ::read(m_descriptor, m_buffer.data() + before, size_t(chunk));
    } while (count < 0 && errno == EINTR);
    m_error = count < 0 ? errno : 0;
    m_buffer.resize(before + std::max<qsizetype>(count, 0));
    m_ended = count <= 0;
    return !m_ended;
}

std::optional<LineReader::Line> LineReader::next()
{
    Line line;
    line.number = m_number + 1;
    bool any = false;
    qsizetype searched = 0;
    while (true) {
        const qsizetype end = m_buffer.indexOf('\n', m_start + searched);
        const qsizetype length = (end < 0 ? m_buffer.size() : end) - m_start;
        any = any || length > 0 || end >= 0;
        if (length > m_longest) {
            line.tooLong = true;
            if (end < 0)
                m_start = m_buffer.size(); // forgotten as it comes
        }
        if (end >= 0 || (!fill() && any)) {
            if (!line.tooLong)
                line.text = m_buffer.mid(m_start, end >= 0 ? length : m_buffer.size() - m_start);
            m_start = end >= 0 ? end + 1 : m_buffer.size();
            if (line.text.endsWith('\r'))
                line.text.chop(1);
            m_number = line.number;
            return line;
        }
        if (m_ended)
            return std::nullopt;
        searched = line.tooLong ? 0 : length;
    }
}

} // namespace selwise::cli
