#include "models/controllers/providerscontroller.h"
#include "models/controllers/sessioncontroller.h"
#include "models/controllers/sitesession.h"
#include "models/domain/codec/profilecodec.h"
#include "models/items/profilesmodel.h"
#include "tests/support/fakeclock.h"
#include "tests/support/fakecontrolplane.h"
#include "tests/support/fakesandboxhost.h"
#include "tests/support/memorysecrets.h"
#include "tests/support/memorysettings.h"

#include <QAbstractItemModelTester>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace selwise;
using namespace Qt::Literals::StringLiterals;
using State = SessionController::State;
using Failure_ = SessionController::OpenFailure;
using Endpoint = FakeControlPlane::Endpoint;

namespace {

const ProviderId meta = ProviderId::of(Provider::Meta);
const RecordKey metaRecord{RecordKey::Kind::Provider, u"meta"_s};
const QString siteA = u"5d3c9a10-52f8-4be1-9a3c-1c0f5c6d7e80"_s, siteB = u"0b0e3c52-7a40-4d4e-8f51-9f8a2d0d7a11"_s;

ConnectionProfile profile(const QString &site = siteA, const QString &name = u"Shop"_s)
{
    ConnectionProfile p;
    p.name = name;
    p.site = {site};
    return p;
}

} // namespace

class TestSessionController : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_session.reset(); }
    void connectsTriesFirstThenSaves();
    void aRefusedConnectionSavesNothing();
    void badInputIsMarkedAtItsField_data();
    void badInputIsMarkedAtItsField();
    void withoutAKeychainItSaysSo();
    void opensAProfileAfterARestart();
    void anUnreadableTokenIsAskedForAgain();
    void aTypedTokenCountsAsUsed();
    void anOlderTokenIsUsedAndSaid();
    void opensTheSandbox();
    void theSandboxFails();
    void switchingClosesTheOldSite();
    void aFailedSwitchKeepsTheOldSite();
    void cancelWhileOpening();
    void closingKeepsTheDrafts();
    void theSameSiteOpensAgainWithItsDrafts();
    void changesAProfileInPlace();
    void anotherSpellingIsTheSameSite();
    void aSiteThatIsSavedAlreadyIsUpdated();
    void aSavedNameStaysWhereNoneWasGiven();
    void aFailedTrialOfASavedSiteChangesNothing();
    void aConnectionIsNotMovedOntoASavedSite();
    void twinsFromBeforeCanBeChanged();
    void anotherWindowsProfilesStay();
    void anEditBehindASaveUnderWayIsNotLost();
    void aSiteThatIsWritingIsLeftAfterwards();
    void leavingAWritingSiteAnyway();
    void aSwitchWaitsForTheWriteToo();
    void removingAWritingSiteWaits();
    void renames();
    void removesAProfileAndWhatBelongsToIt();
    void removingKeepsSecretsWhenAsked();
    void damagedAndNewerProfiles();
    void diesWhileOpening();
    void noTokenInAnyFile();

private:
    void restart();
    /// Starts a save of Meta in the open site, the answer of which `FakeControlPlane::release` gives.
    FakeControlPlane *startWriting();
    /// Connects to a site, and returns the profile's id.
    ConnectionId connectTo(const ConnectionProfile &p = profile(), const QByteArray &token = "token-of-the-shop-0001");

    FakeClock m_clock;
    FakeSandboxHost m_sandbox;
    FakeControlPlaneFactory m_planes;
    FakeControlPlane *m_plane = nullptr; ///< the one made last
    std::unique_ptr<MemorySecrets> m_keychain, m_memory;
    std::unique_ptr<MemorySettings> m_settings;
    std::unique_ptr<SecretVault> m_vault;
    std::unique_ptr<SessionController> m_session;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void TestSessionController::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_session.reset();
    m_vault.reset();
    m_clock = FakeClock();
    m_sandbox = FakeSandboxHost();
    m_planes = FakeControlPlaneFactory();
    m_planes.prepare = [this](FakeControlPlane &plane) {
        m_plane = &plane;
        plane.server.set(meta, R"({"enabled":true,"config":{"pixelId":"1"}})");
    };
    m_keychain = std::make_unique<MemorySecrets>(SecretPlace::Keychain);
    m_memory = std::make_unique<MemorySecrets>(SecretPlace::Memory);
    m_settings = std::make_unique<MemorySettings>();
    restart();
}

