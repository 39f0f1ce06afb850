#include "app/sandbox/database.h"
#include "app/sandbox/seeddata.h"
#include "app/sandbox/shop.h"
#include "app/sandbox/traffic.h"
#include "tests/support/fakeclock.h"
#include "tests/support/jsonmember.h"
#include "tests/support/servedsandbox.h"

#include <QSet>
#include <QTest>

using namespace selwise;
using namespace selwise::sandbox;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using test::member;

namespace {

constexpr qint64 hour = 3'600'000;
constexpr qint64 monday = 1795392000000; // 2026-11-23T00:00:00Z

QByteArray bytes(const std::vector<Shop::Event> &events)
{
    QByteArray all;
    for (const Shop::Event &event : events)
        all += event.event.toBytes() + '\n';
    return all;
}

int events(const Shop &shop, qint64 from, int hours)
{
    std::size_t sum = 0;
    for (int i = 0; i < hours; ++i)
        sum += shop.hour(from + i * hour).size();
    return int(sum);
}

const Json &provider(const Json &health, std::size_t index)
{
    return member(health, "providers").elements().at(index);
}

/// The demo shop with its visitors, at noon of 2026-11-23.
struct Shopping {
    QTemporaryDir directory;
    FakeClock clock;
    std::unique_ptr<Repository> repository;
    std::unique_ptr<test::ServedSandbox> sandbox;
    std::unique_ptr<Traffic> traffic;
    bool written = false;

    double visitors = 0.25; ///< an hour: a small shop is soon written

    void begin(quint32 seed)
    {
        auto opened = Repository::open(directory.filePath(u"store.sqlite"_s));
        if (!opened)
            qFatal("no store");
        repository = std::move(opened).value();
        if (repository->isNew() && !repository->saveFirst(demoShop(), clock.now()).ok())
            qFatal("no demo shop");
        sandbox = std::make_unique<test::ServedSandbox>(*repository, clock);
        traffic = std::make_unique<Traffic>(sandbox->service().site(), sandbox->service().dispatcher(), seed, visitors);
        written = false;
        QObject::connect(traffic.get(), &Traffic::upToDate, traffic.get(), [this] { written = true; });
        traffic->start();
    }
    /// With its history.
    bool open(quint32 seed)
    {
        begin(seed);
        return QTest::qWaitFor(
            [this] {
                clock.step(); // a pause between slices
                return written;
            },
            60'000);
    }
    void close()
    {
        traffic.reset();
        sandbox.reset();
        repository.reset();
    }
    Json json(const QByteArray &path) { return sandbox->json("GET", path); }
    Json::Array lines(const QByteArray &path) { return member(json(path), "data").elements(); }
    /// Deliveries are numbered as they are written, records as they are saved.
    QByteArray withoutNumbers(const QByteArray &path)
    {
        QByteArray all;
        for (Json &line : lines(path)) {
            line.set("requestId", Json());
            line.set("request", Json()); // to a port of its own
            all += line.toBytes() + '\n';
        }
        return all;
    }
    qint64 count(const QString &table)
    {
        auto rows = runSql(repository->connection(), u"SELECT COUNT(*) FROM "_s + table);
        return rows && rows.value().next() ? rows.value().value(0).toLongLong() : -1;
    }
};

} // namespace

/// The shop is believable, the same for the same seed, and has a past. How long that takes is measured by tests/bench.
class TestShop : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void theSameSeedGivesTheSameShop()
    {
        const Shop one(7), same(7), other(8);
        same.hour(monday); // whatever was asked for before
        QCOMPARE(bytes(one.hour(monday + 12 * hour)), bytes(same.hour(monday + 12 * hour)));
        QVERIFY(bytes(one.hour(monday + 12 * hour)) != bytes(other.hour(monday + 12 * hour)));
        QVERIFY(bytes(one.hour(monday + 12 * hour)) != bytes(one.hour(monday + 13 * hour)));
    }

