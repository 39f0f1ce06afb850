#include "models/controllers/providerscontroller.h"
#include "models/controllers/secretscontroller.h"
#include "models/items/providersmodel.h"
#include "models/items/roles.h"
#include "models/items/secretsmodel.h"
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
using Kind = WriteOutcome::Kind;
using Pane = PaneState::Kind;
using Endpoint = FakeControlPlane::Endpoint;

namespace {

const ProviderId ga4 = ProviderId::of(Provider::Ga4);
const ProviderId meta = ProviderId::of(Provider::Meta);
const ProviderId gads = ProviderId::of(Provider::GoogleAds);
const QByteArray metaForm = R"({"enabled":true,"config":{"pixelId":"1","region":"eu"},"eventMapping":{"purchase":"Purchase"}})";

QByteArray replaced(QByteArray text, const QByteArray &from, const QByteArray &to)
{
    return text.replace(from, to);
}

template <class T>
T result(const QFuture<T> &future)
{
    (void)QTest::qWaitFor([&] { return future.isFinished(); });
    return future.resultAt(0);
}

} // namespace

class TestProvidersController : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void showsThreeProvidersAlways();
    void paneStates();
    void refreshKeepsWhatIsTyped();
    void refreshAnnouncesOnlyChangedRows();
    void anOlderAnswerDoesNotOverwriteASave();
    void anOlderAnswerDoesNotOverwriteASaveThatCouldNotBeReadBack();
    void editsAreChangesThatCanBeUndone();
    void aChangeBySomebodyElseIsAConflict();
    void savesAndShowsWhatTheServerHas();
    void typingWhileSavingStays();
    void whatIsTypedBeforeItsTurnIsNotSaved();
    void savesSeveralAndReportsEach();
    void invalidDraftsAreNotSent();
    void theServersFieldErrorsStandUntilEdited();
    void aConflictFoundBySavingIsShown();
    void createsWithTheSecretTypedBefore();
    void aNewRecordWithoutItsSecretIsNotSent();
    void discardingANewRecordForgetsItsSecret();
    void replacingASecretLeavesTheDraftAlone();
    void aSecretReplacedBeforeTheFirstReadIsSent();
    void aNewSecretBeforeTheFirstReadWaits();
    void saysWhatAWriteWouldPutBack();
    void aRefusedSecretIsNotKept();
    void aSecretThatIsNoneIsRefused();
    void revealsFromTheServerOrTheKeychain();
    void deletesWithThePublish();
    void deletingWhatIsGoneIsDone();
    void deletesOnlyWhatWasSeen();
    void deletingWithAnUnknownOutcome();
    void whatIsKeptMeanwhileIsNotDeleted();
    void cancellingBetweenTwoStepsDeletesNothing();
    void cancelDropsWhatHasNotBegun();
    void tellsWhatIsBeingWritten();
    void busyChangesOncePerTurn();
    void diesWithRequestsRunning();
    void secretsListTellsWhereTheyAre();
    void noSecretInAnyFile();

private:
    void load()
    {
        m_controller->refresh();
        QTRY_VERIFY(!m_controller->isBusy());
    }
    ProvidersModel::Row row(const ProviderId &id) const { return m_controller->model()->at(m_controller->model()->rowOf(id)); }
    /// The outcome of saving one provider.
    WriteOutcome save(const ProviderId &id)
    {
        QSignalSpy saved(m_controller.get(), &ProvidersController::saved);
        m_controller->save({id});
        (void)QTest::qWaitFor([&] { return !saved.isEmpty() && !m_controller->isBusy(); });
        return saved.isEmpty() ? WriteOutcome() : saved[0][1].value<WriteOutcome>();
    }
    SecretKey key(const ProviderId &id, const QString &field) const { return {u"c1"_s, u"s1"_s, id.canonical(), field}; }
    int puts() const { return m_plane->count(Endpoint::PutProvider); }

    FakeClock m_clock;
    std::unique_ptr<MemorySecrets> m_keychain, m_memory;
    std::unique_ptr<MemorySettings> m_settings;
    std::unique_ptr<SecretVault> m_vault;
    std::unique_ptr<FakeControlPlane> m_plane;
    std::unique_ptr<DraftBook> m_drafts;
    std::unique_ptr<ProvidersController> m_controller;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void TestProvidersController::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_clock = FakeClock();
    m_keychain = std::make_unique<MemorySecrets>(SecretPlace::Keychain);
    m_memory = std::make_unique<MemorySecrets>(SecretPlace::Memory);
    m_settings = std::make_unique<MemorySettings>();
    m_vault = std::make_unique<SecretVault>(*m_keychain, *m_memory, *m_settings, m_clock);
    m_plane = std::make_unique<FakeControlPlane>();
    m_plane->server.set(meta, metaForm, {{u"accessToken"_s, "server-token-0001"}});
    m_plane->server.health.providers.push_back({});
    m_plane->server.health.providers[0].provider = meta;
    m_plane->server.health.providers[0].status = HealthStatus::Failing;
    m_plane->server.health.providers[0].lastSuccessAt = m_clock.now().addSecs(-60);
    m_drafts = std::make_unique<DraftBook>(*m_settings, m_clock, u"c1.s1"_s);
    m_controller = std::make_unique<ProvidersController>(
        ProvidersController::Deps{*m_plane, *m_vault, *m_drafts, m_clock, u"c1"_s, u"s1"_s});
    m_tester = std::make_unique<QAbstractItemModelTester>(m_controller->model(),
                                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
}

