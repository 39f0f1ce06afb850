#pragma once

#include "models/ports/logarchive.h"
#include "models/query/lognarrowing.h"

#include <QFutureWatcher>
#include <QObject>
#include <QPointer>
#include <chrono>
#include <functional>

namespace selwise {

class Clock;

/// One question of the Delivery logs pane, which takes several of the archive: the rows; each facet without its own choice; the
/// chart without the brush; what the chips that are off would hide. Answered as a whole, once.
class LogsRun : public QObject {
    Q_OBJECT
public:
    struct Question {
        LogTab tab;
        std::vector<logquery::FieldRef> facets;
        QDateTime now;
        QTimeZone zone;
        int buckets = 120;
    };
    struct Answer {
        LogResultPtr result;
        std::vector<logquery::Chip> chips;
        std::vector<std::optional<qint64>> hides; ///< for each chip
        std::vector<Facet> facets;
        std::optional<LogHistogram> histogram;
        std::chrono::milliseconds took{0};
    };
    using Ended = std::function<void(const Result<Answer, ArchiveError> &)>;

    /// Begins at once. Deleting it drops the answer.
    LogsRun(LogArchive &archive, Clock &clock, Question question, Ended ended, QObject *parent = nullptr);
    ~LogsRun() override; ///< what the archive has not answered by then it need not

private:
    using Taken = std::function<void(const LogResultPtr &)>;
    void ask(LogRequest request, Taken taken);
    LogRequest base() const;
    void askRows();
    void askFacets();
    void askChart();
    void askOffChips();
    void settle();

    LogArchive &m_archive;
    Clock &m_clock;
    Question m_question;
    Ended m_ended;
    Answer m_answer;
    std::vector<logquery::Node> m_nodes; ///< of each chip, resolved
    std::chrono::milliseconds m_begun{0};
    std::optional<ArchiveError> m_error;
    std::vector<QPointer<QFutureWatcherBase>> m_watchers;
    int m_waiting = 0;
    bool m_asked = false;
};

} // namespace selwise
