#include "models/services/changesentences.h"

#include <QRegularExpression>
#include <QTest>

using namespace selwise;
using namespace Qt::Literals::StringLiterals;

namespace {

const RecordKey meta{RecordKey::Kind::Provider, u"meta"_s}, lager{RecordKey::Kind::Webhook, u"wh"_s}, layer{RecordKey::Kind::DataLayer, {}};

Json json(const QByteArray &text)
{
    return Json::parse(text).value();
}

} // namespace

class TestChangeSentences : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void eachKindInItsOwnWords_data()
    {
        QTest::addColumn<RecordKey>("key");
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<QStringList>("sentences");
        const auto row = [](const char *name, const RecordKey &key, const char *from, const char *to, const QStringList &sentences) {
            QTest::newRow(name) << key << QByteArray(from) << QByteArray(to) << sentences;
        };
        row("mapped", meta, R"({"eventMapping":{}})", R"({"eventMapping":{"checkout_begin":"InitiateCheckout"}})",
            {u"**checkout_begin** now goes to **Meta** as **InitiateCheckout**. Before, it was not sent."_s});
        row("unmapped", meta, R"({"eventMapping":{"purchase":"Purchase"}})", R"({"eventMapping":{}})",
            {u"**purchase** is no longer sent to **Meta**. Before, it went there as **Purchase**."_s});
        row("another name", meta, R"({"eventMapping":{"purchase":"Purchase"}})", R"({"eventMapping":{"purchase":"Lead"}})",
            {u"**purchase** goes to **Meta** as **Lead**, no longer as **Purchase**."_s});
        row("renamed", meta, R"({"eventMapping":{"old":"Custom"}})", R"({"eventMapping":{"new":"Custom"}})",
            {u"Renamed from **old** to **new**: it goes to **Meta** as **Custom** under the new name only."_s});
        row("one takes the other's place", meta, R"({"eventMapping":{"purchase":"Purchase"}})", R"({"eventMapping":{"order_paid":"Purchase"}})",
            {u"**purchase** is no longer sent to **Meta**. Before, it went there as **Purchase**."_s,
             u"**order_paid** now goes to **Meta** as **Purchase**. Before, it was not sent."_s});
        row("a whole mapping", meta, R"({})", R"({"eventMapping":{"purchase":"Purchase"}})",
            {u"**purchase** now goes to **Meta** as **Purchase**. Before, it was not sent."_s});
        row("a new filter", meta, R"({"eventFilters":{}})",
            R"({"eventFilters":{"purchase":{"enabled":true,"conditions":[{"field":"order.total","operator":"gte","value":1}]}}})",
            {u"**purchase** → **Meta**: now requires: **order.total must be at least 1**."_s});
        row("one more condition", meta,
            R"({"eventFilters":{"purchase":{"enabled":true,"conditions":[{"field":"user.id","operator":"exists"}]}}})",
            R"({"eventFilters":{"purchase":{"enabled":true,"conditions":[{"field":"user.id","operator":"exists"},{"field":"order.total","operator":"gte","value":1}]}}})",
            {u"**purchase** → **Meta**: now also requires: **order.total must be at least 1**."_s});
        row("no filter", meta, R"({"eventFilters":{"purchase":{"enabled":true,"conditions":[]}}})", R"({"eventFilters":{}})",
            {u"**purchase** → **Meta**: no longer filtered; every one passes."_s});
        row("filter off", meta, R"({"eventFilters":{"purchase":{"enabled":true}}})", R"({"eventFilters":{"purchase":{"enabled":false}}})",
            {u"**purchase** → **Meta**: the filter is switched **off**; every one passes."_s});
        row("reverse", meta, R"({"reverseEventMapping":{}})", R"({"reverseEventMapping":{"begin_checkout":"checkout_begin"}})",
            {u"The page's event **begin_checkout** is now read as **checkout_begin** in **Meta**."_s});
        row("field", meta, R"({"config":{"pixelId":"1"}})", R"({"config":{"pixelId":"2"}})", {u"**Pixel ID** is **2**, no longer **1**."_s});
        row("webhook events", lager, R"({"events":["purchase"]})", R"({"events":["purchase","page_view"]})",
            {u"**Meta** now also gets **page_view**."_s});
        row("all events", lager, R"({"events":["purchase"]})", R"({"events":[]})", {u"**Meta** gets **all events**."_s});
        row("webhook off", lager, R"({"enabled":true})", R"({"enabled":false})", {u"**Meta** is switched **off**: nothing is sent to it."_s});
        row("emptied", meta, R"({"config":{"pixelId":"1"}})", R"({"config":{"pixelId":""}})", {u"**Pixel ID** is empty, no longer **1**."_s});
        row("filled", meta, R"({"config":{"pixelId":""}})", R"({"config":{"pixelId":"2"}})", {u"**Pixel ID** is **2**; it was empty."_s});
        row("buffer", layer, R"({"bufferSize":10})", R"({"bufferSize":20})", {u"**Buffer, in events** is **20**, no longer **10**."_s});
        row("units", layer, R"({"flushInterval":1000})", R"({"flushInterval":500})",
            {u"**Flush interval, in milliseconds** is **500**, no longer **1000**."_s});
        row("stars", meta, R"({"config":{"pixelId":"1"}})", R"({"config":{"pixelId":"**b**"}})",
            {u"**Pixel ID** is **∗∗b∗∗**, no longer **1**."_s});
    }
    void membersAreCalledAsInTheSentences()
    {
        QCOMPARE(memberLabel(layer, {"variableName"}), u"Variable name"_s);
        QCOMPARE(memberLabel(layer, {"pagePatterns"}), u"Page patterns"_s);
        QCOMPARE(memberLabel(layer, {"tracker", "batchSize"}), u"Batch size of the tracker, in events"_s);
        QCOMPARE(memberLabel(lager, {"url"}), u"Address"_s);
        QCOMPARE(memberLabel(meta, {"config", "pixelId"}), u"Pixel ID"_s);
        const QStringList told = changeSentences(diff(layer, json(R"({"variableName":"a"})"), json(R"({"variableName":"b"})")), u"Data layer"_s);
        QCOMPARE(told, QStringList{u"**Variable name** is **b**, no longer **a**."_s});
    }

    void eachKindInItsOwnWords()
    {
        QFETCH(RecordKey, key);
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QFETCH(QStringList, sentences);
        QCOMPARE(changeSentences(diff(key, json(from), json(to)), u"Meta"_s), sentences);
    }

    void theWholeRecord()
    {
        QCOMPARE(changeSentence({meta, {}, std::nullopt, json("{}")}, u"Meta"_s), u"**Meta** is set up anew."_s);
        QCOMPARE(changeSentence({meta, {}, json("{}"), std::nullopt}, u"Meta"_s), u"**Meta** is removed."_s);
    }
};

QTEST_GUILESS_MAIN(TestChangeSentences)
#include "tst_changesentences.moc"
