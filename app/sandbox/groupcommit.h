#pragma once

#include "app/sandbox/eventstore.h"

#include <chrono>
#include <functional>
#include <QObject>
#include <QTimer>
#include <vector>

namespace selwise::sandbox {

/// Writes of many requests in one transaction, so that "2xx means on disk" costs one flush for all that came in the last
/// few milliseconds (synchronous=FULL). All or nothing: when one cannot be written none is, and each is told why.
class GroupCommit : public QObject {
    Q_OBJECT
public:
    using Write = std::function<Result<Done, StoreProblem>()>;
    using Finished = std::function<void(const Result<Done, StoreProblem> &)>;
    static constexpr std::size_t mostWaiting = 2'000; ///< then it is written at once
    static constexpr std::chrono::milliseconds soon{3};   ///< somebody waits for it
    static constexpr std::chrono::milliseconds later{25}; ///< nobody does: more of it can go into one flush

    GroupCommit(QString connection, EventStore &store, QObject *parent = nullptr);

    /// `write` runs after `wait` at the latest, inside the transaction; then `finished`, after it.
    void add(Write write, Finished finished, std::chrono::milliseconds wait = soon);
    void flush();
    bool isEmpty() const { return m_waiting.empty(); }

private:
    struct Entry {
        Write write;
        Finished finished;
    };
    Result<Done, StoreProblem> commit(const std::vector<Entry> &entries);

    QString m_connection;
    EventStore &m_store;
    std::vector<Entry> m_waiting;
    QTimer m_timer;
};

} // namespace selwise::sandbox
