#include "app/cli/commandcontext.h"
#include "app/cli/providerargument.h"
#include "app/cli/recordtables.h"
#include "models/domain/codec/observationcodec.h"
#include "models/domain/codec/outputcodec.h"
#include "models/domain/codec/webhookcodec.h"

#include <algorithm>

namespace selwise::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

bool isFailing(const ProviderHealth &health)
{
    return health.status == HealthStatus::Failing && health.enabled.value_or(true);
}

/// Red when anything enabled is failing (contract, 10). A summary that names no provider is taken at its word.
ExitCode verdict(const HealthSummary &summary)
{
    const bool failing = summary.providers.empty()
                             ? summary.status == HealthStatus::Failing
                             : std::any_of(summary.providers.begin(), summary.providers.end(), isFailing);
    return failing ? ExitCode::No : ExitCode::Fine;
}

template <class T>
Json listOf(const std::vector<T> &records)
{
    Json::Array list;
    for (const T &record : records)
        list.push_back(codec::encodeCanonical(record));
    return codec::encodeList(std::move(list));
}

struct Fetch {
    std::vector<ProviderId> names;
    std::vector<ProviderRecord> found;
};

void fetchNext(CommandContext &context, const Connection &connection, const std::shared_ptr<Fetch> &fetch)
{
    if (fetch->found.size() == fetch->names.size()) {
        const bool one = fetch->names.size() == 1;
        if (context.json())
            context.terminal().print(one ? codec::encodeCanonical(fetch->found.front()) : listOf(fetch->found));
        else
            printProviders(context.terminal(), fetch->found);
        return context.finish(ExitCode::Fine);
    }
    const ProviderId id = fetch->names[fetch->found.size()];
    context.await(connection.plane->provider(id),
                  [&context, connection, fetch, id](const Result<std::optional<ProviderRecord>, ApiError> &record) {
                      if (!record)
                          return context.fail(problemOf(record.error(), connection.host()));
                      if (!*record)
                          return context.fail(notConfigured(id));
                      fetch->found.push_back(**record);
                      fetchNext(context, connection, fetch);
                  });
}

} // namespace

void listProviders(CommandContext &context)
{
    context.connectThen(1, [&context](const Connection &connection) {
        context.await(connection.plane->providers(),
                      [&context, connection](const Result<std::vector<ProviderRecord>, ApiError> &records) {
                          if (!records)
                              return context.fail(problemOf(records.error(), connection.host()));
                          if (context.json())
                              context.terminal().print(listOf(*records));
                          else
                              printProviderTable(context.terminal(), *records);
                          context.finish(ExitCode::Fine);
                      });
    });
}

void getProviders(CommandContext &context)
{
    const auto fetch = std::make_shared<Fetch>();
    for (const QString &argument : context.invocation().arguments) {
        const auto id = providerArgument(argument);
        if (!id)
            return context.fail(id.error());
        fetch->names.push_back(*id);
    }
    context.connectThen(int(fetch->names.size()), [&context, fetch](const Connection &connection) {
        fetchNext(context, connection, fetch);
    });
}

void listWebhooks(CommandContext &context)
{
    context.connectThen(1, [&context](const Connection &connection) {
        context.await(connection.plane->webhooks(),
                      [&context, connection](const Result<std::vector<Webhook>, ApiError> &webhooks) {
                          if (!webhooks)
                              return context.fail(problemOf(webhooks.error(), connection.host()));
                          if (context.json())
                              context.terminal().print(listOf(*webhooks));
                          else
                              printWebhookTable(context.terminal(), *webhooks);
                          context.finish(ExitCode::Fine);
                      });
    });
}

void showHealth(CommandContext &context)
{
    context.connectThen(1, [&context](const Connection &connection) {
        context.await(connection.plane->health(), [&context, connection](const Result<HealthSummary, ApiError> &health) {
            if (!health)
                return context.fail(problemOf(health.error(), connection.host()));
            if (context.json())
                context.terminal().print(codec::encodeCanonical(*health));
            else
                printHealth(context.terminal(), *health);
            context.finish(verdict(*health));
        });
    });
}

} // namespace selwise::cli
