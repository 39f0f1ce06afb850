#include "app/archive/segment.h"

#include "app/archive/isotime.h"
#include "models/domain/jsonescape.h"

#include <QFile>
#include <cerrno>
#include <charconv>
#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>
#define XXH_INLINE_ALL
#include <xxhash.h>

namespace selwise::archive {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The head at this place of the file, when it is sound and of a segment.
bool readHead(const SegmentBytes &bytes, size_t at, FileHead &head)
{
    if (at + sizeof head > bytes.size())
        return false;
    std::memcpy(&head, bytes.data() + at, sizeof head);
    return std::memcmp(head.magic, segmentMagic, sizeof head.magic) == 0
           && head.headSum == hashOf({reinterpret_cast<const char *>(&head), offsetof(FileHead, headSum)});
}

} // namespace

SegmentBytes::SegmentBytes(std::string bytes) : m_own(std::move(bytes))
{
    m_size = m_own.size();
    m_own.append(scanPadding, '\0');
    m_data = m_own.data();
    m_readable = m_own.size();
}

SegmentBytes::~SegmentBytes()
{
    if (m_mapped)
        ::munmap(const_cast<char *>(m_data), m_readable);
}

std::shared_ptr<const SegmentBytes> SegmentBytes::ofFile(const QString &path, SegmentFault &fault)
{
    const auto fail = [&](SegmentFault::Kind kind, int error) {
        fault = {kind, qt_error_string(error)};
        return nullptr;
    };
    const int file = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (file < 0)
        return fail(errno == ENOENT ? SegmentFault::Kind::Missing : SegmentFault::Kind::Unreadable, errno);
    struct stat status {};
    if (::fstat(file, &status) != 0) {
        const int error = errno;
        ::close(file);
        return fail(SegmentFault::Kind::Unreadable, error);
    }
    const size_t size = size_t(status.st_size);
    FileHead head{};
    if (size >= sizeof head)
        (void)!::pread(file, &head, sizeof head, 0);
    // A file that lost its end must not end the process where a column goes on: zeros stand in, and the checksums tell.
    constexpr size_t most = size_t(1) << 40;
    const size_t promised = head.fileSize < most ? std::max<size_t>(head.fileSize, size) : size;
    const size_t page = size_t(::sysconf(_SC_PAGESIZE));
    const size_t length = (promised + scanPadding + page - 1) / page * page;
    void *whole = ::mmap(nullptr, length, PROT_READ, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
    if (whole == MAP_FAILED) {
        const int error = errno;
        ::close(file);
        return fail(SegmentFault::Kind::Unreadable, error);
    }
    if (size > 0 && ::mmap(whole, size, PROT_READ, MAP_SHARED | MAP_FIXED, file, 0) == MAP_FAILED) {
        const int error = errno;
        ::close(file);
        ::munmap(whole, length);
        return fail(SegmentFault::Kind::Unreadable, error);
    }
    ::close(file);
    std::shared_ptr<SegmentBytes> bytes(new SegmentBytes);
    bytes->m_data = static_cast<const char *>(whole);
    bytes->m_size = size;
    bytes->m_readable = length;
    bytes->m_mapped = true;
    return bytes;
}

SegmentPtr Segment::open(std::shared_ptr<const SegmentBytes> bytes, bool trusted, SegmentFault &fault)
{
    std::shared_ptr<Segment> segment(new Segment);
    segment->m_bytes = bytes;
    segment->m_trusted = trusted;
    FileHead head{};
    bool fromStart = readHead(*bytes, 0, head);
    if (!fromStart && (bytes->size() < sizeof head || !readHead(*bytes, bytes->size() - sizeof head, head))) {
        fault = {SegmentFault::Kind::Damaged, u"no head"_s};
        return nullptr;
    }
    segment->m_copyUsed = !fromStart;
    if (head.readableBy > segmentFormat) {
        fault = {SegmentFault::Kind::Newer, QString::number(head.format)};
        return nullptr;
    }
    for (const uint64_t offset : {head.metaOffset, head.copyOffset}) {
        if (offset + head.metaSize > bytes->size())
            continue;
        const std::string_view meta(bytes->data() + offset, head.metaSize);
        if (hashOf(meta) != head.metaSum)
            continue;
        segment->m_copyUsed |= offset == head.copyOffset;
        return segment->read(meta, fault) ? segment : nullptr;
    }
    fault = {SegmentFault::Kind::Damaged, u"both tables of contents"_s};
    return nullptr;
}

bool Segment::read(std::string_view bytes, SegmentFault &fault)
{
    MetaReader meta(bytes);
    m_rows = int(meta.get<uint32_t>());
    m_first = meta.get<int64_t>();
    m_last = meta.get<int64_t>();
    m_untimed = int(meta.get<uint32_t>());
    const auto shapes = meta.get<uint32_t>();
    for (uint32_t i = 0; meta.ok && i < shapes; ++i) {
        Shape shape;
        const auto pieces = meta.get<uint32_t>();
        for (uint32_t k = 0; meta.ok && k < pieces; ++k) {
            Shape::Piece piece;
            piece.before = meta.getText();
            piece.slot = meta.get<Slot>();
            piece.form = meta.get<Form>();
            shape.pieces.push_back(std::move(piece));
        }
        shape.after = meta.getText();
        shape.spaced = meta.get<uint8_t>() != 0;
        m_shapes.push_back(std::move(shape));
    }
    for (int i = 0; meta.ok && i < dictionaries; ++i) {
        const auto size = meta.get<uint32_t>();
        for (uint32_t code = 0; meta.ok && code < size; ++code) {
            m_dictionaries[size_t(i)].push_back(meta.getText());
            m_counts[size_t(i)].push_back(meta.get<uint32_t>());
        }
    }
    const auto minutes = meta.get<uint32_t>();
    m_minutes.reserve(std::min<size_t>(minutes, 1 << 20));
    for (uint32_t i = 0; meta.ok && i < minutes; ++i) {
        MinuteCount count;
        count.minute = meta.get<int64_t>();
        count.status = meta.get<uint16_t>();
        count.count = meta.get<uint32_t>();
        m_minutes.push_back(count);
    }
    const auto groups = meta.get<uint32_t>();
    for (uint32_t i = 0; meta.ok && i < groups; ++i)
        m_groupSums.push_back(meta.get<uint64_t>());
    const auto columns = meta.get<uint32_t>();
    for (uint32_t i = 0; meta.ok && i < columns; ++i) {
        ColumnPlace place;
        place.kind = meta.get<ColumnKind>();
        place.slot = meta.get<Slot>();
        place.width = meta.get<uint8_t>();
        place.offset = meta.get<uint64_t>();
        place.size = meta.get<uint64_t>();
        std::vector<uint64_t> bounds(std::min<size_t>(meta.get<uint32_t>(), 1 << 10));
        for (uint64_t &bound : bounds)
            bound = meta.get<uint64_t>();
        const size_t slot = size_t(place.slot);
        if (!meta.ok || slot >= slotCount || place.offset + place.size > m_bytes->readable()) {
            meta.ok = false;
            break;
        }
        const char *data = m_bytes->data() + place.offset;
        switch (place.kind) {
        case ColumnKind::ShapeCode: m_shapeCodes = data; break;
        case ColumnKind::Time:
            m_narrow = place.width == 4;
            m_columns[slot] = {data, place.width};
            break;
        case ColumnKind::Code:
        case ColumnKind::Integer: m_columns[slot] = {data, place.width}; break;
        case ColumnKind::TextBytes:
            m_columns[slot] = {data, place.width};
            m_arenas[slot] = {data, place.size};
            break;
        case ColumnKind::TextEnds: m_ends[slot] = {data, 4}; break;
        case ColumnKind::ContentHash: m_contents = data; break;
        case ColumnKind::Key: m_keys = data; break;
        }
        m_places.push_back(place);
        m_bounds.push_back(std::move(bounds));
    }
    if (!meta.ok || !m_shapeCodes || !m_contents || !m_columns[size_t(Slot::Time)].data || m_rows < 0 || m_rows > maxRows) {
        fault = {SegmentFault::Kind::Damaged, u"table of contents"_s};
        return false;
    }
    return true;
}

void Segment::verify() const
{
    if (!m_trusted) {
        for (size_t group = 0; group < m_groupSums.size(); ++group) {
            XXH3_state_t state;
            XXH3_64bits_reset(&state);
            const size_t from = group * groupRows, to = std::min(size_t(m_rows), from + groupRows);
            bool there = true;
            for (size_t i = 0; i < m_places.size(); ++i) {
                const ColumnPlace &place = m_places[i];
                const bool text = place.kind == ColumnKind::TextBytes;
                const size_t begin = text ? m_bounds[i][group] : from * place.width;
                const size_t end = text ? m_bounds[i][group + 1] : to * place.width;
                there &= place.offset + end <= m_bytes->size();
                XXH3_64bits_update(&state, m_bytes->data() + place.offset + begin, end - begin);
            }
            if (there && XXH3_64bits_digest(&state) == m_groupSums[group])
                continue;
            if (m_bad.rows() == 0)
                m_bad = Bitmap(size_t(m_rows));
            m_bad.setRange(from, to);
        }
    }
    m_hasRaw = std::memchr(m_shapeCodes, rawShape, size_t(m_rows)) != nullptr;
}

const Bitmap &Segment::bad() const
{
    std::call_once(m_once, [this] { verify(); });
    return m_bad;
}

int Segment::rowAt(qint64 time) const
{
    int low = m_untimed, high = m_rows;
    while (low < high) {
        const int middle = low + (high - low) / 2;
        if (this->time(middle) < time)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

qint64 Segment::number(Slot slot, int row) const
{
    const Column &column = m_columns[size_t(slot)];
    if (!column.data)
        return noNumber;
    const auto get = [&]<class T>(T value) {
        std::memcpy(&value, column.data + size_t(row) * sizeof value, sizeof value);
        return value == std::numeric_limits<T>::min() ? noNumber : qint64(value);
    };
    switch (column.width) {
    case 1: return get(int8_t());
    case 2: return get(int16_t());
    case 4: return get(int32_t());
    default: return get(int64_t());
    }
}

uint16_t Segment::code(Slot slot, int row) const
{
    const Column &column = m_columns[size_t(slot)];
    if (!column.data)
        return 0;
    if (column.width == 1)
        return uint8_t(column.data[row]);
    uint16_t value = 0;
    std::memcpy(&value, column.data + size_t(row) * 2, 2);
    return value;
}

uint32_t Segment::textEnd(Slot slot, int row) const
{
    const Column &ends = m_ends[size_t(slot)];
    if (!ends.data)
        return uint32_t(m_columns[size_t(slot)].width) * uint32_t(row + 1);
    uint32_t end = 0;
    std::memcpy(&end, ends.data + size_t(row) * 4, 4);
    return end;
}

std::string_view Segment::text(Slot slot, int row) const
{
    const std::string_view arena = m_arenas[size_t(slot)];
    if (arena.empty())
        return {};
    const uint32_t begin = row > 0 ? textEnd(slot, row - 1) : 0;
    return arena.substr(begin, textEnd(slot, row) - begin);
}

bool Segment::anyShapeHolds(std::string_view text) const
{
    for (const Shape &shape : m_shapes) {
        for (const Shape::Piece &piece : shape.pieces) {
            if (piece.before.find(text) != std::string::npos)
                return true;
        }
        if (shape.after.find(text) != std::string::npos)
            return true;
    }
    return false;
}

void Segment::appendRaw(int row, std::string &out) const
{
    const Shape &shape = m_shapes[uint8_t(m_shapeCodes[row])];
    std::string_view rest = text(Slot::Rest, row);
    char buffer[32];
    const auto quoted = [&](std::string_view value) {
        out += '"';
        jsonescape::appendEscaped(out, value);
        out += '"';
    };
    const auto number = [&](qint64 value) { out.append(buffer, std::to_chars(buffer, buffer + sizeof buffer, value).ptr); };
    for (const Shape::Piece &piece : shape.pieces) {
        out += piece.before;
        switch (piece.slot) {
        case Slot::Rest: {
            const size_t end = rest.find('\0');
            out += rest.substr(0, end);
            rest = end == rest.npos ? std::string_view() : rest.substr(end + 1);
            break;
        }
        case Slot::Attempt:
        case Slot::Http:
        case Slot::Ms: {
            const qint64 value = this->number(piece.slot, row);
            value == noNumber ? void(out += "null") : number(value);
            break;
        }
        case Slot::Time: {
            const qint64 value = time(row);
            if (value == noTime) {
                out += "null";
            } else if (piece.form == Form::IsoMs) {
                formatIsoMs(value, buffer);
                out += '"';
                out.append(buffer, isoMsSize);
                out += '"';
            } else {
                number(value);
            }
            break;
        }
        case Slot::Id:
        case Slot::RequestId:
        case Slot::EventId: {
            const std::string_view value = text(piece.slot, row);
            if (value.empty())
                out += "null";
            else if (piece.form == Form::Bare)
                out += value;
            else
                quoted(value);
            break;
        }
        default: {
            const uint16_t at = code(piece.slot, row);
            if (at == 0) {
                out += "null";
                break;
            }
            const std::string_view value = dictionary(piece.slot)[at].substr(piece.slot == Slot::Destination ? 1 : 0);
            if (piece.form == Form::Bare)
                out += value;
            else
                quoted(value);
        }
        }
    }
    out += shape.after;
}

EntryIdentity Segment::identity(int row) const
{
    EntryIdentity identity;
    std::memcpy(&identity.content, m_contents + size_t(row) * 4, 4);
    const std::string_view id = text(Slot::Id, row);
    if (!id.empty())
        identity.key = keyOfId(id);
    else if (m_keys)
        std::memcpy(&identity.key, m_keys + size_t(row) * 8, 8);
    return identity;
}

} // namespace selwise::archive
