#pragma once

#include "models/domain/eventcatalogue.h"
#include "models/domain/ids.h"

#include <QSet>
#include <QString>
#include <optional>
#include <vector>

namespace selwise {

/// What one provider gets of one event, against the default that the service names (endpoint 8).
enum class MappingState {
    NotSent, ///< no entry: the event is not forwarded (A, contract section 5)
    Default, ///< the service's default
    Changed, ///< another name than the default, and one that the provider knows
    Custom,  ///< a name of one's own
    Named    ///< a name, and it is not known what the default would be
};

struct MappingCell {
    QString name;        ///< empty: not sent
    QString defaultName; ///< empty: there is no default, or it is not known
    MappingState state = MappingState::NotSent;
    bool unpublished = false; ///< edited, and the server does not know yet
    friend bool operator==(const MappingCell &, const MappingCell &) = default;
};

struct MappingColumn {
    ProviderId provider;
    bool configured = false; ///< the site has a record of it, or one is being created
    int mapped = 0;
    bool removed = false; ///< the draft deletes the record: not configured
    friend bool operator==(const MappingColumn &, const MappingColumn &) = default;
};

/// One event and what becomes of it at each provider: its whole fate in one row.
struct MappingEvent {
    QString name;
    std::optional<EventFamily> family; ///< none: outside the catalogue
    std::vector<MappingCell> cells;    ///< one a column
    std::optional<qint64> seen;        ///< in the last 24 hours; none: nobody counted. No data is not zero
    bool forwarded() const;            ///< reaches one provider at least
    friend bool operator==(const MappingEvent &, const MappingEvent &) = default;
};
inline bool MappingEvent::forwarded() const
{
    for (const MappingCell &cell : cells) {
        if (!cell.name.isEmpty())
            return true;
    }
    return false;
}

/// One wish: this event goes to this provider under this name; an empty one: it is not sent there any more.
struct MappingEdit {
    QString event;
    ProviderId provider;
    QString name;
    friend bool operator==(const MappingEdit &, const MappingEdit &) = default;
};

/// Families in the order of the catalogue; events outside it stand behind them.
inline constexpr int otherEvents = int(EventFamily::Custom) + 1;
inline int familyIndex(const MappingEvent &event)
{
    return event.family ? int(*event.family) : otherEvents;
}

/// A line of the table: a heading (event < 0) with figures over all events of its family, or an event.
struct MappingLine {
    int event = -1; ///< index in the list of events
    int family = 0; ///< familyIndex
    int forwarded = 0, total = 0; ///< of a heading
    bool collapsed = false;       ///< of a heading
    friend bool operator==(const MappingLine &, const MappingLine &) = default;
};

/// What of the events is shown, and how.
struct MappingChoice {
    enum class Show { All, Changed, Custom, UnmappedButSeen };
    QString search;
    Show show = Show::All;
    int sortColumn = -1; ///< -1: the order of the catalogue; 0 event, 1 seen, then the providers
    bool descending = false;
    QSet<int> collapsed; ///< families; ignored while something is searched for
};

} // namespace selwise
