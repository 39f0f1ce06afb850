#include "models/controllers/mappingcontroller.h"
#include "models/controllers/providerscontroller.h"
#include "models/controllers/seenfeed.h"
#include "models/items/mappingmodel.h"
#include "tests/ui/screens/scenes.h"
#include "ui/mainwindow/panehost.h"
#include "ui/panes/mapping/importpreview.h"
#include "ui/panes/mapping/mappingdiagram.h"
#include "ui/panes/mapping/mappingexchange.h"
#include "ui/panes/mapping/mappinginspector.h"
#include "ui/panes/mapping/mappingpane.h"
#include "ui/panes/mapping/mappingview.h"
#include "ui/panes/mapping/nameeditor.h"
#include "ui/widgets/banner.h"

#include <QLineEdit>
#include <QPushButton>

namespace selwise {

using namespace Qt::Literals::StringLiterals;
using Endpoint = FakeControlPlane::Endpoint;

namespace {

const ProviderId ga4 = ProviderId::of(Provider::Ga4), meta = ProviderId::of(Provider::Meta), gads = ProviderId::of(Provider::GoogleAds);

/// The shop of the design's pictures.
void fillMappings(FakeControlPlane &plane)
{
    plane.server.set(ga4, R"({"enabled":true,"config":{"measurementId":"G-N0RDL1CHT7"},"eventMapping":{"page_view":"page_view",
        "virtual_page_view":"page_view","widget_view":"widget_view","category_view":"view_item_list","product_view":"view_item",
        "product_click":"select_item","product_impression":"view_item_list","add_to_cart":"add_to_cart","remove_from_cart":"remove_from_cart",
        "cart_abandon":"cart_abandon","checkout_begin":"begin_checkout","checkout_progress":"checkout_progress","checkout_option":"add_shipping_info",
        "purchase":"purchase","user_signup":"sign_up","user_login":"login","search_query":"search","search_zero_results":"search_no_result"},
        "reverseEventMapping":{"begin_checkout":"checkout_begin","site_search":"search_query","view_search_results":"search_query"},"eventFilters":{}})",
                     {{u"apiSecret"_s, "ga4-secret-marker-pQ2w"}});
    plane.server.set(meta, R"({"enabled":true,"config":{"pixelId":"1184027735529034","advancedMatching":true},"eventMapping":{"page_view":"PageView",
        "virtual_page_view":"PageView","category_view":"ViewCategory","product_view":"ViewContent","add_to_cart":"AddToCart",
        "checkout_begin":"InitiateCheckout","purchase":"Purchase","user_signup":"CompleteRegistration","search_query":"Search"},
        "reverseEventMapping":{},"eventFilters":{"purchase":{"enabled":true,"conditions":[{"field":"order.total","operator":"gte","value":1}]}}})",
                     {{u"accessToken"_s, "meta-secret-marker-Zk4Q"}});
    const auto defaults = [&plane](const ProviderId &id, const QByteArray &json) { plane.mappings[id] = codec::decodeMappings(Json::parse(json).value()).value(); };
    defaults(ga4, R"({"eventMapping":{"page_view":"page_view","virtual_page_view":"page_view","category_view":"view_item_list","product_view":"view_item",
        "product_click":"select_item","product_impression":"view_item_list","add_to_cart":"add_to_cart","remove_from_cart":"remove_from_cart",
        "checkout_begin":"begin_checkout","checkout_option":"add_payment_info","purchase":"purchase","user_signup":"sign_up","user_login":"login",
        "search_query":"search","update_cart":"view_cart"},"reverseEventMapping":{}})");
    defaults(meta, R"({"eventMapping":{"page_view":"PageView","virtual_page_view":"PageView","product_view":"CustomizeProduct","add_to_cart":"AddToCart",
        "checkout_begin":"InitiateCheckout","purchase":"Purchase","user_signup":"CompleteRegistration","search_query":"Search"},"reverseEventMapping":{}})");
}

