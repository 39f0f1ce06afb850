#pragma once

#include "models/domain/codec/providercodec.h"

/// What is lenient towards a server is strict towards a question: a record whose parts have the wrong JSON type would be read
/// as one that is switched off or maps nothing, and the answer would be about something nobody asked. The first such part.
namespace selwise::codec {

std::optional<ShapeError> wrongProviderPart(const Json &record);
std::optional<ShapeError> wrongWebhookPart(const Json &record);

} // namespace selwise::codec
