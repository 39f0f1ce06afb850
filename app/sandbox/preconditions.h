#pragma once

#include "app/sandbox/sandboxmessage.h"

#include <optional>

namespace selwise::sandbox {

/// If-Match and If-None-Match against the current ETag (empty: there is no such record). The refusal is 412, and 304
/// for a read whose answer the client has already; nullopt: go ahead (contract, section 3, "concurrency").
std::optional<SandboxResponse> checkPreconditions(const SandboxRequest &request, const QByteArray &etag);

} // namespace selwise::sandbox
