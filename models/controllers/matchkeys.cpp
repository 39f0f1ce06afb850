#include "models/controllers/matchkeys.h"

#include "models/controllers/jobsupport.h"
#include "models/ports/clock.h"
#include "models/ports/whendone.h"

#include <QPointer>

namespace selwise {

MatchKeys::MatchKeys(ControlPlane &plane, Clock &clock, ProviderId provider, QObject *parent)
    : QObject(parent), m_plane(plane), m_clock(clock), m_provider(std::move(provider))
{
}

void MatchKeys::read()
{
    if (isReading())
        return;
    LogQuery query;
    query.limit = entriesMost;
    auto *watcher = whenEnded(m_plane.providerLogs(m_provider, query), this, errorOf(ApiError::Kind::Cancelled),
                              [this](const Result<LogPage, ApiError> &page) {
        m_cancel = {};
        m_error.reset();
        if (page) {
            m_coverage = matchKeyCoverage(page->entries);
            m_readAt = m_clock.now();
        } else if (page.error().kind != ApiError::Kind::Cancelled) {
            m_error = page.error();
        }
        Q_EMIT changed();
    });
    m_cancel = [watcher = QPointer(watcher)] {
        if (watcher)
            watcher->cancel();
    };
    Q_EMIT changed();
}

void MatchKeys::cancel()
{
    if (m_cancel)
        m_cancel();
}

} // namespace selwise
