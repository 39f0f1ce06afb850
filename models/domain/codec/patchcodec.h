#pragma once

#include "models/domain/providerrecord.h"
#include "models/domain/validation.h"

namespace selwise::codec {

/// A part of a provider's record, as a person or a script writes it (contract, section 10, "providers put").
struct ProviderPatch {
    Json members;        ///< to be merged by `patched`; without secrets, and without what only the server sets
    SecretEdits secrets; ///< those given; null and "" remove, a mask is not here: it leaves the secret alone
};
/// Unlike a server's answer it is read strictly: every wrong type is an issue with its path. A record as `--json` prints it
/// is a patch, too. `provider` is whose record it shall be; the patch may name it in either spelling.
Result<ProviderPatch, std::vector<Issue>> decodePatch(const Json &document, const ProviderId &provider);

/// RFC 7396, with one addition: a documented member that is removed is left empty or off instead, as a server that leaves
/// absent members alone would keep it.
Json patched(const Json &record, const Json &patch);

} // namespace selwise::codec
