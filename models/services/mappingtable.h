#pragma once

#include "models/domain/mappingtable.h"
#include "models/domain/providerrecord.h"

#include <QHash>

namespace selwise {

/// What is known of one provider's mapping. The mappings may be large: they stay where they are, and outlive this.
struct MappingSource {
    ProviderId provider;
    bool configured = false;
    const EventMapping *shown;              ///< draft over published
    const EventMapping *published;          ///< as the server has it; without a draft the same one
    const EventMapping *defaults = nullptr; ///< nullptr: not fetched
    bool removed = false;                   ///< by the draft
};

/// The state of one name against its default.
MappingState mappingState(const ProviderId &provider, const QString &name, const std::optional<QString> &defaultName, bool defaultsKnown);

/// The catalogue's events in its order, then every other name that any source has, by name.
std::vector<QString> mappedEvents(const std::vector<MappingSource> &sources, const std::vector<QString> &others = {});

/// Where each of these events stands among them.
QHash<QString, int> placesOf(const std::vector<QString> &events);
/// The cells of the events with these places at one provider, and how many of all its entries name something.
std::vector<MappingCell> mappingCells(const MappingSource &source, const QHash<QString, int> &places);
MappingColumn mappingColumn(const MappingSource &source);

struct MappingCounts {
    int all = 0, changed = 0, custom = 0, unmappedButSeen = 0;
    int forwarded = 0; ///< events that reach one provider at least
    bool seenKnown = false; ///< somebody counted
    friend bool operator==(const MappingCounts &, const MappingCounts &) = default;
};
MappingCounts mappingCounts(const std::vector<MappingEvent> &events);

/// The lines of the table. `columns` is how many providers there are.
std::vector<MappingLine> arranged(const std::vector<MappingEvent> &events, const MappingChoice &choice);

} // namespace selwise
