#include "models/services/recordwriter.h"
#include "models/services/secretvault.h"
#include "tests/support/fakeclock.h"
#include "tests/support/fakecontrolplane.h"
#include "tests/support/memorysecrets.h"
#include "tests/support/memorysettings.h"

#include <QFutureWatcher>
#include <QRegularExpression>
#include <QTest>

using namespace selwise;
using namespace Qt::Literals::StringLiterals;
using Kind = WriteOutcome::Kind;
using Endpoint = FakeControlPlane::Endpoint;
using Shows = FakeServer::Shows;

namespace {

const ProviderId meta = ProviderId::of(Provider::Meta);
const ProviderId gads = ProviderId::of(Provider::GoogleAds);
const SecretKey metaKey{u"c1"_s, u"s1"_s, u"meta"_s, u"accessToken"_s};
const QByteArray metaForm = R"({"enabled":true,"config":{"pixelId":"1","region":"eu"},"eventMapping":{"purchase":"Purchase"}})";

Json json(const QByteArray &text)
{
    auto parsed = Json::parse(text);
    return parsed ? parsed.value() : Json();
}

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

class TestRecordWriter : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void writesTheWholeRecordUnderItsEtag();
    void createsUnderIfNoneMatch();
    void writesNothingWhenItIsAllThere();
    void mergesWithWhatOthersChanged();
    void refusesAConflict();
    void refusesARecordRemovedMeanwhile();
    void somebodyGetsInBetweenReadAndWrite();
    void givesUpWhenOthersAreAlwaysQuicker();
    void somebodyCreatesItFirst();
    void aServerWithoutEtags();
    void addressesByTheServersSpelling();
    void leavesSecretsOutWhenTheServerNamesThem();
    void putsSecretsBackFromTheKeychain_data();
    void putsSecretsBackFromTheKeychain();
    void refusesToLoseASecret();
    void doesNotRollBackAColleaguesSecret();
    void doesNotWriteAnOlderSecretOfOurOwn();
    void losesASecretOnlyWhenTold();
    void putsBackWhatTheServerShows();
    void writesAnEditedSecret();
    void aSecretTheServerDidNotTake();
    void tellsWhatTheServerMadeOfIt();
    void doesNotMindWhatTheServerAdds();
    void anUnknownOutcomeThatWasWritten_data() { uncertain(); }
    void anUnknownOutcomeThatWasWritten();
    void anUnknownOutcomeThatWasNotWritten_data() { uncertain(); }
    void anUnknownOutcomeThatWasNotWritten();
    void anUnknownOutcomeOfASecret_data();
    void anUnknownOutcomeOfASecret();
    void anUnknownOutcomeThatReadingDoesNotSettle();
    void aRefusalKeepsItsFields();
    void aFailingReadWritesNothing();
    void aFailingReadBackIsToldBesideTheWrite();
    void cancelBeforeTheWrite();
    void cancelWhileTheKeychainIsAsked();
    void cancelWhileItIsWritten();
    void cancelAfterwards();
    void cancellingTheFutureStillTellsTheOutcome();
    void theWriterDiesOnTheWay();

private:
    static void uncertain();
    RecordWriter::Request request(const ProviderId &id, const QByteArray &base, const QByteArray &mine) const
    {
        return {id, base.isEmpty() ? std::nullopt : std::optional(json(base)), json(mine), {}, false, u"c1"_s, u"s1"_s};
    }
    /// metaForm with another pixel.
    RecordWriter::Request edit() const { return request(meta, metaForm, replaced(metaForm, "\"1\"", "\"2\"")); }
    WriteOutcome write(const RecordWriter::Request &r) { return result(m_writer->write(r)); }
    int puts() const { return m_plane->count(Endpoint::PutProvider); }
    void store(const QByteArray &value) { result(m_vault->keep(metaKey, Secret(value))); }

    FakeClock m_clock;
    std::unique_ptr<MemorySecrets> m_keychain, m_memory;
    std::unique_ptr<MemorySettings> m_settings;
    std::unique_ptr<SecretVault> m_vault;
    std::unique_ptr<FakeControlPlane> m_plane;
    std::unique_ptr<RecordWriter> m_writer;
};

