#pragma once

#include "app/cli/commandline.h"

namespace selwise::cli {

struct OptionSpec {
    Option option;
    QLatin1StringView name;      ///< without the dashes
    QLatin1StringView valueName; ///< empty for a flag
    const char *help;            ///< marked for translation in the context "CommandTable"
    bool repeatable = false;     ///< may be given several times
};
const std::vector<OptionSpec> &optionTable();
const OptionSpec *findOption(QStringView name);
const OptionSpec &optionSpec(Option option);

struct CommandSpec {
    CommandId id;
    QLatin1StringView group;  ///< "providers"
    QLatin1StringView verb;   ///< "list"; empty when the group is the command
    QLatin1StringView argumentName; ///< empty when it takes none
    int least = 0, most = 0;  ///< arguments
    bool needsService = true; ///< talks to a server
    std::vector<Option> options; ///< besides those that name the service
    const char *summary;
    const char *details;
    QString words() const;    ///< "providers list"
};
const std::vector<CommandSpec> &commandTable();
const CommandSpec &commandSpec(CommandId id);

/// A text of the table in the language of the program.
QString tableText(const char *text);

} // namespace selwise::cli
