#pragma once

#include "models/ports/errorof.h"
#include "models/services/recordwriter.h"

#include <QPromise>

namespace selwise {

template <class T>
QFuture<T> readyFuture(const T &value)
{
    QPromise<T> promise;
    promise.start();
    promise.addResult(value);
    promise.finish();
    return promise.future();
}

inline WriteOutcome notWritten(const ApiError &error)
{
    WriteOutcome outcome;
    outcome.kind = WriteOutcome::Kind::NotWritten;
    outcome.error = error;
    return outcome;
}

} // namespace selwise
