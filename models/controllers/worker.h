#pragma once

#include <QFuture>
#include <QPromise>
#include <QThreadPool>
#include <memory>

namespace selwise {

/// One thread for work that would hold up the window. Goes last of its owner's members: it waits for what runs.
class Worker {
public:
    Worker() { m_pool.setMaxThreadCount(1); }

    /// Runs `f()` after what was asked for before. `f` must not touch what belongs to another thread.
    template <class F>
    auto run(F f) -> QFuture<decltype(f())>
    {
        auto promise = std::make_shared<QPromise<decltype(f())>>();
        promise->start();
        m_pool.start([promise, f = std::move(f)]() mutable {
            if (!promise->isCanceled())
                promise->addResult(f());
            promise->finish();
        });
        return promise->future();
    }

private:
    QThreadPool m_pool;
};

} // namespace selwise