void TestProvidersController::cleanup()
{
    m_tester.reset();
    m_controller.reset();
    m_drafts.reset();
    m_vault.reset();
}

void TestProvidersController::showsThreeProvidersAlways()
{
    QCOMPARE(m_controller->model()->rowCount(), 3);
    m_plane->server.set(ProviderId::fromWire(u"google_ads"_s), R"({"config":{"conversionId":"AW-1","conversionLabel":"x"}})");
    m_plane->server.set(ProviderId::fromWire(u"tiktok"_s), R"({"enabled":true,"config":{"pixel":"x"}})");
    load();
    QCOMPARE(m_controller->model()->rowCount(), 4);
    QStringList names;
    for (int i = 0; i < 4; ++i)
        names << m_controller->model()->index(i).data(KeyRole).toString();
    QCOMPARE(names, QStringList({u"ga4"_s, u"meta"_s, u"gads"_s, u"tiktok"_s}));
    QVERIFY(!row(ga4).configured);
    QVERIFY(row(meta).configured && row(meta).enabled);
    QCOMPARE(row(meta).health, HealthStatus::Failing);
    QCOMPARE(row(meta).lastDelivery, m_clock.now().addSecs(-60));
    QCOMPARE(m_controller->stored(gads)->provider.spelling, u"google_ads"_s);
    QVERIFY(!m_controller->shown(ga4));
    QCOMPARE(m_controller->shown(meta)->secrets.at(u"accessToken"_s).presence, SecretState::Presence::Masked);
}

void TestProvidersController::paneStates()
{
    QSignalSpy changed(m_controller.get(), &ProvidersController::stateChanged);
    m_plane->hang(Endpoint::Providers);
    m_controller->refresh();
    QCOMPARE(m_controller->state().kind, Pane::Loading);
    m_controller->cancel();
    QCOMPARE(m_controller->state().kind, Pane::Error);
    QCOMPARE(m_controller->state().error->kind, ApiError::Kind::Cancelled);
    QVERIFY(!m_controller->isBusy());
    m_plane->fail(Endpoint::Providers, ApiError::Kind::Unauthorized);
    load();
    QCOMPARE(m_controller->state().kind, Pane::Error);
    QCOMPARE(m_controller->state().error->kind, ApiError::Kind::Unauthorized);
    QVERIFY(!m_controller->refreshedAt().isValid());
    m_plane->fail(Endpoint::Health, ApiError::Kind::NotImplemented); // is no reason not to show the providers
    load();
    QCOMPARE(m_controller->state().kind, Pane::Content);
    QVERIFY(!m_controller->state().error);
    QCOMPARE(m_controller->refreshedAt(), m_clock.now());
    m_plane->fail(Endpoint::Providers, ApiError::Kind::Offline);
    load();
    QCOMPARE(m_controller->state().kind, Pane::Content); // of before, and the error beside it
    QCOMPARE(m_controller->state().error->kind, ApiError::Kind::Offline);
    m_plane->server.records.clear();
    load();
    QCOMPARE(m_controller->state().kind, Pane::Empty);
    m_controller->create(ga4);
    QCOMPARE(m_controller->state().kind, Pane::Content);
    m_controller->discard(ga4);
    QCOMPARE(m_controller->state().kind, Pane::Empty);
    QVERIFY(changed.count() >= 8);
}

void TestProvidersController::refreshKeepsWhatIsTyped()
{
    load();
    m_controller->setText(meta, ConfigField::PixelId, u"typed"_s);
    m_plane->server.set(meta, replaced(metaForm, "\"eu\"", "\"us\""));
    load();
    QCOMPARE(m_controller->shown(meta)->config.text(ConfigField::PixelId), u"typed"_s);
    QVERIFY(m_controller->shown(meta)->config.members().toBytes().contains("us"));
    QCOMPARE(m_controller->stored(meta)->config.text(ConfigField::PixelId), u"1"_s);
    QVERIFY(row(meta).dirty && !row(meta).conflict);
}

void TestProvidersController::refreshAnnouncesOnlyChangedRows()
{
    load();
    const QPersistentModelIndex index = m_controller->model()->index(m_controller->model()->rowOf(meta));
    QSignalSpy changed(m_controller->model(), &QAbstractItemModel::dataChanged);
    load();
    QCOMPARE(changed.count(), 0);
    m_plane->server.set(meta, replaced(metaForm, "true", "false"));
    load();
    QCOMPARE(changed.count(), 1);
    QCOMPARE(changed[0][0].toModelIndex(), QModelIndex(index));
    QVERIFY(!index.data(EnabledRole).toBool());
}

void TestProvidersController::anOlderAnswerDoesNotOverwriteASave()
{
    load();
    m_plane->hold(Endpoint::Providers); // read before the save, answered after it
    m_controller->refresh();
    m_controller->setText(meta, ConfigField::PixelId, u"2"_s);
    QSignalSpy saved(m_controller.get(), &ProvidersController::saved);
    m_controller->save({meta});
    QTRY_COMPARE(saved.count(), 1);
    m_plane->release();
    QTRY_VERIFY(!m_controller->isBusy());
    QCOMPARE(m_controller->stored(meta)->config.text(ConfigField::PixelId), u"2"_s);
    QVERIFY(!row(meta).dirty);
}

