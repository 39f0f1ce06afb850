#include "tests/ui/screens/scenes.h"

#include "models/controllers/providerscontroller.h"
#include "models/controllers/providertests.h"
#include "models/controllers/testmodes.h"
#include "models/ports/settingkeys.h"
#include "tests/support/testanswers.h"
#include "ui/dialogs/aboutdialog.h"
#include "ui/dialogs/connectiondialog.h"
#include "ui/dialogs/promptdialog.h"
#include "ui/dialogs/requestlogdialog.h"
#include "ui/dialogs/shortcutsdialog.h"
#include "ui/mainwindow/commandpalette.h"
#include "ui/mainwindow/panehost.h"
#include "ui/mainwindow/sitemenu.h"
#include "ui/mainwindow/windowquestions.h"
#include "ui/panes/providers/configfields.h"
#include "ui/panes/providers/providerform.h"
#include "ui/panes/providers/evidencebutton.h"
#include "ui/panes/providers/providerspane.h"
#include "ui/panes/providers/resultpanel.h"
#include "ui/panes/providers/wherepopover.h"
#include "ui/panes/review/reviewpane.h"
#include "ui/panes/secrets/secretspane.h"
#include "ui/widgets/fieldrow.h"
#include "ui/widgets/secretfield.h"

#include <QLineEdit>
#include <QPushButton>
#include <QTableView>

namespace selwise {

using namespace Qt::Literals::StringLiterals;
using Endpoint = FakeControlPlane::Endpoint;

namespace {

const ProviderId meta = ProviderId::of(Provider::Meta), ga4 = ProviderId::of(Provider::Ga4),
                 gads = ProviderId::of(Provider::GoogleAds);

ProvidersPane *providersPane(MainWindow &window)
{
    window.showPane(u"providers"_s);
    return qobject_cast<ProvidersPane *>(window.panes()->pane());
}

bool settled(UiWorld &world)
{
    return QTest::qWaitFor([&world] { return world.session.site() && !world.providers().isBusy(); });
}

void recents(UiWorld &world)
{
    world.open();
    world.session.closeSite();
    ConnectionProfile staging = UiWorld::shop(Environment::Staging);
    staging.id.text = u"c0ffee00-0000-4000-8000-000000000002"_s;
    staging.apiUrl = QUrl(u"https://api.staging.selwise.com"_s);
    staging.site.text = u"a41e07cc-11d0-4b6e-8f0a-2f3d6e5509d2"_s;
    world.session.connectTo(staging, staging.apiUrl.toString(), Secret(UiWorld::token()));
    settled(world);
    world.session.closeSite();
    world.session.openSandbox();
    settled(world);
    world.session.closeSite();
}

void type(QWidget *root, const QString &label, const QString &text)
{
    for (auto *row : root->findChildren<FieldRow *>()) {
        if (auto *edit = qobject_cast<QLineEdit *>(row->editor()); edit && row->label() == label)
            edit->setText(text);
    }
}

void press(QWidget *root, const QString &text)
{
    for (auto *button : root->findChildren<QPushButton *>()) {
        if (button->text() == text && button->isVisible()) {
            button->click();
            return;
        }
    }
}

void edits(UiWorld &world)
{
    world.providers().setText(meta, ConfigField::PixelId, u"1184027735529035"_s);
    world.providers().setFlag(meta, ConfigField::AdvancedMatching, false);
    world.providers().setText(gads, ConfigField::ConversionLabel, u"mine-KfCN"_s);
}

void others(UiWorld &world)
{
    const QByteArray form = world.plane->server.form(gads);
    world.plane->server.set(gads, QByteArray(form).replace("x9KfCNbDq4MZ", "theirs-Dq4MZ").replace("AW-984412077", "AW-984412078"));
    world.providers().refresh();
    settled(world);
}

ApiError forbidden()
{
    ApiError error;
    error.kind = ApiError::Kind::Forbidden;
    error.httpStatus = 403;
    error.method = u"GET"_s;
    error.path = u"/api/v1/sites/3f9c2a18-6d47-4e0b-9a51-c20d84e6b7e1/integrations"_s;
    error.requestId = u"0f2b1c9a-77aa-4a31-9c0e-3a1f0c9d2b10"_s;
    error.attempts = 1;
    error.elapsed = std::chrono::milliseconds(96);
    return error;
}

const QString longName = u"Nordlicht Outdoor- und Bergsportausrüstung Vertriebsgesellschaft mbH & Co. KG, Filiale Südtirol"_s;

/// A connection with names, ids and texts of the length that nobody tries out.
QWidget *openLong(UiWorld &world, MainWindow &window)
{
    world.prepare = [](FakeControlPlane &plane) {
        plane.server.set(meta, R"({"enabled":true,"testMode":true,"config":{"pixelId":"118402773552903411840277355290341184027735529034",
            "advancedMatching":true,"aMemberWithAVeryLongNameThatNobodyHasEverSeenBefore":"and a value that is just as long, and a little longer"},
            "eventMapping":{"page_view":"PageView"}})", {{u"accessToken"_s, "meta-secret-marker-Zk4Q"}});
        plane.server.health.providers.at(1).lastError =
            u"Error validating access token: the session has expired on Friday, 21-Nov-25 04:00:00 PST. The current time is Monday, 23-Nov-25."_s;
    };
    ConnectionProfile shop = UiWorld::shop();
    shop.name = longName;
    shop.apiUrl = QUrl(u"https://integrations.control-plane.eu-central-1.staging.selwise.example.com:8443"_s);
    world.session.connectTo(shop, shop.apiUrl.toString(), Secret(UiWorld::token()));
    (void)QTest::qWaitFor([&world] { return world.session.site() != nullptr; });
    settled(world);
    if (auto *pane = providersPane(window))
        pane->select(meta);
    world.providers().setText(meta, ConfigField::PixelId, QString(u"9"_s).repeated(64));
    return &window;
}

