// Google Ads: the ping of the conversion tag. It has no published server contract; what is checked is our own promise.
#include "tests/models/forwarding/encodehelp.h"

#include <QUrl>
#include <QUrlQuery>

using namespace encodehelp;

namespace {

ProviderRecord gads(const char *more = "\"valueBased\":true")
{
    return record("gads", QByteArray(R"({"conversionId":"AW-123456789","conversionLabel":"AbC-D_efGh12_34-567",)") + more + "}");
}

const QByteArray purchase = R"({"event":"purchase","order":{"id":"NO 1/ä","total":149.90},"context":{"gclid":"Cj0KCQ_x-y"},"consent":{"marketing":true}})";

QString parameter(const Encoded &encoded, const char *name)
{
    return QUrlQuery(QUrl(QString::fromStdString(encoded.request->url))).queryItemValue(QString::fromLatin1(name), QUrl::FullyDecoded);
}

bool has(const Encoded &encoded, const char *name)
{
    return QUrlQuery(QUrl(QString::fromStdString(encoded.request->url))).hasQueryItem(QString::fromLatin1(name));
}

} // namespace

class EncodeGadsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void purchaseBytes()
    {
        const Encoded encoded = encode(gads(), json(purchase), context(), "purchase", "EUR");
        QVERIFY2(encoded.findings.empty(), qPrintable(codes(encoded.findings).join(u' ')));
        QCOMPARE(encoded.request->method, std::string("GET"));
        QCOMPARE(encoded.request->url,
                 std::string("https://www.googleadservices.com/pagead/conversion/123456789/?label=AbC-D_efGh12_34-567&guid=ON&script=0"
                             "&value=149.90&currency_code=EUR&oid=NO%201%2F%C3%A4&gclid=Cj0KCQ_x-y"));
        QVERIFY(encoded.request->body.empty() && encoded.request->secretSlots.empty() && encoded.request->headers.empty());
        QCOMPARE(shownUrl(*encoded.request), encoded.request->url);
    }

    /// support.google.com/google-ads/answer/6095821: value and currency of a conversion.
    void valueOnlyWhenValueBased()
    {
        // D, contract section 3: valueBased sends the event's value.
        for (const char *off : {"\"valueBased\":false", "\"x\":1"}) {
            const Encoded encoded = encode(gads(off), json(purchase), context(), "purchase", "EUR");
            QVERIFY(!has(encoded, "value") && !has(encoded, "currency_code"));
            QCOMPARE(parameter(encoded, "oid"), QStringLiteral("NO 1/ä"));
        }
        const Encoded none = encode(gads(), json(R"({"event":"purchase","order":{"id":"1"}})"), context(), "purchase", "EUR");
        QVERIFY(found(none, "gads-value-missing"));
        QVERIFY(!has(none, "value") && !has(none, "currency_code"));
        const Encoded noCurrency = encode(gads(), json(purchase), context(), "purchase");
        QVERIFY(found(noCurrency, "gads-value-without-currency"));
        QVERIFY(found(encode(gads(), json(purchase), context(), "purchase", "Euro"), "currency-unusual"));
    }

    void amountsStayAsTheyAre_data()
    {
        QTest::addColumn<QByteArray>("total");
        for (const char *total : {"12000", "149.9", "149.90", "1.234", "9007199254740993", "1e3"})
            QTest::newRow(total) << QByteArray(total);
    }
    void amountsStayAsTheyAre()
    {
        QFETCH(QByteArray, total);
        const Json event = json(R"({"event":"purchase","order":{"id":"1","total":)" + total + "}}");
        QCOMPARE(parameter(encode(gads(), event, context(), "purchase", "JPY"), "value"), QString::fromLatin1(total));
    }

    /// support.google.com/google-ads/answer/9744275: attribution needs the click id.
    void nothingIsAttributedWithoutAClick()
    {
        const Encoded encoded = encode(gads(), json(R"({"event":"purchase","order":{"total":1},"consent":{"marketing":"denied"}})"), context(), "purchase", "EUR");
        QVERIFY(found(encoded, "gads-click-id-missing"));
        QVERIFY(found(encoded, "gads-transaction-id-missing"));
        QVERIFY(found(encoded, "consent-denied"));
        QVERIFY(encoded.ok());
    }

    void settings()
    {
        const Encoded noLabel = encode(record("gads", R"({"conversionId":"AW-1"})"), json(purchase), context(), "purchase", "EUR");
        QVERIFY(!noLabel.ok());
        QVERIFY(found(noLabel, "setting-missing", "config.conversionLabel"));
        const Encoded odd = encode(record("google_ads", R"({"conversionId":"AW-12/../x?","conversionLabel":"l&m=n"})"), json(purchase), context(), "purchase", "EUR");
        QVERIFY(found(odd, "setting-unusual", "config.conversionId"));
        QVERIFY(QString::fromStdString(odd.request->url).startsWith(u"https://www.googleadservices.com/pagead/conversion/12%2F..%2Fx%3F/?label=l%26m%3Dn"));
        SendContext how = context();
        how.endpoint = "http://127.0.0.1:9/base";
        QVERIFY(QString::fromStdString(encode(gads(), json(purchase), how, "purchase").request->url).startsWith(u"http://127.0.0.1:9/base/pagead/conversion/123456789/?"));
    }
};

QTEST_GUILESS_MAIN(EncodeGadsTest)
#include "tst_encodegads.moc"
