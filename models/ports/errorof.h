#pragma once

#include "models/ports/apierror.h"

namespace selwise {

/// An error of which no more than the kind is known.
inline ApiError errorOf(ApiError::Kind kind)
{
    ApiError error;
    error.kind = kind;
    return error;
}

} // namespace selwise