void TestRecordWriter::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_writer.reset();
    m_vault.reset();
    m_keychain = std::make_unique<MemorySecrets>(SecretPlace::Keychain);
    m_memory = std::make_unique<MemorySecrets>(SecretPlace::Memory);
    m_settings = std::make_unique<MemorySettings>();
    m_vault = std::make_unique<SecretVault>(*m_keychain, *m_memory, *m_settings, m_clock);
    m_plane = std::make_unique<FakeControlPlane>();
    m_plane->server.set(meta, metaForm, {{u"accessToken"_s, "server-token-0001"}});
    m_writer = std::make_unique<RecordWriter>(*m_plane, *m_vault);
}

void TestRecordWriter::writesTheWholeRecordUnderItsEtag()
{
    const auto outcome = write(edit());
    QCOMPARE(outcome.kind, Kind::Written);
    QCOMPARE(outcome.record->provider()->config.text(ConfigField::PixelId), u"2"_s);
    QVERIFY(!outcome.record->etag().isEmpty());
    QCOMPARE(puts(), 1);
    const auto &put = m_plane->calls[1];
    QCOMPARE(put.form.toBytes(), replaced(metaForm, "\"1\"", "\"2\"")); // unknown members and all
    QCOMPARE(put.precondition.kind, Precondition::Kind::IfMatch);
    QCOMPARE(put.precondition.etag, QByteArray("\"1\""));
    QVERIFY(put.secrets.empty());
    QCOMPARE(m_plane->server.secret(meta, u"accessToken"_s), QByteArray("server-token-0001"));
}

void TestRecordWriter::createsUnderIfNoneMatch()
{
    const auto outcome = write(request(gads, {}, R"({"enabled":false,"config":{"conversionId":"AW-1","conversionLabel":"x"}})"));
    QCOMPARE(outcome.kind, Kind::Written);
    QCOMPARE(m_plane->calls[1].precondition.kind, Precondition::Kind::IfNoneMatchAny);
    QVERIFY(m_plane->server.form(gads).contains("AW-1"));
}

void TestRecordWriter::writesNothingWhenItIsAllThere()
{
    m_plane->server.set(meta, replaced(metaForm, "\"1\"", "\"2\"")); // somebody had the same idea
    const auto outcome = write(edit());
    QCOMPARE(outcome.kind, Kind::Written);
    QCOMPARE(puts(), 0);
}

void TestRecordWriter::mergesWithWhatOthersChanged()
{
    m_plane->server.set(meta, replaced(metaForm, "\"eu\"", "\"us\""));
    const auto outcome = write(edit());
    QCOMPARE(outcome.kind, Kind::Written);
    QVERIFY(m_plane->server.form(meta).contains(R"("pixelId":"2","region":"us")"));
}

void TestRecordWriter::refusesAConflict()
{
    m_plane->server.set(meta, replaced(metaForm, "\"1\"", "\"theirs\""));
    const auto outcome = write(edit());
    QCOMPARE(outcome.kind, Kind::Conflict);
    QCOMPARE(outcome.merge->conflicts.size(), size_t(1));
    QCOMPARE(pathText(outcome.merge->conflicts[0].path), u"config.pixelId"_s);
    QCOMPARE(outcome.record->provider()->config.text(ConfigField::PixelId), u"theirs"_s);
    QCOMPARE(puts(), 0);
}

void TestRecordWriter::refusesARecordRemovedMeanwhile()
{
    m_plane->server.records.clear();
    const auto outcome = write(edit());
    QCOMPARE(outcome.kind, Kind::Conflict);
    QVERIFY(!outcome.record);
    QVERIFY(outcome.merge->conflicts.at(0).path.empty());
    QCOMPARE(puts(), 0);
}

