#include "app/sandbox/requesttarget.h"
#include "app/sandbox/router.h"

#include <QTest>

using namespace selwise;
using namespace selwise::sandbox;
using namespace Qt::Literals::StringLiterals;

class TestRequestTarget : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void readsSegments_data()
    {
        QTest::addColumn<QByteArray>("target");
        QTest::addColumn<QStringList>("segments");
        QTest::newRow("root") << QByteArray("/") << QStringList();
        QTest::newRow("plain") << QByteArray("/a/b") << QStringList{u"a"_s, u"b"_s};
        QTest::newRow("one slash at the end") << QByteArray("/a/b/") << QStringList{u"a"_s, u"b"_s};
        QTest::newRow("absolute form") << QByteArray("http://elsewhere:1/a?x=1") << QStringList{u"a"_s};
        QTest::newRow("absolute form without a path") << QByteArray("http://elsewhere") << QStringList();
        QTest::newRow("encoded letters") << QByteArray("/%61/%c3%a4") << QStringList{u"a"_s, u"ä"_s};
        QTest::newRow("plus is a plus") << QByteArray("/a+b") << QStringList{u"a+b"_s};
        QTest::newRow("dots are names") << QByteArray("/a/../b/./c")
                                        << QStringList{u"a"_s, u".."_s, u"b"_s, u"."_s, u"c"_s};
        QTest::newRow("empty segment") << QByteArray("/a//b") << QStringList{u"a"_s, QString(), u"b"_s};
        QTest::newRow("two slashes at the end") << QByteArray("/a//") << QStringList{u"a"_s, QString()};
    }
    void readsSegments()
    {
        QFETCH(QByteArray, target);
        QFETCH(QStringList, segments);
        const auto parsed = RequestTarget::parse(target);
        QVERIFY(parsed);
        QCOMPARE(QStringList(parsed->segments.begin(), parsed->segments.end()), segments);
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("target");
        for (const char *target :
             {"",          "a",      "*",     "//%",      "/%",      "/%4",        "/%zz",   "/%+1",
              "/a%2fb",    "/a%5cb", "/a%00", "/a%0d%0a", "/%ff",    "/%ed%a0%80", "/a#b",   "/\x7f",
              "/\xc3\xa4", "/a b",   "/?x=%", "/?%zz=1",  "/?x=%ff", "ftp://a/b",  "host:80"})
            QTest::newRow(*target ? target : "nothing") << QByteArray(target);
    }
    void refuses()
    {
        QFETCH(QByteArray, target);
        QVERIFY(!RequestTarget::parse(target));
    }

    void readsTheQuery()
    {
        const auto target = RequestTarget::parse("/a?limit=5&&x=a+b%26c&flag&limit=7");
        QVERIFY(target);
        QCOMPARE(*target->queryValue(u"limit"), u"7"_s);
        QCOMPARE(*target->queryValue(u"x"), u"a b&c"_s);
        QCOMPARE(*target->queryValue(u"flag"), QString());
        QVERIFY(!target->queryValue(u"y"));
        // What a shop got wrong still reaches the stand-in of a destination that takes it in its query.
        const auto odd = RequestTarget::parse("/a?currency_code=a%0Ab%00");
        QVERIFY(odd);
        QCOMPARE(odd->queryValue(u"currency_code")->toUtf8(), QByteArray("a\nb\0", 4));
    }

    void literalSegmentsComeFirst()
    {
        Router router;
        const auto answer = [](int status) { return [status](const Call &) { return emptyResponse(status); }; };
        router.add({"GET", "s/{provider}", BodyUse::Ignored, answer(1)});
        router.add({"PUT", "s/{provider}", BodyUse::Ignored, answer(2)});
        router.add({"GET", "s/health", BodyUse::Ignored, answer(3)});
        router.add({"POST", "s/{provider}/test", BodyUse::Ignored, answer(4)});
        router.add({"GET", "s/webhooks/{id}", BodyUse::Ignored, answer(5)});

        QVERIFY(router.find("GET", {u"s"_s, u"ga4"_s}).route);
        QCOMPARE(router.find("GET", {u"s"_s, u"ga4"_s}).parameters.at("provider"), u"ga4"_s);
        QCOMPARE(router.find("GET", {u"s"_s, u"health"_s}).route->pattern, QByteArray("s/health"));
        // A PUT on a literal path is a wrong method, never a provider of that name.
        const auto put = router.find("PUT", {u"s"_s, u"health"_s});
        QVERIFY(!put.route);
        QCOMPARE(put.allowed, (std::vector<QByteArray>{"GET", "HEAD"}));
        QVERIFY(!router.find("POST", {u"s"_s, u"webhooks"_s, u"test"_s}).route);
        QCOMPARE(router.find("HEAD", {u"s"_s, u"ga4"_s}).route->method, QByteArray("GET"));
        QVERIFY(router.find("GET", {u"s"_s}).allowed.empty());
        QVERIFY(router.find("GET", {u"s"_s, QString()}).allowed.empty());
    }
};

QTEST_GUILESS_MAIN(TestRequestTarget)
#include "tst_requesttarget.moc"
