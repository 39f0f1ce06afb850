#pragma once

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

} // namespace selwise
