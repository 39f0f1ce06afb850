#include "models/domain/connection.h"
#include "models/domain/currency.h"
#include "models/domain/eventcatalogue.h"
#include "models/domain/providerrecord.h"

#include <QSet>
#include <QTest>

using namespace selwise;
using namespace Qt::Literals::StringLiterals;

class TestValues : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void catalogue();
    void currencies_data();
    void currencies();
    void addresses_data();
    void addresses();
    void loopback_data();
    void loopback();
    void uuids();
    void sameSites_data();
    void sameSites();
    void providerIds();
    void configFieldsOfProviders();
    void configSettersLeaveTheSameAlone();
};

void TestValues::catalogue()
{
    QSet<QString> names;
    for (const CatalogueEvent &event : eventCatalogue())
        names.insert(event.name);
    QCOMPARE(size_t(names.size()), eventCatalogue().size());
    QCOMPARE(names.size(), 29);
    const CatalogueEvent *pageView = findCatalogueEvent(u"page_view");
    QVERIFY(pageView && pageView->minimum.size() == 2 && pageView->minimum[0].size() == 1); // type or path
    const CatalogueEvent *purchase = findCatalogueEvent(u"purchase");
    QVERIFY(purchase && purchase->minimum.size() == 1 && purchase->minimum[0].size() == 2); // id and total
    QCOMPARE(purchase->family, EventFamily::Checkout);
    QVERIFY(!findCatalogueEvent(u"Purchase") && !findCatalogueEvent(u"") && !findCatalogueEvent(u"my_event"));
}

void TestValues::currencies_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<bool>("listed");
    QTest::addColumn<int>("digits");
    const auto row = [](const QString &code, bool listed, int digits) { QTest::newRow(qPrintable(code)) << code << listed << digits; };
    row(u"EUR"_s, true, 2);
    row(u"USD"_s, true, 2);
    row(u"NOK"_s, true, 2);
    row(u"JPY"_s, true, 0);
    row(u"KWD"_s, true, 3);
    row(u"TND"_s, true, 3);
    row(u"CLF"_s, true, 4);
    row(u"ZWG"_s, true, 2);
    row(u"eur"_s, false, 2);
    row(u"EURO"_s, false, 2);
    row(u"EU"_s, false, 2);
    row(u""_s, false, 2);
    row(u"DEM"_s, false, 2);
    row(u"UR "_s, false, 2);
    row(u"ABC"_s, false, 2);
}

void TestValues::currencies()
{
    QFETCH(QString, code);
    QFETCH(bool, listed);
    QFETCH(int, digits);
    QCOMPARE(isIsoCurrency(code), listed);
    QCOMPARE(currencyDigits(code), digits);
}

