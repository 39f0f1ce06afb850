#include "models/services/healthtally.h"
#include "models/services/outages.h"

#include <QTest>

using namespace selwise;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 start = 1'700'000'000'000 / 600'000 * 600'000, minute = 60'000, step = 10 * minute;
const Receiver ga4{u"ga4"_s, false}, meta{u"meta"_s, false}, hook{u"wh_1"_s, true};

} // namespace

class TestOutages : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<HealthTally> tally;

    /// Ten attempts in each of these steps.
    void add(const Receiver &receiver, int fromStep, int toStep, DeliveryStatus status, int each = 10)
    {
        for (int at = fromStep; at < toStep; ++at) {
            for (int i = 0; i < each; ++i) {
                DeliveryLogEntry entry;
                entry.destination = receiver.id;
                entry.toWebhook = receiver.webhook;
                entry.timestamp = QDateTime::fromMSecsSinceEpoch(start + at * step + i, Qt::UTC);
                entry.status = status;
                entry.attempt = 1;
                tally->add(entry);
            }
        }
    }
    std::vector<Outage> outages() const { return outagesOf(tally->figures()); }

private Q_SLOTS:
    void init() { tally = std::make_unique<HealthTally>(TimeSpan{start, start + 100 * step}, step); }

    void aShopThatWorksHasNone()
    {
        add(ga4, 0, 100, DeliveryStatus::Delivered);
        add(ga4, 0, 100, DeliveryStatus::Failed, 2);
        add(meta, 0, 100, DeliveryStatus::Filtered);
        QVERIFY(outages().empty());
    }

    void oneThatIsOverHasItsBeginningAndEnd()
    {
        add(meta, 0, 20, DeliveryStatus::Delivered);
        add(meta, 20, 26, DeliveryStatus::Failed);
        add(meta, 26, 100, DeliveryStatus::Delivered);
        const Outage expected{{meta}, {start + 20 * step, start + 26 * step}, true, 60};
        QCOMPARE(outages(), std::vector<Outage>{expected});
    }

    void oneThatGoesOnIsNotOver()
    {
        add(meta, 0, 90, DeliveryStatus::Delivered);
        add(meta, 90, 100, DeliveryStatus::Retrying);
        const Outage expected{{meta}, {start + 90 * step, start + 100 * step}, false, 100};
        QCOMPARE(outages(), std::vector<Outage>{expected});
    }

    void strayDeliveriesAndQuietStepsDoNotEndIt()
    {
        add(meta, 0, 10, DeliveryStatus::Delivered);
        add(meta, 10, 12, DeliveryStatus::Failed, 40);
        add(meta, 11, 12, DeliveryStatus::Delivered, 2);
        add(meta, 20, 22, DeliveryStatus::Failed, 40); // nothing was tried between
        add(meta, 30, 40, DeliveryStatus::Delivered);
        const auto all = outages();
        QCOMPARE(all.size(), size_t(1));
        QCOMPARE(all.front().span, (TimeSpan{start + 10 * step, start + 22 * step}));
        QCOMPARE(all.front().lost, 160);
    }

    void oneThatMayBeOlderSaysSo()
    {
        add(meta, 0, 10, DeliveryStatus::Failed);
        add(meta, 10, 50, DeliveryStatus::Delivered);
        add(meta, 50, 60, DeliveryStatus::Failed);
        add(ga4, 30, 90, DeliveryStatus::Failed);
        const auto all = outages();
        QCOMPARE(all.size(), size_t(3));
        QVERIFY(all[0].isCut && all[0].isOver);
        QVERIFY(all[1].isCut && !all[1].isOver && all[1].receivers == std::vector<Receiver>{ga4});
        QVERIFY(!all[2].isCut);
    }

    void fewFailuresAreNone()
    {
        add(meta, 0, 50, DeliveryStatus::Delivered);
        add(meta, 50, 51, DeliveryStatus::Failed, 19);
        add(meta, 51, 100, DeliveryStatus::Delivered);
        QVERIFY(outages().empty());
    }

    void severalAtOnceAreOne()
    {
        for (const Receiver &receiver : {ga4, meta, hook}) {
            add(receiver, 0, 40, DeliveryStatus::Delivered);
            add(receiver, receiver == hook ? 41 : 40, 50, DeliveryStatus::Failed);
            add(receiver, 50, 100, DeliveryStatus::Delivered);
        }
        add(meta, 70, 80, DeliveryStatus::Delivered);
        const auto all = outages();
        QCOMPARE(all.size(), size_t(1));
        QCOMPARE(all.front().receivers.size(), size_t(3));
        QCOMPARE(all.front().span, (TimeSpan{start + 40 * step, start + 50 * step}));
    }

    void theyComeInTheirOrder()
    {
        add(ga4, 0, 50, DeliveryStatus::Delivered);
        add(ga4, 50, 55, DeliveryStatus::Failed);
        add(ga4, 55, 60, DeliveryStatus::Delivered);
        add(meta, 0, 5, DeliveryStatus::Failed);
        add(meta, 5, 60, DeliveryStatus::Delivered);
        const auto all = outages();
        QCOMPARE(all.size(), size_t(2));
        QCOMPARE(all[0].receivers, std::vector<Receiver>{meta});
        QCOMPARE(all[1].receivers, std::vector<Receiver>{ga4});
    }
};

QTEST_GUILESS_MAIN(TestOutages)
#include "tst_outages.moc"