void TestProvidersController::anOlderAnswerDoesNotOverwriteASaveThatCouldNotBeReadBack()
{
    load();
    m_plane->server.echoes = false;
    m_plane->hold(Endpoint::Providers);
    m_controller->refresh();
    m_controller->setText(meta, ConfigField::PixelId, u"2"_s);
    m_plane->before(Endpoint::Provider, [] {});
    m_plane->fail(Endpoint::Provider, ApiError::Kind::ConnectionLost);
    QSignalSpy saved(m_controller.get(), &ProvidersController::saved);
    m_controller->save({meta});
    QTRY_COMPARE(saved.count(), 1);
    QCOMPARE(saved[0][1].value<WriteOutcome>().kind, Kind::Written);
    QVERIFY(saved[0][1].value<WriteOutcome>().error);
    m_plane->hold(Endpoint::Providers); // the one that reads again
    m_plane->release();
    QTRY_COMPARE(m_plane->count(Endpoint::Providers), 3);
    QCOMPARE(m_controller->shown(meta)->config.text(ConfigField::PixelId), u"2"_s); // not what it was before the save
    m_plane->release();
    QTRY_VERIFY(!m_controller->isBusy());
    QCOMPARE(m_controller->stored(meta)->config.text(ConfigField::PixelId), u"2"_s);
    QVERIFY(!row(meta).dirty);
}

void TestProvidersController::editsAreChangesThatCanBeUndone()
{
    load();
    QSignalSpy edited(m_controller.get(), &ProvidersController::edited);
    m_controller->setText(meta, ConfigField::PixelId, u"2"_s);
    m_controller->setEnabled(meta, false);
    m_controller->setTestMode(meta, true);
    m_controller->setFlag(meta, ConfigField::AdvancedMatching, true);
    m_controller->setFlag(meta, ConfigField::AdvancedMatching, true); // says so already
    m_controller->setText(ga4, ConfigField::MeasurementId, u"G-1"_s); // not configured, not being created
    QCOMPARE(edited.count(), 4);
    QCOMPARE(m_drafts->changeCount(), 4);
    QVERIFY(row(meta).testMode && !row(meta).enabled);
    for (int i = 3; i >= 0; --i)
        m_controller->apply({inverse(edited[i][0].value<Change>())});
    QCOMPARE(edited.count(), 4);
    QVERIFY(!row(meta).dirty);
    m_controller->apply({edited[0][0].value<Change>()});
    QCOMPARE(m_controller->shown(meta)->config.text(ConfigField::PixelId), u"2"_s);
    m_controller->discard(meta);
    QVERIFY(!row(meta).dirty);
}

void TestProvidersController::aChangeBySomebodyElseIsAConflict()
{
    load();
    m_controller->setText(meta, ConfigField::PixelId, u"mine"_s);
    m_plane->server.set(meta, replaced(metaForm, "\"1\"", "\"theirs\""));
    load();
    QVERIFY(row(meta).conflict);
    QCOMPARE(m_controller->shown(meta)->config.text(ConfigField::PixelId), u"mine"_s);
    QCOMPARE(save(meta).kind, Kind::Conflict);
    QCOMPARE(puts(), 0);
    m_controller->settle(meta, m_drafts->conflicts({RecordKey::Kind::Provider, u"meta"_s})[0].path);
    QVERIFY(!row(meta).conflict);
    QCOMPARE(save(meta).kind, Kind::Written);
    QVERIFY(m_plane->server.form(meta).contains("mine"));
}

void TestProvidersController::savesAndShowsWhatTheServerHas()
{
    load();
    m_controller->setText(meta, ConfigField::PixelId, u"2"_s);
    m_controller->setEnabled(meta, false);
    const auto outcome = save(meta);
    QCOMPARE(outcome.kind, Kind::Written);
    QVERIFY(!row(meta).dirty);
    QCOMPARE(m_plane->server.form(meta), replaced(replaced(metaForm, "\"1\"", "\"2\""), "true", "false"));
    QCOMPARE(m_controller->stored(meta)->config.text(ConfigField::PixelId), u"2"_s);
    QCOMPARE(save(meta).kind, Kind::Written); // nothing to do
    QCOMPARE(puts(), 1);
}

void TestProvidersController::typingWhileSavingStays()
{
    load();
    m_controller->setText(meta, ConfigField::PixelId, u"2"_s);
    m_plane->hold(Endpoint::PutProvider);
    m_controller->save({meta});
    QTRY_COMPARE(puts(), 1);
    m_controller->setText(meta, ConfigField::PixelId, u"23"_s);
    m_plane->release();
    QTRY_VERIFY(!m_controller->isBusy());
    QCOMPARE(m_controller->shown(meta)->config.text(ConfigField::PixelId), u"23"_s);
    QCOMPARE(m_controller->stored(meta)->config.text(ConfigField::PixelId), u"2"_s);
    QVERIFY(row(meta).dirty && !row(meta).conflict);

    m_plane->hold(Endpoint::PutProvider); // discarded while it is on its way
    m_controller->save({meta});
    QTRY_COMPARE(puts(), 2);
    m_controller->discard(meta);
    m_plane->release();
    QTRY_VERIFY(!m_controller->isBusy());
    QVERIFY(!row(meta).dirty);
    QCOMPARE(m_controller->shown(meta)->config.text(ConfigField::PixelId), u"23"_s); // it had been sent
}

