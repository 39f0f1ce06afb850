#include "app/cli/commandline.h"

#include "app/cli/commandtable.h"
#include "app/cli/suggestion.h"

#include <QCoreApplication>
#include <QStringDecoder>
#include <algorithm>

namespace selwise::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

const QString programName = u"selwise-console"_s;

QString helpHint(const QString &words = {})
{
    return Text::tr("See %1.").arg(programName + (words.isEmpty() ? QString() : u' ' + words) + u" --help"_s);
}

Failure<UsageError> wrong(const QString &what, const QString &next = helpHint())
{
    return Failure{UsageError{what, next}};
}

QString didYouMean(const QString &meant)
{
    return meant.isEmpty() ? QString() : Text::tr("Did you mean %1?").arg(meant);
}

/// Words that people try for a secret on the command line.
bool namesSecret(const QString &name)
{
    static const QStringList names{u"token"_s,  u"api-token"_s, u"access-token"_s, u"bearer"_s,       u"password"_s,
                                   u"secret"_s, u"api-key"_s,   u"api-secret"_s,   u"selwise-token"_s};
    return names.contains(name.toLower());
}

/// Options and words of the arguments, in order, before they are given a meaning.
struct Split {
    QStringList words;
    std::vector<int> places; ///< of the words, from 1
    std::map<Option, QString> options;
    std::vector<std::pair<Option, QString>> repeated;
};

Result<Split, UsageError> split(const QStringList &arguments)
{
    Split result;
    bool onlyWords = false;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString &argument = arguments[i];
        if (argument == u"--" && !onlyWords) {
            onlyWords = true;
            continue;
        }
        // A query may be empty, or begin with a minus that negates; a minus alone is standard input.
        const bool query = result.words == QStringList{u"logs"_s, u"query"_s} && !argument.startsWith(u"--");
        const bool minus = argument == u"-";
        const bool askedHelp = argument == u"-h";
        if (onlyWords || minus || (query && !askedHelp) || !argument.startsWith(u'-')) {
            if (argument.isEmpty() && !query)
                return wrong(Text::tr("Argument %1 is empty.").arg(i + 1));
            result.words << argument;
            result.places.push_back(int(i + 1));
            continue;
        }
        QString name = argument.section(u'=', 0, 0);
        name = name == u"-h" ? u"help"_s : name == u"-v" ? u"version"_s : name.startsWith(u"--") ? name.mid(2) : QString();
        if (namesSecret(name))
            return wrong(Text::tr("A token is never an argument, for every program on this computer can read arguments."),
                         Text::tr("Put it into a file and name that with --token-file, or into SELWISE_TOKEN in the environment."));
        const OptionSpec *spec = findOption(name);
        if (!spec) {
            QStringList known;
            for (const OptionSpec &option : optionTable())
                known << option.name;
            const QString meant = suggestion(name, known);
            return wrong(mayBeRepeated(name) ? Text::tr("There is no option --%1.").arg(name)
                                             : Text::tr("Argument %1 is no option known here.").arg(i + 1),
                         meant.isEmpty() ? helpHint() : didYouMean(u"--"_s + meant));
        }
        const QString shown = u"--"_s + spec->name;
        if (result.options.contains(spec->option) && !spec->repeatable)
            return wrong(Text::tr("%1 is given twice.").arg(shown));
        QString value;
        if (argument.contains(u'=')) {
            if (spec->valueName.isEmpty())
                return wrong(Text::tr("%1 takes no value.").arg(shown));
            value = argument.section(u'=', 1);
        } else if (!spec->valueName.isEmpty()) {
            if (i + 1 >= arguments.size())
                return wrong(Text::tr("%1 needs a value: %1 %2.").arg(shown, spec->valueName));
            value = arguments[++i];
        }
        if (!spec->valueName.isEmpty() && value.isEmpty())
            return wrong(Text::tr("The value of %1 is empty.").arg(shown));
        result.options.insert_or_assign(spec->option, value);
        if (spec->repeatable)
            result.repeated.emplace_back(spec->option, value);
    }
    return result;
}

Result<const CommandSpec *, UsageError> findCommand(const QStringList &words)
{
    QStringList groups{u"sandbox"_s}, verbs;
    for (const CommandSpec &spec : commandTable()) {
        if (!groups.contains(spec.group))
            groups << spec.group;
        if (spec.group != words[0])
            continue;
        if (spec.verb.isEmpty() || spec.verb == words.value(1))
            return &spec;
        verbs << spec.verb;
    }
    groups.sort();
    const bool groupKnown = !verbs.isEmpty();
    const QStringList &known = groupKnown ? verbs : groups;
    const QString typed = groupKnown ? words.value(1) : words[0];
    const QString prefix = groupKnown ? words[0] + u' ' : QString();
    const QString meant = suggestion(typed, known);
    const QString next = (meant.isEmpty() ? QString() : didYouMean(prefix + meant) + u' ')
                         + Text::tr("There are: %1.").arg(prefix + known.join(u", "_s + prefix));
    if (groupKnown && words.size() == 1)
        return wrong(Text::tr("%1 needs to know what to do.").arg(words[0]), next);
    if (!mayBeRepeated(typed))
        return wrong(Text::tr("Argument %1 is no command known here.").arg(groupKnown ? 2 : 1), next);
    return wrong(Text::tr("There is no command %1.").arg(prefix + typed), next);
}

