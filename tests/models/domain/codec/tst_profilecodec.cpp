#include "models/domain/codec/profilecodec.h"

#include <QTest>

using namespace selwise;
using namespace Qt::Literals::StringLiterals;

namespace {

const QByteArray file = R"({"version":1,"kept":[1.0],"profiles":[{"id":"a","name":"Shop","environment":"staging","apiUrl":"https://api.example:8443",)"
                        R"("siteId":"3f9c2a18-6d47-4e0b-9a51-c20d84e6b7e1","lastUsed":"2026-11-01T08:00:00.000Z","later":{"x":1}},{"id":"b","environment":"quantum"}]})";

} // namespace

class TestProfileCodec : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsProfiles();
    void writesBackWhatItRead();
    void writesNewOnes();
    void keepsTheRules();
    void saysTheEnvironmentThatWasAssumed();
    void removesOnlyWhatIsGone();
    void refusesOtherShapes_data();
    void refusesOtherShapes();
};

void TestProfileCodec::readsProfiles()
{
    QVERIFY(codec::decodeProfiles(Json())->empty());
    const auto profiles = codec::decodeProfiles(*Json::parse(file));
    QVERIFY(profiles.ok());
    const ConnectionProfile &first = profiles->front();
    QCOMPARE(first.name, u"Shop"_s);
    QCOMPARE(first.environment, Environment::Staging);
    QCOMPARE(first.apiUrl, QUrl(u"https://api.example:8443"_s));
    QCOMPARE(first.lastUsed, QDateTime({2026, 11, 1}, {8, 0}, Qt::UTC));
    QCOMPARE(profiles->back().environment, Environment::Production); // a word of a later version: most care
}

void TestProfileCodec::writesBackWhatItRead()
{
    const Json document = *Json::parse(file);
    auto profiles = *codec::decodeProfiles(document);
    QCOMPARE(codec::encodeProfiles(profiles, document).toBytes(), file);
    profiles[0].name = u"New"_s;
    QCOMPARE(codec::encodeProfiles(profiles, document).toBytes(), QByteArray(file).replace("\"Shop\"", "\"New\""));
}

void TestProfileCodec::writesNewOnes()
{
    const ConnectionProfile sandbox{{u"s"_s}, u"Sandbox"_s, Environment::Sandbox, {}, {u"site"_s}, {}};
    const Json document = codec::encodeProfiles({sandbox}, Json());
    QCOMPARE(document.toBytes(), R"({"version":1,"profiles":[{"id":"s","name":"Sandbox","environment":"sandbox","siteId":"site"}]})");
    QVERIFY(codec::decodeProfiles(document)->front() == sandbox);
}

/// What is assumed of the service stays with its connection; only what is not as by default stands in the file.
void TestProfileCodec::keepsTheRules()
{
    const Json document = *Json::parse(file);
    auto profiles = *codec::decodeProfiles(document);
    QVERIFY(profiles[0].rules == EvaluationRules());
    profiles[0].rules.conditions = EvaluationRules::Conditions::Any;
    const Json written = codec::encodeProfiles(profiles, document);
    QVERIFY2(written.toBytes().contains(R"("conditions":"any")"), written.toBytes().constData());
    QVERIFY(*codec::decodeProfiles(written) == profiles);
    QCOMPARE(codec::encodeProfiles(profiles, written).toBytes(), written.toBytes());
    const QByteArray odd = R"({"version":1,"profiles":[{"id":"a","rules":{"conditions":"most"},"environment":"production"}]})";
    QVERIFY(codec::decodeProfiles(*Json::parse(odd))->front().rules == EvaluationRules()); // of a later version
    QCOMPARE(codec::encodeProfiles(*codec::decodeProfiles(*Json::parse(odd)), *Json::parse(odd)).toBytes(), odd);
}

/// One that says none counts as production; from then on the file says so, whatever a later version would assume.
void TestProfileCodec::saysTheEnvironmentThatWasAssumed()
{
    const Json bare = *Json::parse(R"({"version":1,"profiles":[{"id":"a","later":1}]})");
    QCOMPARE(codec::encodeProfiles(*codec::decodeProfiles(bare), bare).toBytes(),
             R"({"version":1,"profiles":[{"id":"a","later":1,"environment":"production"}]})");
}

void TestProfileCodec::removesOnlyWhatIsGone()
{
    const Json document = *Json::parse(file);
    auto profiles = *codec::decodeProfiles(document);
    profiles.erase(profiles.begin());
    QCOMPARE(codec::encodeProfiles(profiles, document).toBytes(), R"({"version":1,"kept":[1.0],"profiles":[{"id":"b","environment":"quantum"}]})");
}

void TestProfileCodec::refusesOtherShapes_data()
{
    QTest::addColumn<QByteArray>("document");
    for (const char *document : {"{}", "[]", "5", R"({"version":2,"profiles":[]})", R"({"version":1})", R"({"version":1,"profiles":{}})",
                                 R"({"version":1,"profiles":[5]})", R"({"version":1,"profiles":[{"name":"x"}]})",
                                 R"({"version":1,"profiles":[{"id":"a"},{"id":"a"}]})", R"({"version":1,"profiles":[{"id":"a","apiUrl":"https://["}]})"})
        QTest::newRow(document) << QByteArray(document);
}

void TestProfileCodec::refusesOtherShapes()
{
    QFETCH(QByteArray, document);
    QVERIFY(!codec::decodeProfiles(*Json::parse(document)).ok());
}

QTEST_GUILESS_MAIN(TestProfileCodec)
#include "tst_profilecodec.moc"
