#pragma once

#include "app/archive/importcontrol.h"

#include <QString>
#include <memory>
#include <string>

namespace selwise::archive {

/// The bytes of a file or of standard input ("-"), unpacked when they are gzipped. One behind the other.
class InputFile {
public:
    static Result<std::unique_ptr<InputFile>, ArchiveError> open(const QString &path);
    ~InputFile();

    /// At most `most` bytes; 0 at the end, -1 when it cannot be read on (see problem()).
    qint64 read(char *to, qint64 most);
    bool packed() const { return m_zip != nullptr; }
    bool plainFile() const { return m_plain; }  ///< can be read at any place too
    bool broken() const { return m_broken; }    ///< the packed data is damaged or ends too soon
    qint64 consumed() const { return m_consumed; } ///< of the file as it lies there
    const QString &path() const { return m_path; }
    ArchiveError problem() const { return m_problem; }
    int descriptor() const { return m_file; }
    /// What the first bytes are, without taking them.
    const std::string &peek();

private:
    InputFile() = default;
    qint64 readFile(char *to, qint64 most);
    qint64 unpack(char *to, qint64 most);

    struct Zip;
    QString m_path;
    int m_file = -1;
    bool m_plain = false, m_broken = false;
    qint64 m_consumed = 0;
    std::unique_ptr<Zip> m_zip;
    std::string m_peeked, m_ahead;
    bool m_hasPeeked = false;
    size_t m_given = 0; ///< of m_peeked
    ArchiveError m_problem;
};

/// Lines of an input, each with scanPadding readable bytes behind it.
class InputLines {
public:
    /// Of a whole input; or of a plain file those that begin in a range of it.
    explicit InputLines(InputFile &input);
    InputLines(int file, qint64 from, qint64 to);

    enum class Next { Line, TooLong, End, Failed };
    Next next(std::string_view &line);
    qint64 number() const { return m_number; } ///< of the last line, from 1 within the range
    qint64 taken() const { return m_taken; }   ///< bytes read so far, those behind the range left out

private:
    bool fill();

    InputFile *m_input = nullptr;
    int m_file = -1;
    qint64 m_offset = 0, m_to = 0;
    qint64 m_start = 0; ///< place in the file of the buffer
    qint64 m_dropStart = 0; ///< of the line that is being passed over
    std::string m_buffer;
    size_t m_at = 0, m_end = 0, m_searched = 0;
    bool m_over = false, m_failed = false, m_skipFirst = false, m_skipping = false;
    qint64 m_number = 0, m_taken = 0;
};

} // namespace selwise::archive
