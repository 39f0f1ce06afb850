#include "models/forwarding/fieldpath.h"

#include <QTest>

using namespace selwise;
using selwise::forwarding::FieldPath;

class FieldPathTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void leadsTo_data()
    {
        QTest::addColumn<QByteArray>("payload");
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<QByteArray>("values");
        const auto row = [](const char *name, const char *payload, const char *path, const char *values) {
            QTest::newRow(name) << QByteArray(payload) << QByteArray(path) << QByteArray(values);
        };
        row("member", R"({"order":{"total":5}})", "order.total", "[5]");
        row("missing member", R"({"order":{}})", "order.total", "[]");
        row("through a number", R"({"order":5})", "order.total", "[]");
        row("null is there", R"({"order":{"coupon":null}})", "order.coupon", "[null]");
        row("every element", R"({"items":[{"p":1},{"q":2},{"p":3}]})", "items[].p", "[1,3]");
        row("elements themselves", R"({"tags":["a","b"]})", "tags[]", R"(["a","b"])");
        row("no elements", R"({"items":[]})", "items[].p", "[]");
        row("brackets on an object", R"({"items":{"p":1}})", "items[].p", "[]");
        row("one element", R"({"items":[{"p":1},{"p":2}]})", "items[1].p", "[2]");
        row("element out of range", R"({"items":[{"p":1}]})", "items[1].p", "[]");
        row("nested lists", R"({"a":[[1,2],[3]]})", "a[][]", "[1,2,3]");
        row("list in a list", R"({"a":[[1,2],[3]]})", "a[1][0]", "[3]");
        row("an array is not looked through", R"({"items":[{"p":1}]})", "items.p", "[]");
        row("key with a dot", R"({"a.b":1})", "a.b", "[1]");
        row("key with dots inside", R"({"m":{"x.y.z":{"t":4}}})", "m.x.y.z.t", "[4]");
        row("plain name first", R"({"a":{"b":1},"a.b":2})", "a.b", "[1]");
        row("empty key", R"({"":{"a":1}})", ".a", "[1]");
        row("empty key inside", R"({"a":{"":{"b":1}}})", "a..b", "[1]");
        row("the empty path is the empty key", R"({"":7})", "", "[7]");
        row("key with brackets", R"({"filters[]":[1]})", "filters[]", "[[1]]");
        row("brackets that are no accessor", R"({"a[x]":1})", "a[x]", "[1]");
        row("root list", R"([{"a":1},{"a":2}])", "[].a", "[1,2]");
        row("root element", R"([{"a":1},{"a":2}])", "[1].a", "[2]");
        row("not ASCII", R"({"größe":{"東京":1}})", "größe.東京", "[1]");
        row("huge index", R"({"a":[1]})", "a[999999999]", "[]");
    }
    void leadsTo()
    {
        QFETCH(QByteArray, payload);
        QFETCH(QByteArray, path);
        QFETCH(QByteArray, values);
        const Json document = Json::parse(payload).value();
        Json found = Json::array();
        FieldPath(std::string_view(path.data(), size_t(path.size()))).visit(document, [&](const Json &value) {
            found.elements().push_back(value);
            return true;
        });
        QCOMPARE(found.toBytes(), values);
    }

    void stopsWhenAsked()
    {
        const Json document = Json::parse(R"({"a":[1,2,3]})").value();
        const int visited = FieldPath("a[]").visit(document, [](const Json &value) { return value.toInteger() != 2; });
        QCOMPARE(visited, 2);
    }
};

QTEST_GUILESS_MAIN(FieldPathTest)
#include "tst_fieldpath.moc"
