#pragma once

#include "models/controllers/panestate.h"
#include "models/services/silentlosses.h"

#include <QFuture>
#include <QObject>

namespace selwise {

class Clock;
class ProvidersController;
class TestModes;
class WebhooksController;

/// Reads figures from the logs held here, of `span` and the period before it; none when no logs are held.
using ReadLogFigures = std::function<QFuture<std::optional<HealthFigures>>(const TimeSpan &span, qint64 stepMs)>;

/// The Health pane of one site: how the deliveries of a stretch of time went, by the logs held here where there are any, else
/// as the service tells; and the one beside the other. While shown it follows the live feed, and what is asked ends now.
class HealthController : public QObject {
    Q_OBJECT
public:
    HealthController(ProvidersController &providers, const Clock &clock, QObject *parent = nullptr);

    void setLogs(ReadLogFigures read); ///< from then on; asks at once while shown
    /// The figures of any span: the logs', and the service's. None when they say nothing.
    QFuture<std::optional<HealthFigures>> readLogs(const TimeSpan &span, qint64 stepMs) const;
    std::optional<HealthFigures> toldOf(const TimeSpan &span) const;
    void logsChanged(); ///< other entries are held: they are read again soon
    void setWebhooks(const WebhooksController &webhooks); ///< for their names and whether they are enabled; must outlive this

    void setTestModes(const TestModes &testModes); ///< for since when; must outlive this

    enum class Range { Hour, Day, Week, Month, Custom };
    Range range() const { return m_range; }
    void setRange(Range range);
    /// A stretch of its own; what is shorter than a minute, longer than a year or in the future is drawn in.
    void setSpan(const TimeSpan &span);
    TimeSpan span() const;     ///< ends now, unless it is a stretch of its own
    void setShown(bool shown); ///< figures are kept up only meanwhile

    PaneState state() const;
    bool isBusy() const;
    void refresh();
    void cancel();
    QDateTime readAt() const; ///< UTC, of the service's answer

    const HealthFigures &figures() const;                       ///< what the pane shows
    const std::optional<HealthFigures> &told() const;                   ///< by the service
    const std::optional<HealthFigures> &logs() const { return m_logs; } ///< none before they are read, or when none are held
    /// By the logs, the same stretch of time a week earlier; none while it is not known, when nothing of it is held, and where
    /// the stretch is longer than a week.
    const std::optional<HealthFigures> &weekBefore() const { return m_week; }
    std::vector<ReceiverState> receivers() const; ///< configured ones and those in the figures
    std::vector<SilentLoss> losses() const;
    QString nameOf(const Receiver &receiver) const;

    /// The service and the logs, of one receiver and about the same time, where both say something.
    struct Beside {
        qint64 toldDelivered = 0, heldDelivered = 0, toldFailed = 0, heldFailed = 0;
        double apart = 0; ///< the share of that time which only one of them is about
        bool differs() const; ///< by more than what may be under way
    };
    std::optional<Beside> beside(const Receiver &receiver) const;

    static constexpr int binsMost = 120;
    static constexpr int calm = 10; ///< logs are read again by themselves after so many times of what it took
    static qint64 lengthOf(Range range);

Q_SIGNALS:
    void changed();      ///< any of the above
    void rangeChanged(); ///< range or a stretch of its own

private:
    void tell();
    void lookIntoLogs(bool again);
    void take(const std::optional<HealthFigures> &figures);
    void lookAWeekBack();

    ProvidersController &m_providers;
    const Clock &m_clock;
    ReadLogFigures m_read;
    const WebhooksController *m_webhooks = nullptr;
    const TestModes *m_testModes = nullptr;
    Range m_range = Range::Day;
    TimeSpan m_own;
    bool m_shown = false, m_again = false;
    quint64 m_turn = 0;
    bool m_reading = false;
    std::chrono::milliseconds m_askedAt{0}, m_calmUntil{0}; ///< monotonic
    // What the service told is made into figures when somebody asks: it tells every few seconds, and seldom is anybody there.
    mutable std::optional<std::optional<HealthFigures>> m_told;
    mutable std::optional<std::vector<SilentLoss>> m_losses;
    std::optional<HealthFigures> m_logs, m_week;
    TimeSpan m_weekAsked;
    bool m_readingWeek = false;
    HealthFigures m_none;
};

} // namespace selwise
