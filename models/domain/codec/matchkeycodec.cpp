#include "models/domain/codec/matchkeycodec.h"

#include "models/domain/codec/members.h"

namespace selwise::codec {

namespace {

bool isEmpty(const Json &value)
{
    return value.isNull() || (value.isString() && value.utf8().empty()) || (value.isArray() && value.elements().empty());
}

} // namespace

std::optional<MatchKeysSent> matchKeysSent(const DeliveryLogEntry &entry)
{
    const Json *request = entry.source.find("request");
    if (!request)
        return std::nullopt;
    const Json *body = request->find("body");
    Json parsed;
    if (body && body->isString()) {
        auto read = Json::parse(QByteArrayView(body->utf8().data(), qsizetype(body->utf8().size())));
        if (!read)
            return std::nullopt;
        parsed = std::move(read).value();
        body = &parsed;
    }
    const Json *data = (body ? body : request)->find("data");
    if (!data || data->elements().empty())
        return std::nullopt;
    const Json &event = data->elements().front();
    const Json *user = event.find("user_data");
    if (!user || !user->isObject())
        return std::nullopt;
    MatchKeysSent sent;
    for (const JsonMember &member : user->members()) {
        if (!isEmpty(member.value))
            sent.keys.insert(member.key.utf8);
    }
    sent.event = members::text(event.find("event_name"));
    sent.eventId = members::text(event.find("event_id"));
    return sent;
}

} // namespace selwise::codec
