#include "app/sandbox/seeddata.h"
#include "app/sandbox/shop.h"
#include "models/domain/codec/providercodec.h"
#include "models/domain/codec/webhookcodec.h"
#include "models/forwarding/engine.h"
#include "models/services/alertrules.h"
#include "models/services/healthtally.h"
#include "tests/support/warnings.h"

#include <QElapsedTimer>
#include <QTest>

using namespace selwise;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 hourMs = 3'600'000, dayMs = 24 * hourMs, stepMs = 5 * 60'000;
constexpr qint64 monday = 1'795'392'000'000; // 2026-11-23T00:00:00Z

/// The demo shop's receivers, as they decide.
struct Target {
    ReceiverState state;
    forwarding::CompiledDestination compiled;
};

std::vector<Target> demoTargets()
{
    std::vector<Target> all;
    for (const auto &first : sandbox::demoShop()) {
        if (first.kind == sandbox::RecordKind::Provider) {
            const auto record = codec::decodeProvider(first.document, ProviderId::fromWire(first.id)).value();
            ReceiverState state;
            state.receiver = {record->provider.canonical(), false};
            state.enabled = record->enabled;
            state.testMode = record->testMode;
            state.record = std::make_shared<const ProviderRecord>(*record);
            state.told = HealthStatus::Healthy;
            state.everDelivered = true;
            all.push_back({state, forwarding::CompiledDestination(*record, {})});
        } else if (first.kind == sandbox::RecordKind::Webhook) {
            const Webhook webhook = codec::decodeWebhook(first.document).value();
            ReceiverState state;
            state.receiver = {first.id, true};
            state.enabled = webhook.enabled;
            state.everDelivered = true;
            all.push_back({state, forwarding::CompiledDestination(webhook, {})});
        }
    }
    return all;
}

/// What goes wrong besides the usual hiccups; from a time on.
struct Plant {
    enum class Kind { None, FilterEatsAll, BornBroken, NothingMapped, AllDown } kind = Kind::None;
    qint64 fromMs = 0;
};

/// The log of a seeded shop's day and the one before, up to `nowMs`.
struct Day {
    std::vector<ReceiverState> states;
    HealthFigures figures;
    qint64 rows = 0;
};

Day lived(quint32 seed, double sessions, qint64 nowMs, const Plant &plant)
{
    static const std::vector<Target> targets = demoTargets();
    const sandbox::Shop shop(seed, sessions);
    HealthTally tally({nowMs - dayMs, nowMs}, stepMs);
    Day day;
    for (const Target &target : targets)
        day.states.push_back(target.state);
    const Receiver fresh{u"wh_new"_s, true};
    if (plant.kind == Plant::Kind::BornBroken)
        day.states.push_back({fresh, true, false, {}, HealthStatus::Unknown, false, {}});
    if (plant.kind == Plant::Kind::NothingMapped)
        std::ranges::find(day.states, Receiver{u"meta"_s, false}, &ReceiverState::receiver)->record = std::make_shared<const ProviderRecord>();
    size_t delivery = 0;
    for (qint64 hour = nowMs - 2 * dayMs - hourMs; hour < nowMs; hour += hourMs) {
        for (const sandbox::Shop::Event &event : shop.hour(hour)) {
            if (event.timeMs < nowMs - 2 * dayMs || event.timeMs >= nowMs)
                continue;
            const bool planted = plant.kind != Plant::Kind::None && event.timeMs >= plant.fromMs;
            QString name;
            for (const Target &target : targets) {
                const forwarding::Ruling ruling = target.compiled.rule(event.event, {"EUR"});
                name = QString::fromUtf8(ruling.event.data(), qsizetype(ruling.event.size()));
                HealthTally::Row row;
                row.timeMs = event.timeMs;
                row.receiver = tally.receiver(target.state.receiver);
                row.event = tally.event(name);
                row.attempt = 0;
                using Outcome = forwarding::Outcome;
                const bool webhook = target.state.receiver.webhook, meta = target.state.receiver.id == u"meta"_s;
                switch (ruling.outcome) {
                case Outcome::Send: row.status = DeliveryStatus::Delivered; break;
                case Outcome::Test: row.status = DeliveryStatus::Test; break;
                case Outcome::Filtered: row.status = DeliveryStatus::Filtered; break;
                case Outcome::Unmapped: row.status = DeliveryStatus::Skipped; break;
                default: continue;
                }
                if (webhook && ruling.outcome == Outcome::Unmapped)
                    continue; // not subscribed: no line
                if (planted && plant.kind == Plant::Kind::FilterEatsAll && meta && name == u"product_view"_s)
                    row.status = DeliveryStatus::Filtered;
                if (plant.kind == Plant::Kind::NothingMapped && planted && meta)
                    row.status = DeliveryStatus::Skipped;
                if (row.status == DeliveryStatus::Delivered) {
                    row.attempt = 1;
                    row.delivery = ++delivery;
                    row.durationMs = 40 + qint64(delivery * 7919 % 120);
                    const bool hiccup = delivery * 2654435761U % 250 == 0;
                    if (planted && plant.kind == Plant::Kind::AllDown)
                        row.status = DeliveryStatus::Retrying;
                    else if (hiccup) {
                        HealthTally::Row failed = row;
                        failed.status = DeliveryStatus::Retrying;
                        failed.reason = tally.reason(u"503 Service Unavailable"_s);
                        tally.add(failed);
                        row.attempt = 2;
                        row.timeMs = std::min(row.timeMs + 5000, nowMs - 1);
                    }
                }
                tally.add(row);
                ++day.rows;
            }
            if (planted && plant.kind == Plant::Kind::BornBroken) {
                HealthTally::Row row{event.timeMs, tally.receiver(fresh), tally.event(name), DeliveryStatus::Failed, 1, 30, tally.reason(u"401 Unauthorized"_s), ++delivery};
                tally.add(row);
            }
        }
    }
    day.figures = tally.figures();
    return day;
}

