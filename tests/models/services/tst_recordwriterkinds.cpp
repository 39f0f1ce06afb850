#include "models/services/recordwriter.h"
#include "models/services/secretvault.h"
#include "tests/support/fakeclock.h"
#include "tests/support/fakecontrolplane.h"
#include "tests/support/memorysecrets.h"
#include "tests/support/memorysettings.h"

#include <QRegularExpression>
#include <QTest>

using namespace selwise;
using namespace Qt::Literals::StringLiterals;
using Kind = WriteOutcome::Kind;
using Endpoint = FakeControlPlane::Endpoint;

namespace {

const WebhookId lager{u"wh_lager"_s};
const QByteArray lagerForm = R"({"name":"Lager","url":"https://lager.example/in","events":["purchase"],"enabled":true,"authType":"bearer","authConfig":{},"region":"eu"})";
const QByteArray openForm = R"({"region":"eu","isActive":true,"url":"https://open.example/in","name":"Open"})";
const QByteArray newForm = R"({"name":"BI","url":"https://bi.example/","events":[],"enabled":true,"authType":"bearer"})";
const QByteArray layerForm = R"({"enabled":true,"bufferSize":10,"flushInterval":1000,"tracker":{"flushInterval":30},"modules":[1,2]})";

Json json(const QByteArray &text)
{
    return Json::parse(text).value();
}

QByteArray replaced(QByteArray text, const QByteArray &from, const QByteArray &to)
{
    return text.replace(from, to);
}

} // namespace

