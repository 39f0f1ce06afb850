#include "tests/ui/screens/scenes.h"

#include "models/controllers/datalayercontroller.h"
#include "models/controllers/historycontroller.h"
#include "models/controllers/providerscontroller.h"
#include "models/controllers/publishrun.h"
#include "ui/mainwindow/panehost.h"
#include "ui/panes/datalayer/datalayerform.h"
#include "ui/panes/datalayer/datalayerpane.h"
#include "ui/panes/history/historypane.h"
#include "ui/panes/history/versiondetail.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>

/// Pictures of History and of the data layer.
namespace selwise {

using namespace Qt::Literals::StringLiterals;
using Endpoint = FakeControlPlane::Endpoint;

namespace {

const ProviderId meta = ProviderId::of(Provider::Meta), ga4 = ProviderId::of(Provider::Ga4), gads = ProviderId::of(Provider::GoogleAds);

void layer(UiWorld &world)
{
    world.prepare = [](FakeControlPlane &plane) {
        plane.others.setDataLayer(R"({"enabled":true,"autoPageTracking":true,"variableName":"selwiseLayer","pageDetection":"patterns","bufferSize":10,
            "flushInterval":1000,"reverseEventMapping":{"begin_checkout":"checkout_begin","site_search":"search_query"},"externalDataLayerName":"dataLayer",
            "debugMode":false,"pagePatterns":[{"type":"product","match":"/p/*"},{"type":"category","match":"/c/*"}],
            "consent":{"analytics":true,"marketing":false},"tracker":{"flushInterval":30,"batchSize":50,"batchingEnabled":false,"sampleRate":1},
            "modules":{"recs":{"slots":3}}})");
    };
}

void publish(UiWorld &world, const QString &note, const QString &by, qint64 restored = 0)
{
    SiteSession &site = *world.session.site();
    PublishRun run(*site.publishers(), *site.drafts(), *site.history(), {site.drafts()->dirtyRecords(), note, by, u"api.selwise.com"_s, restored}, nullptr);
    QSignalSpy finished(&run, &PublishRun::finished);
    const size_t before = site.history()->entries().size();
    (void)QTest::qWaitFor([&] { return !finished.isEmpty() && site.history()->entries().size() > before; });
}

void apply(UiWorld &world, const ProviderId &id, const MemberPath &path, const std::optional<Json> &after)
{
    const RecordKey key{RecordKey::Kind::Provider, id.canonical()};
    world.session.site()->publishers()->apply({changeOf(key, *world.session.site()->drafts()->shown(key), path, after)});
}

/// Some days of a shop: its people publish, one refuses, a colleague elsewhere changes something.
void past(UiWorld &world)
{
    world.open();
    (void)QTest::qWaitFor([&] { return world.session.site()->history()->isLoaded(); });
    const auto days = [&world](int count) { world.clock.jump(std::chrono::hours(24 * count) + std::chrono::seconds(count * 1217)); };
    days(-9);
    world.providers().setText(gads, ConfigField::ConversionLabel, u"x9KfCNbDq4MY"_s);
    publish(world, u"Conversion label changed"_s, u"Jonas Weber"_s);
    days(2);
    apply(world, ga4, {"eventMapping", "widget_view"}, Json(u"widget_view"_s));
    apply(world, ga4, {"eventMapping", "product_view"}, Json(u"view_item"_s));
    publish(world, u"Widget views to GA4"_s, u"Mara Lind"_s);
    days(3);
    world.session.site()->dataLayer()->edit([](DataLayerConfig &config) { config.bufferSize = 20; });
    ApiError refused;
    refused.kind = ApiError::Kind::Forbidden;
    refused.httpStatus = 403;
    world.plane->fail(Endpoint::PutDataLayer, refused);
    publish(world, u"Larger buffer"_s, u"Jonas Weber"_s);
    world.session.site()->publishers()->discard(DataLayerController::key());
    days(2);
    world.plane->server.set(gads, QByteArray(world.plane->server.form(gads)).replace("AW-984412077", "AW-984412078"));
    world.session.site()->refresh();
    (void)QTest::qWaitFor([&] { return !world.session.site()->publishers()->isBusy() && world.session.site()->history()->entries().size() == 4; });
    days(1);
    apply(world, meta, {"eventFilters", "purchase", "conditions"}, Json::parse(R"([{"field":"order.total","operator":"gte","value":5}])").value());
    apply(world, ga4, {"eventMapping", "search_query"}, Json(u"site_search"_s));
    apply(world, ga4, {"eventMapping", "search_zero_results"}, Json(u"search_no_result"_s));
    publish(world, u"Meta purchase filter at 5, search names"_s, u"Mara Lind"_s);
    days(1);
}

HistoryPane *history(MainWindow &window)
{
    window.showPane(u"history"_s);
    return qobject_cast<HistoryPane *>(window.panes()->pane());
}

} // namespace