void TestSessionController::restart()
{
    m_tester.reset();
    m_session.reset();
    m_vault.reset();
    m_vault = std::make_unique<SecretVault>(*m_keychain, *m_memory, *m_settings, m_clock);
    m_session = std::make_unique<SessionController>(
        SessionController::Deps{*m_settings, *m_vault, m_planes, m_sandbox, m_clock});
    m_tester = std::make_unique<QAbstractItemModelTester>(m_session->profiles(),
                                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
}

ConnectionId TestSessionController::connectTo(const ConnectionProfile &p, const QByteArray &token)
{
    QSignalSpy kept(m_session.get(), &SessionController::tokenKept), opened(m_session.get(), &SessionController::siteOpened);
    m_session->connectTo(p, u"https://api.selwise.com/api/v1"_s, Secret(token));
    (void)QTest::qWaitFor([&] { return !kept.isEmpty() && !opened.isEmpty() && !m_session->site()->providers()->isBusy(); });
    return m_session->site() ? m_session->site()->profile().id : ConnectionId();
}

void TestSessionController::connectsTriesFirstThenSaves()
{
    QSignalSpy states(m_session.get(), &SessionController::stateChanged), opened(m_session.get(), &SessionController::siteOpened),
        kept(m_session.get(), &SessionController::tokenKept);
    m_session->connectTo(profile(), u"api.selwise.com/api/v1/"_s, Secret("token-of-the-shop-0001"));
    QCOMPARE(m_session->state(), State::Opening);
    QVERIFY(m_settings->disk->documents.empty()); // nothing is saved before it has answered
    QVERIFY(m_keychain->values.empty());
    QTRY_COMPARE(m_session->state(), State::Open);
    QTRY_COMPARE(kept.count(), 1);
    QCOMPARE(states.count(), 2);
    QCOMPARE(opened.count(), 1);
    const ConnectionProfile saved = m_session->profiles()->profiles().at(0);
    QCOMPARE(saved.apiUrl, QUrl(u"https://api.selwise.com"_s));
    QCOMPARE(saved.lastUsed, m_clock.now());
    QVERIFY(!saved.id.isEmpty());
    QCOMPARE(m_planes.made.at(0).profile.apiUrl, saved.apiUrl);
    QVERIFY(m_planes.made.at(0).token.sameAs(Secret("token-of-the-shop-0001")));
    const SecretKey key{saved.id.text, siteA, u"connection"_s, u"token"_s};
    QVERIFY(m_keychain->values.at(key).sameAs(Secret("token-of-the-shop-0001")));
    QTRY_COMPARE(m_session->site()->providers()->state().kind, PaneState::Kind::Content); // it reads by itself
    QCOMPARE(m_planes.made.size(), size_t(1));
}

void TestSessionController::aRefusedConnectionSavesNothing()
{
    m_planes.prepare = [](FakeControlPlane &plane) { plane.fail(Endpoint::Providers, ApiError::Kind::Unauthorized); };
    QSignalSpy states(m_session.get(), &SessionController::stateChanged), failed(m_session.get(), &SessionController::openFailed);
    m_session->connectTo(profile(), u"https://api.selwise.com"_s, Secret("token-of-the-shop-0001"));
    QTRY_COMPARE(failed.count(), 1);
    const auto failure = failed[0][0].value<Failure_>();
    QCOMPARE(failure.api->kind, ApiError::Kind::Unauthorized);
    QVERIFY(!failure.secret && !failure.sandbox && failure.issues.empty());
    QCOMPARE(m_session->state(), State::NoSite);
    QCOMPARE(states.count(), 2);
    QVERIFY(m_settings->disk->documents.empty());
    QVERIFY(m_keychain->values.empty());
    QCOMPARE(m_planes.alive, 0);
}

void TestSessionController::badInputIsMarkedAtItsField_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("site");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("token");
    QTest::addColumn<QString>("field");
    const QString address = u"https://api.selwise.com"_s, name = u"Shop"_s;
    const QByteArray token = "token-of-the-shop-0001";
    QTest::newRow("no address") << QString() << siteA << name << token << u"apiUrl"_s;
    QTest::newRow("plain http") << u"http://api.selwise.com"_s << siteA << name << token << u"apiUrl"_s;
    QTest::newRow("everywhere") << u"http://0.0.0.0:80"_s << siteA << name << token << u"apiUrl"_s;
    QTest::newRow("no site") << address << QString() << name << token << u"site"_s;
    QTest::newRow("no UUID") << address << u"my-site"_s << name << token << u"site"_s;
    QTest::newRow("no name") << address << siteA << QString() << token << u"name"_s;
    QTest::newRow("no token") << address << siteA << name << QByteArray() << u"token"_s;
    QTest::newRow("dots for a token") << address << siteA << name << codec::mask.toUtf8() << u"token"_s;
    QTest::newRow("NUL in the token") << address << siteA << name << QByteArray("a\0b", 3) << u"token"_s;
    QTest::newRow("space in the token") << address << siteA << name << QByteArray("token of-the-shop") << u"token"_s;
    QTest::newRow("token turned around") << address << siteA << name << u"tok\u202een"_s.toUtf8() << u"token"_s;
}

