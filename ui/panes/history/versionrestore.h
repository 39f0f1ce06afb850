#pragma once

#include "models/drafts/change.h"
#include "ui/panes/pane.h"

namespace selwise {

struct VersionRestore {
    bool changed = false; ///< there is something to publish now
    Notice notice;        ///< what became of it
};

/// Brings the state that was in force with version `number` into the draft, as one step to undo: of the site, or of one record
/// only; 0 = before the first version. Nothing is sent. `review` is the action of the notice.
VersionRestore restoreVersion(const PaneContext &context, qint64 number, const std::optional<RecordKey> &only, std::function<void()> review);

} // namespace selwise
