#pragma once

#include "app/cli/exitcode.h"
#include "models/ports/apierror.h"
#include "models/ports/archiveerror.h"
#include "models/ports/sandboxhost.h"
#include "models/ports/secretstore.h"
#include "models/ports/settingsstore.h"

#include <QStringList>

namespace selwise {
struct Issue;
}

namespace selwise::cli {

/// Why a command cannot go on: what standard error says, a line each, and the exit code.
struct Problem {
    ExitCode code;
    QStringList lines;
};

Problem usageProblem(const QString &line);
/// `host` is who was asked.
Problem problemOf(const ApiError &error, const QString &host);
Problem problemOf(const SandboxError &error);
Problem problemOf(const SecretError &error);
Problem problemOf(const ArchiveError &error);
Problem problemOf(const SettingsStore::StoreError &error);
/// One line for each error among them, with its place.
Problem problemOf(const std::vector<Issue> &issues, const QString &source);

} // namespace selwise::cli
