#include "app/cli/commandtable.h"

#include <QCoreApplication>
#include <algorithm>

namespace selwise::cli {

using namespace Qt::Literals::StringLiterals;

#define TEXT(text) QT_TRANSLATE_NOOP("CommandTable", text)

const std::vector<OptionSpec> &optionTable()
{
    static const std::vector<OptionSpec> table{
        {Option::ApiUrl, "api-url"_L1, "URL"_L1, TEXT("Address of the service, with --site")},
        {Option::Site, "site"_L1, "ID"_L1, TEXT("Site id, a UUID")},
        {Option::TokenFile, "token-file"_L1, "FILE"_L1,
         TEXT("Read the token from FILE; otherwise it is taken from SELWISE_TOKEN in the environment")},
        {Option::Profile, "profile"_L1, "NAME"_L1,
         TEXT("A connection saved in the window, with its token from the keychain")},
        {Option::Sandbox, "sandbox"_L1, ""_L1, TEXT("The embedded sandbox; it is started if it is not running")},
        {Option::Data, "data"_L1, "DIR"_L1, TEXT("Where the sandbox keeps its data, with --sandbox")},
        {Option::Timeout, "timeout"_L1, "S"_L1, TEXT("Give up after S seconds")},
        {Option::Json, "json"_L1, ""_L1, TEXT("Print JSON, for scripts")},
        {Option::DropSecrets, "drop-secrets"_L1, ""_L1,
         TEXT("Write even if the server may forget secrets that are neither on standard input nor in the keychain")},
        {Option::Help, "help"_L1, ""_L1, TEXT("Show this help")},
        {Option::Version, "version"_L1, ""_L1, TEXT("Show the version")},
    };
    return table;
}

const OptionSpec *findOption(QStringView name)
{
    const auto &table = optionTable();
    const auto found = std::find_if(table.begin(), table.end(), [&](const OptionSpec &spec) { return spec.name == name; });
    return found != table.end() ? &*found : nullptr;
}

const OptionSpec &optionSpec(Option option)
{
    const auto &table = optionTable();
    return *std::find_if(table.begin(), table.end(), [&](const OptionSpec &spec) { return spec.option == option; });
}

const std::vector<CommandSpec> &commandTable()
{
    static const std::vector<CommandSpec> table{
        {CommandId::ProvidersList, "providers"_L1, "list"_L1, ""_L1, 0, 0, true, {Option::Json},
         TEXT("List the providers of the site"), ""},
        {CommandId::ProvidersGet, "providers"_L1, "get"_L1, "PROVIDER"_L1, 1, 32, true, {Option::Json},
         TEXT("Show one provider, or several"),
         TEXT("PROVIDER is ga4, meta or gads (google_ads is the same), or another name the service knows.")},
        {CommandId::ProvidersPut, "providers"_L1, "put"_L1, "PROVIDER"_L1, 1, 1, true, {Option::Json, Option::DropSecrets},
         TEXT("Create or change a provider from JSON on standard input"),
         TEXT("Standard input is merged over the record as the server has it: a member that is not there stays as it is, null "
              "removes one (RFC 7396). A secret on standard input goes to the server, and with --profile into the keychain; a "
              "masked one is left alone. The record is read again after the write, and the exit code is 1 if it differs.")},
        {CommandId::ProvidersDelete, "providers"_L1, "delete"_L1, "PROVIDER"_L1, 1, 1, true, {Option::Json},
         TEXT("Remove a provider from the site"), TEXT("Removing one that is not there is fine.")},
        {CommandId::WebhooksList, "webhooks"_L1, "list"_L1, ""_L1, 0, 0, true, {Option::Json},
         TEXT("List the webhooks of the site"), ""},
        {CommandId::Health, "health"_L1, ""_L1, ""_L1, 0, 0, true, {Option::Json},
         TEXT("Show how deliveries are doing"), TEXT("The exit code is 1 when anything enabled is failing.")},
        {CommandId::SecretsStatus, "secrets"_L1, "status"_L1, ""_L1, 0, 0, false, {Option::Json, Option::Profile, Option::Timeout},
         TEXT("Show where each secret of this computer is kept, never its value"),
         TEXT("With --profile only those of that connection; the exit code is 3 when the keychain cannot be used.")},
    };
    return table;
}

const CommandSpec &commandSpec(CommandId id)
{
    const auto &table = commandTable();
    return *std::find_if(table.begin(), table.end(), [&](const CommandSpec &spec) { return spec.id == id; });
}

QString CommandSpec::words() const
{
    return verb.isEmpty() ? QString(group) : group + u' ' + verb;
}

QString tableText(const char *text)
{
    return *text ? QCoreApplication::translate("CommandTable", text) : QString();
}

} // namespace selwise::cli
