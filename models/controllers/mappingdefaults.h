#pragma once

#include "models/ports/controlplane.h"

#include <QDateTime>
#include <QObject>
#include <QTimer>
#include <deque>
#include <map>

namespace selwise {

class Clock;

/// The default mappings of the service (endpoint 8), fetched for some providers side by side. They are served data: none is
/// known here, and without an answer there is no default.
class MappingDefaultsJob : public QObject {
    Q_OBJECT
public:
    MappingDefaultsJob(ControlPlane &plane, Clock &clock, QObject *parent = nullptr);

    void fetch(const std::vector<ProviderId> &providers); ///< those asked for already are not asked twice at a time
    void cancel();
    bool isBusy() const { return !m_running.empty(); }
    const codec::MappingDefaults *of(const ProviderId &provider) const; ///< nullptr: not known
    const std::map<ProviderId, ApiError> &errors() const { return m_errors; } ///< of the last try; an older answer stays
    QDateTime fetchedAt() const { return m_fetchedAt; } ///< UTC; invalid: never

Q_SIGNALS:
    void changed(const selwise::ProviderId &provider); ///< its defaults or its error
    void busyChanged();

private:
    ControlPlane &m_plane;
    Clock &m_clock;
    std::map<ProviderId, codec::MappingDefaults> m_defaults;
    std::map<ProviderId, ApiError> m_errors;
    void take();

    std::map<ProviderId, Reply<codec::MappingDefaults>> m_running; ///< until it is taken
    std::deque<std::pair<ProviderId, Result<codec::MappingDefaults, ApiError>>> m_come;
    QTimer m_next;
    QDateTime m_fetchedAt;
};

} // namespace selwise