QString said(const std::vector<SilentLoss> &losses)
{
    QStringList all;
    for (const SilentLoss &loss : losses)
        all << u"%1 (%2 of %3)"_s.arg(loss.key()).arg(loss.stopped).arg(loss.of);
    return all.join(u"; "_s);
}

} // namespace

/// The detectors on the sandbox's seeded shops: quiet where all is well, and each planted loss found.
class TestSilentLosses : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(unexpectedWarning()); }

    void keepQuietOnFiftyHealthyShops()
    {
        qint64 rows = 0;
        int looked = 0;
        for (quint32 seed = 0; seed < 50; ++seed) {
            // Small and large ones, by day and in the dead of night.
            const double sessions = seed % 10 == 0 ? 25 : seed % 5 == 1 ? 2 : 8;
            for (const qint64 hour : {seed % 3 == 0 ? 4 : seed % 3 == 1 ? 11 : 20}) {
                const Day day = lived(seed, sessions, monday + (2 + seed % 6) * dayMs + hour * hourMs, {});
                std::vector<SilentLoss> losses = silentLosses(day.figures, day.states);
                std::erase_if(losses, [](const SilentLoss &loss) { return loss.isHint(); });
                QVERIFY2(losses.empty(), qPrintable(u"seed %1, %2 h: %3"_s.arg(seed).arg(hour).arg(said(losses))));
                for (const AlertRule &rule : usualRules())
                    QVERIFY2(readingOf(rule, day.figures, day.states).state != AlertReading::State::Raised, qPrintable(u"seed %1: %2"_s.arg(seed).arg(rule.id)));
                rows += day.rows;
                ++looked;
            }
        }
        qInfo("%d looks at 50 healthy shops, %lld log rows: no alarm", looked, rows);
    }

    void findEachPlantedLoss_data()
    {
        QTest::addColumn<int>("plant");
        QTest::addColumn<int>("kind");
        using Kind = SilentLoss::Kind;
        QTest::newRow("a filter that eats everything") << int(Plant::Kind::FilterEatsAll) << int(Kind::Starving);
        QTest::newRow("a target broken from birth") << int(Plant::Kind::BornBroken) << int(Kind::BornBroken);
        QTest::newRow("nothing mapped") << int(Plant::Kind::NothingMapped) << int(Kind::NothingMapped);
        QTest::newRow("all down together") << int(Plant::Kind::AllDown) << int(Kind::FellTogether);
    }
    void findEachPlantedLoss()
    {
        QFETCH(const int, plant);
        QFETCH(const int, kind);
        for (quint32 seed = 0; seed < 6; ++seed) {
            const qint64 now = monday + 2 * dayMs + 20 * hourMs;
            const Day day = lived(seed, 25, now, {Plant::Kind(plant), now - 2 * hourMs});
            std::vector<SilentLoss> losses = silentLosses(day.figures, day.states);
            std::erase_if(losses, [](const SilentLoss &loss) { return loss.isHint(); });
            // Found, and nothing else with it: one cause, one notice.
            QVERIFY2(losses.size() == 1 && int(losses.front().kind) == kind, qPrintable(u"seed %1: %2"_s.arg(seed).arg(said(losses))));
            if (losses.front().sinceMs > 0)
                QVERIFY2(std::abs(losses.front().sinceMs - (now - 2 * hourMs)) <= 30 * 60'000, qPrintable(QString::number(now - losses.front().sinceMs)));
        }
    }
};

QTEST_GUILESS_MAIN(TestSilentLosses)
#include "tst_silentlosses.moc"
