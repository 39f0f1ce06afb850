#include "models/controllers/providerscontroller.h"
#include "models/controllers/testmodes.h"
#include "tests/support/fakeclock.h"
#include "tests/support/fakecontrolplane.h"
#include "tests/support/memorysecrets.h"
#include "tests/support/memorysettings.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace selwise;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using Endpoint = FakeControlPlane::Endpoint;
using Length = TestModes::Length;

namespace {

const ProviderId meta = ProviderId::of(Provider::Meta);
const QString me = u"Mara Lind"_s;

} // namespace

/// Selwise's test mode with an end, over a fake service and a clock that a test moves.
class TestTestModes : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void switchesOnAtOnceAndLeavesTheDraft();
    void switchesItselfOffAtItsEnd();
    void untilStoppedHasNoEnd();
    void aNewEndReplacesTheOldOne();
    void stopsBeforeItsEnd();
    void isKeptOverARestart();
    void whatEndedMeanwhileIsAskedAbout();
    void keptOnWhenAskedSo();
    void somebodyElseSwitchedItOff();
    void aFailedEndIsTriedAgain();
    void aFailedStartChangesNothing();
    void anotherWindowKeepsTheEnds();
    void aNewerVersionsFileIsLeftAlone();

private:
    void start();
    void stop();
    bool serverTests() const { return m_plane->server.form(meta).contains(R"("testMode":true)"); }
    bool settled() { return QTest::qWaitFor([this] { return !m_modes->isSwitching(meta) && !m_providers->isBusy(); }); }

    FakeClock m_clock;
    MemorySecrets m_keychain{SecretPlace::Keychain}, m_memory{SecretPlace::Memory};
    std::shared_ptr<MemorySettings::Disk> m_disk;
    std::unique_ptr<FakeControlPlane> m_plane;
    std::unique_ptr<MemorySettings> m_settings;
    std::unique_ptr<SecretVault> m_vault;
    std::unique_ptr<DraftBook> m_drafts;
    std::unique_ptr<ProvidersController> m_providers;
    std::unique_ptr<TestModes> m_modes;
};

void TestTestModes::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_clock = FakeClock();
    m_disk = std::make_shared<MemorySettings::Disk>();
    m_plane = std::make_unique<FakeControlPlane>();
    m_plane->server.set(meta, R"({"enabled":true,"testMode":false,"config":{"pixelId":"1"}})", {{u"accessToken"_s, "server-token"}});
    start();
}

void TestTestModes::start()
{
    m_settings = std::make_unique<MemorySettings>(m_disk);
    m_vault = std::make_unique<SecretVault>(m_keychain, m_memory, *m_settings, m_clock);
    m_drafts = std::make_unique<DraftBook>(*m_settings, m_clock, u"c1.s1"_s);
    m_providers = std::make_unique<ProvidersController>(ProvidersController::Deps{*m_plane, *m_vault, *m_drafts, m_clock, u"c1"_s, u"s1"_s});
    m_modes = std::make_unique<TestModes>(TestModes::Deps{*m_plane, *m_vault, *m_providers, *m_settings, m_clock, u"c1"_s, u"s1"_s}, nullptr);
    m_providers->refresh();
    QTRY_VERIFY(!m_providers->isBusy());
}

void TestTestModes::stop()
{
    m_modes.reset();
    m_providers.reset();
    m_drafts.reset();
    m_vault.reset();
    m_settings.reset();
}

void TestTestModes::cleanup()
{
    stop();
    m_plane.reset();
}

void TestTestModes::switchesOnAtOnceAndLeavesTheDraft()
{
    m_providers->setText(meta, ConfigField::PixelId, u"2"_s);
    QSignalSpy switched(m_modes.get(), &TestModes::switched);
    m_modes->switchOn(meta, Length::HalfHour, me);
    QVERIFY(m_modes->isSwitching(meta));
    QTRY_COMPARE(switched.size(), 1);
    QVERIFY(settled());
    QVERIFY(serverTests());
    QVERIFY(m_plane->server.form(meta).contains(R"("pixelId":"1")"));
    QCOMPARE(m_plane->server.secret(meta, u"accessToken"_s), "server-token");
    QCOMPARE(m_providers->shown(meta)->config.text(ConfigField::PixelId), u"2"_s);
    QVERIFY(m_providers->shown(meta)->testMode);
    QCOMPARE(m_modes->term(meta)->until, m_clock.now().addSecs(1800));
    QCOMPARE(m_modes->term(meta)->by, me);
}

void TestTestModes::switchesItselfOffAtItsEnd()
{
    m_modes->switchOn(meta, Length::FourHours, me);
    QVERIFY(settled());
    m_clock.advance(4h - 1s);
    QVERIFY(!m_modes->isSwitching(meta) && serverTests());
    QSignalSpy switched(m_modes.get(), &TestModes::switched);
    const int puts = m_plane->count(Endpoint::PutProvider);
    m_clock.advance(1s);
    QTRY_COMPARE(switched.size(), 1);
    QCOMPARE(switched[0][2].toBool(), true); // at its end
    QVERIFY(settled());
    QVERIFY(!serverTests());
    QCOMPARE(m_plane->count(Endpoint::PutProvider), puts + 1);
    QVERIFY(!m_modes->term(meta));
    QVERIFY(m_disk->documents.empty());
}

void TestTestModes::untilStoppedHasNoEnd()
{
    m_modes->switchOn(meta, Length::UntilStopped, me);
    QVERIFY(settled());
    m_clock.advance(1000h);
    QVERIFY(!m_modes->isSwitching(meta) && serverTests());
    QVERIFY(!m_modes->term(meta)->until.isValid());
}