bool takes(const CommandSpec &spec, Option option)
{
    const bool service = option <= Option::Timeout;
    return option == Option::Help || (service && spec.needsService)
           || std::find(spec.options.begin(), spec.options.end(), option) != spec.options.end();
}

/// Which service: exactly one way of naming it, and whole.
std::optional<UsageError> checkService(const Invocation &invocation, bool needed)
{
    const auto together = [](const QString &one, const QString &other) {
        return UsageError{Text::tr("%1 and %2 do not go together.").arg(one, other), helpHint()};
    };
    const bool url = invocation.has(Option::ApiUrl), profile = invocation.has(Option::Profile);
    const bool sandbox = invocation.has(Option::Sandbox), site = invocation.has(Option::Site);
    if (url && profile)
        return together(u"--api-url"_s, u"--profile"_s);
    if (url && sandbox)
        return together(u"--api-url"_s, u"--sandbox"_s);
    if (profile && sandbox)
        return together(u"--profile"_s, u"--sandbox"_s);
    if (url != site)
        return UsageError{url ? Text::tr("--api-url needs --site: which site is meant?")
                              : Text::tr("--site needs --api-url: which service is meant?"),
                          helpHint()};
    if (invocation.has(Option::Data) && !sandbox)
        return UsageError{Text::tr("--data says where a sandbox keeps its data, and needs --sandbox."), helpHint()};
    if (invocation.has(Option::TokenFile) && !url && !profile)
        return UsageError{Text::tr("--token-file needs --api-url and --site, or --profile."), helpHint()};
    if (needed && !url && !profile && !sandbox)
        return UsageError{Text::tr("Which service is meant?"),
                          Text::tr("Say so with --api-url URL --site ID, --profile NAME or --sandbox.")};
    return std::nullopt;
}

Result<Invocation, UsageError> withoutCommand(const QStringList &arguments, Invocation invocation)
{
    for (const auto &[option, value] : invocation.options) {
        if (option > Option::Timeout)
            return wrong(Text::tr("--%1 needs a command.").arg(optionSpec(option).name));
    }
    if (const auto error = checkService(invocation, false))
        return Failure{*error};
    invocation.kind = Invocation::Kind::Window;
    invocation.passOn = arguments;
    return invocation;
}

bool isGroup(const QString &word)
{
    const auto &table = commandTable();
    return std::any_of(table.begin(), table.end(),
                       [&](const CommandSpec &spec) { return spec.group == word && !spec.verb.isEmpty(); });
}

} // namespace

Result<Invocation, UsageError> parseCommandLine(const QStringList &arguments)
{
    Invocation invocation;
    if (!arguments.isEmpty() && arguments[0] == u"sandbox") { // all behind it belongs to the sandbox
        invocation.kind = Invocation::Kind::Sandbox;
        invocation.passOn = arguments.mid(1);
        return invocation;
    }
    auto parts = split(arguments);
    if (!parts)
        return Failure{parts.error()};
    invocation.options = parts->options;
    invocation.repeated = parts->repeated;
    if (invocation.has(Option::Version)) {
        invocation.kind = Invocation::Kind::Version;
        return invocation;
    }
    const bool help = invocation.has(Option::Help);
    if (parts->words.isEmpty() && !help)
        return withoutCommand(arguments, std::move(invocation));
    if (help && (parts->words.isEmpty() || (parts->words.size() == 1 && isGroup(parts->words[0])))) {
        invocation.kind = Invocation::Kind::Help;
        invocation.text = helpOverview();
        return invocation;
    }
    if (parts->words[0] == u"sandbox")
        return wrong(Text::tr("Options of the sandbox stand behind the word sandbox."), helpHint(u"sandbox"_s));
    const auto found = findCommand(parts->words);
    if (!found)
        return Failure{found.error()};
    const CommandSpec &spec = **found;
    if (help) {
        invocation.kind = Invocation::Kind::Help;
        invocation.text = helpFor(spec.id);
        return invocation;
    }
    const QString hint = helpHint(spec.words());
    for (const auto &[option, value] : invocation.options) {
        if (!takes(spec, option))
            return wrong(Text::tr("%1 has no option --%2.").arg(spec.words(), optionSpec(option).name), hint);
    }
    invocation.kind = Invocation::Kind::Command;
    invocation.command = spec.id;
    const int used = spec.verb.isEmpty() ? 1 : 2;
    invocation.arguments = parts->words.mid(used);
    if (invocation.arguments.size() < spec.least)
        return wrong(Text::tr("%1 needs to know which: %1 %2.").arg(spec.words(), spec.argumentName), hint);
    if (invocation.arguments.size() > spec.most)
        return wrong(Text::tr("Argument %1 is one too many for %2.")
                         .arg(QString::number(parts->places[size_t(used + spec.most)]), spec.words()),
                     hint);
    if (const auto error = checkService(invocation, spec.needsService))
        return Failure{*error};
    return invocation;
}

Result<QStringList, UsageError> decodeArguments(int argc, const char *const *argv)
{
    QStringList arguments;
    for (int i = 1; i < argc; ++i) {
        QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
        QString text = decoder.decode(QByteArrayView(argv[i]));
        if (decoder.hasError())
            return wrong(Text::tr("Argument %1 is not UTF-8 text.").arg(i));
        arguments << text;
    }
    return arguments;
}

} // namespace selwise::cli