    void isBelievable()
    {
        const Shop shop(7);
        QVERIFY(events(shop, monday + 2 * hour, 4) * 2 < events(shop, monday + 16 * hour, 4)); // night and evening
        QVERIFY(events(shop, monday + 24 * hour, 24) < events(shop, monday + 6 * 24 * hour, 24)); // Tuesday and Sunday
        QSet<QString> names, ids;
        QMap<QString, int> count;
        int total = 0;
        for (int i = 0; i < 7 * 24; ++i) {
            qint64 last = 0;
            for (const Shop::Event &event : shop.hour(monday + i * hour)) {
                QVERIFY(event.timeMs >= last);
                last = event.timeMs;
                const QString name = event.event.find("event")->toQString();
                names.insert(name);
                ids.insert(event.id);
                ++count[name];
                ++total;
            }
        }
        QCOMPARE(ids.size(), total);
        for (const QString &name : {u"page_view"_s, u"category_view"_s, u"product_view"_s, u"add_to_cart"_s, u"checkout_begin"_s,
                                    u"purchase"_s, u"refund"_s, u"search_query"_s, u"search_zero_results"_s, u"cart_abandon"_s,
                                    u"user_login"_s})
            QVERIFY2(names.contains(name), qPrintable(name));
        QVERIFY(count[u"page_view"_s] > count[u"add_to_cart"_s] && count[u"add_to_cart"_s] > count[u"purchase"_s]);
        QVERIFY(count[u"purchase"_s] > total / 200);
    }

    /// Thirty days are there, with what went wrong in them, while requests are answered; then the shop lives on.
    void thirtyDaysAreThere()
    {
        Shopping one;
        one.visitors = 1;
        QVERIFY(one.open(7));
        const Json health = one.json("health");
        QCOMPARE(member(provider(health, 0), "status").toQString(), u"healthy"_s);
        QCOMPARE(member(provider(health, 1), "status").toQString(), u"failing"_s); // Meta's token has expired
        QVERIFY(member(provider(health, 1), "lastError").toQString().contains(u"190"));
        QVERIFY(member(provider(health, 0), "delivered").toInteger() > 20);
        QVERIFY(member(provider(health, 2), "test").toInteger() > 0);
        QVERIFY(member(health, "series").elements().size() > 20);
        QVERIFY(one.lines("ga4/logs?limit=20&status=retrying&from=2026-11-11T12:00:00Z&to=2026-11-13T00:00:00Z").size() > 5); // an outage
        QVERIFY(!one.lines("meta/logs?limit=10&status=delivered&to=2026-11-16T00:00:00Z").empty());
        QVERIFY(one.lines("meta/logs?limit=10&status=delivered&from=2026-11-17T00:00:00Z").empty());
        QVERIFY(!one.lines("ga4/logs?limit=10&to=2026-10-25T00:00:00Z").empty());
        QVERIFY(one.lines("ga4/logs?limit=10&to=2026-10-24T00:00:00Z").empty());
        QVERIFY(!one.lines("webhooks/wh_warehouse/logs").empty());
        const Json failure = one.lines("meta/logs?limit=1").front();
        QVERIFY2(member(member(failure, "request"), "url").toQString().contains(u"/events"), failure.toBytes().constData());
        for (const char *path : {"ga4/logs?limit=50&to=2026-10-25T00:00:00Z", "meta/logs?limit=50", "webhooks/wh_warehouse/logs"}) {
            for (const Json &line : one.lines(path))
                QVERIFY2(member(line, "payload").find("event"), line.toBytes().constData());
        }
        QVERIFY(member(one.json("/_dead?destination=meta"), "total").toInteger() > 10);
        QCOMPARE(member(one.json("/_captured"), "total").toInteger(), 0); // nothing of it was sent

        // And it lives on: what visitors do in the next half hour is sent for real.
        one.clock.advance(3h);
        QTRY_VERIFY(member(one.json("/_captured"), "total").toInteger() > 0);
        const Json latest = one.lines("ga4/logs?limit=1").front();
        QVERIFY(member(latest, "timestamp").toQString() > u"2026-11-23T12:00:00"_s);
    }

