#include "models/controllers/mappingdefaults.h"

#include "models/controllers/jobsupport.h"
#include "models/ports/clock.h"
#include "models/ports/whendone.h"

namespace selwise {

MappingDefaultsJob::MappingDefaultsJob(ControlPlane &plane, Clock &clock, QObject *parent)
    : QObject(parent), m_plane(plane), m_clock(clock)
{
    m_next.setSingleShot(true);
    connect(&m_next, &QTimer::timeout, this, &MappingDefaultsJob::take);
}

const codec::MappingDefaults *MappingDefaultsJob::of(const ProviderId &provider) const
{
    const auto found = m_defaults.find(provider);
    return found == m_defaults.end() ? nullptr : &found->second;
}

void MappingDefaultsJob::fetch(const std::vector<ProviderId> &providers)
{
    const bool wasBusy = isBusy();
    for (const ProviderId &id : providers) {
        if (m_running.contains(id))
            continue;
        const auto reply = m_plane.providerMappings(id);
        m_running.emplace(id, reply);
        whenEnded(reply, this, errorOf(ApiError::Kind::Cancelled), [this, id](const Result<codec::MappingDefaults, ApiError> &answer) {
            m_come.emplace_back(id, answer);
            m_next.start(0);
        });
    }
    if (!wasBusy && isBusy())
        Q_EMIT busyChanged();
}

/// One a turn of the event loop, though they may come together: thousands of cells are looked at for each.
void MappingDefaultsJob::take()
{
    const auto [id, answer] = std::move(m_come.front());
    m_come.pop_front();
    if (!m_come.empty())
        m_next.start(0);
    m_running.erase(id);
    m_errors.erase(id);
    if (answer) {
        m_defaults.insert_or_assign(id, answer.value());
        m_fetchedAt = m_clock.now();
    } else if (answer.error().kind != ApiError::Kind::Cancelled) {
        m_errors.emplace(id, answer.error());
    }
    Q_EMIT changed(id);
    if (!isBusy())
        Q_EMIT busyChanged();
}

void MappingDefaultsJob::cancel()
{
    for (auto &[id, reply] : m_running)
        reply.cancel();
}

} // namespace selwise
