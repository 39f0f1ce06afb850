#pragma once

#include "models/domain/ids.h"
#include "models/services/logfetch.h"

#include <QObject>
#include <map>
#include <memory>

namespace selwise {

class ProvidersController;

/// Where the delivery logs of one site come from: its archive on this computer, filled from the service, once and then again
/// and again while somebody watches. Nothing is opened before `begin`.
class LogFeed : public QObject {
    Q_OBJECT
public:
    struct Deps {
        ControlPlane &plane;
        LogArchives *archives; ///< nullptr: there is no archive in this program
        ProvidersController &providers;
        Clock &clock;
        ConnectionId connection;
        SiteId site;
    };
    explicit LogFeed(Deps deps, QObject *parent = nullptr);
    ~LogFeed() override;

    /// Opens the archive and fetches what it lacks. Again after an error; else it does nothing.
    void begin();
    LogArchive *archive() const { return m_archive.get(); } ///< nullptr before, and when it cannot be opened
    std::optional<ArchiveError> archiveError() const { return m_archiveError; }
    ArchiveState state() const;

    void fetch();  ///< as far back as the service goes
    void cancel(); ///< the fetching; what came stays
    bool isFetching() const { return m_fetching || m_waits || m_allWanted; }
    /// More than a look for what is new: what the archive lacks of the past is still to come.
    bool isFilling() const { return m_waits || m_allWanted || (m_fetching && (!m_quiet || !m_fetchedAt.isValid())); }
    qint64 fetched() const; ///< entries received by the fetching that runs
    /// Of the last fetching: the first error; and whether the service gave no more than its newest entries.
    std::optional<ApiError> fetchError() const;
    bool limitedByServer() const;
    QDateTime fetchedAt() const { return m_fetchedAt; } ///< UTC; invalid before the first

    QDateTime readUpTo() const { return m_readUpTo; } ///< UTC, of every receiver; invalid before

    /// While it is on, new entries are asked for every few seconds.
    void setFollowing(bool on);
    bool isFollowing() const { return m_following; }
    /// For whoever judges in the background: opens the archive, and while it is on asks for new entries now and then, the first
    /// time for no more than the newest few thousand of each receiver. What is older waits for `begin`.
    void keepUp(bool on);

    const std::vector<CoverageRange> &coverage() const { return m_coverage; }
    std::optional<Webhook> webhook(const QString &id) const;
    QString webhookName(const QString &id) const; ///< the id itself when it has none

    static constexpr std::chrono::seconds pause{5}, keepUpPause{60};
    static constexpr qint64 keepUpMost = 5'000;

Q_SIGNALS:
    void changed();        ///< whether it fetches, errors, names
    void entriesChanged(); ///< in the archive
    void coverageChanged();

private:
    using Depth = LogFetch::Options::Depth;
    bool open();
    void providersRead();
    void startFetch(Depth depth);
    void readSources(const std::function<void(std::vector<LogSource>)> &then);
    void ended(const std::vector<LogFetchReport> &reports);
    void readCoverage();
    void wait();

    Deps m_deps;
    std::shared_ptr<LogArchive> m_archive;
    std::optional<ArchiveError> m_archiveError;
    std::unique_ptr<LogFetch> m_fetch;
    std::vector<LogFetchReport> m_reports;
    std::vector<CoverageRange> m_coverage;
    std::map<QString, Webhook> m_webhooks;
    QDateTime m_fetchedAt, m_startedAt, m_readUpTo;
    std::optional<ApiError> m_sourcesError;
    bool m_begun = false, m_fetching = false, m_following = false, m_kept = false, m_quiet = false;
    bool m_waits = false; ///< to fetch, for the site's providers to be known
    bool m_allWanted = false; ///< as soon as what runs has ended
    quint64 m_turn = 0;
};

} // namespace selwise
