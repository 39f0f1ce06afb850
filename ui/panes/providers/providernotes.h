#pragma once

#include "models/domain/ids.h"
#include "models/drafts/change.h"
#include "models/ports/userprompt.h"
#include "ui/theme/kinds.h"

#include <QString>
#include <optional>

namespace selwise {

class ProvidersController;
class SiteSession;

/// A message over the form of a provider.
struct ProviderNote {
    Tone tone = Tone::Info;
    QString fact, text;
};
/// What the service says about its deliveries, when that needs attention.
std::optional<ProviderNote> healthNote(const ProviderId &id, const ProvidersController &providers, const QDateTime &now);
/// What these settings lead to, or what can never be proven with this provider.
std::optional<ProviderNote> settingsNote(const ProviderId &id, const ProvidersController &providers);


} // namespace selwise
