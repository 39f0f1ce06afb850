#include "models/services/templateevent.h"

#include <QDateTime>
#include <QStringList>

namespace selwise {

namespace {

/// Puts an example at a path of the catalogue: "search.filters[]" becomes a list with one.
void putExample(Json &event, const QString &path)
{
    QStringList names = path.split(u'.');
    Json *at = &event;
    for (qsizetype i = 0; i < names.size(); ++i) {
        const bool list = names[i].endsWith(u"[]");
        const std::string name = names[i].section(u'[', 0, 0).toStdString();
        const bool last = i + 1 == names.size();
        if (!at->find(name))
            at->set(name, list ? Json::array() : last ? Json(u"example") : Json::object());
        Json *member = at->find(name);
        if (list && member->elements().empty())
            member->elements().push_back(Json::object());
        at = list ? &member->elements().front() : member;
    }
}

} // namespace

Json templateEvent(const CatalogueEvent &event, const QDateTime &now)
{
    if (event.name == QStringView(u"purchase"))
        return templatePurchase(QStringLiteral("test-%1").arg(now.toMSecsSinceEpoch()), now);
    QByteArray text = R"({"event":"%1","id":"test-%3","timestamp":"%2","visitorId":"test.1700000000","sessionId":"1700000000",
        "context":{"url":"https://shop.example/","userAgent":"SelwiseConsole","ip":"192.0.2.1"},
        "consent":{"analytics":true,"marketing":true,"preferences":true}})";
    text.replace("%1", QByteArray(event.name.data(), event.name.size()));
    text.replace("%2", now.toUTC().toString(Qt::ISODateWithMs).toLatin1()).replace("%3", QByteArray::number(now.toMSecsSinceEpoch()));
    Json made = Json::parse(text).value();
    if (!event.minimum.empty()) {
        for (const QLatin1StringView path : event.minimum.front())
            putExample(made, QString(path));
    }
    return made;
}

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
