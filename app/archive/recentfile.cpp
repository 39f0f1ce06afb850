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
        FrameHead head{};
        std::memcpy(&head, all.data() + at, sizeof head);
        const bool headSound = std::memcmp(head.magic, frameMagic, sizeof head.magic) == 0 && head.headSum == sumOf(head);
        if (!headSound) {
            // Damage, unless nothing sound follows: then it may be what a kill left.
            const size_t next = all.find(std::string_view(frameMagic, sizeof frameMagic), at + 1);
            if (next == all.npos)
                break;
            ++result.lostFrames;
            at = next;
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