void TestValues::addresses_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("origin");
    QTest::addColumn<AddressProblem>("problem");
    const auto good = [](const QString &typed, const QString &origin) { QTest::newRow(qPrintable(typed)) << typed << origin << AddressProblem::None; };
    const auto bad = [](const QString &typed, AddressProblem problem) { QTest::newRow(qPrintable(typed.left(40))) << typed << QString() << problem; };
    good(u"https://api.selwise.com"_s, u"https://api.selwise.com"_s);
    good(u"  https://api.selwise.com/ "_s, u"https://api.selwise.com"_s);
    good(u"https://api.selwise.com/api/v1"_s, u"https://api.selwise.com"_s);
    good(u"https://api.selwise.com/api/v1/"_s, u"https://api.selwise.com"_s);
    good(u"api.selwise.com"_s, u"https://api.selwise.com"_s);
    good(u"HTTPS://API.Selwise.com:8443"_s, u"https://api.selwise.com:8443"_s);
    good(u"http://127.0.0.1:8080"_s, u"http://127.0.0.1:8080"_s);
    good(u"http://127.9.9.9"_s, u"http://127.9.9.9"_s);
    good(u"http://localhost:1/api/v1"_s, u"http://localhost:1"_s);
    good(u"http://[::1]:8080"_s, u"http://[::1]:8080"_s);
    good(u"localhost:8080"_s, u"https://localhost:8080"_s);
    bad(u""_s, AddressProblem::Empty);
    bad(u" \t"_s, AddressProblem::Empty);
    bad(u"https://"_s, AddressProblem::NotAUrl);
    bad(u"not an address"_s, AddressProblem::NotAUrl);
    bad(u"https://x:99999"_s, AddressProblem::NotAUrl);
    bad(u"https://api.selwise.com/other"_s, AddressProblem::NotAUrl);
    bad(u"ftp://x"_s, AddressProblem::UnsupportedScheme);
    bad(u"file:///etc/passwd"_s, AddressProblem::NotAUrl);
    bad(u"http://api.selwise.com"_s, AddressProblem::PlainHttpNotLoopback);
    bad(u"http://localhost.evil.example"_s, AddressProblem::PlainHttpNotLoopback);
    bad(u"http://127.0.0.1.evil.example"_s, AddressProblem::PlainHttpNotLoopback);
    bad(u"http://192.168.0.1"_s, AddressProblem::PlainHttpNotLoopback);
    bad(u"http://0.0.0.0:80"_s, AddressProblem::UnspecifiedHost);
    bad(u"https://0.0.0.0"_s, AddressProblem::UnspecifiedHost);
    bad(u"http://[::]:80"_s, AddressProblem::UnspecifiedHost);
    bad(u"https://u:p@api.selwise.com"_s, AddressProblem::HasCredentials);
    bad(u"https://api.selwise.com?x=1"_s, AddressProblem::HasQuery);
    bad(u"https://api.selwise.com#x"_s, AddressProblem::HasQuery);
    bad(u"https://"_s + QString(5000, u'a'), AddressProblem::NotAUrl);
    bad(u"https://a\0b"_s, AddressProblem::NotAUrl);
    bad(u"https://a"_s + QChar(0xD800), AddressProblem::NotAUrl);
}

void TestValues::addresses()
{
    QFETCH(QString, typed);
    QFETCH(QString, origin);
    QFETCH(AddressProblem, problem);
    const ParsedAddress address = parseAddress(typed);
    QCOMPARE(address.problem, problem);
    QCOMPARE(address.origin.toString(), origin);
}

void TestValues::loopback_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<bool>("expected");
    for (const auto &host : {u"127.0.0.1"_s, u"127.255.0.3"_s, u"::1"_s, u"[::1]"_s, u"localhost"_s, u"LOCALHOST"_s})
        QTest::newRow(qPrintable(host)) << host << true;
    for (const auto &host : {u""_s, u"0.0.0.0"_s, u"::"_s, u"128.0.0.1"_s, u"127.0.0.1.x"_s, u"127.0.0"_s, u"127.0.0.256"_s, u"localhost."_s, u"xlocalhost"_s})
        QTest::newRow(qPrintable(host)) << host << false;
}

void TestValues::loopback()
{
    QFETCH(QString, host);
    QFETCH(bool, expected);
    QCOMPARE(isLoopback(host), expected);
}

void TestValues::sameSites_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("site");
    QTest::addColumn<bool>("expected");
    const QString address = u"https://api.selwise.com"_s, site = u"3f9c2a18-6d47-4e0b-9a51-c20d84e6b7e1"_s;
    QTest::newRow("the same") << address << site << true;
    QTest::newRow("capitals") << u"https://API.Selwise.com"_s << site.toUpper() << true;
    QTest::newRow("with its port") << u"https://api.selwise.com:443"_s << site << true;
    QTest::newRow("another port") << u"https://api.selwise.com:8443"_s << site << false;
    QTest::newRow("another host") << u"https://api.staging.selwise.com"_s << site << false;
    QTest::newRow("another site") << address << u"a41e07cc-11d0-4b6e-8f0a-2f3d6e5509d2"_s << false;
    QTest::newRow("the embedded sandbox") << QString() << site << false;
}