void TestRecordWriter::somebodyGetsInBetweenReadAndWrite()
{
    m_plane->before(Endpoint::PutProvider, [this] { m_plane->server.set(meta, replaced(metaForm, "\"eu\"", "\"us\"")); });
    QCOMPARE(write(edit()).kind, Kind::Written);
    QCOMPARE(puts(), 2); // 412, and merged
    QVERIFY(m_plane->server.form(meta).contains(R"("pixelId":"2","region":"us")"));

    m_plane->before(Endpoint::PutProvider, [this] { m_plane->server.set(meta, replaced(metaForm, "\"1\"", "\"theirs\"")); });
    const auto outcome = write(request(meta, m_plane->server.form(meta), metaForm));
    QCOMPARE(outcome.kind, Kind::Conflict);
    QVERIFY(m_plane->server.form(meta).contains("theirs"));
}

void TestRecordWriter::givesUpWhenOthersAreAlwaysQuicker()
{
    for (int i = 0; i < 5; ++i)
        m_plane->before(Endpoint::PutProvider, [this] { m_plane->server.set(meta, metaForm); });
    const auto outcome = write(edit());
    QCOMPARE(outcome.kind, Kind::NotWritten);
    QCOMPARE(outcome.error->kind, ApiError::Kind::PreconditionFailed);
    QCOMPARE(puts(), 3);
}

void TestRecordWriter::somebodyCreatesItFirst()
{
    m_plane->before(Endpoint::PutProvider,
                    [this] { m_plane->server.set(gads, R"({"config":{"conversionId":"AW-9","note":1}})"); });
    const auto outcome = write(request(gads, {}, R"({"config":{"conversionId":"AW-1","conversionLabel":"x"}})"));
    QCOMPARE(outcome.kind, Kind::Conflict);
    QVERIFY(m_plane->server.form(gads).contains("AW-9"));
}

void TestRecordWriter::aServerWithoutEtags()
{
    m_plane->server.etags = false;
    m_plane->server.set(meta, replaced(metaForm, "\"eu\"", "\"us\""));
    QCOMPARE(write(edit()).kind, Kind::Written);
    QCOMPARE(m_plane->calls[1].precondition.kind, Precondition::Kind::None);
    QVERIFY(m_plane->server.form(meta).contains(R"("pixelId":"2","region":"us")"));
    m_plane->server.set(meta, replaced(metaForm, "\"1\"", "\"theirs\""));
    QCOMPARE(write(edit()).kind, Kind::Conflict);
}

void TestRecordWriter::addressesByTheServersSpelling()
{
    const ProviderId spelled = ProviderId::fromWire(u"google_ads"_s);
    m_plane->server.set(spelled, R"({"config":{"conversionId":"AW-1","conversionLabel":"x"}})");
    QCOMPARE(write(request(gads, R"({"config":{"conversionId":"AW-1","conversionLabel":"x"}})",
                           R"({"config":{"conversionId":"AW-2","conversionLabel":"x"}})")).kind, Kind::Written);
    QCOMPARE(m_plane->calls[1].provider.spelling, u"google_ads"_s);
}

void TestRecordWriter::leavesSecretsOutWhenTheServerNamesThem()
{
    store("an-older-token-of-ours"); // a colleague's new one must not be rolled back
    QCOMPARE(write(edit()).kind, Kind::Written);
    QVERIFY(m_plane->calls[1].secrets.empty());
    QCOMPARE(m_plane->server.secret(meta, u"accessToken"_s), QByteArray("server-token-0001"));
}

void TestRecordWriter::putsSecretsBackFromTheKeychain_data()
{
    QTest::addColumn<int>("shows");
    QTest::newRow("mask") << int(Shows::Mask);
    QTest::newRow("mask with end") << int(Shows::MaskWithEnd);
    QTest::newRow("nothing") << int(Shows::Nothing);
}

void TestRecordWriter::putsSecretsBackFromTheKeychain()
{
    QFETCH(int, shows);
    m_plane->server.namesSecretsSet = false;
    m_plane->server.replacesAll = true;
    m_plane->server.shows = Shows(shows);
    store("server-token-0001");
    const auto outcome = write(edit());
    QCOMPARE(outcome.kind, Kind::Written);
    QCOMPARE(outcome.putBack, std::vector<QString>{u"accessToken"_s});
    QCOMPARE(m_plane->server.secret(meta, u"accessToken"_s), QByteArray("server-token-0001"));
    QCOMPARE(m_vault->entry(metaKey)->lastUseFor, u"saving"_s);
}

