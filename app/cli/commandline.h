#pragma once

#include "models/domain/result.h"

#include <QString>
#include <QStringList>
#include <map>
#include <optional>
#include <vector>

namespace selwise::cli {

enum class Option {
    ApiUrl, Site, TokenFile, Profile, Sandbox, Data, NoTraffic, Timeout, // which service
    Json, DropSecrets, All, JUnit, Html, Override, Remove, TestId, Archive, Webhook, Limit, Count, GroupBy, Format, Repair, Help, Version
};

enum class CommandId {
    ProvidersList, ProvidersGet, ProvidersPut, ProvidersDelete, ProvidersTest, WebhooksList, WebhooksTest, Health, SecretsStatus,
    Explain, WebhookSign, WebhookVerify, Send, LogsImport, LogsQuery, LogsCheck, LogsFetch
};

/// What the arguments ask for.
struct Invocation {
    enum class Kind {
        Window,  ///< no command: `passOn` are the arguments for the window
        Sandbox, ///< `passOn` are the arguments behind "sandbox"
        Help,    ///< `text`
        Version,
        Command
    };
    Kind kind = Kind::Window;
    QStringList passOn;
    QString text;
    CommandId command = CommandId::Health;
    QStringList arguments;
    std::map<Option, QString> options; ///< a flag has an empty value, one that was repeated its last
    std::vector<std::pair<Option, QString>> repeated; ///< of those that may be given several times: all, in their order

    bool has(Option option) const { return options.contains(option); }
    QString value(Option option) const { return has(option) ? options.at(option) : QString(); }
};

/// A sentence on what is wrong and one on what to do. Never holds the value of an option, nor an argument that could be a
/// token typed in the wrong place.
struct UsageError {
    QString what;
    QString next;
};

/// Reads the arguments (without the program's name). Decides by itself; touches nothing.
Result<Invocation, UsageError> parseCommandLine(const QStringList &arguments);

/// The arguments of main() as text; an error names the place of the first that is not UTF-8.
Result<QStringList, UsageError> decodeArguments(int argc, const char *const *argv);

QString helpOverview();
QString helpFor(CommandId command);

} // namespace selwise::cli
