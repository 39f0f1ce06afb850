#pragma once

#include "models/controllers/worker.h"
#include "models/ports/controlplane.h"
#include "models/services/seenevents.h"

#include <QObject>
#include <deque>
#include <functional>
#include <set>

namespace selwise {

class Clock;
class ProvidersController;

/// The events that really came in at one site, read from all its delivery logs when asked: one request at a time, page by page,
/// back to a day ago or to what is known already. What was read stays when a later reading fails.
class SeenFeed : public QObject {
    Q_OBJECT
public:
    SeenFeed(ControlPlane &plane, const ProvidersController &providers, Clock &clock, QObject *parent = nullptr);
    ~SeenFeed() override;

    /// The logs of all providers and webhooks. Joins a reading that is under way. Before it is known which providers there
    /// are, it begins as soon as it is.
    void read();
    /// `read`, unless the last one was begun more recently than this.
    void readIfOlder(std::chrono::milliseconds age);
    /// Older events of one name from one provider's log, until there are SeenKind::eventsMost: once a name and provider.
    void readMore(const ProviderId &provider, const QString &event);
    void cancel(); ///< what was read so far stays
    bool isReading() const { return bool(m_cancel); }
    int linesRead() const { return m_linesRead; } ///< by the reading under way or the last one

    std::shared_ptr<const SeenEvents> seen() const { return m_seen; } ///< never null
    /// Events of this name in the last 24 hours; nullopt when that is not known: nothing was read, a log could not be read so
    /// far back, or no enabled destination keeps one.
    std::optional<int> last24Hours(const QString &event) const;
    std::optional<ApiError> error() const { return m_error; } ///< of the last reading: its first one
    QDateTime readAt() const { return m_readAt; }             ///< UTC: when the last reading that ended well began

    static constexpr int pageLines = 500, pageLinesMost = 1000; ///< the second only for a service without cursors
    static constexpr int linesMost = 10'000;                    ///< of one log in one reading
    static constexpr int moreLinesMost = 5'000;                 ///< of `readMore`

Q_SIGNALS:
    void changed(); ///< any of the above

private:
    /// How far one log has been read without a hole.
    struct Covered {
        QDateTime from, to; ///< UTC
    };
    /// One log to be read.
    struct Job {
        QString log; ///< what Covered and SeenEvents know it by
        std::optional<ProviderId> provider; ///< else a webhook
        WebhookId webhook;
        QString event; ///< of readMore
        QString cursor;
        int limit = pageLines, lines = 0;
        QDateTime newest, oldest; ///< of what came so far
    };
    /// What a page came to, in the worker.
    struct Taken {
        std::shared_ptr<const SeenEvents> seen;
        std::optional<ApiError> error;
        QString cursor;
        int lines = 0;
        QDateTime newest, oldest;
    };
    static Taken take(const Reply<LogPage> &page, const SeenEvents &seen, const QString &log);

    Job jobOf(const ProviderId &provider) const;
    void forget(const Job &job);
    void next();
    void listWebhooks();
    void ask();
    void index(const Reply<LogPage> &page);
    void taken(const Taken &taken);
    bool isFarEnough(const Job &job) const;
    void cover(const Job &job, bool toTheEnd);
    void fail(const ApiError &error);
    void finish();
    bool hasEnough(const QString &event) const;

    ControlPlane &m_plane;
    const ProvidersController &m_providers;
    Clock &m_clock;
    std::shared_ptr<const SeenEvents> m_seen;
    std::map<QString, Covered> m_covered;             ///< by log
    std::set<std::pair<QString, QString>> m_readMore; ///< log and event: done or under way
    std::deque<Job> m_jobs;
    std::optional<Job> m_running;
    bool m_waiting = false;       ///< for the providers, to `read`
    bool m_whole = false;         ///< a reading of all logs is under way
    bool m_listWebhooks = false;  ///< that it has yet to do
    bool m_cancelled = false;     ///< while a page was indexed
    std::function<void()> m_cancel; ///< of what runs now
    std::optional<ApiError> m_error, m_newError;
    QDateTime m_readAt, m_startedAt;
    int m_linesRead = 0;
    Worker m_worker;
};

} // namespace selwise