void TestRecordWriter::refusesToLoseASecret()
{
    m_plane->server.namesSecretsSet = false;
    m_plane->server.replacesAll = true;
    auto outcome = write(edit());
    QCOMPARE(outcome.kind, Kind::SecretsWouldBeLost);
    QCOMPARE(outcome.secrets, std::vector<QString>{u"accessToken"_s});
    QVERIFY(!outcome.secretError);
    QCOMPARE(puts(), 0);

    store("server-token-0001");
    m_keychain->problem = SecretError{SecretError::Kind::Locked, {}};
    outcome = write(edit());
    QCOMPARE(outcome.kind, Kind::SecretsWouldBeLost);
    QCOMPARE(outcome.secretError->kind, SecretError::Kind::Locked);
    QCOMPARE(puts(), 0);
    QCOMPARE(m_plane->server.secret(meta, u"accessToken"_s), QByteArray("server-token-0001"));
}

void TestRecordWriter::doesNotRollBackAColleaguesSecret()
{
    m_plane->server.namesSecretsSet = false;
    m_plane->server.replacesAll = true;
    m_plane->server.shows = Shows::MaskWithEnd;
    store("our-older-token-0000"); // the mask ends otherwise
    const auto outcome = write(edit());
    QCOMPARE(outcome.kind, Kind::SecretsWouldBeLost);
    QCOMPARE(m_plane->server.secret(meta, u"accessToken"_s), QByteArray("server-token-0001"));
}

/// Contract, section 10: a newer one was entered since, in a run without a keychain, and the server has it.
void TestRecordWriter::doesNotWriteAnOlderSecretOfOurOwn()
{
    m_plane->server.namesSecretsSet = false;
    m_plane->server.replacesAll = true;
    store("our-older-token-0000");
    m_keychain->problem = SecretError{SecretError::Kind::NoKeychain, {}};
    store("server-token-0001");
    m_keychain->problem.reset();
    m_memory->values.clear();
    m_writer.reset();
    m_vault.reset();
    m_vault = std::make_unique<SecretVault>(*m_keychain, *m_memory, *m_settings, m_clock);
    m_writer = std::make_unique<RecordWriter>(*m_plane, *m_vault);
    const auto outcome = write(edit());
    QCOMPARE(outcome.kind, Kind::SecretsWouldBeLost);
    QCOMPARE(outcome.secretError->kind, SecretError::Kind::Older);
    QCOMPARE(m_plane->server.secret(meta, u"accessToken"_s), QByteArray("server-token-0001"));
    m_vault->useOlder(metaKey); // as the user has chosen
    QCOMPARE(write(edit()).putBack, std::vector<QString>{u"accessToken"_s});
}

void TestRecordWriter::losesASecretOnlyWhenTold()
{
    m_plane->server.namesSecretsSet = false;
    m_plane->server.replacesAll = true;
    auto r = edit();
    r.dropSecrets = true;
    QCOMPARE(write(r).kind, Kind::Written);
    QVERIFY(m_plane->server.secret(meta, u"accessToken"_s).isEmpty());
}

void TestRecordWriter::putsBackWhatTheServerShows()
{
    m_plane->server.namesSecretsSet = false;
    m_plane->server.replacesAll = true;
    m_plane->server.shows = Shows::Plain;
    QCOMPARE(write(edit()).kind, Kind::Written);
    QCOMPARE(m_plane->server.secret(meta, u"accessToken"_s), QByteArray("server-token-0001"));
}

void TestRecordWriter::writesAnEditedSecret()
{
    for (const bool names : {true, false}) {
        m_plane->server.namesSecretsSet = names;
        m_plane->server.replacesAll = !names;
        auto r = request(meta, metaForm, metaForm);
        r.secrets[u"accessToken"_s] = SecretEdit{Secret("a-new-token-0002")};
        QCOMPARE(write(r).kind, Kind::Written);
        QCOMPARE(m_plane->server.secret(meta, u"accessToken"_s), QByteArray("a-new-token-0002"));
        QCOMPARE(m_plane->server.form(meta), metaForm);
    }
    auto removal = request(meta, metaForm, metaForm);
    removal.secrets[u"accessToken"_s] = SecretEdit{};
    m_plane->server.namesSecretsSet = true;
    QCOMPARE(write(removal).kind, Kind::Written);
    QVERIFY(m_plane->server.secret(meta, u"accessToken"_s).isEmpty());
}