/// What was reviewed is what is published.
void TestProvidersController::whatIsTypedBeforeItsTurnIsNotSaved()
{
    m_plane->server.set(ga4, R"({"enabled":true,"config":{"measurementId":"G-ABCDEFGHIJ"}})");
    load();
    m_controller->setText(meta, ConfigField::PixelId, u"2"_s);
    m_controller->setText(ga4, ConfigField::MeasurementId, u"G-REVIEWED00"_s);
    QSignalSpy saved(m_controller.get(), &ProvidersController::saved);
    m_plane->hold(Endpoint::PutProvider);
    m_controller->save({meta, ga4});
    m_controller->save({gads}); // nothing to save
    QTRY_COMPARE(puts(), 1);
    m_controller->setText(ga4, ConfigField::MeasurementId, u"G-TYPEDLATER"_s);
    m_controller->create(gads);
    m_controller->setText(gads, ConfigField::ConversionId, u"AW-1"_s);
    m_plane->server.set(meta, replaced(m_plane->server.form(meta), "\"eu\"", "\"us\"")); // others go on as well
    m_plane->release();
    QTRY_COMPARE(saved.count(), 3);
    QVERIFY(m_plane->server.form(ga4).contains("G-REVIEWED00"));
    QVERIFY(m_plane->server.form(gads).isEmpty());
    QVERIFY(row(ga4).dirty && row(gads).dirty);
    QCOMPARE(m_controller->shown(ga4)->config.text(ConfigField::MeasurementId), u"G-TYPEDLATER"_s);
    QVERIFY(m_drafts->conflicts({RecordKey::Kind::Provider, u"ga4"_s}).empty());
    QCOMPARE(save(ga4).kind, Kind::Written);
    QVERIFY(m_plane->server.form(ga4).contains("G-TYPEDLATER"));
}

void TestProvidersController::savesSeveralAndReportsEach()
{
    m_plane->server.set(ga4, R"({"enabled":true,"config":{"measurementId":"G-1"}})");
    load();
    m_controller->setText(ga4, ConfigField::MeasurementId, u"G-ABCDEFGHIJ"_s);
    m_controller->setText(meta, ConfigField::PixelId, u"2"_s);
    ApiError refusal;
    refusal.kind = ApiError::Kind::Invalid;
    m_plane->fail(Endpoint::PutProvider, refusal);
    QSignalSpy saved(m_controller.get(), &ProvidersController::saved);
    m_controller->save({ga4, meta});
    QTRY_COMPARE(saved.count(), 2);
    QCOMPARE(saved[0][0].value<ProviderId>(), ga4);
    QCOMPARE(saved[0][1].value<WriteOutcome>().kind, Kind::NotWritten);
    QCOMPARE(saved[1][0].value<ProviderId>(), meta);
    QCOMPARE(saved[1][1].value<WriteOutcome>().kind, Kind::Written);
    QVERIFY(row(ga4).dirty && !row(meta).dirty);
    QCOMPARE(m_controller->shown(ga4)->config.text(ConfigField::MeasurementId), u"G-ABCDEFGHIJ"_s);
}

void TestProvidersController::invalidDraftsAreNotSent()
{
    load();
    m_controller->setText(meta, ConfigField::PixelId, QString());
    QVERIFY(hasErrors(m_controller->issues(meta)));
    QVERIFY(row(meta).issues > 0);
    const auto outcome = save(meta);
    QCOMPARE(outcome.kind, Kind::NotWritten);
    QVERIFY(!outcome.error); // the issues say why
    QCOMPARE(puts(), 0);
    QVERIFY(row(meta).dirty);
}

void TestProvidersController::theServersFieldErrorsStandUntilEdited()
{
    load();
    m_controller->setText(meta, ConfigField::PixelId, u"2"_s);
    ApiError refusal;
    refusal.kind = ApiError::Kind::Invalid;
    refusal.fieldErrors = {{u"config.pixelId"_s, {u"not a pixel"_s}}, {u"eventMapping.purchase"_s, {u"no such event"_s}}};
    m_plane->fail(Endpoint::PutProvider, refusal);
    QCOMPARE(save(meta).kind, Kind::NotWritten);
    QCOMPARE(m_controller->fieldErrors(meta).size(), size_t(2));
    QCOMPARE(m_controller->shown(meta)->config.text(ConfigField::PixelId), u"2"_s);
    m_controller->setText(meta, ConfigField::PixelId, u"3"_s);
    QCOMPARE(m_controller->fieldErrors(meta).size(), size_t(1));
    QCOMPARE(save(meta).kind, Kind::Written);
    QVERIFY(m_controller->fieldErrors(meta).empty());
}

void TestProvidersController::aConflictFoundBySavingIsShown()
{
    load();
    m_controller->setText(meta, ConfigField::PixelId, u"mine"_s);
    m_plane->server.set(meta, replaced(metaForm, "\"1\"", "\"theirs\""));
    QCOMPARE(save(meta).kind, Kind::Conflict);
    QVERIFY(row(meta).conflict);
    QCOMPARE(m_controller->stored(meta)->config.text(ConfigField::PixelId), u"theirs"_s);
    QCOMPARE(m_controller->shown(meta)->config.text(ConfigField::PixelId), u"mine"_s);
}

void TestProvidersController::createsWithTheSecretTypedBefore()
{
    load();
    m_controller->create(ga4);
    m_controller->create(ga4);
    QVERIFY(row(ga4).dirty && !row(ga4).configured);
    m_controller->setText(ga4, ConfigField::MeasurementId, u"G-ABCDEFGHIJ"_s);
    QSignalSpy replaced(m_controller.get(), &ProvidersController::secretReplaced);
    m_controller->replaceSecret(ga4, ConfigField::ApiSecret, Secret("api-secret-of-new-record"));
    QTRY_COMPARE(replaced.count(), 1);
    QCOMPARE(puts(), 0);
    QVERIFY(m_controller->secretEntry(ga4, ConfigField::ApiSecret));
    const auto outcome = save(ga4);
    QCOMPARE(outcome.kind, Kind::Written);
    QCOMPARE(m_plane->server.secret(ga4, u"apiSecret"_s), QByteArray("api-secret-of-new-record"));
    QVERIFY(m_plane->server.form(ga4).contains("G-ABCDEFGHIJ"));
    QVERIFY(row(ga4).configured && !row(ga4).dirty);
    m_controller->discard(ga4); // there is nothing to discard, and the secret stays
    QVERIFY(m_controller->secretEntry(ga4, ConfigField::ApiSecret));
}

