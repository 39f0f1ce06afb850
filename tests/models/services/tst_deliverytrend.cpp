#include "models/services/deliverytrend.h"

#include <QTest>
#include <algorithm>

using namespace selwise;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

const ProviderId meta = ProviderId::of(Provider::Meta), ga4 = ProviderId::of(Provider::Ga4);
const QDateTime noon(QDate(2026, 11, 23), QTime(12, 0), Qt::UTC);

void add(HealthSummary &summary, const ProviderId &id, int hour, std::optional<qint64> delivered, qint64 failed = 0)
{
    summary.series.push_back({noon.addSecs(hour * 3600), id, delivered, failed, 0});
}

/// "60 - 30": deliveries of each span, a dash where nobody told.
QString words(const DeliveryTrend &trend)
{
    QStringList all;
    for (const DeliveryTrend::Span &span : trend.spans)
        all << (span.delivered ? QString::number(*span.delivered) : u"-"_s);
    return all.join(u' ');
}

} // namespace

/// The trend says what the service told, and nothing where it told nothing.
class TestDeliveryTrend : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aHoleIsNotZero()
    {
        HealthSummary summary;
        summary.generatedAt = noon.addSecs(3 * 3600 + 600);
        add(summary, meta, 0, 60);
        add(summary, meta, 1, 0);
        add(summary, meta, 3, 30);
        add(summary, ga4, 2, 5);
        const DeliveryTrend trend = deliveryTrend(summary, meta);
        QCOMPARE(words(trend), u"60 0 - 30"_s);
        QCOMPARE(trend.step, 3600s);
        QCOMPARE(trend.spans[0].perMinute(), std::optional(1.0));
        QCOMPARE(trend.spans[1].perMinute(), std::optional(0.0));
        QVERIFY(!trend.spans[2].perMinute());
        QVERIFY(!trend.spans[2].known());
    }

    void theHourThatIsNotOverCountsWhatHasPassed()
    {
        HealthSummary summary;
        add(summary, meta, 0, 60);
        add(summary, meta, 1, 30);
        summary.generatedAt = noon.addSecs(3600 + 600);
        QCOMPARE(deliveryTrend(summary, meta).perMinuteNow(), std::optional(3.0));
        summary.generatedAt = noon.addSecs(3600 + 60); // a minute says too little: the hour before
        QCOMPARE(deliveryTrend(summary, meta).perMinuteNow(), std::optional(1.0));
    }

    /// The average of an hour outlives its deliveries: nothing comes now when none came for much longer than it explains.
    void silenceEndsTheRate()
    {
        HealthSummary summary;
        add(summary, meta, 0, 60);
        add(summary, meta, 1, 2400);
        ProviderHealth &told = summary.providers.emplace_back();
        told.provider = meta;
        summary.generatedAt = noon.addSecs(2 * 3600);
        const auto last = [&](int secondsAgo) {
            told.lastSuccessAt = summary.generatedAt.addSecs(-secondsAgo);
            return deliveryTrend(summary, meta);
        };
        QCOMPARE(last(59).perMinuteNow(), std::optional(40.0));
        QVERIFY(!last(59).silentSince.isValid());
        QCOMPARE(last(190).perMinuteNow(), std::optional(0.0));
        QCOMPARE(last(190).silentSince, told.lastSuccessAt);
        QCOMPARE(last(190).pace()->perMinute, 40.0); // on average it stays
        QCOMPARE(last(190).pace()->from, noon.addSecs(3600));
        QCOMPARE(last(190).pace()->to, summary.generatedAt);
        summary.series.back().delivered = 6; // six an hour: minutes without one are nothing special
        QVERIFY(!last(1800).silentSince.isValid());
        summary.series.back().delivered = 0; // there is no rate to end
        QVERIFY(!last(7200).silentSince.isValid());
        told.lastSuccessAt = {};
        summary.series.back().delivered = 2400;
        QVERIFY(!deliveryTrend(summary, meta).silentSince.isValid());
    }

    void silenceUpToNowIsSeen()
    {
        HealthSummary summary;
        add(summary, meta, 0, 60);
        add(summary, meta, 1, 60);
        summary.generatedAt = noon.addSecs(5 * 3600 + 1800);
        const DeliveryTrend trend = deliveryTrend(summary, meta);
        QCOMPARE(words(trend), u"60 60 - - - -"_s);
        QVERIFY(!trend.perMinuteNow());
    }

    void orderAndOtherProvidersDoNotMatter()
    {
        HealthSummary summary;
        summary.generatedAt = noon.addSecs(3 * 3600);
        for (int hour : {2, 0, 1}) {
            add(summary, ga4, hour, 7);
            add(summary, meta, hour, hour);
        }
        const DeliveryTrend trend = deliveryTrend(summary, meta);
        QCOMPARE(words(trend).left(5), u"0 1 2"_s);
        std::ranges::reverse(summary.series);
        QVERIFY(deliveryTrend(summary, meta).spans == trend.spans);
    }

    void strangeSummariesAreBounded()
    {
        HealthSummary summary;
        QVERIFY(deliveryTrend(summary, meta).empty());
        add(summary, meta, 0, 4);
        QCOMPARE(words(deliveryTrend(summary, meta)), u"4"_s); // one alone, without a date of the summary
        QVERIFY(!deliveryTrend(summary, meta).perMinuteNow());
        summary.generatedAt = noon.addYears(70);
        add(summary, meta, 1, 5);
        QCOMPARE(deliveryTrend(summary, meta).spans.size(), DeliveryTrend::spansMost);
        summary.generatedAt = noon.addYears(-70);
        QCOMPARE(words(deliveryTrend(summary, meta)), u"4 5"_s);
        summary.series.push_back({QDateTime(), meta, 9, 9, 9});
        QCOMPARE(words(deliveryTrend(summary, meta)), u"4 5"_s);
        summary.generatedAt = {};
        for (int second = 0; second < 1000; ++second)
            summary.series.push_back({noon.addSecs(second), meta, 1, 0, 0});
        QCOMPARE(deliveryTrend(summary, meta).spans.size(), DeliveryTrend::spansMost);
    }
};

QTEST_GUILESS_MAIN(TestDeliveryTrend)
#include "tst_deliverytrend.moc"
