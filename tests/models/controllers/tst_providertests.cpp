#include "models/controllers/providerscontroller.h"
#include "models/controllers/providertests.h"
#include "models/domain/codec/observationcodec.h"
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
using Readiness = ProviderTests::Readiness;

namespace {

const ProviderId ga4 = ProviderId::of(Provider::Ga4);
const ProviderId meta = ProviderId::of(Provider::Meta);
const ProviderId gads = ProviderId::of(Provider::GoogleAds);

TestResult answer(const QByteArray &json)
{
    return codec::decodeTestResult(Json::parse(json).value(), 200);
}

} // namespace

/// The provider test over a fake service: what is asked, what is kept, when it is stale.
class TestProviderTests : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void asksEachProviderOnce();
    void aRunningTestIsNotStartedTwice();
    void keepsWhenAndHowLong();
    void theSandboxGetsTheDraftWithoutSecrets();
    void theSandboxGetsNoRecordWithoutEdits();
    void theSandboxGetsMetasTestEventCode();
    void theRealServiceGetsNothingAlong();
    void aRefusalIsNoResult();
    void cancellingKeepsTheLastResult();
    void cancelsAll();
    void staleWhenTheDraftChanges();
    void staleWhenASecretWasReplaced();
    void savesAndTests();
    void doesNotTestWhatCouldNotBeSaved();
    void whatIsNotSavedCannotBeTested();
    void remembersTheManualStep();
    void diesWithTestsRunning();

private:
    void make(Environment environment);
    ProviderTest test(const ProviderId &id)
    {
        m_tests->start(id);
        (void)QTest::qWaitFor([&] { return !m_tests->isRunning(id); });
        return m_tests->last(id).value_or(ProviderTest());
    }
    const TestRequest &asked() const
    {
        for (auto call = m_plane->calls.rbegin(); call != m_plane->calls.rend(); ++call) {
            if (call->endpoint == Endpoint::TestProvider)
                return call->test;
        }
        static const TestRequest none;
        return none;
    }

    FakeClock m_clock;
    MemorySecrets m_keychain{SecretPlace::Keychain}, m_memory{SecretPlace::Memory};
    std::unique_ptr<MemorySettings> m_settings;
    std::unique_ptr<SecretVault> m_vault;
    std::unique_ptr<FakeControlPlane> m_plane;
    std::unique_ptr<DraftBook> m_drafts;
    std::unique_ptr<ProvidersController> m_providers;
    std::unique_ptr<ProviderTests> m_tests;
};

void TestProviderTests::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_clock = FakeClock();
    make(Environment::Sandbox);
}

void TestProviderTests::make(Environment environment)
{
    cleanup();
    m_settings = std::make_unique<MemorySettings>();
    m_vault = std::make_unique<SecretVault>(m_keychain, m_memory, *m_settings, m_clock);
    m_plane = std::make_unique<FakeControlPlane>();
    m_plane->server.set(ga4, R"({"enabled":true,"config":{"measurementId":"G-N0RDL1CHT7"},"eventMapping":{"purchase":"purchase"}})",
                        {{u"apiSecret"_s, "ga4-secret-marker"}});
    m_plane->server.set(meta, R"({"enabled":true,"config":{"pixelId":"1"},"eventMapping":{"page_view":"PageView"}})",
                        {{u"accessToken"_s, "meta-secret-marker"}});
    m_plane->tests = [this](const ProviderId &id, const TestRequest &) {
        m_clock.advance(298ms);
        return answer(id == meta ? R"({"success":false,"checks":[{"name":"credentials","status":"failed"}]})" : R"({"success":true})");
    };
    m_drafts = std::make_unique<DraftBook>(*m_settings, m_clock, u"c1.s1"_s);
    m_providers = std::make_unique<ProvidersController>(ProvidersController::Deps{*m_plane, *m_vault, *m_drafts, m_clock, u"c1"_s, u"s1"_s});
    ConnectionProfile profile;
    profile.environment = environment;
    m_tests = std::make_unique<ProviderTests>(ProviderTests::Deps{*m_plane, *m_providers, m_clock}, profile, nullptr);
    m_providers->refresh();
    QTRY_VERIFY(!m_providers->isBusy());
}

void TestProviderTests::cleanup()
{
    m_tests.reset();
    m_providers.reset();
    m_drafts.reset();
    m_plane.reset();
    m_vault.reset();
    m_settings.reset();
}

