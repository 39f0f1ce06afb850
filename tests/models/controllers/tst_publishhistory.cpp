#include "models/controllers/historycontroller.h"
#include "models/controllers/providerscontroller.h"
#include "models/controllers/providerspublisher.h"
#include "models/controllers/publishrun.h"
#include "models/controllers/datalayercontroller.h"
#include "models/domain/codec/historycodec.h"
#include "models/items/historymodel.h"
#include "tests/support/fakeclock.h"
#include "tests/support/fakecontrolplane.h"
#include "tests/support/memorysecrets.h"
#include "tests/support/memorysettings.h"

#include <QAbstractItemModelTester>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace selwise;
using namespace Qt::Literals::StringLiterals;
using Endpoint = FakeControlPlane::Endpoint;
using What = codec::HistoryEntry::What;
using Against = HistoryController::Against;

namespace {

const ProviderId metaId = ProviderId::of(Provider::Meta);
const RecordKey meta{RecordKey::Kind::Provider, u"meta"_s}, layer{RecordKey::Kind::DataLayer, {}};
const QByteArray metaForm = R"({"enabled":true,"config":{"pixelId":"1","region":"eu"},"eventMapping":{"purchase":"Purchase"}})";

/// A window on the site: everything between the review and the wire.
struct World {
    World(MemorySettings &store, FakeControlPlane &server, FakeClock &time) : settings(store), plane(server), clock(time)
    {
        publishers.add(new ProvidersPublisher(providers, &publishers));
        publishers.add(&layerController);
    }
    bool refresh()
    {
        publishers.refresh();
        return QTest::qWaitFor([this] { return !publishers.isBusy(); });
    }
    bool publish(const QString &note)
    {
        PublishRun run(publishers, drafts, history, {drafts.dirtyRecords(), note, u"Mara"_s, u"host"_s, history.restoring()}, nullptr);
        QSignalSpy finished(&run, &PublishRun::finished);
        const size_t before = history.entries().size();
        return QTest::qWaitFor([&] { return !finished.isEmpty(); }) && QTest::qWaitFor([&] { return history.entries().size() > before; });
    }
    const codec::HistoryEntry &last() const { return history.entries().back(); }

    MemorySettings &settings;
    FakeControlPlane &plane;
    FakeClock &clock;
    MemorySecrets keychain{SecretPlace::Keychain}, memory{SecretPlace::Memory};
    MemorySettings vaultSettings;
    SecretVault vault{keychain, memory, vaultSettings, clock};
    DraftBook drafts{settings, clock, u"c1.s1"_s};
    ProvidersController providers{{plane, vault, drafts, clock, u"c1"_s, u"s1"_s}};
    DataLayerController layerController{{plane, vault, drafts, clock, u"c1"_s, u"s1"_s}};
    Publishers publishers;
    PublishHistory history{{settings, clock, drafts, publishers, u"c1.s1"_s}};
    HistoryController controller{{history, drafts, publishers}};
};

} // namespace