void TestRecordWriter::aSecretTheServerDidNotTake()
{
    m_plane->server.shows = Shows::MaskWithEnd;
    m_plane->before(Endpoint::Provider, [] {});
    m_plane->before(Endpoint::Provider, [this] { m_plane->server.records[u"meta"_s].secrets[u"accessToken"_s] = "something-else-9999"; });
    auto r = request(meta, metaForm, metaForm);
    r.secrets[u"accessToken"_s] = SecretEdit{Secret("a-new-token-0002")};
    const auto outcome = write(r);
    QCOMPARE(outcome.kind, Kind::WrittenDiffers);
    QCOMPARE(outcome.secrets, std::vector<QString>{u"accessToken"_s});
}

void TestRecordWriter::tellsWhatTheServerMadeOfIt()
{
    m_plane->server.alters = [](Json &form) {
        form.find("config")->set("pixelId", Json(u"shortened"));
        form.find("config")->remove("region");
    };
    const auto outcome = write(edit());
    QCOMPARE(outcome.kind, Kind::WrittenDiffers);
    QCOMPARE(outcome.differences.size(), size_t(2));
    QCOMPARE(pathText(outcome.differences[0].path), u"config.pixelId"_s);
    QCOMPARE(outcome.differences[0].before->toQString(), u"2"_s);
    QCOMPARE(outcome.differences[0].after->toQString(), u"shortened"_s);
    QCOMPARE(pathText(outcome.differences[1].path), u"config.region"_s);
}

void TestRecordWriter::doesNotMindWhatTheServerAdds()
{
    m_plane->server.set(meta, R"({"revision":1,"enabled":true,"config":{"pixelId":"1"}})");
    m_plane->server.alters = [](Json &form) {
        form.set("revision", Json(2)); // counts its writes
        form.set("owner", Json(u"somebody"));
        form.find("config")->set("verified", Json(true));
    };
    const auto outcome = write(request(meta, R"({"revision":1,"enabled":true,"config":{"pixelId":"1"}})",
                                       R"({"revision":1,"enabled":true,"config":{"pixelId":"2"}})"));
    QCOMPARE(outcome.kind, Kind::Written);
}

void TestRecordWriter::uncertain()
{
    QTest::addColumn<int>("error");
    QTest::newRow("outcome unknown") << int(ApiError::Kind::OutcomeUnknown);
    QTest::newRow("timeout") << int(ApiError::Kind::Timeout);
    QTest::newRow("connection lost") << int(ApiError::Kind::ConnectionLost);
    QTest::newRow("not JSON") << int(ApiError::Kind::NotJson);
    QTest::newRow("gateway error") << int(ApiError::Kind::ServerError);
}

void TestRecordWriter::anUnknownOutcomeThatWasWritten()
{
    QFETCH(int, error);
    for (const bool etags : {true, false}) {
        m_plane->server.etags = etags;
        m_plane->server.set(meta, metaForm);
        m_plane->calls.clear();
        m_plane->loseAnswer(Endpoint::PutProvider, ApiError::Kind(error));
        const auto outcome = write(edit());
        QCOMPARE(outcome.kind, Kind::Written);
        QCOMPARE(puts(), 1);
        QCOMPARE(outcome.record->provider()->config.text(ConfigField::PixelId), u"2"_s);
    }
}

void TestRecordWriter::anUnknownOutcomeThatWasNotWritten()
{
    QFETCH(int, error);
    for (const bool etags : {true, false}) {
        m_plane->server.etags = etags;
        m_plane->calls.clear();
        m_plane->fail(Endpoint::PutProvider, ApiError::Kind(error));
        const auto outcome = write(edit());
        QCOMPARE(outcome.kind, Kind::NotWritten);
        QCOMPARE(int(outcome.error->kind), error);
        QCOMPARE(puts(), 1);
        QCOMPARE(m_plane->server.form(meta), metaForm);
    }
}

