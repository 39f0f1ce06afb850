#pragma once

#include "models/domain/json.h"
#include "models/domain/mappingimport.h"
#include "models/domain/providerrecord.h"

namespace selwise::codec {

/// A file of mappings: {"format":"selwise-mappings","version":1,"eventMapping":{"ga4":{event: name, …}, …}}.
Json encodeMappingFile(const std::vector<std::pair<ProviderId, EventMapping>> &mappings);
/// The same; also the bare object of providers, a provider's record, and what endpoint 8 answers. A `null` unmaps. The
/// problem has no place but its `detail`, the member.
Result<std::vector<MappingEdit>, ImportProblem> decodeMappingFile(const Json &file);

} // namespace selwise::codec
