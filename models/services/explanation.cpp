#include "models/services/explanation.h"

#include "models/forwarding/encode.h"
#include "models/text/providertext.h"

#include <QCoreApplication>

namespace selwise {

using namespace Qt::Literals::StringLiterals;
using namespace forwarding;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Explanation)
};

QString text(const std::string &utf8)
{
    return QString::fromStdString(utf8);
}

CompiledDestination compiled(const ExplainTarget &target, const EvaluationRules &rules)
{
    if (const auto *webhook = std::get_if<Webhook>(&target))
        return CompiledDestination(*webhook, rules);
    return CompiledDestination(std::get<ProviderRecord>(target), rules);
}

codec::TestExchange shown(const WireRequest &request)
{
    codec::TestExchange exchange;
    exchange.method = text(request.method);
    exchange.url = text(shownUrl(request));
    for (const auto &[name, value] : shownHeaders(request))
        exchange.requestHeaders.emplace_back(text(name), text(value));
    const auto body = Json::parse(request.body);
    exchange.requestBody = body ? *body : Json(QStringView(text(request.body)));
    return exchange;
}

} // namespace

QString targetName(const ExplainTarget &target)
{
    const auto *webhook = std::get_if<Webhook>(&target);
    if (!webhook)
        return providerName(std::get<ProviderRecord>(target).provider);
    return webhook->name.isEmpty() ? Text::tr("Webhook without a name") : webhook->name;
}

Explanation explain(const ExplainTarget &target, const Json &event, const EvaluationRules &rules, qint64 nowMs)
{
    const QString name = targetName(target);
    Explanation explanation;
    explanation.decision = compiled(target, rules).decide(event, {});
    explanation.steps = explainedSteps(explanation.decision, name);
    explanation.outcome = outcomeText(explanation.decision, name);
    const Outcome outcome = explanation.decision.outcome;
    if (outcome != Outcome::Send && outcome != Outcome::Test)
        return explanation;
    SendContext context;
    context.id = "evt-explained";
    context.nowMs = nowMs;
    const Ruling ruling = rulingOf(explanation.decision);
    // Secrets are none of an explanation's business: their places show the mask.
    const Encoded encoded = std::holds_alternative<Webhook>(target) ? encodeForWebhook(std::get<Webhook>(target), {}, event, ruling, context)
                                                                    : encodeForProvider(std::get<ProviderRecord>(target), event, ruling, context);
    for (const Finding &finding : encoded.findings) {
        const ReasonText reason = reasonText(finding, name);
        if (finding.severity != Finding::Severity::Note && !explanation.warnings.contains(reason.sentence))
            explanation.warnings << reason.sentence;
    }
    if (encoded.request) {
        explanation.request = shown(*encoded.request);
    } else if (const Finding *obstacle = encoded.obstacle()) {
        const ReasonText reason = reasonText(*obstacle, name);
        explanation.obstacle = Text::tr("This cannot be sent. %1 %2").arg(reason.sentence, reason.remedy);
    }
    return explanation;
}

} // namespace selwise