void TestRecordWriter::anUnknownOutcomeOfASecret_data()
{
    QTest::addColumn<bool>("etags");
    QTest::addColumn<int>("shows");
    QTest::addColumn<bool>("done");
    QTest::addColumn<Kind>("expected");
    QTest::newRow("etag, written") << true << int(Shows::Mask) << true << Kind::Written;
    QTest::newRow("etag, not written") << true << int(Shows::Mask) << false << Kind::NotWritten;
    QTest::newRow("end of the mask, written") << false << int(Shows::MaskWithEnd) << true << Kind::Written;
    QTest::newRow("end of the mask, not written") << false << int(Shows::MaskWithEnd) << false << Kind::NotWritten;
    QTest::newRow("plain, written") << false << int(Shows::Plain) << true << Kind::Written;
    QTest::newRow("plain, not written") << false << int(Shows::Plain) << false << Kind::NotWritten;
    QTest::newRow("nothing tells, written") << false << int(Shows::Mask) << true << Kind::Unknown;
    QTest::newRow("nothing tells, not written") << false << int(Shows::Mask) << false << Kind::Unknown;
}

void TestRecordWriter::anUnknownOutcomeOfASecret()
{
    QFETCH(bool, etags);
    QFETCH(int, shows);
    QFETCH(bool, done);
    QFETCH(Kind, expected);
    m_plane->server.etags = etags;
    m_plane->server.shows = Shows(shows);
    if (done)
        m_plane->loseAnswer(Endpoint::PutProvider);
    else
        m_plane->fail(Endpoint::PutProvider, ApiError::Kind::OutcomeUnknown);
    auto r = request(meta, metaForm, metaForm);
    r.secrets[u"accessToken"_s] = SecretEdit{Secret("a-new-token-0002")};
    const auto outcome = write(r);
    QCOMPARE(outcome.kind, expected);
    QCOMPARE(puts(), 1);
    QCOMPARE(outcome.error.has_value(), expected != Kind::Written);
}

void TestRecordWriter::anUnknownOutcomeThatReadingDoesNotSettle()
{
    m_plane->loseAnswer(Endpoint::PutProvider);
    m_plane->before(Endpoint::Provider, [] {});
    m_plane->fail(Endpoint::Provider, ApiError::Kind::Offline);
    const auto outcome = write(edit());
    QCOMPARE(outcome.kind, Kind::Unknown);
    QCOMPARE(outcome.error->kind, ApiError::Kind::OutcomeUnknown);
    QCOMPARE(puts(), 1);
}

void TestRecordWriter::aRefusalKeepsItsFields()
{
    ApiError error;
    error.kind = ApiError::Kind::Invalid;
    error.fieldErrors[u"config.pixelId"_s] = {u"must be digits"_s};
    m_plane->fail(Endpoint::PutProvider, error);
    const auto outcome = write(edit());
    QCOMPARE(outcome.kind, Kind::NotWritten);
    QCOMPARE(outcome.error->fieldErrors.size(), size_t(1));
    QCOMPARE(m_plane->count(Endpoint::Provider), 1); // a refusal needs no reading
}

void TestRecordWriter::aFailingReadWritesNothing()
{
    m_plane->fail(Endpoint::Provider, ApiError::Kind::Unauthorized);
    const auto outcome = write(edit());
    QCOMPARE(outcome.kind, Kind::NotWritten);
    QCOMPARE(outcome.error->kind, ApiError::Kind::Unauthorized);
    QCOMPARE(puts(), 0);
}

void TestRecordWriter::aFailingReadBackIsToldBesideTheWrite()
{
    m_plane->before(Endpoint::Provider, [] {});
    m_plane->fail(Endpoint::Provider, ApiError::Kind::Offline);
    const auto outcome = write(edit());
    QCOMPARE(outcome.kind, Kind::Written);
    QCOMPARE(outcome.error->kind, ApiError::Kind::Offline);
    QCOMPARE(outcome.record->provider()->config.text(ConfigField::PixelId), u"2"_s); // from the answer of the PUT
}

