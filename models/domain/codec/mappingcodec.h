#pragma once

#include "models/domain/codec/providercodec.h"

/// The parts of a record that hold mappings and filters; used by the codecs of providers and of the data layer.
namespace selwise::codec {

/// Sets `record[key]` to the mapping, changing only what differs: entries of another type stay.
void patchMapping(Json &record, std::string_view key, const EventMapping &mapping);

std::vector<std::pair<QString, EventFilter>> decodeFilters(const Json &object);
void patchFilters(Json &record, std::string_view key, const std::vector<std::pair<QString, EventFilter>> &filters);
/// The two mappings of a form (encodeRecord), without reading the rest of it.
MappingDefaults mappingsOfForm(const Json &form);
/// Where a form has the entry of one event, or of one name from outside: for a Change.
std::vector<std::string> mappingPath(const QString &event);
std::vector<std::string> reverseMappingPath(const QString &external);

/// `enabled` and `conditions` always written, unknown members after them.
Json canonicalFilter(const EventFilter &filter);

} // namespace selwise::codec
