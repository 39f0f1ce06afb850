#include "models/domain/codec/testexchange.h"

#include "models/domain/codec/members.h"

#include <QUrl>
#include <QUrlQuery>

namespace selwise::codec {

using namespace Qt::Literals::StringLiterals;

namespace {

Json bodyOf(const Json *value)
{
    if (!value)
        return {};
    if (value->isString()) {
        if (value->utf8().empty())
            return {};
        if (auto parsed = Json::parse(QByteArrayView(value->utf8().data(), qsizetype(value->utf8().size())));
            parsed && (parsed->isObject() || parsed->isArray()))
            return *parsed;
    }
    return *value;
}

constexpr int searchDepth = 8;

/// The first text or number of one of these names, at any depth.
QString findText(const Json &value, members::Names names, int depth = 0)
{
    if (depth > searchDepth)
        return {};
    if (const Json *found = members::find(value, names)) {
        if (const QString text = members::text(found); !text.isEmpty())
            return text;
    }
    for (const JsonMember &member : value.members()) {
        if (const QString text = findText(member.value, names, depth + 1); !text.isEmpty())
            return text;
    }
    for (const Json &element : value.elements()) {
        if (const QString text = findText(element, names, depth + 1); !text.isEmpty())
            return text;
    }
    return {};
}

/// The name of the first event in a GA4 (`events[].name`) or Meta (`data[].event_name`) body.
QString eventName(const Json &body)
{
    for (const auto &[list, name] : {std::pair("events", "name"), std::pair("data", "event_name")}) {
        if (const Json *events = body.find(list); events && !events->elements().empty())
            return members::text(events->elements().front().find(name));
    }
    return {};
}

} // namespace

TestExchange testExchange(const TestResult &result)
{
    TestExchange exchange;
    const Json &request = result.request, &response = result.response;
    exchange.method = members::text(request.find("method"));
    exchange.url = members::text(members::find(request, {"url", "endpoint"}));
    exchange.requestHeaders = members::headers(request.find("headers"));
    exchange.requestBody = bodyOf(request.find("body"));
    exchange.responseHeaders = members::headers(response.find("headers"));
    exchange.responseBody = bodyOf(response.find("body"));
    if (const auto status = members::integer(members::find(response, {"status", "statusCode", "httpStatus"})); status && *status > 0)
        exchange.status = int(*status);
    // Neither shape known: all that was sent is the body.
    if (!exchange.hasRequest() && !request.isNull())
        exchange.requestBody = request;
    if (!exchange.hasAnswer() && !response.isNull() && !response.find("status"))
        exchange.responseBody = response;

    exchange.event = eventName(exchange.requestBody);
    exchange.transactionId = findText(exchange.requestBody, {"transaction_id", "order_id"});
    exchange.testEventCode = members::text(exchange.requestBody.find("test_event_code"));
    if (exchange.transactionId.isEmpty()) {
        const QUrlQuery query{QUrl(exchange.url)};
        exchange.transactionId = query.queryItemValue(u"oid"_s, QUrl::FullyDecoded);
    }
    return exchange;
}

QByteArray bodyBytes(const Json &body)
{
    if (body.isNull())
        return {};
    return body.isString() ? body.toQString().toUtf8() : body.toBytes();
}

} // namespace selwise::codec