void TestSessionController::badInputIsMarkedAtItsField()
{
    QFETCH(QString, address);
    QFETCH(QString, site);
    QFETCH(QString, name);
    QFETCH(QByteArray, token);
    QFETCH(QString, field);
    QSignalSpy failed(m_session.get(), &SessionController::openFailed), states(m_session.get(), &SessionController::stateChanged);
    m_session->connectTo(profile(site, name), address, Secret(token));
    QCOMPARE(failed.count(), 1);
    const auto issues = failed[0][0].value<Failure_>().issues;
    QVERIFY(hasErrors(issues));
    for (const Issue &issue : issues)
        QCOMPARE(issue.path, field);
    QCOMPARE(states.count(), 0);
    QVERIFY(m_planes.made.empty());
}

void TestSessionController::withoutAKeychainItSaysSo()
{
    m_keychain->problem = SecretError{SecretError::Kind::NoKeychain, {}};
    QSignalSpy kept(m_session.get(), &SessionController::tokenKept);
    connectTo();
    QCOMPARE(kept.count(), 1);
    QCOMPARE(kept[0][0].value<SecretVault::Kept>().place, SecretPlace::Memory);
    QCOMPARE(m_session->state(), State::Open);
    const ConnectionId id = m_session->site()->profile().id;
    m_session->closeSite();
    m_session->openProfile(id); // within this run it is still known
    QTRY_COMPARE(m_session->state(), State::Open);
}

void TestSessionController::opensAProfileAfterARestart()
{
    const ConnectionId id = connectTo();
    restart();
    QCOMPARE(m_session->state(), State::NoSite);
    QCOMPARE(m_session->profiles()->rowCount(), 1);
    QSignalSpy states(m_session.get(), &SessionController::stateChanged);
    m_clock.advance(std::chrono::hours(1));
    m_session->openProfile(id);
    QTRY_COMPARE(m_session->state(), State::Open);
    QCOMPARE(states.count(), 2);
    QVERIFY(m_planes.made.back().token.sameAs(Secret("token-of-the-shop-0001")));
    QCOMPARE(m_session->profiles()->profiles().at(0).lastUsed, m_clock.now());
    QCOMPARE(m_session->site()->profile().site.text, siteA);
}

void TestSessionController::anUnreadableTokenIsAskedForAgain()
{
    const ConnectionId id = connectTo();
    restart();
    m_keychain->problem = SecretError{SecretError::Kind::Locked, {}};
    QSignalSpy failed(m_session.get(), &SessionController::openFailed);
    m_session->openProfile(id);
    QTRY_COMPARE(failed.count(), 1);
    QCOMPARE(failed[0][0].value<Failure_>().secret->kind, SecretError::Kind::Locked);
    QCOMPARE(m_session->state(), State::NoSite);
    QCOMPARE(m_planes.made.size(), size_t(1));
    m_session->openProfile({u"no such"_s});
    QCOMPARE(m_session->state(), State::NoSite);
}

void TestSessionController::aTypedTokenCountsAsUsed()
{
    connectTo();
    const SecretEntry entry = m_vault->entries().at(0);
    QCOMPARE(entry.lastUse, m_clock.now());
    QCOMPARE(entry.lastUseFor, u"reading"_s);
}

/// A newer one was typed in a run without a keychain.
void TestSessionController::anOlderTokenIsUsedAndSaid()
{
    const ConnectionId id = connectTo();
    m_keychain->problem = SecretError{SecretError::Kind::NoKeychain, {}};
    ConnectionProfile again = profile();
    again.id = id;
    m_session->closeSite();
    connectTo(again, "token-of-the-shop-0002");
    m_keychain->problem.reset();
    m_memory->values.clear();
    restart();
    QSignalSpy older(m_session.get(), &SessionController::olderTokenUsed);
    m_session->openProfile(id);
    QTRY_COMPARE(m_session->state(), State::Open);
    QVERIFY(m_planes.made.back().token.sameAs(Secret("token-of-the-shop-0001")));
    QCOMPARE(older.count(), 1);
    QCOMPARE(older[0][0].value<ConnectionProfile>().id, id);
    m_session->closeSite();
    connectTo(again, "token-of-the-shop-0003");
    m_session->closeSite();
    m_session->openProfile(id);
    QTRY_COMPARE(m_session->state(), State::Open);
    QCOMPARE(older.count(), 1);
}

