#pragma once

#include "app/cli/problem.h"
#include "models/domain/connection.h"
#include "models/domain/secret.h"

#include <QString>
#include <chrono>
#include <optional>

namespace selwise::cli {

/// The token of the file: its one line. Errors never repeat what is in it.
Result<Secret, Problem> tokenFromFile(const QString &path);
/// SELWISE_TOKEN, which is taken out of the environment so that no child gets it.
Result<Secret, Problem> tokenFromEnvironment();

/// The value of --timeout in seconds: more than 0, at most an hour.
Result<std::chrono::milliseconds, Problem> parseTimeout(const QString &value);
/// The profile of --api-url and --site: without name and id, as nothing of it is kept.
Result<ConnectionProfile, Problem> profileOf(const QString &apiUrl, const QString &site);
/// The saved profile that is meant: by its exact name, else by the only one that differs in case alone.
Result<ConnectionProfile, Problem> findProfile(const std::vector<ConnectionProfile> &profiles, const QString &name);

/// Where the token of a saved connection is kept.
SecretKey tokenKey(const ConnectionProfile &profile);

} // namespace selwise::cli
