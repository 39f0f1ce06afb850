#include "app/archive/recentfile.h"

#include "app/archive/columns.h"
#include "app/archive/segmentformat.h"

#include <QFile>
#include <cerrno>
#include <fcntl.h>
#include <unistd.h>

namespace selwise::archive {

namespace {

struct FrameHead {
    char magic[4];
    uint32_t entries;
    uint64_t size; ///< of what follows
    uint64_t sum;  ///< of what follows
    uint64_t headSum;
};
constexpr char frameMagic[4] = {'L', 'O', 'G', '1'};

uint64_t sumOf(const FrameHead &head)
{
    return hashOf({reinterpret_cast<const char *>(&head), offsetof(FrameHead, headSum)});
}

bool isSound(const FrameHead &head)
{
    return std::memcmp(head.magic, frameMagic, sizeof head.magic) == 0 && head.headSum == sumOf(head);
}

FrameHead headAt(std::string_view bytes, size_t at)
{
    FrameHead head{};
    std::memcpy(&head, bytes.data() + at, sizeof head);
    return head;
}

/// Where the next sound head is, or the end.
size_t nextFrame(std::string_view bytes, size_t from)
{
    const std::string_view magic(frameMagic, sizeof frameMagic);
    for (size_t at = bytes.find(magic, from); at != bytes.npos && at + sizeof(FrameHead) <= bytes.size(); at = bytes.find(magic, at + 1)) {
        if (isSound(headAt(bytes, at)))
            return at;
    }
    return bytes.size();
}

/// Of a frame whose head is damaged: whether the rest of it is proved by what is left of the head.
bool isProved(FrameHead head, std::string_view payload)
{
    const uint64_t sum = hashOf(payload);
    if (sum == head.sum)
        return true;
    head.sum = sum;
    return head.headSum == sumOf(head);
}

/// How many entries a frame held that cannot be read; one at least.
qint64 guessedEntries(const FrameHead &head, std::string_view payload)
{
    constexpr size_t smallestEntry = 4;
    MetaReader reader(payload);
    const auto replaced = reader.get<uint32_t>();
    for (uint32_t i = 0; reader.ok && i < replaced; ++i) {
        reader.get<int64_t>();
        reader.get<uint16_t>();
    }
    for (const uint32_t count : {reader.get<uint32_t>(), head.entries}) {
        if (count > 0 && count <= payload.size() / smallestEntry)
            return count;
    }
    return 1;
}

bool readFrame(std::string_view payload, RecentFile::Frame &frame)
{
    MetaReader reader(payload);
    const auto replaced = reader.get<uint32_t>();
    for (uint32_t i = 0; reader.ok && i < replaced; ++i) {
        Replaced one;
        one.segment = reader.get<int64_t>();
        one.row = reader.get<uint16_t>();
        frame.replaced.push_back(one);
    }
    const auto entries = reader.get<uint32_t>();
    for (uint32_t i = 0; reader.ok && i < entries; ++i)
        frame.entries.push_back(reader.getText());
    return reader.ok;
}

} // namespace

RecentFile::~RecentFile()
{
    close();
}

void RecentFile::close()
{
    if (m_file >= 0)
        ::close(m_file);
    m_file = -1;
}

Outcome RecentFile::open(const QString &path, qint64 valid)
{
    close();
    m_path = path;
    m_file = ::open(QFile::encodeName(path).constData(), O_WRONLY | O_CREAT | O_CLOEXEC, 0600);
    if (m_file < 0)
        return Failure{errorOf(errno, path)};
    m_size = valid;
    if (::ftruncate(m_file, valid) != 0 || ::lseek(m_file, valid, SEEK_SET) < 0) {
        const ArchiveError error = errorOf(errno, path);
        close();
        return Failure{error};
    }
    return Done();
}

Outcome RecentFile::append(const std::vector<std::string_view> &entries, const std::vector<Replaced> &replaced)
{
    MetaWriter payload;
    payload.put(uint32_t(replaced.size()));
    for (const Replaced &one : replaced) {
        payload.put(int64_t(one.segment));
        payload.put(one.row);
    }
    payload.put(uint32_t(entries.size()));
    for (const std::string_view entry : entries)
        payload.putText(entry);
    FrameHead head{};
    std::memcpy(head.magic, frameMagic, sizeof head.magic);
    head.entries = uint32_t(entries.size());
    head.size = payload.out.size();
    head.sum = hashOf(payload.out);
    head.headSum = sumOf(head);
    std::string bytes(reinterpret_cast<const char *>(&head), sizeof head);
    bytes += payload.out;

    size_t written = 0;
    int error = 0;
    while (written < bytes.size()) {
        const ssize_t now = ::write(m_file, bytes.data() + written, bytes.size() - written);
        if (now < 0 && errno == EINTR)
            continue;
        if (now < 0) {
            error = errno;
            break;
        }
        written += size_t(now);
    }
    if (error == 0 && ::fdatasync(m_file) != 0)
        error = errno;
    if (error != 0) { // nothing of it counts
        if (::ftruncate(m_file, m_size) != 0 || ::lseek(m_file, m_size, SEEK_SET) < 0)
            close();
        return Failure{errorOf(error, m_path)};
    }
    m_size += qint64(bytes.size());
    return Done();
}

RecentFile::Read RecentFile::read(const QString &path, qint64 from, const std::function<void(const Frame &)> &frame)
{
    Read result;
    result.valid = from;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return result;
    result.there = true;
    file.seek(from);
    const QByteArray bytes = file.readAll();
    const std::string_view all(bytes.constData(), size_t(bytes.size()));
    size_t at = 0;
    while (at + sizeof(FrameHead) <= all.size()) {
        const FrameHead head = headAt(all, at);
        if (!isSound(head)) {
            const size_t next = nextFrame(all, at + 1);
            const std::string_view rest = all.substr(at + sizeof head, next - std::min(next, at + sizeof head));
            if (next == all.size() && all.find_first_not_of('\0', at) == all.npos)
                break; // a file that grew before its bytes came: never confirmed
            Frame one;
            if (isProved(head, rest) && readFrame(rest, one)) {
                ++result.mendedFrames;
                frame(one);
            } else {
                ++result.lostFrames;
                result.lostEntries += guessedEntries(head, rest);
            }
            at = next;
            result.valid = from + qint64(at);
            continue;
        }
        if (head.size > all.size() - at - sizeof head)
            break; // cut off
        const std::string_view payload = all.substr(at + sizeof head, head.size);
        at += sizeof head + head.size;
        result.valid = from + qint64(at);
        Frame one;
        if (hashOf(payload) == head.sum && readFrame(payload, one)) {
            frame(one);
        } else {
            ++result.lostFrames;
            result.lostEntries += head.entries;
        }
    }
    return result;
}

} // namespace selwise::archive
