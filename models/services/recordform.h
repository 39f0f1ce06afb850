#pragma once

#include "models/services/serverrecord.h"

namespace selwise {

/// The record of a form (codec::encodeRecord), also of one in which nothing is filled in yet.
ProviderRecord recordOfForm(const Json &form, const ProviderId &provider);
/// The form of a record that is being created: off, and empty.
Json emptyForm(const ProviderId &provider);

/// What of `expected` the read-back does not show: members that were to change, and the typed members; what a server adds,
/// and what it counts up or stamps by itself, is no difference.
std::vector<Change> writeDifferences(const RecordKey &key, const Json &before, const Json &expected,
                                     const ServerRecord &readBack);

} // namespace selwise