void TestProviderTests::asksEachProviderOnce()
{
    QSignalSpy finished(m_tests.get(), &ProviderTests::finished);
    m_tests->startAll();
    QCOMPARE(m_tests->progress().running, 2); // side by side; Google Ads is not set up
    QCOMPARE(m_tests->progress().total, 2);
    QTRY_COMPARE(finished.size(), 2);
    QCOMPARE(m_tests->progress().running, 0);
    QCOMPARE(m_tests->progress().done, 2);
    QCOMPARE(m_plane->count(Endpoint::TestProvider), 2);
    QCOMPARE(m_tests->tested(), (std::vector<ProviderId>{ga4, meta}));
    QCOMPARE(m_tests->last(ga4)->result->success, std::optional(true));
    QCOMPARE(m_tests->last(meta)->result->success, std::optional(false));
    QVERIFY(!m_tests->last(gads));
}

void TestProviderTests::aRunningTestIsNotStartedTwice()
{
    m_plane->hold(Endpoint::TestProvider);
    QVERIFY(m_tests->start(meta));
    QVERIFY(!m_tests->start(meta));
    m_tests->startAll();
    QCOMPARE(m_plane->count(Endpoint::TestProvider), 2);
    m_plane->release();
    QTRY_COMPARE(m_tests->progress().running, 0);
}

void TestProviderTests::keepsWhenAndHowLong()
{
    const QDateTime before = m_clock.now();
    const ProviderTest done = test(meta);
    QCOMPARE(done.startedAt, before);
    QCOMPARE(done.elapsedMs, 298);
    QVERIFY(!done.stale);
}

void TestProviderTests::theSandboxGetsTheDraftWithoutSecrets()
{
    m_providers->setText(meta, ConfigField::PixelId, u"2"_s);
    m_tests->setBypassFilters(true);
    const ProviderTest done = test(meta);
    QVERIFY(done.ofDraft && done.bypassFilters);
    QVERIFY(asked().bypassFilters);
    QVERIFY(asked().record);
    const QByteArray sent = asked().record->toBytes();
    QVERIFY(sent.contains(R"("pixelId":"2")"));
    QVERIFY(!sent.contains("marker") && !sent.contains("accessToken"));
    QVERIFY(m_providers->stored(meta)->config.text(ConfigField::PixelId) == u"1"); // nothing was saved
}

void TestProviderTests::theSandboxGetsNoRecordWithoutEdits()
{
    QVERIFY(!test(meta).ofDraft);
    QVERIFY(!asked().record && !asked().bypassFilters && !asked().event);
}

void TestProviderTests::theSandboxGetsMetasTestEventCode()
{
    QSignalSpy changed(m_tests.get(), &ProviderTests::optionsChanged);
    m_tests->setTestEventCode(u"TEST48213"_s);
    QCOMPARE(changed.size(), 1);
    test(meta);
    QCOMPARE(asked().testEventCode, u"TEST48213"_s);
    test(ga4);
    QVERIFY(asked().testEventCode.isEmpty()); // another one's
    m_tests->setTestEventCode({});
    test(meta);
    QVERIFY(asked().testEventCode.isEmpty());
}

void TestProviderTests::theRealServiceGetsNothingAlong()
{
    make(Environment::Production);
    m_tests->setBypassFilters(true);
    m_tests->setTestEventCode(u"TEST48213"_s);
    QVERIFY(m_tests->testEventCode().isEmpty());
    QVERIFY(!m_tests->bypassFilters()); // it knows no such thing
    m_providers->setText(meta, ConfigField::PixelId, u"2"_s);
    QCOMPARE(m_tests->readiness(meta), Readiness::Unpublished);
    const ProviderTest done = test(meta);
    QVERIFY(!asked().record && !asked().bypassFilters && !asked().event && asked().testEventCode.isEmpty());
    QVERIFY(!done.ofDraft && !done.bypassFilters);
    QVERIFY(done.decision); // our own engine's, beside it
    QCOMPARE(done.decision->outcome, forwarding::Outcome::Unmapped);
    QCOMPARE(test(ga4).decision->outcome, forwarding::Outcome::Send);
}

void TestProviderTests::aRefusalIsNoResult()
{
    m_plane->fail(Endpoint::TestProvider, ApiError::Kind::Unauthorized);
    const ProviderTest done = test(meta);
    QVERIFY(!done.result);
    QCOMPARE(done.error->kind, ApiError::Kind::Unauthorized);
}

