#include "app/net/httpcontrolplane.h"
#include "app/net/networktransport.h"
#include "app/sandbox/sandboxruntime.h"
#include "models/ports/systemclock.h"
#include "models/ports/whendone.h"
#include "models/services/steadypromise.h"
#include "models/services/recordwriter.h"
#include "models/services/secretvault.h"
#include "tests/support/memorysecrets.h"
#include "tests/support/memorysettings.h"

#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace selwise;
using namespace Qt::Literals::StringLiterals;
using Kind = WriteOutcome::Kind;

namespace {

const ProviderId meta = ProviderId::of(Provider::Meta);
const ProviderId ga4 = ProviderId::of(Provider::Ga4);

Json json(const QByteArray &text)
{
    auto parsed = Json::parse(text);
    return parsed ? parsed.value() : Json();
}

template <class T>
T result(const QFuture<T> &future)
{
    (void)QTest::qWaitFor([&] { return future.isFinished(); }, 20000);
    return future.resultAt(0);
}

/// Real HTTP, but for one PUT: something else happens first, it never leaves, or its answer is lost.
class AccidentTransport final : public QObject, public Transport {
public:
    explicit AccidentTransport(Transport &next) : m_next(next) {}
    enum class Accident { None, NeverLeft, AnswerLost } accident = Accident::None;
    std::function<void()> before;
    int puts = 0;

    QFuture<Result<HttpResponse, ApiError>> send(const HttpRequest &request) override
    {
        if (request.method != "PUT")
            return m_next.send(request);
        ++puts;
        if (const auto other = std::exchange(before, {}))
            other();
        const Accident what = std::exchange(accident, Accident::None);
        if (what == Accident::None)
            return m_next.send(request);
        ApiError unknown;
        unknown.kind = ApiError::Kind::OutcomeUnknown;
        unknown.attempts = 1;
        const auto answer = std::make_shared<SteadyPromise<Result<HttpResponse, ApiError>>>();
        if (what == Accident::NeverLeft)
            answer->finish(Failure{unknown});
        else
            whenDone(m_next.send(request), this, [=](const Result<HttpResponse, ApiError> &) { answer->finish(Failure{unknown}); });
        return answer->future();
    }

private:
    Transport &m_next;
};

} // namespace

/// RecordWriter against the real sandbox over real HTTP.
class TestRecordWriterSandbox : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void createsWithASecret();
    void changesAndKeepsEverythingElse();
    void somebodyElseChangesSomethingElse();
    void somebodyElseChangesTheSame();
    void somebodyElseCreatesItFirst();
    void somebodyElseRemovesIt();
    void aSecretAlone();
    void aLostAnswerIsSettledByReading();
    void aWriteThatNeverArrivedIsNotRepeated();
    void whatTheServerRefuses();

private:
    std::optional<ProviderRecord> read(const ProviderId &id) { return result(m_others->provider(id)).value(); }
    /// As a colleague would.
    void other(const ProviderId &id, const QByteArray &form)
    {
        ProviderRecord record = codec::decodeProvider(json(form), id).value().value();
        record.provider = id;
        QVERIFY(result(m_others->putProvider(record, {}, {})));
    }
    WriteOutcome write(const ProviderId &id, const std::optional<Json> &base, const Json &mine, const SecretEdits &secrets = {})
    {
        return result(m_writer->write({id, base, mine, secrets, false, u"c1"_s, u"s1"_s}));
    }
    Json base() { return codec::encodeRecord(*read(meta)); }
    static Json with(Json form, const char *member, const Json &value)
    {
        form.find("config")->set(member, value);
        return form;
    }

    SystemClock m_clock;
    MemorySecrets m_keychain{SecretPlace::Keychain}, m_memory{SecretPlace::Memory};
    MemorySettings m_settings;
    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<sandbox::SandboxRuntime> m_sandbox;
    std::unique_ptr<NetworkTransport> m_network;
    std::unique_ptr<AccidentTransport> m_transport;
    std::unique_ptr<HttpControlPlane> m_plane, m_others;
    std::unique_ptr<SecretVault> m_vault;
    std::unique_ptr<RecordWriter> m_writer;
};

