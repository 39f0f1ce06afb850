#include "models/services/templateevent.h"

#include <QDateTime>

namespace selwise {

Json templatePurchase(const QString &id, const QDateTime &now)
{
    static const QByteArray text = R"({"event":"purchase","id":"%1","timestamp":"%2","visitorId":"test.1700000000",
        "sessionId":"1700000000","currency":"EUR","order":{"id":"%1","total":149.90,"currency":"EUR"},
        "items":[{"sku":"TENT-2","title":"Tent for two","price":149.90,"quantity":1,"category":"Outdoor"}],
        "user":{"id":"test-customer","email":"test@example.com"},
        "context":{"url":"https://shop.example/thanks","userAgent":"SelwiseConsole","ip":"192.0.2.1"},
        "consent":{"analytics":true,"marketing":true,"preferences":true}})";
    QByteArray filled = text;
    filled.replace("%1", Json(id).toBytes().chopped(1).sliced(1)).replace("%2", now.toUTC().toString(Qt::ISODateWithMs).toLatin1());
    return Json::parse(filled).value();
}

} // namespace selwise
