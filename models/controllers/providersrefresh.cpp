#include "models/controllers/providersrefresh.h"

#include "models/controllers/jobsupport.h"
#include "models/ports/clock.h"
#include "models/ports/whendone.h"

#include <QPointer>
#include <algorithm>

namespace selwise {

using Kind = PaneState::Kind;

ProvidersRefresh::ProvidersRefresh(ProvidersData &data, HealthFeed &health, QObject *parent)
    : QObject(parent)
    , m_data(data)
    , m_health(health)
{
}

template <class T, class F>
void ProvidersRefresh::await(const Reply<T> &reply, F f)
{
    ++m_open;
    auto *watcher = whenEnded(reply, this, errorOf(ApiError::Kind::Cancelled),
                              [this, f, run = m_run](const Result<T, ApiError> &answer) {
                                  if (run != m_run)
                                      return;
                                  f(answer);
                                  oneDone();
                              });
    m_cancelRunning.push_back([watcher = QPointer(watcher)] {
        if (watcher)
            watcher->cancel();
    });
}

void ProvidersRefresh::start()
{
    if (isBusy())
        return;
    ++m_run;
    m_cancelRunning.clear();
    await(m_data.deps.plane.providers(), [this, since = m_data.epoch()](const Result<std::vector<ProviderRecord>, ApiError> &answer) {
        providersRead(answer, since);
    });
    await(m_data.deps.plane.health(), [this](const Result<HealthSummary, ApiError> &answer) { m_health.take(answer); });
    if (!m_refreshedAt.isValid())
        setState({Kind::Loading, std::nullopt});
    Q_EMIT busyChanged();
}

void ProvidersRefresh::startAgain()
{
    m_again = isBusy();
    start();
}

void ProvidersRefresh::cancel()
{
    if (!isBusy())
        return;
    ++m_run;
    m_open = 0;
    m_again = false;
    for (const auto &cancelOne : std::exchange(m_cancelRunning, {}))
        cancelOne();
    if (m_refreshedAt.isValid())
        setState({contentKind(), std::nullopt});
    else
        setState({Kind::Error, errorOf(ApiError::Kind::Cancelled)});
    Q_EMIT busyChanged();
}

void ProvidersRefresh::providersRead(const Result<std::vector<ProviderRecord>, ApiError> &answer, quint64 since)
{
    if (!answer) {
        setState({m_refreshedAt.isValid() ? contentKind() : Kind::Error, answer.error()});
        return;
    }
    m_refreshedAt = m_data.deps.clock.now();
    m_data.storeAll(*answer, since);
    setState({contentKind(), std::nullopt});
}

void ProvidersRefresh::oneDone()
{
    if (--m_open > 0)
        return;
    if (std::exchange(m_again, false))
        start();
    else
        Q_EMIT busyChanged();
}

void ProvidersRefresh::setState(PaneState state)
{
    m_state = std::move(state);
    Q_EMIT stateChanged();
}

PaneState::Kind ProvidersRefresh::contentKind() const
{
    const auto ids = m_data.all();
    const bool any = std::ranges::any_of(ids, [&](const ProviderId &id) {
        return m_data.deps.drafts.shownDocument(m_data.keyOf(id)) || m_data.deps.drafts.isRemoved(m_data.keyOf(id));
    });
    return any ? Kind::Content : Kind::Empty;
}

void ProvidersRefresh::updateKind()
{
    if (!m_refreshedAt.isValid() || m_state.kind == Kind::Loading || m_state.kind == Kind::Error)
        return;
    if (const Kind kind = contentKind(); kind != m_state.kind)
        setState({kind, m_state.error});
}

} // namespace selwise