void TestValues::sameSites()
{
    QFETCH(QString, address);
    QFETCH(QString, site);
    QFETCH(bool, expected);
    ConnectionProfile known, other;
    known.apiUrl = QUrl(u"https://api.selwise.com"_s);
    known.site.text = u"3f9c2a18-6d47-4e0b-9a51-c20d84e6b7e1"_s;
    other.apiUrl = parseAddress(address).origin;
    other.site.text = site;
    QCOMPARE(sameSite(known, other), expected);
    QCOMPARE(sameSite(other, known), expected);
    QVERIFY(!sameSite(ConnectionProfile(), ConnectionProfile()));
}

void TestValues::uuids()
{
    QVERIFY(isUuid(u"3f9c2a18-6d47-4e0b-9a51-c20d84e6b7e1"));
    QVERIFY(isUuid(u"3F9C2A18-6D47-4E0B-9A51-C20D84E6B7E1"));
    QVERIFY(!isUuid(u"{3f9c2a18-6d47-4e0b-9a51-c20d84e6b7e1}"));
    QVERIFY(!isUuid(u"3f9c2a186d474e0b9a51c20d84e6b7e1"));
    QVERIFY(!isUuid(u"3f9c2a18-6d47-4e0b-9a51-c20d84e6b7eg"));
    QVERIFY(!isUuid(u" 3f9c2a18-6d47-4e0b-9a51-c20d84e6b7e1"));
    QVERIFY(!isUuid(u""));
}

void TestValues::providerIds()
{
    for (const Provider kind : {Provider::Ga4, Provider::Meta, Provider::GoogleAds}) {
        const ProviderId id = ProviderId::of(kind);
        QCOMPARE(ProviderId::fromWire(id.spelling).kind, kind);
        QCOMPARE(id.spelling, id.canonical());
    }
    QVERIFY(ProviderId::fromWire(u"google_ads"_s) == ProviderId::fromWire(u"gads"_s));
    QVERIFY(!(ProviderId::fromWire(u"google_ads"_s) < ProviderId::fromWire(u"gads"_s)));
    QCOMPARE(ProviderId::fromWire(u"tiktok"_s).canonical(), u"tiktok"_s);
    QCOMPARE(ProviderId::fromWire(u"GA4"_s).kind, Provider::Other); // paths are case-sensitive
}

void TestValues::configFieldsOfProviders()
{
    QCOMPARE(configFields(Provider::Ga4).size(), size_t(2));
    QCOMPARE(configFields(Provider::Meta).size(), size_t(3));
    QCOMPARE(configFields(Provider::GoogleAds).size(), size_t(3));
    QVERIFY(configFields(Provider::Other).empty());
    for (int i = 0; i <= int(ConfigField::ValueBased); ++i)
        QCOMPARE(configField(ConfigField(i)).field, ConfigField(i));
    QCOMPARE(configField(ConfigField::AccessToken).kind, ConfigFieldSpec::Kind::Secret);
}

void TestValues::configSettersLeaveTheSameAlone()
{
    ProviderConfig config(*Json::parse(R"({"pixelId":123.0,"advancedMatching":"true"})"));
    QCOMPARE(config.text(ConfigField::PixelId), u"123.0"_s);
    config.setText(ConfigField::PixelId, u"123.0"_s);
    config.setFlag(ConfigField::AdvancedMatching, true);
    config.setText(ConfigField::MeasurementId, {});
    config.setFlag(ConfigField::ValueBased, false);
    QCOMPARE(config.members().toBytes(), R"({"pixelId":123.0,"advancedMatching":"true"})");
    config.setText(ConfigField::PixelId, u"124"_s);
    config.setFlag(ConfigField::AdvancedMatching, false);
    QCOMPARE(config.members().toBytes(), R"({"pixelId":"124","advancedMatching":false})");
}

QTEST_GUILESS_MAIN(TestValues)
#include "tst_values.moc"