void TestProvidersController::aNewRecordWithoutItsSecretIsNotSent()
{
    load();
    m_controller->create(ga4);
    m_controller->setText(ga4, ConfigField::MeasurementId, u"G-ABCDEFGHIJ"_s);
    m_controller->replaceSecret(ga4, ConfigField::ApiSecret, Secret("api-secret-of-new-record"));
    QTRY_VERIFY(!m_controller->isBusy());
    m_keychain->problem = SecretError{SecretError::Kind::Locked, {}};
    const auto outcome = save(ga4);
    QCOMPARE(outcome.kind, Kind::SecretsWouldBeLost);
    QCOMPARE(outcome.secretError->kind, SecretError::Kind::Locked);
    QCOMPARE(puts(), 0);
    QVERIFY(row(ga4).dirty);
}

void TestProvidersController::discardingANewRecordForgetsItsSecret()
{
    load();
    m_controller->create(ga4);
    m_controller->replaceSecret(ga4, ConfigField::ApiSecret, Secret("api-secret-of-new-record"));
    QTRY_VERIFY(!m_controller->isBusy());
    QCOMPARE(m_keychain->values.size(), size_t(1));
    m_controller->discard(ga4);
    QTRY_VERIFY(m_keychain->values.empty());
    QVERIFY(!m_controller->shown(ga4));

    // One of an earlier record, which the user chose to keep, is another matter.
    result(m_vault->keep(key(ga4, u"apiSecret"_s), Secret("kept-from-before")));
    m_controller->create(ga4);
    m_controller->discard(ga4);
    QCoreApplication::sendPostedEvents();
    QCOMPARE(m_keychain->values.size(), size_t(1));
}

void TestProvidersController::replacingASecretLeavesTheDraftAlone()
{
    load();
    m_controller->setText(meta, ConfigField::PixelId, u"unpublished"_s);
    QSignalSpy replaced(m_controller.get(), &ProvidersController::secretReplaced);
    m_controller->replaceSecret(meta, ConfigField::AccessToken, Secret("a-new-token-0002"));
    QTRY_COMPARE(replaced.count(), 1);
    QCOMPARE(replaced[0][2].value<SecretVault::Kept>().place, SecretPlace::Keychain);
    QCOMPARE(m_vault->entry(key(meta, u"accessToken"_s))->lastUse, m_clock.now()); // it went to the server
    QCOMPARE(m_vault->entry(key(meta, u"accessToken"_s))->lastUseFor, u"saving"_s);
    QCOMPARE(m_plane->server.secret(meta, u"accessToken"_s), QByteArray("a-new-token-0002"));
    QCOMPARE(m_plane->server.form(meta), metaForm);
    QVERIFY(row(meta).dirty);
    QCOMPARE(m_controller->shown(meta)->config.text(ConfigField::PixelId), u"unpublished"_s);
    QVERIFY(m_keychain->values.at(key(meta, u"accessToken"_s)).sameAs(Secret("a-new-token-0002")));
    QCOMPARE(save(meta).kind, Kind::Written); // under the newer ETag
}

void TestProvidersController::aSecretReplacedBeforeTheFirstReadIsSent()
{
    using Existence = ProvidersController::Existence;
    QSignalSpy replaced(m_controller.get(), &ProvidersController::secretReplaced),
        refused(m_controller.get(), &ProvidersController::secretNotReplaced);
    QCOMPARE(m_controller->existence(meta), Existence::NotKnown);
    m_plane->fail(Endpoint::Provider, ApiError::Kind::Offline);
    m_controller->replaceSecret(meta, ConfigField::AccessToken, Secret("a-new-token-0002"));
    QTRY_COMPARE(refused.count(), 1);
    QCOMPARE(refused[0][2].value<ApiError>().kind, ApiError::Kind::Offline);
    QVERIFY(m_keychain->values.empty());

    m_controller->replaceSecret(meta, ConfigField::AccessToken, Secret("a-new-token-0002"));
    QTRY_COMPARE(replaced.count(), 1);
    QCOMPARE(m_plane->server.secret(meta, u"accessToken"_s), QByteArray("a-new-token-0002"));
    QVERIFY(m_keychain->values.at(key(meta, u"accessToken"_s)).sameAs(Secret("a-new-token-0002")));
    QCOMPARE(m_controller->existence(meta), Existence::Exists);
    QCOMPARE(m_plane->server.form(meta), metaForm);

    m_plane->hang(Endpoint::Provider);
    m_controller->replaceSecret(ga4, ConfigField::ApiSecret, Secret("api-secret-of-new-record"));
    m_controller->cancel();
    QTRY_COMPARE(refused.count(), 2);
    QCOMPARE(refused[1][2].value<ApiError>().kind, ApiError::Kind::Cancelled);
    QVERIFY(!m_controller->isBusy());
}

