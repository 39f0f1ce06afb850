#include "models/items/profilesmodel.h"
#include "tests/support/accessibilitycheck.h"
#include "tests/support/uiworld.h"
#include "tests/support/warnings.h"
#include "ui/panes/welcome/connectform.h"
#include "ui/panes/welcome/welcomepane.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/fieldrow.h"

#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace selwise;
using namespace Qt::Literals::StringLiterals;
using Endpoint = FakeControlPlane::Endpoint;

/// The first page: two choices, a form that tries before it saves and tells errors apart at the right field.
class TestWelcomePane : public QObject {
    Q_OBJECT

    FieldRow *row(const QString &label) const
    {
        for (auto *candidate : pane->findChildren<FieldRow *>()) {
            if (candidate->label() == label)
                return candidate;
        }
        return nullptr;
    }
    QLineEdit *edit(const QString &label) const { return qobject_cast<QLineEdit *>(row(label)->editor()); }
    QPushButton *button(const QString &text) const
    {
        for (auto *candidate : pane->findChildren<QPushButton *>()) {
            if (candidate->text() == text && candidate->isVisible())
                return candidate;
        }
        return nullptr;
    }
    void fill(const QString &address = u"https://api.selwise.com"_s, const QString &site = UiWorld::shop().site.text,
              const QString &token = u"token-marker-7f2c"_s)
    {
        edit(u"Address"_s)->setText(address);
        edit(u"Site ID"_s)->setText(site);
        edit(u"Token"_s)->setText(token);
    }
    void press() { QTest::mouseClick(button(u"Try and connect"_s), Qt::LeftButton); }
    /// A saved connection of the list, the token of which cannot be read; the form shows it for mending.
    void failToOpenASavedOne(ConnectionProfile &saved)
    {
        fill();
        edit(u"Name"_s)->setText(u"Shop A"_s);
        press();
        QTRY_VERIFY(world->session.site());
        saved = world->session.site()->profile();
        QTRY_COMPARE(world->keychain.values.size(), size_t(1));
        world->session.closeSite();
        QObject::disconnect(&world->session, &SessionController::openFailed, pane.get(), nullptr);
        QObject::connect(&world->session, &SessionController::openFailed, pane.get(),
                         [this, saved](const SessionController::OpenFailure &failure) { pane->showFailure(failure, saved); });
        QObject::connect(pane.get(), &WelcomePane::openWanted, &world->session, &SessionController::openProfile);
        world->keychain.problem = SecretError{SecretError::Kind::Locked, {}};
        auto *list = pane->findChild<QListView *>();
        list->setFocus();
        list->setCurrentIndex(list->model()->index(0, 0));
        QTest::keyClick(list, Qt::Key_Return);
        QTRY_VERIFY(row(u"Token"_s)->hasError());
        QCOMPARE(edit(u"Site ID"_s)->text(), saved.site.text);
        world->keychain.problem.reset();
    }
    ConnectionProfile profile(const ConnectionId &id) const
    {
        for (const ConnectionProfile &each : world->session.profiles()->profiles()) {
            if (each.id == id)
                return each;
        }
        return {};
    }

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(unexpectedWarning());
        world = std::make_unique<UiWorld>();
        pane = std::make_unique<WelcomePane>(world->session, world->vault, world->clock);
        QObject::connect(&world->session, &SessionController::openFailed, pane.get(),
                         [this](const SessionController::OpenFailure &failure) { pane->showFailure(failure, {}); });
        pane->resize(1400, 900);
        pane->show();
        pane->entered();
        QVERIFY(QTest::qWaitForWindowExposed(pane.get()));
    }
    void cleanup()
    {
        pane.reset();
        world.reset();
    }

    void theButtonComesAfterTheFields()
    {
        edit(u"Address"_s)->setFocus();
        QStringList met;
        for (QWidget *at = edit(u"Address"_s); at != button(u"Try and connect"_s) && met.size() < 10; at = pane->focusWidget()) {
            met << at->accessibleName();
            QTest::keyClick(at, Qt::Key_Tab);
        }
        QCOMPARE(met.join(u'|'), u"Address|Site ID|Token|Name|Marked as"_s);
    }

    void connectsAfterATrialAndForgetsTheToken()
    {
        fill();
        press();
        QTRY_VERIFY(world->session.site());
        QCOMPARE(world->session.site()->profile().name, u"api.selwise.com"_s);
        QVERIFY(edit(u"Token"_s)->text().isEmpty());
        QVERIFY(!world->settings.everything().contains("token-marker"));
        QTRY_COMPARE(world->keychain.values.size(), size_t(1)); // the keychain answers when it likes
    }

    void nothingIsSavedWhenTheTrialFails_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("field");
        QTest::newRow("401") << int(ApiError::Kind::Unauthorized) << u"Token"_s;
        QTest::newRow("403") << int(ApiError::Kind::Forbidden) << u"Token"_s;
        QTest::newRow("404") << int(ApiError::Kind::NotFound) << u"Site ID"_s;
        QTest::newRow("TLS") << int(ApiError::Kind::Tls) << u"Address"_s;
        QTest::newRow("DNS") << int(ApiError::Kind::Dns) << u"Address"_s;
        QTest::newRow("refused") << int(ApiError::Kind::ConnectionRefused) << u"Address"_s;
        QTest::newRow("time-out") << int(ApiError::Kind::ConnectTimeout) << u"Address"_s;
        QTest::newRow("not JSON") << int(ApiError::Kind::NotJson) << u"Address"_s;
    }
    void nothingIsSavedWhenTheTrialFails()
    {
        QFETCH(int, kind);
        QFETCH(QString, field);
        world->prepare = [kind](FakeControlPlane &plane) { plane.fail(Endpoint::Providers, ApiError::Kind(kind)); };
        fill();
        press();
        QTRY_VERIFY(row(field)->hasError());
        for (const QString &other : {u"Address"_s, u"Site ID"_s, u"Token"_s})
            QCOMPARE(row(other)->hasError(), other == field);
        QCOMPARE(edit(u"Token"_s)->text(), u"token-marker-7f2c"_s); // typed text stays
        QCOMPARE(world->session.profiles()->rowCount(), 0);
        QVERIFY(world->keychain.values.empty());
        QVERIFY(edit(field)->hasFocus());
    }

    void aRefusalNamesItsStatus()
    {
        world->prepare = [](FakeControlPlane &plane) {
            ApiError error;
            error.kind = ApiError::Kind::Unauthorized;
            error.httpStatus = 401;
            plane.fail(Endpoint::Providers, error);
        };
        fill();
        press();
        QTRY_VERIFY(row(u"Token"_s)->message().startsWith(u"Refused: 401. "));
    }

    void theSentencesDiffer()
    {
        QStringList sentences;
        for (const auto kind : {ApiError::Kind::Tls, ApiError::Kind::Dns, ApiError::Kind::ConnectionRefused, ApiError::Kind::ConnectTimeout}) {
            world->prepare = [kind](FakeControlPlane &plane) { plane.fail(Endpoint::Providers, kind); };
            fill();
            press();
            QTRY_VERIFY(row(u"Address"_s)->hasError() && button(u"Try and connect"_s));
            sentences << row(u"Address"_s)->message();
        }
        QCOMPARE(sentences.removeDuplicates(), 0);
    }

    void wrongInputStaysHere_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("text");
        QTest::newRow("no address") << u"Address"_s << QString();
        QTest::newRow("plain http") << u"Address"_s << u"http://api.selwise.com"_s;
        QTest::newRow("ftp") << u"Address"_s << u"ftp://api.selwise.com"_s;
        QTest::newRow("with password") << u"Address"_s << u"https://me:secret@api.selwise.com"_s;
        QTest::newRow("everything") << u"Address"_s << u"https://0.0.0.0"_s;
        QTest::newRow("no site") << u"Site ID"_s << QString();
        QTest::newRow("site key") << u"Site ID"_s << u"sk_live_1234"_s;
        QTest::newRow("site of one megabyte") << u"Site ID"_s << QString(1'000'000, u'a');
        QTest::newRow("no token") << u"Token"_s << QString();
        QTest::newRow("token with NUL") << u"Token"_s << (u"abc"_s + QChar(0) + u"defghijkl"_s);
        QTest::newRow("token with half a character") << u"Token"_s << (u"abc"_s + QChar(0xd800) + u"defghijkl"_s);
        QTest::newRow("dots") << u"Token"_s << u"••••••••••••"_s;
        QTest::newRow("token with a space") << u"Token"_s << u"abc defghijkl"_s;
        QTest::newRow("token turned around") << u"Token"_s << u"tok\u202een\u200b\u2066x"_s;
    }
    void wrongInputStaysHere()
    {
        QFETCH(QString, field);
        QFETCH(QString, text);
        fill();
        edit(field)->setText(text);
        press();
        QVERIFY(row(field)->hasError());
        QCOMPARE(world->session.state(), SessionController::State::NoSite);
        QVERIFY(!world->plane);
    }

    void tryingCanBeCancelled()
    {
        world->prepare = [](FakeControlPlane &plane) { plane.hang(Endpoint::Providers); };
        fill();
        press();
        QVERIFY(button(u"Cancel"_s));
        QVERIFY(!edit(u"Address"_s)->isEnabled());
        QTest::mouseClick(button(u"Cancel"_s), Qt::LeftButton);
        QTRY_COMPARE(world->session.state(), SessionController::State::NoSite);
        QTRY_VERIFY(edit(u"Address"_s)->isEnabled());
        QCOMPARE(edit(u"Token"_s)->text(), u"token-marker-7f2c"_s);
    }

    void theSandboxCanBeStoppedAndStartedAgain()
    {
        world->sandbox.hangs = true;
        QTest::mouseClick(button(u"Open the sandbox"_s), Qt::LeftButton);
        QCOMPARE(world->session.state(), SessionController::State::Opening);
        QTest::mouseClick(button(u"Starting, press to cancel"_s), Qt::LeftButton);
        QCOMPARE(world->session.state(), SessionController::State::NoSite);
        world->sandbox.hangs = false;
        QTest::mouseClick(button(u"Open the sandbox"_s), Qt::LeftButton);
        QTRY_VERIFY(world->session.site());
    }

    void afterACancelTheOtherChoiceWorks()
    {
        world->sandbox.hangs = true;
        QTest::mouseClick(button(u"Open the sandbox"_s), Qt::LeftButton);
        QTest::mouseClick(button(u"Starting, press to cancel"_s), Qt::LeftButton);
        fill();
        press();
        QTRY_VERIFY(world->session.site());
    }

    void aFailureOfTheFormKeepsTheForm()
    {
        QObject::disconnect(&world->session, &SessionController::openFailed, pane.get(), nullptr);
        QObject::connect(&world->session, &SessionController::openFailed, pane.get(), [this](const SessionController::OpenFailure &failure) {
            pane->showFailure(failure, UiWorld::shop(Environment::Staging)); // tried some time before, and cancelled
        });
        world->prepare = [](FakeControlPlane &plane) { plane.fail(Endpoint::Providers, ApiError::Kind::Unauthorized); };
        fill(u"https://typed.example"_s);
        press();
        QTRY_VERIFY(row(u"Token"_s)->hasError());
        QCOMPARE(edit(u"Address"_s)->text(), u"https://typed.example"_s);
        QCOMPARE(edit(u"Token"_s)->text(), u"token-marker-7f2c"_s);
    }

    void anotherSiteThanTheOneThatFailedIsAnotherConnection_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("site");
        QTest::newRow("address") << u"https://elsewhere.example"_s << UiWorld::shop().site.text;
        QTest::newRow("site") << u"https://api.selwise.com"_s << u"a41e07cc-11d0-4b6e-8f0a-2f3d6e5509d2"_s;
    }
    void anotherSiteThanTheOneThatFailedIsAnotherConnection()
    {
        QFETCH(QString, address);
        QFETCH(QString, site);
        ConnectionProfile saved;
        failToOpenASavedOne(saved);
        const ConnectionProfile before = profile(saved.id);
        fill(address, site, u"another-marker-0001"_s);
        QVERIFY(button(u"Try and connect"_s)); // no longer: and save
        QTest::keyClick(edit(u"Token"_s), Qt::Key_Return);
        QTRY_VERIFY(world->session.site());
        QVERIFY(world->session.site()->profile().id != saved.id);
        QCOMPARE(world->session.site()->profile().name, QUrl(address).host()); // the name was the other one's
        QCOMPARE(world->session.profiles()->rowCount(), 2);
        QCOMPARE(profile(saved.id), before);
        QTRY_COMPARE(world->keychain.values.size(), size_t(2));
    }

    void theOneThatFailedIsMendedInPlace()
    {
        ConnectionProfile saved;
        failToOpenASavedOne(saved);
        QVERIFY(edit(u"Token"_s)->placeholderText().isEmpty()); // it is needed
        QTest::mouseClick(button(u"Try and save"_s), Qt::LeftButton);
        QVERIFY2(row(u"Token"_s)->message().contains(u"Enter the token again"), qPrintable(row(u"Token"_s)->message()));
        QCOMPARE(world->session.state(), SessionController::State::NoSite);
        edit(u"Token"_s)->setText(u"another-marker-0001"_s);
        QTest::mouseClick(button(u"Try and save"_s), Qt::LeftButton);
        QTRY_VERIFY(world->session.site());
        QCOMPARE(world->session.site()->profile().id, saved.id);
        QCOMPARE(world->session.site()->profile().name, u"Shop A"_s);
        QCOMPARE(world->session.profiles()->rowCount(), 1);
    }

    void aSiteThatOpenedEndsTheMending()
    {
        ConnectionProfile saved;
        failToOpenASavedOne(saved);
        QTest::mouseClick(button(u"Open the sandbox"_s), Qt::LeftButton);
        QTRY_VERIFY(world->session.site());
        world->session.closeSite();
        QVERIFY(button(u"Try and connect"_s));
        QVERIFY(edit(u"Site ID"_s)->text().isEmpty());
        QVERIFY(edit(u"Name"_s)->text().isEmpty());
        QCOMPARE(edit(u"Address"_s)->text(), u"https://api.selwise.com"_s);
        QVERIFY(!row(u"Token"_s)->hasError());
    }

    void aRemovedConnectionIsNotMended()
    {
        ConnectionProfile saved;
        failToOpenASavedOne(saved);
        world->session.removeProfile(saved.id, true);
        QVERIFY(edit(u"Site ID"_s)->text().isEmpty());
        fill();
        press();
        QTRY_VERIFY(world->session.site());
        QVERIFY(world->session.site()->profile().id != saved.id);
    }

    void aProblemKeepsOffTheCards()
    {
        const auto *card = pane->findChild<ConnectForm *>()->parentWidget();
        const auto top = [&] { return card->mapTo(pane.get(), QPoint()).y(); };
        QCoreApplication::sendPostedEvents();
        const int without = top();
        pane->showProblem(u"Shop A was not opened."_s, u"What is wrong stands at the field."_s);
        const Banner *banner = nullptr;
        for (const auto *each : pane->findChildren<Banner *>()) {
            if (each->isVisible())
                banner = each;
        }
        QVERIFY(banner);
        QTRY_VERIFY(top() > without);
        QTRY_COMPARE(top() - banner->mapTo(pane.get(), QPoint(0, banner->height())).y(), 16);
    }

    void recentConnectionsOpenByKeyboard()
    {
        fill();
        press();
        QTRY_VERIFY(world->session.site());
        world->session.closeSite();
        auto *list = pane->findChild<QListView *>();
        QVERIFY(list->isVisible());
        QSignalSpy wanted(pane.get(), &WelcomePane::openWanted);
        list->setFocus();
        list->setCurrentIndex(list->model()->index(0, 0));
        QTest::keyClick(list, Qt::Key_Return);
        QCOMPARE(wanted.count(), 1);
    }

    void theEnvironmentFollowsTheAddressUntilChosen()
    {
        auto *form = pane->findChild<ConnectForm *>();
        QLineEdit *address = edit(u"Address"_s);
        address->clear();
        QTest::keyClicks(address, u"https://api.staging.selwise.com"_s);
        QCOMPARE(form->profile().environment, Environment::Staging);
        address->clear();
        QTest::keyClicks(address, u"http://localhost:8080"_s);
        QCOMPARE(form->profile().environment, Environment::Sandbox);
    }

    void everyControlIsNamedAndReached()
    {
        const QStringList findings = accessibilityFindings(pane.get());
        QVERIFY2(findings.isEmpty(), qPrintable(findings.join(u'\n')));
    }

private:
    std::unique_ptr<UiWorld> world;
    std::unique_ptr<WelcomePane> pane;
};

QTEST_MAIN(TestWelcomePane)
#include "tst_welcomepane.moc"