void TestSessionController::opensTheSandbox()
{
    m_session->openSandbox();
    QTRY_COMPARE(m_session->state(), State::Open);
    QCOMPARE(m_session->site()->profile().id, SessionController::sandboxId());
    QCOMPARE(m_session->site()->profile().environment, Environment::Sandbox);
    QVERIFY(m_session->site()->profile().apiUrl.isEmpty()); // another port each time
    QCOMPARE(m_planes.made.at(0).profile.apiUrl, m_sandbox.info.url);
    QVERIFY(m_planes.made.at(0).token.sameAs(m_sandbox.info.token));
    QVERIFY(m_keychain->values.empty());
    QVERIFY(!m_settings->everything().contains("marker"));
    QCOMPARE(m_session->profiles()->rowCount(), 1);
    m_session->closeSite();
    m_session->openProfile(SessionController::sandboxId());
    QTRY_COMPARE(m_session->state(), State::Open);
    QCOMPARE(m_session->profiles()->rowCount(), 1);
    QCOMPARE(m_sandbox.starts, 2);
}

void TestSessionController::theSandboxFails()
{
    m_sandbox.error = SandboxError{SandboxError::Kind::DataUnusable, u"its sentence"_s};
    QSignalSpy failed(m_session.get(), &SessionController::openFailed);
    m_session->openSandbox();
    QTRY_COMPARE(failed.count(), 1);
    QCOMPARE(failed[0][0].value<Failure_>().sandbox->detail, u"its sentence"_s);
    QCOMPARE(m_session->state(), State::NoSite);
    QCOMPARE(m_session->profiles()->rowCount(), 0);
}

void TestSessionController::switchingClosesTheOldSite()
{
    connectTo();
    QPointer<SiteSession> old = m_session->site();
    QStringList order;
    connect(m_session.get(), &SessionController::siteClosing, this, [&](SiteSession *site) {
        order << u"closing"_s;
        QCOMPARE(site, old.data());
        QCOMPARE(m_session->site(), old.data());
        QVERIFY(site->providers()->shown(meta)); // still whole
    });
    connect(m_session.get(), &SessionController::siteOpened, this, [&] { order << u"opened"_s; });
    m_session->openSandbox();
    QTRY_COMPARE(m_session->state(), State::Open);
    QTRY_COMPARE(order, QStringList({u"closing"_s, u"opened"_s}));
    QTRY_VERIFY(!old);
    QTRY_COMPARE(m_planes.alive, 1);
    disconnect(m_session.get(), nullptr, this, nullptr);
}

void TestSessionController::aFailedSwitchKeepsTheOldSite()
{
    connectTo();
    SiteSession *old = m_session->site();
    QSignalSpy closing(m_session.get(), &SessionController::siteClosing), failed(m_session.get(), &SessionController::openFailed);
    m_sandbox.error = SandboxError{};
    m_session->openSandbox();
    QTRY_COMPARE(failed.count(), 1);
    QCOMPARE(m_session->state(), State::Open);
    QCOMPARE(m_session->site(), old);
    QCOMPARE(closing.count(), 0);
}

void TestSessionController::cancelWhileOpening()
{
    QSignalSpy states(m_session.get(), &SessionController::stateChanged), failed(m_session.get(), &SessionController::openFailed),
        opened(m_session.get(), &SessionController::siteOpened);
    m_planes.prepare = [](FakeControlPlane &plane) { plane.hang(Endpoint::Providers); };
    m_session->connectTo(profile(), u"https://api.selwise.com"_s, Secret("token-of-the-shop-0001"));
    m_session->cancel();
    m_session->cancel();
    QCOMPARE(m_session->state(), State::NoSite);
    QCOMPARE(m_planes.alive, 0);
    m_sandbox.hangs = true;
    m_session->openSandbox();
    m_session->cancel();
    m_sandbox.release(); // too late
    QCoreApplication::sendPostedEvents();
    QCOMPARE(m_session->state(), State::NoSite);
    QCOMPARE(states.count(), 4);
    QCOMPARE(failed.count(), 0);
    QCOMPARE(opened.count(), 0);
    QVERIFY(m_settings->disk->documents.empty());
}

void TestSessionController::closingKeepsTheDrafts()
{
    connectTo();
    m_session->site()->providers()->setText(meta, ConfigField::PixelId, u"unpublished"_s);
    m_session->closeSite();
    QCOMPARE(m_session->state(), State::NoSite);
    QVERIFY(!m_session->site());
    QVERIFY(m_settings->everything().contains("unpublished"));
}