void TestProvidersController::aNewSecretBeforeTheFirstReadWaits()
{
    m_controller->create(ga4);
    m_controller->setText(ga4, ConfigField::MeasurementId, u"G-ABCDEFGHIJ"_s);
    QSignalSpy replaced(m_controller.get(), &ProvidersController::secretReplaced);
    m_controller->replaceSecret(ga4, ConfigField::ApiSecret, Secret("api-secret-of-new-record"));
    QTRY_COMPARE(replaced.count(), 1);
    QCOMPARE(puts(), 0);
    QVERIFY(!m_vault->entry(key(ga4, u"apiSecret"_s))->lastUse.isValid());
    QCOMPARE(m_controller->existence(ga4), ProvidersController::Existence::Missing);
    QCOMPARE(save(ga4).kind, Kind::Written);
    QCOMPARE(m_plane->server.secret(ga4, u"apiSecret"_s), QByteArray("api-secret-of-new-record"));
}

/// Contract, section 3: a stored secret is not put back in silence.
void TestProvidersController::saysWhatAWriteWouldPutBack()
{
    load();
    result(m_vault->keep(key(meta, u"accessToken"_s), Secret("server-token-0001")));
    QVERIFY(m_controller->wouldPutBack(meta).empty()); // it names what it has, and leaves that alone
    m_plane->server.namesSecretsSet = false;
    for (const FakeServer::Shows shows : {FakeServer::Shows::Mask, FakeServer::Shows::Nothing, FakeServer::Shows::MaskWithEnd}) {
        m_plane->server.shows = shows;
        load();
        QCOMPARE(m_controller->wouldPutBack(meta).size(), size_t(1));
        QCOMPARE(m_controller->wouldPutBack(meta)[0].key.field, u"accessToken"_s);
        QCOMPARE(m_controller->wouldPutBack(meta)[0].setAt, m_clock.now());
    }
    QVERIFY(m_controller->wouldPutBack(meta, ConfigField::AccessToken).empty()); // it is the one that is replaced
    m_plane->server.records[u"meta"_s].secrets[u"accessToken"_s] = "of-somebody-else-9999";
    load();
    QVERIFY(m_controller->wouldPutBack(meta).empty()); // another one's: the write is refused
    m_plane->server.shows = FakeServer::Shows::Plain;
    load();
    QVERIFY(m_controller->wouldPutBack(meta).empty());
}

void TestProvidersController::aRefusedSecretIsNotKept()
{
    load();
    QSignalSpy failed(m_controller.get(), &ProvidersController::secretNotReplaced);
    ApiError refusal;
    refusal.kind = ApiError::Kind::Invalid;
    refusal.fieldErrors[u"config.accessToken"_s] = {u"no"_s};
    m_plane->fail(Endpoint::PutProvider, refusal);
    m_controller->replaceSecret(meta, ConfigField::AccessToken, Secret("a-new-token-0002"));
    QTRY_COMPARE(failed.count(), 1);
    QCOMPARE(failed[0][2].value<ApiError>().fieldErrors.size(), size_t(1));
    QVERIFY(m_keychain->values.empty());

    m_plane->server.records.clear(); // removed meanwhile
    m_controller->replaceSecret(meta, ConfigField::AccessToken, Secret("a-new-token-0002"));
    QTRY_COMPARE(failed.count(), 2);
    QCOMPARE(failed[1][2].value<ApiError>().kind, ApiError::Kind::NotFound);
    QVERIFY(m_keychain->values.empty());
    QVERIFY(!row(meta).configured);
}

void TestProvidersController::aSecretThatIsNoneIsRefused()
{
    load();
    QSignalSpy failed(m_controller.get(), &ProvidersController::secretNotReplaced);
    m_controller->replaceSecret(meta, ConfigField::AccessToken, Secret());
    m_controller->replaceSecret(meta, ConfigField::AccessToken, Secret(codec::mask.toUtf8()));
    QCOMPARE(failed.count(), 2);
    QCOMPARE(failed[0][2].value<ApiError>().kind, ApiError::Kind::Invalid);
    QCOMPARE(puts(), 0);
}

void TestProvidersController::revealsFromTheServerOrTheKeychain()
{
    load();
    QCOMPARE(result(m_controller->revealSecret(meta, ConfigField::AccessToken)).error().kind, SecretError::Kind::NotFound);
    result(m_vault->keep(key(meta, u"accessToken"_s), Secret("kept-in-keychain")));
    QVERIFY(result(m_controller->revealSecret(meta, ConfigField::AccessToken))->sameAs(Secret("kept-in-keychain")));
    m_plane->server.shows = FakeServer::Shows::Plain;
    load();
    QVERIFY(result(m_controller->revealSecret(meta, ConfigField::AccessToken))->sameAs(Secret("server-token-0001")));
}

void TestProvidersController::deletesWithThePublish()
{
    load();
    result(m_vault->keep(key(meta, u"accessToken"_s), Secret("kept-in-keychain")));
    m_controller->setText(meta, ConfigField::PixelId, u"2"_s);
    QSignalSpy removed(m_controller.get(), &ProvidersController::removed);
    m_controller->remove(meta);
    QVERIFY(m_controller->isRemoved(meta) && !m_controller->shown(meta));
    QVERIFY(row(meta).removed && row(meta).configured && row(meta).dirty);
    m_controller->create(meta); // it is there: nothing to set up
    QVERIFY(m_controller->isRemoved(meta));
    QCOMPARE(m_plane->count(Endpoint::DeleteProvider), 0);
    QCOMPARE(save(meta).kind, Kind::Written);
    QCOMPARE(removed.count(), 1);
    QVERIFY(m_plane->server.records.empty());
    QVERIFY(!row(meta).configured && !row(meta).dirty && !row(meta).removed);
    QTRY_VERIFY(m_keychain->values.empty());
    const auto deletion = std::ranges::find(m_plane->calls, Endpoint::DeleteProvider, &FakeControlPlane::Call::endpoint);
    QCOMPARE(deletion->precondition.kind, Precondition::Kind::IfMatch);
}

