#include "app/cli/commandtable.h"

#include <algorithm>
#include <QCoreApplication>

namespace selwise::cli {

using namespace Qt::Literals::StringLiterals;

const std::vector<OptionSpec> &optionTable()
{
    static const std::vector<OptionSpec> table{
        {Option::ApiUrl, "api-url"_L1, "URL"_L1,
         QT_TRANSLATE_NOOP("CommandTable", "Address of the service, with --site")},
        {Option::Site, "site"_L1, "ID"_L1, QT_TRANSLATE_NOOP("CommandTable", "Site id, a UUID")},
        {Option::TokenFile, "token-file"_L1, "FILE"_L1,
         QT_TRANSLATE_NOOP("CommandTable",
                           "Read the token from FILE; otherwise it is taken from SELWISE_TOKEN in the environment")},
        {Option::Profile, "profile"_L1, "NAME"_L1,
         QT_TRANSLATE_NOOP("CommandTable", "A connection saved in the window, with its token from the keychain")},
        {Option::Sandbox, "sandbox"_L1, ""_L1,
         QT_TRANSLATE_NOOP("CommandTable", "The embedded sandbox; it is started if it is not running")},
        {Option::Data, "data"_L1, "DIR"_L1,
         QT_TRANSLATE_NOOP("CommandTable", "Where the sandbox keeps its data, with --sandbox")},
        {Option::NoTraffic, "no-traffic"_L1, ""_L1,
         QT_TRANSLATE_NOOP("CommandTable", "Nobody visits the sandbox's demo shop, which the window keeps alive otherwise")},
        {Option::Timeout, "timeout"_L1, "S"_L1, QT_TRANSLATE_NOOP("CommandTable", "Give up after S seconds")},
        {Option::Json, "json"_L1, ""_L1, QT_TRANSLATE_NOOP("CommandTable", "Print JSON, for scripts")},
        {Option::DropSecrets, "drop-secrets"_L1, ""_L1,
         QT_TRANSLATE_NOOP(
             "CommandTable",
             "Write even if the server may forget secrets that are neither on standard input nor in the keychain")},
        {Option::All, "all"_L1, ""_L1, QT_TRANSLATE_NOOP("CommandTable", "Every provider of the site")},
        {Option::JUnit, "junit"_L1, "FILE"_L1,
         QT_TRANSLATE_NOOP("CommandTable", "Write the results to FILE as JUnit XML")},
        {Option::Html, "html"_L1, "FILE"_L1,
         QT_TRANSLATE_NOOP("CommandTable", "Write the evidence to FILE as a web page, with requests and answers but "
                                           "without secrets and personal data")},
        {Option::Override, "override"_L1, "PATH=VALUE"_L1,
         QT_TRANSLATE_NOOP("CommandTable", "Put VALUE at PATH of the event, as JSON when it is JSON, else as text; may be "
                                           "given several times"),
         true},
        {Option::Remove, "remove"_L1, "PATH"_L1,
         QT_TRANSLATE_NOOP("CommandTable", "Take PATH out of the event; may be given several times"), true},
        {Option::TestId, "test-id"_L1, "ID"_L1,
         QT_TRANSLATE_NOOP("CommandTable", "A mark that goes along, to find by it what arrived: /_captured?testId=ID")},
        {Option::Archive, "archive"_L1, "DIR"_L1, QT_TRANSLATE_NOOP("CommandTable", "The folder of the archive")},
        {Option::Webhook, "webhook"_L1, "ID"_L1, QT_TRANSLATE_NOOP("CommandTable", "The log of this webhook")},
        {Option::Limit, "limit"_L1, "N"_L1, QT_TRANSLATE_NOOP("CommandTable", "At most N entries or groups")},
        {Option::Count, "count"_L1, ""_L1, QT_TRANSLATE_NOOP("CommandTable", "Print only how many there are")},
        {Option::GroupBy, "group-by"_L1, "FIELDS"_L1,
         QT_TRANSLATE_NOOP("CommandTable", "Count by these fields, separated by commas: minute,status")},
        {Option::Format, "format"_L1, "FORMAT"_L1, QT_TRANSLATE_NOOP("CommandTable", "ndjson (the default) or csv")},
        {Option::Repair, "repair"_L1, ""_L1,
         QT_TRANSLATE_NOOP("CommandTable", "Mend what can be mended; what cannot be read is given up")},
        {Option::Help, "help"_L1, ""_L1, QT_TRANSLATE_NOOP("CommandTable", "Show this help")},
        {Option::Version, "version"_L1, ""_L1, QT_TRANSLATE_NOOP("CommandTable", "Show the version")},
    };
    return table;
}

const OptionSpec *findOption(QStringView name)
{
    const auto &table = optionTable();
    const auto found =
        std::find_if(table.begin(), table.end(), [&](const OptionSpec &spec) { return spec.name == name; });
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
        {CommandId::ProvidersList,
         "providers"_L1,
         "list"_L1,
         ""_L1,
         0,
         0,
         true,
         {Option::Json},
         QT_TRANSLATE_NOOP("CommandTable", "List the providers of the site"),
         ""},
        {CommandId::ProvidersGet,
         "providers"_L1,
         "get"_L1,
         "PROVIDER"_L1,
         1,
         32,
         true,
         {Option::Json},
         QT_TRANSLATE_NOOP("CommandTable", "Show one provider, or several"),
         QT_TRANSLATE_NOOP(
             "CommandTable",
             "PROVIDER is ga4, meta or gads (google_ads is the same), or another name the service knows.")},
        {CommandId::ProvidersPut,
         "providers"_L1,
         "put"_L1,
         "PROVIDER"_L1,
         1,
         1,
         true,
         {Option::Json, Option::DropSecrets},
         QT_TRANSLATE_NOOP("CommandTable", "Create or change a provider from JSON on standard input"),
         QT_TRANSLATE_NOOP("CommandTable", "Standard input is merged over the record as the server has it: a member "
                                           "that is not there stays as it is, null "
                                           "removes one (RFC 7396). A secret on standard input goes to the server, and "
                                           "with --profile into the keychain; a "
                                           "masked one is left alone. The record is read again after the write, and "
                                           "the exit code is 1 if it differs.")},
        {CommandId::ProvidersDelete,
         "providers"_L1,
         "delete"_L1,
         "PROVIDER"_L1,
         1,
         1,
         true,
         {Option::Json},
         QT_TRANSLATE_NOOP("CommandTable", "Remove a provider from the site"),
         QT_TRANSLATE_NOOP("CommandTable", "Removing one that is not there is fine.")},
        {CommandId::ProvidersTest,
         "providers"_L1,
         "test"_L1,
         "PROVIDER"_L1,
         0,
         32,
         true,
         {Option::All, Option::Json, Option::JUnit, Option::Html},
         QT_TRANSLATE_NOOP("CommandTable", "Send a test event to one provider, several, or with --all every one"),
         QT_TRANSLATE_NOOP("CommandTable",
                           "Prints four verdicts each: settings complete, reachable, payload accepted, credentials "
                           "proven. The exit code is 1 "
                           "when a test failed or the answer does not say, 3 when the service refused to test.")},
        {CommandId::WebhooksList,
         "webhooks"_L1,
         "list"_L1,
         ""_L1,
         0,
         0,
         true,
         {Option::Json},
         QT_TRANSLATE_NOOP("CommandTable", "List the webhooks of the site"),
         ""},
        {CommandId::WebhooksTest,
         "webhooks"_L1,
         "test"_L1,
         "ID"_L1,
         1,
         1,
         true,
         {Option::Json, Option::JUnit, Option::Html},
         QT_TRANSLATE_NOOP("CommandTable", "Send a test payload to a webhook"),
         QT_TRANSLATE_NOOP("CommandTable", "The exit code is 1 when the test failed or the answer does not say, 3 when "
                                           "the service refused to test.")},
        {CommandId::Health,
         "health"_L1,
         ""_L1,
         ""_L1,
         0,
         0,
         true,
         {Option::Json},
         QT_TRANSLATE_NOOP("CommandTable", "Show how deliveries are doing"),
         QT_TRANSLATE_NOOP("CommandTable", "The exit code is 1 when anything enabled is failing.")},
        {CommandId::SecretsStatus,
         "secrets"_L1,
         "status"_L1,
         ""_L1,
         0,
         0,
         false,
         {Option::Json, Option::Profile, Option::Timeout},
         QT_TRANSLATE_NOOP("CommandTable", "Show where each secret of this computer is kept, never its value"),
         QT_TRANSLATE_NOOP(
             "CommandTable",
             "With --profile only those of that connection; the exit code is 3 when the keychain cannot be used.")},
        {CommandId::Explain,
         "explain"_L1,
         ""_L1,
         ""_L1,
         0,
         0,
         false,
         {},
         QT_TRANSLATE_NOOP("CommandTable",
                           "Say for events on standard input what happens to them, and the request that would be sent"),
         QT_TRANSLATE_NOOP(
             "CommandTable",
             "A JSON document a line: id, event, provider and config (the provider's record) or webhook (the "
             "webhook's), and if "
             "wanted site {currency}, now (the time for an event without timestamp; else the clock), rules and paths. "
             "rules "
             "holds conditions (all or any), disabledFilter (pass or block), unmapped (drop or forward) and "
             "numericText (number "
             "or text); the first of each is the default. paths says where an event keeps what identifies it, by id, "
             "timestamp, visitorId, sessionId, userId, email, phone, firstName, lastName, gender, birthDate, city, "
             "state, zip, "
             "country, ip, userAgent, url, referrer, fbp, fbc, gclid, testId, consentAnalytics, consentMarketing, "
             "consentPreferences. Each line is answered with one; a line that cannot be used gets id and error, and in "
             "the end "
             "the exit code is 2. Secrets are masked.")},
        {CommandId::WebhookSign,
         "webhook"_L1,
         "sign"_L1,
         ""_L1,
         0,
         0,
         false,
         {},
         QT_TRANSLATE_NOOP("CommandTable", "Print the headers that webhook deliveries on standard input get"),
         QT_TRANSLATE_NOOP("CommandTable", "A JSON document a line: authType, authConfig, id, timestamp (seconds since "
                                           "1970; else the clock) and body (text). "
                                           "The headers are as they are sent: those of bearer, basic and api_key hold the "
                                           "credential.")},
        {CommandId::WebhookVerify,
         "webhook"_L1,
         "verify"_L1,
         ""_L1,
         0,
         0,
         false,
         {},
         QT_TRANSLATE_NOOP("CommandTable", "Check the headers of webhook deliveries on standard input"),
         QT_TRANSLATE_NOOP("CommandTable", "A JSON document a line: authType, authConfig, headers and body (text), and "
                                           "if wanted now (the time to check "
                                           "against; else the clock). The exit code is 1 when one is not valid.")},
        {CommandId::Send,
         "send"_L1,
         ""_L1,
         "EVENT"_L1,
         1,
         1,
         true,
         {Option::Override, Option::Remove, Option::TestId, Option::Json},
         QT_TRANSLATE_NOOP("CommandTable", "Send an event into a sandbox, made from a template, for tests in pipelines"),
         QT_TRANSLATE_NOOP(
             "CommandTable",
             "EVENT is one of the catalogue, like purchase; it is filled with believable values. PATH is names joined by "
             "dots, with [0] for an element of a list and [] for one more: items[0].price. Overrides and removals are made "
             "in their order. The event's ids are printed; with --json the event, too. Any address of a sandbox will do: the "
             "key of its site is asked for at /_site, with the token. Nothing is ever sent to another service. A "
             "sandbox that --sandbox has to start ends with the command; it delivers the event when it runs again.")},
        {CommandId::LogsImport,
         "logs"_L1,
         "import"_L1,
         "FILE"_L1,
         1,
         100000,
         false,
         {Option::Archive, Option::Json},
         QT_TRANSLATE_NOOP("CommandTable", "Put delivery logs from files into an archive"),
         QT_TRANSLATE_NOOP("CommandTable",
                           "FILE is NDJSON, pages as the service sends them or lists of entries (one a line, or the "
                           "whole file), or CSV with a line of names; each also gzipped; - is standard input. The "
                           "archive is made if it is not there. Entries that are there already are not stored twice; "
                           "secrets are masked. A line that cannot be used is told with its place, and in the end the "
                           "exit code is 2; the others are in.")},
        {CommandId::LogsQuery,
         "logs"_L1,
         "query"_L1,
         "QUERY"_L1,
         1,
         1,
         false,
         {Option::Archive, Option::Limit, Option::Count, Option::GroupBy, Option::Format, Option::Json},
         QT_TRANSLATE_NOOP("CommandTable", "Print the entries of an archive that match, newest first"),
         QT_TRANSLATE_NOOP("CommandTable",
                           "QUERY is as in the window: provider:meta status:failed,retrying order.total>100 "
                           "\"timeout\" -reason:filter after:2h; an empty one matches everything. Entries are printed "
                           "as they were received, a line each. In CSV a cell that a spreadsheet would take for a "
                           "formula gets an apostrophe in front.")},
        {CommandId::LogsCheck,
         "logs"_L1,
         "check"_L1,
         ""_L1,
         0,
         0,
         false,
         {Option::Archive, Option::Repair, Option::Json},
         QT_TRANSLATE_NOOP("CommandTable", "Check every checksum of an archive"),
         QT_TRANSLATE_NOOP("CommandTable", "The exit code is 1 when something is damaged, 0 after --repair mended it.")},
        {CommandId::LogsFetch,
         "logs"_L1,
         "fetch"_L1,
         "PROVIDER"_L1,
         0,
         32,
         true,
         {Option::Archive, Option::Webhook, Option::Limit, Option::Json},
         QT_TRANSLATE_NOOP("CommandTable", "Put delivery logs from the service into an archive"),
         QT_TRANSLATE_NOOP("CommandTable",
                           "Without PROVIDER and --webhook: those of every provider and webhook of the site. Reads as far back as the "
                           "service goes, one request at a time; --limit is for each log. Run again it goes on below what the archive "
                           "holds. What came before an error is in the archive.")},
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
