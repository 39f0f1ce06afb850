#include "app/sandbox/groupcommit.h"

#include "app/sandbox/database.h"

namespace selwise::sandbox {

GroupCommit::GroupCommit(QString connection, EventStore &store, QObject *parent)
    : QObject(parent)
    , m_connection(std::move(connection))
    , m_store(store)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &GroupCommit::flush);
}

void GroupCommit::add(Write write, Finished finished, std::chrono::milliseconds wait)
{
    m_waiting.push_back({std::move(write), std::move(finished)});
    if (m_waiting.size() >= mostWaiting)
        wait = std::chrono::milliseconds(0);
    if (!m_timer.isActive() || m_timer.remainingTimeAsDuration() > wait)
        m_timer.start(wait);
}

void GroupCommit::flush()
{
    const std::vector<Entry> entries = std::exchange(m_waiting, {});
    m_timer.stop();
    if (entries.empty())
        return;
    const auto outcome = commit(entries);
    for (const Entry &entry : entries)
        entry.finished(outcome);
}

Result<Done, StoreProblem> GroupCommit::commit(const std::vector<Entry> &entries)
{
    m_store.dropTallies();
    Transaction transaction(m_connection);
    if (auto begun = transaction.begin(); !begun)
        return begun;
    for (const Entry &entry : entries) {
        if (auto written = entry.write(); !written)
            return written;
    }
    if (auto written = m_store.writeTallies(); !written)
        return written;
    return transaction.commit();
}

} // namespace selwise::sandbox
