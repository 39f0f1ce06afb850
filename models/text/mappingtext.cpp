#include "models/text/mappingtext.h"

#include "models/domain/validation.h"
#include "models/forwarding/eventnames.h"
#include "models/text/eventtext.h"
#include "models/text/issuetext.h"
#include "models/text/providertext.h"
#include "models/text/reasontext.h"

#include <QCoreApplication>
#include <QStringList>

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

/// What is wrong with it as a text: an error before a warning.
std::optional<Issue> textIssue(const QString &name)
{
    std::optional<Issue> worst;
    for (const Issue &issue : validateText({}, name)) {
        worst = issue;
        if (issue.severity == Issue::Severity::Error)
            break;
    }
    return worst;
}

NameCheck checkOf(const Issue &issue)
{
    const IssueText text = issueText(issue);
    return {issue.severity == Issue::Severity::Error ? NameCheck::Severity::Error : NameCheck::Severity::Warning, text.sentence, text.remedy};
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

/// The worst that there is to say of a name; its words take longer to find, and are not always wanted.
struct Remark {
    std::optional<Issue> issue;
    std::optional<forwarding::Finding> finding;
    QString near; ///< another one that may be meant
    bool isDoubt() const { return issue || !near.isEmpty() || (finding && finding->severity != forwarding::Finding::Severity::Note); }
};

Remark remarkOn(const ProviderId &provider, const QString &name)
{
    if (name.isEmpty())
        return {};
    if (const auto issue = textIssue(name))
        return {issue, {}, {}};
    std::optional<forwarding::Finding> worst;
    for (const forwarding::Finding &finding : forwarding::eventNameFindings(provider.kind, name.toStdString())) {
        const bool warns = finding.severity != forwarding::Finding::Severity::Note;
        if (!worst || (warns && worst->severity == forwarding::Finding::Severity::Note))
            worst = finding;
    }
    return {{}, worst, worst ? QString() : knownButForCase(provider, name)};
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
    const Remark remark = remarkOn(provider, name);
    if (remark.issue)
        return checkOf(*remark.issue);
    if (remark.finding) {
        const ReasonText reason = reasonText(*remark.finding, providerName(provider));
        return {remark.isDoubt() ? Severity::Warning : Severity::Note, reason.sentence, reason.remedy};
    }
    if (!remark.near.isEmpty())
        return {Severity::Warning, Text::tr("%1 tells capital letters apart: the name it knows is “%2”.").arg(providerName(provider), remark.near),
                Text::tr("Write it so, unless yours is meant to be another one.")};
    if (provider.kind == Provider::Ga4)
        return {Severity::Fine, forwarding::isKnownEventName(provider.kind, name.toStdString())
                                    ? Text::tr("A name that GA4's reports know.")
                                    : Text::tr("A custom event: GA4 keeps it, its standard reports do not know it."), {}};
    return {Severity::Fine, provider.kind == Provider::Meta ? Text::tr("A standard event of Meta.") : QString(), {}};
}

bool isDoubtfulName(const ProviderId &provider, const QString &name)
{
    return remarkOn(provider, name).isDoubt();
}

QString nameWarning(const ProviderId &provider, const QString &name)
{
    return isDoubtfulName(provider, name) ? checkProviderEvent(provider, name).whole() : QString();
}

NameCheck checkEventName(const QString &name)
{
    if (name.isEmpty())
        return {NameCheck::Severity::Error, Text::tr("The event has no name."), Text::tr("Name one, such as purchase.")};
    const auto issue = textIssue(name);
    return issue ? checkOf(*issue) : NameCheck();
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