std::vector<Scene> welcomeScenes()
{
    return {
        {u"welcome"_s, u"first"_s, {}, [](UiWorld &, MainWindow &window) -> QWidget * {
             window.start({});
             return &window;
         }},
        {u"welcome"_s, u"recent"_s, recents, [](UiWorld &, MainWindow &window) -> QWidget * {
             window.start({});
             return &window;
         }},
        {u"welcome"_s, u"refused"_s, recents, [](UiWorld &world, MainWindow &window) -> QWidget * {
             window.start({});
             world.prepare = [](FakeControlPlane &plane) {
                 ApiError error = forbidden();
                 error.kind = ApiError::Kind::Unauthorized;
                 error.httpStatus = 401;
                 plane.fail(Endpoint::Providers, error);
             };
             type(&window, u"Site ID"_s, UiWorld::shop().site.text);
             type(&window, u"Token"_s, u"token-marker-7f2c"_s);
             press(&window, u"Try and connect"_s);
             (void)QTest::qWaitFor([&world] { return world.session.state() == SessionController::State::NoSite; });
             return &window;
         }},
        {u"welcome"_s, u"trying"_s, recents, [](UiWorld &world, MainWindow &window) -> QWidget * {
             window.start({});
             world.prepare = [](FakeControlPlane &plane) { plane.hang(Endpoint::Providers); };
             type(&window, u"Site ID"_s, UiWorld::shop().site.text);
             type(&window, u"Token"_s, u"token-marker-7f2c"_s);
             press(&window, u"Try and connect"_s);
             return &window;
         }},
        {u"welcome"_s, u"opening"_s, recents, [](UiWorld &world, MainWindow &window) -> QWidget * {
             world.settings.setValue(setting::lastProfile, UiWorld::shop().id.text);
             world.keychain.hangs = true;
             window.start({});
             return &window;
         }},
    };
}

