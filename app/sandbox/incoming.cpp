#include "app/sandbox/incoming.h"

#include "app/http/limits.h"
#include "app/sandbox/wirenames.h"

#include <algorithm>

namespace selwise::sandbox {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype longestId = 255, longestName = 255;

bool isPlainText(const QString &text, qsizetype longest)
{
    return !text.isEmpty() && text.size() <= longest &&
           std::none_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x20 || c.unicode() == 0x7f; });
}

/// Of text or number, as on the wire.
QString scalarText(const Json &value)
{
    const std::string_view digits = value.numberText();
    return value.isNumber() ? QString::fromUtf8(digits.data(), qsizetype(digits.size())) : value.toQString();
}

void readTestId(IncomingEvent &into, const QByteArray &fallback)
{
    const Json *context = into.event.find(wire::context);
    const Json *own = context ? context->find(wire::testId) : nullptr;
    if (own && own->isString())
        into.testId = own->toQString().left(longestId).toUtf8();
    if (!own && !fallback.isEmpty()) {
        Json named = context && context->isObject() ? *context : Json::object();
        named.set(wire::testId, Json(QString::fromUtf8(fallback)));
        into.event.set(wire::context, std::move(named));
        into.testId = fallback;
    }
}

IncomingEvent readEvent(const Json &event, const QString &path, const QByteArray &testId, FieldErrors &errors)
{
    IncomingEvent read;
    if (!checkObject(event, path, errors))
        return read;
    const Json *name = event.find(wire::event);
    if (!name || !name->isString() || name->isRawString() || !isPlainText(name->toQString(), longestName))
        addError(errors, path + u".event"_s, u"is required: the event's name"_s);
    else
        read.name = name->toQString();
    const Json *id = event.find(wire::id);
    if (id && !id->isNull()) {
        read.id = scalarText(*id);
        if (id->isRawString() || !isPlainText(read.id, longestId))
            addError(errors, path + u".id"_s, u"must be text of at most %1 characters"_s.arg(longestId));
    }
    read.event = event;
    readTestId(read, testId);
    return read;
}

void copy(const Json &from, std::string_view name, Json &to, std::string_view as)
{
    if (const Json *value = from.find(name); value && !value->isNull())
        to.set(as, *value);
}

Json productOf(const Json &item)
{
    Json product = Json::object();
    copy(item, wire::productItemCode, product, wire::sku);
    copy(item, wire::productId, product, wire::id);
    copy(item, wire::name, product, wire::name);
    copy(item, wire::quantity, product, wire::quantity);
    copy(item, wire::unitPrice, product, wire::price);
    return product;
}

/// Present and not null.
const Json *given(const Json &object, std::string_view name)
{
    const Json *value = object.find(name);
    return value && !value->isNull() ? value : nullptr;
}

void checkItem(const Json &item, const QString &path, FieldErrors &errors)
{
    if (!checkObject(item, path, errors))
        return;
    for (const auto &[name, member] : {std::pair{wire::productItemCode, u"productItemCode"_s}, std::pair{wire::productId, u"productId"_s},
                                       std::pair{wire::name, u"name"_s}}) {
        if (const Json *value = given(item, name); value && !value->isString() && !value->isNumber())
            addError(errors, path + u'.' + member, u"must be text or a number"_s);
    }
    for (const auto &[name, member] : {std::pair{wire::quantity, u"quantity"_s}, std::pair{wire::unitPrice, u"unitPrice"_s}}) {
        if (const Json *value = given(item, name); value && !value->isNumber())
            addError(errors, path + u'.' + member, u"must be a number"_s);
    }
}

