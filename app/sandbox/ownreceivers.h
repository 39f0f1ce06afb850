#pragma once

#include "app/sandbox/repository.h"

#include <QUrl>

namespace selwise::sandbox {

/// Webhooks to this sandbox's own test receivers (`/hooks/{name}`) follow it to its new port: what was stored for the
/// origin it last had, or for the one the demo shop is written with, is stored for `origin`. Others stay as they are.
Result<Done, StoreProblem> moveOwnReceivers(Repository &repository, const QUrl &origin, const QDateTime &now);

} // namespace selwise::sandbox