class TestPublishHistory : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        world.reset();
        settings = std::make_unique<MemorySettings>();
        plane = std::make_unique<FakeControlPlane>();
        plane->server.set(metaId, metaForm, {{u"accessToken"_s, "token-marker"}});
        world = std::make_unique<World>(*settings, *plane, clock);
        QTRY_VERIFY(world->history.isLoaded());
        QVERIFY(world->refresh());
    }

    void theFirstLookIsNoChange() { QVERIFY(world->history.entries().empty()); }

    void aPublishIsKept()
    {
        world->providers.setText(metaId, ConfigField::PixelId, u"2"_s);
        QVERIFY(world->publish(u"another pixel"_s));
        const auto &entry = world->last();
        QCOMPARE(entry.what, What::Published);
        QCOMPARE(entry.number, 1);
        QCOMPARE(entry.note, u"another pixel"_s);
        QCOMPARE(entry.by, u"Mara"_s);
        QCOMPARE(entry.at, clock.now());
        QCOMPARE(entry.records.size(), size_t(1));
        QCOMPARE(entry.records[0].outcome, u"written"_s);
        QCOMPARE(entry.records[0].changes, 1);
        QCOMPARE(entry.records[0].before->toBytes(), metaForm);
        QVERIFY(entry.records[0].after->toBytes().contains("\"pixelId\":\"2\""));
        QVERIFY(!codec::encodeHistory({1, world->history.entries(), {}, {}}).toBytes().contains("token-marker"));
        QVERIFY(world->refresh());
        QCOMPARE(world->history.entries().size(), size_t(1)); // our own doing is nobody else's
    }

    void aPartialFailureSaysWhich()
    {
        world->providers.setText(metaId, ConfigField::PixelId, u"2"_s);
        world->layerController.edit([](DataLayerConfig &config) { config.bufferSize = 20; });
        ApiError refused;
        refused.kind = ApiError::Kind::Forbidden;
        refused.httpStatus = 403;
        plane->fail(Endpoint::PutDataLayer, refused);
        QVERIFY(world->publish({}));
        const auto &records = world->last().records;
        QCOMPARE(records.size(), size_t(2));
        QVERIFY(records[0].isWritten());
        QVERIFY(!records[1].isWritten());
        QVERIFY(!records[1].error.isEmpty());
        QVERIFY(world->drafts.isDirty(layer));
        QCOMPARE(world->history.stateAt(layer, 1), world->drafts.base(layer)); // what was not written was never in force
    }

    void whatOthersChangeIsNoticedOnce()
    {
        plane->server.set(metaId, QByteArray(metaForm).replace("\"1\"", "\"7\""));
        QVERIFY(world->refresh());
        QTRY_COMPARE(world->history.entries().size(), size_t(1));
        QCOMPARE(world->last().what, What::Elsewhere);
        QVERIFY(world->refresh());
        QCOMPARE(world->history.entries().size(), size_t(1));
    }

    void aColleaguesChangeIsNotMine()
    {
        plane->server.set(metaId, QByteArray(metaForm).replace("\"eu\"", "\"us\"")); // after the last refresh
        world->providers.setText(metaId, ConfigField::PixelId, u"2"_s);
        QVERIFY(world->publish({}));
        QCOMPARE(world->history.entries().size(), size_t(2));
        const auto &theirs = world->history.entries().front(), &mine = world->last();
        QCOMPARE(theirs.what, What::Elsewhere);
        QCOMPARE(theirs.records[0].about, u"config.region"_s);
        QCOMPARE(mine.what, What::Published);
        QCOMPARE(mine.records[0].about, u"config.pixelId"_s);
        QVERIFY(world->history.stateAt(meta, mine.number - 1)->toBytes().contains("\"us\""));
    }

    void aDamagedFileIsPutAsideFirst()
    {
        world->providers.setText(metaId, ConfigField::PixelId, u"2"_s);
        QVERIFY(world->publish(u"the first"_s));
        world.reset();
        const QString name = PublishHistory::documentName(u"c1.s1"_s);
        Json damaged = *settings->document(name);
        damaged.set("entries", *Json::parse(R"({"not":"a list"})"));
        settings->saveDocument(name, damaged);
        world = std::make_unique<World>(*settings, *plane, clock);
        QVERIFY(world->refresh());
        QTRY_VERIFY(settings->document(name + u".damaged"_s));
        QCOMPARE(settings->document(name + u".damaged"_s)->toBytes(), damaged.toBytes());
        world->providers.setText(metaId, ConfigField::PixelId, u"3"_s);
        QVERIFY(world->publish(u"after it"_s));
        QCOMPARE(world->last().note, u"after it"_s);
        QVERIFY(world->history.error());
        QCOMPARE(world->history.error()->kind, SettingsStore::StoreError::Kind::Damaged); // said as long as the program runs
        QVERIFY(codec::decodeHistory(*settings->document(name)));
    }

    void whatOthersChangeWhileTheProgramIsClosedIsNoticed()
    {
        world.reset();
        plane->server.set(metaId, QByteArray(metaForm).replace("\"1\"", "\"7\""));
        world = std::make_unique<World>(*settings, *plane, clock);
        QVERIFY(world->refresh());
        QTRY_COMPARE(world->history.entries().size(), size_t(1));
        QCOMPARE(world->last().what, What::Elsewhere);
    }

    void testModeSwitchedHereIsNotElsewhere()
    {
        world->history.testModeSwitched(meta, {meta, {"testMode"}, Json(false), Json(true)}, u"Mara"_s);
        plane->server.set(metaId, QByteArray(metaForm).replace("\"config\"", "\"testMode\":true,\"config\""));
        QVERIFY(world->refresh());
        QTRY_COMPARE(world->history.entries().size(), size_t(1));
        QCOMPARE(world->last().what, What::TestMode);
    }

    void anyTwoVersionsTheDraftAndTheServer()
    {
        for (const char16_t *pixel : {u"2", u"3", u"4"}) {
            world->providers.setText(metaId, ConfigField::PixelId, QString::fromUtf16(pixel));
            QVERIFY(world->publish({}));
        }
        const auto pixels = [this](qint64 number, Against against, qint64 other = 0) {
            const auto differences = world->controller.differences(number, against, other);
            return differences.empty() ? QString()
                                       : differences[0].changes[0].before->toQString() + u'>' + differences[0].changes[0].after->toQString();
        };
        QCOMPARE(pixels(2, Against::Before), u"2>3"_s);
        QCOMPARE(pixels(1, Against::Version, 3), u"2>4"_s);
        QCOMPARE(pixels(3, Against::Version, 1), u"2>4"_s); // always from the older to the newer
        QCOMPARE(pixels(3, Against::Server), QString());
        world->providers.setText(metaId, ConfigField::PixelId, u"9"_s);
        QCOMPARE(pixels(3, Against::Draft), u"4>9"_s);
        QVERIFY(world->controller.isInForce(3));
    }

    void aRestoreGoesIntoTheDraftAndIsPublishedAsOne()
    {
        for (const char16_t *pixel : {u"2", u"3"}) {
            world->providers.setText(metaId, ConfigField::PixelId, QString::fromUtf16(pixel));
            QVERIFY(world->publish({}));
        }
        const int writes = plane->server.writes;
        for (const Change &change : world->controller.restore(1).changes())
            world->publishers.apply({change});
        world->controller.setRestoring(1);
        QCOMPARE(plane->server.writes, writes); // never straight to the server
        QCOMPARE(world->providers.shown(metaId)->config.text(ConfigField::PixelId), u"2"_s);
        QVERIFY(world->publish({}));
        QCOMPARE(world->last().restored, 1);
        QCOMPARE(world->history.restoring(), 0);
        QVERIFY(world->controller.restore(1).parts.empty());
    }

    void twoWindowsKeepOneHistory()
    {
        World other(*settings, *plane, clock);
        QTRY_VERIFY(other.history.isLoaded());
        QVERIFY(other.refresh());
        world->providers.setText(metaId, ConfigField::PixelId, u"2"_s);
        QVERIFY(world->publish(u"first window"_s));
        QVERIFY(other.refresh());
        QTRY_COMPARE(other.history.entries().size(), size_t(1)); // the other window's publish, not "elsewhere"
        QCOMPARE(other.last().what, What::Published);
    }

    void theFileIsBounded()
    {
        codec::History history;
        for (int i = 0; i < 3; ++i)
            history.entries.push_back({history.next++, What::Published, clock.now(), {}, {}, {}, 0, {}});
        const auto back = codec::decodeHistory(codec::encodeHistory(history));
        QVERIFY(back.ok());
        QCOMPARE(back->entries, history.entries);
        QCOMPARE(back->next, 4);
        for (int i = int(history.next); i <= int(PublishHistory::mostEntries); ++i)
            history.entries.push_back({history.next++, What::Published, clock.now(), {}, {}, {}, 0, {}});
        world.reset();
        settings->saveDocument(u"history/c1.s1"_s, codec::encodeHistory(history));
        world = std::make_unique<World>(*settings, *plane, clock);
        QTRY_COMPARE(world->history.entries().size(), PublishHistory::mostEntries);
        world->history.add({0, What::Published, {}, u"me"_s, {}, u"one more"_s, 0, {}});
        QTRY_COMPARE(world->last().note, u"one more"_s);
        QCOMPARE(world->history.entries().size(), PublishHistory::mostEntries);
        QCOMPARE(world->history.entries().front().number, 2);
    }

    void aNewerFileIsLeftAlone()
    {
        world.reset();
        settings->saveDocument(u"history/c1.s1"_s, Json::parse(R"({"version":9})").value());
        world = std::make_unique<World>(*settings, *plane, clock);
        QTRY_VERIFY(world->history.error());
        QCOMPARE(world->history.error()->kind, SettingsStore::StoreError::Kind::NewerVersion);
        world->history.add({0, What::Published, {}, {}, {}, {}, 0, {}});
        QCOMPARE(settings->document(u"history/c1.s1"_s)->toBytes(), QByteArray(R"({"version":9})"));
    }

    void theListOfVersions()
    {
        QAbstractItemModelTester tester(world->controller.model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
        world->providers.setText(metaId, ConfigField::PixelId, u"2"_s);
        QVERIFY(world->publish(u"pixel of the agency"_s));
        plane->server.set(metaId, QByteArray(metaForm).replace("\"1\"", "\"7\""));
        QVERIFY(world->refresh());
        const HistoryModel &model = *world->controller.model();
        QTRY_COMPARE(model.rowCount(), 2);
        QCOMPARE(model.at(0).number, 2);
        QVERIFY(model.at(0).inForce && model.at(0).firstOfDay && !model.at(1).firstOfDay);
        world->controller.setSearch(u"AGENCY"_s);
        QCOMPARE(model.rowCount(), 1);
        world->controller.setSearch(u"pixelId"_s);
        QCOMPARE(model.rowCount(), 2);
        world->controller.setSearch(u"nothing of it"_s);
        QCOMPARE(model.rowCount(), 0);
    }

private:
    FakeClock clock;
    std::unique_ptr<MemorySettings> settings;
    std::unique_ptr<FakeControlPlane> plane;
    std::unique_ptr<World> world;
};

QTEST_GUILESS_MAIN(TestPublishHistory)
#include "tst_publishhistory.moc"
