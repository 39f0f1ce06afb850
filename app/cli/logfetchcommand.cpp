#include "app/cli/archiveargument.h"
#include "models/domain/codec/archivecodec.h"
#include "models/ports/systemclock.h"
#include "models/services/logfetch.h"

#include <QCoreApplication>
#include <QLocale>

namespace selwise::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(LogFetchCommand)
};

/// What the command has in its hands while it fetches.
struct Fetching {
    Connection connection;
    std::shared_ptr<LogArchive> archive;
    SystemClock clock;
};

QString nameOf(const LogSource &source)
{
    return source.isWebhook ? Text::tr("webhook %1").arg(source.id) : source.id;
}

void tell(CommandContext &context, const std::vector<LogFetchReport> &reports, const QString &host)
{
    const QLocale locale;
    qint64 added = 0, known = 0, replaced = 0;
    for (const LogFetchReport &report : reports) {
        added += report.added;
        known += report.received - report.added;
        replaced += report.replaced;
        if (!context.json())
            context.terminal().print(Text::tr("%1: %2 entries received, %3 of them new.").arg(nameOf(report.source), locale.toString(report.received), locale.toString(report.added)));
        if (report.limitedByServer)
            context.note(Text::tr("%1: the service gives no more than its newest entries; older ones may exist.").arg(nameOf(report.source)));
    }
    if (context.json())
        context.terminal().print(codec::encodeImportCounts(added, known, 0, replaced));
    for (const LogFetchReport &report : reports) {
        if (report.archiveError)
            return context.fail(problemOf(*report.archiveError));
        if (report.error)
            return context.fail(problemOf(*report.error, host));
    }
    context.finish(ExitCode::Fine);
}

void begin(CommandContext &context, const std::shared_ptr<Fetching> &fetching, std::vector<LogSource> sources)
{
    LogFetch::Options options;
    options.limit = context.invocation().value(Option::Limit).toLongLong();
    auto *fetch = new LogFetch(*fetching->connection.plane, *fetching->archive, fetching->clock, &context); // the connection below keeps what it works with
    context.setAbortNote(Text::tr("What was fetched before is in the archive; run it again for the rest."));
    QObject::connect(fetch, &LogFetch::finished, &context, [&context, fetching](const std::vector<LogFetchReport> &reports) {
        if (!context.isOver())
            tell(context, reports, fetching->connection.host());
    });
    fetch->start(std::move(sources), options);
}

/// Without a provider or webhook on the command line: all that the site has.
void findSources(CommandContext &context, const std::shared_ptr<Fetching> &fetching)
{
    std::vector<LogSource> sources;
    for (const QString &name : context.invocation().arguments)
        sources.push_back({false, ProviderId::fromWire(name).canonical()});
    if (context.invocation().has(Option::Webhook))
        sources.push_back({true, context.invocation().value(Option::Webhook)});
    if (!sources.empty())
        return begin(context, fetching, std::move(sources));
    context.await(fetching->connection.plane->providers(), [&context, fetching](const Result<std::vector<ProviderRecord>, ApiError> &records) {
        if (!records)
            return context.fail(problemOf(records.error(), fetching->connection.host()));
        std::vector<LogSource> all;
        for (const ProviderRecord &record : *records)
            all.push_back({false, record.provider.canonical()});
        context.await(fetching->connection.plane->webhooks(), [&context, fetching, all](const Result<std::vector<Webhook>, ApiError> &webhooks) mutable {
            if (!webhooks)
                return context.fail(problemOf(webhooks.error(), fetching->connection.host()));
            for (const Webhook &webhook : *webhooks)
                all.push_back({true, webhook.id.text});
            begin(context, fetching, std::move(all));
        });
    });
}

} // namespace

void fetchLogs(CommandContext &context)
{
    const QString limit = context.invocation().value(Option::Limit);
    bool isNumber = false;
    if (context.invocation().has(Option::Limit) && (limit.toLongLong(&isNumber) < 1 || !isNumber))
        return context.fail(usageProblem(Text::tr("--limit takes a number from 1 on.")));
    constexpr int manyRequests = 100'000; // each within its own limit; --timeout is for all of them
    context.connectThen(manyRequests, [&context](const Connection &connection) {
        const std::shared_ptr<LogArchive> archive = openArchive(context, false);
        if (!archive)
            return;
        auto fetching = std::make_shared<Fetching>();
        fetching->connection = connection;
        fetching->archive = archive;
        findSources(context, fetching);
    });
}

} // namespace selwise::cli