void TestProvidersController::deletingWhatIsGoneIsDone()
{
    load();
    m_plane->before(Endpoint::DeleteProvider, [this] { m_plane->server.etags = false; m_plane->server.records.clear(); });
    m_controller->remove(meta);
    QCOMPARE(save(meta).kind, Kind::Written);
    m_plane->server.set(meta, metaForm);
    load();
    m_controller->remove(meta);
    m_plane->server.records.clear();
    QCOMPARE(save(meta).kind, Kind::Written);
    QCOMPARE(m_plane->count(Endpoint::DeleteProvider), 1);
    m_controller->remove(ga4); // never was there
    QVERIFY(m_drafts->dirtyRecords().empty());
}

void TestProvidersController::deletesOnlyWhatWasSeen()
{
    load();
    m_controller->remove(meta);
    m_plane->server.set(meta, replaced(metaForm, "\"1\"", "\"theirs\""));
    QCOMPARE(save(meta).kind, Kind::Conflict);
    QCOMPARE(m_plane->count(Endpoint::DeleteProvider), 0);
    QCOMPARE(m_drafts->conflicts(RecordKey{RecordKey::Kind::Provider, meta.canonical()}).size(), size_t(1));
    QVERIFY(m_controller->isRemoved(meta));
    m_controller->keep(meta);
    QCOMPARE(m_controller->shown(meta)->config.text(ConfigField::PixelId), u"theirs"_s);
}

void TestProvidersController::deletingWithAnUnknownOutcome()
{
    load();
    m_controller->remove(meta);
    m_plane->fail(Endpoint::DeleteProvider, ApiError::Kind::OutcomeUnknown);
    QCOMPARE(save(meta).kind, Kind::NotWritten); // read again: it is still there
    QVERIFY(m_controller->isRemoved(meta)); // and still to be deleted
    m_plane->loseAnswer(Endpoint::DeleteProvider);
    QCOMPARE(save(meta).kind, Kind::Written);
    QCOMPARE(m_plane->count(Endpoint::DeleteProvider), 2); // settled by reading
    QVERIFY(!row(meta).configured);
}

void TestProvidersController::whatIsKeptMeanwhileIsNotDeleted()
{
    load();
    m_plane->server.set(ga4, R"({"enabled":true,"config":{"measurementId":"G-ABCDEFGHIJ"}})");
    load();
    m_controller->setEnabled(ga4, false);
    m_controller->remove(meta);
    QSignalSpy saved(m_controller.get(), &ProvidersController::saved);
    m_controller->save({ga4, meta});
    m_controller->keep(meta); // before its turn
    QTRY_COMPARE(saved.count(), 2);
    QCOMPARE(m_plane->count(Endpoint::DeleteProvider), 0);
    QVERIFY(row(meta).configured && !row(meta).dirty);
}

void TestProvidersController::cancellingBetweenTwoStepsDeletesNothing()
{
    load();
    m_controller->remove(meta);
    QSignalSpy saved(m_controller.get(), &ProvidersController::saved);
    m_plane->hold(Endpoint::Provider);
    m_controller->save({meta});
    m_plane->release();     // read; the answer is on its way
    m_controller->cancel();
    QTRY_COMPARE(saved.count(), 1);
    QCOMPARE(saved[0][1].value<WriteOutcome>().error->kind, ApiError::Kind::Cancelled);
    QVERIFY(!m_controller->isBusy());
    QCOMPARE(m_plane->count(Endpoint::DeleteProvider), 0);
    QVERIFY(m_controller->isRemoved(meta));
}

void TestProvidersController::cancelDropsWhatHasNotBegun()
{
    m_plane->server.set(ga4, R"({"enabled":true,"config":{"measurementId":"G-ABCDEFGHIJ"}})");
    load();
    m_controller->setText(meta, ConfigField::PixelId, u"2"_s);
    m_controller->setEnabled(ga4, false);
    QSignalSpy saved(m_controller.get(), &ProvidersController::saved);
    m_plane->hang(Endpoint::Provider);
    m_controller->save({meta, ga4});
    m_controller->cancel();
    QTRY_VERIFY(!m_controller->isBusy());
    QCOMPARE(saved.count(), 2);
    for (int i = 0; i < 2; ++i)
        QCOMPARE(saved[i][1].value<WriteOutcome>().error->kind, ApiError::Kind::Cancelled);
    QVERIFY(row(meta).dirty && row(ga4).dirty); // what was typed stays
    QCOMPARE(puts(), 0);
}

void TestProvidersController::tellsWhatIsBeingWritten()
{
    m_plane->server.set(ga4, R"({"enabled":true,"config":{"measurementId":"G-ABCDEFGHIJ"}})");
    load();
    m_controller->refresh();
    QVERIFY(m_controller->writing().empty()); // reading is no writing
    QTRY_VERIFY(!m_controller->isBusy());
    m_controller->setText(meta, ConfigField::PixelId, u"2"_s);
    m_controller->setEnabled(ga4, false);
    QSignalSpy changed(m_controller.get(), &ProvidersController::writingChanged);
    m_plane->hold(Endpoint::PutProvider);
    m_plane->hold(Endpoint::PutProvider);
    m_controller->save({meta, ga4});
    QCOMPARE(m_controller->writing(), std::vector({meta, ga4}));
    QTRY_COMPARE(puts(), 1);
    m_plane->release();
    QTRY_COMPARE(puts(), 2);
    QCOMPARE(m_controller->writing(), std::vector({ga4}));
    m_plane->release();
    QTRY_VERIFY(m_controller->writing().empty());
    QVERIFY(changed.count() >= 3);
}

