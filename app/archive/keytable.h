#pragma once

#include "app/archive/segmentbuilder.h"

#include <cstdint>
#include <vector>

namespace selwise::archive {

/// Where each entry is, by its key: what tells an entry that is there already. Only the writer has one.
class KeyTable {
public:
    struct Entry {
        uint64_t key = 0;
        uint32_t content = 0;
        uint32_t part = 0; ///< 0: free
        uint32_t row = 0;
    };
    KeyTable() { clear(); }

    void clear()
    {
        m_entries.assign(1024, Entry{});
        m_count = 0;
    }
    void reserve(size_t count)
    {
        size_t size = m_entries.size();
        while (size * 5 < count * 8)
            size *= 2;
        if (size != m_entries.size())
            resize(size);
    }
    /// The entry with that key; or a free one, now taken (its part is 0, to be set by the caller at once). Valid until the next
    /// call.
    Entry &at(uint64_t key)
    {
        if (m_count * 8 >= m_entries.size() * 5)
            resize(m_entries.size() * 2);
        Entry &entry = slot(m_entries, key);
        if (entry.part == 0) {
            entry.key = key;
            ++m_count;
        }
        return entry;
    }

private:
    static Entry &slot(std::vector<Entry> &entries, uint64_t key)
    {
        const size_t mask = entries.size() - 1;
        size_t at = key & mask;
        while (entries[at].part != 0 && entries[at].key != key)
            at = (at + 1) & mask;
        return entries[at];
    }
    void resize(size_t size)
    {
        std::vector<Entry> larger(size);
        for (const Entry &entry : m_entries) {
            if (entry.part != 0)
                slot(larger, entry.key) = entry;
        }
        m_entries = std::move(larger);
    }

    std::vector<Entry> m_entries;
    size_t m_count = 0;
};

} // namespace selwise::archive
