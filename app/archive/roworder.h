#pragma once

#include "app/archive/fieldaccess.h"

namespace selwise::archive {

/// The rows of the bitmaps (one for each part), oldest first; those without a time before all others. Equal times by id.
std::vector<RowAddress> byTime(const Snapshot &snapshot, const std::vector<Bitmap> &rows);
/// The rows, which are oldest first, in the order of the sort.
std::vector<RowAddress> sortedRows(const Snapshot &snapshot, std::vector<RowAddress> oldestFirst, const LogSort &sort, const Deliveries *deliveries);

} // namespace selwise::archive
