#include "ui/panes/providers/resultwords.h"

#include "models/services/changesentences.h"
#include "models/controllers/providerscontroller.h"
#include "models/controllers/sitesession.h"
#include "models/services/testreason.h"
#include "models/text/providertext.h"
#include "ui/panes/providers/providernotes.h"
#include "ui/panes/words.h"
#include "ui/widgets/environment.h"

#include <QCoreApplication>

namespace selwise::resultwords {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ResultWords)
};

using Content = VerdictRow::Content;

const QString fieldLink = u"field:"_s;

QString linkTo(ConfigField field)
{
    return fieldLink + configField(field).name;
}

/// Fields of the form that this check is about.
QList<std::pair<QString, QString>> fieldLinks(const ProviderId &id, CheckName check, const ProvidersController &providers)
{
    QList<std::pair<QString, QString>> links;
    for (const ConfigFieldSpec &spec : configFields(id.kind)) {
        const QString label = configFieldText(spec.field).label;
        if (check == CheckName::Credentials && spec.kind == ConfigFieldSpec::Kind::Secret)
            links.append({linkTo(spec.field), Text::tr("Replace: %1…").arg(label)});
        if (check != CheckName::Settings || spec.kind == ConfigFieldSpec::Kind::Flag)
            continue;
        const auto record = providers.settings(id);
        const auto state = record ? record->secrets.find(spec.name) : decltype(record->secrets.find(spec.name))();
        const bool empty = record && (spec.kind == ConfigFieldSpec::Kind::Text
                                          ? record->config.text(spec.field).isEmpty()
                                          : state == record->secrets.end() || state->second.presence == SecretState::Presence::NotSet);
        if (empty)
            links.append({linkTo(spec.field), Text::tr("Fill in: %1").arg(label)});
    }
    return links;
}

} // namespace

Idle idle(const ProviderId &id, ProviderTests::Readiness readiness)
{
    const QString name = providerName(id);
    switch (readiness) {
    case ProviderTests::Readiness::NotSetUp: return {Text::tr("Nothing to test yet"), Text::tr("Set up %1 first.").arg(name)};
    case ProviderTests::Readiness::NotSaved:
        return {Text::tr("Nothing to test yet"), Text::tr("Publish %1 first: only what the service has can be tested.").arg(name)};
    case ProviderTests::Readiness::ToBeDeleted: return {Text::tr("Nothing to test any more"), Text::tr("%1 is deleted with the next publish. Keep it to test it.").arg(name)};
    case ProviderTests::Readiness::Ready:
    case ProviderTests::Readiness::Unpublished: break;
    }
    return {Text::tr("Not tested yet"),
            Text::tr("A test sends one template purchase to %1 and says, each by itself, whether the settings are complete, the address answers, the payload is accepted and the credentials are proven.").arg(name)};
}

QString runningText(const ProviderTests &tests, const ProviderId &id)
{
    const QString since = Text::tr("since %1").arg(words::clockTime(tests.runningSince(id)));
    const ProviderTests::Progress progress = tests.progress();
    return progress.total > 1 ? Text::tr("%1; %2 of %3 tests done").arg(since).arg(progress.done).arg(progress.total) : since;
}

bool isValidator(const codec::TestExchange &exchange)
{
    return exchange.url.contains(u"/debug/mp/collect");
}

std::optional<ReasonText> answerReason(const ProviderId &id, const TestResult &result, const codec::TestExchange &exchange)
{
    if (id.kind == Provider::Other)
        return std::nullopt;
    const bool validator = id.kind == Provider::Ga4 && isValidator(exchange);
    return testReason(result, validator ? forwarding::Destination::Ga4Validator : forwarding::destinationOf(id.kind), providerName(id));
}

Content verdict(const TestCheck &check, const std::optional<ReasonText> &reason)
{
    Content content{check, check.detail, {}, {}};
    if (check.status != CheckStatus::Failed)
        return content;
    if (check.name != CheckName::Settings && reason) {
        if (content.reason.isEmpty())
            content.reason = reason->sentence;
        if (!content.reason.contains(reason->remedy))
            content.remedy = reason->remedy;
        if (reason->link.isValid())
            content.links.append({reason->link.toString(), Text::tr("About this error")});
    }
    if (content.reason.isEmpty())
        content.reason = Text::tr("The service gives no reason.");
    return content;
}

Content verdict(const ProviderId &id, const TestCheck &check, const std::optional<ReasonText> &reason,
                const ProvidersController &providers)
{
    Content content = verdict(check, reason);
    if (check.status == CheckStatus::Failed)
        content.links = fieldLinks(id, check.name, providers) + content.links;
    return content;
}

QString messageOf(const TestResult &result, const TestOutcomeText &outcome)
{
    if (!outcome.why.isEmpty())
        return result.message.isEmpty() ? outcome.why : outcome.why + u' ' + Text::tr("It said: %1").arg(result.message);
    for (const TestCheck &check : result.checks) {
        if (!check.detail.isEmpty() && result.message.contains(check.detail))
            return {};
    }
    return result.message;
}

std::optional<ConfigField> fieldOf(const QString &link)
{
    if (!link.startsWith(fieldLink))
        return std::nullopt;
    for (const Provider provider : {Provider::Ga4, Provider::Meta, Provider::GoogleAds}) {
        for (const ConfigFieldSpec &spec : configFields(provider)) {
            if (linkTo(spec.field) == link)
                return spec.field;
        }
    }
    return std::nullopt;
}

Question saveQuestion(const SiteSession &site, const ProviderId &id)
{
    const std::vector<Change> changes = site.drafts()->changes({RecordKey::Kind::Provider, id.canonical()});
    QStringList members;
    for (const Change &change : changes)
        members << memberLabel(change.record, change.path);
    Question question;
    question.severity = Question::Severity::Warning;
    question.title = Text::tr("Save %1 to %2, then test it?").arg(providerName(id), environmentName(words::envKind(site.profile().environment)));
    question.text = Text::tr("%n changes are published at once: %1.", nullptr, int(changes.size())).arg(members.join(u", "_s));
    question.answers = {{0, Text::tr("Not now"), false, false}, {1, Text::tr("Save and test"), true, false}};
    return question;
}

QString capitalised(const QString &text)
{
    return text.isEmpty() ? text : text.left(1).toUpper() + text.mid(1);
}

QString userName()
{
    for (const char *variable : {"USER", "LOGNAME", "USERNAME"}) {
        if (const QString name = qEnvironmentVariable(variable); !name.isEmpty())
            return name;
    }
    return Text::tr("somebody");
}

} // namespace selwise::resultwords