std::vector<Scene> providerScenes()
{
    return {
        {u"providers"_s, u"meta"_s, {}, ofProvider(meta)},
        {u"providers"_s, u"ga4"_s, {}, ofProvider(ga4)},
        {u"providers"_s, u"googleads"_s, {}, ofProvider(gads)},
        {u"providers"_s, u"changed"_s, {}, ofProvider(meta, [](UiWorld &world, MainWindow &) { edits(world); })},
        {u"providers"_s, u"conflict"_s, {}, ofProvider(gads, [](UiWorld &world, MainWindow &) {
             edits(world);
             others(world);
         })},
        {u"providers"_s, u"mistakes"_s, {}, ofProvider(meta, [](UiWorld &world, MainWindow &window) {
             world.providers().setText(meta, ConfigField::PixelId, {});
             providersPane(window)->form()->fields()->showMissing();
         })},
        {u"providers"_s, u"unusual"_s, {}, ofProvider(ga4, [](UiWorld &world, MainWindow &) {
             world.providers().setText(ga4, ConfigField::MeasurementId, u"UA-12345-6"_s);
         })},
        {u"providers"_s, u"notsetup"_s,
         [](UiWorld &world) { world.prepare = [](FakeControlPlane &plane) { plane.server.records.erase(u"meta"_s); }; }, ofProvider(meta)},
        {u"providers"_s, u"new"_s,
         [](UiWorld &world) { world.prepare = [](FakeControlPlane &plane) { plane.server.records.erase(u"meta"_s); }; },
         ofProvider(meta, [](UiWorld &world, MainWindow &) { world.providers().create(meta); })},
        {u"providers"_s, u"todelete"_s, {}, ofProvider(meta, [](UiWorld &, MainWindow &window) { providersPane(window)->form()->remove(); })},
        {u"providers"_s, u"unknown"_s,
         [](UiWorld &world) {
             world.prepare = [](FakeControlPlane &plane) {
                 plane.server.set(ProviderId::fromWire(u"tiktok"_s), R"({"enabled":false,"config":{"pixelCode":"C9V","tests":[1,2]}})");
             };
         },
         ofProvider(ProviderId::fromWire(u"tiktok"_s))},
        {u"providers"_s, u"loading"_s, {}, [](UiWorld &world, MainWindow &window) -> QWidget * {
             world.prepare = [](FakeControlPlane &plane) {
                 plane.before(Endpoint::Providers, [] {});
                 plane.hang(Endpoint::Providers);
             };
             const ConnectionProfile shop = UiWorld::shop();
             world.session.connectTo(shop, shop.apiUrl.toString(), Secret(UiWorld::token()));
             (void)QTest::qWaitFor([&world] { return world.session.site() != nullptr; });
             return &window;
         }},
        {u"providers"_s, u"error"_s, {}, [](UiWorld &world, MainWindow &window) -> QWidget * {
             world.prepare = [](FakeControlPlane &plane) {
                 plane.before(Endpoint::Providers, [] {});
                 plane.fail(Endpoint::Providers, forbidden());
             };
             world.open();
             settled(world);
             return &window;
         }},
        {u"providers"_s, u"stale"_s, {}, ofProvider(meta, [](UiWorld &world, MainWindow &) {
             edits(world);
             world.plane->fail(Endpoint::Providers, ApiError::Kind::Dns);
             world.providers().refresh();
             settled(world);
         })},
        {u"providers"_s, u"long"_s, {}, openLong},
        {u"review"_s, u"long"_s, {}, [](UiWorld &world, MainWindow &window) {
             openLong(world, window);
             window.showPane(u"review"_s);
             return static_cast<QWidget *>(&window);
         }},
        {u"secrets"_s, u"long"_s, {}, [](UiWorld &world, MainWindow &window) {
             openLong(world, window);
             window.showPane(u"secrets"_s);
             return static_cast<QWidget *>(&window);
         }},
        {u"welcome"_s, u"long"_s, {}, [](UiWorld &world, MainWindow &window) {
             openLong(world, window);
             world.session.closeSite();
             return static_cast<QWidget *>(&window);
         }},
        {u"providers"_s, u"where"_s, {}, [](UiWorld &world, MainWindow &window) -> QWidget * {
             ofProvider(meta)(world, window);
             Q_EMIT providersPane(window)->form()->fields()->row(ConfigField::AccessToken)->helpRequested();
             return window.findChild<WherePopover *>();
         }},
        {u"providers"_s, u"replace"_s, {}, [](UiWorld &world, MainWindow &window) -> QWidget * {
             ofProvider(meta)(world, window);
             providersPane(window)->form()->fields()->secret(ConfigField::AccessToken)->replaceButton()->click();
             return window.findChild<QDialog *>();
         }},
    };
}

/// Opens the shop on the sandbox (or another environment) and tests one provider, which answers so.
Act tested(const ProviderId &id, std::function<TestResult()> answer, std::function<void(UiWorld &, MainWindow &)> then = {},
           Environment environment = Environment::Sandbox)
{
    return [=](UiWorld &world, MainWindow &window) -> QWidget * {
        world.open(environment);
        settled(world);
        world.plane->tests = [&world, id, answer](const ProviderId &asked, const TestRequest &) {
            world.clock.advance(std::chrono::milliseconds(298));
            return asked == id ? answer() : asked == ga4 ? answers::ga4Unprovable() : asked == gads ? answers::googleAdsUnprovable() : answers::metaPassed();
        };
        if (auto *pane = providersPane(window))
            pane->select(id);
        ProviderTests &tests = *world.session.site()->tests();
        tests.start(id);
        (void)QTest::qWaitFor([&] { return tests.progress().running == 0; });
        if (then)
            then(world, window);
        return &window;
    };
}

