#pragma once

#include "models/domain/result.h"
#include "models/ports/apierror.h"

#include <QFuture>
#include <QFutureInterface>
#include <QFutureWatcher>
#include <QMutexLocker>
#include <atomic>
#include <memory>

namespace selwise {

/// The producing end of a future of Result<T, ApiError>. It finishes exactly once, whatever happens: the first finish()
/// counts, and a Pending of which the last copy goes without one finishes with ApiError::Cancelled. Copies are the same
/// thing. Thread-safe.
///
/// Unlike a QPromise it hands over its result even after the consumer cancelled: that is where Cancelled and
/// OutcomeUnknown are told apart (models/ports/controlplane.h).
template <class T>
class Pending {
public:
    using Outcome = Result<T, ApiError>;

    Pending() : m_state(std::make_shared<State>()) {}
    QFuture<Outcome> future() const { return m_state->future.future(); }
    bool isCancelled() const { return m_state->future.isCanceled(); }
    void finish(const Outcome &outcome) const { m_state->finish(outcome); }
    void fail(ApiError error) const { m_state->finish(Outcome(Failure{std::move(error)})); }

private:
    struct State {
        QFutureInterface<Outcome> future;
        std::atomic_flag finished;

        State() { future.reportStarted(); }
        ~State()
        {
            ApiError error;
            error.kind = ApiError::Kind::Cancelled;
            finish(Outcome(Failure{std::move(error)}));
        }
        void finish(const Outcome &outcome)
        {
            if (finished.test_and_set())
                return;
            if (!future.reportResult(outcome)) { // refused because it was cancelled
                const QMutexLocker lock(&future.mutex());
                future.resultStoreBase().template addResult<Outcome>(-1, &outcome);
            }
            future.reportFinished();
        }
    };
    std::shared_ptr<State> m_state;
};

/// Calls `f(outcome)` in the receiver's thread once the future is over; a future that ended without a result (another
/// producer's, cancelled) counts as ApiError::Cancelled. Never when the receiver died first. Call in the receiver's thread.
template <class T, class F>
void whenOver(const QFuture<Result<T, ApiError>> &future, QObject *receiver, F f)
{
    auto *watcher = new QFutureWatcher<Result<T, ApiError>>(receiver);
    QObject::connect(watcher, &QFutureWatcherBase::finished, receiver, [watcher, f = std::move(f)]() mutable {
        watcher->deleteLater();
        if (watcher->future().resultCount() > 0) {
            f(watcher->future().resultAt(0));
        } else {
            ApiError error;
            error.kind = ApiError::Kind::Cancelled;
            f(Result<T, ApiError>(Failure{std::move(error)}));
        }
    });
    watcher->setFuture(future);
}

/// Calls `f` in the receiver's thread when the consumer cancels. Call in the receiver's thread.
template <class T, class F>
void whenCancelled(const Pending<T> &pending, QObject *receiver, F f)
{
    auto *watcher = new QFutureWatcher<Result<T, ApiError>>(receiver);
    QObject::connect(watcher, &QFutureWatcherBase::canceled, receiver, std::move(f));
    QObject::connect(watcher, &QFutureWatcherBase::finished, watcher, &QObject::deleteLater);
    watcher->setFuture(pending.future());
}

} // namespace selwise
