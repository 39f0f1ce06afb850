#include "app/sandbox/shop.h"

#include "app/sandbox/documentrules.h"
#include "app/sandbox/eventmembers.h"
#include "app/sandbox/wirenames.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <QRandomGenerator>

namespace selwise::sandbox {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 hourLength = 3'600'000;

struct Product {
    const char *sku, *name, *category;
    int cents;
};
constexpr std::array<Product, 8> products{{
    {"NLO-4102", "Trekking backpack Senja 38 l", "Backpacks", 10995},
    {"NLO-1207", "Hiking boots Lofoten", "Shoes", 18900},
    {"NLO-2210", "Down jacket Abisko", "Jackets", 24900},
    {"NLO-2231", "Rain jacket Bergen", "Jackets", 15950},
    {"NLO-3009", "Tent Kiruna 2", "Tents", 42900},
    {"NLO-0077", "Waterproofing spray 300 ml", "Care", 1995},
    {"NLO-0312", "Merino socks", "Clothing", 2490},
    {"NLO-5120", "Head torch Polar 400", "Equipment", 5990},
}};

struct Country {
    const char *code, *currency;
    double rate; // of one euro
    int share;   // of a hundred visitors
};
constexpr std::array<Country, 6> countries{{{"DE", "EUR", 1, 52},
                                            {"SE", "SEK", 11.4, 16},
                                            {"NO", "NOK", 11.7, 12},
                                            {"DK", "DKK", 7.46, 10},
                                            {"AT", "EUR", 1, 6},
                                            {"GB", "GBP", 0.85, 4}}};

constexpr std::array<const char *, 5> searches = {"rain jacket", "tent", "hiking boots", "gift card", "socks"};

/// How busy an hour is against the average: quiet at night, busy in the evening and on Sundays, and a burst after the
/// newsletter on Thursdays at 17 h.
double rhythm(qint64 hourMs)
{
    constexpr double tau = 6.283185307179586;
    const qint64 hours = hourMs / hourLength;
    const int ofDay = int(hours % 24);
    const int ofWeek = int((hours / 24 + 3) % 7); // 1970-01-01 was a Thursday; 0 = Monday
    const double day = 1.0 - 0.75 * std::cos(tau * (ofDay - 4) / 24.0);
    const double week = std::array{0.9, 0.85, 0.9, 1.0, 0.95, 1.1, 1.3}[std::size_t(ofWeek)];
    const bool newsletter = ofWeek == 3 && (ofDay == 17 || ofDay == 18);
    return day * week * (newsletter ? 2.5 : 1.0);
}

Json amount(double euros, const Country &country)
{
    return Json(JsonNumber{QByteArray::number(euros * country.rate, 'f', 2).toStdString()});
}

/// One visitor's way through the shop.
class Visit {
public:
    Visit(quint32 seed, qint64 startMs, const QString &name)
        : m_random(seed)
        , m_time(startMs)
        , m_name(name)
        , m_visitor(m_random.bounded(10'000'000))
    {
        int left = m_random.bounded(100);
        while (left >= m_country->share && m_country + 1 != countries.end())
            left -= (m_country++)->share;
        m_knownByName = chance(35);
    }
    std::vector<Shop::Event> walk();

private:
    bool chance(int percent) { return m_random.bounded(100) < percent; }
    Json &add(const QString &name, const QString &path);
    void look();
    void buy();
    Json cart() const;
    Json productJson(const Product &product, int quantity) const;

