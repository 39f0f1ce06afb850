#include "tests/support/uiworld.h"

#include "models/controllers/filterscontroller.h"
#include "models/controllers/providerscontroller.h"
#include "models/controllers/publishers.h"

namespace selwise {

using namespace Qt::Literals::StringLiterals;

void fillDemoShop(FakeControlPlane &plane, const QDateTime &now)
{
    FakeServer &server = plane.server;
    server.set(ProviderId::of(Provider::Ga4), R"({"enabled":true,"testMode":false,"config":{"measurementId":"G-N0RDL1CHT7",
        "serverContainerUrl":null},"eventMapping":{"page_view":"page_view","search_query":"search","add_to_cart":"add_to_cart",
        "purchase":"purchase"},"reverseEventMapping":{"begin_checkout":"checkout_begin"},"eventFilters":{}})",
               {{u"apiSecret"_s, "ga4-secret-marker-pQ2w"}});
    server.set(ProviderId::of(Provider::Meta), R"({"enabled":true,"testMode":false,"config":{"pixelId":"1184027735529034",
        "advancedMatching":true,"datasetRegion":"eu-west"},"eventMapping":{"page_view":"PageView","add_to_cart":"AddToCart",
        "purchase":"Purchase"},"reverseEventMapping":{},"eventFilters":{"purchase":{"enabled":true,"conditions":[
        {"field":"order.total","operator":"gte","value":1}]}}})",
               {{u"accessToken"_s, "meta-secret-marker-Zk4Q"}});
    server.set(ProviderId::of(Provider::GoogleAds), R"({"enabled":true,"testMode":true,"config":{"conversionId":"AW-984412077",
        "conversionLabel":"x9KfCNbDq4MZ","valueBased":true},"eventMapping":{"purchase":"purchase","add_to_cart":"add_to_cart",
        "checkout_begin":"begin_checkout"},"reverseEventMapping":{},"eventFilters":{}})");

    // Of the defaults only those that the documentation names, and a few beside them.
    const auto defaults = [&plane](Provider kind, const QByteArray &json) {
        plane.mappings[ProviderId::of(kind)] = codec::decodeMappings(Json::parse(json).value()).value();
    };
    defaults(Provider::Ga4, R"({"eventMapping":{"page_view":"page_view","product_view":"view_item","search_query":"search",
        "add_to_cart":"add_to_cart","checkout_begin":"begin_checkout","purchase":"purchase"},"reverseEventMapping":{"begin_checkout":"checkout_begin"}})");
    defaults(Provider::Meta, R"({"eventMapping":{"page_view":"PageView","product_view":"ViewContent","search_query":"Search",
        "add_to_cart":"AddToCart","checkout_begin":"InitiateCheckout","purchase":"Purchase"},"reverseEventMapping":{}})");
    defaults(Provider::GoogleAds, R"({"eventMapping":{"add_to_cart":"add_to_cart","checkout_begin":"begin_checkout","purchase":"purchase"},
        "reverseEventMapping":{}})");

    const auto add = [&server](Provider kind, HealthStatus status) -> ProviderHealth & {
        ProviderHealth health;
        health.provider = ProviderId::of(kind);
        health.status = status;
        health.enabled = true;
        return server.health.providers.emplace_back(health);
    };
    server.health.providers.reserve(3);
    ProviderHealth &ga4 = add(Provider::Ga4, HealthStatus::Healthy);
    ga4.delivered = 412'806;
    ga4.lastSuccessAt = now.addSecs(-9);
    ProviderHealth &meta = add(Provider::Meta, HealthStatus::Failing);
    meta.failed = 5'214;
    meta.lastSuccessAt = now.addSecs(-1'580);
    meta.lastFailureAt = now.addSecs(-2);
    meta.lastError = u"Error validating access token: the session has expired."_s;
    ProviderHealth &gads = add(Provider::GoogleAds, HealthStatus::Idle);
    gads.testMode = true;
    gads.delivered = gads.failed = 0;
    gads.test = 1'204;
    ga4.failed = 212;
    ga4.filtered = 1'930;
    ga4.successRate = 0.9995;
    ga4.p95Ms = 147;
    meta.delivered = 96'214;
    meta.successRate = 0.9486;

    // A day of a shop: quiet at night; Meta stopped taking events 26 minutes ago.
    server.health.generatedAt = now;
    server.health.window = u"PT24H"_s;
    constexpr qint64 hour = 3600, hours = 24;
    const qint64 current = now.toSecsSinceEpoch() / hour * hour;
    for (qint64 back = hours - 1; back >= 0; --back) {
        const QDateTime start = QDateTime::fromSecsSinceEpoch(current - back * hour, Qt::UTC);
        const qint64 wave = 9'000 + 900 * ((back * 7) % 11) - (start.time().hour() < 6 ? 7'000 : 0);
        const qint64 passed = back > 0 ? hour : now.toSecsSinceEpoch() - current;
        server.health.series.push_back({start, ga4.provider, 2 * wave * passed / hour, wave / 900, 0});
        server.health.series.push_back({start, meta.provider, back > 1 ? wave / 2 : back == 1 ? wave / 3 : 0, back > 1 ? 2 : 2'600, 40});
    }
}

UiWorld::UiWorld()
{
    planes.prepare = [this](FakeControlPlane &made) {
        plane = &made;
        fillDemoShop(made, clock.now());
        if (prepare)
            prepare(made);
    };
}

UiWorld::~UiWorld() = default;

ThemePreference UiWorld::styled()
{
    ThemeManager::installStyle();
    return ThemePreference::Light;
}

ConnectionProfile UiWorld::shop(Environment environment)
{
    ConnectionProfile profile;
    profile.id.text = u"c0ffee00-0000-4000-8000-000000000001"_s;
    profile.name = u"Nordlicht Outdoor"_s;
    profile.environment = environment;
    profile.apiUrl = QUrl(u"https://api.selwise.com"_s);
    profile.site.text = u"3f9c2a18-6d47-4e0b-9a51-c20d84e6b7e1"_s;
    return profile;
}

SiteSession *UiWorld::open(Environment environment)
{
    const ConnectionProfile profile = shop(environment);
    session.connectTo(profile, profile.apiUrl.toString(), Secret(token()));
    if (!QTest::qWaitFor([this] { return session.site() != nullptr; }))
        return nullptr;
    (void)QTest::qWaitFor([this] { return !session.site()->publishers()->isBusy(); });
    return session.site();
}

PaneContext UiWorld::context()
{
    Publishers *publishers = session.site()->publishers();
    m_journal = std::make_unique<EditJournal>(undo, [publishers](const std::vector<Change> &changes) { publishers->apply(changes); });
    QObject::connect(publishers, &Publishers::edited, m_journal.get(), &EditJournal::record);
    QObject::connect(session.site()->filters(), &FiltersController::edited, m_journal.get(), &EditJournal::record);
    return {*session.site(), session, vault, settings, clock, prompt, *m_journal, files};
}

WindowServices UiWorld::services()
{
    return {session, vault, settings, clock, theme, files, u"/nonexistent/requests.log"_s, &prompt};
}

} // namespace selwise