void TestProvidersController::busyChangesOncePerTurn()
{
    QSignalSpy busy(m_controller.get(), &ProvidersController::busyChanged);
    load();
    QCOMPARE(busy.count(), 2);
    m_controller->setText(meta, ConfigField::PixelId, u"2"_s);
    QCOMPARE(save(meta).kind, Kind::Written);
    QCOMPARE(busy.count(), 4);
    m_controller->refresh();
    m_controller->refresh();
    m_controller->cancel();
    QCOMPARE(busy.count(), 6);
}

void TestProvidersController::diesWithRequestsRunning()
{
    load();
    m_controller->setText(meta, ConfigField::PixelId, u"2"_s);
    m_plane->hold(Endpoint::PutProvider);
    m_plane->hold(Endpoint::Providers);
    m_controller->save({meta});
    m_controller->refresh();
    m_controller->replaceSecret(meta, ConfigField::AccessToken, Secret("a-new-token-0002"));
    QTRY_COMPARE(puts(), 1);
    m_tester.reset();
    m_controller.reset();
    m_plane->release();
    m_plane->release();
    QCoreApplication::sendPostedEvents();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QVERIFY(m_drafts->isDirty({RecordKey::Kind::Provider, u"meta"_s}));
}

void TestProvidersController::secretsListTellsWhereTheyAre()
{
    SecretsController secrets(*m_vault, *m_controller, u"c1"_s, u"s1"_s);
    QAbstractItemModelTester tester(secrets.model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    result(m_vault->keep({u"c1"_s, u"s1"_s, u"connection"_s, u"token"_s}, Secret("connection-token")));
    result(m_vault->keep({u"c2"_s, u"s2"_s, u"connection"_s, u"token"_s}, Secret("of another connection")));
    load();
    QCOMPARE(secrets.model()->rowCount(), 2);
    QCOMPARE(secrets.model()->at(0).owner, u"connection"_s);
    QCOMPARE(secrets.model()->at(1).owner, u"meta"_s);
    QCOMPARE(secrets.model()->at(1).place, -1); // only the server has it
    QSignalSpy replaced(m_controller.get(), &ProvidersController::secretReplaced);
    m_controller->replaceSecret(meta, ConfigField::AccessToken, Secret("a-new-token-0002"));
    QTRY_COMPARE(replaced.count(), 1);
    QCOMPARE(secrets.model()->rowCount(), 2);
    QCOMPARE(secrets.model()->at(1).place, int(SecretPlace::Keychain));

    // The older of two, and a file of somebody else's.
    m_keychain->problem = SecretError{SecretError::Kind::NoKeychain, {}};
    result(m_vault->keep(key(meta, u"accessToken"_s), Secret("kept-for-its-run-0003")));
    m_keychain->problem.reset();
    SecretVault next(*m_keychain, *m_memory, *m_settings, m_clock);
    SecretEntry file;
    file.key = {u"sandbox"_s, {}, u"sandbox"_s, u"token"_s};
    file.place = SecretPlace::File;
    next.setFiles([file] { return std::vector{file}; });
    SecretsController later(next, *m_controller, u"c1"_s, u"s1"_s);
    QCOMPARE(later.model()->rowCount(), 3); // of this connection, and of this computer
    QCOMPARE(later.model()->at(1).owner, u"meta"_s);
    QVERIFY(later.model()->at(1).older);
    QCOMPARE(later.model()->at(2).place, int(SecretPlace::File));
    later.useOlder(key(meta, u"accessToken"_s));
    QVERIFY(!later.model()->at(1).older);
    QCOMPARE(later.model()->at(1).place, int(SecretPlace::Keychain));

    QSignalSpy failed(&secrets, &SecretsController::forgetFailed);
    m_keychain->problem = SecretError{SecretError::Kind::Locked, {}};
    secrets.forget(key(meta, u"accessToken"_s));
    QTRY_COMPARE(failed.count(), 1);
    QCOMPARE(secrets.keychainProblem()->kind, SecretError::Kind::Locked);
    m_keychain->problem.reset();
    secrets.tryKeychain();
    QTRY_VERIFY(!secrets.keychainProblem());
    secrets.forget(key(meta, u"accessToken"_s));
    QTRY_COMPARE(secrets.model()->at(1).place, -1);
}

void TestProvidersController::noSecretInAnyFile()
{
    m_plane->server.shows = FakeServer::Shows::Plain;
    m_plane->server.set(meta, metaForm, {{u"accessToken"_s, "MARKER-at-the-server"}, {u"vendorApiKey"_s, "MARKER-unknown"}});
    load();
    m_controller->setText(meta, ConfigField::PixelId, u"2"_s);
    m_controller->replaceSecret(meta, ConfigField::AccessToken, Secret("MARKER-typed-0002"));
    m_controller->create(ga4);
    m_controller->replaceSecret(ga4, ConfigField::ApiSecret, Secret("MARKER-typed-0003"));
    QTRY_VERIFY(!m_controller->isBusy());
    m_controller->setText(meta, ConfigField::PixelId, u"3"_s);
    cleanup();
    QVERIFY(m_settings->everything().contains("pixelId"));
    QVERIFY(!m_settings->everything().contains("MARKER"));
}

QTEST_GUILESS_MAIN(TestProvidersController)
#include "tst_providerscontroller.moc"