void TestRecordWriterSandbox::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_directory = std::make_unique<QTemporaryDir>();
    sandbox::SandboxOptions options;
    options.dataDirectory = m_directory->filePath(u"data"_s);
    options.empty = true;
    auto started = sandbox::SandboxRuntime::start(options);
    QVERIFY2(started.ok(), started ? "" : qPrintable(started.error().sentence));
    m_sandbox = std::move(started).value();
    const auto ready = Json::parse(m_sandbox->readyLine(true)).value();
    const Secret token(ready.find("token")->toQString().toUtf8());
    const SiteId site{ready.find("siteId")->toQString()};
    m_network = std::make_unique<NetworkTransport>(QUrl(ready.find("url")->toQString()), [token] { return token; });
    m_transport = std::make_unique<AccidentTransport>(*m_network);
    m_plane = std::make_unique<HttpControlPlane>(*m_transport, m_clock, site);
    m_others = std::make_unique<HttpControlPlane>(*m_network, m_clock, site);
    m_vault = std::make_unique<SecretVault>(m_keychain, m_memory, m_settings, m_clock);
    m_writer = std::make_unique<RecordWriter>(*m_plane, *m_vault);
    other(meta, R"({"enabled":true,"config":{"pixelId":"1","region":"eu"},"eventMapping":{"purchase":"Purchase"},"note":{"n":1.50}})");
}

void TestRecordWriterSandbox::cleanup()
{
    m_writer.reset();
    m_vault.reset();
    m_plane.reset();
    m_others.reset();
    m_transport.reset();
    m_network.reset();
    m_sandbox.reset();
    m_directory.reset();
}

void TestRecordWriterSandbox::createsWithASecret()
{
    const auto outcome = write(ga4, std::nullopt, json(R"({"enabled":false,"testMode":false,"config":{"measurementId":"G-ABCDEFGHIJ"}})"),
                               {{u"apiSecret"_s, SecretEdit{Secret("a-new-api-secret")}}});
    QCOMPARE(outcome.kind, Kind::Written);
    QVERIFY(!outcome.record->etag().isEmpty());
    QCOMPARE(outcome.record->secrets().at(u"apiSecret"_s).presence, SecretState::Presence::Masked);
    QVERIFY(outcome.record->namesSecretsSet());
}

void TestRecordWriterSandbox::changesAndKeepsEverythingElse()
{
    const Json before = base();
    const auto outcome = write(meta, before, with(before, "pixelId", Json(u"2")));
    QCOMPARE(outcome.kind, Kind::Written);
    QCOMPARE(base().toBytes(), with(before, "pixelId", Json(u"2")).toBytes()); // order and number texts too
    QVERIFY(base().toBytes().contains("1.50"));
    QCOMPARE(m_transport->puts, 1);
}

void TestRecordWriterSandbox::somebodyElseChangesSomethingElse()
{
    const Json before = base();
    m_transport->before = [&] { other(meta, with(before, "region", Json(u"us")).toBytes()); };
    const auto outcome = write(meta, before, with(before, "pixelId", Json(u"2")));
    QCOMPARE(outcome.kind, Kind::Written);
    QCOMPARE(m_transport->puts, 2); // the first was answered 412
    QVERIFY(base().toBytes().contains(R"("pixelId":"2","region":"us")"));
}

void TestRecordWriterSandbox::somebodyElseChangesTheSame()
{
    const Json before = base();
    m_transport->before = [&] { other(meta, with(before, "pixelId", Json(u"theirs")).toBytes()); };
    const auto outcome = write(meta, before, with(before, "pixelId", Json(u"mine")));
    QCOMPARE(outcome.kind, Kind::Conflict);
    QCOMPARE(outcome.merge->conflicts.at(0).theirs->toQString(), u"theirs"_s);
    QVERIFY(base().toBytes().contains("theirs"));
}

