#include "models/controllers/healthfeed.h"
#include "models/controllers/mappingcontroller.h"
#include "models/controllers/providerscontroller.h"
#include "models/controllers/providertests.h"
#include "models/controllers/webhookscontroller.h"
#include "models/drafts/draftbook.h"
#include "models/drafts/draftjournal.h"
#include "models/items/mappingmodel.h"
#include "models/items/profilesmodel.h"
#include "models/ports/settingkeys.h"
#include "tests/support/accessibilitycheck.h"
#include "tests/support/testanswers.h"
#include "tests/support/uiworld.h"
#include "tests/support/warnings.h"
#include "ui/mainwindow/changesbar.h"
#include "ui/mainwindow/commandpalette.h"
#include "ui/mainwindow/heldbanner.h"
#include "ui/mainwindow/openingpage.h"
#include "ui/mainwindow/panehost.h"
#include "ui/mainwindow/sidebar.h"
#include "ui/mainwindow/sitebutton.h"
#include "ui/mainwindow/sitemenu.h"
#include "ui/mainwindow/statusline.h"
#include "ui/panes/mapping/mappingpane.h"
#include "ui/panes/mapping/mappingview.h"
#include "ui/panes/mapping/nameeditor.h"
#include "ui/panes/providers/configfields.h"
#include "ui/panes/providers/providerform.h"
#include "ui/panes/providers/providerlist.h"
#include "ui/panes/providers/providerspane.h"
#include "ui/panes/webhooks/webhookform.h"
#include "ui/panes/webhooks/webhookspane.h"
#include "ui/panes/welcome/welcomepane.h"
#include "ui/panes/words.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/environment.h"
#include "ui/widgets/fieldrow.h"
#include "ui/widgets/statuslabel.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/toast.h"

#include <QApplication>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QTest>

using namespace selwise;
using namespace Qt::Literals::StringLiterals;

/// The shell around the panes, over real controllers: what it shows when, its keys, what it remembers.
class TestMainWindow : public QObject {
    Q_OBJECT

    const ProviderId meta = ProviderId::of(Provider::Meta);

