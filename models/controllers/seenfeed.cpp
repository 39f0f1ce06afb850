#include "models/controllers/seenfeed.h"

#include "models/controllers/jobsupport.h"
#include "models/controllers/providerscontroller.h"
#include "models/items/providersmodel.h"
#include "models/ports/clock.h"
#include "models/ports/whendone.h"

#include <QPointer>
#include <algorithm>

namespace selwise {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr qint64 dayMs = 24LL * 3600 * 1000;

QString logOf(const ProviderId &provider)
{
    return provider.canonical();
}

QString logOf(const WebhookId &webhook)
{
    return u"webhooks/"_s + webhook.text;
}

template <class T>
std::function<void()> cancelOf(QFutureWatcher<T> *watcher)
{
    return [watcher = QPointer(watcher)] {
        if (watcher)
            watcher->cancel();
    };
}

} // namespace

SeenFeed::SeenFeed(ControlPlane &plane, const ProvidersController &providers, Clock &clock, QObject *parent)
    : QObject(parent), m_plane(plane), m_providers(providers), m_clock(clock), m_seen(std::make_shared<const SeenEvents>())
{
    connect(&m_providers, &ProvidersController::stateChanged, this, [this] {
        if (m_waiting && m_providers.refreshedAt().isValid())
            read();
    });
}

SeenFeed::~SeenFeed() = default;

void SeenFeed::read()
{
    m_waiting = !m_providers.refreshedAt().isValid();
    if (m_waiting || m_whole)
        return;
    m_whole = true;
    m_startedAt = m_clock.now();
    m_newError.reset();
    m_linesRead = 0;
    for (int row = 0; row < m_providers.model()->rowCount(); ++row) {
        const ProvidersModel::Row &provider = m_providers.model()->at(row);
        if (provider.configured)
            m_jobs.push_back(jobOf(provider.provider));
    }
    m_listWebhooks = true;
    next();
    Q_EMIT changed();
}

void SeenFeed::readIfOlder(std::chrono::milliseconds age)
{
    if (!m_startedAt.isValid() || m_startedAt.msecsTo(m_clock.now()) > age.count())
        read();
}

void SeenFeed::readMore(const ProviderId &provider, const QString &event)
{
    if (event.isEmpty() || hasEnough(event) || !m_readMore.emplace(logOf(provider), event).second)
        return;
    Job job = jobOf(provider);
    job.event = event;
    m_jobs.push_back(std::move(job));
    next();
    Q_EMIT changed();
}

void SeenFeed::cancel()
{
    for (const Job &job : m_jobs)
        forget(job);
    m_jobs.clear();
    m_waiting = false;
    m_listWebhooks = false;
    if (m_cancel)
        m_cancel();
}

SeenFeed::Job SeenFeed::jobOf(const ProviderId &provider) const
{
    Job job;
    job.log = logOf(provider);
    job.provider = provider;
    return job;
}

/// One that was not finished may be asked for again.
void SeenFeed::forget(const Job &job)
{
    if (!job.event.isEmpty())
        m_readMore.erase({job.log, job.event});
}

/// The webhooks come last: nearly all of their events stand in a provider's log, too.
void SeenFeed::next()
{
    if (m_cancel)
        return;
    if (!m_jobs.empty()) {
        m_running = m_jobs.front();
        m_jobs.pop_front();
        ask();
    } else if (std::exchange(m_listWebhooks, false)) {
        listWebhooks();
    } else {
        finish();
    }
}

void SeenFeed::listWebhooks()
{
    m_cancel = cancelOf(whenEnded(m_plane.webhooks(), this, errorOf(ApiError::Kind::Cancelled),
                                  [this](const Result<std::vector<Webhook>, ApiError> &webhooks) {
                                      m_cancel = {};
                                      if (!webhooks)
                                          fail(webhooks.error());
                                      for (const Webhook &webhook : webhooks ? *webhooks : std::vector<Webhook>()) {
                                          Job job;
                                          job.log = logOf(webhook.id);
                                          job.webhook = webhook.id;
                                          m_jobs.push_back(std::move(job));
                                      }
                                      next();
                                  }));
}

void SeenFeed::ask()
{
    const Job &job = *m_running;
    LogQuery query;
    query.limit = job.limit;
    query.cursor = job.cursor;
    query.event = job.event;
    const Reply<LogPage> reply = job.provider ? m_plane.providerLogs(*job.provider, query) : m_plane.webhookLogs(job.webhook, query);
    m_cancel = cancelOf(whenFinished(reply, this, [this](const Reply<LogPage> &page) { index(page); }));
}

/// The page is neither copied nor read in this thread: it may hold megabytes.
void SeenFeed::index(const Reply<LogPage> &page)
{
    const auto indexed = m_worker.run([page, seen = m_seen, log = m_running->log] { return take(page, *seen, log); });
    m_cancel = [this] { m_cancelled = true; }; // soon over
    whenDone(indexed, this, [this](const Taken &taken) {
        m_cancel = {};
        this->taken(taken);
    });
}