void TestRecordWriterSandbox::somebodyElseCreatesItFirst()
{
    m_transport->before = [&] { other(ga4, R"({"config":{"measurementId":"G-THEIRS0000"}})"); };
    const auto outcome = write(ga4, std::nullopt, json(R"({"config":{"measurementId":"G-MINE000000"}})"));
    QCOMPARE(outcome.kind, Kind::Conflict);
    QCOMPARE(read(ga4)->config.text(ConfigField::MeasurementId), u"G-THEIRS0000"_s);
}

void TestRecordWriterSandbox::somebodyElseRemovesIt()
{
    const Json before = base();
    m_transport->before = [&] { QVERIFY(result(m_others->deleteProvider(meta, {}))); };
    const auto outcome = write(meta, before, with(before, "pixelId", Json(u"2")));
    QCOMPARE(outcome.kind, Kind::Conflict);
    QVERIFY(!outcome.record);
    QVERIFY(!read(meta)); // not brought back by itself
}

void TestRecordWriterSandbox::aSecretAlone()
{
    const Json before = base();
    const QByteArray etag = read(meta)->etag;
    auto outcome = write(meta, before, before, {{u"accessToken"_s, SecretEdit{Secret("a-new-token-0002")}}});
    QCOMPARE(outcome.kind, Kind::Written);
    QCOMPARE(outcome.record->secrets().at(u"accessToken"_s).presence, SecretState::Presence::Masked);
    QVERIFY(outcome.record->etag() != etag);
    QCOMPARE(base().toBytes(), before.toBytes());
    outcome = write(meta, before, with(before, "pixelId", Json(u"2"))); // leaves it alone
    QCOMPARE(outcome.kind, Kind::Written);
    QCOMPARE(outcome.record->secrets().at(u"accessToken"_s).presence, SecretState::Presence::Masked);
    outcome = write(meta, base(), base(), {{u"accessToken"_s, SecretEdit{}}});
    QCOMPARE(outcome.kind, Kind::Written);
    QCOMPARE(outcome.record->secrets().at(u"accessToken"_s).presence, SecretState::Presence::NotSet);
}

void TestRecordWriterSandbox::aLostAnswerIsSettledByReading()
{
    const Json before = base();
    m_transport->accident = AccidentTransport::Accident::AnswerLost;
    QCOMPARE(write(meta, before, with(before, "pixelId", Json(u"2"))).kind, Kind::Written);
    QCOMPARE(m_transport->puts, 1);
    m_transport->accident = AccidentTransport::Accident::AnswerLost; // a secret: only the ETag tells
    QCOMPARE(write(meta, base(), base(), {{u"accessToken"_s, SecretEdit{Secret("a-new-token-0002")}}}).kind, Kind::Written);
    QCOMPARE(m_transport->puts, 2);
}

void TestRecordWriterSandbox::aWriteThatNeverArrivedIsNotRepeated()
{
    const Json before = base();
    m_transport->accident = AccidentTransport::Accident::NeverLeft;
    const auto outcome = write(meta, before, with(before, "pixelId", Json(u"2")));
    QCOMPARE(outcome.kind, Kind::NotWritten);
    QCOMPARE(outcome.error->kind, ApiError::Kind::OutcomeUnknown);
    QCOMPARE(m_transport->puts, 1);
    QCOMPARE(base().toBytes(), before.toBytes());
    m_transport->accident = AccidentTransport::Accident::NeverLeft;
    QCOMPARE(write(meta, before, before, {{u"accessToken"_s, SecretEdit{Secret("a-new-token-0002")}}}).kind, Kind::NotWritten);
}

void TestRecordWriterSandbox::whatTheServerRefuses()
{
    const Json before = base();
    const auto outcome = write(meta, before, with(before, "pixelId", Json(7)));
    QCOMPARE(outcome.kind, Kind::NotWritten);
    QCOMPARE(outcome.error->kind, ApiError::Kind::Invalid);
    QVERIFY(outcome.error->fieldErrors.contains(u"config.pixelId"_s));
    QCOMPARE(base().toBytes(), before.toBytes());
}

QTEST_GUILESS_MAIN(TestRecordWriterSandbox)
#include "tst_recordwritersandbox.moc"
