#include "app/cli/archiveargument.h"
#include "app/cli/csvline.h"
#include "app/cli/diagnostics.h"
#include "models/domain/codec/archivecodec.h"
#include "models/query/logfields.h"
#include "models/query/logsyntax.h"
#include "models/text/logquerytext.h"

#include <QCoreApplication>
#include <QTimeZone>
#include <algorithm>

namespace selwise::cli {

using namespace Qt::Literals::StringLiterals;
using logquery::Field;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(LogsQuery)
};

struct Wanted {
    LogRequest request;
    std::optional<qint64> limit;
    bool csv = false, count = false;
    QStringList groupNames;
    std::vector<logquery::FieldRef> groupBy;
};

/// The columns of CSV: what the entry is known to hold, under the names of the service.
const std::vector<std::pair<QString, Field>> &csvColumns()
{
    static const std::vector<std::pair<QString, Field>> columns{
        {u"id"_s, Field::Id}, {u"timestamp"_s, Field::Time}, {u"provider"_s, Field::Provider}, {u"webhookId"_s, Field::Webhook},
        {u"event"_s, Field::Event}, {u"providerEvent"_s, Field::ProviderEvent}, {u"status"_s, Field::Status},
        {u"attempt"_s, Field::Attempt}, {u"httpStatus"_s, Field::Http}, {u"durationMs"_s, Field::Ms}, {u"error"_s, Field::Error},
        {u"currency"_s, Field::Currency}, {u"value"_s, Field::Value}, {u"reason"_s, Field::Reason},
        {u"requestId"_s, Field::RequestId}, {u"eventId"_s, Field::EventId}};
    return columns;
}

std::optional<Wanted> wantedOf(CommandContext &context)
{
    const Invocation &invocation = context.invocation();
    const auto wrong = [&](const QString &line) {
        context.fail(usageProblem(line));
        return std::nullopt;
    };
    Wanted wanted;
    const QString text = invocation.arguments.front();
    const logquery::Parsed parsed = logquery::parse(text);
    QStringList problems;
    for (const logquery::Problem &problem : parsed.problems) {
        const QString line = Text::tr("QUERY, character %1: %2").arg(problem.span.from + 1).arg(logProblemText(problem, text));
        if (problem.isWarning())
            context.note(line);
        else
            problems << line;
    }
    if (!parsed.ok()) {
        context.fail({ExitCode::Usage, problems});
        return std::nullopt;
    }
    wanted.request.query = logquery::resolved(parsed.query, QDateTime::currentDateTimeUtc(), QTimeZone::systemTimeZone());
    if (invocation.has(Option::Limit)) {
        bool ok = false;
        wanted.limit = invocation.value(Option::Limit).toLongLong(&ok);
        if (!ok || *wanted.limit < 0)
            return wrong(Text::tr("--limit takes a number of entries, 0 or more."));
    }
    const QString format = invocation.has(Option::Format) ? invocation.value(Option::Format) : u"ndjson"_s;
    wanted.csv = format == "csv"_L1;
    if (!wanted.csv && format != "ndjson"_L1)
        return wrong(Text::tr("--format is ndjson or csv."));
    wanted.count = invocation.has(Option::Count);
    if (!invocation.has(Option::GroupBy))
        return wanted;
    if (wanted.count)
        return wrong(Text::tr("--count and --group-by do not go together."));
    for (const QString &part : invocation.value(Option::GroupBy).split(u',')) {
        const QString name = part.trimmed();
        if (name.isEmpty())
            return wrong(Text::tr("--group-by takes fields, separated by commas: minute,status."));
        const std::optional<Field> field = name == "minute"_L1 ? std::optional(Field::Time) : logquery::fieldNamed(name);
        wanted.groupNames << name;
        wanted.groupBy.push_back(field && *field != Field::Path ? logquery::FieldRef{*field, QString()} : logquery::FieldRef{Field::Path, name});
    }
    return wanted;
}

