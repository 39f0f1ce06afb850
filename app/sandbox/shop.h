#pragma once

#include "models/domain/json.h"

#include <vector>

namespace selwise::sandbox {

/// A believable shop: visitors come by day and week rhythm and in bursts after a newsletter, look around, fill carts,
/// leave, buy, and now and then send something back; in several currencies. The same seed gives the same shop: an hour's
/// events depend on the seed and the hour alone, whenever they are asked for.
class Shop {
public:
    /// `sessionsAnHour`: on average over a week.
    explicit Shop(quint32 seed, double sessionsAnHour = 40);

    struct Event {
        qint64 timeMs = 0; ///< UTC
        QString id;
        Json event;
    };
    /// Of the hour that begins at `hourMs` (a whole hour), by time.
    std::vector<Event> hour(qint64 hourMs) const;

private:
    quint32 m_seed;
    double m_sessions;
};

} // namespace selwise::sandbox
