#include "app/cli/linejobs.h"
#include "models/domain/codec/explaincodec.h"
#include "models/forwarding/encode.h"
#include "models/forwarding/engine.h"
#include "models/ports/systemclock.h"
#include "models/text/jsontext.h"
#include "models/text/nearesttext.h"
#include "models/text/providertext.h"
#include "models/text/reasontext.h"

#include <QCoreApplication>

namespace selwise::cli {

using namespace Qt::Literals::StringLiterals;
using namespace forwarding;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ExplainCommand)
};

static_assert(eventFieldCount == 26, "codec::eventPathNames() names every field, in the same order");

QString text(const std::string &utf8)
{
    return QString::fromStdString(utf8);
}

/// How many single values deciding may look at, so that one line of mutual growth (100,000 conditions, each over a list of a
/// million) cannot hold up the others for hours.
constexpr double mostLooks = 3e8;

double valuesIn(const Json &json)
{
    double count = 1 + double(json.utf8().size()) / 16;
    for (const Json &element : json.elements())
        count += valuesIn(element);
    for (const JsonMember &member : json.members())
        count += 1 + valuesIn(member.value);
    return count;
}

double looks(const codec::ExplainQuestion &question)
{
    double conditions = 0;
    if (!question.record)
        return 0;
    for (const auto &[event, filter] : question.record->eventFilters) {
        for (const Condition &condition : filter.conditions) {
            constexpr double patternWeight = 64; // a pattern looks at every character, and keeps what it has learned
            conditions += 1 + (condition.op == Operator::Matches ? patternWeight : 0)
                          + double(condition.value ? condition.value->elements().size() : 0);
        }
    }
    return conditions * valuesIn(question.event);
}

SecretValues plainSecrets(const std::map<QString, SecretState> &states)
{
    SecretValues values;
    for (const auto &[name, state] : states) {
        if (state.presence == SecretState::Presence::Plain && !state.isJson)
            values.emplace(name.toStdString(), state.value);
    }
    return values;
}

class Explainer {
public:
    LineAnswer answer(const Json &line, const Json &id) const
    {
        const auto question = codec::decodeExplain(line);
        if (!question) {
            const JsonErrorText error = shapeErrorText(question.error());
            return badLine(id, error.sentence);
        }
        if (looks(*question) > mostLooks)
            return badLine(id, Text::tr("There are too many conditions for so large an event. Shorten the event, or ask with "
                                        "the filter of one event alone."));
        return {codec::encodeExplain(id, explain(*question, id)), ExitCode::Fine};
    }

private:
    codec::ExplainAnswer explain(const codec::ExplainQuestion &question, const Json &id) const
    {
        ProviderRecord notConfigured;
        notConfigured.provider = question.provider;
        const ProviderRecord &record = question.record ? *question.record : notConfigured;
        const CompiledDestination destination = question.webhook ? CompiledDestination(*question.webhook, question.rules)
                                                                 : CompiledDestination(record, question.rules);
        const Decision decision = destination.decide(question.event, Site{question.siteCurrency.toStdString()});
        const QString name = question.webhook ? webhookName(*question.webhook) : providerName(record.provider);

        codec::ExplainAnswer answer;
        answer.outcome = outcomeWord(decision.outcome);
        answer.providerEvent = text(decision.providerEvent);
        answer.currency = text(decision.currency);
        answer.currencySource = currencySourceWord(decision.currencySource);
        for (const Step &step : decision.steps) {
            const ReasonText reason = reasonText(step, decision, name);
            answer.steps.push_back({gateWord(step.gate), verdictWord(step.verdict), reason.code, text(step.input),
                                    reason.sentence, reason.assumption});
            if (step.verdict == StepVerdict::Warned)
                answer.warnings << warning(reason);
        }
        if (decision.outcome == Outcome::Unmapped)
            sayNearest(answer.steps.back(), question, text(decision.canonical));
        if (decision.outcome != Outcome::Send && decision.outcome != Outcome::Test)
            return answer;
        const SendContext context = sendContext(question, id);
        const Ruling ruling = rulingOf(decision);
        const Encoded encoded = question.webhook ? encodeForWebhook(*question.webhook, plainSecrets(question.webhook->secrets),
                                                                    question.event, ruling, context)
                                                 : encodeForProvider(record, question.event, ruling, context);
        for (const Finding &finding : encoded.findings) {
            if (finding.severity == Finding::Severity::Note)
                continue;
            // The gates have warned of some of it already.
            if (const QString text = warning(reasonText(finding, name)); !answer.warnings.contains(text))
                answer.warnings << text;
        }
        if (encoded.request)
            answer.request = shown(*encoded.request);
        else
            sayUnsendable(answer, encoded, name);
        return answer;
    }

    static void sayNearest(codec::ExplainStep &step, const codec::ExplainQuestion &question, const QString &event)
    {
        const QString nearest = question.webhook ? nearestSubscriptionText(event, *question.webhook)
                                                 : nearestMappingText(event, question.record->eventMapping);
        if (!nearest.isEmpty())
            step.detail += u' ' + nearest;
    }

    /// It got past the gates, and no request can be made of it: nothing would be sent.
    static void sayUnsendable(codec::ExplainAnswer &answer, const Encoded &encoded, const QString &name)
    {
        const Finding *obstacle = encoded.obstacle();
        const ReasonText reason = obstacle ? reasonText(*obstacle, name) : ReasonText();
        const QString send = gateWord(Gate::Send);
        if (answer.outcome == outcomeWord(Outcome::Send)) {
            answer.outcome = outcomeWord(Outcome::Invalid);
            std::erase_if(answer.steps, [&](const codec::ExplainStep &step) { return step.gate == send; });
        }
        answer.steps.push_back({send, verdictWord(StepVerdict::Stopped), reason.code, obstacle ? text(obstacle->path) : QString(),
                                Text::tr("This cannot be sent. %1 %2").arg(reason.sentence, reason.remedy), false});
    }

    SendContext sendContext(const codec::ExplainQuestion &question, const Json &id) const
    {
        SendContext context;
        // Of an event that names none, so that the same line always gives the same bytes.
        context.id = id.isNumber() ? std::string(id.numberText()) : std::string(id.utf8());
        context.nowMs = question.nowMs.value_or(m_clock.now().toMSecsSinceEpoch());
        for (const auto &[index, path] : question.paths)
            context.paths.set(EventField(index), path.toStdString());
        return context;
    }

    static codec::ExplainRequest shown(const WireRequest &request)
    {
        codec::ExplainRequest result{text(request.method), text(shownUrl(request)), {}, request.body};
        for (const auto &[name, value] : shownHeaders(request))
            result.headers.emplace_back(text(name), text(value));
        return result;
    }

    /// The code in front, for scripts.
    static QString warning(const ReasonText &reason) { return reason.code + u": "_s + reason.sentence; }

    static QString webhookName(const Webhook &webhook)
    {
        return webhook.name.isEmpty() ? Text::tr("the webhook") : webhook.name;
    }

    SystemClock m_clock;
};

} // namespace

void explainEvents(CommandContext &context)
{
    const Explainer explainer;
    answerLines(context, [&](const Json &line, const Json &id) { return explainer.answer(line, id); });
}

} // namespace selwise::cli
