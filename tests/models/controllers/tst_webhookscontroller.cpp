#include "models/controllers/webhookdeliveries.h"
#include "models/controllers/webhookscontroller.h"
#include "models/controllers/webhooktests.h"
#include "models/items/roles.h"
#include "models/items/webhooksmodel.h"
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

const WebhookId lager{u"wh_lager"_s}, bi{u"wh_bi"_s};
const QByteArray lagerForm = R"({"name":"Lager","url":"https://lager.example/hooks","enabled":true,"events":["purchase"],)"
    R"("authType":"hmac","authConfig":{"header":"X-Sig"},"retry":{"maxAttempts":5,"jitter":"full"},"owner":"team 7"})";

template <class T>
T result(const QFuture<T> &future)
{
    (void)QTest::qWaitFor([&] { return future.isFinished(); });
    return future.resultAt(0);
}

} // namespace

class TestWebhooksController : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void showsThemInTheOrderOfTheServer();
    void paneStates();
    void editsAreChangesThatCanBeUndone();
    void editingLeavesUnknownMembersAlone();
    void createsWithItsGeneratedSecret();
    void undoAfterCreatingGoesToTheCreatedOne();
    void whatIsTypedWhileItIsCreatedStays();
    void aLostAnswerCreatesNoSecondOne();
    void invalidDraftsAreNotSent();
    void discardingANewOneForgetsItsSecrets();
    void anotherKindOfAuthenticationTakesItsSecretAlong();
    void anotherKindDiscardedLeavesTheOldSecret();
    void replacingASecretLeavesTheDraftAlone();
    void aSecretThatIsNoneIsRefused();
    void conflictsAreShown();
    void theServersFieldErrorsStandUntilEdited();
    void deletesWithThePublish();
    void deletesOnlyWhatWasSeen();
    void whatIsToBeDeletedHasItsNameBeforeItIsRead();
    void deletesOnceWhenTheAnswerIsLost();
    void deliveriesPageWithACursor();
    void deliveriesPageWithoutOne();
    void deliveriesTellTheState();
    void testsAndTellsWhenItIsOutdated();
    void noSecretInAnyFile();

private:
    void load()
    {
        m_controller->refresh();
        QTRY_VERIFY(!m_controller->isBusy());
    }
    WebhooksModel::Row row(const WebhookId &id) const { return m_controller->model()->at(m_controller->model()->rowOf(id)); }
    WriteOutcome save(const WebhookId &id)
    {
        QSignalSpy saved(m_controller.get(), &RecordPublisher::saved);
        m_controller->save({WebhooksController::keyOf(id)});
        (void)QTest::qWaitFor([&] { return !saved.isEmpty() && !m_controller->isBusy(); });
        return saved.isEmpty() ? WriteOutcome() : saved[0][1].value<WriteOutcome>();
    }
    /// A new one, with what it needs; its secret is kept when this returns.
    WebhookId made(const QString &name = u"Neu"_s)
    {
        QSignalSpy kept(m_controller.get(), &WebhooksController::secretReplaced);
        const WebhookId id = m_controller->create();
        m_controller->setName(id, name);
        m_controller->setUrl(id, u"https://neu.example/h"_s);
        (void)QTest::qWaitFor([&] { return !kept.isEmpty(); });
        return id;
    }
    QByteArray kept(const WebhookId &id, const QString &name) const
    {
        const auto secret = m_keychain->values.find({u"c1"_s, u"s1"_s, u"webhook:"_s + id.text, name});
        return secret == m_keychain->values.end() ? QByteArray() : secret->second.expose();
    }

    FakeClock m_clock;
    std::unique_ptr<MemorySecrets> m_keychain, m_memory;
    std::unique_ptr<MemorySettings> m_settings;
    std::unique_ptr<SecretVault> m_vault;
    std::unique_ptr<FakeControlPlane> m_plane;
    std::unique_ptr<DraftBook> m_drafts;
    std::unique_ptr<WebhooksController> m_controller;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void TestWebhooksController::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_clock = FakeClock();
    m_keychain = std::make_unique<MemorySecrets>(SecretPlace::Keychain);
    m_memory = std::make_unique<MemorySecrets>(SecretPlace::Memory);
    m_settings = std::make_unique<MemorySettings>();
    m_vault = std::make_unique<SecretVault>(*m_keychain, *m_memory, *m_settings, m_clock);
    m_plane = std::make_unique<FakeControlPlane>();
    m_plane->others.setWebhook(lager.text, lagerForm, {{u"secret"_s, "lager-secret-marker-0001"}});
    m_drafts = std::make_unique<DraftBook>(*m_settings, m_clock, u"c1.s1"_s);
    m_controller = std::make_unique<WebhooksController>(
        WebhooksController::Deps{*m_plane, *m_vault, *m_drafts, m_clock, u"c1"_s, u"s1"_s});
    m_tester = std::make_unique<QAbstractItemModelTester>(m_controller->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
}

