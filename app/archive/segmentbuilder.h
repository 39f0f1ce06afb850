#pragma once

#include "app/archive/columns.h"
#include "app/archive/entryreader.h"

#include <memory>

namespace selwise::archive {

/// What identifies an entry, and what it is: a hash of its id (or, without one, of its content), and of its content.
struct EntryIdentity {
    uint64_t key = 0;
    uint32_t content = 0;
    friend bool operator==(const EntryIdentity &, const EntryIdentity &) = default;
};
EntryIdentity identityOf(const EntryRow &row);
uint64_t keyOfId(std::string_view id);

/// Collects entries in memory and makes the bytes of a segment of them. Kept and used again: fresh memory is what costs most.
class SegmentBuilder {
public:
    SegmentBuilder();
    ~SegmentBuilder();

    EntryReader &reader() { return m_reader; }
    /// A row that reader() read.
    void add(const EntryRow &row);
    int rows() const { return int(m_shapes.size()); }
    size_t bytes() const { return m_rest.bytes.size() + m_texts[0].bytes.size() + m_texts[1].bytes.size(); }
    bool full() const { return rows() >= maxRowsNow || bytes() > (512u << 20); }
    void clear();

    const std::vector<EntryIdentity> &identities() const { return m_identities; }

    /// Leaves out rows; `order` becomes for each remaining row of the segment the row it was added as.
    void arrange(const std::vector<bool> &without, std::vector<uint16_t> &order) const;
    /// The file's bytes in pieces, which live until the next change of the builder.
    const std::vector<std::string_view> &seal(const std::vector<uint16_t> &order);
    std::string sealed(const std::vector<uint16_t> &order); ///< in one

    static constexpr int maxRowsNow = 65535;

private:
    struct Sealing;

    Shapes m_shapeTable;
    EntryReader m_reader;
    std::vector<uint8_t> m_shapes;
    std::vector<int64_t> m_times, m_numbers[integers];
    TextBuilder m_texts[textSlots], m_rest;
    DictionaryBuilder m_dictionaries[dictionaries];
    std::vector<EntryIdentity> m_identities;
    bool m_needsKeys = false;
    std::string m_destination;
    std::unique_ptr<Sealing> m_sealing;
};

} // namespace selwise::archive