    void itsLinesAreInOrder()
    {
        Shopping one;
        QVERIFY(one.open(7));
        QString cursor, last = u"9"_s, lastId = u"m"_s;
        int lines = 0, disorder = 0;
        do {
            const Json page = one.json("ga4/logs?limit=1000&cursor=" + cursor.toUtf8());
            for (const Json &line : member(page, "data").elements()) {
                const QString time = member(line, "timestamp").toQString(), id = member(line, "id").toQString();
                disorder += time > last || id >= lastId ? 1 : 0;
                last = time;
                lastId = id;
                ++lines;
            }
            cursor = member(page, "nextCursor").toQString();
        } while (!cursor.isEmpty());
        QVERIFY(lines > 500);
        QCOMPARE(disorder, 0);
    }

    /// Whoever opens the demo shop looks at today.
    void theLastDayIsThereFirst()
    {
        Shopping busy;
        busy.visitors = 20;
        busy.begin(7);
        const auto at = [&busy](int hoursAgo) { return busy.clock.now().addSecs(-3600 * hoursAgo).toString(Qt::ISODate).toUtf8(); };
        QVERIFY(QTest::qWaitFor([&] {
            busy.clock.step();
            return !busy.lines("ga4/logs?limit=1&from=" + at(2)).empty();
        }, 60'000));
        QVERIFY(!busy.written);
        QVERIFY(!busy.lines("ga4/logs?limit=1&to=" + at(20)).empty());
        QVERIFY(busy.lines("ga4/logs?limit=1&from=" + at(48) + "&to=" + at(26)).empty());
    }

    void theSameSeedGivesTheSameHistory()
    {
        Shopping one, same, other;
        QVERIFY(one.open(7) && same.open(7) && other.open(8));
        QCOMPARE(one.json("health").toBytes(), same.json("health").toBytes());
        const QByteArray path = "meta/logs?limit=300&to=2026-11-10T00:00:00Z";
        QCOMPARE(one.withoutNumbers(path), same.withoutNumbers(path));
        QVERIFY(one.withoutNumbers(path) != other.withoutNumbers(path));
    }

    /// A second start writes what was missed meanwhile, and nothing twice; so does one after a start that was cut off.
    void goesOnWhereItWas()
    {
        Shopping one;
        QVERIFY(one.open(7));
        const auto before = one.count(u"events"_s);
        one.close();
        one.clock.advance(1s);
        QVERIFY(one.open(7));
        QCOMPARE(one.count(u"events"_s), before);
        one.close();
        one.clock.advance(6h);
        QVERIFY(one.open(7));
        const auto after = one.count(u"events"_s);
        QVERIFY(after > before);

        Shopping whole;
        whole.clock.advance(6h + 1s);
        QVERIFY(whole.open(7));
        QVERIFY(whole.count(u"events"_s) <= after && whole.count(u"events"_s) > after - 200); // it began six hours later

        Shopping cut;
        cut.clock.advance(6h + 1s);
        cut.begin(7);
        QVERIFY(QTest::qWaitFor(
            [&] {
                cut.clock.step();
                return cut.count(u"events"_s) > 300;
            },
            60'000));
        cut.close();
        QVERIFY(cut.open(7));
        QCOMPARE(cut.count(u"events"_s), whole.count(u"events"_s));
        QCOMPARE(cut.count(u"log"_s), whole.count(u"log"_s));
        QCOMPARE(cut.count(u"deliveries"_s), whole.count(u"deliveries"_s));
    }
};

QTEST_GUILESS_MAIN(TestShop)
#include "tst_shop.moc"
