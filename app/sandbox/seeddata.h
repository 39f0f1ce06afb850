#pragma once

#include "app/sandbox/repository.h"
#include "models/domain/ids.h"

namespace selwise::sandbox {

/// `GET /{provider}/mappings`: {"provider","eventMapping","reverseEventMapping"}, from resources/sandbox/mappings.json.
Json defaultMappings(Provider provider);

/// A document compiled into the program (resources/sandbox); it exists.
Json resourceDocument(const QString &name);

/// The records of the demo shop (resources/sandbox/demoshop.json): bodies of a PUT each, checked by the same rules.
std::vector<Repository::FirstRecord> demoShop();

} // namespace selwise::sandbox
