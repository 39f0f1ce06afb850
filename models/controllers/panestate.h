#pragma once

#include "models/ports/apierror.h"

#include <optional>

namespace selwise {

/// The four designed states of a pane. With `Content`, an error may stand beside values of an earlier read.
struct PaneState {
    enum class Kind { Loading, Empty, Error, Content };
    Kind kind = Kind::Loading;
    std::optional<ApiError> error;
};

} // namespace selwise
