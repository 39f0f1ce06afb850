#include "app/cli/commandtable.h"

#include <QCoreApplication>

namespace selwise::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(CommandHelp)
};

constexpr int lineWidth = 100;

/// The words in lines of the usual width, all but the first indented.
QString wrapped(const QString &text, qsizetype indent)
{
    QStringList lines{QString()};
    for (const QString &word : text.split(u' ', Qt::SkipEmptyParts)) {
        if (!lines.last().isEmpty() && indent + lines.last().size() + 1 + word.size() > lineWidth)
            lines << QString();
        lines.last() += (lines.last().isEmpty() ? QString() : u" "_s) + word;
    }
    return lines.join(u'\n' + QString(indent, u' '));
}

QString twoColumns(const std::vector<std::pair<QString, QString>> &rows)
{
    qsizetype left = 0;
    for (const auto &[term, text] : rows)
        left = std::max(left, term.size());
    QString result;
    for (const auto &[term, text] : rows)
        result += u"  "_s + term.leftJustified(left) + u"  "_s + wrapped(text, left + 4) + u'\n';
    return result;
}

std::pair<QString, QString> row(const OptionSpec &spec)
{
    const QString value = spec.valueName.isEmpty() ? QString() : u' ' + spec.valueName;
    return {u"--"_s + spec.name + value, tableText(spec.help)};
}

QString serviceOptions()
{
    std::vector<std::pair<QString, QString>> rows;
    for (const OptionSpec &spec : optionTable()) {
        if (spec.option <= Option::Timeout)
            rows.push_back(row(spec));
    }
    return Text::tr("Which service:") + u'\n' + twoColumns(rows);
}

QString exitCodes()
{
    return Text::tr("Exit codes:") + u'\n'
           + twoColumns({{u"0"_s, Text::tr("fine")},
                         {u"1"_s, Text::tr("the answer is no: something is failing, a read-back differs")},
                         {u"2"_s, Text::tr("wrong arguments or input")},
                         {u"3"_s, Text::tr("the service could not be reached, or refused")}});
}

} // namespace

QString helpOverview()
{
    std::vector<std::pair<QString, QString>> commands;
    for (const CommandSpec &spec : commandTable()) {
        const QString argument = spec.argumentName.isEmpty() ? QString() : u' ' + spec.argumentName;
        commands.emplace_back(spec.words() + argument, tableText(spec.summary));
    }
    commands.emplace_back(u"sandbox"_s, Text::tr("Serve the embedded sandbox; sandbox --help says more"));
    return Text::tr("Usage: selwise-console [COMMAND] [OPTIONS]") + u"\n\n"_s
           + Text::tr("Without a command it opens the window.") + u"\n\n"_s + Text::tr("Commands:") + u'\n'
           + twoColumns(commands) + u'\n' + serviceOptions() + u'\n' + Text::tr("More options:") + u'\n'
           + twoColumns({row(optionSpec(Option::Json)), row(optionSpec(Option::Help)), row(optionSpec(Option::Version))})
           + u'\n' + exitCodes();
}

QString helpFor(CommandId command)
{
    const CommandSpec &spec = commandSpec(command);
    QString usage = spec.words();
    if (!spec.argumentName.isEmpty())
        usage += u' ' + spec.argumentName + (spec.most > 1 ? u"…"_s : QString());
    std::vector<std::pair<QString, QString>> rows;
    for (const Option option : spec.options)
        rows.push_back(row(optionSpec(option)));
    QString text = Text::tr("Usage: selwise-console %1 [OPTIONS]").arg(usage) + u"\n\n"_s + tableText(spec.summary) + u".\n"_s;
    if (*spec.details)
        text += wrapped(tableText(spec.details), 0) + u'\n';
    text += u'\n' + Text::tr("Options:") + u'\n' + twoColumns(rows);
    if (spec.needsService)
        text += u'\n' + serviceOptions();
    return text + u'\n' + exitCodes();
}

} // namespace selwise::cli
