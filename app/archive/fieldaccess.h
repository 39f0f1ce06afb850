#pragma once

#include "app/archive/deliveries.h"

namespace selwise::archive {

/// The column of a query's field; nullopt-like Slot::Rest for State and Path, which have none.
Slot slotOf(logquery::Field field);
bool isText(Slot slot);       ///< Slot::Id and on
bool isDictionary(Slot slot);
bool isInteger(Slot slot);

/// What a dictionary's text means for a field; empty where the field lacks it (Provider of a webhook's).
std::string_view fieldText(logquery::Field field, std::string_view entry);

/// The entry, read from its text.
DeliveryLogEntry entryAt(const Segment &segment, int row);
QByteArray rawAt(const Segment &segment, int row);

/// The text of any field but Time and State; empty where it is lacking.
std::string textAt(const Segment &segment, int row, const logquery::FieldRef &field);

} // namespace selwise::archive
