#pragma once

#include "app/archive/bitmap.h"
#include "app/archive/segmentbuilder.h"
#include "app/archive/segmentformat.h"

#include <QString>
#include <cstring>
#include <limits>
#include <memory>
#include <mutex>
#include <optional>

namespace selwise::archive {

/// Why a segment's file cannot be used at all.
struct SegmentFault {
    enum class Kind { Missing, Unreadable, Damaged, Newer } kind = Kind::Damaged;
    QString detail;
};

/// The bytes of a file in memory, or of what is no file yet.
class SegmentBytes {
public:
    static std::shared_ptr<const SegmentBytes> ofFile(const QString &path, SegmentFault &fault);
    explicit SegmentBytes(std::string bytes);
    ~SegmentBytes();
    SegmentBytes(const SegmentBytes &) = delete;
    SegmentBytes &operator=(const SegmentBytes &) = delete;
    const char *data() const { return m_data; }
    size_t size() const { return m_size; }         ///< what is really there
    size_t readable() const { return m_readable; } ///< zeros behind it
private:
    SegmentBytes() = default;
    std::string m_own;
    const char *m_data = nullptr;
    size_t m_size = 0, m_readable = 0;
    bool m_mapped = false;
};

/// A segment to read from. Immutable and safe to use from any thread. Rows of damaged groups must not be asked for: see bad().
class Segment {
public:
    /// `trusted`: written by this process just now, so that its checksums need no check.
    static std::shared_ptr<const Segment> open(std::shared_ptr<const SegmentBytes> bytes, bool trusted, SegmentFault &fault);

    int rows() const { return m_rows; }
    size_t bytes() const { return m_bytes->size(); }
    std::optional<qint64> firstTime() const { return timed() ? std::optional(m_first) : std::nullopt; }
    std::optional<qint64> lastTime() const { return timed() ? std::optional(m_last) : std::nullopt; }
    int untimed() const { return m_untimed; } ///< they come first

    /// Checks all checksums, once. The rows that cannot be trusted; empty when there are none.
    const Bitmap &bad() const;
    bool copyUsed() const { return m_copyUsed; } ///< the first of the two meta parts was damaged

    qint64 time(int row) const { return m_narrow ? narrowTime(row) : wideTime(row); }
    int rowAt(qint64 time) const; ///< the first whose time is not before
    qint64 number(Slot slot, int row) const;
    /// f(row, number) for each row in their order, as `number` has it; nothing when the segment has none of the column.
    template <class F>
    void forEachNumber(Slot slot, F f) const;
    uint16_t code(Slot slot, int row) const;
    std::string_view text(Slot slot, int row) const; ///< Slot::Id, RequestId, EventId, Rest; empty where there is none

    struct Column {
        const char *data = nullptr; ///< nullptr: the segment has none of it
        int width = 0;
    };
    const Column &column(Slot slot) const { return m_columns[size_t(slot)]; }
    /// Text columns: all bytes, and where a row ends.
    std::string_view arena(Slot slot) const { return m_arenas[size_t(slot)]; }
    uint32_t textEnd(Slot slot, int row) const;
    const std::vector<std::string_view> &dictionary(Slot slot) const { return m_dictionaries[size_t(slot) - firstDictionary]; }
    const std::vector<uint32_t> &counts(Slot slot) const { return m_counts[size_t(slot) - firstDictionary]; }
    struct MinuteCount {
        qint64 minute = 0; ///< since 1970
        uint16_t status = 0;
        uint32_t count = 0;
    };
    const std::vector<MinuteCount> &minutes() const { return m_minutes; }

    bool isRaw(int row) const { return uint8_t(m_shapeCodes[row]) == rawShape; }
    bool hasRaw() const { return m_hasRaw; } ///< valid after bad() or for trusted ones
    bool anyShapeHolds(std::string_view text) const; ///< in the names between the columns
    void appendRaw(int row, std::string &out) const;
    EntryIdentity identity(int row) const;

private:
    Segment() = default;
    bool read(std::string_view meta, SegmentFault &fault);
    bool timed() const { return m_first != noTime; }
    qint64 narrowTime(int row) const
    {
        uint32_t value = 0;
        std::memcpy(&value, m_columns[size_t(Slot::Time)].data + size_t(row) * 4, 4);
        return value == 0xFFFFFFFFu ? noTime : m_first + value;
    }
    qint64 wideTime(int row) const
    {
        qint64 value = 0;
        std::memcpy(&value, m_columns[size_t(Slot::Time)].data + size_t(row) * 8, 8);
        return value;
    }
    void verify() const;

    std::shared_ptr<const SegmentBytes> m_bytes;
    int m_rows = 0, m_untimed = 0;
    qint64 m_first = noTime, m_last = noTime;
    bool m_narrow = true, m_copyUsed = false, m_trusted = false;
    std::vector<Shape> m_shapes;
    const char *m_shapeCodes = nullptr;
    const char *m_contents = nullptr, *m_keys = nullptr;
    std::array<Column, slotCount> m_columns{};
    std::array<Column, slotCount> m_ends{};
    std::array<std::string_view, slotCount> m_arenas{};
    std::array<std::vector<std::string_view>, dictionaries> m_dictionaries;
    std::array<std::vector<uint32_t>, dictionaries> m_counts;
    std::vector<MinuteCount> m_minutes;
    std::vector<uint64_t> m_groupSums;
    std::vector<ColumnPlace> m_places;
    std::vector<std::vector<uint64_t>> m_bounds;
    mutable std::once_flag m_once;
    mutable Bitmap m_bad;
    mutable bool m_hasRaw = false;
};
using SegmentPtr = std::shared_ptr<const Segment>;

template <class F>
void Segment::forEachNumber(Slot slot, F f) const
{
    const Column &of = column(slot);
    const auto run = [&]<class T>(T value) {
        for (int row = 0; row < m_rows; ++row) {
            std::memcpy(&value, of.data + size_t(row) * sizeof value, sizeof value);
            f(row, value == std::numeric_limits<T>::min() ? noNumber : qint64(value));
        }
    };
    if (!of.data)
        return;
    switch (of.width) {
    case 1: return run(int8_t());
    case 2: return run(int16_t());
    case 4: return run(int32_t());
    default: return run(int64_t());
    }
}

} // namespace selwise::archive
