#pragma once

#include <QByteArray>
#include <optional>

namespace selwise::cli {

/// Lines of a descriptor, one after the other, in bounded memory: a line over the limit is reported as such and skipped
/// without being held. Waits for input as long as it takes, as anything in a pipe does.
class LineReader {
public:
    LineReader(int descriptor, qsizetype longestLine) : m_descriptor(descriptor), m_longest(longestLine) {}

    struct Line {
        QByteArray text; ///< without its line end; empty when too long
        qint64 number = 0; ///< from 1
        bool tooLong = false;
    };
    /// The next line, the last one also without a line end; none at the end and on an error.
    std::optional<Line> next();
    /// No whole line is at hand, so that the next one may have to be waited for: time to write what was answered so far.
    bool mayWait() const { return m_buffer.indexOf('\n', m_start) < 0; }
    /// Why reading stopped, an errno; 0 at the end of input.
    int error() const { return m_error; }

private:
    bool fill();

    const int m_descriptor;
    const qsizetype m_longest;
    QByteArray m_buffer;
    qsizetype m_start = 0;
    qint64 m_number = 0;
    bool m_ended = false;
    int m_error = 0;
};

} // namespace selwise::cli
