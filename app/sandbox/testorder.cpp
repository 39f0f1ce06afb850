#include "app/sandbox/testorder.h"

#include "app/sandbox/documentrules.h"
#include "app/sandbox/seeddata.h"
#include "app/sandbox/wirenames.h"

namespace selwise::sandbox {

using namespace Qt::Literals::StringLiterals;

Result<TestBody, FieldErrors> readTestBody(const std::optional<Json> &body)
{
    TestBody read;
    if (!body || body->isNull())
        return read;
    FieldErrors errors;
    if (!body->isObject()) {
        addError(errors, {}, u"the body must be an object with event, record, bypassFilters and testEventCode, all optional"_s);
        return Failure{errors};
    }
    if (const Json *event = body->find(wire::event)) // whatever it is: the engine says what is wrong with it
        read.event = *event;
    if (const Json *record = body->find(wire::record); record && checkObject(*record, u"record"_s, errors))
        read.record = *record;
    if (const Json *bypass = body->find(wire::bypassFilters); bypass && checkFlag(*bypass, u"bypassFilters"_s, errors))
        read.bypassFilters = bypass->toBool();
    if (const Json *code = body->find(wire::testEventCode); code && checkText(*code, u"testEventCode"_s, errors))
        read.testEventCode = code->toQString();
    if (!errors.empty())
        return Failure{errors};
    return read;
}

Json templatePurchase(const QDateTime &now)
{
    Json event = resourceDocument(u"testpurchase.json"_s);
    const QString id = u"TEST-"_s + QString::number(now.toMSecsSinceEpoch());
    if (Json *order = event.find(wire::order))
        order->set(wire::id, Json(id));
    event.set(wire::id, Json(u"order:"_s + id));
    event.set(wire::timestamp, timeJson(now));
    return event;
}

} // namespace selwise::sandbox