/// The types of all but the id and the amounts.
void checkOrderMembers(const Json &body, FieldErrors &errors)
{
    if (const Json *currency = given(body, wire::currency))
        checkText(*currency, u"currency"_s, errors);
    if (const Json *placedAt = given(body, wire::placedAt);
        placedAt && !placedAt->isNumber() && !QDateTime::fromString(placedAt->toQString(), Qt::ISODateWithMs).isValid())
        addError(errors, u"placedAt"_s, u"must be a time like 2026-01-31T12:00:00Z"_s);
    for (const auto &[name, path] : {std::pair{wire::user, u"user"_s}, std::pair{wire::context, u"context"_s},
                                     std::pair{wire::metadata, u"metadata"_s}}) {
        if (const Json *value = given(body, name))
            checkObject(*value, path, errors);
    }
    const Json *items = given(body, wire::items);
    if (items && !items->isArray())
        return addError(errors, u"items"_s, u"must be a list"_s);
    for (std::size_t i = 0; items && i < items->elements().size(); ++i)
        checkItem(items->elements()[i], u"items[%1]"_s.arg(i), errors);
}

} // namespace

IncomingBatch readBatch(const Json &body, const QByteArray &testId)
{
    IncomingBatch batch;
    const Json *list = body.isArray() ? &body : body.find(wire::events);
    if (!list || !list->isArray()) {
        addError(batch.errors, u"events"_s, u"must be a list of events"_s);
        return batch;
    }
    if (list->elements().size() > std::size_t(limits::batchEvents)) {
        batch.tooMany = true;
        return batch;
    }
    for (std::size_t i = 0; i < list->elements().size(); ++i)
        batch.events.push_back(readEvent(list->elements()[i], u"events[%1]"_s.arg(i), testId, batch.errors));
    return batch;
}

IncomingOrder readOrder(const Json &body, const QByteArray &testId)
{
    IncomingOrder order;
    if (!checkObject(body, {}, order.errors))
        return order;
    const Json *id = body.find(wire::orderId);
    const QString orderId = id ? scalarText(*id) : QString();
    if (!isPlainText(orderId, longestId - 10))
        addError(order.errors, u"orderId"_s, u"is required: text or a number"_s);
    for (const auto &[name, path] : {std::pair{wire::total, u"total"_s}, std::pair{wire::subtotal, u"subtotal"_s},
                                     std::pair{wire::discountTotal, u"discountTotal"_s},
                                     std::pair{wire::shippingTotal, u"shippingTotal"_s},
                                     std::pair{wire::taxTotal, u"taxTotal"_s}}) {
        if (const Json *amount = body.find(name); amount && !amount->isNumber() && !amount->isNull())
            addError(order.errors, path, u"must be a number"_s);
    }
    checkOrderMembers(body, order.errors);
    const Json *items = body.find(wire::items);

    Json details = Json::object();
    details.set(wire::id, Json(orderId));
    for (const std::string_view name : {wire::total, wire::currency, wire::subtotal, wire::discountTotal,
                                        wire::shippingTotal, wire::taxTotal})
        copy(body, name, details, name);
    Json products = Json::array();
    for (const Json &item : items ? items->elements() : Json::Array())
        products.elements().push_back(productOf(item));
    Json basket = Json::object();
    copy(body, wire::currency, basket, wire::currency);
    copy(body, wire::total, basket, wire::total);
    basket.set(wire::products, std::move(products));

    Json &event = order.event.event;
    event = Json::object();
    event.set(wire::event, Json(u"purchase"_s));
    order.event.name = u"purchase"_s;
    order.event.id = u"order:"_s + orderId;
    event.set(wire::id, Json(order.event.id));
    copy(body, wire::placedAt, event, wire::timestamp);
    event.set(wire::order, std::move(details));
    event.set(wire::basket, std::move(basket));
    copy(body, wire::metadata, event, wire::metadata);
    // Who and where, when the shop sends it along: the same members as an event's (contract, section 4).
    for (const std::string_view name : {wire::visitorId, wire::sessionId, wire::user, wire::context, wire::consent})
        copy(body, name, event, name);
    readTestId(order.event, testId);
    return order;
}

} // namespace selwise::sandbox
