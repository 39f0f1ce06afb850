// Retry-After and HTTP dates, as they are prescribed and as they are met.
#include "models/domain/retryafter.h"

#include <QDateTime>
#include <QTest>

using namespace selwise;

namespace {

qint64 at(const char *iso)
{
    return QDateTime::fromString(QString::fromLatin1(iso), Qt::ISODateWithMs).toMSecsSinceEpoch();
}

} // namespace

class RetryAfterTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void dates_data()
    {
        QTest::addColumn<QByteArray>("iso"); // empty: no date
        const auto row = [](const char *text, const char *iso) { QTest::newRow(text) << QByteArray(iso); };
        const char *example = "1994-11-06T08:49:37Z"; // RFC 9110, 5.6.7
        row("Sun, 06 Nov 1994 08:49:37 GMT", example);
        row("Sunday, 06-Nov-94 08:49:37 GMT", example);
        row("Sun Nov  6 08:49:37 1994", example);
        // Met in the wild, and not to be misunderstood.
        row("Sun, 6 Nov 1994 08:49:37 GMT", example);
        row("Sun, 06-Nov-1994 08:49:37 GMT", example);
        row("Sun, 06 Nov 1994 08:49:37 UTC", example);
        row("Sun Nov 6 08:49:37 1994", example);
        row("Mon, 06 Nov 1994 08:49:37 GMT", example); // the wrong weekday
        row("Sun Nov 16 08:49:37 1994", "1994-11-16T08:49:37Z");
        row("Thu, 29 Feb 2024 00:00:00 GMT", "2024-02-29T00:00:00Z");
        row("Sat, 31 Dec 2016 23:59:60 GMT", "2017-01-01T00:00:00Z"); // a leap second
        row("Fri, 01 Jan 9999 00:00:00 GMT", "9999-01-01T00:00:00Z");
        // Two digits of a year, seen from 2026.
        row("Monday, 23-Nov-26 12:00:00 GMT", "2026-11-23T12:00:00Z");
        row("Monday, 23-Nov-76 12:00:00 GMT", "2076-11-23T12:00:00Z");
        row("Monday, 23-Nov-77 12:00:00 GMT", "1977-11-23T12:00:00Z");
        row("Saturday, 01-Jan-00 00:00:00 GMT", "2000-01-01T00:00:00Z");
        for (const char *none :
             {"", " ", ",", "Sun", "Sun,", "Sun ", "soon", "GMT", "1994-11-06T08:49:37Z", "Sun, 06 Nov 1994", "Sun, 06 Nov 1994 08:49:37",
              "Sun, 06 Nov 1994 08:49:37 ", "Sun, 06 Nov 1994 08:49:37 GMT+1", "Sun, 06 Nov 1994 08:49:37 +0200",
              "Sun, 06 Nov 1994 08:49:37 CET", "Sun, 06 Nov 1994 08:49:37 gmt", "Sun, 06 nov 1994 08:49:37 GMT",
              "Sun, 06 Foo 1994 08:49:37 GMT", "Sun, 00 Nov 1994 08:49:37 GMT", "Sun, 31 Nov 1994 08:49:37 GMT",
              "Wed, 29 Feb 2023 00:00:00 GMT", "Sun, 006 Nov 1994 08:49:37 GMT", "Sun, 06 Nov 94 08:49:37 GMT",
              "Sun, 06 Nov 19940 08:49:37 GMT", "Sun, 06-Nov 1994 08:49:37 GMT", "Sun, 06 Nov 1994 24:00:00 GMT",
              "Sun, 06 Nov 1994 08:60:00 GMT", "Sun, 06 Nov 1994 08:49:61 GMT", "Sun, 06 Nov 1994 8:49:37 GMT",
              "Sun, 06 Nov 1994 08:49 GMT", "Sun, -6 Nov 1994 08:49:37 GMT", "Sun, +6 Nov 1994 08:49:37 GMT",
              "Sun Nov  6 08:49:37 94", "Sun Nov  6 08:49:37 1994 GMT", "Sun Nov -6 08:49:37 1994",
              "S\xc3\xbcn, 06 Nov 1994 08:49:37 GMT", "99999999999999999999 Nov 1994 08:49:37 GMT"})
            row(none, "");
    }
    void dates()
    {
        QFETCH(QByteArray, iso);
        const auto found = httpDateMs(QTest::currentDataTag(), at("2026-11-23T12:00:00Z"));
        QCOMPARE(found.has_value(), !iso.isEmpty());
        if (found)
            QCOMPARE(*found, at(iso.constData()));
    }

    void waits_data()
    {
        QTest::addColumn<qint64>("ms"); // -1: as if it were not there
        const auto row = [](const char *value, qint64 ms) { QTest::newRow(value) << ms; };
        constexpr qint64 century = 100LL * 365 * 86'400'000;
        row("0", 0);
        row("5", 5'000);
        row(" \t120 ", 120'000);
        row("007", 7'000);
        row("3153600000", century);
        row("3153600001", century);
        row("9223372036854775808", century);
        row("99999999999999999999999999999999999999999999999999", century);
        row("Mon, 23 Nov 2026 12:00:30 GMT", 29'500); // now is half a second past twelve
        row("Mon, 23 Nov 2026 12:00:00 GMT", 0);
        row("Mon, 23 Nov 2020 12:00:30 GMT", 0);
        row("Fri, 01 Jan 9999 00:00:00 GMT", century);
        for (const char *none : {"", "  ", "-5", "+5", "5.5", "5s", "0x10", "1e3", "5 5", "5,5", "soon", "\xd9\xa5"})
            row(none, -1);
    }
    void waits()
    {
        const auto found = retryAfter(QTest::currentDataTag(), at("2026-11-23T12:00:00.500Z"));
        QTEST(found ? qint64(found->count()) : qint64(-1), "ms");
    }
};

QTEST_GUILESS_MAIN(RetryAfterTest)
#include "tst_retryafter.moc"
