#include "app/cli/linejobs.h"

#include "app/cli/diagnostics.h"
#include "app/cli/linereader.h"
#include "models/domain/codec/explaincodec.h"
#include "models/text/jsontext.h"

#include <QCoreApplication>
#include <unistd.h>

namespace selwise::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(LineJobs)
};

/// What a server takes in one body (contract, section 10, "Limits").
constexpr qsizetype longestLine = 8 * 1024 * 1024;

LineAnswer answerOne(const LineReader::Line &line, const std::function<LineAnswer(const Json &, const Json &)> &answer)
{
    const Json number(line.number);
    if (line.tooLong)
        return badLine(number, Text::tr("The line is longer than %1 MiB.").arg(longestLine >> 20));
    const auto document = Json::parse(line.text, Json::Duplicates::Refuse);
    if (!document) {
        JsonError error = document.error();
        error.line = int(std::min<qint64>(line.number, std::numeric_limits<int>::max()));
        const JsonErrorText text = jsonErrorText(error);
        return badLine(number, text.sentence + u' ' + text.remedy);
    }
    const Json given = codec::lineId(*document);
    return answer(*document, given.isNull() ? number : given);
}

} // namespace

LineAnswer badLine(const Json &id, const QString &error)
{
    return {codec::encodeLineError(id, error), ExitCode::Usage};
}

void answerLines(CommandContext &context, const std::function<LineAnswer(const Json &, const Json &)> &answer)
{
    if (::isatty(STDIN_FILENO))
        context.note(Text::tr("Type a JSON document in each line; Ctrl+D ends it."));
    LineReader reader(STDIN_FILENO, longestLine);
    Terminal &terminal = context.terminal();
    ExitCode code = ExitCode::Fine;
    while (const auto line = reader.next()) {
        if (!line->tooLong && line->text.trimmed().isEmpty())
            continue;
        const LineAnswer one = answerOne(*line, answer);
        if (one.code == ExitCode::Usage || code == ExitCode::Fine)
            code = one.code;
        terminal.printLine(one.answer);
        constexpr qsizetype enough = 64 * 1024;
        if ((reader.mayWait() || terminal.waiting() > enough) && !terminal.flush()) {
            if (!terminal.readerGone())
                diagnose(Text::tr("The output could not be written (%1).").arg(terminal.problem()));
            return context.finish(ExitCode::Refused);
        }
    }
    if (reader.error() != 0)
        return context.fail(usageProblem(Text::tr("standard input: it cannot be read (%1).").arg(qt_error_string(reader.error()))));
    context.finish(code);
}

} // namespace selwise::cli
