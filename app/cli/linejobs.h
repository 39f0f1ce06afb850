#pragma once

#include "app/cli/commandcontext.h"
#include "models/domain/json.h"

#include <functional>

namespace selwise::cli {

/// What one line came to. `No` is an answer that is no (a signature that is wrong).
struct LineAnswer {
    Json answer;
    ExitCode code = ExitCode::Fine;
};

/// Reads JSON documents, a line each, from standard input and answers each with a line on standard output, at once. A line
/// that cannot be read or used is answered with {"id","error"}; the others are answered all the same. Ends the command: 2
/// when a line was bad, else 1 when an answer was no. Empty lines are passed over.
void answerLines(CommandContext &context, const std::function<LineAnswer(const Json &line, const Json &id)> &answer);

/// {"id","error"}, with exit code 2.
LineAnswer badLine(const Json &id, const QString &error);

} // namespace selwise::cli
