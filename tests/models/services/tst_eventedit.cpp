#include "models/services/eventedit.h"

#include <QTest>

using namespace selwise;
using namespace Qt::Literals::StringLiterals;
using Kind = EventEditError::Kind;

namespace {

const QByteArray sample = R"({"event":"purchase","order":{"id":"o-1","total":10},"items":[{"sku":"a"},{"sku":"b"}],"none":null})";

Json json(const QByteArray &text)
{
    const auto parsed = Json::parse(text);
    return parsed ? *parsed : Json();
}

} // namespace

class EventEditTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void values_data()
    {
        QTest::addColumn<QByteArray>("value");
        const auto row = [](const char *text, const char *value) { QTest::newRow(text) << QByteArray(value); };
        row("149.90", "149.90");
        row("1e400", "1e400");
        row("-0", "-0");
        row("true", "true");
        row("null", "null");
        row("\"5\"", "\"5\"");
        row("[1,2]", "[1,2]");
        row("{\"b\":{\"c\":1.0}}", "{\"b\":{\"c\":1.0}}");
        row(" 5 ", "5");
        row("", "\"\"");
        row("EUR", "\"EUR\"");
        row("a=b", "\"a=b\"");
        row("01", "\"01\"");
        row("NaN", "\"NaN\"");
        row("1,5", "\"1,5\"");
        row("K\xc3\xb6ln", "\"K\xc3\xb6ln\"");
        row("{\"a\":", "\"{\\\"a\\\":\"");
    }
    void values()
    {
        const auto read = readOverride(u"order.x="_s + QString::fromUtf8(QTest::currentDataTag()));
        QVERIFY(read.ok());
        QCOMPARE(read->edit.path, u"order.x"_s);
        QTEST(read->edit.value.toBytes(), "value");
        QCOMPARE(read->lookedLikeJson, QByteArray(QTest::currentDataTag()) == "{\"a\":");
    }

    void noOverride()
    {
        for (const QString &text : {u"order.total"_s, u"=5"_s, QString(), u"="_s})
            QCOMPARE(readOverride(text).error().kind, Kind::NoPath);
        const auto twice = readOverride(uR"(a={"b":1,"b":2})"_s);
        QCOMPARE(twice.error().kind, Kind::BadJson);
        QCOMPARE(twice.error().at, u"b"_s);
    }

    void sets_data()
    {
        QTest::addColumn<QByteArray>("after"); // the member of the path's first name
        const auto row = [](const char *path, const char *after) { QTest::newRow(path) << QByteArray(after); };
        row("event", "5");
        row("order.total", "{\"id\":\"o-1\",\"total\":5}");
        row("order", "5");
        row("order.a.b", "{\"id\":\"o-1\",\"total\":10,\"a\":{\"b\":5}}");
        row("fresh.a", "{\"a\":5}");
        row("none.a", "{\"a\":5}");
        row("none[0]", "[5]");
        row("items[0].sku", "[{\"sku\":5},{\"sku\":\"b\"}]");
        row("items[1]", "[{\"sku\":\"a\"},5]");
        row("items[2].sku", "[{\"sku\":\"a\"},{\"sku\":\"b\"},{\"sku\":5}]");
        row("items[].sku", "[{\"sku\":\"a\"},{\"sku\":\"b\"},{\"sku\":5}]");
        row("fresh[][0]", "[[5]]");
        row("\xc3\xbc.x", "{\"x\":5}");
    }
    void sets()
    {
        const QString path = QString::fromUtf8(QTest::currentDataTag());
        Json changed = json(sample);
        QVERIFY(applyEdit(changed, {EventEdit::Kind::Set, path, Json(5)}).ok());
        const QString first = path.section(u'.', 0, 0).section(u'[', 0, 0);
        QTEST(changed.find(first.toStdString())->toBytes(), "after");
        QCOMPARE(changed.members().size(), json(sample).members().size() + (json(sample).find(first.toStdString()) ? 0u : 1u));
    }

    void removes_data()
    {
        QTest::addColumn<QByteArray>("after");
        const auto row = [](const char *path, const char *after) { QTest::newRow(path) << QByteArray(after); };
        row("order.total", R"({"event":"purchase","order":{"id":"o-1"},"items":[{"sku":"a"},{"sku":"b"}],"none":null})");
        row("order", R"({"event":"purchase","items":[{"sku":"a"},{"sku":"b"}],"none":null})");
        row("items[0]", R"({"event":"purchase","order":{"id":"o-1","total":10},"items":[{"sku":"b"}],"none":null})");
        row("items[1].sku", R"({"event":"purchase","order":{"id":"o-1","total":10},"items":[{"sku":"a"},{}],"none":null})");
        row("none", R"({"event":"purchase","order":{"id":"o-1","total":10},"items":[{"sku":"a"},{"sku":"b"}]})");
    }
    void removes()
    {
        Json changed = json(sample);
        QVERIFY(applyEdit(changed, {EventEdit::Kind::Remove, QString::fromUtf8(QTest::currentDataTag()), {}}).ok());
        QTEST(changed.toBytes(), "after");
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<bool>("remove");
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<QString>("at");
        const auto row = [](const char *path, bool remove, Kind kind, const char *at) {
            QTest::addRow("%s %s", remove ? "remove" : "set", path) << QString::fromUtf8(path) << remove << kind << QString::fromUtf8(at);
        };
        for (const char *bad : {"", ".", "order.", ".order", "order..total", "[0]", "items[", "items]", "items[x]", "items[-1]",
                                "items[0]x", "items[0", "items[999999]", "items[0].", "a[0]b[1]"}) {
            row(bad, false, Kind::BadPath, "");
            row(bad, true, Kind::BadPath, "");
        }
        row("order.total.x", false, Kind::NotAnObject, "order.total");
        row("items.sku", false, Kind::NotAnObject, "items");
        row("event.x", false, Kind::NotAnObject, "event");
        row("order[0]", false, Kind::NotAList, "order");
        row("event[]", false, Kind::NotAList, "event");
        row("items[3]", false, Kind::NoElement, "items");
        row("fresh[1].a", false, Kind::NoElement, "fresh");
        row("order.coupon", true, Kind::NotThere, "order.coupon");
        row("ordre.total", true, Kind::NotThere, "ordre");
        row("items[2]", true, Kind::NotThere, "items[2]");
        row("items[]", true, Kind::NotThere, "items[]");
        row("order[0]", true, Kind::NotThere, "order[0]");
    }
    void refuses()
    {
        QFETCH(QString, path);
        QFETCH(bool, remove);
        Json unchanged = json(sample);
        const auto result = applyEdit(unchanged, {remove ? EventEdit::Kind::Remove : EventEdit::Kind::Set, path, Json(5)});
        QVERIFY(!result.ok());
        QTEST(result.error().kind, "kind");
        QTEST(result.error().at, "at");
        QCOMPARE(result.error().path, path);
        QCOMPARE(unchanged, json(sample));
    }
};

QTEST_GUILESS_MAIN(EventEditTest)
#include "tst_eventedit.moc"
