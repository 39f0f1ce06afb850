#include "models/controllers/datalayercontroller.h"
#include "models/controllers/filterscontroller.h"
#include "models/controllers/historycontroller.h"
#include "models/controllers/providerscontroller.h"
#include "models/controllers/publishhistory.h"
#include "models/controllers/publishers.h"
#include "models/services/changesentences.h"
#include "tests/support/accessibilitycheck.h"
#include "tests/support/shoplogs.h"
#include "tests/support/uiworld.h"
#include "tests/support/warnings.h"
#include "tests/support/watchdog.h"
#include "ui/panes/choicecard.h"
#include "ui/panes/review/diffview.h"
#include "ui/panes/review/reviewpane.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/linklabel.h"

#include <QApplication>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace selwise;
using namespace Qt::Literals::StringLiterals;
using Endpoint = FakeControlPlane::Endpoint;

/// Review and publish: sentences beside JSON, conflicts, what was written and what was not.
class TestReviewPane : public QObject {
    Q_OBJECT

    const ProviderId meta = ProviderId::of(Provider::Meta), gads = ProviderId::of(Provider::GoogleAds);

    void show()
    {
        QVERIFY(world->open());
        pane = std::make_unique<ReviewPane>(world->context());
        notices = std::make_unique<QSignalSpy>(pane.get(), &Pane::notice);
        pane->resize(1384, 900);
        pane->show();
        pane->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(pane.get()));
    }
    QString texts()
    {
        QStringList all;
        for (auto *label : pane->findChildren<QLabel *>()) {
            if (label->isVisible())
                all << (label->accessibleName().isEmpty() ? label->text() : label->accessibleName());
        }
        for (auto *banner : pane->findChildren<Banner *>()) {
            if (banner->isVisible())
                all << banner->plainText();
        }
        return all.join(u'\n');
    }

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(unexpectedWarning());
        world = std::make_unique<UiWorld>();
    }
    void cleanup()
    {
        notices.reset();
        pane.reset();
        world.reset();
    }

    void nothingToPublish()
    {
        show();
        pane->entered();
        QVERIFY(!pane->publishButton()->isEnabled());
        QTRY_VERIFY(texts().contains(u"Nothing to publish"));
        QVERIFY(!texts().contains(u"0 changes"));
        QVERIFY2(texts().contains(u"Nothing can be published now: there are no changes."), qPrintable(texts()));
    }

    void sentencesBesideTheDiff()
    {
        show();
        world->providers().setText(meta, ConfigField::PixelId, u"42"_s);
        world->providers().setTestMode(gads, false);
        pane->entered();
        QTRY_VERIFY(texts().contains(u"Pixel ID is 42, no longer 1184027735529034"));
        QVERIFY(texts().contains(u"Test mode of Google Ads is switched off"));
        QTRY_VERIFY(pane->findChild<DiffView *>()->code().contains(u"\"pixelId\": \"42\""));
        const QString diff = pane->findChild<DiffView *>()->code();
        QVERIFY(diff.contains(u"-     \"pixelId\": \"1184027735529034\"") || diff.contains(u"\"pixelId\": \"1184027735529034\""));
        QVERIFY(diff.contains(u"\"pixelId\": \"42\""));
        QVERIFY(!diff.contains(u"marker"));
        QVERIFY(pane->publishButton()->text().contains(u"Production"));
        QVERIFY(pane->publishButton()->hasFocus());
    }

    /// A warning about what nobody has changed would only hide the one that matters.
    void warnsOfWhatTheChangeBringsOnly()
    {
        world->prepare = [this](FakeControlPlane &plane) {
            plane.server.set(meta, R"({"enabled":true,"config":{"pixelId":"1184027735529034"},"eventMapping":{"tour_booking":"Schedule"}})");
        };
        show();
        world->providers().setFlag(meta, ConfigField::AdvancedMatching, true);
        pane->entered();
        QTRY_VERIFY(texts().contains(u"Advanced matching"));
        QVERIFY2(!texts().contains(u"tour_booking"), qPrintable(texts()));
        world->providers().setText(meta, ConfigField::PixelId, u"odd"_s);
        QTRY_VERIFY2(texts().contains(u"does not look as it usually does"), qPrintable(texts()));
        QVERIFY(!texts().contains(u"tour_booking"));
    }

    /// Over the events that really came in: of a hundred purchases one has a total of 0, and one has none.
    void tellsWhatAChangedFilterLetsPass()
    {
        world->prepare = [this](FakeControlPlane &plane) {
            test::serveShopLogs(plane, world->clock.now(), 100);
            plane.server.set(meta, R"({"enabled":true,"config":{"pixelId":"1184027735529034"},"eventMapping":{"purchase":"Purchase"},"eventFilters":{}})");
        };
        show();
        FiltersController &filters = *world->session.site()->filters();
        const auto totalAtLeast = [&](const QByteArray &least) {
            EventFilter filter;
            filter.conditions = {FiltersController::condition(u"order.total"_s, Operator::Gte, *Json::parse(least))};
            filters.set({meta, u"purchase"_s}, filter);
        };
        totalAtLeast("1");
        pane->entered();
        QTRY_VERIFY2(texts().contains(u" seen 98 would pass; now 100 do."), qPrintable(texts()));
        totalAtLeast("1000000");
        QTRY_VERIFY2(texts().contains(u" seen 0 would pass; now 100 do."), qPrintable(texts()));
        totalAtLeast("0");
        QTRY_VERIFY2(texts().contains(u" seen 99 would pass; now 100 do."), qPrintable(texts()));
    }

    void publishingWritesReadsBackAndSaysSo()
    {
        show();
        world->providers().setText(meta, ConfigField::PixelId, u"42"_s);
        pane->entered();
        QTest::mouseClick(pane->publishButton(), Qt::LeftButton);
        QTRY_COMPARE(notices->count(), 1);
        QCOMPARE(world->plane->server.read(meta)->config.text(ConfigField::PixelId), u"42"_s);
        QCOMPARE(notices->at(0).at(0).value<Notice>().tone, Tone::Success);
        QCOMPARE(world->session.site()->drafts()->changeCount(), 0);
    }

    void aPartialFailureNamesWhatWasWrittenAndWhatWasNot()
    {
        show();
        world->providers().setText(gads, ConfigField::ConversionLabel, u"other"_s);
        world->providers().setText(meta, ConfigField::PixelId, u"42"_s);
        ApiError down;
        down.kind = ApiError::Kind::ServerError;
        down.httpStatus = 503;
        world->plane->before(Endpoint::PutProvider, [] {});
        world->plane->fail(Endpoint::PutProvider, down);
        pane->entered();
        QVERIFY(pane->publish());
        QTRY_VERIFY(texts().contains(u"was not written"));
        QVERIFY(texts().contains(u"was published"));
        QCOMPARE(notices->count(), 0);
        QCOMPARE(world->session.site()->drafts()->dirtyRecords().size(), size_t(1));
    }

    void aRecordCanBeLeftOut()
    {
        show();
        world->providers().setText(gads, ConfigField::ConversionLabel, u"other"_s);
        world->providers().setText(meta, ConfigField::PixelId, u"42"_s);
        pane->entered();
        auto *tick = pane->findChild<QCheckBox *>(u"tick-meta"_s);
        QVERIFY(tick);
        QTest::mouseClick(tick, Qt::LeftButton, {}, QPoint(8, tick->height() / 2));
        QVERIFY(pane->publish());
        QTRY_COMPARE(world->plane->server.read(gads)->config.text(ConfigField::ConversionLabel), u"other"_s);
        QTRY_COMPARE(world->session.site()->drafts()->dirtyRecords().size(), size_t(1));
        QCOMPARE(world->plane->server.read(meta)->config.text(ConfigField::PixelId), u"1184027735529034"_s);
    }

    void somebodyElseWasQuicker_data()
    {
        QTest::addColumn<int>("card");
        QTest::addColumn<QString>("label");
        QTest::newRow("before") << 0 << u"x9KfCNbDq4MZ"_s;
        QTest::newRow("theirs") << 1 << u"theirs"_s;
        QTest::newRow("mine") << 2 << u"mine"_s;
    }
    void somebodyElseWasQuicker()
    {
        QFETCH(int, card);
        QFETCH(QString, label);
        show();
        world->providers().setText(gads, ConfigField::ConversionLabel, u"mine"_s);
        world->providers().setFlag(gads, ConfigField::ValueBased, false);
        const QByteArray form = world->plane->server.form(gads);
        world->plane->server.set(gads, QByteArray(form).replace("x9KfCNbDq4MZ", "theirs"));
        pane->entered();
        QVERIFY(pane->publish());
        QTRY_VERIFY(pane->findChild<ChoiceCard *>());
        QCOMPARE(world->plane->server.writes, 0);
        QTRY_VERIFY(!pane->publishButton()->isEnabled());
        QTest::mouseClick(pane->findChildren<ChoiceCard *>().at(card), Qt::LeftButton);
        QTRY_VERIFY(pane->publishButton()->isEnabled());
        QVERIFY(pane->publish());
        QTRY_COMPARE(world->plane->server.read(gads)->config.text(ConfigField::ConversionLabel), label);
        QTRY_COMPARE(world->plane->server.read(gads)->config.flag(ConfigField::ValueBased), false);
    }

    void aChoiceByKeyboardKeepsTheFocus()
    {
        show();
        world->providers().setText(gads, ConfigField::ConversionLabel, u"mine"_s);
        const QByteArray form = world->plane->server.form(gads);
        world->plane->server.set(gads, QByteArray(form).replace("x9KfCNbDq4MZ", "theirs"));
        world->providers().refresh();
        pane->entered();
        QTRY_VERIFY(!world->providers().isBusy());
        QTRY_COMPARE(pane->findChildren<ChoiceCard *>().size(), 3);
        QTRY_VERIFY(pane->findChildren<ChoiceCard *>().at(2)->isVisible());
        QVERIFY2(texts().contains(u"Nothing can be published now: 1 conflict"), qPrintable(texts()));
        pane->findChildren<ChoiceCard *>().at(2)->setFocus();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
        QTRY_VERIFY(pane->publishButton()->isEnabled());
        auto *card = qobject_cast<ChoiceCard *>(QApplication::focusWidget());
        QVERIFY(card && card->isVisible() && card->isChecked());
    }

    void takesAllMineOrAllTheirs_data()
    {
        QTest::addColumn<QString>("button");
        QTest::addColumn<QString>("label");
        QTest::newRow("mine") << u"take-all-mine"_s << u"mine"_s;
        QTest::newRow("theirs") << u"take-all-theirs"_s << u"theirs"_s;
    }
    void takesAllMineOrAllTheirs()
    {
        QFETCH(QString, button);
        QFETCH(QString, label);
        show();
        world->providers().setText(gads, ConfigField::ConversionLabel, u"mine"_s);
        world->providers().setText(gads, ConfigField::ConversionId, u"AW-1"_s);
        const QByteArray form = world->plane->server.form(gads);
        world->plane->server.set(gads, QByteArray(form).replace("x9KfCNbDq4MZ", "theirs").replace("AW-984412077", "AW-2"));
        world->providers().refresh();
        pane->entered();
        QTRY_VERIFY(pane->findChild<QPushButton *>(button));
        QTest::mouseClick(pane->findChild<QPushButton *>(button), Qt::LeftButton);
        const RecordKey key{RecordKey::Kind::Provider, u"gads"_s};
        QTRY_VERIFY(world->session.site()->drafts()->conflicts(key).empty());
        QCOMPARE(world->providers().shown(gads)->config.text(ConfigField::ConversionLabel), label);
    }

    void theSameFieldAgain()
    {
        show();
        const RecordKey key{RecordKey::Kind::Provider, u"gads"_s};
        const auto colleague = [&](const QByteArray &label) {
            QByteArray form = world->plane->server.form(gads);
            const QByteArray now = world->plane->server.read(gads)->config.text(ConfigField::ConversionLabel).toUtf8();
            world->plane->server.set(gads, form.replace(now, label));
            world->providers().refresh();
        };
        const auto conflicts = [&] { return world->session.site()->drafts()->conflicts(key).size(); };
        world->providers().setText(gads, ConfigField::ConversionLabel, u"mine"_s);
        for (const QByteArray label : {"theirs", "theirsAgain"}) {
            colleague(label);
            pane->entered();
            QTRY_COMPARE(conflicts(), size_t(1));
            QTRY_COMPARE(pane->findChildren<ChoiceCard *>().size(), 3); // no cards of the one that is over
            QTRY_VERIFY(pane->findChildren<ChoiceCard *>().at(2)->isVisible());
            QTest::mouseClick(pane->findChildren<ChoiceCard *>().at(2), Qt::LeftButton);
            QTRY_COMPARE(conflicts(), size_t(0));
            QTRY_VERIFY(pane->publishButton()->isEnabled());
        }
        QCOMPARE(world->providers().shown(gads)->config.text(ConfigField::ConversionLabel), u"mine"_s);
    }

    void theirsIsAnEditThatCanBeUndone()
    {
        show();
        const RecordKey key{RecordKey::Kind::Provider, u"gads"_s};
        const auto label = [&] { return world->providers().shown(gads)->config.text(ConfigField::ConversionLabel); };
        world->providers().setText(gads, ConfigField::ConversionLabel, u"mine"_s);
        world->plane->server.set(gads, world->plane->server.form(gads).replace("x9KfCNbDq4MZ", "theirs"));
        world->providers().refresh();
        pane->entered();
        QTRY_COMPARE(pane->findChildren<ChoiceCard *>().size(), 3);
        QTest::mouseClick(pane->findChildren<ChoiceCard *>().at(1), Qt::LeftButton);
        QTRY_COMPARE(label(), u"theirs"_s);
        QVERIFY(world->session.site()->drafts()->dirtyRecords().empty());
        world->undo.undo();
        QCOMPARE(label(), u"mine"_s);
        QVERIFY(world->session.site()->drafts()->conflicts(key).empty());
        world->undo.redo();
        QCOMPARE(label(), u"theirs"_s);
        QTRY_COMPARE(pane->findChildren<ChoiceCard *>().size(), 3); // and can still be chosen otherwise
        QTRY_VERIFY(pane->findChildren<ChoiceCard *>().at(2)->isVisible());
        QTest::mouseClick(pane->findChildren<ChoiceCard *>().at(2), Qt::LeftButton);
        QTRY_COMPARE(label(), u"mine"_s);
    }

    void tabGoesFromTheListToTheButtons()
    {
        show();
        world->providers().setText(meta, ConfigField::PixelId, u"42"_s);
        pane->entered();
        const auto ticks = pane->findChildren<QCheckBox *>();
        const auto tick = std::ranges::find_if(ticks, [](const QCheckBox *box) { return box->accessibleName().contains(u"Meta"_s); });
        QVERIFY(tick != ticks.end());
        QStringList order;
        QWidget *at = *tick;
        do {
            if ((at->focusPolicy() & Qt::TabFocus) && at->isVisible() && at->isEnabled())
                order << QString::fromLatin1(at->metaObject()->className());
            at = at->nextInFocusChain();
        } while (at != *tick);
        QCOMPARE(order.mid(0, 6).join(u' '), u"QCheckBox selwise::DiffView QLineEdit QCheckBox QPushButton QPushButton"_s);
    }

    void thousandsOfChangesHoldNothingUp()
    {
        world->prepare = [this](FakeControlPlane &plane) {
            QByteArray mapping;
            for (int event = 0; event < 3'000; ++event)
                mapping += (event ? ",\"e" : "\"e") + QByteArray::number(event) + "\":\"Old" + QByteArray::number(event) + '"';
            plane.server.set(meta, R"({"enabled":true,"config":{"pixelId":"1184027735529034"},"eventMapping":{)" + mapping + "}}");
        };
        show();
        std::vector<Change> changes;
        for (int event = 0; event < 3'000; ++event)
            changes.push_back({{RecordKey::Kind::Provider, u"meta"_s}, {"eventMapping", "e" + std::to_string(event)}, Json(u"Old%1"_s.arg(event)), Json(u"New%1"_s.arg(event))});
        world->session.site()->publishers()->apply(changes);
        test::Watchdog dog;
        dog.during(u"open the review of 3,000 changes"_s, [this] { pane->entered(); },
                   [this] { return pane->findChild<DiffView *>()->code().contains(u"New2999"); });
        QVERIFY2(dog.failures().isEmpty(), qPrintable(dog.failures()));
        const QString diff = pane->findChild<DiffView *>()->code(); // it comes in pieces
        QCOMPARE(diff.count(u"\"Old"_s), 3'000);
        QCOMPARE(diff.count(u"\"New"_s), 3'000);
        LinkLabel *more = nullptr; // the sentences come first, then what is remarked of them
        for (LinkLabel *link : pane->findChildren<LinkLabel *>())
            more = !more && link->isVisible() ? link : more;
        QVERIFY(more && more->text().contains(u"2984"));
        QVERIFY(!texts().contains(u"e30"));
        QTest::keyClick(more, Qt::Key_Return);
        QTRY_VERIFY(texts().contains(u"e30"));
    }

    /// Providers and the data layer in one review; one fails, and what was written and what was not is said exactly.
    void allKindsInOneReviewAndAPartialFailure()
    {
        show();
        world->providers().setText(meta, ConfigField::PixelId, u"42"_s);
        world->session.site()->dataLayer()->edit([](DataLayerConfig &config) { config.bufferSize = 20; });
        pane->entered();
        QTRY_VERIFY(texts().contains(u"Buffer, in events"_s));
        ApiError refused;
        refused.kind = ApiError::Kind::Forbidden;
        refused.httpStatus = 403;
        world->plane->fail(FakeControlPlane::Endpoint::PutDataLayer, refused);
        pane->findChild<QLineEdit *>()->setText(u"why it changes"_s);
        QVERIFY(pane->publish());
        QTRY_VERIFY(texts().contains(u"1 of 2 were written."_s));
        QVERIFY(texts().contains(u"Written: Meta. Not written, and still in the draft: Data layer."_s));
        QTRY_COMPARE(world->session.site()->history()->entries().size(), size_t(1));
        QCOMPARE(world->session.site()->history()->entries()[0].note, u"why it changes"_s);
    }

    void aDeletionIsReviewedPublishedAndRestored()
    {
        show();
        QSignalSpy notices(pane.get(), &Pane::notice);
        world->providers().remove(meta);
        pane->entered();
        QTRY_VERIFY(texts().contains(u"Meta is removed."_s));
        QVERIFY(texts().contains(u"its secrets leave this computer"_s));
        QTRY_VERIFY(pane->findChild<DiffView *>()->code().contains(u"-     \"pixelId\": \"1184027735529034\""_s));
        QVERIFY(pane->publish());
        QTRY_VERIFY(!notices.isEmpty());
        QCOMPARE(notices.last()[0].value<Notice>().text, u"Deleted: Meta."_s);
        QVERIFY(!world->plane->server.read(meta));
        QTRY_COMPARE(world->session.site()->history()->entries().size(), size_t(1));
        const auto &record = world->session.site()->history()->entries()[0].records.at(0);
        QVERIFY(record.before && !record.after);
        const SitePlan plan = world->session.site()->versions()->restore(0, {});
        world->session.site()->publishers()->apply(plan.changes());
        QCOMPARE(world->providers().shown(meta)->config.text(ConfigField::PixelId), u"1184027735529034"_s);
        pane->entered(); // a secret is in no history
        QTRY_VERIFY(texts().contains(u"Access token is not set, and in no history and no file"_s));
        QVERIFY(!pane->findChild<DiffView *>()->code().contains(u"- {}"_s));
    }

    void testsAfterwardsWhenItIsWished()
    {
        show();
        QSignalSpy wanted(pane.get(), &Pane::paneWanted);
        world->providers().setText(meta, ConfigField::PixelId, u"42"_s);
        pane->entered();
        for (auto *box : pane->findChildren<QCheckBox *>()) {
            if (box->text() == u"Test them afterwards"_s)
                box->click();
        }
        QVERIFY(pane->publish());
        QTRY_COMPARE(wanted.size(), 1);
        QTRY_COMPARE(world->plane->count(FakeControlPlane::Endpoint::TestProvider), 1);
    }

    void warnsOfWhatNoFieldShows()
    {
        show();
        const RecordKey key{RecordKey::Kind::Provider, u"ga4"_s};
        world->session.site()->publishers()->apply({changeOf(key, *world->session.site()->drafts()->shown(key), {"eventMapping", "search_query"}, std::nullopt)});
        world->providers().setText(gads, ConfigField::ConversionLabel, u"other"_s);
        pane->entered();
        QTRY_VERIFY(texts().contains(u"“search_query” reaches nobody"_s));
        QVERIFY(texts().contains(u"Test mode of Google Ads stays on"_s));
    }

    void aServerThatWouldLoseASecretIsNotWritten()
    {
        world->prepare = [](FakeControlPlane &plane) {
            plane.server.replacesAll = true;
            plane.server.namesSecretsSet = false;
        };
        show();
        world->providers().setText(meta, ConfigField::PixelId, u"42"_s);
        pane->entered();
        QVERIFY(pane->publish());
        QTRY_VERIFY(texts().contains(u"Access token"));
        QCOMPARE(world->plane->server.writes, 0);
        QCOMPARE(world->plane->server.secret(meta, u"accessToken"_s), QByteArray("meta-secret-marker-Zk4Q"));
    }

    /// Contract, section 3: said before it is put back from the keychain, and named afterwards.
    void aStoredSecretIsNotPutBackInSilence()
    {
        world->prepare = [](FakeControlPlane &plane) {
            plane.server.replacesAll = true;
            plane.server.namesSecretsSet = false;
        };
        show();
        const ConnectionProfile &profile = world->session.site()->profile();
        const SecretKey key{profile.id.text, profile.site.text, u"meta"_s, u"accessToken"_s};
        const auto kept = world->vault.keep(key, Secret("meta-secret-marker-Zk4Q"));
        QTRY_VERIFY(kept.isFinished());
        world->providers().setText(meta, ConfigField::PixelId, u"42"_s);
        world->providers().setText(gads, ConfigField::ConversionLabel, u"other"_s); // has no secret
        pane->entered();
        QTRY_VERIFY(texts().contains(u"Writes your stored access token of 23 November 2026."));
        QCOMPARE(texts().count(u"Writes your stored"), 1);
        QVERIFY(pane->publish());
        QTRY_COMPARE(notices->count(), 1);
        QVERIFY(notices->at(0).at(0).value<Notice>().text.contains(u"Your stored access token went along."));
        QCOMPARE(world->plane->server.secret(meta, u"accessToken"_s), QByteArray("meta-secret-marker-Zk4Q"));
    }

    void aFirstPublishSaysWhichSecretGoesAlong()
    {
        world->prepare = [](FakeControlPlane &plane) { plane.server.records.erase(u"meta"_s); };
        show();
        world->providers().create(meta);
        world->providers().replaceSecret(meta, ConfigField::AccessToken, Secret("meta-secret-marker-Zk4Q"));
        world->providers().setText(meta, ConfigField::PixelId, u"42"_s);
        pane->entered();
        QTRY_VERIFY(texts().contains(u"Your stored access token of 23 November 2026 goes along."));
    }

    void errorsKeepARecordBack()
    {
        show();
        world->providers().setText(meta, ConfigField::PixelId, {});
        pane->entered();
        QVERIFY(!pane->publishButton()->isEnabled());
        QVERIFY2(texts().contains(u"Nothing can be published now. Fields to mend first: Meta."), qPrintable(texts()));
    }

    void everyControlIsNamedAndReached()
    {
        show();
        world->providers().setText(meta, ConfigField::PixelId, u"42"_s);
        pane->entered();
        const QStringList findings = accessibilityFindings(pane.get());
        QVERIFY2(findings.isEmpty(), qPrintable(findings.join(u'\n')));
    }

    void sentencesEscapeEmphasis()
    {
        const Change change{{RecordKey::Kind::Provider, u"meta"_s}, {"config", "pixelId"}, Json(u"a"_s), Json(u"**b**"_s)};
        QCOMPARE(changeSentence(change, u"Meta"_s).count(u"**"_s), 6); // its own, around three names
    }

private:
    std::unique_ptr<UiWorld> world;
    std::unique_ptr<ReviewPane> pane;
    std::unique_ptr<QSignalSpy> notices;
};

QTEST_MAIN(TestReviewPane)
#include "tst_reviewpane.moc"
