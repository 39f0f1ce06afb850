#pragma once

#include <QString>

namespace selwise::sandbox {

/// Ids for events that bring none: they sort by time, and within a millisecond by their order (contract, section 4).
class EventIds {
public:
    EventIds();
    QString next(qint64 nowMs);

private:
    quint64 m_run;         ///< random for each start, so that two runs in one millisecond do not meet
    qint64 m_lastMs = 0;   ///< never goes back, whatever the clock does
    quint32 m_counter = 0;
};

} // namespace selwise::sandbox
