#include "models/controllers/healthfeed.h"

#include "models/controllers/jobsupport.h"
#include "models/ports/clock.h"
#include "models/ports/whendone.h"

#include <QPointer>
#include <algorithm>

namespace selwise {

using std::chrono::milliseconds;

namespace {

/// Asking again does not help; only a person does (contract, 9).
bool isFinal(const ApiError &error)
{
    using Kind = ApiError::Kind;
    return error.kind == Kind::Unauthorized || error.kind == Kind::Forbidden || error.kind == Kind::NotFound;
}

} // namespace

HealthFeed::HealthFeed(ControlPlane &plane, Clock &clock, QObject *parent) : QObject(parent), m_plane(plane), m_clock(clock) {}

void HealthFeed::setWatched(bool watched)
{
    if (std::exchange(m_watched, watched) == watched)
        return;
    ++m_turn;
    if (!watched || m_cancel)
        return;
    const milliseconds age = m_triedAt ? m_clock.monotonic() - *m_triedAt : milliseconds(nextPause());
    if (age >= nextPause())
        read();
    else
        wait(nextPause() - age);
}

void HealthFeed::readNow()
{
    ++m_turn;
    if (!m_cancel)
        read();
}

void HealthFeed::read()
{
    auto *watcher = whenEnded(m_plane.health(), this, errorOf(ApiError::Kind::Cancelled),
                              [this](const Result<HealthSummary, ApiError> &answer) {
                                  m_cancel = {};
                                  take(answer);
                              });
    m_cancel = [watcher = QPointer(watcher)] {
        if (watcher)
            watcher->cancel();
    };
}

void HealthFeed::cancel()
{
    if (m_cancel)
        m_cancel();
}

void HealthFeed::take(const Result<HealthSummary, ApiError> &answer)
{
    m_triedAt = m_clock.monotonic();
    if (!answer && answer.error().kind == ApiError::Kind::Cancelled) {
        wait(nextPause());
        return;
    }
    if (answer) {
        // Of two answers that overtook each other the older one is not news.
        const bool older = m_summary && answer->generatedAt.isValid() && answer->generatedAt < m_summary->generatedAt;
        if (!older) {
            m_summary = *answer;
            m_trends.clear();
        }
        m_readAt = m_clock.now();
        m_error.reset();
        m_failures = 0;
    } else {
        m_error = answer.error();
        ++m_failures;
    }
    if (!m_error || !isFinal(*m_error))
        wait(nextPause());
    else
        ++m_turn;
    Q_EMIT changed();
}

void HealthFeed::wait(milliseconds delay)
{
    const quint64 turn = ++m_turn;
    if (!m_watched)
        return;
    m_clock.after(delay, this, [this, turn] {
        if (turn == m_turn && m_watched && !m_cancel)
            read();
    });
}

milliseconds HealthFeed::nextPause() const
{
    milliseconds next = pause;
    for (int failure = 0; failure < m_failures && next < longestPause; ++failure)
        next *= 2;
    if (m_error && m_error->retryAfter)
        next = std::max<milliseconds>(next, *m_error->retryAfter);
    return std::min<milliseconds>(next, longestPause);
}

std::optional<ProviderHealth> HealthFeed::of(const ProviderId &id) const
{
    if (!m_summary)
        return std::nullopt;
    const auto found = std::ranges::find(m_summary->providers, id, &ProviderHealth::provider);
    return found == m_summary->providers.end() ? std::nullopt : std::optional(*found);
}

const DeliveryTrend &HealthFeed::trend(const ProviderId &id) const
{
    const auto [trend, isNew] = m_trends.try_emplace(id);
    if (isNew && m_summary)
        trend->second = deliveryTrend(*m_summary, id);
    return trend->second;
}

} // namespace selwise