void TestProviderTests::cancellingKeepsTheLastResult()
{
    test(meta);
    m_plane->hang(Endpoint::TestProvider);
    QSignalSpy cancelled(m_tests.get(), &ProviderTests::cancelled);
    m_tests->start(meta);
    m_tests->cancel(meta);
    QCOMPARE(cancelled.size(), 1);
    QVERIFY(!m_tests->isRunning(meta));
    QVERIFY(m_tests->last(meta)->result);
    QTRY_COMPARE(m_plane->cancelled, 1);
    QVERIFY(m_tests->last(meta)->result);
    QVERIFY(m_tests->start(meta)); // and again
    QTRY_VERIFY(!m_tests->isRunning(meta));
}

void TestProviderTests::cancelsAll()
{
    m_plane->hang(Endpoint::TestProvider);
    m_plane->hang(Endpoint::TestProvider);
    m_tests->startAll();
    m_tests->cancelAll();
    QCOMPARE(m_tests->progress().running, 0);
    QTRY_COMPARE(m_plane->cancelled, 2);
    QVERIFY(!m_tests->last(meta) && !m_tests->last(ga4));
}

void TestProviderTests::staleWhenTheDraftChanges()
{
    test(meta);
    m_providers->setText(meta, ConfigField::PixelId, u"2"_s);
    QVERIFY(m_tests->last(meta)->stale);
    m_providers->discard(meta); // the same again
    QVERIFY(!m_tests->last(meta)->stale);
    m_plane->server.set(meta, R"({"enabled":true,"config":{"pixelId":"3"}})"); // somebody else
    m_providers->refresh();
    QTRY_VERIFY(m_tests->last(meta)->stale);
}

void TestProviderTests::staleWhenASecretWasReplaced()
{
    test(meta);
    m_providers->replaceSecret(meta, ConfigField::AccessToken, Secret("another-secret-marker"));
    QTRY_VERIFY(m_tests->last(meta)->stale);
    QTRY_VERIFY(!m_providers->isBusy());
    QVERIFY(!test(meta).stale);
}

void TestProviderTests::savesAndTests()
{
    make(Environment::Production);
    m_providers->setText(meta, ConfigField::PixelId, u"2"_s);
    m_tests->saveAndTest(meta);
    QTRY_VERIFY(m_tests->last(meta));
    QVERIFY(m_plane->server.form(meta).contains(R"("pixelId":"2")"));
    QVERIFY(!m_tests->last(meta)->stale);
    QCOMPARE(m_tests->readiness(meta), Readiness::Ready);
}

void TestProviderTests::doesNotTestWhatCouldNotBeSaved()
{
    make(Environment::Production);
    m_providers->setText(meta, ConfigField::PixelId, u"2"_s);
    m_plane->fail(Endpoint::PutProvider, ApiError::Kind::Forbidden);
    QSignalSpy notSaved(m_tests.get(), &ProviderTests::notSaved);
    m_tests->saveAndTest(meta);
    QTRY_COMPARE(notSaved.size(), 1);
    QCOMPARE(m_plane->count(Endpoint::TestProvider), 0);
}

void TestProviderTests::whatIsNotSavedCannotBeTested()
{
    QCOMPARE(m_tests->readiness(gads), Readiness::NotSetUp);
    m_providers->create(gads);
    QCOMPARE(m_tests->readiness(gads), Readiness::NotSaved);
    QVERIFY(!m_tests->start(gads));
    QCOMPARE(m_plane->count(Endpoint::TestProvider), 0);
}

void TestProviderTests::remembersTheManualStep()
{
    test(ga4);
    m_clock.advance(1min);
    m_tests->setManualStep(ga4, true, u"I saw it"_s, u"Mara Lind"_s);
    QCOMPARE(m_tests->last(ga4)->manualStep->by, u"Mara Lind"_s);
    QCOMPARE(m_tests->last(ga4)->manualStep->at, m_clock.now());
    m_tests->setManualStep(ga4, false, {}, {});
    QVERIFY(!m_tests->last(ga4)->manualStep);
    m_tests->setManualStep(ga4, true, u"I saw it"_s, u"Mara Lind"_s);
    QVERIFY(!test(ga4).manualStep); // of that test, not of the next
}

void TestProviderTests::diesWithTestsRunning()
{
    m_plane->hang(Endpoint::TestProvider);
    m_tests->start(meta);
    m_tests.reset();
    QTRY_COMPARE(m_plane->cancelled, 1);
}

QTEST_GUILESS_MAIN(TestProviderTests)
#include "tst_providertests.moc"