void TestSessionController::theSameSiteOpensAgainWithItsDrafts()
{
    const ConnectionId id = connectTo();
    m_session->site()->providers()->setText(meta, ConfigField::PixelId, u"unpublished"_s);
    m_session->openProfile(id); // itself: the old session lets go of the journal before the new one takes it
    QTRY_COMPARE(m_session->state(), State::Open);
    QTRY_VERIFY(!m_session->site()->providers()->isBusy());
    QVERIFY(!m_session->site()->drafts()->heldElsewhere());
    QVERIFY(m_session->site()->drafts()->isDirty(metaRecord));
    m_session->site()->providers()->setText(meta, ConfigField::PixelId, u"and more"_s);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); // of the old one
    m_clock.advance(std::chrono::milliseconds(150));
    QVERIFY(m_settings->everything().contains("and more"));
    // The next one finds them without the server.
    restart();
    m_planes.prepare = [](FakeControlPlane &plane) { plane.fail(Endpoint::Providers, ApiError::Kind::Offline); };
    m_session->openProfile(id);
    QTRY_COMPARE(m_session->state(), State::Open);
    QCOMPARE(m_session->site()->providers()->shown(meta)->config.text(ConfigField::PixelId), u"and more"_s);
}

void TestSessionController::changesAProfileInPlace()
{
    const ConnectionId id = connectTo();
    ConnectionProfile changed = profile(siteB, u"Shop, moved"_s);
    changed.id = id;
    QCOMPARE(connectTo(changed, "another-token-0002"), id);
    QCOMPARE(m_session->profiles()->rowCount(), 1);
    QCOMPARE(m_session->profiles()->profiles().at(0).site.text, siteB);
    QCOMPARE(m_session->site()->profile().name, u"Shop, moved"_s);
}

void TestSessionController::anotherSpellingIsTheSameSite()
{
    ConnectionProfile again = profile(siteA.toUpper());
    again.id = connectTo();
    QCOMPARE(connectTo(again, "another-token-0002"), again.id);
    QCOMPARE(m_session->site()->profile().site.text, siteA);
    QCOMPARE(m_keychain->values.size(), size_t(1));
}

void TestSessionController::aSiteThatIsSavedAlreadyIsUpdated()
{
    const ConnectionId id = connectTo();
    QSignalSpy updated(m_session.get(), &SessionController::savedSiteUpdated);
    ConnectionProfile again = profile(siteA.toUpper(), u"New shop"_s);
    again.environment = Environment::Staging;
    m_session->connectTo(again, u"https://API.selwise.com:443"_s, Secret("another-token-0002"));
    QTRY_COMPARE(updated.count(), 1);
    QCOMPARE(updated[0][0].value<ConnectionProfile>().name, u"Shop"_s);
    QCOMPARE(updated[0][1].value<ConnectionProfile>().name, u"New shop"_s);
    QCOMPARE(m_session->profiles()->rowCount(), 1);
    const ConnectionProfile saved = m_session->profiles()->profiles().at(0);
    QCOMPARE(saved.id, id);
    QCOMPARE(saved.name, u"New shop"_s);
    QCOMPARE(saved.environment, Environment::Staging);
    QCOMPARE(saved.site.text, siteA); // its drafts and secrets are under this spelling
    QCOMPARE(m_session->site()->profile().id, id);
    QCOMPARE(m_keychain->values.size(), size_t(1));
    QVERIFY(m_keychain->values.begin()->second.sameAs(Secret("another-token-0002")));
}

void TestSessionController::aSavedNameStaysWhereNoneWasGiven()
{
    connectTo();
    QSignalSpy updated(m_session.get(), &SessionController::savedSiteUpdated);
    m_session->connectTo(profile(siteA, u"api.selwise.com"_s), u"https://api.selwise.com"_s, Secret("another-token-0002"));
    QTRY_COMPARE(updated.count(), 1);
    QCOMPARE(m_session->site()->profile().name, u"Shop"_s);
}

void TestSessionController::aFailedTrialOfASavedSiteChangesNothing()
{
    connectTo();
    const ConnectionProfile before = m_session->profiles()->profiles().at(0);
    QSignalSpy updated(m_session.get(), &SessionController::savedSiteUpdated), failed(m_session.get(), &SessionController::openFailed);
    m_planes.prepare = [](FakeControlPlane &plane) { plane.fail(Endpoint::Providers, ApiError::Kind::Unauthorized); };
    m_session->connectTo(profile(siteA, u"New shop"_s), u"https://api.selwise.com"_s, Secret("another-token-0002"));
    QTRY_COMPARE(failed.count(), 1);
    QCOMPARE(m_session->profiles()->profiles(), std::vector<ConnectionProfile>{before});
    QVERIFY(m_keychain->values.begin()->second.sameAs(Secret("token-of-the-shop-0001")));
    QCOMPARE(updated.count(), 0);
}

