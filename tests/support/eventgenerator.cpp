#include "tests/support/eventgenerator.h"

#include "models/domain/eventcatalogue.h"

#include <QStringList>

namespace selwise::test {

using namespace Qt::Literals::StringLiterals;

Json EventGenerator::parsed(const QByteArray &apostrophes) const
{
    const auto json = Json::parse(QByteArray(apostrophes).replace('\'', '"'));
    if (!json)
        qFatal("not JSON: %s", apostrophes.constData());
    return *json;
}

/// What a member should not hold.
Json EventGenerator::odd()
{
    static const QByteArray values[] = {
        "null", "true", "false", "0", "-1", "-0", "0.1", "1.10", "1e400", "1E-9", "12345678901234567890", "''", "'  '", "'0'",
        "'12.50'", "'12,50'", "'1e3'", "[]", "{}", "[[]]", "[null]", "{'a':{'b':[1,{'c':null}]}}", "['x',1,true]",
        "'\\u0000'", "'\\ud800'", "'\\u200b'", "'a\\nb\\r\\tc'", "'<b>&amp;%41+?#=/\\\\'", "'\xc3\xa9\xe6\xbc\xa2\xf0\x9f\x9b\x92'",
        "'\\ud83d\\uded2'", "'\\u0065\\u0301'", "'a\\u2028b'"};
    switch (m_random.bounded(8)) {
    case 0: return Json(JsonNumber{std::string(400, '9')});
    case 1: return Json(QString(m_random.bounded(90, 310), u'x'));
    default: return parsed(pick(values));
    }
}

Json EventGenerator::amount()
{
    static const QByteArray values[] = {"0", "1", "19.99", "19.90", "0.99", "1234567.89", "3e2", "-5", "'49.50'", "0.1", "100"};
    return parsed(pick(values));
}

Json EventGenerator::currency()
{
    static const QByteArray values[] = {"'EUR'", "'EUR'", "'USD'", "'SEK'", "'JPY'", "'GBP'", "'eur'", "'EURO'", "'QQQ'", "''", "978", "null"};
    return parsed(pick(values));
}

Json EventGenerator::product()
{
    Json product = Json::object();
    const QString number = QString::number(m_random.bounded(1000));
    if (chance(80))
        product.set("sku", Json(u"SKU-"_s + number));
    if (chance(40))
        product.set("id", chance(50) ? Json(number) : Json(number.toLongLong()));
    if (chance(70))
        product.set(chance(50) ? "title" : "name", Json(u"Jacket \u2116 "_s + number));
    if (chance(80))
        product.set("price", amount());
    if (chance(70))
        product.set("quantity", chance(90) ? Json(m_random.bounded(1, 9)) : Json(u"2"_s));
    if (chance(40))
        product.set("category", Json(u"outdoor/jackets & more"_s));
    return product;
}

Json EventGenerator::products()
{
    Json list = Json::array();
    for (int i = m_random.bounded(5); i > 0; --i)
        list.elements().push_back(chance(95) ? product() : odd());
    return list;
}

Json EventGenerator::user()
{
    static const QByteArray emails[] = {"'Anna.Berg@Customer.Example'", "' anna@customer.example '", "'no-address'", "'\xc3\xa4@x.example'"};
    static const QByteArray phones[] = {"'+46 70-123 45 67'", "'0701234567'", "46701234567", "'(0)'", "'0046701234567'"};
    static const QByteArray births[] = {"'1990-02-28'", "'19900228'", "'28.02.1990'", "19900228"};
    Json user = Json::object();
    const auto maybe = [&](std::string_view name, const Json &value) {
        if (chance(50))
            user.set(name, value);
    };
    maybe("id", chance(70) ? Json(u"u-%1"_s.arg(m_random.bounded(500))) : Json(m_random.bounded(500)));
    maybe("email", parsed(pick(emails)));
    maybe("phone", parsed(pick(phones)));
    maybe("firstName", Json(u" \u00c5sa-Lena "_s));
    maybe("lastName", Json(u"O'Brien \u0391"_s));
    maybe("gender", Json(chance(50) ? u"Female"_s : u"m"_s));
    maybe("birthDate", parsed(pick(births)));
    maybe("city", Json(u"S\u00e3o Paulo"_s));
    maybe("state", Json(u"CA"_s));
    maybe("zip", chance(50) ? Json(u"123 45"_s) : Json(12345));
    maybe("country", Json(chance(50) ? u"SE"_s : u"Sweden"_s));
    return user;
}

Json EventGenerator::context()
{
    Json context = Json::object();
    const auto maybe = [&](std::string_view name, const char16_t *value) {
        if (chance(60))
            context.set(name, Json(value));
    };
    maybe("ip", chance(50) ? u"192.0.2.77" : u"2001:db8::7");
    maybe("userAgent", u"Mozilla/5.0 (X11; Linux) \u2713");
    maybe("url", chance(80) ? u"https://shop.example/a b?q=\u00e9&x=1#f" : u"not an address");
    maybe("referrer", u"https://search.example/?q=jackets");
    maybe("fbp", u"fb.1.1596403881668.1116446470");
    maybe("fbc", u"fb.1.1554763741205.AbCdEfGh");
    maybe("gclid", u"Cj0KCQ-_a/b+c=d e");
    return context;
}

QString EventGenerator::name()
{
    static const QString others[] = {u"tour_booking"_s, u"begin_checkout"_s, u"view_item"_s, u"Refund"_s, u"size guide \u00f6ffnen"_s, u"first_visit"_s};
    return chance(92) ? QString(pick(eventCatalogue()).name) : pick(others);
}

/// The members that the catalogue asks for, for most.
void EventGenerator::addMinimum(Json &event, const QString &name)
{
    const CatalogueEvent *known = findCatalogueEvent(name);
    if (!known || known->minimum.empty() || !chance(85))
        return;
    for (const QLatin1StringView &path : pick(known->minimum)) {
        QStringList parts = QString(path).remove(u"[]"_s).split(u'.');
        const QString last = parts.takeLast();
        Json *at = &event;
        for (const QString &part : parts) {
            const QByteArray key = part.toUtf8();
            if (!at->find(key.toStdString()))
                at->set(key.toStdString(), Json::object());
            at = at->find(key.toStdString());
        }
        if (at->isObject() && !at->find(last.toStdString()))
            at->set(last.toStdString(), chance(90) ? Json(u"value of "_s + last) : odd());
    }
}

/// Takes something away, or puts something odd in its place, at any depth.
void EventGenerator::spoil(Json &event)
{
    Json *at = &event;
    while (true) {
        Json::Object &members = at->editMembers();
        if (members.empty())
            return;
        JsonMember &member = members[std::size_t(m_random.bounded(int(members.size())))];
        if (at == &event && (member.key.utf8 == "event" || member.key.utf8 == "id" || member.key.utf8 == "context"))
            return;
        if (member.value.isObject() && !member.value.members().empty() && chance(70)) {
            at = &member.value;
        } else if (chance(40)) {
            const std::string key = member.key.utf8;
            at->remove(key);
            return;
        } else {
            member.value = odd();
            return;
        }
    }
}

GeneratedEvent EventGenerator::next()
{
    static const QByteArray times[] = {"'2026-11-23T11:59:58.123Z'", "'2026-11-23T12:00:00+02:00'", "1795435200123", "1795435200", "'yesterday'"};
    GeneratedEvent made;
    Json &event = made.event;
    event = Json::object();
    const int number = ++m_number;
    const QString name = this->name();
    event.set("event", Json(name));
    if (chance(80))
        event.set("id", chance(90) ? Json(u"g-%1"_s.arg(number)) : Json(1'000'000 + number));
    if (chance(60))
        event.set("timestamp", parsed(pick(times)));
    if (chance(80))
        event.set("visitorId", chance(90) ? Json(u"%1.%2"_s.arg(m_random.bounded(1'000'000)).arg(number)) : odd());
    if (chance(60))
        event.set("sessionId", chance(70) ? Json(QString::number(1'700'000'000 + number)) : Json(number));
    if (chance(50))
        event.set("currency", currency());
    if (chance(60))
        event.set("page", parsed("{'type':'product','path':'/p/1','url':'https://shop.example/p/1','title':'Jackets & more'}"));
    if (chance(60))
        event.set("product", product());
    if (chance(60)) {
        Json basket = parsed("{'id':'b-1'}");
        if (chance(50))
            basket.set("currency", currency());
        if (chance(60))
            basket.set("total", amount());
        basket.set("products", products());
        event.set("basket", std::move(basket));
    }
    if (name == u"purchase" || name == u"Refund" || chance(30)) {
        Json order = Json::object();
        if (chance(90))
            order.set("id", chance(80) ? Json(u"o/%1"_s.arg(number)) : Json(number));
        if (chance(90))
            order.set("total", amount());
        if (chance(50))
            order.set("currency", currency());
        if (chance(30))
            order.set("taxTotal", amount());
        if (chance(30))
            order.set("items", products());
        event.set("order", std::move(order));
    }
    if (chance(60))
        event.set("user", user());
    if (chance(30))
        event.set("search", parsed("{'query':'j\xc3\xa4gare','page':2,'results':0,'filters':['red','xl'],'sortBy':'price'}"));
    if (chance(30))
        event.set("metadata", parsed("{'productItemCode':'SKU-7','categoryPath':'a/b','n':1.10,'deep':[{'x':[1,2,{}]}]}"));
    if (chance(30))
        event.set("consent", parsed(chance(50) ? "{'analytics':true,'marketing':false}" : "{'marketing':'yes','preferences':null}"));
    if (chance(15))
        event.set("custom", parsed("{'params':{'widgetId':'w','list':[1,2]}}"));
    addMinimum(event, name);
    for (int i = chance(40) ? m_random.bounded(1, 4) : 0; i > 0; --i)
        spoil(event);
    if (chance(93)) {
        made.testId = "t-" + QByteArray::number(number);
        Json about = context();
        about.set("testId", Json(QString::fromLatin1(made.testId)));
        event.set("context", std::move(about));
    } else if (chance(50)) {
        event.set("context", chance(50) ? Json(u"no object"_s) : Json::array());
    }
    return made;
}

} // namespace selwise::test