    QRandomGenerator m_random;
    qint64 m_time;
    QString m_name;
    int m_visitor;
    const Country *m_country = countries.begin();
    bool m_knownByName = false;
    std::vector<std::pair<const Product *, int>> m_cart;
    std::vector<Shop::Event> m_events;
};

Json &Visit::add(const QString &name, const QString &path)
{
    m_time += m_random.bounded(4'000, 45'000);
    const QString id = u"evt-%1-%2"_s.arg(m_name).arg(m_events.size());
    const QString url = u"https://www.nordlicht-outdoor.example"_s + path;
    Json page = Json::object();
    page.set(wire::path, Json(path));
    page.set(wire::url, Json(url));
    Json user = Json::object();
    user.set(wire::id, Json(u"customer-%1"_s.arg(m_visitor)));
    user.set(wire::country, Json(QString::fromLatin1(m_country->code)));
    if (m_knownByName)
        user.set(wire::email, Json(u"customer%1@mail.example"_s.arg(m_visitor)));
    Json context = Json::object();
    context.set(wire::url, Json(url));
    context.set(wire::userAgent, Json(u"Mozilla/5.0 (X11; Linux x86_64) DemoShopVisitor/1.0"_s));
    context.set(wire::ip, Json(u"192.0.2.%1"_s.arg(m_visitor % 254 + 1)));
    context.set(wire::fbp, Json(u"fb.1.%1.%2"_s.arg(m_time).arg(m_visitor)));
    Json event = Json::object();
    event.set(wire::event, Json(name));
    event.set(wire::id, Json(id));
    event.set(wire::timestamp, timeJson(QDateTime::fromMSecsSinceEpoch(m_time, Qt::UTC)));
    event.set(wire::visitorId, Json(u"%1.%2"_s.arg(m_visitor).arg(m_visitor % 997)));
    event.set(wire::sessionId, Json(QString::number(m_time / 1'800'000)));
    event.set(wire::page, std::move(page));
    event.set(wire::user, std::move(user));
    event.set(wire::context, std::move(context));
    m_events.push_back({m_time, id, std::move(event)});
    return m_events.back().event;
}

Json Visit::productJson(const Product &product, int quantity) const
{
    Json json = Json::object();
    json.set(wire::sku, Json(QString::fromLatin1(product.sku)));
    json.set(wire::name, Json(QString::fromLatin1(product.name)));
    json.set(wire::category, Json(QString::fromLatin1(product.category)));
    json.set(wire::price, amount(product.cents / 100.0, *m_country));
    json.set(wire::quantity, Json(quantity));
    return json;
}

Json Visit::cart() const
{
    Json list = Json::array();
    double euros = 0;
    for (const auto &[product, quantity] : m_cart) {
        list.elements().push_back(productJson(*product, quantity));
        euros += product->cents / 100.0 * quantity;
    }
    Json basket = Json::object();
    basket.set(wire::id, Json(u"cart-"_s + m_name));
    basket.set(wire::currency, Json(QString::fromLatin1(m_country->currency)));
    basket.set(wire::total, amount(euros, *m_country));
    basket.set(wire::products, std::move(list));
    return basket;
}

void Visit::look()
{
    const Product &product = products[std::size_t(m_random.bounded(int(products.size())))];
    const QString category = QString::fromLatin1(product.category);
    add(u"category_view"_s, u"/c/"_s + category.toLower()).set(wire::entityId, Json(category));
    add(u"product_view"_s, u"/p/"_s + QString::fromLatin1(product.sku)).set(wire::product, productJson(product, 1));
    if (!chance(30))
        return;
    m_cart.emplace_back(&product, 1 + (chance(15) ? 1 : 0));
    Json &added = add(u"add_to_cart"_s, u"/p/"_s + QString::fromLatin1(product.sku));
    added.set(wire::product, productJson(product, m_cart.back().second));
    added.set(wire::basket, cart());
}

void Visit::buy()
{
    add(u"checkout_begin"_s, u"/checkout"_s).set(wire::basket, cart());
    if (chance(25)) {
        add(u"cart_abandon"_s, u"/checkout"_s).set(wire::basket, cart());
        return;
    }
    Json step = Json::object();
    step.set(wire::step, Json(u"payment"_s));
    step.set(wire::option, Json(chance(60) ? u"paypal"_s : u"card"_s));
    add(u"checkout_option"_s, u"/checkout/payment"_s).set(wire::checkout, std::move(step));
    if (chance(20))
        return;
    const Json basket = cart();
    Json order = Json::object();
    order.set(wire::id, Json(u"NLO-"_s + m_name));
    order.set(wire::total, chance(2) ? Json(JsonNumber{"0.00"}) : *basket.find(wire::total)); // a voucher paid for it
    order.set(wire::currency, Json(QString::fromLatin1(m_country->currency)));
    Json &purchase = add(u"purchase"_s, u"/order/confirmation"_s);
    purchase.set(wire::order, order);
    purchase.set(wire::basket, basket);
    if (chance(6))
        add(u"refund"_s, u"/account/returns"_s).set(wire::order, order);
}

std::vector<Shop::Event> Visit::walk()
{
    add(u"page_view"_s, chance(60) ? u"/"_s : u"/sale"_s);
    if (chance(25)) {
        Json search = Json::object();
        search.set(wire::query, Json(QString::fromLatin1(searches[std::size_t(m_random.bounded(int(searches.size())))])));
        const bool found = chance(88);
        add(u"search_query"_s, u"/search"_s).set(wire::search, search);
        add(found ? u"search_results"_s : u"search_zero_results"_s, u"/search"_s).set(wire::search, search);
    }
    for (int looks = 1 + m_random.bounded(3); looks > 0 && chance(80); --looks)
        look();
    if (m_knownByName && chance(10))
        add(chance(30) ? u"user_signup"_s : u"user_login"_s, u"/account"_s);
    if (chance(8))
        add(u"size_guide_open"_s, u"/sizes"_s);
    if (!m_cart.empty() && chance(45))
        buy();
    return std::move(m_events);
}

} // namespace

Shop::Shop(quint32 seed, double sessionsAnHour)
    : m_seed(seed)
    , m_sessions(sessionsAnHour)
{
}

std::vector<Shop::Event> Shop::hour(qint64 hourMs) const
{
    QRandomGenerator random(m_seed ^ quint32(hourMs / hourLength * 2'654'435'761ULL));
    const double expected = m_sessions * rhythm(hourMs) * (0.8 + 0.4 * random.generateDouble());
    const int sessions = int(expected) + (random.generateDouble() < expected - std::floor(expected) ? 1 : 0);
    std::vector<Event> events;
    for (int i = 0; i < sessions; ++i) {
        const quint32 seed = random.generate();
        const qint64 start = hourMs + random.bounded(int(hourLength - 1));
        const QString name = u"%1-%2-%3"_s.arg(m_seed).arg(hourMs / hourLength).arg(i);
        for (Event &event : Visit(seed, start, name).walk())
            events.push_back(std::move(event));
    }
    std::stable_sort(events.begin(), events.end(), [](const Event &a, const Event &b) { return a.timeMs < b.timeMs; });
    return events;
}

} // namespace selwise::sandbox