std::vector<Scene> resultScenes()
{
    return {
        {u"result"_s, u"failed"_s, {}, tested(meta, answers::metaTokenExpired, {}, Environment::Production)},
        {u"result"_s, u"ga4"_s, {}, tested(ga4, answers::ga4Unprovable, [](UiWorld &world, MainWindow &) {
             world.session.site()->tests()->setManualStep(ga4, true, u"I saw it in DebugView"_s, u"Mara Lind"_s);
         }, Environment::Production)},
        {u"result"_s, u"googleads"_s, {}, tested(gads, answers::googleAdsUnprovable, {}, Environment::Production)},
        {u"result"_s, u"passed"_s, {}, tested(meta, answers::metaPassed)},
        {u"result"_s, u"settings"_s, {}, tested(meta, answers::settingsMissing)},
        {u"result"_s, u"unreachable"_s, {}, tested(meta, answers::notReachable)},
        {u"result"_s, u"cannottell"_s, {}, tested(meta, answers::nothing)},
        {u"result"_s, u"stale"_s, {}, tested(meta, answers::metaTokenExpired, [](UiWorld &world, MainWindow &) { edits(world); })},
        {u"result"_s, u"all"_s, {}, tested(meta, answers::metaTokenExpired, [](UiWorld &world, MainWindow &) {
             ProviderTests &tests = *world.session.site()->tests();
             tests.startAll();
             (void)QTest::qWaitFor([&] { return tests.progress().running == 0; });
         })},
        {u"result"_s, u"running"_s, {}, tested(meta, answers::metaTokenExpired, [](UiWorld &world, MainWindow &) {
             for (int i = 0; i < 3; ++i)
                 world.plane->hang(Endpoint::TestProvider);
             world.session.site()->tests()->startAll();
         })},
        {u"result"_s, u"refused"_s, {}, ofProvider(meta, [](UiWorld &world, MainWindow &) {
             ApiError error = forbidden();
             error.kind = ApiError::Kind::Unauthorized;
             error.httpStatus = 401;
             world.plane->fail(Endpoint::TestProvider, error);
             world.session.site()->tests()->start(meta);
             (void)QTest::qWaitFor([&] { return !world.session.site()->tests()->isRunning(meta); });
         })},
        {u"result"_s, u"unpublished"_s, {}, ofProvider(meta, [](UiWorld &world, MainWindow &) { edits(world); })},
        {u"result"_s, u"evidence"_s, {}, [](UiWorld &world, MainWindow &window) -> QWidget * {
             tested(meta, answers::metaTokenExpired)(world, window);
             EvidenceButton *evidence = providersPane(window)->result()->evidence();
             // Pressing the button would wait for the menu to be left.
             QMenu *menu = evidence->menu();
             menu->popup(evidence->mapToGlobal(QPoint(0, -menu->sizeHint().height())));
             return menu;
         }},
        {u"result"_s, u"testmode"_s, {}, ofProvider(gads, [](UiWorld &world, MainWindow &) {
             world.session.site()->testModes()->switchOn(gads, TestModes::Length::FourHours, u"Mara Lind"_s);
             settled(world);
         })},
    };
}

std::vector<Scene> reviewScenes()
{
    const auto review = [](std::function<void(UiWorld &, MainWindow &)> before) {
        return ofProvider(meta, [before](UiWorld &world, MainWindow &window) {
            if (before)
                before(world, window);
            window.showPane(u"review"_s);
        });
    };
    return {
        {u"review"_s, u"changes"_s, {}, review([](UiWorld &world, MainWindow &) { edits(world); })},
        {u"review"_s, u"deletion"_s, {}, review([](UiWorld &world, MainWindow &) {
             edits(world);
             world.providers().remove(meta);
         })},
        {u"review"_s, u"deletedandchanged"_s, {}, review([](UiWorld &world, MainWindow &) {
             world.providers().remove(gads);
             others(world);
         })},
        {u"review"_s, u"empty"_s, {}, review({})},
        {u"review"_s, u"conflict"_s, {}, review([](UiWorld &world, MainWindow &) {
             edits(world);
             others(world);
         })},
        {u"review"_s, u"partial"_s, {}, ofProvider(meta, [](UiWorld &world, MainWindow &window) {
             edits(world);
             ApiError down = forbidden();
             down.kind = ApiError::Kind::ServerError;
             down.httpStatus = 503;
             down.method = u"PUT"_s;
             world.plane->before(Endpoint::PutProvider, [] {});
             world.plane->fail(Endpoint::PutProvider, down);
             window.showPane(u"review"_s);
             window.panes()->pane()->publish();
             (void)QTest::qWaitFor([&world] { return world.session.site()->drafts()->dirtyRecords().size() == 1; });
             settled(world);
         })},
        {u"review"_s, u"published"_s, {}, ofProvider(meta, [](UiWorld &world, MainWindow &window) {
             edits(world);
             window.showPane(u"review"_s);
             window.panes()->pane()->publish();
             (void)QTest::qWaitFor([&window] { return window.panes()->currentId() == u"providers"; });
         })},
    };
}

