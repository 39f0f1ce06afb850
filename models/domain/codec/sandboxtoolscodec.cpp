#include "models/domain/codec/sandboxtoolscodec.h"

#include "models/domain/codec/members.h"

namespace selwise::codec {

using namespace Qt::Literals::StringLiterals;

Result<DeadLetters, ShapeError> decodeDeadLetters(const Json &body)
{
    const Json *list = body.find("data");
    if (!list || !list->isArray())
        return Failure{ShapeError{u"data"_s, u"a list of dead letters"_s}};
    DeadLetters dead;
    for (const Json &element : list->elements()) {
        DeadLetter letter;
        letter.eventId = members::text(element.find("id"));
        letter.destination = members::text(element.find("destination"));
        letter.event = members::text(element.find("event"));
        letter.error = members::text(element.find("error"));
        letter.attempts = int(members::integer(element.find("attempts")).value_or(0));
        letter.receivedAt = members::time(element.find("receivedAt"));
        dead.letters.push_back(std::move(letter));
    }
    dead.total = members::integer(body.find("total")).value_or(qint64(dead.letters.size()));
    return dead;
}

Json encodeReplay(const ReplayOrder &order)
{
    Json body = Json::object();
    body.set("destination", Json(QStringView(order.destination)));
    body.set("mode", Json(order.mode == ReplayOrder::Mode::Failed ? u"failed" : u"neverAttempted"));
    if (order.eventIds.empty()) {
        const QDateTime since = order.since.isValid() ? order.since : QDateTime::fromMSecsSinceEpoch(0, Qt::UTC);
        body.set("since", members::timeJson(since));
    } else {
        Json ids = Json::array();
        for (const QString &id : order.eventIds)
            ids.elements().push_back(Json(QStringView(id)));
        body.set("ids", std::move(ids));
    }
    body.set("perSecond", Json(order.perSecond));
    body.set("dryRun", Json(order.dryRun));
    return body;
}

Result<ReplayPlan, ShapeError> decodeReplayPlan(const Json &body)
{
    const auto planned = members::integer(body.find("planned"));
    if (!planned)
        return Failure{ShapeError{u"planned"_s, u"a number"_s}};
    ReplayPlan plan;
    plan.dryRun = members::flag(body.find("dryRun")).value_or(false);
    plan.planned = *planned;
    plan.stopped = members::integer(body.find("stopped")).value_or(0);
    plan.tooOld = members::integer(body.find("tooOld")).value_or(0);
    plan.oldestAt = members::time(body.find("oldestAt"));
    plan.more = members::flag(body.find("more")).value_or(false);
    return plan;
}

Json encodeReceiverQuestion(const QString &destination)
{
    Json body = Json::object();
    body.set("destination", Json(QStringView(destination)));
    return body;
}

Json encodeReceiver(const ReceiverBehaviour &behaviour)
{
    Json body = encodeReceiverQuestion(behaviour.destination);
    body.set("forceStatus", behaviour.forceStatus ? Json(*behaviour.forceStatus) : Json());
    body.set("failureRate", behaviour.failureRate
                                ? Json(JsonNumber{QByteArray::number(*behaviour.failureRate, 'g', 6).toStdString()})
                                : Json());
    body.set("delayMs", behaviour.delayMs > 0 ? Json(behaviour.delayMs) : Json());
    body.set("retryAfter", behaviour.retryAfter.isEmpty() ? Json() : Json(QStringView(behaviour.retryAfter)));
    body.set("closeAfterBytes", behaviour.closeAfterBytes ? Json(*behaviour.closeAfterBytes) : Json());
    return body;
}

Result<ReceiverBehaviour, ShapeError> decodeReceiver(const Json &body)
{
    if (!body.find("destination"))
        return Failure{ShapeError{u"destination"_s, u"a receiver"_s}};
    ReceiverBehaviour behaviour;
    behaviour.destination = members::text(body.find("destination"));
    if (const auto status = members::integer(body.find("forceStatus")))
        behaviour.forceStatus = int(*status);
    behaviour.failureRate = members::real(body.find("failureRate"));
    behaviour.delayMs = members::integer(body.find("delayMs")).value_or(0);
    behaviour.retryAfter = members::text(body.find("retryAfter"));
    behaviour.closeAfterBytes = members::integer(body.find("closeAfterBytes"));
    return behaviour;
}

Result<QString, ShapeError> decodeSandboxSite(const Json &body)
{
    const QString key = members::text(body.find("siteKey"));
    if (key.isEmpty())
        return Failure{ShapeError{u"siteKey"_s, u"the key of the site"_s, true}};
    return key;
}

Json encodeBatch(const Json &event)
{
    Json body = Json::object();
    body.set("events", Json(Json::Array{event}));
    return body;
}

Result<QStringList, ShapeError> decodeAccepted(const Json &body)
{
    const Json *list = body.find("ids");
    if (!list || !list->isArray() || list->elements().empty())
        return Failure{ShapeError{u"ids"_s, u"a list of event ids"_s, !list}};
    QStringList ids;
    for (const Json &id : list->elements())
        ids << members::text(&id);
    return ids;
}

Json encodeSent(const QStringList &ids, const Json &event)
{
    Json list = Json::array();
    for (const QString &id : ids)
        list.elements().push_back(Json(id));
    Json sent = Json::object();
    sent.set("accepted", Json(qint64(ids.size())));
    sent.set("ids", std::move(list));
    sent.set("event", event);
    return sent;
}

} // namespace selwise::codec