/// Ends the command and gives false when nobody takes the output.
bool flushed(CommandContext &context)
{
    constexpr qsizetype enough = 256 * 1024;
    Terminal &terminal = context.terminal();
    if (terminal.waiting() < enough || terminal.flush())
        return true;
    if (!terminal.readerGone())
        diagnose(Text::tr("The output could not be written (%1).").arg(terminal.problem()));
    context.finish(ExitCode::Refused);
    return false;
}

void tellNeutralised(CommandContext &context, const CsvLine &line)
{
    if (line.neutralised() > 0)
        context.note(Text::tr("%n cell(s) began like a formula; an apostrophe stands before them.", nullptr, int(line.neutralised())));
}

void printRows(CommandContext &context, const Wanted &wanted, const LogResult &result)
{
    const qsizetype count = wanted.limit ? std::min<qsizetype>(*wanted.limit, result.rowCount()) : result.rowCount();
    Terminal &terminal = context.terminal();
    CsvLine line;
    if (wanted.csv) {
        for (const auto &[name, field] : csvColumns())
            line.add(name);
        terminal.printBytes(line.take());
    }
    for (qsizetype row = 0; row < count; ++row) {
        if (wanted.csv) {
            for (const auto &[name, field] : csvColumns())
                line.add(result.text(row, {field, QString()}));
            terminal.printBytes(line.take());
        } else {
            terminal.printBytes(result.raw(row));
            terminal.printBytes("\n");
        }
        if (!flushed(context))
            return;
    }
    tellNeutralised(context, line);
    context.finish(ExitCode::Fine);
}

void printGroups(CommandContext &context, const Wanted &wanted, std::vector<LogGroup> groups)
{
    // A course of time is read from its beginning; anything else from the most frequent.
    const bool byTime = std::any_of(wanted.groupBy.begin(), wanted.groupBy.end(), [](const logquery::FieldRef &field) { return field.field == Field::Time; });
    if (byTime)
        std::sort(groups.begin(), groups.end(), [](const LogGroup &a, const LogGroup &b) { return a.values < b.values; });
    if (wanted.limit && *wanted.limit < qint64(groups.size()))
        groups.resize(size_t(*wanted.limit));
    Terminal &terminal = context.terminal();
    CsvLine line;
    if (wanted.csv) {
        for (const QString &name : wanted.groupNames)
            line.add(name);
        line.add(u"count"_s);
        terminal.printBytes(line.take());
    }
    for (const LogGroup &group : groups) {
        if (wanted.csv) {
            for (const QString &value : group.values)
                line.add(value);
            line.add(QString::number(group.count));
            terminal.printBytes(line.take());
        } else {
            terminal.printLine(codec::encodeGroup(wanted.groupNames, group.values, group.count));
        }
        if (!flushed(context))
            return;
    }
    tellNeutralised(context, line);
    context.finish(ExitCode::Fine);
}

} // namespace

void queryLogs(CommandContext &context)
{
    const std::optional<Wanted> wanted = wantedOf(context);
    if (!wanted)
        return;
    const std::shared_ptr<LogArchive> archive = openArchive(context, true);
    if (!archive)
        return;
    context.await(archive->run(wanted->request), [&context, archive, wanted = *wanted](const Result<LogResultPtr, ArchiveError> &result) {
        if (!result)
            return context.fail(problemOf(result.error()));
        if (const ArchiveState state = archive->state(); state.lost > 0)
            context.note(Text::tr("%n entry(s) of this archive are lost to damage and not in the answer.", nullptr, int(state.lost)));
        if (wanted.count) {
            if (context.json())
                context.terminal().print(codec::encodeCount((*result)->rowCount()));
            else
                context.terminal().print(QString::number((*result)->rowCount()));
            return context.finish(ExitCode::Fine);
        }
        if (wanted.groupBy.empty())
            return printRows(context, wanted, **result);
        context.await(archive->grouped(*result, wanted.groupBy), [&context, archive, wanted](const Result<std::vector<LogGroup>, ArchiveError> &groups) {
            if (groups)
                printGroups(context, wanted, *groups);
            else
                context.fail(problemOf(groups.error()));
        });
    });
}

} // namespace selwise::cli
