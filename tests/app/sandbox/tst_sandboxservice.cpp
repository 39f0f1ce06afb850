#include "app/sandbox/sandboxservice.h"
#include "app/sandbox/seeddata.h"
#include "tests/support/fakeclock.h"
#include "tests/support/sandboxanswer.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using namespace selwise;
using namespace selwise::sandbox;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

/// The service with a clock that stands still, and with a store that fails.
class TestSandboxService : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_directory = std::make_unique<QTemporaryDir>();
        m_file = m_directory->filePath(u"store.sqlite"_s);
        auto repository = Repository::open(m_file);
        QVERIFY(repository.ok());
        m_repository = std::move(repository).value();
        m_clock = std::make_unique<FakeClock>();
        m_service = std::make_unique<SandboxService>(*m_repository, *m_clock);
    }
    void cleanup()
    {
        m_service.reset();
        m_repository.reset();
    }

    void sixHundredASecond()
    {
        for (int i = 0; i < 600; ++i)
            QCOMPARE(ask("GET", "/health").status, 200);
        const SandboxResponse refused = ask("GET", "/health");
        QCOMPARE(refused.status, 429);
        QCOMPARE(refused.header("Retry-After"), QByteArray("1"));
        m_clock->advance(999ms);
        QCOMPARE(ask("GET", "/health").status, 429);
        m_clock->advance(1ms);
        QCOMPARE(ask("GET", "/health").status, 200);
    }

    void strangersDoNotUseUpTheRate()
    {
        for (int i = 0; i < 1000; ++i)
            QCOMPARE(
                test::answerOf(*m_service, {"GET", path("/health"), {{"Authorization", "Bearer stranger"}}, {}}).status,
                401);
        QCOMPARE(ask("GET", "/health").status, 200);
    }

    /// Refused with 507 and nothing changed; readable meanwhile, and writable again once there is room.
    void aFullDisk()
    {
        QCOMPARE(ask("PUT", "/ga4", small).status, 201);
        const QByteArray etag = ask("GET", "/ga4").header("ETag");
        pragma(u"max_page_count = 20"_s);
        const SandboxResponse refused = ask("PUT", "/ga4", large());
        QCOMPARE(refused.status, 507);
        QVERIFY(refused.body.contains("Nothing was saved"));
        QCOMPARE(ask("GET", "/ga4").header("ETag"), etag);
        pragma(u"max_page_count = 1000000"_s);
        QCOMPARE(ask("PUT", "/ga4", large()).status, 200);
    }

    void aLockedDatabase()
    {
        QCOMPARE(ask("PUT", "/ga4", small).status, 201);
        {
            QSqlDatabase other = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"other"_s);
            other.setDatabaseName(m_file);
            QVERIFY(other.open());
            QVERIFY(QSqlQuery(other).exec(u"BEGIN IMMEDIATE"_s));
            const SandboxResponse refused = ask("PUT", "/ga4", small);
            QCOMPARE(refused.status, 503);
            QCOMPARE(refused.header("Retry-After"), QByteArray("1"));
            QCOMPARE(ask("DELETE", "/ga4").status, 503);
            QCOMPARE(ask("GET", "/ga4").status, 200);
            QVERIFY(QSqlQuery(other).exec(u"ROLLBACK"_s));
        }
        QSqlDatabase::removeDatabase(u"other"_s);
        QCOMPARE(ask("PUT", "/ga4", small).status, 200);
    }

    void timesComeFromTheClock()
    {
        const QByteArray created = "\"createdAt\":\"2026-11-23T12:00:00.000Z\"";
        QVERIFY(ask("PUT", "/ga4", small).body.contains(created));
        m_clock->advance(90s);
        const QByteArray changed = ask("PUT", "/ga4", small).body;
        QVERIFY(changed.contains(created));
        QVERIFY(changed.contains("\"updatedAt\":\"2026-11-23T12:01:30.000Z\""));
    }

    /// A body with very many members costs time in proportion to its size.
    void manyMembers()
    {
        QByteArray body = "{\"config\":{\"measurementId\":\"G-1\"";
        for (int i = 0; i < 20000; ++i)
            body += ",\"apiToken" + QByteArray::number(i) + "\":\"s\"";
        body += "}}";
        QCOMPARE(ask("PUT", "/ga4", body).status, 201);
        QCOMPARE(ask("PUT", "/ga4", body).status, 200);
        QByteArray wrong = "{\"eventMapping\":{\"a\":1";
        for (int i = 0; i < 20000; ++i)
            wrong += ",\"e" + QByteArray::number(i) + "\":1";
        const SandboxResponse refused = ask("PUT", "/ga4", wrong + "}}");
        QCOMPARE(refused.status, 422);
        QVERIFY(refused.body.size() < 100000);
    }

    void theDemoShop()
    {
        const auto records = demoShop();
        QCOMPARE(records.size(), std::size_t(6));
        QVERIFY(m_repository->isNew());
        QVERIFY(m_repository->saveFirst(records, m_clock->now()).ok());
        QVERIFY(!m_repository->isNew());
        const SandboxResponse list = ask("GET", "");
        for (const char *part :
             {"G-NRD7K2X9QL", "datasetRegion", "\"testMode\":true", "\"order.total\",\"operator\":\"gte\",\"value\":1"})
            QVERIFY2(list.body.contains(part), part);
        const SandboxResponse hooks = ask("GET", "/webhooks");
        QVERIFY(hooks.body.contains("\"authType\":\"signature\"") && hooks.body.contains("\"authType\":\"api_key\""));
        QVERIFY(!list.body.contains("demo-9vTq") && !list.body.contains("EAADemo") && !hooks.body.contains("whsec_"));
    }

    void defaultsCoverTheCatalogue()
    {
        for (const Provider provider : {Provider::Ga4, Provider::Meta, Provider::GoogleAds}) {
            const Json defaults = defaultMappings(provider);
            QVERIFY(defaults.find("eventMapping")->members().size() >= 8);
            QVERIFY(defaults.find("reverseEventMapping")->members().size() >= 5);
        }
        QCOMPARE(defaultMappings(Provider::Ga4).find("eventMapping")->members().size(), std::size_t(29));
        QCOMPARE(defaultMappings(Provider::Meta).find("eventMapping")->members().size(), std::size_t(29));
    }

private:
    QByteArray path(const QByteArray &below) const
    {
        return "/api/v1/sites/" + m_repository->identity().siteId.toUtf8() + "/integrations" + below;
    }
    SandboxResponse ask(const QByteArray &method, const QByteArray &below, const QByteArray &body = {})
    {
        return test::answerOf(
            *m_service,
            {method, path(below), {{"Authorization", "Bearer " + m_repository->identity().token.expose()}}, body});
    }
    void pragma(const QString &text)
    {
        for (const QString &name : QSqlDatabase::connectionNames())
            QVERIFY(QSqlQuery(QSqlDatabase::database(name, false)).exec(u"PRAGMA "_s + text));
    }
    static QByteArray large()
    {
        return "{\"config\":{\"measurementId\":\"G-1\",\"note\":\"" + QByteArray(500000, 'n') + "\"}}";
    }

    const QByteArray small = "{\"config\":{\"measurementId\":\"G-1\"}}";
    std::unique_ptr<QTemporaryDir> m_directory;
    QString m_file;
    std::unique_ptr<Repository> m_repository;
    std::unique_ptr<FakeClock> m_clock;
    std::unique_ptr<SandboxService> m_service;
};

QTEST_GUILESS_MAIN(TestSandboxService)
#include "tst_sandboxservice.moc"
