#pragma once

#include "models/ports/userfiles.h"

#include <QPromise>
#include <QThreadPool>
#include <functional>
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

/// Calls `tell` while `receiver` lives: empty when the file is written, else why not. The old file stays whole until the new one is.
void write(UserFiles &files, const QString &file, const QByteArray &content, QObject *receiver,
           const std::function<void(const QString &problem)> &tell);
/// Calls `tell` while `receiver` lives, with the content or why there is none. A file of more than `most` bytes is not read.
void read(UserFiles &files, const QString &file, qint64 most, QObject *receiver,
          const std::function<void(const Result<QByteArray, QString> &content)> &tell);

} // namespace selwise::filework