void TestRecordWriter::cancelBeforeTheWrite()
{
    m_plane->hang(Endpoint::Provider);
    const auto future = m_writer->write(edit());
    m_writer->cancel();
    const auto outcome = result(future);
    QCOMPARE(outcome.kind, Kind::NotWritten);
    QCOMPARE(outcome.error->kind, ApiError::Kind::Cancelled);
    QTRY_COMPARE(m_plane->cancelled, 1);
    QCOMPARE(puts(), 0);
}

void TestRecordWriter::cancelWhileTheKeychainIsAsked()
{
    m_plane->server.namesSecretsSet = false;
    store("server-token-0001");
    m_keychain->hangs = true;
    const auto future = m_writer->write(edit());
    QTRY_COMPARE(m_keychain->held(), 1);
    m_writer->cancel();
    QCOMPARE(result(future).error->kind, ApiError::Kind::Cancelled);
    m_keychain->releaseAll(); // a late answer starts nothing
    QCoreApplication::sendPostedEvents();
    QTRY_VERIFY(m_writer->children().isEmpty());
    QCOMPARE(puts(), 0);
}

void TestRecordWriter::cancelWhileItIsWritten()
{
    m_plane->hold(Endpoint::PutProvider);
    const auto future = m_writer->write(edit());
    QTRY_COMPARE(puts(), 1);
    m_writer->cancel();
    m_writer->cancel();
    QVERIFY(!future.isFinished()); // what was sent is waited for
    m_plane->release();
    const auto outcome = result(future);
    QCOMPARE(outcome.kind, Kind::Written);
    QCOMPARE(m_plane->cancelled, 0);
    QVERIFY(m_plane->server.form(meta).contains(R"("pixelId":"2")"));
}

void TestRecordWriter::cancelAfterwards()
{
    m_plane->before(Endpoint::Provider, [] {});
    m_plane->hang(Endpoint::Provider); // the read-back
    auto future = m_writer->write(edit());
    QTRY_COMPARE(m_plane->count(Endpoint::Provider), 2);
    m_writer->cancel();
    QCOMPARE(result(future).kind, Kind::Written);
    QCOMPARE(result(future).error->kind, ApiError::Kind::Cancelled);

    m_plane->server.set(meta, metaForm);
    m_plane->calls.clear();
    m_plane->loseAnswer(Endpoint::PutProvider);
    m_plane->before(Endpoint::Provider, [] {});
    m_plane->hang(Endpoint::Provider); // the reading that was to settle it
    future = m_writer->write(edit());
    QTRY_COMPARE(m_plane->count(Endpoint::Provider), 2);
    m_writer->cancel();
    QCOMPARE(result(future).kind, Kind::Unknown);
    QCOMPARE(result(future).error->kind, ApiError::Kind::OutcomeUnknown);
}

void TestRecordWriter::cancellingTheFutureStillTellsTheOutcome()
{
    m_plane->hold(Endpoint::PutProvider);
    auto future = m_writer->write(edit());
    QTRY_COMPARE(puts(), 1);
    future.cancel();
    m_plane->release();
    QTRY_VERIFY(future.isFinished());
    QCOMPARE(future.resultCount(), 1);
    QCOMPARE(future.resultAt(0).kind, Kind::Written);

    m_plane->hang(Endpoint::Provider);
    auto early = m_writer->write(edit());
    early.cancel();
    QTRY_VERIFY(early.isFinished());
    QCOMPARE(early.resultAt(0).kind, Kind::NotWritten);
}

void TestRecordWriter::theWriterDiesOnTheWay()
{
    m_plane->hang(Endpoint::Provider);
    const auto early = m_writer->write(edit());
    m_writer = std::make_unique<RecordWriter>(*m_plane, *m_vault);
    QCOMPARE(result(early).kind, Kind::NotWritten);

    m_plane->hold(Endpoint::PutProvider);
    const auto late = m_writer->write(edit());
    QTRY_COMPARE(puts(), 1);
    m_writer.reset();
    QCOMPARE(result(late).kind, Kind::Unknown);
    m_plane->release();
    QCoreApplication::sendPostedEvents();
}

QTEST_GUILESS_MAIN(TestRecordWriter)
#include "tst_recordwriter.moc"
