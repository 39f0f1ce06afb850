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

/// Of a record to be deleted that is gone before its turn, which is what was wished.
inline WriteOutcome goneAlready(const std::optional<Json> &before)
{
    WriteOutcome outcome;
    outcome.kind = WriteOutcome::Kind::Written;
    outcome.removal = true;
    outcome.before = before;
    return outcome;
}

inline WriteOutcome wishIsAnother()
{
    WriteOutcome outcome;
    outcome.wishIsAnother = true;
    return outcome;
}

} // namespace selwise