void TestSessionController::aConnectionIsNotMovedOntoASavedSite()
{
    connectTo();
    const ConnectionId second = connectTo(profile(siteB, u"Second"_s), "another-token-0002");
    QSignalSpy failed(m_session.get(), &SessionController::openFailed);
    ConnectionProfile moved = profile(siteA, u"Second"_s);
    moved.id = second;
    m_session->connectTo(moved, u"https://api.selwise.com"_s, Secret("another-token-0002"));
    QCOMPARE(failed.count(), 1);
    const auto issues = failed[0][0].value<Failure_>().issues;
    QCOMPARE(issues, std::vector<Issue>({{Issue::Severity::Error, Issue::Code::Duplicate, u"site"_s, u"Shop"_s}}));
    QCOMPARE(m_session->profiles()->rowCount(), 2);
    QCOMPARE(m_session->site()->profile().site.text, siteB);
}

/// Of a time when nobody looked whether a site was saved already.
void TestSessionController::twinsFromBeforeCanBeChanged()
{
    ConnectionProfile first = profile(siteA, u"First"_s), second = profile(siteA, u"Second"_s);
    first.id.text = u"c0ffee00-0000-4000-8000-000000000001"_s;
    second.id.text = u"c0ffee00-0000-4000-8000-000000000002"_s;
    first.apiUrl = second.apiUrl = QUrl(u"https://api.selwise.com"_s);
    m_settings->disk->documents[u"profiles"_s] = codec::encodeProfiles({first, second}, Json());
    restart();
    second.name = u"Second, renamed"_s;
    QCOMPARE(connectTo(second, "another-token-0002"), second.id);
    QCOMPARE(m_session->profiles()->rowCount(), 2);
    QCOMPARE(m_session->site()->profile().name, u"Second, renamed"_s);
}

/// Two windows, one file: each writes what it changed, and takes over what the other did.
void TestSessionController::anotherWindowsProfilesStay()
{
    const ConnectionId mine = connectTo();
    MemorySettings otherSettings(m_settings->disk);
    MemorySecrets otherKeychain(SecretPlace::Keychain), otherMemory(SecretPlace::Memory);
    SecretVault otherVault(otherKeychain, otherMemory, otherSettings, m_clock);
    FakeControlPlaneFactory otherPlanes;
    SessionController other({otherSettings, otherVault, otherPlanes, m_sandbox, m_clock});
    QCOMPARE(other.profiles()->rowCount(), 1);
    other.connectTo(profile(siteB, u"Second"_s), u"https://api.selwise.com"_s, Secret("another-token-0002"));
    QTRY_COMPARE(other.state(), State::Open);

    m_session->renameProfile(mine, u"Renamed"_s, Environment::Staging);
    QTRY_COMPARE(m_session->profiles()->rowCount(), 2); // what the other window added shows here, too
    other.renameProfile(other.site()->profile().id, u"Second, renamed"_s, Environment::Staging);
    other.closeSite();
    restart();
    QStringList names;
    for (const ConnectionProfile &p : m_session->profiles()->profiles())
        names << p.name;
    QCOMPARE(names, QStringList({u"Renamed"_s, u"Second, renamed"_s}));

    other.removeProfile(mine, false);
    const ConnectionId second = m_session->profiles()->profiles().at(1).id;
    m_session->renameProfile(second, u"Last"_s, Environment::Staging);
    QTRY_COMPARE(m_session->profiles()->rowCount(), 1);
    restart();
    QCOMPARE(m_session->profiles()->profiles().at(0).name, u"Last"_s);
}

void TestSessionController::anEditBehindASaveUnderWayIsNotLost()
{
    const ConnectionId first = connectTo();
    const ConnectionId second = connectTo(profile(siteB, u"Second"_s), "another-token-0002");
    m_settings->holdSaves = true;
    m_session->renameProfile(first, u"First, renamed"_s, Environment::Staging);
    m_session->renameProfile(second, u"Second, renamed"_s, Environment::Staging);
    QCOMPARE(m_session->profiles()->profiles().at(0).name, u"First, renamed"_s);
    m_settings->releaseSaves();
    QTRY_VERIFY(m_settings->everything().contains("Second, renamed"));
    QCOMPARE(m_session->profiles()->profiles().at(0).name, u"First, renamed"_s);
    QCOMPARE(m_session->profiles()->profiles().at(1).name, u"Second, renamed"_s);

    // One that could not be written goes along with the next.
    m_settings->failSave = [](const QString &name) {
        return SettingsStore::StoreError{SettingsStore::StoreError::Kind::CannotWrite, name, {}};
    };
    m_session->renameProfile(first, u"Third name"_s, Environment::Staging);
    QTRY_VERIFY(m_session->profilesError());
    m_settings->failSave = {};
    m_session->renameProfile(second, u"Fourth name"_s, Environment::Staging);
    QTRY_VERIFY(!m_session->profilesError());
    restart();
    QCOMPARE(m_session->profiles()->profiles().at(0).name, u"Third name"_s);
    QCOMPARE(m_session->profiles()->profiles().at(1).name, u"Fourth name"_s);
}

