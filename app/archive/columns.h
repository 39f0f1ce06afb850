#pragma once

#include "app/archive/entryrow.h"

#include <cstdint>
#include <cstring>
#include <string>
#include <string_view>
#include <vector>

namespace selwise::archive {

/// A column of texts that repeat: each text once, and a number for each row. Number 0 is "none".
class DictionaryBuilder {
public:
    DictionaryBuilder();
    void add(std::string_view text, bool none);
    void clear();
    std::string_view text(size_t code) const { return std::string_view(m_bytes).substr(m_entries[code].offset, m_entries[code].size); }
    size_t size() const { return m_entries.size(); } ///< with "none"
    const std::vector<uint16_t> &codes() const { return m_codes; }

private:
    struct Entry {
        uint32_t offset = 0, size = 0;
        uint64_t hash = 0;
    };
    uint16_t codeOf(std::string_view text);
    void grow();

    std::string m_bytes;
    std::vector<Entry> m_entries;
    std::vector<uint32_t> m_table; ///< open addressing; 0 is free
    std::vector<uint16_t> m_codes;
    uint16_t m_last = 0;
};

/// A column of texts that are nearly all different: their bytes one behind the other, and where each ends.
struct TextBuilder {
    std::string bytes;
    std::vector<uint32_t> ends;
    void add(std::string_view text)
    {
        bytes += text;
        ends.push_back(uint32_t(bytes.size()));
    }
    std::string_view text(size_t row) const
    {
        const uint32_t begin = row > 0 ? ends[row - 1] : 0;
        return std::string_view(bytes).substr(begin, ends[row] - begin);
    }
    void clear()
    {
        bytes.clear();
        ends.clear();
    }
};

uint64_t hashOf(std::string_view bytes, uint64_t seed = 0);

} // namespace selwise::archive