SeenFeed::Taken SeenFeed::take(const Reply<LogPage> &page, const SeenEvents &seen, const QString &log)
{
    Taken taken;
    if (page.resultCount() == 0) {
        taken.error = errorOf(ApiError::Kind::Cancelled);
        return taken;
    }
    const Result<LogPage, ApiError> answer = page.resultAt(0);
    if (!answer) {
        taken.error = answer.error();
        return taken;
    }
    taken.seen = std::make_shared<const SeenEvents>(seen.with(log, answer->entries));
    taken.cursor = answer->nextCursor;
    taken.lines = int(answer->entries.size());
    for (const DeliveryLogEntry &line : answer->entries) {
        if (!line.timestamp.isValid())
            continue;
        if (!taken.newest.isValid() || line.timestamp > taken.newest)
            taken.newest = line.timestamp;
        if (!taken.oldest.isValid() || line.timestamp < taken.oldest)
            taken.oldest = line.timestamp;
    }
    return taken;
}

void SeenFeed::taken(const Taken &taken)
{
    Job &job = *m_running;
    const bool cancelled = std::exchange(m_cancelled, false);
    if (taken.error || cancelled) {
        if (taken.error && taken.error->kind == ApiError::Kind::Invalid && job.cursor.isEmpty() && job.limit > LogQuery().limit) {
            job.limit = LogQuery().limit; // the one size that is documented
            ask();
            return;
        }
        forget(job);
        fail(taken.error.value_or(errorOf(ApiError::Kind::Cancelled)));
        next();
        return;
    }
    m_seen = taken.seen;
    m_linesRead += taken.lines;
    job.lines += taken.lines;
    if (taken.newest.isValid() && (!job.newest.isValid() || taken.newest > job.newest))
        job.newest = taken.newest;
    if (taken.oldest.isValid() && (!job.oldest.isValid() || taken.oldest < job.oldest))
        job.oldest = taken.oldest;
    const bool sameAgain = !taken.cursor.isEmpty() && taken.cursor == job.cursor;
    // Without a cursor the only way further back is to ask for more at once (contract, 8).
    const bool canAskMore = taken.cursor.isEmpty() && job.cursor.isEmpty() && taken.lines == job.limit && job.limit == pageLines;
    const bool atTheEnd = (taken.cursor.isEmpty() && !canAskMore && taken.lines < job.limit) || (taken.lines == 0 && !canAskMore);
    if (!atTheEnd && !sameAgain && (canAskMore || !taken.cursor.isEmpty()) && !isFarEnough(job)) {
        job.cursor = taken.cursor;
        if (canAskMore) {
            job.limit = pageLinesMost;
            job.lines = 0;
        }
        Q_EMIT changed();
        ask();
        return;
    }
    if (job.event.isEmpty())
        cover(job, atTheEnd);
    next();
    Q_EMIT changed();
}

bool SeenFeed::isFarEnough(const Job &job) const
{
    if (!job.event.isEmpty())
        return hasEnough(job.event) || job.lines >= moreLinesMost;
    if (job.lines >= linesMost || !job.oldest.isValid())
        return true;
    if (job.oldest.msecsTo(m_startedAt) > dayMs)
        return true;
    const auto known = m_covered.find(job.log);
    return known != m_covered.end() && job.oldest <= known->second.to;
}

void SeenFeed::cover(const Job &job, bool toTheEnd)
{
    Covered &covered = m_covered[job.log];
    const bool joins = covered.to.isValid() && job.oldest.isValid() && job.oldest <= covered.to;
    if (toTheEnd)
        covered.from = QDateTime::fromMSecsSinceEpoch(0, Qt::UTC);
    else if (!joins)
        covered.from = job.oldest.isValid() ? job.oldest : m_startedAt;
    // What comes in within the same millisecond as the newest line is read again next time, and known then.
    covered.to = job.newest.isValid() ? job.newest : covered.to;
}

void SeenFeed::fail(const ApiError &error)
{
    if (!m_newError)
        m_newError = error;
}

void SeenFeed::finish()
{
    m_running.reset();
    if (std::exchange(m_whole, false)) {
        m_error = m_newError;
        if (m_error && m_error->kind == ApiError::Kind::Cancelled)
            m_error.reset();
        if (!m_newError)
            m_readAt = m_startedAt;
    }
    Q_EMIT changed();
}

bool SeenFeed::hasEnough(const QString &event) const
{
    const auto kind = m_seen->kind(event);
    return kind && kind->events.size() >= SeenKind::eventsMost;
}

std::optional<int> SeenFeed::last24Hours(const QString &event) const
{
    const QDateTime since = m_clock.now().addMSecs(-dayMs);
    bool anybodyEnabled = false;
    for (int row = 0; row < m_providers.model()->rowCount(); ++row) {
        const ProvidersModel::Row &provider = m_providers.model()->at(row);
        if (!provider.configured || !provider.enabled)
            continue;
        const auto covered = m_covered.find(logOf(provider.provider));
        if (covered == m_covered.end() || covered->second.from > since)
            return std::nullopt;
        anybodyEnabled = true;
    }
    return anybodyEnabled ? std::optional(m_seen->countSince(event, since)) : std::nullopt;
}

} // namespace selwise