void TestTestModes::aNewEndReplacesTheOldOne()
{
    m_modes->switchOn(meta, Length::HalfHour, me);
    QVERIFY(settled());
    m_clock.advance(20min);
    const int puts = m_plane->count(Endpoint::PutProvider);
    m_modes->switchOn(meta, Length::FourHours, me);
    QVERIFY(settled());
    QCOMPARE(m_plane->count(Endpoint::PutProvider), puts); // it is on already
    m_clock.advance(1h);
    QVERIFY(!m_modes->isSwitching(meta) && serverTests());
    m_clock.advance(3h);
    QTRY_VERIFY(!serverTests());
}

void TestTestModes::stopsBeforeItsEnd()
{
    m_modes->switchOn(meta, Length::HalfHour, me);
    QVERIFY(settled());
    m_modes->switchOff(meta);
    QVERIFY(settled());
    QVERIFY(!serverTests() && !m_modes->term(meta));
    const int calls = int(m_plane->calls.size());
    m_clock.advance(1h);
    QCOMPARE(int(m_plane->calls.size()), calls);
}

void TestTestModes::isKeptOverARestart()
{
    m_modes->switchOn(meta, Length::HalfHour, me);
    QVERIFY(settled());
    const auto term = m_modes->term(meta);
    stop();
    m_clock.advance(10min);
    start();
    QCOMPARE(m_modes->term(meta), term);
    QVERIFY(m_modes->overdue().empty());
    m_clock.advance(20min);
    QTRY_VERIFY(!serverTests());
}

void TestTestModes::whatEndedMeanwhileIsAskedAbout()
{
    m_modes->switchOn(meta, Length::HalfHour, me);
    QVERIFY(settled());
    stop();
    m_clock.advance(26h);
    const int puts = m_plane->count(Endpoint::PutProvider);
    start();
    QCOMPARE(m_modes->overdue().size(), std::size_t(1));
    QCOMPARE(m_plane->count(Endpoint::PutProvider), puts); // nothing by itself
    m_modes->switchOff(meta);
    QVERIFY(settled());
    QVERIFY(!serverTests() && m_modes->overdue().empty());
}

void TestTestModes::keptOnWhenAskedSo()
{
    m_modes->switchOn(meta, Length::HalfHour, me);
    QVERIFY(settled());
    stop();
    m_clock.advance(26h);
    start();
    m_modes->keepOn(meta);
    QVERIFY(m_modes->overdue().empty());
    stop();
    start();
    QVERIFY(m_modes->overdue().empty());
    QVERIFY(m_modes->term(meta) && !m_modes->term(meta)->until.isValid() && serverTests());
}

void TestTestModes::somebodyElseSwitchedItOff()
{
    m_modes->switchOn(meta, Length::HalfHour, me);
    QVERIFY(settled());
    m_plane->server.set(meta, R"({"enabled":true,"testMode":false,"config":{"pixelId":"1"}})");
    m_providers->refresh();
    QTRY_VERIFY(!m_modes->term(meta));
    const int puts = m_plane->count(Endpoint::PutProvider);
    m_clock.advance(1h);
    QCOMPARE(m_plane->count(Endpoint::PutProvider), puts);
}

void TestTestModes::aFailedEndIsTriedAgain()
{
    m_modes->switchOn(meta, Length::HalfHour, me);
    QVERIFY(settled());
    QSignalSpy failed(m_modes.get(), &TestModes::failed);
    m_plane->fail(Endpoint::Provider, ApiError::Kind::Dns);
    m_clock.advance(30min);
    QTRY_COMPARE(failed.size(), 1);
    QVERIFY(serverTests() && m_modes->term(meta));
    m_clock.advance(TestModes::retryDelay);
    QVERIFY(settled());
    QVERIFY(!serverTests() && !m_modes->term(meta));
}

void TestTestModes::aFailedStartChangesNothing()
{
    QSignalSpy failed(m_modes.get(), &TestModes::failed);
    m_plane->fail(Endpoint::PutProvider, ApiError::Kind::Forbidden);
    m_modes->switchOn(meta, Length::HalfHour, me);
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(failed[0][2].value<WriteOutcome>().error->kind, ApiError::Kind::Forbidden);
    QVERIFY(!serverTests() && !m_modes->term(meta) && !m_modes->isSwitching(meta));
}

void TestTestModes::anotherWindowKeepsTheEnds()
{
    m_modes->switchOn(meta, Length::HalfHour, me);
    QVERIFY(settled());
    MemorySettings second(m_disk);
    TestModes other({*m_plane, *m_vault, *m_providers, second, m_clock, u"c1"_s, u"s1"_s}, nullptr);
    QVERIFY(!other.term(meta));
    QVERIFY(m_modes->term(meta));
}

void TestTestModes::aNewerVersionsFileIsLeftAlone()
{
    stop();
    const QString name = TestModes::documentName(u"c1.s1"_s);
    const Json newer = Json::parse(R"({"version":2,"terms":{"meta":"later"}})").value();
    m_disk->documents[name] = newer;
    start();
    m_modes->switchOn(meta, Length::HalfHour, me);
    QVERIFY(settled());
    QVERIFY(m_modes->term(meta));
    QVERIFY(m_disk->documents[name] == newer);
}

QTEST_GUILESS_MAIN(TestTestModes)
#include "tst_testmodes.moc"