    void show(QSize size = {1600, 1000})
    {
        window = std::make_unique<MainWindow>(world->services());
        window->resize(size);
        window->show();
        QVERIFY(QTest::qWaitForWindowExposed(window.get()));
        window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(window.get()));
    }
    template <class T>
    T *child() const { return window->findChild<T *>(); }
    template <class T>
    bool shown() const
    {
        for (T *one : window->findChildren<T *>()) {
            if (one->isVisible())
                return true;
        }
        return false;
    }
    void key(Qt::Key which, Qt::KeyboardModifiers modifiers = {})
    {
        QWidget *target = QApplication::focusWidget() ? QApplication::focusWidget() : window.get();
        QTest::keyClick(target, which, modifiers);
    }
    /// A save of Meta that the service takes its time to answer.
    bool startWriting()
    {
        if (!world->open())
            return false;
        world->plane->hold(FakeControlPlane::Endpoint::PutProvider);
        world->providers().setText(meta, ConfigField::PixelId, u"written at last"_s);
        world->providers().save({meta});
        return QTest::qWaitFor([this] { return world->plane->count(FakeControlPlane::Endpoint::PutProvider) == 1; });
    }
    QString statusTexts() const
    {
        QStringList texts;
        for (const auto *label : child<StatusLine>()->findChildren<QLabel *>())
            texts << label->text();
        return texts.join(u'\n');
    }
    ProvidersPane *providersPane() const { return qobject_cast<ProvidersPane *>(window->panes()->pane()); }

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(unexpectedWarning());
        world = std::make_unique<UiWorld>();
    }
    void cleanup()
    {
        window.reset();
        world.reset();
    }

    void aFirstStartShowsTheWelcome()
    {
        show();
        window->start({});
        QVERIFY(shown<WelcomePane>());
        QVERIFY(!shown<Sidebar>());
        QVERIFY(!shown<EnvBand>());
    }

    void theSandboxOpensFromTheWelcome()
    {
        show();
        window->start({});
        for (auto *button : child<WelcomePane>()->findChildren<QPushButton *>()) {
            if (button->text() == u"Open the sandbox")
                QTest::mouseClick(button, Qt::LeftButton);
        }
        QTRY_VERIFY(shown<ProviderList>());
        QVERIFY(shown<EnvBand>());
        QCOMPARE(child<EnvBand>()->environment(), EnvKind::Sandbox);
        QCOMPARE(window->windowTitle(), u"Sandbox"_s);
    }

    /// Nothing is connected, and yet: what it looks like, and where what is typed would be kept.
    void theWelcomesStatusLineTellsThemeAndKeychain()
    {
        show();
        world->theme.setPreference(ThemePreference::Dark);
        window->start({});
        QVERIFY2(statusTexts().contains(u"Dark appearance") && statusTexts().contains(u"Secrets go to this computer's keychain"), qPrintable(statusTexts()));
        QVERIFY(world->open());
        QTRY_VERIFY(!statusTexts().contains(u"appearance"));
        world->theme.setPreference(ThemePreference::Light);
    }

    /// An entry of the sidebar is no check box: it leads somewhere, and one of them is where one is.
    void sidebarEntriesAreTabs()
    {
        show();
        QVERIFY(world->open());
        QTRY_VERIFY(shown<ProviderList>());
        const auto entries = window->findChildren<NavButton *>();
        QVERIFY(!entries.isEmpty());
        const auto selected = [&entries] {
            return std::ranges::count_if(entries, [](NavButton *entry) { return bool(QAccessible::queryAccessibleInterface(entry)->state().selected); });
        };
        for (NavButton *entry : entries) {
            QAccessibleInterface *face = QAccessible::queryAccessibleInterface(entry);
            QCOMPARE(face->role(), QAccessible::PageTab);
            QCOMPARE(face->parent()->role(), QAccessible::PageTabList);
            QCOMPARE(face->parent()->text(QAccessible::Name), u"Panes"_s);
            QVERIFY(!face->state().checkable);
        }
        QCOMPARE(selected(), 1);
        window->showPane(u"secrets"_s); // which has no entry
        QCOMPARE(selected(), 0);
        const auto providers = std::ranges::find_if(entries, [](NavButton *entry) { return entry->accessibleName() == u"Providers"; });
        QVERIFY(providers != entries.end());
        QAccessible::queryAccessibleInterface(*providers)->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
        QTRY_COMPARE(selected(), 1);
        QVERIFY(shown<ProviderList>());
    }

    /// The card may be out of sight: list and sidebar still tell, in words.
    void aFailedTestLeavesItsTrace()
    {
        show();
        QVERIFY(world->open());
        QTRY_VERIFY(shown<ProviderList>());
        world->plane->tests = [](const ProviderId &, const TestRequest &) { return answers::metaTokenExpired(); };
        const ProviderId ga4 = ProviderId::of(Provider::Ga4);
        ProviderTests &tests = *world->session.site()->tests();
        QVERIFY(tests.start(ga4));
        QTRY_VERIFY(!tests.isRunning(ga4));
        const auto spoken = [this] { return providersPane()->list()->model()->index(0, 0).data(Qt::AccessibleTextRole).toString(); };
        NavButton *entry = child<Sidebar>()->findChild<NavButton *>();
        for (NavButton *one : window->findChildren<NavButton *>()) {
            if (one->isChecked())
                entry = one;
        }
        QVERIFY2(spoken().contains(u"test failed"), qPrintable(spoken()));
        // The sidebar looks once at what an edit or a test tells many, in the next turn of the event loop.
        QTRY_VERIFY(entry->accessibleDescription().contains(u"1 tests failed") || entry->accessibleDescription().contains(u"1 test failed"));
        world->providers().setText(ga4, ConfigField::MeasurementId, u"G-ANOTHER123"_s); // it says nothing about these settings
        QTRY_VERIFY(!spoken().contains(u"test failed"));
        QTRY_VERIFY(!entry->accessibleDescription().contains(u"failed"));
    }

    void aSandboxThatDoesNotStartSaysWhy()
    {
        world->sandbox.error = SandboxError{SandboxError::Kind::DataUnusable, u"/data is held by another process"_s};
        show();
        window->start({true, {}});
        QTRY_VERIFY(shown<WelcomePane>());
        QVERIFY(shown<WelcomePane>());
    }

    /// What is being typed when the site is left is an edit like any other.
    void aCellThatIsTypedInWhenTheSiteIsLeftIsKept()
    {
        show();
        QVERIFY(world->open());
        QVERIFY(window->showPane(u"mapping"_s));
        auto *pane = qobject_cast<MappingPane *>(window->panes()->pane());
        QVERIFY(pane);
        SiteSession &site = *world->session.site();
        QTRY_VERIFY(!site.mapping()->defaults()->isBusy());
        pane->table()->select(u"purchase"_s, MappingModel::FirstProviderColumn);
        pane->table()->setFocus();
        pane->table()->editCurrent();
        auto *editor = pane->table()->findChild<NameEditor *>();
        QVERIFY(editor);
        editor->setText(u"a_name_of_its_own"_s);
        QTRY_VERIFY(editor->hasFocus());
        QString drafted;
        connect(site.drafts(), &DraftBook::changed, this, [&] {
            const EventMapping all = site.mapping()->mapping(site.mapping()->model()->columns().front().provider);
            drafted = all.find(u"purchase") ? *all.find(u"purchase") : QString();
        });
        world->session.closeSite();
        QCOMPARE(drafted, u"a_name_of_its_own"_s);
    }

    void theLastSiteComesBack()
    {
        QVERIFY(world->open());
        world->session.closeSite();
        world->settings.setValue(setting::lastProfile, UiWorld::shop().id.text);
        show();
        window->start({});
        QTRY_VERIFY(world->session.site());
        QTRY_VERIFY(shown<ProviderList>());
    }

    void stoppingTheOpeningLeadsToTheWelcome()
    {
        QVERIFY(world->open());
        world->session.closeSite();
        world->settings.setValue(setting::lastProfile, UiWorld::shop().id.text);
        world->keychain.hangs = true;
        show();
        window->start({});
        QTRY_VERIFY(shown<OpeningPage>());
        auto *cancel = child<OpeningPage>()->findChild<QPushButton *>();
        QTRY_VERIFY(cancel->hasFocus());
        QTest::keyClick(cancel, Qt::Key_Space);
        QVERIFY(shown<WelcomePane>());
        QVERIFY(!shown<OpeningPage>());
        QVERIFY(!shown<Sidebar>());
    }

    void aRecentConnectionCanBeStoppedToo()
    {
        QVERIFY(world->open());
        world->session.closeSite();
        show();
        window->start({});
        world->keychain.hangs = true;
        Q_EMIT child<WelcomePane>()->openWanted(UiWorld::shop().id);
        QVERIFY(shown<OpeningPage>());
        QTest::mouseClick(child<OpeningPage>()->findChild<QPushButton *>(), Qt::LeftButton);
        QVERIFY(shown<WelcomePane>());
        QVERIFY(child<WelcomePane>()->findChild<QListView *>()->isEnabled());
        world->keychain.releaseAll(); // too late to open anything
        QTRY_VERIFY(!world->session.site() && shown<WelcomePane>());
    }

    void aSiteThatIsSavedAlreadyIsSaid()
    {
        show();
        window->start({});
        QVERIFY(world->open());
        ConnectionProfile again = UiWorld::shop(Environment::Staging);
        again.id.text.clear();
        again.name = u"New shop"_s;
        world->session.connectTo(again, again.apiUrl.toString(), Secret(UiWorld::token()));
        const auto said = [this] {
            const auto toasts = window->findChildren<Toast *>();
            return std::any_of(toasts.begin(), toasts.end(), [](const Toast *toast) {
                return toast->isVisible() && toast->plainText().contains(u"already saved as “Nordlicht Outdoor”")
                       && toast->plainText().contains(u"“New shop”");
            });
        };
        QTRY_VERIFY(said());
        QCOMPARE(world->session.profiles()->rowCount(), 1);
    }

    void aFailureBesideAnOpenSiteIsForgotten()
    {
        show();
        window->start({});
        QVERIFY(world->open());
        ConnectionProfile other = UiWorld::shop(Environment::Staging);
        other.id.text = u"c0ffee00-0000-4000-8000-000000000002"_s;
        other.name = u"Elsewhere"_s;
        other.site.text = u"a41e07cc-11d0-4b6e-8f0a-2f3d6e5509d2"_s;
        world->session.connectTo(other, other.apiUrl.toString(), Secret(UiWorld::token()));
        QTRY_COMPARE(world->session.site()->profile().name, u"Elsewhere"_s);
        world->keychain.problem = SecretError{SecretError::Kind::Locked, {}};
        Q_EMIT child<SiteMenu>()->openWanted(UiWorld::shop().id);
        QTRY_VERIFY(shown<Toast>());
        world->session.closeSite();
        world->sandbox.error = SandboxError{SandboxError::Kind::DataUnusable, u"/data is held by another process"_s};
        world->session.openSandbox();
        QTRY_VERIFY(shown<WelcomePane>());
        for (auto *row : child<WelcomePane>()->findChildren<FieldRow *>())
            QVERIFY2(!row->hasError(), qPrintable(row->label() + row->message()));
    }

    void aProfileIsOpenedByName()
    {
        QVERIFY(world->open());
        world->session.closeSite();
        show();
        window->start({false, u"Nordlicht Outdoor"_s});
        QTRY_VERIFY(world->session.site());
        window.reset();
        world->session.closeSite();
        show();
        window->start({false, u"No such shop"_s});
        QVERIFY(shown<WelcomePane>());
    }

    void changesStandInTheBarAndUndoWorksEverywhere()
    {
        show();
        QVERIFY(world->open());
        QVERIFY(!shown<ChangesBar>());
        providersPane()->select(meta);
        auto *edit = qobject_cast<QLineEdit *>(providersPane()->form()->fields()->row(ConfigField::PixelId)->editor());
        edit->setFocus();
        edit->end(false);
        QTest::keyClicks(edit, u"1"_s);
        QVERIFY(shown<ChangesBar>());
        key(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(edit->text(), u"1184027735529034"_s);
        QVERIFY(!shown<ChangesBar>());
        key(Qt::Key_Y, Qt::ControlModifier);
        QCOMPARE(edit->text(), u"11840277355290341"_s);
    }

    void thePlaceOfTheWindowIsKeptWithoutClosingIt()
    {
        show();
        const QVariant before = world->settings.value(setting::windowGeometry);
        window->resize(window->width() - 60, window->height() - 20);
        QTRY_VERIFY(world->settings.value(setting::windowGeometry).isValid() && world->settings.value(setting::windowGeometry) != before);
    }

    void aServiceThatAnswersAgainIsShownSoAtOnce()
    {
        show();
        QVERIFY(world->open());
        const auto connection = [this] { return child<StatusLine>()->findChild<StatusLabel *>()->text(); };
        QTRY_VERIFY2(connection().startsWith(u"Connected to"_s), qPrintable(connection()));
        world->plane->fail(FakeControlPlane::Endpoint::Health, ApiError::Kind::Timeout);
        world->providers().live().readNow();
        QTRY_VERIFY2(connection().startsWith(u"No good answer from"_s), qPrintable(connection()));
        world->session.site()->webhooks()->refresh(); // long before the feed looks again
        QTRY_VERIFY2(connection().startsWith(u"Connected to"_s), qPrintable(connection()));
    }

    void draftsOfAnEarlierRunAreToldAsSuch()
    {
        show();
        QVERIFY(world->open());
        providersPane()->select(meta);
        auto *edit = qobject_cast<QLineEdit *>(providersPane()->form()->fields()->row(ConfigField::PixelId)->editor());
        QTest::keyClicks(edit, u"1"_s);
        const auto told = [this] {
            QStringList texts;
            for (const TextLabel *label : child<ChangesBar>()->findChildren<TextLabel *>())
                texts << label->text();
            return texts.join(u' ');
        };
        world->clock.advance(DraftJournal::delay);
        QTRY_VERIFY2(told().contains(u"saved on this computer"_s), qPrintable(told()));

        world->session.closeSite();
        QVERIFY(world->open());
        QTRY_VERIFY2(told().startsWith(u"1 unpublished change"_s) && told().contains(u"brought back as saved today "_s), qPrintable(told()));
    }

    void reviewAndPublishByKeyboardAlone()
    {
        show();
        QVERIFY(world->open());
        providersPane()->select(meta);
        auto *edit = qobject_cast<QLineEdit *>(providersPane()->form()->fields()->row(ConfigField::PixelId)->editor());
        edit->setFocus();
        edit->end(false);
        QTest::keyClicks(edit, u"1"_s);
        key(Qt::Key_S, Qt::ControlModifier);
        QCOMPARE(window->panes()->currentId(), u"review"_s);
        key(Qt::Key_S, Qt::ControlModifier);
        QTRY_COMPARE(world->plane->server.writes, 1);
        QTRY_COMPARE(window->panes()->currentId(), u"providers"_s);
        QTRY_VERIFY(shown<Toast>());
        QVERIFY(child<Toast>()->plainText().contains(u"Production"));
    }

    void whatIsSaidOfTheDraftGoesWithIt()
    {
        show();
        QVERIFY(world->open());
        const auto told = [this](const QString &text) {
            const auto toasts = window->findChildren<Toast *>();
            return std::any_of(toasts.begin(), toasts.end(), [&text](const Toast *toast) { return toast->isVisible() && toast->plainText().contains(text); });
        };
        world->providers().setText(meta, ConfigField::PixelId, u"1"_s);
        Q_EMIT window->panes()->notice({Tone::Success, u"In your draft: version 1"_s, u"Nothing was sent."_s, u"Review"_s, [] {}, true});
        Q_EMIT window->panes()->notice({Tone::Success, u"Copied"_s, {}, {}, {}});
        world->providers().setText(meta, ConfigField::PixelId, u"2"_s);
        QVERIFY(told(u"Nothing was sent"_s));
        key(Qt::Key_S, Qt::ControlModifier);
        key(Qt::Key_S, Qt::ControlModifier);
        QTRY_VERIFY(told(u"Published"_s));
        QVERIFY(!told(u"Nothing was sent"_s));
        QVERIFY(told(u"Copied"_s));
    }

    void theStatusLineTellsWhenThePaneWasRead()
    {
        show();
        QVERIFY(world->open());
        const auto refreshed = [](const QDateTime &at) { return u"Refreshed "_s + words::clockTime(at); };
        const QDateTime opened = world->providers().refreshedAt();
        QTRY_VERIFY2(statusTexts().contains(refreshed(opened)), qPrintable(statusTexts()));
        world->clock.advance(std::chrono::minutes(11));
        QTRY_COMPARE(world->providers().live().readAt(), world->clock.now());
        QTRY_VERIFY2(statusTexts().contains(refreshed(world->clock.now())), qPrintable(statusTexts()));
        window->showPane(u"mapping"_s); // shows the records
        QTRY_VERIFY2(statusTexts().contains(refreshed(opened)), qPrintable(statusTexts()));
    }

    void escapeLeavesTheReview()
    {
        show();
        QVERIFY(world->open());
        QVERIFY(window->showPane(u"review"_s));
        key(Qt::Key_Escape);
        QCOMPARE(window->panes()->currentId(), u"providers"_s);
    }

    void discardAsksAndCanBeUndone()
    {
        show();
        QVERIFY(world->open());
        world->providers().setText(meta, ConfigField::PixelId, u"42"_s);
        world->prompt.answerNext(1);
        Q_EMIT child<ChangesBar>()->discardWanted();
        QTRY_COMPARE(world->session.site()->drafts()->changeCount(), 0);
        key(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(world->providers().shown(meta)->config.text(ConfigField::PixelId), u"42"_s);
    }

    void thePaletteGoesAnywhere()
    {
        show();
        QVERIFY(world->open());
        key(Qt::Key_K, Qt::ControlModifier);
        QVERIFY(shown<CommandPalette>());
        QTest::keyClicks(QApplication::focusWidget(), u"meta pixel"_s);
        key(Qt::Key_Return);
        QVERIFY(!shown<CommandPalette>());
        QCOMPARE(providersPane()->form()->provider(), meta);
        QVERIFY(providersPane()->form()->fields()->row(ConfigField::PixelId)->editor()->hasFocus());
        key(Qt::Key_K, Qt::ControlModifier);
        key(Qt::Key_Escape);
        QVERIFY(!shown<CommandPalette>());
    }

    void thePaletteMakesAWebhookBeforeItsPaneWasSeen()
    {
        show();
        QVERIFY(world->open());
        key(Qt::Key_K, Qt::ControlModifier);
        QTest::keyClicks(QApplication::focusWidget(), u"New webhook"_s);
        key(Qt::Key_Return);
        QCOMPARE(window->panes()->currentId(), u"webhooks"_s);
        auto *pane = qobject_cast<WebhooksPane *>(window->panes()->pane());
        QVERIFY(pane->form() && pane->form()->name()->hasFocus());
        QCOMPARE(world->session.site()->drafts()->dirtyRecords().size(), std::size_t(1));
        QStringList titles;
        for (const Command &command : window->panes()->commands())
            titles << command.title;
        QCOMPARE(titles.count(u"New webhook"_s), 1);
    }

    void panesHaveFixedNumbers()
    {
        show();
        QVERIFY(world->open());
        QVERIFY(window->showPane(u"secrets"_s));
        key(Qt::Key_2, Qt::ControlModifier);
        QCOMPARE(window->panes()->currentId(), u"providers"_s);
    }

    void f6WalksTheRegionsAndBack()
    {
        show();
        QVERIFY(world->open());
        child<SiteButton>()->setFocus();
        QList<QWidget *> visited;
        for (int i = 0; i < 6; ++i) {
            key(Qt::Key_F6);
            QVERIFY(QApplication::focusWidget());
            visited << QApplication::focusWidget();
        }
        QVERIFY(visited.contains(providersPane()->list()));
        QVERIFY(QSet<QWidget *>(visited.begin(), visited.end()).size() >= 3);
    }

    void becomesARailWhenNarrow()
    {
        show({1280, 720});
        QVERIFY(world->open());
        QCOMPARE(child<Sidebar>()->width(), Sidebar::railWidth);
        window->resize(1400, 800);
        QTRY_COMPARE(child<Sidebar>()->width(), Sidebar::fullWidth);
    }

    void geometryComesBackOnTheScreen()
    {
        show({1100, 700});
        window->close();
        window = std::make_unique<MainWindow>(world->services());
        QCOMPARE(window->height(), 700); // the width does not fit the small screen of the offscreen platform
    }

    void everythingIsNamedOnEveryPage()
    {
        show();
        window->start({});
        QStringList findings = accessibilityFindings(window.get());
        QVERIFY(world->open());
        world->providers().setText(meta, ConfigField::PixelId, u"42"_s);
        for (const QString &id : {u"providers"_s, u"review"_s, u"secrets"_s}) {
            QVERIFY(window->showPane(id));
            findings += accessibilityFindings(window.get());
        }
        QVERIFY2(findings.isEmpty(), qPrintable(findings.join(u'\n')));
    }

    void discardingIsAboutTheSiteThatWasAsked()
    {
        show();
        QVERIFY(world->open());
        world->providers().setText(meta, ConfigField::PixelId, u"42"_s);
        world->prompt.leaveNextOpen();
        Q_EMIT child<ChangesBar>()->discardWanted();
        const SiteSession *asked = world->session.site();
        world->session.openProfile(UiWorld::shop().id); // opened meanwhile
        QTRY_VERIFY(world->session.site() != asked && !world->providers().isBusy());
        QCOMPARE(world->session.site()->drafts()->changeCount(), 1);
        world->prompt.answerOpen(1);
        QCoreApplication::sendPostedEvents();
        QCOMPARE(world->session.site()->drafts()->changeCount(), 1);
    }

    void closingWaitsForWhatIsBeingWritten()
    {
        show();
        QVERIFY(startWriting());
        world->prompt.leaveNextOpen();
        window->close();
        QVERIFY(window->isVisible());
        QVERIFY(world->prompt.asked().back().title.contains(u"Finishing the write of Meta"));
        QTRY_VERIFY(statusTexts().contains(u"Writing Meta"));
        window->close(); // asked once
        QCOMPARE(world->prompt.asked().size(), size_t(1));
        world->plane->release();
        QTRY_VERIFY(!window->isVisible());
        QVERIFY(!world->prompt.isOpen());
        QCOMPARE(world->session.site()->drafts()->changeCount(), 0); // its end was heard
    }

    void closingAnywayKeepsTheDraft()
    {
        show();
        QVERIFY(startWriting());
        world->prompt.answerNext(1);
        window->close();
        QTRY_VERIFY(!window->isVisible());
        window.reset();
        world->session.closeSite();
        world->session.leaveAnyway();
        QVERIFY(world->settings.everything().contains("written at last"));
    }

    void stayingWhileSomethingIsWritten()
    {
        show();
        QVERIFY(startWriting());
        world->prompt.answerNext(0);
        window->close();
        QTRY_VERIFY(world->prompt.isDone());
        world->plane->release();
        QTRY_VERIFY(world->providers().writing().empty());
        QVERIFY(window->isVisible());
        window->close(); // nothing to ask any more
        QVERIFY(!window->isVisible());
    }

    void leavingTheSiteWaitsForWhatIsBeingWritten()
    {
        show();
        QVERIFY(startWriting());
        world->prompt.answerNext(0);
        world->session.closeSite();
        QTRY_VERIFY(world->prompt.isDone());
        QVERIFY(shown<Sidebar>());
        world->prompt.leaveNextOpen();
        world->session.closeSite();
        QVERIFY(shown<Sidebar>());
        world->plane->release();
        QTRY_VERIFY(shown<WelcomePane>());
        QVERIFY(!world->prompt.isOpen());
    }

    /// Issue 6: the journal opens once; a second window on the site joins to look, and says so.
    void aSiteOpenInAnotherWindowIsOnlyShown()
    {
        const ConnectionProfile shop = UiWorld::shop();
        MemorySettings other(world->settings.disk);
        QVERIFY(other.acquire(u"drafts/"_s + SiteSession::draftsName(shop.id, shop.site.text)));
        show();
        QVERIFY(world->open());
        auto *held = child<HeldBanner>();
        QTRY_VERIFY(held->isVisible());
        const Banner *banner = held->findChild<Banner *>();
        QVERIFY(banner->plainText().contains(u"This window only shows the site."_s));
        const QString before = world->providers().shown(meta)->config.text(ConfigField::PixelId);
        world->providers().setText(meta, ConfigField::PixelId, u"42"_s);
        QCOMPARE(world->providers().shown(meta)->config.text(ConfigField::PixelId), before);
        QTRY_VERIFY(banner->plainText().contains(u"That was not taken"_s));
        QVERIFY(!child<ChangesBar>()->isVisible());
        other.release(u"drafts/"_s + SiteSession::draftsName(shop.id, shop.site.text));
        Q_EMIT held->reopenWanted(world->session.site()->profile().id);
        QTRY_VERIFY(world->session.site() && !world->session.site()->drafts()->heldElsewhere());
        QTRY_VERIFY(!held->isVisible());
    }

    void closingTheSiteGoesBackToTheWelcome()
    {
        show();
        QVERIFY(world->open());
        world->session.closeSite();
        QVERIFY(shown<WelcomePane>());
        QVERIFY(!shown<Sidebar>());
        QCOMPARE(world->settings.value(setting::lastProfile).toString(), QString());
    }

private:
    std::unique_ptr<UiWorld> world;
    std::unique_ptr<MainWindow> window;
};

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