const QHash<QString, qint64> seen{{u"page_view"_s, 184'220}, {u"virtual_page_view"_s, 9'340}, {u"widget_view"_s, 22'817}, {u"category_view"_s, 31'902},
    {u"product_view"_s, 48'116}, {u"product_click"_s, 20'945}, {u"product_impression"_s, 96'408}, {u"product_dwell_time"_s, 7'730},
    {u"add_to_cart"_s, 6'214}, {u"remove_from_cart"_s, 1'893}, {u"update_cart"_s, 2'240}, {u"cart_abandon"_s, 3'105}, {u"cart_restore"_s, 212},
    {u"checkout_begin"_s, 2'418}, {u"checkout_progress"_s, 4'876}, {u"checkout_option"_s, 1'950}, {u"purchase"_s, 1'284}, {u"user_signup"_s, 318},
    {u"user_login"_s, 2'077}, {u"user_logout"_s, 640}, {u"user_update"_s, 151}, {u"search_instant_open"_s, 5'522}, {u"search_query"_s, 12'640},
    {u"search_filter"_s, 3'310}, {u"search_zero_results"_s, 702}};

MappingPane *mappingPane(MainWindow &window)
{
    window.showPane(u"mapping"_s);
    return qobject_cast<MappingPane *>(window.panes()->pane());
}

using Then = std::function<void(UiWorld &, MappingPane &)>;

/// Opens the shop on its mapping, with what was seen, and the search selected.
Act mapped(Then then = {}, bool counted = true)
{
    return [=](UiWorld &world, MainWindow &window) -> QWidget * {
        world.open();
        MappingPane *pane = mappingPane(window);
        MappingController &mapping = *world.session.site()->mapping();
        (void)QTest::qWaitFor([&] { return !mapping.defaults()->isBusy() && !world.session.site()->seenFeed()->isReading(); });
        if (counted)
            mapping.setSeen([](const QString &event) { return std::optional<qint64>(seen.value(event)); }, {});
        if (then)
            then(world, *pane);
        return &window;
    };
}

void prepareShop(UiWorld &world)
{
    world.prepare = fillMappings;
}

void change(UiWorld &world, MappingPane &pane)
{
    MappingController &mapping = *world.session.site()->mapping();
    world.providers().apply(mapping.changesOf({{u"search_query"_s, ga4, u"view_search_results"_s}, {u"product_view"_s, meta, u"ViewContent"_s},
                                     {u"user_login"_s, meta, u"Login"_s}}));
    pane.table()->select(u"search_query"_s, MappingModel::FirstProviderColumn);
}

Act diagram(Then then = {})
{
    return mapped([then](UiWorld &world, MappingPane &pane) {
        change(world, pane);
        pane.showDiagram(true);
        pane.diagram()->selectEvent(u"purchase"_s);
        if (then)
            then(world, pane);
    });
}

} // namespace

std::vector<Scene> mappingScenes()
{
    return {
        {u"mapping"_s, u"table"_s, prepareShop, mapped(change)},
        {u"mapping"_s, u"notcounted"_s, [](UiWorld &world) {
             world.prepare = [](FakeControlPlane &plane) {
                 fillMappings(plane);
                 for (int i = 0; i < 3; ++i)
                     plane.fail(Endpoint::ProviderLogs, ApiError::Kind::Forbidden);
             };
         }, mapped({}, false)},
        {u"mapping"_s, u"editing"_s, prepareShop, mapped([](UiWorld &world, MappingPane &pane) {
             change(world, pane);
             pane.table()->select(u"cart_abandon"_s, MappingModel::FirstProviderColumn);
             pane.table()->editCurrent();
             if (auto *editor = pane.findChild<NameEditor *>())
                 editor->setText(u"session_start"_s);
         })},
        {u"mapping"_s, u"selection"_s, prepareShop, mapped([](UiWorld &world, MappingPane &pane) {
             change(world, pane);
             pane.table()->select(u"product_view"_s, MappingModel::FirstProviderColumn);
             auto *model = pane.table()->model();
             const QModelIndex from = pane.table()->currentIndex();
             pane.table()->selectionModel()->select(QItemSelection(from, model->index(from.row() + 2, from.column() + 1)), QItemSelectionModel::ClearAndSelect);
         })},
        {u"mapping"_s, u"search"_s, prepareShop, mapped([](UiWorld &, MappingPane &pane) {
             qobject_cast<QLineEdit *>(pane.searchField())->setText(u"search"_s);
             pane.table()->select(u"search_query"_s);
         })},
        {u"mapping"_s, u"nohit"_s, prepareShop, mapped([](UiWorld &, MappingPane &pane) { qobject_cast<QLineEdit *>(pane.searchField())->setText(u"refund"_s); })},
        {u"mapping"_s, u"inspector"_s, prepareShop, mapped([](UiWorld &world, MappingPane &pane) {
             change(world, pane);
             Q_EMIT pane.table()->inspectorWanted();
         })},
        {u"mapping"_s, u"refused"_s, prepareShop, mapped([](UiWorld &, MappingPane &pane) {
             Q_EMIT pane.exchange()->refused(u"row 2, column 1: The copied cells reach beyond the table from here. Choose a cell further up or to the left, or copy fewer."_s);
         })},
        {u"mapping"_s, u"import"_s, prepareShop, mapped([](UiWorld &, MappingPane &pane) {
             pane.exchange()->importText("event;ga4;meta;seen in 24 h\npurchase;order_placed;Purchase;12\ncart_abandon;;CartAbandon;\nsearch_sort;session_start;;\n", u"mappings.csv"_s);
             (void)QTest::qWaitFor([&] { return pane.preview()->applyButton()->isVisible(); });
         })},
        {u"mapping"_s, u"importwrong"_s, prepareShop, mapped([](UiWorld &, MappingPane &pane) {
             pane.exchange()->importText("event,ga4,tiktok\nPurchase,order,x\npage_view,\"a\x01,b\"\n", u"mappings.csv"_s);
             (void)QTest::qWaitFor([&] { return pane.preview()->findChildren<Banner *>().size() > 0; });
         })},
        {u"mapping"_s, u"nodefaults"_s, [](UiWorld &world) {
             world.prepare = [](FakeControlPlane &plane) {
                 fillMappings(plane);
                 for (int i = 0; i < 3; ++i)
                     plane.fail(Endpoint::Mappings, ApiError::Kind::Forbidden);
             };
         }, mapped()},
        {u"mapping"_s, u"empty"_s, [](UiWorld &world) { world.prepare = [](FakeControlPlane &plane) { plane.server.records.clear(); }; }, mapped({}, false)},
        {u"mapping"_s, u"loading"_s, {}, [](UiWorld &world, MainWindow &window) -> QWidget * {
             world.prepare = [](FakeControlPlane &plane) {
                 plane.before(Endpoint::Providers, [] {});
                 plane.hang(Endpoint::Providers);
             };
             const ConnectionProfile shop = UiWorld::shop();
             world.session.connectTo(shop, shop.apiUrl.toString(), Secret(UiWorld::token()));
             (void)QTest::qWaitFor([&world] { return world.session.site() != nullptr; });
             mappingPane(window);
             return &window;
         }},
        {u"mapping"_s, u"error"_s, {}, [](UiWorld &world, MainWindow &window) -> QWidget * {
             world.prepare = [](FakeControlPlane &plane) {
                 plane.before(Endpoint::Providers, [] {});
                 plane.fail(Endpoint::Providers, ApiError::Kind::Forbidden);
             };
             world.open();
             mappingPane(window);
             return &window;
         }},
        {u"mapping"_s, u"diagram"_s, prepareShop, diagram()},
        {u"mapping"_s, u"edge"_s, prepareShop, diagram([](UiWorld &, MappingPane &pane) {
             MappingDiagram &diagram = *pane.diagram();
             diagram.setSpot({DiagramSpot::Kind::Edge, diagram.content().edgeOf(u"purchase"_s, meta)});
         })},
        {u"mapping"_s, u"naming"_s, prepareShop, diagram([](UiWorld &, MappingPane &pane) {
             pane.diagram()->setFocus();
             QTest::keyClick(pane.diagram(), Qt::Key_M);
         })},
    };
}

} // namespace selwise
