#include "models/query/logmatch.h"
#include "models/query/logsyntax.h"
#include "models/services/alertrules.h"
#include "models/services/healthquery.h"
#include "models/services/healthtally.h"
#include "models/services/silentlosses.h"
#include "tests/support/warnings.h"

#include <QTest>
#include <QTimeZone>

using namespace selwise;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 minuteMs = 60'000, hourMs = 60 * minuteMs, now = 1'795'435'200'000;
const Receiver ga4{u"ga4"_s, false}, meta{u"meta"_s, false}, gads{u"gads"_s, false}, hook{u"wh_1"_s, true};

DeliveryLogEntry entry(const Receiver &receiver, qint64 minutesAgo, DeliveryStatus status, const QString &event = u"purchase"_s)
{
    DeliveryLogEntry made;
    made.destination = receiver.id;
    made.toWebhook = receiver.webhook;
    made.timestamp = QDateTime::fromMSecsSinceEpoch(now - minutesAgo * minuteMs, Qt::UTC);
    made.event = event;
    made.status = status;
    made.attempt = status == DeliveryStatus::Filtered || status == DeliveryStatus::Skipped || status == DeliveryStatus::Test ? 0 : 1;
    return made;
}

/// Maps these events.
std::shared_ptr<const ProviderRecord> recordOf(const QStringList &events)
{
    ProviderRecord record;
    for (const QString &event : events)
        record.eventMapping.entries.push_back({event, event});
    return std::make_shared<const ProviderRecord>(std::move(record));
}

ReceiverState state(const Receiver &receiver)
{
    ReceiverState made;
    made.receiver = receiver;
    made.record = recordOf({u"one"_s, u"two"_s, u"three"_s});
    made.told = HealthStatus::Healthy;
    made.everDelivered = true;
    return made;
}

/// A day in steps of five minutes.
struct Day {
    HealthTally tally{{now - 24 * hourMs, now}, 5 * minuteMs};
    std::vector<ReceiverState> states;

    void add(const Receiver &receiver, qint64 fromMinutesAgo, qint64 toMinutesAgo, DeliveryStatus status, const QString &event = u"purchase"_s,
             const QString &why = {})
    {
        for (qint64 ago = fromMinutesAgo; ago > toMinutesAgo; --ago) {
            DeliveryLogEntry made = entry(receiver, ago, status, event);
            made.reason = why;
            made.error = status == DeliveryStatus::Failed ? why : QString();
            tally.add(made);
        }
        if (std::ranges::find(states, receiver, &ReceiverState::receiver) == states.end())
            states.push_back(state(receiver));
    }
    std::vector<SilentLoss> losses() const { return silentLosses(tally.figures(), states); }
};

QString kinds(const std::vector<SilentLoss> &losses)
{
    QStringList all;
    for (const SilentLoss &loss : losses)
        all << loss.key();
    return all.join(u", "_s);
}

} // namespace

