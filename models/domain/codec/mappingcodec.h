#pragma once

#include "models/domain/codec/providercodec.h"

/// The parts of a record that hold mappings and filters; used by the codecs of providers and of the data layer.
namespace selwise::codec {

/// Sets `record[key]` to the mapping, changing only what differs: entries of another type stay.
void patchMapping(Json &record, std::string_view key, const EventMapping &mapping);

std::vector<std::pair<QString, EventFilter>> decodeFilters(const Json &object);
void patchFilters(Json &record, std::string_view key, const std::vector<std::pair<QString, EventFilter>> &filters);
/// The parts of a form (encodeRecord), each without reading the others: mappings and filters may have thousands of entries.
Json settingsOfForm(const Json &form);       ///< a form without mappings and filters
const Json &filtersOfForm(const Json &form); ///< by event, for decodeFilter; null when there are none
MappingDefaults mappingsOfForm(const Json &form);
bool isMapped(const Json &form, const QString &event);
bool haveSameMappings(const Json &a, const Json &b);
/// Where a form has the entry of one event, or of one name from outside: for a Change.
std::vector<std::string> mappingPath(const QString &event);
std::vector<std::string> reverseMappingPath(const QString &external);

/// `enabled` and `conditions` always written, unknown members after them.
Json canonicalFilter(const EventFilter &filter);

} // namespace selwise::codec
