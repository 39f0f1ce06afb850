#include "tests/ui/screens/scenes.h"

#include "models/controllers/explaincontroller.h"
#include "models/controllers/filterscontroller.h"
#include "models/controllers/providerscontroller.h"
#include "models/controllers/seenfeed.h"
#include "tests/support/shoplogs.h"
#include "ui/dialogs/rulesdialog.h"
#include "ui/mainwindow/panehost.h"
#include "ui/panes/explain/explainpane.h"
#include "ui/panes/explain/gatesrow.h"
#include "ui/panes/filters/chipedit.h"
#include "ui/panes/filters/conditionrow.h"
#include "ui/panes/filters/filtereditor.h"
#include "ui/panes/filters/filterspane.h"
#include "ui/panes/filters/stoppedtable.h"
#include "ui/panes/filters/valueeditor.h"
#include "ui/panes/filters/verdictpanel.h"

#include <QLineEdit>
#include <QTest>

// The Filters pane: a shop with a thousand purchases, and what is told where nothing is known.

namespace selwise {

using namespace Qt::Literals::StringLiterals;
using Endpoint = FakeControlPlane::Endpoint;
using Key = FiltersController::Key;

namespace {

const ProviderId ga4 = ProviderId::of(Provider::Ga4), meta = ProviderId::of(Provider::Meta), gads = ProviderId::of(Provider::GoogleAds);
const Key purchase{meta, u"purchase"_s};

void fill(FakeControlPlane &plane, const QDateTime &now, int purchases)
{
    const auto add = [&plane](const ProviderId &id, const QByteArray &filters) {
        QByteArray form = plane.server.form(id);
        const qsizetype at = form.indexOf("\"eventFilters\":");
        form = form.left(at) + "\"eventFilters\":" + filters + "}";
        plane.server.set(id, form, plane.server.records[id.canonical()].secrets);
    };
    add(ga4, R"({"page_view":{"enabled":true,"conditions":[{"field":"page.path","operator":"not_contains","value":"/intern"}]},"search_query":{"enabled":true,"conditions":[{"field":"search.query","operator":"exists"}]}})");
    add(meta, R"({"purchase":{"enabled":true,"conditions":[{"field":"order.total","operator":"gte","value":1}]},"user_signup":{"enabled":false,"conditions":[{"field":"user.id","operator":"exists"}]}})");
    add(gads, R"({"purchase":{"enabled":true,"conditions":[{"field":"order.total","operator":"gte","value":1}]}})");
    test::serveShopLogs(plane, now, purchases);
}

FiltersPane *show(MainWindow &window)
{
    window.showPane(u"filters"_s);
    return qobject_cast<FiltersPane *>(window.panes()->pane());
}

void judged(UiWorld &world)
{
    (void)QTest::qWaitFor([&world] {
        const SiteSession &site = *world.session.site();
        return !site.seenFeed()->isReading() && !site.filters()->isJudging();
    }, 20'000);
}

Scene filters(const QString &state, int purchases, const Key &key, std::function<void(UiWorld &, FiltersPane &)> then = {})
{
    return {u"filters"_s, state,
            [purchases](UiWorld &world) { world.prepare = [&world, purchases](FakeControlPlane &plane) { fill(plane, world.clock.now(), purchases); }; },
            [key, then](UiWorld &world, MainWindow &window) -> QWidget * {
                if (!world.open())
                    return nullptr;
                FiltersPane *pane = show(window);
                if (!pane)
                    return nullptr;
                pane->select(key);
                judged(world);
                if (then)
                    then(world, *pane);
                judged(world);
                return &window;
            }};
}

void threeConditions(UiWorld &world, FiltersPane &)
{
    FiltersController &filters = *world.session.site()->filters();
    filters.insertCondition(purchase, 1, FiltersController::condition(u"order.currency"_s, Operator::In, Json(Json::Array{Json(u"EUR"), Json(u"SEK"), Json(u"DKK")})));
    filters.insertCondition(purchase, 2, FiltersController::condition(u"metadata.channel"_s, Operator::Neq, Json(u"fax")));
}

Scene explain(const QString &state, ExplainPane::Shows shows, const QString &event, int row)
{
    Scene scene = filters(state, 20, purchase, [shows, event, row](UiWorld &world, FiltersPane &pane) {
        if (shows == ExplainPane::Both)
            threeConditions(world, pane);
        auto *window = qobject_cast<MainWindow *>(pane.window());
        window->showPane(u"explain"_s);
        auto *explain = qobject_cast<ExplainPane *>(window->panes()->pane());
        explain->setShows(shows);
        const auto settled = [&world] { (void)QTest::qWaitFor([&world] { return !world.session.site()->explain()->isBusy(); }); };
        settled();
        explain->setEvent(event, u"from the log, 14:21:07"_s);
        settled();
        if (size_t(row) < explain->rows().size())
            explain->rows()[size_t(row)]->click();
    });
    scene.pane = u"explain"_s;
    return scene;
}

} // namespace

std::vector<Scene> filterScenes()
{
    return {
        filters(u"content"_s, 1000, purchase),
        filters(u"changed"_s, 1000, purchase, [](UiWorld &world, FiltersPane &pane) {
            threeConditions(world, pane);
            judged(world);
            pane.verdict()->table()->selectRow(0);
        }),
        filters(u"mistakes"_s, 1000, purchase, [](UiWorld &world, FiltersPane &pane) {
            FiltersController &filters = *world.session.site()->filters();
            filters.insertCondition(purchase, 1, FiltersController::condition(u"order.id"_s, Operator::Matches, Json(u"(NO")));
            filters.insertCondition(purchase, 2, FiltersController::condition(u"order.totl"_s, Operator::Gte, Json(5)));
            filters.insertCondition(purchase, 3, FiltersController::condition({}, Operator::Eq, std::nullopt));
            QLineEdit *value = pane.editor()->rows()[0]->value()->field();
            value->setFocus();
            value->selectAll();
            QTest::keyClicks(value, u"12,5"_s);
        }),
        filters(u"hidden"_s, 1000, purchase, [](UiWorld &world, FiltersPane &) {
            world.session.site()->filters()->insertCondition(purchase, 1, FiltersController::condition(u"user.email"_s, Operator::EndsWith, Json(u"@nordlicht.example")));
        }),
        filters(u"completion"_s, 1000, purchase, [](UiWorld &, FiltersPane &pane) {
            pane.editor()->addCondition();
            QTest::keyClicks(pane.editor()->rows().back()->field(), u"order"_s);
        }),
        filters(u"off"_s, 1000, {meta, u"user_signup"_s}),
        filters(u"noevents"_s, 0, purchase),
        filters(u"unmapped"_s, 1000, {gads, u"page_view"_s}),
        filters(u"error"_s, 1000, purchase, [](UiWorld &world, FiltersPane &) {
            world.plane->fail(Endpoint::ProviderLogs, ApiError::Kind::ServerError);
            world.session.site()->seenFeed()->read();
        }),
        {u"filters"_s, u"empty"_s,
         [](UiWorld &world) {
             world.prepare = [](FakeControlPlane &plane) {
                 QByteArray form = plane.server.form(meta);
                 plane.server.set(meta, form.left(form.indexOf("\"eventFilters\":")) + "\"eventFilters\":{}}");
             };
         },
         [](UiWorld &world, MainWindow &window) -> QWidget * {
             world.open();
             show(window);
             return &window;
         }},
        explain(u"content"_s, ExplainPane::WithChanges, uR"({"event":"purchase","id":"e-1","order":{"id":"NO-58188","total":149.90},"items":[{"sku":"TENT-2","title":"Tent","price":149.90,"quantity":1}],"user":{"id":"u_20931"},"visitorId":"1.2"})"_s, 0),
        explain(u"stopped"_s, ExplainPane::WithChanges, uR"({"event":"purchase","id":"e-1","order":{"id":"NO-58188","total":0,"currency":"EUR"},"items":[{"sku":"GIFT-VOUCHER","price":25,"quantity":1}],"visitorId":"1.2"})"_s, 1),
        explain(u"both"_s, ExplainPane::Both, uR"({"event":"purchase","id":"e-1","order":{"id":"NO-58188","total":5,"currency":"NOK"},"visitorId":"1.2"})"_s, 3),
        explain(u"mistake"_s, ExplainPane::WithChanges, u"{\"event\": \"purchase\",\n  \"order\": {\"total\": 1,}\n}"_s, 0),
        {u"filters"_s, u"rules"_s, {}, [](UiWorld &world, MainWindow &window) -> QWidget * {
             world.open();
             auto *dialog = new RulesDialog(u"Nordlicht Outdoor"_s, {}, &window);
             dialog->show();
             return dialog;
         }},
    };
}

} // namespace selwise
