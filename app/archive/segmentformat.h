#pragma once

#include "app/archive/entryrow.h"

#include <cstdint>
#include <cstring>
#include <string>
#include <string_view>
#include <vector>

/// A segment file: up to maxRows entries in columns, ordered by time, never changed. Little endian.
///
///   FileHead | meta | columns, each at a multiple of 64 | meta again | FileHead again
///
/// The meta part tells the rest, and is there twice. Columns have a checksum for each group of groupRows rows, so that a
/// flipped bit costs a group at most.
namespace selwise::archive {

constexpr uint32_t segmentFormat = 1;     ///< what this program writes
constexpr uint32_t segmentReadableBy = 1; ///< the oldest program that can read it
constexpr int maxRows = 65535;            ///< row numbers and dictionary codes fit 16 bits
constexpr int groupRows = 4096;

struct FileHead {
    char magic[8];
    uint32_t format, readableBy;
    uint64_t metaOffset, metaSize, metaSum;
    uint64_t copyOffset, fileSize;
    uint64_t headSum; ///< of all before it
};
constexpr char segmentMagic[8] = {'S', 'E', 'L', 'W', 'S', 'E', 'G', '\n'};

enum class ColumnKind : uint8_t { ShapeCode, Code, Integer, Time, TextBytes, TextEnds, ContentHash, Key };

struct ColumnPlace {
    ColumnKind kind = ColumnKind::ShapeCode;
    Slot slot = Slot::Rest;
    uint8_t width = 1;   ///< bytes a row; 0 for TextBytes
    uint64_t offset = 0; ///< from the start of the file
    uint64_t size = 0;
};

/// Appends plain values and texts.
class MetaWriter {
public:
    template <class T>
    void put(T value)
    {
        static_assert(std::is_trivially_copyable_v<T>);
        out.append(reinterpret_cast<const char *>(&value), sizeof value);
    }
    void putText(std::string_view text)
    {
        put(uint32_t(text.size()));
        out += text;
    }
    std::string out;
};

/// The same in reverse; `ok` turns false at the first thing that cannot be.
class MetaReader {
public:
    explicit MetaReader(std::string_view bytes) : m_left(bytes) {}
    template <class T>
    T get()
    {
        T value{};
        if (m_left.size() < sizeof value) {
            ok = false;
            return value;
        }
        std::memcpy(&value, m_left.data(), sizeof value);
        m_left.remove_prefix(sizeof value);
        return value;
    }
    std::string_view getText()
    {
        const auto size = get<uint32_t>();
        if (!ok || m_left.size() < size) {
            ok = false;
            return {};
        }
        const std::string_view text = m_left.substr(0, size);
        m_left.remove_prefix(size);
        return text;
    }
    bool ok = true;

private:
    std::string_view m_left;
};

} // namespace selwise::archive