std::vector<Scene> versionScenes()
{
    return {
        {u"history"_s, u"content"_s, {}, [](UiWorld &world, MainWindow &window) -> QWidget * {
             past(world);
             history(window);
             return &window;
         }},
        {u"history"_s, u"notwritten"_s, {}, [](UiWorld &world, MainWindow &window) -> QWidget * {
             past(world);
             history(window)->select(3);
             return &window;
         }},
        {u"history"_s, u"elsewhere"_s, {}, [](UiWorld &world, MainWindow &window) -> QWidget * {
             past(world);
             history(window)->select(4);
             return &window;
         }},
        {u"history"_s, u"against"_s, {}, [](UiWorld &world, MainWindow &window) -> QWidget * {
             past(world);
             HistoryPane *pane = history(window);
             auto *choice = pane->findChild<VersionDetail *>()->against();
             choice->setCurrentIndex(choice->count() - 1);
             Q_EMIT choice->activated(choice->currentIndex());
             return &window;
         }},
        {u"history"_s, u"empty"_s, {}, [](UiWorld &world, MainWindow &window) -> QWidget * {
             world.open();
             history(window);
             return &window;
         }},
        {u"history"_s, u"import"_s, {}, [](UiWorld &world, MainWindow &window) -> QWidget * {
             past(world);
             world.files.files[u"/shop.json"_s] = codec::encodeSiteFile(world.session.site()->versions()->exported(u"Shop"_s, u"staging"_s))
                                                      .toBytes().replace("\"Purchase\"", "\"Subscribe\"").replace("G-N0RDL1CHT7", "G-0THERSH0P7");
             history(window)->importFile(u"/shop.json"_s);
             return &window;
         }},
        {u"history"_s, u"badfile"_s, {}, [](UiWorld &world, MainWindow &window) -> QWidget * {
             past(world);
             world.files.files[u"/cut.json"_s] = "{\"format\":\"selwise-console-site\",\n\"version\":1,\"provi";
             history(window)->importFile(u"/cut.json"_s);
             return &window;
         }},
        {u"datalayer"_s, u"content"_s, layer, [](UiWorld &world, MainWindow &window) -> QWidget * {
             world.open();
             window.showPane(u"datalayer"_s);
             return &window;
         }},
        {u"datalayer"_s, u"edited"_s, layer, [](UiWorld &world, MainWindow &window) -> QWidget * {
             world.open();
             window.showPane(u"datalayer"_s);
             auto *pane = qobject_cast<DataLayerPane *>(window.panes()->pane());
             QTest::keyClicks(pane->form()->variable(), u" 2"_s);
             pane->form()->patterns()->setPlainText(u"[{\"type\": \"product\","_s);
             world.session.site()->dataLayer()->edit([](DataLayerConfig &config) {
                 config.bufferSize = 25;
                 config.reverseEventMapping.set(u"my_event"_s, u"no_such_event"_s);
             });
             return &window;
         }},
        {u"datalayer"_s, u"defaults"_s, {}, [](UiWorld &world, MainWindow &window) -> QWidget * {
             world.open();
             window.showPane(u"datalayer"_s);
             return &window;
         }},
        {u"datalayer"_s, u"loading"_s, [](UiWorld &world) { world.prepare = [](FakeControlPlane &plane) { plane.hang(Endpoint::DataLayer); }; },
         [](UiWorld &world, MainWindow &window) -> QWidget * {
             world.open();
             window.showPane(u"datalayer"_s);
             return &window;
         }},
        {u"datalayer"_s, u"error"_s, [](UiWorld &world) { world.prepare = [](FakeControlPlane &plane) { plane.fail(Endpoint::DataLayer, ApiError::Kind::Forbidden); }; },
         [](UiWorld &world, MainWindow &window) -> QWidget * {
             world.open();
             window.showPane(u"datalayer"_s);
             return &window;
         }},
        {u"review"_s, u"everykind"_s, layer, [](UiWorld &world, MainWindow &window) -> QWidget * {
             world.open();
             apply(world, meta, {"eventMapping", "checkout_begin"}, Json(u"InitiateCheckout"_s));
             apply(world, meta, {"eventFilters", "purchase", "conditions"},
                   Json::parse(R"([{"field":"order.total","operator":"gte","value":1},{"field":"user.id","operator":"exists"}])").value());
             apply(world, gads, {"eventMapping", "checkout_begin"}, std::nullopt);
             apply(world, gads, {"eventMapping", "begin"}, Json(u"begin_checkout"_s));
             apply(world, ga4, {"eventMapping", "search_query"}, std::nullopt);
             world.session.site()->dataLayer()->edit([](DataLayerConfig &config) { config.flushIntervalMs = 500; });
             window.showPane(u"review"_s);
             return &window;
         }},
    };
}

} // namespace selwise
