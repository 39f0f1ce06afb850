#pragma once

#include "models/domain/result.h"

#include <QByteArray>
#include <QFuture>
#include <QPromise>
#include <QString>
#include <QThreadPool>
#include <memory>

/// Work and files on a thread of their own: the disk may be slow, or on the network.
namespace selwise::filework {

/// What takes long, on another thread: only values go there and come back.
template <class T, class Work>
QFuture<T> onThread(Work work)
{
    auto promise = std::make_shared<QPromise<T>>();
    promise->start();
    QThreadPool::globalInstance()->start([promise, work] {
        promise->addResult(work());
        promise->finish();
    });
    return promise->future();
}

/// Empty when it is on the disk, else why not. The old file stays whole until the new one is.
QFuture<QString> written(const QString &file, const QByteArray &content);
/// The content, at most `most` bytes and one, so that the caller can tell that there is more; or why not.
QFuture<Result<QByteArray, QString>> content(const QString &file, qint64 most);

} // namespace selwise::filework
