#include "models/services/seenevents.h"

#include "models/domain/codec/observationcodec.h"

#include <QTest>

using namespace selwise;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDateTime noon = QDateTime::fromString(u"2026-11-23T12:00:00Z"_s, Qt::ISODate);

std::vector<DeliveryLogEntry> lines(const QByteArray &json)
{
    const auto parsed = Json::parse(QByteArray(json).replace('\'', '"'));
    if (!parsed)
        qFatal("not JSON: %s", json.constData());
    return codec::decodeLogPage(*parsed)->entries;
}

QByteArray line(const QByteArray &id, const QByteArray &time, const QByteArray &payload)
{
    return "{'id':'log-" + id + "','timestamp':'2026-11-23T" + time + "Z','status':'delivered','eventId':'" + id + "','payload':" + payload + "}";
}

} // namespace

/// The events of a site, each once, however many logs and attempts tell of it.
class TestSeenEvents : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void eachEventOnce()
    {
        const QByteArray purchase = "{'event':'purchase','order':{'total':1.10}}";
        SeenEvents seen;
        QVERIFY(!seen.kind(u"purchase"_s));
        seen = seen.with(u"ga4"_s, lines("[" + line("e2", "11:00:05", purchase) + "," + line("e1", "10:00:09", purchase) + "," +
                                         line("e1", "10:00:01", purchase) + "]"));
        seen = seen.with(u"meta"_s, lines("[" + line("e2", "11:00:06", purchase) + "]"));
        QCOMPARE(seen.names(), std::vector<QString>{u"purchase"_s});
        const auto kind = seen.kind(u"purchase"_s);
        QCOMPARE(kind->events.size(), size_t(2));
        QCOMPARE(kind->events[0]->id, u"e2"_s); // the latest first
        QCOMPARE(kind->events[1]->id, u"e1"_s);
        QCOMPARE(kind->events[0]->payload().toBytes(), QByteArray(purchase).replace('\'', '"')); // numbers exactly
        QCOMPARE(kind->learntFrom, 2);
        QCOMPARE(seen.countSince(u"purchase"_s, noon.addSecs(-3600)), 1);
        QCOMPARE(seen.countSince(u"purchase"_s, noon.addSecs(-7199)), 2); // e1 came in at 10:00:01, whatever was tried later
        QCOMPARE(seen.countSince(u"purchase"_s, noon.addSecs(-7198)), 1);
        // The same lines again change nothing.
        const SeenEvents again = seen.with(u"ga4"_s, lines("[" + line("e2", "11:00:05", purchase) + "]"));
        QCOMPARE(again.kind(u"purchase"_s), kind);
    }

    void withoutAnId()
    {
        SeenEvents seen;
        const QByteArray once = "{'timestamp':'2026-11-23T11:00:00Z','payload':{'event':'page_view','page':{'path':'/a'}}}";
        const QByteArray other = "{'timestamp':'2026-11-23T11:00:00Z','payload':{'event':'page_view','page':{'path':'/b'}}}";
        seen = seen.with(u"ga4"_s, lines("[" + once + "," + other + "]")).with(u"meta"_s, lines("[" + once + "]"));
        QCOMPARE(seen.kind(u"page_view"_s)->events.size(), size_t(2));
        QCOMPARE(seen.countSince(u"page_view"_s, noon.addDays(-1)), 2);
    }

    /// A service whose log keeps no events: counted all the same, by the log that has most.
    void withoutPayload()
    {
        SeenEvents seen;
        const QByteArray ga4 = "[{'id':'1','timestamp':'2026-11-23T11:00:00Z','event':'purchase','attempt':2},"
                               "{'id':'2','timestamp':'2026-11-23T10:59:00Z','event':'purchase','attempt':1},"
                               "{'id':'3','timestamp':'2026-11-23T10:00:00Z','event':'purchase'}]";
        seen = seen.with(u"ga4"_s, lines(ga4)).with(u"meta"_s, lines("[{'timestamp':'2026-11-23T11:30:00Z','event':'purchase'}]"));
        seen = seen.with(u"ga4"_s, lines(ga4));
        QCOMPARE(seen.countSince(u"purchase"_s, noon.addDays(-1)), 2);
        QVERIFY(seen.kind(u"purchase"_s));
        QVERIFY(seen.kind(u"purchase"_s)->events.empty());
        QVERIFY(!seen.hasPath(u"purchase"_s, u"order.total"_s));
        // An id without a payload still tells events apart.
        seen = seen.with(u"ga4"_s, lines("[{'id':'9','timestamp':'2026-11-23T11:00:00Z','event':'user_login','eventId':'u1'}]"))
                   .with(u"meta"_s, lines("[{'id':'9','timestamp':'2026-11-23T11:00:00Z','event':'user_login','eventId':'u1'}]"));
        QCOMPARE(seen.countSince(u"user_login"_s, noon.addDays(-1)), 1);
    }

    void atMostAThousand()
    {
        QByteArrayList all;
        for (int i = 0; i < 1300; ++i)
            all += line(QByteArray::number(i), noon.addMSecs(-i * 1000).toString(u"hh:mm:ss.zzz"_s).toLatin1(),
                        "{'event':'purchase','order':{'total':" + QByteArray::number(i) + "}}");
        std::reverse(all.begin(), all.end());
        SeenEvents seen;
        for (int i = 0; i < 1300; i += 130)
            seen = seen.with(u"ga4"_s, lines("[" + all.mid(i, 130).join(',') + "]"));
        const auto kind = seen.kind(u"purchase"_s);
        QCOMPARE(kind->events.size(), SeenKind::eventsMost);
        QCOMPARE(kind->events.front()->id, u"0"_s);
        QCOMPARE(kind->events.back()->id, u"999"_s);
        QCOMPARE(kind->learntFrom, 1300);
        QCOMPARE(seen.countSince(u"purchase"_s, noon.addDays(-1)), 1300);
        QCOMPARE(seen.latest({u"purchase"_s, u"nothing"_s}).size(), SeenKind::eventsMost);
    }

    void pathsWithTypesValuesAndRanges()
    {
        SeenEvents seen;
        seen = seen.with(u"ga4"_s, lines("[" + line("1", "10:00:00", "{'event':'purchase','order':{'total':1849.00,'currency':'EUR','vip':true},"
                                                                     "'items':[{'sku':'a'},{'sku':'b'}],'user':{'email':'••••••••'},'note':null}") +
                                         "," + line("2", "10:00:01", "{'event':'purchase','order':{'total':0,'currency':'EUR'}}") + "," +
                                         line("3", "10:00:02", "{'event':'purchase','order':{'total':74.90,'currency':'SEK'},'a.b':1}") + "," +
                                         line("4", "10:00:03", "{'event':'purchase','order':{'total':'free'}}") + "]"));
        const SeenPaths &paths = seen.kind(u"purchase"_s)->paths;
        const SeenPath &total = paths.at("order.total");
        QCOMPARE(total.events, 4);
        QCOMPARE(total.numbers, 3);
        QCOMPARE(total.texts, 1);
        QCOMPARE(total.least, std::string("0"));
        QCOMPARE(total.greatest, std::string("1849.00"));
        QCOMPARE(total.middle(), std::optional(74.9));
        const auto currencies = paths.at("order.currency").frequentExamples();
        QCOMPARE(currencies.size(), size_t(2));
        QCOMPARE(currencies[0].value.toQString(), u"EUR"_s);
        QCOMPARE(currencies[0].count, 2);
        QCOMPARE(paths.at("order.vip").flags, 1);
        QCOMPARE(paths.at("order").objects, 4);
        QCOMPARE(paths.at("items").lists, 1);
        QCOMPARE(paths.at("items[].sku").events, 1);
        QCOMPARE(paths.at("items[].sku").texts, 2);
        QCOMPARE(paths.at("user.email").hidden, 1);
        QVERIFY(paths.at("user.email").examples.empty());
        QCOMPARE(paths.at("note").nulls, 1);
        QVERIFY(!paths.contains("order.nothing"));
        for (const char *path : {"order.total", "items[].sku", "items[1].sku", "a.b"})
            QVERIFY2(seen.hasPath(u"purchase"_s, QString::fromLatin1(path)), path);
        for (const char *path : {"order.nothing", "items[2].sku", "items[].name", ""})
            QVERIFY2(!seen.hasPath(u"purchase"_s, QString::fromLatin1(path)), path);
        QVERIFY(!seen.hasPath(u"page_view"_s, u"order.total"_s));
    }

    /// An event with thousands of members costs no more than the limits say.
    void oddEvents()
    {
        QByteArrayList members;
        for (int i = 0; i < 5000; ++i)
            members += "'m" + QByteArray::number(i) + "':" + QByteArray::number(i);
        QByteArray deep = "1", list = "[";
        for (int i = 0; i < 100; ++i)
            deep = "{'d':" + deep + "}";
        for (int i = 0; i < 500; ++i)
            list += "{'x" + QByteArray::number(i) + "':1},";
        list += "1]";
        SeenPaths paths;
        const auto event = Json::parse(QByteArray("{'event':'odd','deep':" + deep + ",'list':" + list + ",'':1," + members.join(',') + "}").replace('\'', '"'));
        QVERIFY(event.ok());
        addPaths(paths, *event);
        QCOMPARE(paths.size(), size_t(2000));
        QVERIFY(paths.contains("list[].x49"));
        QVERIFY(!paths.contains("list[].x50"));
        QVERIFY(paths.contains("m0"));
        addPaths(paths, Json(u"not an object"));
        addPaths(paths, Json());
        QCOMPARE(paths.size(), size_t(2000));
        SeenPaths many;
        for (int i = 0; i < 300; ++i) {
            Json one = Json::object();
            one.set("v", Json(i));
            addPaths(many, one);
        }
        QCOMPARE(many.at("v").examples.size(), SeenPath::examplesMost);
        QVERIFY(many.at("v").moreExamples);
        QCOMPARE(many.at("v").greatest, std::string("299"));
    }
};

QTEST_GUILESS_MAIN(TestSeenEvents)
#include "tst_seenevents.moc"