FakeControlPlane *TestSessionController::startWriting()
{
    FakeControlPlane *plane = m_plane;
    plane->hold(Endpoint::PutProvider);
    m_session->site()->providers()->setText(meta, ConfigField::PixelId, u"written at last"_s);
    m_session->site()->providers()->save({meta});
    (void)QTest::qWaitFor([plane] { return plane->count(Endpoint::PutProvider) == 1; });
    return plane;
}

void TestSessionController::aSiteThatIsWritingIsLeftAfterwards()
{
    connectTo();
    FakeControlPlane *plane = startWriting();
    QSignalSpy waits(m_session.get(), &SessionController::leavingWaits), settled(m_session.get(), &SessionController::leavingSettled),
        saved(m_session->site()->providers(), &ProvidersController::saved);
    m_session->closeSite();
    QCOMPARE(waits.count(), 1);
    QVERIFY(m_session->site()); // it stays until the answer is there
    m_session->cancel();        // changed their mind
    QCOMPARE(settled.count(), 1);
    m_session->closeSite();
    plane->release();
    QTRY_COMPARE(m_session->state(), State::NoSite);
    QVERIFY(!m_session->site());
    QCOMPARE(settled.count(), 2);
    QCOMPARE(saved.count(), 1); // and what became of it was heard
    QCOMPARE(saved[0][1].value<WriteOutcome>().kind, WriteOutcome::Kind::Written);
    QVERIFY(!m_settings->everything().contains("written at last")); // no draft is left
}

void TestSessionController::leavingAWritingSiteAnyway()
{
    connectTo();
    startWriting();
    m_session->leaveAnyway(); // nothing waits
    QVERIFY(m_session->site());
    m_session->closeSite();
    QSignalSpy settled(m_session.get(), &SessionController::leavingSettled);
    m_session->leaveAnyway();
    QCOMPARE(m_session->state(), State::NoSite);
    QCOMPARE(settled.count(), 1);
    QVERIFY(m_settings->everything().contains("written at last")); // it stays a draft: nobody knows whether it was written
}

void TestSessionController::aSwitchWaitsForTheWriteToo()
{
    const ConnectionId first = connectTo();
    FakeControlPlane *plane = startWriting();
    QSignalSpy waits(m_session.get(), &SessionController::leavingWaits), opened(m_session.get(), &SessionController::siteOpened),
        kept(m_session.get(), &SessionController::tokenKept);
    m_session->connectTo(profile(siteB, u"Second"_s), u"https://api.selwise.com"_s, Secret("another-token-0002"));
    QTRY_COMPARE(waits.count(), 1);
    QCOMPARE(m_session->state(), State::Opening);
    QCOMPARE(m_session->site()->profile().id, first);
    m_session->cancel();
    QCOMPARE(m_session->state(), State::Open);
    QCoreApplication::sendPostedEvents();
    QCOMPARE(kept.count(), 0); // nothing of the site that was not opened is kept
    QCOMPARE(m_session->profiles()->rowCount(), 1);

    m_session->connectTo(profile(siteB, u"Second"_s), u"https://api.selwise.com"_s, Secret("another-token-0002"));
    QTRY_COMPARE(waits.count(), 2);
    plane->release();
    QTRY_COMPARE(opened.count(), 1);
    QCOMPARE(m_session->site()->profile().site.text, siteB);
    QTRY_COMPARE(kept.count(), 1);
}

void TestSessionController::removingAWritingSiteWaits()
{
    const ConnectionId id = connectTo();
    FakeControlPlane *plane = startWriting();
    m_session->removeProfile(id, true);
    QVERIFY(m_session->site());
    QCOMPARE(m_session->profiles()->rowCount(), 1);
    plane->release();
    QTRY_COMPARE(m_session->state(), State::NoSite);
    QCOMPARE(m_session->profiles()->rowCount(), 0);
    QTRY_VERIFY(m_keychain->values.empty());
}

