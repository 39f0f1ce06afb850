#pragma once

#include "models/domain/ids.h"

#include <QStringList>

namespace selwise {

/// What senders to this provider often get wrong: facts about the destination, not about one site's settings.
QStringList goodToKnow(const ProviderId &id);

} // namespace selwise
