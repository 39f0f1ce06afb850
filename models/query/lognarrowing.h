#pragma once

#include "models/domain/logtab.h"
#include "models/query/logsyntax.h"

namespace selwise::logquery {

/// One refinement of a tab, in their order: the last so long, the parts of the query, then what stands beside it.
struct Chip {
    enum class Origin { Range, Query, Extra };
    Origin origin = Origin::Query;
    Node node;
    bool on = true, brush = false;
    Span span;      ///< in the query, for Query
    int extra = -1; ///< index, for Extra
    friend bool operator==(const Chip &, const Chip &) = default;
};
/// Empty where the query has an error, but for the range and the extras.
std::vector<Chip> chipsOf(const LogTab &tab);

/// The query, and this part as well.
QString narrowed(const QString &query, const QString &part);

/// A part of the query that is switched off leaves the text and stays beside it, where it can be switched on again.
LogTab toggled(LogTab tab, const Chip &chip);
LogTab withoutChip(LogTab tab, const Chip &chip);
/// `to`, narrowed by this chip of another tab as well: no change where it is already.
LogTab withChipOf(const LogTab &from, const Chip &chip, LogTab to);

/// Values of a field that the query asks for in a part of its own (`status:failed,retrying`); what facets show as ticked.
std::vector<QString> chosenValues(const LogTab &tab, const FieldRef &field);
/// A facet of receivers stands for provider: and webhook: too.
std::vector<FieldRef> sameFacet(const FieldRef &field);
LogTab withValueToggled(LogTab tab, const FieldRef &field, const QString &value);
/// nullopt removes the stretch.
LogTab withBrush(LogTab tab, const std::optional<TimeRange> &range);

} // namespace selwise::logquery
