#pragma once

#include "models/domain/validation.h"
#include "models/ports/secretstore.h"

#include <vector>

namespace selwise {

/// What was typed into the connection form; paths are its fields "name", "apiUrl", "site", "token".
std::vector<Issue> connectionIssues(const ConnectionProfile &profile, const ParsedAddress &address, const Secret &token);
/// Where the token of a connection is kept.
SecretKey tokenKey(const ConnectionProfile &profile);

} // namespace selwise
