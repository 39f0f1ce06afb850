#pragma once

#include <QFuture>
#include <QFutureInterface>
#include <QMutexLocker>

namespace selwise {

/// The producing end of a future that hands over its result even when the consumer has cancelled: a QPromise would drop
/// it, and with it what became of a write. Whoever owns it must call `finish` once.
template <class T>
class SteadyPromise {
public:
    SteadyPromise() { m_future.reportStarted(); }
    QFuture<T> future() { return m_future.future(); }
    void finish(const T &result)
    {
        if (!m_future.reportResult(result)) { // refused because it was cancelled
            const QMutexLocker lock(&m_future.mutex());
            m_future.resultStoreBase().template addResult<T>(-1, &result);
        }
        m_future.reportFinished();
    }

private:
    QFutureInterface<T> m_future;
};

} // namespace selwise