void TestSessionController::renames()
{
    const ConnectionId id = connectTo();
    m_session->renameProfile(id, u"  Another name "_s, Environment::Staging);
    QCOMPARE(m_session->profiles()->profiles().at(0).name, u"Another name"_s);
    QCOMPARE(m_session->site()->profile().environment, Environment::Staging);
    m_session->renameProfile(id, u" "_s, Environment::Production);
    restart();
    QCOMPARE(m_session->profiles()->profiles().at(0).name, u"Another name"_s);
    QCOMPARE(m_session->profiles()->profiles().at(0).environment, Environment::Staging);
}

void TestSessionController::removesAProfileAndWhatBelongsToIt()
{
    const ConnectionId id = connectTo();
    m_session->site()->providers()->setText(meta, ConfigField::PixelId, u"unpublished of site A"_s);
    ConnectionProfile moved = profile(siteB);
    moved.id = id;
    connectTo(moved, "another-token-0002");
    m_session->site()->providers()->setText(meta, ConfigField::PixelId, u"unpublished of site B"_s);
    QCOMPARE(m_keychain->values.size(), size_t(2));
    m_session->removeProfile(id, true);
    QCOMPARE(m_session->state(), State::NoSite);
    QCOMPARE(m_session->profiles()->rowCount(), 0);
    QTRY_VERIFY(m_keychain->values.empty());
    QVERIFY(!m_settings->everything().contains("unpublished"));
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    m_clock.advance(std::chrono::seconds(10));
    QVERIFY(!m_settings->everything().contains("unpublished")); // nor does the closed session bring it back
    restart();
    QCOMPARE(m_session->profiles()->rowCount(), 0);
}

void TestSessionController::removingKeepsSecretsWhenAsked()
{
    const ConnectionId id = connectTo();
    m_session->closeSite();
    m_session->removeProfile(id, false);
    m_session->removeProfile(id, false);
    QCoreApplication::sendPostedEvents();
    QCOMPARE(m_keychain->values.size(), size_t(1));
}

void TestSessionController::damagedAndNewerProfiles()
{
    const QByteArray newer = R"({"version":7,"profiles":[]})", foreign = R"({"version":1,"profiles":"none"})";
    m_settings->disk->documents[u"profiles"_s] = Json::parse(newer).value();
    restart();
    QCOMPARE(m_session->profilesError()->kind, SettingsStore::StoreError::Kind::NewerVersion);
    connectTo();
    QCOMPARE(m_session->state(), State::Open);
    QCOMPARE(m_settings->disk->documents[u"profiles"_s].toBytes(), newer);

    m_settings->disk->documents[u"profiles"_s] = Json::parse(foreign).value();
    restart();
    QCOMPARE(m_session->profilesError()->kind, SettingsStore::StoreError::Kind::Damaged);
    connectTo();
    QCOMPARE(m_settings->disk->documents[u"profiles.damaged"_s].toBytes(), foreign);
    QTRY_VERIFY(m_settings->disk->documents[u"profiles"_s].toBytes().contains("Shop"));

    restart();
    m_settings->failSave = [](const QString &name) {
        return SettingsStore::StoreError{SettingsStore::StoreError::Kind::CannotWrite, name, {}};
    };
    QSignalSpy changed(m_session.get(), &SessionController::profilesChanged);
    m_session->renameProfile(m_session->profiles()->profiles().at(0).id, u"Another"_s, Environment::Production);
    QTRY_VERIFY(m_session->profilesError());
    QVERIFY(changed.count() >= 1);
}

void TestSessionController::diesWhileOpening()
{
    m_planes.prepare = [](FakeControlPlane &plane) { plane.hold(Endpoint::Providers); };
    m_session->connectTo(profile(), u"https://api.selwise.com"_s, Secret("token-of-the-shop-0001"));
    m_tester.reset();
    m_session.reset();
    QCOMPARE(m_planes.alive, 0);
    QCoreApplication::sendPostedEvents();
    m_planes.prepare = {};
    restart();
    connectTo();
    m_session->site()->refresh();
    m_tester.reset();
    m_session.reset();
    QCOMPARE(m_planes.alive, 0);
}

void TestSessionController::noTokenInAnyFile()
{
    connectTo(profile(), "MARKER-token-0123456789");
    m_keychain->problem = SecretError{SecretError::Kind::Denied, {}};
    connectTo(profile(siteB), "MARKER-token-9876543210");
    m_clock.advance(std::chrono::seconds(10));
    restart();
    QVERIFY(m_settings->everything().contains("Shop"));
    QVERIFY(!m_settings->everything().contains("MARKER"));
}

QTEST_GUILESS_MAIN(TestSessionController)
#include "tst_sessioncontroller.moc"
