#include "tests/ui/screens/scenes.h"

#include "models/controllers/healthfeed.h"
#include "models/controllers/providerscontroller.h"
#include "ui/panes/providers/matchkeysview.h"

#include <QScrollArea>
#include <QTest>

// How the deliveries of a provider go, as the list and the form show it.

namespace selwise {

using namespace Qt::Literals::StringLiterals;
using Endpoint = FakeControlPlane::Endpoint;

namespace {

const ProviderId ga4 = ProviderId::of(Provider::Ga4), meta = ProviderId::of(Provider::Meta);

/// The state of one provider that the service tells.
ProviderHealth &health(FakeControlPlane &plane, const ProviderId &id)
{
    return *std::ranges::find(plane.server.health.providers, id, &ProviderHealth::provider);
}

Scene live(const QString &state, const ProviderId &id, std::function<void(UiWorld &, FakeControlPlane &)> told,
           std::function<void(UiWorld &, MainWindow &)> then = {})
{
    return {u"live"_s, state,
            [told](UiWorld &world) {
                world.prepare = [told, &world](FakeControlPlane &plane) {
                    if (told)
                        told(world, plane);
                };
            },
            ofProvider(id, [then](UiWorld &world, MainWindow &window) {
                world.session.site()->setSeen(true);
                (void)QTest::qWaitFor([&world] { return world.providers().live().readAt().isValid() || world.providers().live().error(); });
                if (then)
                    then(world, window);
            })};
}

} // namespace

std::vector<Scene> liveScenes()
{
    return {
        live(u"delivering"_s, ga4, {}),
        live(u"failing"_s, meta, {}),
        live(u"failingfordays"_s, meta, [](UiWorld &world, FakeControlPlane &plane) {
            ProviderHealth &told = health(plane, meta);
            told.lastSuccessAt = world.clock.now().addDays(-3);
            told.delivered = 0;
            told.successRate = 0;
            for (HealthBucket &bucket : plane.server.health.series) {
                if (bucket.provider == meta) {
                    bucket.failed = bucket.delivered.value_or(0) + bucket.failed.value_or(0);
                    bucket.delivered = 0;
                }
            }
        }),
        live(u"degraded"_s, ga4, [](UiWorld &, FakeControlPlane &plane) {
            ProviderHealth &told = health(plane, ga4);
            told.status = HealthStatus::Degraded;
            told.failed = 30'118;
            told.retrying = 1'204;
            told.successRate = 0.932;
            told.lastError = u"503 Service Unavailable"_s;
            for (HealthBucket &bucket : plane.server.health.series) {
                if (bucket.provider == ga4) {
                    bucket.failed = bucket.delivered.value_or(0) / 12;
                    bucket.retrying = bucket.delivered.value_or(0) / 40;
                }
            }
        }),
        live(u"idle"_s, ga4, [](UiWorld &, FakeControlPlane &plane) {
            ProviderHealth &told = health(plane, ga4);
            told = ProviderHealth{ga4, true, false, HealthStatus::Idle, {}, 0, 0, 0, 0, 0, 0, {}, {}, {}, {}, {}, {}};
            for (HealthBucket &bucket : plane.server.health.series) {
                if (bucket.provider == ga4)
                    bucket.delivered = bucket.failed = bucket.retrying = 0;
            }
        }),
        live(u"silent"_s, ga4, [](UiWorld &world, FakeControlPlane &plane) {
            health(plane, ga4).lastSuccessAt = world.clock.now().addSecs(-190);
            health(plane, ga4).retrying = 12;
        }),
        live(u"matchkeys"_s, meta, [](UiWorld &, FakeControlPlane &plane) {
            LogPage page;
            for (int i = 0; i < 924; ++i) {
                DeliveryLogEntry entry;
                entry.id = QString::number(i);
                entry.source = Json::parse(QByteArray(R"({"request":{"body":{"data":[{"event_name":"Purchase","event_id":"%1","user_data":{"em":["%2"],)"
                                                      R"("external_id":"1","fbp":"fb.1","client_ip_address":"192.0.2.1","client_user_agent":"x"}}]}}})")
                                               .replace("%1", QByteArray::number(i)).replace("%2", i % 5 < 2 ? "x" : "")).value();
                page.entries.push_back(entry);
            }
            plane.logs[meta] = page;
        }, [](UiWorld &, MainWindow &window) {
            const auto counted = [&window] { return window.findChild<MatchKeysView *>() && window.findChild<MatchKeysView *>()->height() > 40; };
            (void)QTest::qWaitFor(counted);
            auto *view = window.findChild<MatchKeysView *>();
            for (QWidget *outer = view; outer; outer = outer->parentWidget()) {
                if (auto *scroll = qobject_cast<QScrollArea *>(outer))
                    scroll->ensureWidgetVisible(view, 0, 0);
            }
        }),
        live(u"untold"_s, ga4, [](UiWorld &, FakeControlPlane &plane) {
            std::erase_if(plane.server.health.providers, [](const ProviderHealth &told) { return told.provider == ga4; });
            plane.server.health.series.clear();
        }),
        live(u"unavailable"_s, meta, [](UiWorld &, FakeControlPlane &plane) {
            for (int reading = 0; reading < 10; ++reading)
                plane.fail(Endpoint::Health, ApiError::Kind::Forbidden);
        }),
        live(u"faltering"_s, ga4, {}, [](UiWorld &world, MainWindow &) {
            world.plane->fail(Endpoint::Health, ApiError::Kind::Timeout);
            world.clock.advance(HealthFeed::pause);
            (void)QTest::qWaitFor([&world] { return world.providers().live().error().has_value(); });
        }),
        live(u"offline"_s, ga4, {}, [](UiWorld &world, MainWindow &) {
            world.plane->fail(Endpoint::Health, ApiError::Kind::Offline);
            world.plane->network(false);
            (void)QTest::qWaitFor([&world] { return !world.session.site()->isOnline(); });
        }),
    };
}

} // namespace selwise
