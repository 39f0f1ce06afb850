#include "app/cli/problem.h"

#include "models/domain/validation.h"
#include "models/text/apierrortext.h"
#include "models/text/archivetext.h"
#include "models/text/issuetext.h"
#include "models/text/secrettext.h"
#include "models/text/storetext.h"

namespace selwise::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Wrong input on our side; everything else is the service's refusal, or the way to it (contract, section 10).
ExitCode exitCodeOf(ApiError::Kind kind)
{
    switch (kind) {
    case ApiError::Kind::Invalid:
    case ApiError::Kind::BadAddress:
    case ApiError::Kind::PlainHttpRefused:
    case ApiError::Kind::MissingToken:
        return ExitCode::Usage;
    default:
        return ExitCode::Refused;
    }
}

} // namespace

Problem usageProblem(const QString &line)
{
    return {ExitCode::Usage, {line}};
}

Problem problemOf(const ApiError &error, const QString &host)
{
    const ApiErrorText text = apiErrorText(error, host);
    Problem problem{exitCodeOf(error.kind), {text.what + u' ' + text.why + u' ' + text.next}};
    if (!text.said.isEmpty())
        problem.lines << text.said;
    problem.lines << text.fields;
    return problem;
}

Problem problemOf(const SandboxError &error)
{
    const StoreErrorText text = sandboxErrorText(error);
    Problem problem{ExitCode::Refused, {text.title + u' ' + text.what + u' ' + text.next}};
    if (!error.detail.isEmpty())
        problem.lines << error.detail;
    return problem;
}

Problem problemOf(const SecretError &error)
{
    const SecretErrorText text = secretErrorText(error);
    return {ExitCode::Refused, {text.title + u' ' + text.what + u' ' + text.next}};
}

Problem problemOf(const ArchiveError &error)
{
    const StoreErrorText text = archiveErrorText(error);
    // A file or folder that is not there was misspelled.
    const ExitCode code = error.kind == ArchiveError::Kind::NotThere ? ExitCode::Usage : ExitCode::Refused;
    Problem problem{code, {text.title + u' ' + text.what + u' ' + text.next}};
    // The sentences of the others hold it, or it is no sentence: a number, a name.
    const bool says = error.kind == ArchiveError::Kind::NotAllowed || error.kind == ArchiveError::Kind::DiskFull;
    if (says && !error.detail.isEmpty())
        problem.lines << error.detail;
    return problem;
}

Problem problemOf(const SettingsStore::StoreError &error)
{
    const StoreErrorText text = storeErrorText(error);
    return {ExitCode::Refused, {text.title + u' ' + text.what + u' ' + text.next}};
}

Problem problemOf(const std::vector<Issue> &issues, const QString &source)
{
    Problem problem{ExitCode::Usage, {}};
    for (const Issue &issue : issues) {
        if (issue.severity != Issue::Severity::Error)
            continue;
        const IssueText text = issueText(issue);
        const QString place = issue.path.isEmpty() ? source : source + u", "_s + issue.path;
        problem.lines << place + u": "_s + text.sentence + u' ' + text.remedy;
    }
    return problem;
}

} // namespace selwise::cli
