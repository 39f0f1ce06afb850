#pragma once

#include "models/ports/apierror.h"
#include "ui/panes/pane.h"
#include "ui/widgets/errorstate.h"

namespace selwise {

/// What a pane shows when its content could not be read: what happened, what was asked, when, what is safe, what to do.
ErrorFacts errorFacts(const ApiError &error, const QString &title, const PaneContext &context);

} // namespace selwise