/// RecordWriter for webhooks and the data layer; what all kinds share is in tst_recordwriter.
class TestRecordWriterKinds : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_writer.reset();
        m_plane = std::make_unique<FakeControlPlane>();
        m_plane->others.setWebhook(lager.text, lagerForm, {{u"token"_s, "server-token-0001"}});
        m_plane->others.setDataLayer(layerForm);
        m_writer = std::make_unique<RecordWriter>(*m_plane, m_vault);
    }

    void changesAWebhookUnderItsEtag()
    {
        const auto outcome = write(lager, json(lagerForm), json(replaced(lagerForm, "lager.example", "depot.example")));
        QCOMPARE(outcome.kind, Kind::Written);
        QCOMPARE(outcome.record->webhook()->url, u"https://depot.example/in"_s);
        QCOMPARE(m_plane->calls[1].precondition.kind, Precondition::Kind::IfMatch);
        const auto &stored = m_plane->others.webhooks.at(lager.text);
        QCOMPARE(stored.form.toBytes(), replaced(lagerForm, "lager.example", "depot.example")); // unknown members and all
        QCOMPARE(stored.secrets.at(u"token"_s), QByteArray("server-token-0001"));
    }

    /// Nothing that the service did not say is said to it: no kind of authentication, no empty container for secrets.
    void addsNothingToAWebhookWithoutAuthentication()
    {
        const WebhookId open{u"wh_open"_s};
        m_plane->others.setWebhook(open.text, openForm);
        QCOMPARE(write(open, json(openForm), json(replaced(openForm, "open.example", "depot.example"))).kind, Kind::Written);
        QCOMPARE(m_plane->others.webhooks.at(open.text).form.toBytes(), replaced(openForm, "open.example", "depot.example"));
    }

    void mergesWithWhatOthersChangedInAWebhook()
    {
        m_plane->others.setWebhook(lager.text, replaced(lagerForm, "\"Lager\"", "\"Depot\""));
        const auto outcome = write(lager, json(lagerForm), json(replaced(lagerForm, "true", "false")));
        QCOMPARE(outcome.kind, Kind::Written);
        QCOMPARE(outcome.record->webhook()->name, u"Depot"_s);
        QVERIFY(!outcome.record->webhook()->enabled);
    }

    void aWebhookDeletedMeanwhileIsAConflict()
    {
        m_plane->others.webhooks.clear();
        const auto outcome = write(lager, json(lagerForm), json(replaced(lagerForm, "true", "false")));
        QCOMPARE(outcome.kind, Kind::Conflict);
        QVERIFY(!outcome.record);
        QCOMPARE(m_plane->others.writes, 0);
    }

    void createsAWebhookWithItsSecret()
    {
        const auto outcome = create({{u"token"_s, SecretEdit{Secret("new-token-0002")}}});
        QCOMPARE(outcome.kind, Kind::Written);
        const QString id = outcome.record->webhook()->id.text;
        QCOMPARE(outcome.record->key(), (RecordKey{RecordKey::Kind::Webhook, id}));
        QVERIFY(!outcome.record->etag().isEmpty());
        QCOMPARE(m_plane->others.webhooks.at(id).secrets.at(u"token"_s), QByteArray("new-token-0002"));
        QCOMPARE(m_plane->count(Endpoint::CreateWebhook), 1);
    }

    /// A POST is never repeated: what the list shows afterwards settles it.
    void aCreationWhoseAnswerWasLost()
    {
        m_plane->loseAnswer(Endpoint::CreateWebhook);
        const auto outcome = create({});
        QCOMPARE(outcome.kind, Kind::Written);
        QCOMPARE(m_plane->others.webhooks.size(), size_t(2));
        QVERIFY(outcome.record && m_plane->others.webhooks.contains(outcome.record->webhook()->id.text));
    }

    void aCreationThatNeverArrived()
    {
        m_plane->fail(Endpoint::CreateWebhook, ApiError::Kind::OutcomeUnknown);
        const auto outcome = create({});
        QCOMPARE(outcome.kind, Kind::NotWritten);
        QCOMPARE(m_plane->others.webhooks.size(), size_t(1));
        QCOMPARE(m_plane->count(Endpoint::CreateWebhook), 1);
    }

    /// The answer was lost, and so was the list: the next publish finds the webhook instead of making a second one.
    void anUnsettledCreationIsFoundByTheNextPublish()
    {
        m_plane->loseAnswer(Endpoint::CreateWebhook);
        m_plane->before(Endpoint::Webhooks, [] {});
        m_plane->fail(Endpoint::Webhooks, ApiError::Kind::ConnectionLost);
        QCOMPARE(create({}).kind, Kind::Unknown);
        QCOMPARE(m_plane->others.webhooks.size(), size_t(2));
        const auto outcome = create({});
        QCOMPARE(outcome.kind, Kind::Written);
        QCOMPARE(m_plane->others.webhooks.size(), size_t(2));
        QCOMPARE(m_plane->count(Endpoint::CreateWebhook), 1);
    }

    void aNewWayOfAuthenticatingTakesNoOldSecretAlong()
    {
        const QByteArray hmac = replaced(lagerForm, "bearer", "hmac");
        const auto outcome = write(lager, json(lagerForm), json(hmac), {{u"secret"_s, SecretEdit{Secret("hmac-secret-0003")}}});
        QCOMPARE(outcome.kind, Kind::Written);
        const auto &secrets = m_plane->others.webhooks.at(lager.text).secrets;
        QCOMPARE(secrets.size(), size_t(1));
        QCOMPARE(secrets.at(u"secret"_s), QByteArray("hmac-secret-0003"));
    }

    void changesTheDataLayerAndNothingElseOfIt()
    {
        const QByteArray mine = replaced(layerForm, "\"bufferSize\":10", "\"bufferSize\":20");
        const auto outcome = write(DataLayerAddress{}, json(layerForm), json(mine));
        QCOMPARE(outcome.kind, Kind::Written);
        QCOMPARE(m_plane->others.dataLayer.form.toBytes(), mine);
        QCOMPARE(outcome.record->dataLayer()->bufferSize, 20);
    }

    void aConflictInTheDataLayer()
    {
        m_plane->others.setDataLayer(replaced(layerForm, "\"bufferSize\":10", "\"bufferSize\":30"));
        const auto outcome = write(DataLayerAddress{}, json(layerForm), json(replaced(layerForm, "\"bufferSize\":10", "\"bufferSize\":20")));
        QCOMPARE(outcome.kind, Kind::Conflict);
        QCOMPARE(outcome.merge->conflicts.size(), size_t(1));
        QCOMPARE(m_plane->others.writes, 0);
    }

    void somebodyGetsInBetweenReadAndWrite()
    {
        m_plane->before(Endpoint::PutDataLayer, [this] {
            m_plane->others.setDataLayer(replaced(layerForm, "\"flushInterval\":1000", "\"flushInterval\":500"));
        });
        const auto outcome = write(DataLayerAddress{}, json(layerForm), json(replaced(layerForm, "\"bufferSize\":10", "\"bufferSize\":20")));
        QCOMPARE(outcome.kind, Kind::Written);
        QCOMPARE(outcome.record->dataLayer()->bufferSize, 20);
        QCOMPARE(outcome.record->dataLayer()->flushIntervalMs, 500);
    }

    void aLostAnswerOfTheDataLayerIsSettledByReading()
    {
        m_plane->loseAnswer(Endpoint::PutDataLayer);
        const auto outcome = write(DataLayerAddress{}, json(layerForm), json(replaced(layerForm, "\"bufferSize\":10", "\"bufferSize\":20")));
        QCOMPARE(outcome.kind, Kind::Written);
        QCOMPARE(m_plane->count(Endpoint::PutDataLayer), 1);
    }

    void deletesUnderTheEtagAndLooksAgain()
    {
        const auto outcome = remove(lagerForm);
        QCOMPARE(outcome.kind, Kind::Written);
        QVERIFY(outcome.removal && !outcome.record && outcome.before);
        QVERIFY(m_plane->others.webhooks.empty());
        QCOMPARE(m_plane->calls[1].precondition.kind, Precondition::Kind::IfMatch);
        QCOMPARE(m_plane->calls.back().endpoint, Endpoint::Webhook);
    }

    void whatTheServerCountsIsNoOtherState()
    {
        QByteArray busy = lagerForm;
        m_plane->others.setWebhook(lager.text, busy.replace("\"region\"", "\"delivered\":7,\"region\""), {});
        QCOMPARE(remove(lagerForm).kind, Kind::Written);
    }

    void deletesNothingThatIsAnother()
    {
        m_plane->others.setWebhook(lager.text, replaced(lagerForm, "lager.example", "depot.example"), {});
        const auto outcome = remove(lagerForm);
        QCOMPARE(outcome.kind, Kind::Conflict);
        QVERIFY(outcome.removal && outcome.record);
        QCOMPARE(outcome.merge->conflicts.size(), size_t(1));
        QVERIFY(!outcome.merge->conflicts[0].mine);
        QCOMPARE(m_plane->count(Endpoint::DeleteWebhook), 0);
    }

    void somebodyGetsInBetweenReadAndDeletion()
    {
        m_plane->before(Endpoint::DeleteWebhook, [this] { m_plane->others.setWebhook(lager.text, replaced(lagerForm, "Lager", "Theirs"), {}); });
        QCOMPARE(remove(lagerForm).kind, Kind::Conflict);
        QCOMPARE(m_plane->others.webhooks.size(), size_t(1));
    }

    void aDeletionThatIsRefusedOrUncertain()
    {
        m_plane->fail(Endpoint::DeleteWebhook, ApiError::Kind::Forbidden);
        auto outcome = remove(lagerForm);
        QCOMPARE(outcome.kind, Kind::NotWritten);
        QCOMPARE(outcome.error->kind, ApiError::Kind::Forbidden);
        m_plane->fail(Endpoint::DeleteWebhook, ApiError::Kind::Timeout);
        outcome = remove(lagerForm); // read again: it is still there
        QCOMPARE(outcome.kind, Kind::NotWritten);
        QCOMPARE(outcome.error->kind, ApiError::Kind::Timeout);
        m_plane->loseAnswer(Endpoint::DeleteWebhook);
        QCOMPARE(remove(lagerForm).kind, Kind::Written);
        QCOMPARE(m_plane->count(Endpoint::DeleteWebhook), 3); // never twice by itself
        QCOMPARE(remove(lagerForm).kind, Kind::Written); // gone already
        QCOMPARE(m_plane->count(Endpoint::DeleteWebhook), 3);
    }

    void cancelledWhileItIsDeleted()
    {
        m_plane->hold(Endpoint::DeleteWebhook);
        const auto future = m_writer->remove({lager, json(lagerForm)});
        QTRY_COMPARE(m_plane->count(Endpoint::DeleteWebhook), 1);
        m_writer->cancel();
        QVERIFY(!future.isFinished()); // what was sent is waited for
        m_plane->release();
        QTRY_VERIFY(future.isFinished());
        QCOMPARE(future.resultAt(0).kind, Kind::Written);
        QVERIFY(m_plane->others.webhooks.empty());
    }

private:
    WriteOutcome remove(const QByteArray &base)
    {
        const auto future = m_writer->remove({lager, json(base)});
        (void)QTest::qWaitFor([&] { return future.isFinished(); });
        return future.resultAt(0);
    }
    WriteOutcome write(const RecordAddress &address, const std::optional<Json> &base, const Json &mine, const SecretEdits &secrets = SecretEdits())
    {
        const auto future = m_writer->write({address, base, mine, secrets, false, u"c1"_s, u"s1"_s});
        (void)QTest::qWaitFor([&] { return future.isFinished(); });
        return future.resultAt(0);
    }
    WriteOutcome create(const SecretEdits &secrets)
    {
        return write(WebhookId{u"new-1"_s}, std::nullopt, json(newForm), secrets);
    }

    FakeClock m_clock;
    MemorySecrets m_keychain{SecretPlace::Keychain}, m_memory{SecretPlace::Memory};
    MemorySettings m_settings;
    SecretVault m_vault{m_keychain, m_memory, m_settings, m_clock};
    std::unique_ptr<FakeControlPlane> m_plane;
    std::unique_ptr<RecordWriter> m_writer;
};

QTEST_GUILESS_MAIN(TestRecordWriterKinds)
#include "tst_recordwriterkinds.moc"