void TestWebhooksController::cleanup()
{
    m_tester.reset();
    m_controller.reset();
    m_drafts.reset();
    m_vault.reset();
}

void TestWebhooksController::showsThemInTheOrderOfTheServer()
{
    QCOMPARE(m_controller->model()->rowCount(), 0);
    m_plane->others.setWebhook(bi.text, R"({"name":"BI","url":"https://bi.example","isActive":false,"disabledReason":"410 Gone"})");
    load();
    QCOMPARE(m_controller->model()->rowCount(), 2);
    QVERIFY(row(lager).published && row(lager).enabled && !row(lager).dirty);
    QVERIFY(!row(bi).enabled);
    QCOMPARE(row(bi).disabledReason, u"410 Gone"_s);
    QCOMPARE(m_controller->stored(lager)->secrets.at(u"secret"_s).presence, SecretState::Presence::Masked);
    const WebhookId fresh = made();
    QCOMPARE(m_controller->model()->rowOf(fresh), 2); // at the end
    QVERIFY(!row(fresh).published);
}

void TestWebhooksController::paneStates()
{
    m_plane->hang(Endpoint::Webhooks);
    m_controller->refresh();
    QCOMPARE(m_controller->state().kind, Pane::Loading);
    m_controller->cancel();
    QCOMPARE(m_controller->state().kind, Pane::Error);
    QVERIFY(!m_controller->isBusy());
    m_plane->fail(Endpoint::Webhooks, ApiError::Kind::Forbidden);
    load();
    QCOMPARE(m_controller->state().error->kind, ApiError::Kind::Forbidden);
    load();
    QCOMPARE(m_controller->state().kind, Pane::Content);
    QCOMPARE(m_controller->refreshedAt(), m_clock.now());
    m_plane->fail(Endpoint::Webhooks, ApiError::Kind::Offline);
    load();
    QCOMPARE(m_controller->state().kind, Pane::Content); // of before, and the error beside it
    QVERIFY(m_controller->state().error);
    m_plane->others.webhooks.clear();
    load();
    QCOMPARE(m_controller->state().kind, Pane::Empty);
    const WebhookId fresh = m_controller->create();
    QCOMPARE(m_controller->state().kind, Pane::Content);
    m_controller->discard(WebhooksController::keyOf(fresh));
    QCOMPARE(m_controller->state().kind, Pane::Empty);
}

void TestWebhooksController::editsAreChangesThatCanBeUndone()
{
    load();
    QSignalSpy edited(m_controller.get(), &RecordPublisher::edited);
    m_controller->setName(lager, u"Lager 2"_s);
    m_controller->setEvents(lager, {u"purchase"_s, u"cart_abandon"_s});
    m_controller->setRetry(lager, {8, 5, Backoff::Linear, 3600, 10});
    m_controller->setEnabled(lager, false);
    m_controller->setEnabled(lager, false); // says so already
    QVERIFY(edited.count() >= 5);
    QCOMPARE(m_controller->shown(lager)->retry.maxAttempts, 8);
    QVERIFY(row(lager).dirty);
    for (int i = edited.count(); i-- > 0;)
        m_controller->apply({inverse(edited[i][0].value<Change>())});
    QVERIFY(!row(lager).dirty);
    QCOMPARE(m_drafts->changeCount(), 0);
}

void TestWebhooksController::editingLeavesUnknownMembersAlone()
{
    load();
    m_controller->setRetry(lager, {6, 5, Backoff::Exponential, 3600, 10});
    m_controller->setUrl(lager, u"https://lager.example/two"_s);
    QCOMPARE(save(lager).kind, Kind::Written);
    const QByteArray written = m_plane->others.webhooks.at(lager.text).form.toBytes();
    QVERIFY2(written.contains(R"("owner":"team 7")") && written.contains(R"("jitter":"full")") && written.contains(R"("header":"X-Sig")"), written.constData());
    QCOMPARE(m_plane->others.webhooks.at(lager.text).secrets.at(u"secret"_s), QByteArray("lager-secret-marker-0001"));
    QVERIFY(!row(lager).dirty);
}

void TestWebhooksController::createsWithItsGeneratedSecret()
{
    load();
    const WebhookId id = made();
    QVERIFY(m_controller->secretsWait(id));
    QCOMPARE(m_controller->secretsOfNew(WebhooksController::keyOf(id)).size(), std::size_t(1));
    QCOMPARE(m_plane->count(Endpoint::CreateWebhook), 0); // nothing has left this computer
    const QByteArray secret = kept(id, u"secret"_s);
    QVERIFY(secret.startsWith("whsec_"));
    QSignalSpy became(m_controller.get(), &WebhooksController::becameId);
    QCOMPARE(save(id).kind, Kind::Written);
    QCOMPARE(m_plane->count(Endpoint::CreateWebhook), 1);
    QCOMPARE(became.count(), 1);
    const WebhookId now = m_controller->now(id);
    QVERIFY(!(now == id));
    QCOMPARE(m_plane->others.webhooks.at(now.text).secrets.at(u"secret"_s), secret);
    QTRY_COMPARE(kept(now, u"secret"_s), secret); // under its own name from now on
    QTRY_VERIFY(kept(id, u"secret"_s).isEmpty());
    QVERIFY(row(now).published && !row(now).dirty);
    QCOMPARE(m_controller->model()->rowOf(id), -1);
    QCOMPARE(m_drafts->changeCount(), 0);
    QVERIFY(!m_controller->secretsWait(now));
    QVERIFY(m_controller->secretEntry(now, u"secret"_s));
}

void TestWebhooksController::undoAfterCreatingGoesToTheCreatedOne()
{
    load();
    QSignalSpy edited(m_controller.get(), &RecordPublisher::edited);
    const WebhookId id = made(u"Erst"_s);
    m_controller->setName(id, u"Dann"_s);
    const Change renamed = edited.last()[0].value<Change>();
    QCOMPARE(save(id).kind, Kind::Written);
    const WebhookId now = m_controller->now(id);
    m_controller->apply({inverse(renamed)});
    QCOMPARE(m_controller->shown(now)->name, u"Erst"_s);
    QVERIFY(row(now).dirty);
    QCOMPARE(m_controller->model()->rowCount(), 2); // and no second one is begun
}

void TestWebhooksController::whatIsTypedWhileItIsCreatedStays()
{
    load();
    const WebhookId id = made(u"Erst"_s);
    m_plane->hold(Endpoint::CreateWebhook);
    QSignalSpy saved(m_controller.get(), &RecordPublisher::saved);
    m_controller->save({WebhooksController::keyOf(id)});
    QTRY_COMPARE(m_plane->count(Endpoint::CreateWebhook), 1);
    m_controller->setName(id, u"Weiter"_s);
    m_plane->release();
    QTRY_COMPARE(saved.count(), 1);
    const WebhookId now = m_controller->now(id);
    QCOMPARE(m_controller->shown(now)->name, u"Weiter"_s);
    QCOMPARE(m_controller->stored(now)->name, u"Erst"_s);
    QVERIFY(row(now).dirty);
}

void TestWebhooksController::aLostAnswerCreatesNoSecondOne()
{
    load();
    const WebhookId id = made();
    m_plane->loseAnswer(Endpoint::CreateWebhook);
    const WriteOutcome outcome = save(id);
    QCOMPARE(outcome.kind, Kind::Written); // the list has it
    QCOMPARE(m_plane->others.webhooks.size(), std::size_t(2));
    QCOMPARE(m_plane->count(Endpoint::CreateWebhook), 1);
    QCOMPARE(m_drafts->changeCount(), 0);
}

void TestWebhooksController::invalidDraftsAreNotSent()
{
    load();
    const WebhookId id = m_controller->create();
    QTRY_VERIFY(!m_controller->isBusy());
    QVERIFY(hasErrors(m_controller->issues(id)));
    QVERIFY(row(id).issues >= 2);
    const WriteOutcome outcome = save(id);
    QCOMPARE(outcome.kind, Kind::NotWritten);
    QVERIFY(!outcome.error);
    QCOMPARE(m_plane->count(Endpoint::CreateWebhook), 0);
}

void TestWebhooksController::discardingANewOneForgetsItsSecrets()
{
    load();
    const WebhookId id = made();
    m_controller->setAuth(id, WebhookAuth::Bearer); // and one of that kind, too
    QTRY_VERIFY(!kept(id, u"token"_s).isEmpty());
    QVERIFY(!kept(id, u"secret"_s).isEmpty());
    m_controller->discard(WebhooksController::keyOf(id));
    QTRY_VERIFY(kept(id, u"token"_s).isEmpty() && kept(id, u"secret"_s).isEmpty());
    QCOMPARE(m_controller->model()->rowCount(), 1);
}

void TestWebhooksController::anotherKindOfAuthenticationTakesItsSecretAlong()
{
    load();
    QVERIFY(!m_controller->secretsWait(lager));
    m_controller->setAuth(lager, WebhookAuth::Signature); // whose member is "secret", too
    QVERIFY(m_controller->secretsWait(lager));
    QTRY_VERIFY(m_controller->secretEntry(lager, u"secret"_s));
    QCOMPARE(m_controller->secretsOfNew(WebhooksController::keyOf(lager)).size(), std::size_t(1));
    QCOMPARE(m_plane->others.webhooks.at(lager.text).secrets.at(u"secret"_s), QByteArray("lager-secret-marker-0001"));
    QCOMPARE(m_plane->count(Endpoint::PutWebhook), 0);
    const Result<Secret, SecretError> waiting = result(m_controller->revealSecret(lager, u"secret"_s));
    QVERIFY(waiting);
    QCOMPARE(save(lager).kind, Kind::Written);
    const auto &stored = m_plane->others.webhooks.at(lager.text);
    QVERIFY(stored.secrets.at(u"secret"_s).startsWith("whsec_"));
    QCOMPARE(stored.secrets.at(u"secret"_s), waiting->expose());
    QTRY_COMPARE(kept(lager, u"secret"_s), waiting->expose());
    QTRY_VERIFY(kept(lager, u"next.secret"_s).isEmpty());
    QVERIFY(!m_controller->secretsWait(lager));
}

void TestWebhooksController::anotherKindDiscardedLeavesTheOldSecret()
{
    load();
    QSignalSpy replaced(m_controller.get(), &WebhooksController::secretReplaced);
    m_controller->replaceSecret(lager, u"secret"_s, Secret("mine-of-before-0001"));
    QTRY_COMPARE(replaced.count(), 1);
    m_controller->setAuth(lager, WebhookAuth::Signature);
    QTRY_COMPARE(replaced.count(), 2);
    m_controller->discard(WebhooksController::keyOf(lager));
    QTRY_VERIFY(kept(lager, u"next.secret"_s).isEmpty());
    QCOMPARE(kept(lager, u"secret"_s), QByteArray("mine-of-before-0001"));
    QVERIFY(!m_controller->secretsWait(lager));
}

void TestWebhooksController::replacingASecretLeavesTheDraftAlone()
{
    load();
    m_controller->setName(lager, u"typed"_s);
    QSignalSpy replaced(m_controller.get(), &WebhooksController::secretReplaced);
    m_controller->replaceSecret(lager, u"secret"_s, Secret("new-secret-marker-77"));
    QTRY_COMPARE(replaced.count(), 1);
    QCOMPARE(m_plane->others.webhooks.at(lager.text).secrets.at(u"secret"_s), QByteArray("new-secret-marker-77"));
    QVERIFY(m_plane->others.webhooks.at(lager.text).form.toBytes().contains("\"Lager\""));
    QVERIFY(row(lager).dirty);
    QCOMPARE(m_controller->shown(lager)->name, u"typed"_s);
    QCOMPARE(kept(lager, u"secret"_s), QByteArray("new-secret-marker-77"));

    m_plane->fail(Endpoint::Webhook, ApiError::Kind::Forbidden);
    QSignalSpy refused(m_controller.get(), &WebhooksController::secretNotReplaced);
    m_controller->replaceSecret(lager, u"secret"_s, Secret("refused-secret-0001"));
    QTRY_COMPARE(refused.count(), 1);
    QCOMPARE(kept(lager, u"secret"_s), QByteArray("new-secret-marker-77"));
}

void TestWebhooksController::aSecretThatIsNoneIsRefused()
{
    load();
    QSignalSpy refused(m_controller.get(), &WebhooksController::secretNotReplaced);
    for (const char *wrong : {"", "\u2022\u2022\u2022\u2022\u2022\u2022", "a\nb"})
        m_controller->replaceSecret(lager, u"secret"_s, Secret(QByteArray(wrong)));
    QCOMPARE(refused.count(), 3);
    QCOMPARE(m_plane->count(Endpoint::PutWebhook), 0);
}

void TestWebhooksController::conflictsAreShown()
{
    load();
    m_controller->setUrl(lager, u"https://mine.example/"_s);
    m_plane->others.setWebhook(lager.text, QByteArray(lagerForm).replace("lager.example/hooks", "theirs.example/"), {{u"secret"_s, "lager-secret-marker-0001"}});
    const WriteOutcome outcome = save(lager);
    QCOMPARE(outcome.kind, Kind::Conflict);
    QVERIFY(row(lager).conflict);
    m_controller->settle(WebhooksController::keyOf(lager), {"url"});
    QVERIFY(!row(lager).conflict);
    QCOMPARE(save(lager).kind, Kind::Written);
    QCOMPARE(m_controller->stored(lager)->url, u"https://mine.example/"_s);
}

void TestWebhooksController::theServersFieldErrorsStandUntilEdited()
{
    load();
    m_controller->setUrl(lager, u"https://mine.example/"_s);
    ApiError invalid;
    invalid.kind = ApiError::Kind::Invalid;
    invalid.httpStatus = 422;
    invalid.fieldErrors[u"url"_s] = {u"is on our list of receivers that are not allowed"_s};
    m_plane->fail(Endpoint::PutWebhook, invalid);
    QCOMPARE(save(lager).kind, Kind::NotWritten);
    QVERIFY(m_controller->fieldErrors(lager).contains(u"url"_s));
    m_controller->setName(lager, u"other"_s);
    QVERIFY(m_controller->fieldErrors(lager).contains(u"url"_s));
    m_controller->setUrl(lager, u"https://another.example/"_s);
    QVERIFY(!m_controller->fieldErrors(lager).contains(u"url"_s));
}

void TestWebhooksController::deletesWithThePublish()
{
    load();
    QSignalSpy replaced(m_controller.get(), &WebhooksController::secretReplaced);
    m_controller->replaceSecret(lager, u"secret"_s, Secret("new-secret-marker-77"));
    QTRY_COMPARE(replaced.count(), 1);
    QSignalSpy removed(m_controller.get(), &RecordPublisher::removed), edited(m_controller.get(), &RecordPublisher::edited);
    m_controller->remove(lager);
    QCOMPARE(edited.count(), 1);
    QVERIFY(m_controller->isRemoved(lager) && !m_controller->shown(lager));
    QVERIFY(m_controller->model()->at(0).removed);
    QCOMPARE(m_controller->model()->at(0).name, u"Lager"_s);
    QCOMPARE(m_controller->nameOf(WebhooksController::keyOf(lager)), u"Lager"_s);
    QCOMPARE(m_plane->count(Endpoint::DeleteWebhook), 0); // nothing has left the machine
    m_controller->keep(lager);
    QVERIFY(!m_drafts->isDirty(WebhooksController::keyOf(lager)));
    m_controller->remove(lager);
    const WriteOutcome outcome = save(lager);
    QCOMPARE(outcome.kind, Kind::Written);
    QVERIFY(!outcome.record && outcome.before);
    QCOMPARE(removed.count(), 1);
    QVERIFY(m_plane->others.webhooks.empty());
    QTRY_VERIFY(kept(lager, u"secret"_s).isEmpty());
    QCOMPARE(m_controller->model()->rowCount(), 0);
}

void TestWebhooksController::deletesOnlyWhatWasSeen()
{
    load();
    m_controller->remove(lager);
    m_plane->others.setWebhook(lager.text, QByteArray(lagerForm).replace("\"Lager\"", "\"Lager, live\""), {{u"secret"_s, "x"}});
    QCOMPARE(save(lager).kind, Kind::Conflict);
    QCOMPARE(m_plane->count(Endpoint::DeleteWebhook), 0);
    QCOMPARE(m_controller->stored(lager)->name, u"Lager, live"_s);
    const auto conflicts = m_drafts->conflicts(WebhooksController::keyOf(lager));
    QCOMPARE(conflicts.size(), size_t(1));
    QVERIFY(conflicts[0].path.empty() && !conflicts[0].mine);
    m_controller->settle(WebhooksController::keyOf(lager), {}); // it goes all the same
    QCOMPARE(save(lager).kind, Kind::Written);
    QVERIFY(m_plane->others.webhooks.empty());
}

void TestWebhooksController::whatIsToBeDeletedHasItsNameBeforeItIsRead()
{
    load();
    m_controller->remove(lager);
    m_tester.reset();
    m_controller.reset();
    m_drafts.reset(); // the program ends, and starts without a network
    m_drafts = std::make_unique<DraftBook>(*m_settings, m_clock, u"c1.s1"_s);
    m_controller = std::make_unique<WebhooksController>(
        WebhooksController::Deps{*m_plane, *m_vault, *m_drafts, m_clock, u"c1"_s, u"s1"_s});
    QCOMPARE(m_controller->model()->rowCount(), 1);
    QVERIFY(m_controller->model()->at(0).removed);
    QCOMPARE(m_controller->model()->at(0).name, u"Lager"_s);
    QCOMPARE(m_controller->nameOf(WebhooksController::keyOf(lager)), u"Lager"_s);
}

void TestWebhooksController::deletesOnceWhenTheAnswerIsLost()
{
    load();
    m_plane->loseAnswer(Endpoint::DeleteWebhook);
    m_controller->remove(lager);
    QCOMPARE(save(lager).kind, Kind::Written);
    QCOMPARE(m_plane->count(Endpoint::DeleteWebhook), 1);
}

namespace {

DeliveryLogEntry entry(int number, DeliveryStatus status = DeliveryStatus::Delivered)
{
    DeliveryLogEntry made;
    made.id = QString::number(number);
    made.requestId = u"r%1"_s.arg(number);
    made.event = u"purchase"_s;
    made.status = status;
    made.attempt = 1;
    made.timestamp = QDateTime::fromMSecsSinceEpoch(1'764'000'000'000 + qint64(number) * 1000, Qt::UTC);
    return made;
}

LogPage page(int newest, int count)
{
    LogPage made;
    for (int i = newest; i > newest - count && i > 0; --i)
        made.entries.push_back(entry(i));
    return made;
}

} // namespace

void TestWebhooksController::deliveriesPageWithACursor()
{
    m_plane->webhookLog = [](const WebhookId &, const LogQuery &query) {
        const int newest = query.cursor.isEmpty() ? 120 : query.cursor.toInt();
        LogPage made = page(newest, query.limit);
        if (newest > query.limit)
            made.nextCursor = QString::number(newest - query.limit);
        return made;
    };
    WebhookDeliveries &deliveries = m_controller->deliveries();
    deliveries.read(lager);
    QVERIFY(deliveries.isReading(lager));
    QTRY_VERIFY(!deliveries.isReading(lager));
    QCOMPARE(deliveries.log(lager).deliveries.size(), std::size_t(50));
    QVERIFY(deliveries.log(lager).hasMore);
    deliveries.readMore(lager);
    QTRY_COMPARE(deliveries.log(lager).deliveries.size(), std::size_t(100));
    deliveries.read(lager); // the latest again: nothing is lost, nothing twice, and the way on stays
    QTRY_VERIFY(!deliveries.isReading(lager));
    QCOMPARE(deliveries.log(lager).deliveries.size(), std::size_t(100));
    deliveries.readMore(lager);
    QTRY_COMPARE(deliveries.log(lager).deliveries.size(), std::size_t(120));
    QTRY_VERIFY(!deliveries.isReading(lager));
    QVERIFY(!deliveries.log(lager).hasMore);
    QVERIFY(!deliveries.log(lager).limited);
}

void TestWebhooksController::deliveriesPageWithoutOne()
{
    int most = 170; // what this service has
    QList<int> limits;
    m_plane->webhookLog = [&](const WebhookId &, const LogQuery &query) {
        limits << query.limit;
        return page(most, query.limit);
    };
    WebhookDeliveries &deliveries = m_controller->deliveries();
    deliveries.read(lager);
    QTRY_VERIFY(!deliveries.isReading(lager));
    for (int round = 0; round < 10 && deliveries.log(lager).hasMore; ++round) {
        deliveries.readMore(lager);
        QTRY_VERIFY(!deliveries.isReading(lager));
    }
    QCOMPARE(limits, QList<int>({50, 100, 200}));
    QCOMPARE(deliveries.log(lager).deliveries.size(), std::size_t(170));
    // One that gives the same fifty whatever it is asked for.
    m_plane->webhookLog = [](const WebhookId &, const LogQuery &) { return page(50, 50); };
    deliveries.read(bi);
    QTRY_VERIFY(!deliveries.isReading(bi));
    deliveries.readMore(bi);
    QTRY_VERIFY(!deliveries.isReading(bi));
    QVERIFY(!deliveries.log(bi).hasMore);
    QCOMPARE(deliveries.log(bi).deliveries.size(), std::size_t(50));
    m_plane->webhookLog = [](const WebhookId &, const LogQuery &) -> Result<LogPage, ApiError> {
        ApiError error;
        error.kind = ApiError::Kind::Timeout;
        return Failure{error};
    };
    deliveries.read(bi);
    QTRY_VERIFY(deliveries.log(bi).error);
    QCOMPARE(deliveries.log(bi).deliveries.size(), std::size_t(50)); // of before
}

void TestWebhooksController::deliveriesTellTheState()
{
    m_plane->webhookLog = [](const WebhookId &, const LogQuery &) {
        LogPage made;
        made.entries = {entry(3, DeliveryStatus::Failed), entry(2), entry(1)};
        return made;
    };
    load();
    QTRY_COMPARE(row(lager).told, WebhooksModel::Told::Told); // read along with the list
    QCOMPARE(row(lager).delivered, 2);
    QCOMPARE(row(lager).failed, 1);
    QCOMPARE(row(lager).failingSince, entry(3).timestamp);
}

void TestWebhooksController::testsAndTellsWhenItIsOutdated()
{
    load();
    ConnectionProfile profile;
    profile.environment = Environment::Sandbox;
    WebhookTests tests({*m_plane, *m_controller, m_clock}, profile, nullptr);
    TestRequest asked;
    m_plane->webhookTest = [&](const WebhookId &, const TestRequest &request) {
        asked = request;
        TestResult failed;
        failed.success = false;
        return failed;
    };
    m_controller->setUrl(lager, u"https://mine.example/"_s);
    QVERIFY(tests.start(lager));
    QVERIFY(!tests.start(lager)); // one at a time
    QTRY_VERIFY(!tests.isRunning(lager));
    QVERIFY(asked.record && asked.record->toBytes().contains("mine.example")); // the draft goes along
    QVERIFY(tests.hasFailed(lager) && tests.last(lager)->ofDraft);
    QCOMPARE(tests.evidence(lager).destinationName, u"Lager"_s);
    m_controller->setUrl(lager, u"https://another.example/"_s);
    QVERIFY(tests.last(lager)->stale && !tests.hasFailed(lager));
    // With another kind the secret waits here and cannot go along: what is saved is tested.
    m_controller->setAuth(lager, WebhookAuth::Bearer);
    QCOMPARE(tests.readiness(lager), WebhookTests::Readiness::Unpublished);
    tests.start(lager);
    QTRY_VERIFY(!tests.isRunning(lager));
    QVERIFY(!asked.record);
    QCOMPARE(tests.readiness(m_controller->create()), WebhookTests::Readiness::NotSaved);
    m_plane->hang(Endpoint::TestWebhook);
    QVERIFY(tests.start(lager));
    QSignalSpy cancelled(&tests, &WebhookTests::cancelled);
    tests.cancelAll();
    QCOMPARE(cancelled.count(), 1);
    QVERIFY(tests.last(lager)); // of before
}

void TestWebhooksController::noSecretInAnyFile()
{
    load();
    const WebhookId id = made();
    const QByteArray secret = kept(id, u"secret"_s);
    m_controller->setAuth(lager, WebhookAuth::ApiKey);
    QTRY_VERIFY(!kept(lager, u"next.key"_s).isEmpty());
    const QByteArray next = kept(lager, u"next.key"_s);
    m_controller->setName(lager, u"typed"_s);
    m_drafts->close();
    const QByteArray files = m_settings->everything();
    QVERIFY(files.contains("typed"));
    for (const QByteArray &value : {secret, next, QByteArray("lager-secret-marker-0001")})
        QVERIFY(!files.contains(value));
}

QTEST_MAIN(TestWebhooksController)
#include "tst_webhookscontroller.moc"
