#pragma once

#include "app/archive/segment.h"
#include "models/ports/logresult.h"

#include <QSet>

namespace selwise::archive {

/// A segment in the archive.
struct Part {
    uint32_t serial = 0; ///< of this run, from 1; never used again
    qint64 id = 0;       ///< in the catalogue; 0 for the recent part
    QString file;
    SegmentPtr segment;
    std::shared_ptr<const Bitmap> dead; ///< rows that count no more; nullptr for none

    Bitmap readable() const
    {
        Bitmap rows(size_t(segment->rows()), true);
        if (segment->bad().rows() > 0)
            rows.remove(segment->bad());
        return rows;
    }
    /// The rows that count and can be read.
    Bitmap alive() const
    {
        Bitmap rows = readable();
        if (dead)
            rows.remove(*dead);
        return rows;
    }
    bool whole() const { return !dead && segment->bad().rows() == 0; }
};

/// The archive at one moment; never changes.
struct Snapshot {
    std::vector<Part> parts; ///< by their first time
    std::shared_ptr<const QSet<EntryKey>> bookmarks;
};
using SnapshotPtr = std::shared_ptr<const Snapshot>;

/// A row of a snapshot: the part's index and the row.
using RowAddress = uint32_t;
inline RowAddress addressOf(size_t part, size_t row) { return RowAddress(part << 16 | row); }
inline size_t partOf(RowAddress address) { return address >> 16; }
inline int rowOf(RowAddress address) { return int(address & 0xFFFF); }

EntryKey entryKey(const Segment &segment, int row);

} // namespace selwise::archive
