#pragma once

#include "models/ports/controlplane.h"
#include "models/services/matchkeycoverage.h"

#include <QObject>

namespace selwise {

class Clock;

/// The coverage of match keys over the recent deliveries to one provider, read when asked.
class MatchKeys : public QObject {
    Q_OBJECT
public:
    MatchKeys(ControlPlane &plane, Clock &clock, ProviderId provider, QObject *parent);

    void read(); ///< does nothing while it reads
    void cancel();
    bool isReading() const { return bool(m_cancel); }
    std::optional<MatchKeyCoverage> coverage() const { return m_coverage; } ///< none before the first answer
    std::optional<ApiError> error() const { return m_error; }               ///< of the last reading
    QDateTime readAt() const { return m_readAt; }                           ///< UTC

    static constexpr int entriesMost = 1000;

Q_SIGNALS:
    void changed();

private:
    ControlPlane &m_plane;
    Clock &m_clock;
    const ProviderId m_provider;
    std::function<void()> m_cancel;
    std::optional<MatchKeyCoverage> m_coverage;
    std::optional<ApiError> m_error;
    QDateTime m_readAt;
};

} // namespace selwise
