#include "app/archive/columns.h"

#define XXH_INLINE_ALL
#include <xxhash.h>

namespace selwise::archive {

uint64_t hashOf(std::string_view bytes, uint64_t seed)
{
    return XXH3_64bits_withSeed(bytes.data(), bytes.size(), seed);
}

DictionaryBuilder::DictionaryBuilder()
{
    clear();
}

void DictionaryBuilder::clear()
{
    m_bytes.clear();
    m_entries.assign(1, Entry{});
    m_table.assign(256, 0);
    m_codes.clear();
    m_last = 0;
}

void DictionaryBuilder::add(std::string_view text, bool none)
{
    if (none) {
        m_codes.push_back(0);
        return;
    }
    if (m_last == 0 || this->text(m_last) != text)
        m_last = codeOf(text);
    m_codes.push_back(m_last);
}

uint16_t DictionaryBuilder::codeOf(std::string_view text)
{
    const uint64_t hash = hashOf(text);
    const size_t mask = m_table.size() - 1;
    size_t at = hash & mask;
    while (m_table[at] != 0) {
        const Entry &entry = m_entries[m_table[at]];
        if (entry.hash == hash && this->text(m_table[at]) == text)
            return uint16_t(m_table[at]);
        at = (at + 1) & mask;
    }
    const auto code = uint32_t(m_entries.size());
    m_table[at] = code;
    m_entries.push_back({uint32_t(m_bytes.size()), uint32_t(text.size()), hash});
    m_bytes += text;
    if (m_entries.size() * 2 > m_table.size())
        grow();
    return uint16_t(code);
}

void DictionaryBuilder::grow()
{
    m_table.assign(m_table.size() * 2, 0);
    const size_t mask = m_table.size() - 1;
    for (size_t code = 1; code < m_entries.size(); ++code) {
        size_t at = m_entries[code].hash & mask;
        while (m_table[at] != 0)
            at = (at + 1) & mask;
        m_table[at] = uint32_t(code);
    }
}

} // namespace selwise::archive
