#include "models/controllers/logfeed.h"

#include "models/controllers/jobsupport.h"
#include "models/controllers/providerscontroller.h"
#include "models/items/providersmodel.h"
#include "models/ports/clock.h"
#include "models/ports/whendone.h"

#include <QPointer>
#include <algorithm>

namespace selwise {

LogFeed::LogFeed(Deps deps, QObject *parent) : QObject(parent), m_deps(std::move(deps))
{
    connect(&m_deps.providers, &ProvidersController::stateChanged, this, &LogFeed::providersRead);
    connect(&m_deps.providers, &ProvidersController::busyChanged, this, &LogFeed::providersRead);
}

LogFeed::~LogFeed() = default;

void LogFeed::begin()
{
    if (!open() || std::exchange(m_begun, true))
        return;
    if (m_archive->state().access == ArchiveState::Access::Writable)
        fetch();
}

bool LogFeed::open()
{
    if (m_archive)
        return true;
    if (!m_deps.archives) {
        m_archiveError = ArchiveError{ArchiveError::Kind::NotThere, QString(), QString()};
        Q_EMIT changed();
        return false;
    }
    auto opened = m_deps.archives->open(m_deps.connection, m_deps.site);
    if (!opened) {
        m_archiveError = opened.error();
        Q_EMIT changed();
        return false;
    }
    m_archiveError.reset();
    m_archive = opened.value();
    const QPointer<LogFeed> alive(this);
    m_archive->watch([alive](const ArchiveState &) {
        if (alive)
            Q_EMIT alive->entriesChanged();
    });
    readCoverage();
    Q_EMIT changed();
    return true;
}

ArchiveState LogFeed::state() const
{
    return m_archive ? m_archive->state() : ArchiveState();
}

void LogFeed::fetch()
{
    m_allWanted = m_fetching && m_quiet;
    if (m_allWanted)
        Q_EMIT changed();
    startFetch(Depth::Everything);
}

void LogFeed::startFetch(Depth depth)
{
    if (m_fetching || !m_archive || m_archive->state().access != ArchiveState::Access::Writable)
        return;
    if (!m_deps.providers.refreshedAt().isValid()) {
        m_waits = m_deps.providers.isBusy();
        m_sourcesError = m_waits ? std::nullopt : m_deps.providers.state().error;
        if (!m_waits)
            wait();
        Q_EMIT changed();
        return;
    }
    m_sourcesError.reset();
    m_fetching = true;
    m_quiet = depth == Depth::UntilKnown;
    m_startedAt = m_deps.clock.now();
    ++m_turn;
    Q_EMIT changed();
    readSources([this, depth](std::vector<LogSource> sources) {
        if (!m_fetching)
            return;
        m_fetch = std::make_unique<LogFetch>(m_deps.plane, *m_archive, m_deps.clock);
        connect(m_fetch.get(), &LogFetch::progress, this, [this] {
            readCoverage();
            Q_EMIT changed();
        });
        connect(m_fetch.get(), &LogFetch::finished, this, &LogFeed::ended);
        LogFetch::Options options;
        options.depth = depth;
        options.limit = m_begun || m_fetchedAt.isValid() ? 0 : keepUpMost;
        m_fetch->start(std::move(sources), options);
    });
}

void LogFeed::providersRead()
{
    if (m_waits && !m_deps.providers.isBusy()) {
        m_waits = false;
        startFetch(m_begun ? Depth::Everything : Depth::UntilKnown);
    }
}

void LogFeed::readSources(const std::function<void(std::vector<LogSource>)> &then)
{
    std::vector<LogSource> sources;
    const ProvidersModel *providers = m_deps.providers.model();
    for (int row = 0; row < providers->rowCount(); ++row) {
        if (providers->at(row).configured)
            sources.push_back({false, providers->at(row).provider.canonical()});
    }
    whenEnded(m_deps.plane.webhooks(), this, errorOf(ApiError::Kind::Cancelled),
              [this, sources, then](const Result<std::vector<Webhook>, ApiError> &answer) mutable {
                  for (const Webhook &webhook : answer ? *answer : std::vector<Webhook>()) {
                      sources.push_back({true, webhook.id.text});
                      m_webhooks.insert_or_assign(webhook.id.text, webhook);
                  }
                  then(std::move(sources));
              });
}

void LogFeed::ended(const std::vector<LogFetchReport> &reports)
{
    m_fetching = false;
    m_reports = reports;
    m_fetchedAt = m_deps.clock.now();
    if (std::ranges::none_of(reports, [](const LogFetchReport &report) { return report.error || report.archiveError; }))
        m_readUpTo = m_startedAt;
    readCoverage();
    if (std::exchange(m_allWanted, false))
        fetch();
    Q_EMIT changed();
    if (!m_fetching)
        wait();
}

void LogFeed::readCoverage()
{
    whenDone(m_archive->coverage(), this, [this](const Result<std::vector<CoverageRange>, ArchiveError> &ranges) {
        if (!ranges)
            return;
        m_coverage = *ranges;
        Q_EMIT coverageChanged();
    });
}

void LogFeed::cancel()
{
    ++m_turn;
    m_allWanted = false;
    if (m_fetch && m_fetch->isRunning()) {
        m_fetch->cancel();
    } else if (isFetching()) {
        m_fetching = m_waits = false;
        Q_EMIT changed();
    }
}

qint64 LogFeed::fetched() const
{
    return m_fetching && m_fetch && !m_quiet ? m_fetch->current().received : 0;
}

std::optional<ApiError> LogFeed::fetchError() const
{
    if (m_sourcesError)
        return m_sourcesError;
    for (const LogFetchReport &report : m_reports) {
        if (report.error && report.error->kind != ApiError::Kind::Cancelled)
            return report.error;
    }
    return std::nullopt;
}

bool LogFeed::limitedByServer() const
{
    return std::any_of(m_reports.begin(), m_reports.end(), [](const LogFetchReport &report) { return report.limitedByServer; });
}

void LogFeed::setFollowing(bool on)
{
    if (std::exchange(m_following, on) == on)
        return;
    ++m_turn;
    if (on && !m_fetching)
        startFetch(Depth::UntilKnown);
    else if (!m_fetching)
        wait();
    Q_EMIT changed();
}

void LogFeed::keepUp(bool on)
{
    if (std::exchange(m_kept, on) == on || !on || !open())
        return;
    if (!isFetching() && !m_following)
        startFetch(Depth::UntilKnown);
}

void LogFeed::wait()
{
    if (!m_following && !m_kept)
        return;
    m_deps.clock.after(m_following ? pause : keepUpPause, this, [this, turn = ++m_turn] {
        if (turn == m_turn && (m_following || m_kept))
            startFetch(Depth::UntilKnown);
    });
}

QString LogFeed::webhookName(const QString &id) const
{
    const auto found = m_webhooks.find(id);
    return found == m_webhooks.end() || found->second.name.isEmpty() ? id : found->second.name;
}

std::optional<Webhook> LogFeed::webhook(const QString &id) const
{
    const auto found = m_webhooks.find(id);
    return found == m_webhooks.end() ? std::nullopt : std::optional(found->second);
}

} // namespace selwise
