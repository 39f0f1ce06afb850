#include "models/text/mappingtext.h"

#include "models/domain/validation.h"
#include "models/forwarding/eventnames.h"
#include "models/text/eventtext.h"
#include "models/text/issuetext.h"
#include "models/text/providertext.h"
#include "models/text/reasontext.h"

#include <QCoreApplication>
#include <QStringList>
#include <algorithm>

namespace selwise {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(MappingText)
};

/// Names of the server and the user may hold the marks of emphasis themselves.
QString plain(QString text)
{
    constexpr qsizetype most = 120;
    if (text.size() > most)
        text = text.left(most) + u'…';
    return text.replace(u'*', QChar(0x2217));
}

QString listed(const QStringList &parts)
{
    QString text = parts.value(0);
    for (qsizetype i = 1; i < parts.size(); ++i)
        text = i + 1 == parts.size() ? Text::tr("%1 and %2").arg(text, parts[i]) : Text::tr("%1, %2").arg(text, parts[i]);
    return text;
}

std::optional<NameCheck> textProblem(const QString &name)
{
    std::optional<NameCheck> warning;
    for (const Issue &issue : validateText({}, name)) {
        const IssueText text = issueText(issue);
        const bool error = issue.severity == Issue::Severity::Error;
        const NameCheck check{error ? NameCheck::Severity::Error : NameCheck::Severity::Warning, text.sentence, text.remedy};
        if (error)
            return check;
        warning = check;
    }
    return warning;
}

/// The provider's own name that this one differs from in capital letters only; empty when there is none.
QString knownButForCase(const ProviderId &provider, const QString &name)
{
    if (forwarding::isKnownEventName(provider.kind, name.toStdString()))
        return {};
    for (const std::string_view known : forwarding::knownEventNames(provider.kind)) {
        const QLatin1StringView text(known.data(), qsizetype(known.size()));
        if (text.size() == name.size() && text.compare(name, Qt::CaseInsensitive) == 0)
            return text;
    }
    return {};
}

} // namespace

QString mappingStateWord(MappingState state)
{
    switch (state) {
    case MappingState::NotSent: return Text::tr("not sent");
    case MappingState::Default: return Text::tr("default");
    case MappingState::Changed: return Text::tr("changed");
    case MappingState::Custom: return Text::tr("custom");
    case MappingState::Named: break;
    }
    return {};
}

NameCheck checkProviderEvent(const ProviderId &provider, const QString &name)
{
    using Severity = NameCheck::Severity;
    if (name.isEmpty())
        return {};
    if (const auto problem = textProblem(name))
        return *problem;
    NameCheck worst;
    for (const forwarding::Finding &finding : forwarding::eventNameFindings(provider.kind, name.toStdString())) {
        const Severity severity = finding.severity == forwarding::Finding::Severity::Note ? Severity::Note : Severity::Warning;
        if (severity <= worst.severity)
            continue;
        const ReasonText reason = reasonText(finding, providerName(provider));
        worst = {severity, reason.sentence, reason.remedy};
    }
    if (worst.severity != Severity::Fine)
        return worst;
    if (const QString near = knownButForCase(provider, name); !near.isEmpty())
        return {Severity::Warning, Text::tr("%1 tells capital letters apart: the name it knows is “%2”.").arg(providerName(provider), near),
                Text::tr("Write it so, unless yours is meant to be another one.")};
    if (provider.kind == Provider::Ga4)
        worst.sentence = forwarding::isKnownEventName(provider.kind, name.toStdString())
                             ? Text::tr("A name that GA4's reports know.")
                             : Text::tr("A custom event: GA4 keeps it, its standard reports do not know it.");
    else if (provider.kind == Provider::Meta)
        worst.sentence = Text::tr("A standard event of Meta.");
    return worst;
}

bool isDoubtfulName(const ProviderId &provider, const QString &name)
{
    if (name.isEmpty())
        return false;
    const auto findings = forwarding::eventNameFindings(provider.kind, name.toStdString());
    const auto warns = [](const forwarding::Finding &finding) { return finding.severity != forwarding::Finding::Severity::Note; };
    return std::ranges::any_of(findings, warns) || !validateText({}, name).empty() || (findings.empty() && !knownButForCase(provider, name).isEmpty());
}

NameCheck checkEventName(const QString &name)
{
    if (name.isEmpty())
        return {NameCheck::Severity::Error, Text::tr("The event has no name."), Text::tr("Name one, such as purchase.")};
    return textProblem(name).value_or(NameCheck());
}

QString absenceWord(const MappingColumn &column)
{
    return column.removed ? Text::tr("to be deleted") : Text::tr("not set up");
}

QString mappingSentence(const MappingEvent &event, const std::vector<MappingColumn> &columns)
{
    QStringList sent, missing;
    for (size_t i = 0; i < columns.size() && i < event.cells.size(); ++i) {
        const QString provider = plain(providerName(columns[i].provider));
        if (!event.cells[i].name.isEmpty())
            sent << Text::tr("to **%1** as **%2**").arg(provider, plain(event.cells[i].name));
        else if (columns[i].configured)
            missing << QStringLiteral("**%1**").arg(provider);
    }
    const QString subject = plain(eventSubject(event.name));
    if (sent.isEmpty())
        return Text::tr("%1 goes nowhere: it is counted as skipped.").arg(subject);
    const QString goes = Text::tr("%1 goes %2.").arg(subject, listed(sent));
    if (missing.isEmpty())
        return goes;
    const QString others = missing.size() == 1 ? Text::tr("%1 does not get it.").arg(missing.front())
                                               : Text::tr("%1 do not get it.").arg(listed(missing));
    return goes + u' ' + others;
}

QString mappingCellText(const MappingEvent &event, const MappingColumn &column, const MappingCell &cell)
{
    const QString provider = providerName(column.provider);
    QString text;
    if (!column.configured)
        return (column.removed ? Text::tr("%1: %2 is to be deleted") : Text::tr("%1: %2 is not set up")).arg(event.name, provider);
    if (cell.name.isEmpty())
        text = Text::tr("%1 is not sent to %2").arg(event.name, provider);
    else if (cell.state == MappingState::Named)
        text = Text::tr("%1 goes to %2 as %3").arg(event.name, provider, cell.name);
    else
        text = Text::tr("%1 goes to %2 as %3, %4").arg(event.name, provider, cell.name, mappingStateWord(cell.state));
    return cell.unpublished ? Text::tr("%1, not published").arg(text) : text;
}

} // namespace selwise