std::vector<Scene> otherScenes()
{
    const auto secrets = [](UiWorld &world, MainWindow &window) -> QWidget * {
        world.open();
        settled(world);
        world.providers().replaceSecret(meta, ConfigField::AccessToken, Secret("new-secret-marker-Zk4Q"));
        settled(world);
        window.showPane(u"secrets"_s);
        return &window;
    };
    return {
        {u"secrets"_s, u"content"_s, {}, secrets},
        {u"secrets"_s, u"nokeychain"_s,
         [](UiWorld &world) {
             world.keychain.problem = SecretError{SecretError::Kind::NoKeychain,
                                                  u"org.freedesktop.secrets was not provided by any service"_s};
         },
         secrets},
        {u"window"_s, u"palette"_s, {}, [](UiWorld &world, MainWindow &window) -> QWidget * {
             ofProvider(meta)(world, window);
             for (QAction *action : window.actions()) {
                 if (action->shortcut() == QKeySequence(Qt::CTRL | Qt::Key_K))
                     action->trigger();
             }
             if (auto *palette = window.findChild<CommandPalette *>())
                 palette->findChild<QLineEdit *>()->setText(u"meta"_s);
             return &window;
         }},
        {u"window"_s, u"sitemenu"_s, recents, [](UiWorld &world, MainWindow &window) -> QWidget * {
             ofProvider(meta)(world, window);
             auto *menu = window.findChild<SiteMenu *>();
             menu->popup(window.mapToGlobal(QPoint(8, 60)));
             return menu;
         }},
        {u"dialog"_s, u"discard"_s, {}, [](UiWorld &world, MainWindow &window) -> QWidget * {
             ofProvider(meta)(world, window);
             edits(world);
             auto *dialog = new PromptDialog(discardQuestion(*world.session.site()->drafts()), &window);
             dialog->open();
             return dialog;
         }},
        {u"dialog"_s, u"connection"_s, {}, [](UiWorld &world, MainWindow &window) -> QWidget * {
             ofProvider(meta)(world, window);
             auto *dialog = new ConnectionDialog(world.session, world.vault, world.session.site()->profile(), &window);
             dialog->open();
             return dialog;
         }},
        {u"dialog"_s, u"about"_s, {}, [](UiWorld &, MainWindow &window) -> QWidget * {
             auto *dialog = new AboutDialog(&window);
             dialog->open();
             return dialog;
         }},
        {u"dialog"_s, u"requestlog"_s, {}, [](UiWorld &, MainWindow &window) -> QWidget * {
             auto *dialog = new RequestLogDialog(u"/nonexistent/requests.log"_s, &window);
             dialog->open();
             return dialog;
         }},
        {u"dialog"_s, u"shortcuts"_s, {}, [](UiWorld &world, MainWindow &window) -> QWidget * {
             ofProvider(meta)(world, window);
             Q_EMIT window.findChild<SiteMenu *>()->shortcutsWanted();
             return window.findChild<ShortcutsDialog *>();
         }},
    };
}

} // namespace

Act ofProvider(const ProviderId &id, std::function<void(UiWorld &, MainWindow &)> then)
{
    return [id, then](UiWorld &world, MainWindow &window) -> QWidget * {
        world.open();
        settled(world);
        if (auto *pane = providersPane(window))
            pane->select(id);
        if (then)
            then(world, window);
        return &window;
    };
}

std::vector<Scene> allScenes()
{
    std::vector<Scene> all = welcomeScenes();
    for (auto more : {healthScenes(), providerScenes(), liveScenes(), logScenes(), mappingScenes(), filterScenes(), versionScenes(), webhookScenes(), resultScenes(), reviewScenes(), otherScenes()}) {
        for (Scene &scene : more)
            all.push_back(std::move(scene));
    }
    return all;
}

} // namespace selwise
