#pragma once

#include "models/domain/result.h"

#include <QFuture>
#include <QFutureWatcher>
#include <QObject>
#include <utility>

namespace selwise {

/// Calls `f(result)` in `receiver`'s thread once the future has finished; never when the receiver died or the future was
/// cancelled without a result. The one way to wait for a future here: QFuture::then(context, ...) aborts when the context
/// dies first. Returns the watcher, owned by `receiver`, through which the work can be cancelled.
template <class T, class F>
QFutureWatcher<T> *whenDone(const QFuture<T> &future, QObject *receiver, F f)
{
    auto *watcher = new QFutureWatcher<T>(receiver);
    QObject::connect(watcher, &QFutureWatcherBase::finished, receiver, [watcher, f = std::move(f)]() mutable {
        watcher->deleteLater();
        if (watcher->future().resultCount() > 0)
            f(watcher->future().resultAt(0));
    });
    watcher->setFuture(future);
    return watcher;
}

/// Hands over the finished future itself, also one that was cancelled: for results too large to be copied in the receiver's
/// thread.
template <class T, class F>
QFutureWatcher<T> *whenFinished(const QFuture<T> &future, QObject *receiver, F f)
{
    auto *watcher = new QFutureWatcher<T>(receiver);
    QObject::connect(watcher, &QFutureWatcherBase::finished, receiver, [watcher, f = std::move(f)]() mutable {
        watcher->deleteLater();
        f(watcher->future());
    });
    watcher->setFuture(future);
    return watcher;
}

/// The same for work whose end must be noticed in any case: a future that ended without a result counts as `ifCancelled`.
template <class T, class E, class F>
QFutureWatcher<Result<T, E>> *whenEnded(const QFuture<Result<T, E>> &future, QObject *receiver, const E &ifCancelled, F f)
{
    auto *watcher = new QFutureWatcher<Result<T, E>>(receiver);
    QObject::connect(watcher, &QFutureWatcherBase::finished, receiver, [watcher, ifCancelled, f = std::move(f)]() mutable {
        watcher->deleteLater();
        if (watcher->future().resultCount() > 0)
            f(watcher->future().resultAt(0));
        else
            f(Result<T, E>(Failure{ifCancelled}));
    });
    watcher->setFuture(future);
    return watcher;
}

} // namespace selwise
