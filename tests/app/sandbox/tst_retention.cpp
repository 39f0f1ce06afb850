#include "app/sandbox/database.h"
#include "app/sandbox/retention.h"
#include "tests/support/fakeclock.h"
#include "tests/support/servedsandbox.h"

#include <QTest>

using namespace selwise;
using namespace selwise::sandbox;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

/// What is over goes, by age and by number; what was not delivered stays.
class TestRetention : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_directory = std::make_unique<QTemporaryDir>();
        auto repository = Repository::open(m_directory->filePath(u"store.sqlite"_s));
        QVERIFY(repository.ok());
        m_repository = std::move(repository).value();
        m_clock = std::make_unique<FakeClock>();
        m_sandbox = std::make_unique<test::ServedSandbox>(*m_repository, *m_clock);
    }
    void cleanup()
    {
        m_sandbox.reset();
        m_repository.reset();
    }

    void byAge()
    {
        fill(1000);
        m_clock->advance(1h);
        fill(500);
        Retention retention(site(), dispatcher(), {1h - 1s, 1'000'000, 1min});
        retention.start();
        const int open = 1000 / 5 + 1000 / 10; // of the first thousand: dead letters, and what is pending
        m_clock->advance(1min);
        QVERIFY(reaches(u"events"_s, 500 + open));
        QCOMPARE(count(u"deliveries"_s), 500 + open);
        QVERIFY(reaches(u"log"_s, 500));
        QCOMPARE(count(u"deliveries WHERE state < 2"_s), 1500 / 5 + 1500 / 10);
        m_clock->advance(10min); // nothing more, however often it looks
        QCOMPARE(count(u"events"_s), 500 + open);
    }

    void byNumber()
    {
        fill(600);
        m_clock->advance(1s);
        fill(300);
        Retention retention(site(), dispatcher(), {24h, 299, 1min});
        retention.start();
        m_clock->advance(1min);
        QVERIFY(reaches(u"events"_s, 300 + 600 / 5 + 600 / 10));
        QVERIFY(reaches(u"log"_s, 300));
    }

    void nothingThatIsYoung()
    {
        fill(200);
        Retention retention(site(), dispatcher(), Retention::Limits());
        retention.start();
        m_clock->advance(10min);
        QCOMPARE(count(u"events"_s), 200);
        QCOMPARE(count(u"log"_s), 200);
    }

private:
    Site &site() { return m_sandbox->service().site(); }
    Dispatcher &dispatcher() { return m_sandbox->service().dispatcher(); }
    /// So many events: of ten, two dead, one pending, seven done; a line each.
    void fill(int number)
    {
        const qint64 now = m_clock->now().toMSecsSinceEpoch();
        bool written = false;
        dispatcher().commits().add(
            [&, now, number]() -> Result<Done, StoreProblem> {
                for (int i = 0; i < number; ++i) {
                    EventStore &store = dispatcher().store();
                    const auto event = store.insert({u"e-%1"_s.arg(m_events++), now, {}, "{}"});
                    if (!event)
                        return Failure{event.error()};
                    const DeliveryState state = i % 5 == 0    ? DeliveryState::Dead
                                                : i % 10 == 1 ? DeliveryState::Pending
                                                              : DeliveryState::Done;
                    if (auto delivery = store.insertPast(**event, {u"ga4"_s, {}, false}, state, 1, {}); !delivery)
                        return Failure{delivery.error()};
                    if (auto line = store.append({u"ga4"_s, now, DeliveryStatus::Delivered, u"purchase"_s, Json::object(), 1});
                        !line)
                        return line;
                }
                return Done{};
            },
            [&](const auto &outcome) { written = outcome.ok(); });
        QTRY_VERIFY(written);
    }
    qint64 count(const QString &what)
    {
        auto rows = runSql(m_repository->connection(), u"SELECT COUNT(*) FROM "_s + what);
        return rows && rows.value().next() ? rows.value().value(0).toLongLong() : -1;
    }
    /// With the pauses between slices.
    bool reaches(const QString &table, qint64 number)
    {
        return QTest::qWaitFor(
            [&] {
                m_clock->advance(20ms);
                return count(table) == number;
            },
            20'000);
    }

    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<FakeClock> m_clock;
    std::unique_ptr<Repository> m_repository;
    std::unique_ptr<test::ServedSandbox> m_sandbox;
    int m_events = 0;
};

QTEST_GUILESS_MAIN(TestRetention)
#include "tst_retention.moc"
