#pragma once

#include "models/services/recordwriter.h"

namespace selwise {

inline ApiError errorOf(ApiError::Kind kind)
{
    ApiError error;
    error.kind = kind;
    return error;
}

inline WriteOutcome notWritten(const ApiError &error)
{
    WriteOutcome outcome;
    outcome.kind = WriteOutcome::Kind::NotWritten;
    outcome.error = error;
    return outcome;
}

} // namespace selwise
