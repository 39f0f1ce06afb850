#pragma once

#include "models/controllers/logsrun.h"
#include "models/controllers/worker.h"

namespace selwise {

/// What the Delivery logs pane asks an archive, one question after the other: a later one overtakes the one before, whose answer
/// is dropped. Says when an answer lets wait, and where a row that is followed stands in the next one.
class LogsInquiry : public QObject {
    Q_OBJECT
public:
    explicit LogsInquiry(Clock &clock, QObject *parent = nullptr);
    ~LogsInquiry() override;

    void ask(LogArchive &archive, const LogTab &tab, std::vector<logquery::FieldRef> facets);

    bool isRunning() const { return m_run != nullptr; }
    /// Whether another question than `answer` is of has been waiting for longer than a moment.
    bool isSearching() const { return m_searching; }
    const LogsRun::Answer &answer() const { return m_answer; } ///< the last good one
    const std::optional<ArchiveError> &error() const { return m_error; } ///< of the last question
    /// Of which question `answer` is: another number after the tab changed, the same one after new entries.
    int question() const { return m_question; }

    /// From now on each answer says where this row of the present one stands in it.
    void follow(int row);
    std::optional<int> followed() const; ///< nothing when no row is followed, or this answer lacks it; a later one may have it

Q_SIGNALS:
    void runningChanged();
    void searchingBegan();
    void ended(); ///< with an answer or an error

private:
    using Ended = Result<LogsRun::Answer, ArchiveError>;
    void await();
    void endWait();
    void place(const Ended &ended);
    void take(const Ended &ended);

    Clock &m_clock;
    LogsRun *m_run = nullptr;
    LogTab m_asked, m_answered; ///< of `m_run`, of `m_answer`
    LogsRun::Answer m_answer;
    std::optional<ArchiveError> m_error;
    int m_question = 0;
    bool m_awaited = false, m_searching = false;
    quint64 m_wait = 0;
    LogResultPtr m_followedIn; ///< the last answer that had it
    int m_followedRow = -1;
    QFuture<std::optional<qsizetype>> m_place;
    Worker m_placing;       // last: it waits for what runs
};

} // namespace selwise
