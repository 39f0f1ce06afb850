#include "app/archive/inputfile.h"

#include "app/archive/files.h"
#include "app/archive/jsonscan.h"

#include <QFile>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#include <zlib.h>

namespace selwise::archive {

namespace {
constexpr qint64 peekSize = 4 << 20;
constexpr size_t blockSize = 1 << 20;
}

struct InputFile::Zip {
    z_stream stream{};
    std::string packed;
    bool atEnd = false, between = true;
    Zip() : packed(256 << 10, '\0') { inflateInit2(&stream, 15 + 16); }
    ~Zip() { inflateEnd(&stream); }
    Zip(const Zip &) = delete;
    Zip &operator=(const Zip &) = delete;
};

InputFile::~InputFile()
{
    if (m_file > STDIN_FILENO)
        ::close(m_file);
}

Result<std::unique_ptr<InputFile>, ArchiveError> InputFile::open(const QString &path)
{
    std::unique_ptr<InputFile> input(new InputFile);
    input->m_path = path;
    if (path == QLatin1String("-")) {
        input->m_file = STDIN_FILENO;
    } else {
        input->m_file = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
        if (input->m_file < 0)
            return Failure{errorOf(errno, path)};
        struct stat status {};
        if (::fstat(input->m_file, &status) == 0 && S_ISDIR(status.st_mode))
            return Failure{errorOf(EISDIR, path)};
        input->m_plain = S_ISREG(status.st_mode);
    }
    // The first two bytes tell a packed one, whatever its name.
    char magic[2] = {};
    size_t got = 0;
    while (got < sizeof magic) {
        const qint64 now = input->readFile(magic + got, qint64(sizeof magic - got));
        if (now < 0)
            return Failure{input->m_problem};
        if (now == 0)
            break;
        got += size_t(now);
    }
    input->m_ahead.assign(magic, got);
    if (got == 2 && uint8_t(magic[0]) == 0x1F && uint8_t(magic[1]) == 0x8B) {
        input->m_zip = std::make_unique<Zip>();
        input->m_plain = false;
    }
    return input;
}

qint64 InputFile::readFile(char *to, qint64 most)
{
    if (!m_ahead.empty()) {
        const qint64 size = std::min<qint64>(most, qint64(m_ahead.size()));
        std::memcpy(to, m_ahead.data(), size_t(size));
        m_ahead.erase(0, size_t(size));
        return size;
    }
    for (;;) {
        const ssize_t got = ::read(m_file, to, size_t(most));
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            m_problem = errorOf(errno, m_path);
        else
            m_consumed += got;
        return got;
    }
}

qint64 InputFile::unpack(char *to, qint64 most)
{
    z_stream &stream = m_zip->stream;
    stream.next_out = reinterpret_cast<Bytef *>(to);
    stream.avail_out = uInt(most);
    while (stream.avail_out == uInt(most) && !m_broken) {
        if (stream.avail_in == 0 && !m_zip->atEnd) {
            const qint64 got = readFile(m_zip->packed.data(), qint64(m_zip->packed.size()));
            if (got < 0)
                return -1;
            m_zip->atEnd = got == 0;
            stream.next_in = reinterpret_cast<Bytef *>(m_zip->packed.data());
            stream.avail_in = uInt(got);
        }
        if (stream.avail_in == 0 && m_zip->atEnd) {
            m_broken |= !m_zip->between; // it ends in the middle
            break;
        }
        m_zip->between = false;
        const int result = inflate(&stream, Z_NO_FLUSH);
        if (result == Z_STREAM_END) { // another one may follow
            m_zip->between = true;
            inflateReset(&stream);
        } else if (result != Z_OK && result != Z_BUF_ERROR) {
            m_broken = true;
        }
    }
    return most - qint64(stream.avail_out);
}

const std::string &InputFile::peek()
{
    if (m_hasPeeked)
        return m_peeked;
    m_hasPeeked = true;
    std::string bytes(size_t(peekSize), '\0');
    size_t size = 0;
    while (size < bytes.size()) {
        const qint64 got = m_zip ? unpack(bytes.data() + size, qint64(bytes.size() - size)) : readFile(bytes.data() + size, qint64(bytes.size() - size));
        if (got <= 0)
            break;
        size += size_t(got);
        if (std::memchr(bytes.data() + size - size_t(got), '\n', size_t(got)))
            break;
    }
    bytes.resize(size);
    m_peeked = std::move(bytes);
    return m_peeked;
}

qint64 InputFile::read(char *to, qint64 most)
{
    if (m_given < m_peeked.size()) {
        const qint64 size = std::min<qint64>(most, qint64(m_peeked.size() - m_given));
        std::memcpy(to, m_peeked.data() + m_given, size_t(size));
        m_given += size_t(size);
        return size;
    }
    return m_zip ? unpack(to, most) : readFile(to, most);
}

InputLines::InputLines(InputFile &input) : m_input(&input), m_buffer(blockSize + scanPadding, '\0') {}

InputLines::InputLines(int file, qint64 from, qint64 to)
    : m_file(file), m_offset(from > 0 ? from - 1 : 0), m_to(to), m_start(m_offset), m_buffer(blockSize + scanPadding, '\0'), m_skipFirst(from > 0)
{
}

bool InputLines::fill()
{
    if (m_at > 0) {
        std::memmove(m_buffer.data(), m_buffer.data() + m_at, m_end - m_at);
        m_end -= m_at;
        m_searched -= m_at;
        m_start += qint64(m_at);
        m_at = 0;
    }
    if (m_end + scanPadding >= m_buffer.size())
        m_buffer.resize(m_buffer.size() * 2);
    const size_t room = m_buffer.size() - scanPadding - m_end;
    qint64 got = 0;
    if (m_input) {
        got = m_input->read(m_buffer.data() + m_end, qint64(room));
        m_taken += std::max<qint64>(got, 0);
    } else {
        // The lines that begin in this range end soon behind it: no more than a block is read there.
        const qint64 wanted = m_offset < m_to ? std::min<qint64>(qint64(room), m_to - m_offset) : qint64(std::min(room, size_t(256) << 10));
        do {
            got = ::pread(m_file, m_buffer.data() + m_end, size_t(wanted), m_offset);
        } while (got < 0 && errno == EINTR);
        const qint64 begin = m_offset;
        m_offset += std::max<qint64>(got, 0);
        m_taken += std::max<qint64>(std::min(m_offset, m_to) - begin, 0);
    }
    m_failed |= got < 0;
    m_over |= got <= 0;
    m_end += size_t(std::max<qint64>(got, 0));
    return got > 0;
}

InputLines::Next InputLines::next(std::string_view &line)
{
    for (;;) {
        const char *begin = m_buffer.data() + m_at;
        const void *found = m_searched < m_end ? std::memchr(m_buffer.data() + m_searched, '\n', m_end - m_searched) : nullptr;
        if (found || (m_over && m_at < m_end)) {
            const size_t stop = found ? size_t(static_cast<const char *>(found) - m_buffer.data()) : m_end;
            line = std::string_view(begin, stop - m_at);
            const qint64 place = m_skipping ? m_dropStart : m_start + qint64(m_at);
            m_at = m_searched = found ? stop + 1 : m_end;
            if (m_skipFirst) { // belongs to the range before
                m_skipFirst = m_skipping = false;
                continue;
            }
            if (!m_input && place >= m_to) {
                m_over = true;
                m_at = m_end;
                return Next::End;
            }
            ++m_number;
            if (m_skipping) {
                m_skipping = false;
                return Next::TooLong;
            }
            return Next::Line;
        }
        if (m_over)
            return m_failed ? Next::Failed : Next::End;
        if (!m_input && !m_skipFirst && !m_skipping && m_start + qint64(m_at) >= m_to)
            return Next::End;
        if (m_end - m_at > longestEntry) { // its bytes are of no use any more
            if (!m_skipping)
                m_dropStart = m_start + qint64(m_at);
            m_skipping = true;
            m_at = m_end;
        }
        m_searched = m_end;
        fill();
    }
}

} // namespace selwise::archive