class TestHealthFigures : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(unexpectedWarning()); }

    void countsADeliveryOnce()
    {
        HealthTally tally({now - hourMs, now}, 10 * minuteMs);
        DeliveryLogEntry retry = entry(meta, 30, DeliveryStatus::Retrying);
        retry.eventId = u"a"_s;
        tally.add(retry);
        DeliveryLogEntry done = entry(meta, 20, DeliveryStatus::Delivered);
        done.eventId = u"a"_s;
        done.attempt = 2;
        done.durationMs = 100;
        tally.add(done);
        retry.eventId = u"b"_s; // still waiting
        retry.error = u"503 from 10.0.0.7"_s;
        tally.add(retry);
        retry.eventId = u"c"_s;
        retry.error = u"503 from 10.0.0.8"_s; // the same but for a number
        tally.add(retry);
        tally.add(entry(meta, 5, DeliveryStatus::Skipped, u"scroll"_s));
        tally.add(entry(meta, 70, DeliveryStatus::Delivered)); // in the hour before
        tally.add(entry(meta, 130, DeliveryStatus::Delivered)); // before that: none of ours
        const HealthFigures figures = tally.figures();
        QCOMPARE(figures.funnel.received, std::optional<qint64>(4));
        QCOMPARE(figures.funnel.skipped.count, std::optional<qint64>(1));
        QCOMPARE(figures.funnel.sent, std::optional<qint64>(3));
        QCOMPARE(figures.funnel.pending.count, std::optional<qint64>(2));
        QCOMPARE(figures.funnel.pending.reasons, 1);
        QCOMPARE(figures.funnel.pending.top.front().count, 2);
        QCOMPARE(figures.funnel.delivered, std::optional<qint64>(1));
        QCOMPARE(figures.funnelBefore.received, std::optional<qint64>(1));
        QCOMPARE(figures.held, std::optional<qint64>(5));
        QCOMPARE(figures.receivers.size(), 1u);
        QVERIFY(std::abs(*figures.receivers.front().p95Ms - 100) < 4);
        QCOMPARE(figures.bin(4).count(DeliveryStatus::Delivered), 1);
        QVERIFY(!figures.bin(0).known()); // nobody told: not zero
    }

    void theOrderOfTheEntriesMakesNoDifference()
    {
        std::vector<DeliveryLogEntry> all;
        for (int i = 0; i < 300; ++i) {
            DeliveryLogEntry made = entry(i % 3 ? ga4 : hook, i % 100, DeliveryStatus(i % 6), u"e%1"_s.arg(i % 7));
            made.eventId = QString::number(i % 90);
            made.durationMs = i * 3;
            made.reason = u"why %1"_s.arg(QChar(u'a' + i % 4));
            all.push_back(made);
        }
        const auto tallied = [&all] {
            HealthTally tally({now - 2 * hourMs, now + minuteMs}, 10 * minuteMs);
            for (const DeliveryLogEntry &one : all)
                tally.add(one);
            return tally.figures();
        };
        const HealthFigures forth = tallied();
        std::ranges::reverse(all);
        const HealthFigures back = tallied();
        QCOMPARE(back.funnel.received, forth.funnel.received);
        QCOMPARE(back.funnel.pending.count, forth.funnel.pending.count);
        QCOMPARE(back.receivers.size(), forth.receivers.size());
        for (size_t i = 0; i < back.receivers.size(); ++i) {
            QVERIFY(back.receivers[i].bins == forth.receivers[i].bins);
            QVERIFY(back.receivers[i].p95Ms == forth.receivers[i].p95Ms);
        }
    }

    void latenciesStayWithinThreePercent()
    {
        for (qint64 ms = 0; ms < 200'000; ms += 1 + ms / 50) {
            const double told = HealthTally::msOf(HealthTally::bucketOf(ms));
            QVERIFY2(std::abs(told - double(ms)) <= 0.035 * double(ms), qPrintable(u"%1 became %2"_s.arg(ms).arg(told)));
        }
    }

    void tellsWhatTheServiceDoesNotSay()
    {
        HealthSummary summary;
        summary.generatedAt = QDateTime::fromMSecsSinceEpoch(now, Qt::UTC);
        summary.window = u"PT24H"_s;
        ProviderHealth health;
        health.provider = ProviderId::of(Provider::Meta);
        health.delivered = 90;
        health.failed = 10;
        summary.providers.push_back(health);
        for (int back : {0, 1, 3}) // an hour is missing
            summary.series.push_back({summary.generatedAt.addSecs(-3600 * back), health.provider, 5, 0, 0});
        const HealthFigures day = figuresOf(summary, {now - 24 * hourMs, now});
        QCOMPARE(day.receivers.front().counts.successRate(), std::optional(0.9));
        QCOMPARE(day.funnel.delivered, std::optional<qint64>(90));
        QVERIFY(!day.funnel.received); // it said nothing of what was skipped or filtered
        QVERIFY(!day.funnel.pending.count);
        const HealthFigures week = figuresOf(summary, {now - 7 * 24 * hourMs, now + hourMs});
        QCOMPARE(week.receivers.front().counts.count(DeliveryStatus::Delivered), 15); // not the day's counters
        QCOMPARE(week.coverageAt(now - 2 * hourMs), HealthFigures::Coverage::Kind::Unknown);
        QCOMPARE(week.coverageAt(now - 3 * hourMs), HealthFigures::Coverage::Kind::Held);
        QCOMPARE(week.coverage.front().kind, HealthFigures::Coverage::Kind::Unknown);
        QVERIFY(week.counted.fromMs >= now - 25 * hourMs); // the days before are not compared with anybody's logs
        QVERIFY(week.counted.toMs <= now);
    }

    void findsAFilterThatEatsEverything()
    {
        Day day;
        day.add(ga4, 1400, 60, DeliveryStatus::Delivered, u"search_query"_s);
        day.add(ga4, 60, 0, DeliveryStatus::Filtered, u"search_query"_s, u"search.query is missing."_s);
        day.add(ga4, 1400, 0, DeliveryStatus::Delivered, u"page_view"_s);
        const auto losses = day.losses();
        QCOMPARE(losses.size(), 1u);
        QCOMPARE(losses.front().kind, SilentLoss::Kind::Starving);
        QCOMPARE(losses.front().stopped, 60);
        QCOMPARE(losses.front().sinceMs, now - 60 * minuteMs);
        QCOMPARE(losses.front().events, std::vector<QString>{u"search_query"_s});
        QCOMPARE(losses.front().stoppedBefore, std::optional(0.0));
    }

    void saysNothingOfAFilterThatAlwaysStoppedMost()
    {
        Day day;
        for (int i = 1400; i > 0; --i)
            day.add(ga4, i, i - 1, i % 10 ? DeliveryStatus::Filtered : DeliveryStatus::Delivered);
        day.add(ga4, 30, 0, DeliveryStatus::Filtered);
        QVERIFY2(day.losses().empty(), qPrintable(kinds(day.losses())));
    }

    void findsATargetBrokenFromBirth()
    {
        Day day;
        day.add(ga4, 1400, 0, DeliveryStatus::Delivered);
        day.add(hook, 25, 0, DeliveryStatus::Failed, u"purchase"_s, u"401 Unauthorized"_s);
        day.states.back().everDelivered = false;
        auto losses = day.losses();
        QCOMPARE(losses.size(), 1u);
        QCOMPARE(losses.front().kind, SilentLoss::Kind::BornBroken);
        QCOMPARE(losses.front().reason, u"401 Unauthorized"_s);
        day.states.back().everDelivered = true; // then it is none that is new
        QVERIFY(day.losses().empty());
    }

    void whatSomebodyTakesByNowGoesSomewhere()
    {
        Day day;
        day.add(ga4, 1400, 0, DeliveryStatus::Skipped, u"view_item"_s);
        const auto goesNowhere = [&day] { return std::ranges::count(day.losses(), SilentLoss::Kind::GoesNowhere, &SilentLoss::kind) == 1; };
        QVERIFY(goesNowhere());
        ReceiverState webhook;
        webhook.receiver = {u"wh_1"_s, true};
        webhook.takes = std::vector<QString>{u"purchase"_s};
        day.states.push_back(webhook);
        QVERIFY(goesNowhere());
        day.states.back().takes = std::vector<QString>{u"purchase"_s, u"view_item"_s};
        QVERIFY(!goesNowhere());
        day.states.back().takes = std::vector<QString>(); // all
        QVERIFY(!goesNowhere());
        day.states.back().enabled = false;
        QVERIFY(goesNowhere());
        day.states.front().record = recordOf({u"view_item"_s});
        QVERIFY(!goesNowhere());
    }

    void findsThatNothingIsMapped()
    {
        Day day;
        day.add(ga4, 1400, 0, DeliveryStatus::Delivered);
        day.add(meta, 60, 0, DeliveryStatus::Skipped);
        day.states.back().record = recordOf({});
        QCOMPARE(day.losses().front().kind, SilentLoss::Kind::NothingMapped);
        day.states.back().record = recordOf({u"one"_s, u"two"_s}); // maps others than what comes
        const auto losses = day.losses();
        QCOMPARE(losses.front().kind, SilentLoss::Kind::NothingSent);
        QCOMPARE(losses.front().gate, SilentLoss::Gate::Mapping);
        day.states.back().enabled = false;
        QVERIFY(day.losses().empty());
    }

    void saysOnceThatAllFellTogether()
    {
        Day day;
        for (const Receiver &one : {ga4, meta, gads, hook}) {
            day.add(one, 1400, 30, DeliveryStatus::Delivered);
            day.add(one, 30, 0, DeliveryStatus::Failed, u"purchase"_s, u"No route to host"_s);
        }
        auto losses = day.losses();
        QCOMPARE(losses.size(), 1u);
        QCOMPARE(losses.front().kind, SilentLoss::Kind::FellTogether);
        QCOMPARE(losses.front().receivers.size(), 4u);
        // One that goes on: then each is a case of its own.
        day.add(Receiver{u"wh_2"_s, true}, 1400, 0, DeliveryStatus::Delivered);
        losses = day.losses();
        QCOMPARE(losses.size(), 4u);
        QCOMPARE(losses.front().kind, SilentLoss::Kind::Fell);
    }

    void namesTheGateThatStopsAHealthyOne()
    {
        Day day;
        day.add(meta, 60, 0, DeliveryStatus::Filtered);
        const auto losses = day.losses();
        QCOMPARE(losses.front().kind, SilentLoss::Kind::NothingSent);
        QCOMPARE(losses.front().gate, SilentLoss::Gate::Filter);
        QCOMPARE(losses.front().told, HealthStatus::Healthy);
        QVERIFY(!losses.front().isHint());
    }

    void readsRules()
    {
        Day day;
        day.add(meta, 1400, 12, DeliveryStatus::Delivered);
        day.add(meta, 12, 0, DeliveryStatus::Failed, u"purchase"_s, u"token 12 expired"_s);
        const HealthFigures figures = day.tally.figures();
        AlertRule rule;
        rule.id = u"r"_s;
        rule.threshold = 0.95;
        rule.least = 10;
        AlertReading reading = readingOf(rule, figures, day.states);
        QCOMPARE(reading.state, AlertReading::State::Raised);
        QCOMPARE(reading.worst, meta);
        rule.least = 50;
        QCOMPARE(readingOf(rule, figures, day.states).state, AlertReading::State::NotEnough);
        rule.receiver = ga4;
        QCOMPARE(readingOf(rule, figures, day.states).state, AlertReading::State::NotEnough);
        rule = {};
        rule.kind = AlertRule::Kind::NoDelivery;
        rule.windowMinutes = 10;
        reading = readingOf(rule, figures, day.states);
        QCOMPARE(reading.state, AlertReading::State::Raised);
        QCOMPARE(int(*reading.level), 13);
        rule.windowMinutes = 20;
        QCOMPARE(readingOf(rule, figures, day.states).state, AlertReading::State::Quiet);
        rule.kind = AlertRule::Kind::NewError;
        reading = readingOf(rule, figures, day.states);
        QCOMPARE(reading.state, AlertReading::State::Raised);
        QCOMPARE(reading.error, u"token 12 expired"_s);
        rule.on = false;
        QCOMPARE(readingOf(rule, figures, day.states).state, AlertReading::State::Off);
        // Nobody wants to hear of one that is only tried out.
        day.states.front().testMode = true;
        rule = {};
        rule.threshold = 0.95;
        rule.least = 1;
        QCOMPARE(readingOf(rule, figures, day.states).state, AlertReading::State::NotEnough);
    }

    void proposesAThresholdThatWouldHaveKeptQuiet()
    {
        Day day;
        for (int i = 1400; i > 0; --i)
            day.add(meta, i, i - 1, i % 50 ? DeliveryStatus::Delivered : DeliveryStatus::Failed);
        const HealthFigures figures = day.tally.figures();
        AlertRule rule;
        rule.windowMinutes = 60;
        rule.least = 10;
        const AlertProposal proposal = proposalFor(rule, figures, day.states);
        QVERIFY(proposal.level && *proposal.level > 0.97 && *proposal.level < 0.99);
        QVERIFY(proposal.threshold && *proposal.threshold < *proposal.level);
        rule.threshold = *proposal.threshold;
        QCOMPARE(readingOf(rule, figures, day.states).state, AlertReading::State::Quiet);
        QVERIFY(!proposalFor(rule, HealthFigures(), day.states).threshold);
    }

    void asksForExactlyTheLogsOfAFigure()
    {
        const HealthSelection selection{TimeSpan{now - 30 * minuteMs, now - 15 * minuteMs}, {DeliveryStatus::Failed, DeliveryStatus::Retrying}, meta, u"purchase"_s};
        const logquery::Parsed parsed = logquery::parse(logQueryOf(selection));
        QVERIFY2(parsed.ok() && parsed.problems.empty(), qPrintable(logQueryOf(selection)));
        const logquery::Matcher matcher(logquery::resolved(parsed.query, QDateTime::fromMSecsSinceEpoch(now, Qt::UTC), QTimeZone::utc()));
        const auto holds = [&matcher](const DeliveryLogEntry &one) { return matcher.matches(one, DeliveryState()); };
        QVERIFY(holds(entry(meta, 30, DeliveryStatus::Failed))); // the first millisecond is in it
        QVERIFY(holds(entry(meta, 20, DeliveryStatus::Retrying)));
        QVERIFY(!holds(entry(meta, 15, DeliveryStatus::Failed))); // the end is not
        QVERIFY(!holds(entry(meta, 31, DeliveryStatus::Failed)));
        QVERIFY(!holds(entry(meta, 20, DeliveryStatus::Delivered)));
        QVERIFY(!holds(entry(ga4, 20, DeliveryStatus::Failed)));
        QVERIFY(!holds(entry(meta, 20, DeliveryStatus::Failed, u"page_view"_s)));
        QVERIFY(logQueryOf({}).isEmpty());
        QVERIFY2(logQueryOf({{}, {}, hook, {}}).contains(u"webhook:"), qPrintable(logQueryOf({{}, {}, hook, {}})));
    }

    void quietHoursMayPassMidnight()
    {
        const QuietHours night{22 * 60, 7 * 60};
        QVERIFY(night.holds(23 * 60) && night.holds(0) && !night.holds(7 * 60) && !night.holds(12 * 60));
        QVERIFY(!QuietHours().holds(0));
    }

    void aMillionEntriesTakeLittleTime()
    {
        HealthTally tally({now - 24 * hourMs, now}, 5 * minuteMs);
        const int meta0 = tally.receiver(meta), ga40 = tally.receiver(ga4), event = tally.event(u"purchase"_s);
        QBENCHMARK_ONCE {
            for (int i = 0; i < 1'000'000; ++i)
                tally.add({now - 1 - (i * 86LL), i % 2 ? meta0 : ga40, event, DeliveryStatus::Delivered, 1, i % 500, -1, size_t(i + 1)});
        }
        QCOMPARE(tally.figures().held, std::optional<qint64>(1'000'000));
    }
};

QTEST_GUILESS_MAIN(TestHealthFigures)
#include "tst_healthfigures.moc"
