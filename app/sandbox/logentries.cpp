#include "app/sandbox/logentries.h"

#include "app/sandbox/documentrules.h"
#include "app/sandbox/personaldata.h"
#include "app/sandbox/testreport.h"
#include "app/sandbox/wirenames.h"
#include "models/domain/codec/observationcodec.h"
#include "models/forwarding/fieldpath.h"
#include "models/text/reasontext.h"

#include <algorithm>

namespace selwise::sandbox {

using namespace Qt::Literals::StringLiterals;
using forwarding::Outcome;

namespace {

QString text(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
}

Json orNull(const QString &value)
{
    return value.isEmpty() ? Json() : Json(value);
}

/// The amount, exactly as it stands in the event.
Json valueOf(const Json &event)
{
    static const forwarding::FieldPath paths[] = {forwarding::FieldPath("order.total"), forwarding::FieldPath("basket.total"),
                                                  forwarding::FieldPath("product.price")};
    for (const forwarding::FieldPath &path : paths) {
        if (const Json *value = path.first(event); value && (value->isNumber() || value->isString()))
            return *value;
    }
    return Json();
}

/// What every line begins with.
Json begin(const Target &target, qint64 nowMs, const QString &event, const QString &providerEvent, DeliveryStatus status)
{
    Json entry = Json::object();
    entry.set(wire::timestamp, timeJson(QDateTime::fromMSecsSinceEpoch(nowMs, Qt::UTC)));
    entry.set(target.provider ? wire::provider : wire::webhookId, Json(target.id));
    entry.set(wire::event, Json(event));
    entry.set(wire::providerEvent, orNull(providerEvent));
    entry.set(wire::status, Json(codec::deliveryStatusName(status)));
    return entry;
}

DeliveryStatus statusOf(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Test: return DeliveryStatus::Test;
    case Outcome::Filtered: return DeliveryStatus::Filtered;
    case Outcome::Invalid: return DeliveryStatus::Failed;
    default: return DeliveryStatus::Skipped;
    }
}

Json gatesJson(const forwarding::Decision &decision)
{
    constexpr qsizetype longest = 300;
    Json gates = Json::array();
    for (const forwarding::Step &step : decision.steps) {
        Json gate = Json::object();
        gate.set(wire::gate, Json(gateWord(step.gate)));
        gate.set(wire::verdict, Json(verdictWord(step.verdict)));
        gate.set(wire::input, Json(text(step.input).left(longest)));
        gates.elements().push_back(std::move(gate));
    }
    return gates;
}

/// The code in front, for scripts: the same as explain prints.
void addWarning(Json &warnings, const ReasonText &reason)
{
    const Json warning(QString(reason.code + u": "_s + reason.sentence));
    if (std::find(warnings.elements().begin(), warnings.elements().end(), warning) == warnings.elements().end())
        warnings.elements().push_back(warning);
}

Json warningsJson(const forwarding::Decision &decision, const QString &destination)
{
    Json warnings = Json::array();
    for (const forwarding::Step &step : decision.steps) {
        if (step.verdict == forwarding::StepVerdict::Warned)
            addWarning(warnings, reasonText(step, decision, destination));
    }
    return warnings;
}

} // namespace

Foreseen foreseen(const Configured &configured, const EventStore::Due &due, const Json &event, const QString &siteCurrency,
                  const forwarding::Encoded &encoded)
{
    Foreseen known;
    known.warnings = Json::array();
    if (configured.revision == due.ruled.rules) {
        const auto decision = configured.compiled.decide(event, forwarding::Site{siteCurrency.toStdString()});
        known.gates = gatesJson(decision);
        known.warnings = warningsJson(decision, configured.target.name);
    }
    for (const forwarding::Finding &finding : encoded.findings) {
        if (finding.severity != forwarding::Finding::Severity::Note)
            addWarning(known.warnings, reasonText(finding, configured.target.name));
    }
    if (encoded.request)
        known.request = TestReport::shownRequest(*encoded.request);
    return known;
}

std::optional<LogRow> gateRow(const Configured &configured, const forwarding::Decision &decision, const Json &event,
                              const QString &eventId, qint64 nowMs)
{
    const bool unsubscribed = configured.target.webhook && decision.outcome == Outcome::Unmapped;
    if (decision.outcome == Outcome::Disabled || decision.outcome == Outcome::Send || unsubscribed)
        return std::nullopt;
    LogRow row;
    row.destination = configured.target.id;
    row.timeMs = nowMs;
    row.status = statusOf(decision.outcome);
    row.event = text(decision.event);
    const ReasonText reason = outcomeText(decision, configured.target.name);
    row.entry = begin(configured.target, nowMs, row.event, text(decision.providerEvent), row.status);
    row.entry.set(wire::eventId, Json(eventId));
    row.entry.set(wire::attempt, Json(0));
    row.entry.set(wire::currency, orNull(text(decision.currency)));
    row.entry.set(wire::value, valueOf(event));
    row.entry.set(wire::reason, Json(reason.sentence));
    row.entry.set(wire::reasonCode, Json(reason.code));
    row.entry.set(wire::gates, gatesJson(decision));
    row.entry.set(wire::warnings, warningsJson(decision, configured.target.name));
    row.entry.set(wire::rulesVersion, Json(configured.revision));
    return row;
}

LogRow attemptRow(const Target &target, const Json &event, const Attempt &attempt, qint64 nowMs)
{
    const EventStore::Due &due = attempt.due;
    LogRow row;
    row.destination = target.id;
    row.timeMs = nowMs;
    row.status = attempt.status;
    row.event = text(due.ruled.name);
    row.durationMs = attempt.httpStatus > 0 ? attempt.durationMs : -1;
    row.entry = begin(target, nowMs, row.event, text(due.ruled.providerEvent), attempt.status);
    row.entry.set(wire::attempt, Json(attempt.number));
    if (due.manual)
        row.entry.set(wire::manual, Json(true));
    row.entry.set(wire::httpStatus, attempt.httpStatus > 0 ? Json(attempt.httpStatus) : Json());
    row.entry.set(wire::durationMs, attempt.durationMs >= 0 ? Json(attempt.durationMs) : Json());
    row.entry.set(wire::error, orNull(attempt.error));
    row.entry.set(wire::reason, orNull(attempt.reason));
    row.entry.set(wire::reasonCode, orNull(attempt.reasonCode));
    row.entry.set(wire::currency, orNull(text(due.ruled.currency)));
    row.entry.set(wire::value, valueOf(event));
    row.entry.set(wire::requestId, Json(u"dlv_%1"_s.arg(due.delivery)));
    row.entry.set(wire::eventId, Json(due.eventId));
    row.entry.set(wire::rulesVersion, Json(due.ruled.rules));
    if (attempt.nextMs > 0)
        row.entry.set(wire::nextAttemptAt, timeJson(QDateTime::fromMSecsSinceEpoch(attempt.nextMs, Qt::UTC)));
    if (!attempt.foreseen.gates.isNull())
        row.entry.set(wire::gates, attempt.foreseen.gates);
    row.entry.set(wire::warnings, attempt.foreseen.warnings);
    row.entry.set(wire::request, withoutPersonalData(attempt.foreseen.request));
    row.entry.set(wire::response, withoutPersonalData(attempt.response, event));
    return row;
}

} // namespace selwise::sandbox
