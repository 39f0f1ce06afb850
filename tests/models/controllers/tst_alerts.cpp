#include "models/controllers/alerts.h"
#include "models/controllers/archivefigures.h"
#include "models/controllers/providerscontroller.h"
#include "models/controllers/publisheffects.h"
#include "models/controllers/sitesession.h"
#include "models/domain/codec/alertcodec.h"
#include "models/ports/notifier.h"
#include "models/ports/whendone.h"
#include "models/services/healthtally.h"
#include "tests/support/fakeclock.h"
#include "tests/support/fakecontrolplane.h"
#include "tests/support/memoryarchive.h"
#include "tests/support/memorysecrets.h"
#include "tests/support/memorysettings.h"
#include "tests/support/warnings.h"

#include <QPromise>
#include <QTest>

using namespace selwise;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 minuteMs = 60'000;
const Receiver ga4{u"ga4"_s, false}, meta{u"meta"_s, false};

class Told : public Notifier {
public:
    std::vector<DesktopNotice> notices;
    void notify(const DesktopNotice &notice) override { notices.push_back(notice); }
};

/// A site whose logs the test makes up.
class World {
public:
    World()
    {
        planes.prepare = [](FakeControlPlane &plane) {
            for (const Provider kind : {Provider::Ga4, Provider::Meta})
                plane.server.set(ProviderId::of(kind), R"({"enabled":true,"testMode":false,"config":{"pixelId":"118","measurementId":"G-N0RDL1CHT7"},"eventMapping":{"purchase":"p"}})");
        };
        ConnectionProfile profile;
        profile.id.text = u"c"_s;
        profile.name = u"Shop"_s;
        profile.site.text = u"s"_s;
        session = std::make_unique<SiteSession>(profile, planes.make(profile, Secret("t")), settings, vault, clock, nullptr);
        session->refresh();
        (void)QTest::qWaitFor([this] { return !session->health()->isBusy(); });
        session->health()->setLogs([this](const TimeSpan &span, qint64 step) {
            HealthTally tally(span, step);
            for (const DeliveryLogEntry &entry : entries)
                tally.add(entry);
            QPromise<std::optional<HealthFigures>> promise;
            promise.start();
            promise.addResult(tally.figures());
            promise.finish();
            return promise.future();
        });
        alerts().setNotifier(&told, u"Shop"_s);
    }
    Alerts &alerts() { return *session->alerts(); }
    void add(const Receiver &receiver, int minutes, DeliveryStatus status, const QString &error = {})
    {
        for (int i = 0; i < minutes; ++i) {
            DeliveryLogEntry entry;
            entry.destination = receiver.id;
            entry.timestamp = clock.now().addMSecs(-i * minuteMs - 1);
            entry.event = u"purchase"_s;
            entry.status = status;
            entry.attempt = 1;
            entry.error = error;
            entries.push_back(entry);
        }
    }
    /// The next look has come and gone.
    void look()
    {
        bool looked = false;
        const auto connection = QObject::connect(session->alerts(), &Alerts::changed, session->alerts(), [&looked] { looked = true; });
        alerts().lookNow();
        (void)QTest::qWaitFor([&looked] { return looked; });
        QObject::disconnect(connection);
    }
    void pass(int minutes) { clock.jump(std::chrono::minutes(minutes)); }

    FakeClock clock;
    MemorySettings settings;
    MemorySecrets keychain{SecretPlace::Keychain}, memory{SecretPlace::Memory};
    SecretVault vault{keychain, memory, settings, clock};
    FakeControlPlaneFactory planes;
    Told told;
    std::vector<DeliveryLogEntry> entries;
    std::unique_ptr<SiteSession> session;
};

} // namespace

class TestAlerts : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(unexpectedWarning()); }

    void tellsOnceAndKeepsAHistory()
    {
        World world;
        world.add(ga4, 600, DeliveryStatus::Delivered);
        world.look();
        QCOMPARE(world.alerts().raised(), 0);
        QVERIFY(world.told.notices.empty());
        world.pass(60);
        world.add(ga4, 60, DeliveryStatus::Failed, u"401 Unauthorized"_s);
        world.look();
        QVERIFY(world.alerts().raised() > 0);
        const size_t notices = world.told.notices.size();
        QVERIFY(notices > 0);
        QVERIFY2(world.told.notices.front().title.startsWith(u"Shop: "_s), qPrintable(world.told.notices.front().title));
        world.look();
        world.look();
        QCOMPARE(world.told.notices.size(), notices); // no repeated noise
        QVERIFY(!world.alerts().book().history.front().endedAt.isValid());
        for (const AlertRecord &record : world.alerts().book().history) // two sentences: "Success rate below 90 %. GA4: 12 %"
            QVERIFY2(record.text.contains(u". "_s) && !record.text.contains(u".. "_s), qPrintable(record.text));
        // It ends, and soon comes again: in the history, but not told again.
        world.pass(70);
        world.add(ga4, 70, DeliveryStatus::Delivered);
        world.look();
        QCOMPARE(world.alerts().raised(), 0);
        QVERIFY(world.alerts().book().history.front().endedAt.isValid());
        world.pass(20);
        world.add(ga4, 20, DeliveryStatus::Failed, u"401 Unauthorized"_s);
        world.add(ga4, 20, DeliveryStatus::Failed, u"401 Unauthorized"_s);
        world.look();
        QVERIFY(world.alerts().raised() > 0);
        QCOMPARE(world.told.notices.size(), notices);
    }

    void isQuietInQuietHours()
    {
        World world;
        const QTime local = world.clock.now().toLocalTime().time();
        const int now = local.hour() * 60 + local.minute();
        world.alerts().setQuiet({(now + 24 * 60 - 120) % (24 * 60), (now + 240) % (24 * 60)});
        world.add(ga4, 600, DeliveryStatus::Delivered);
        world.pass(60);
        world.add(ga4, 60, DeliveryStatus::Failed);
        world.look();
        QVERIFY(world.alerts().raised() > 0); // the badge and the history know
        QVERIFY(world.told.notices.empty());
    }

    void tellsWhenTheQuietIsOver()
    {
        World world;
        const QTime local = world.clock.now().toLocalTime().time();
        const int now = local.hour() * 60 + local.minute(), day = 24 * 60;
        world.alerts().setQuiet({(now + day - 120) % day, (now + 90) % day});
        world.add(ga4, 600, DeliveryStatus::Delivered);
        world.pass(60);
        world.add(ga4, 60, DeliveryStatus::Failed);
        world.look();
        QVERIFY(world.told.notices.empty());
        world.pass(60); // it goes on, and the quiet ends
        world.add(ga4, 60, DeliveryStatus::Failed);
        world.look();
        const size_t notices = world.told.notices.size();
        QVERIFY(notices > 0);
        world.look();
        QCOMPARE(world.told.notices.size(), notices);
    }

    void silenceOfDays()
    {
        World world;
        AlertRule rule;
        rule.kind = AlertRule::Kind::NoDelivery;
        rule.windowMinutes = 48 * 60;
        world.alerts().setRule(rule);
        const QString id = world.alerts().book().rules.back().id;
        world.add(ga4, 30, DeliveryStatus::Delivered);
        world.look();
        QCOMPARE(world.alerts().reading(id).state, AlertReading::State::Quiet);
        world.pass(48 * 60 + 20);
        world.look();
        QCOMPARE(world.alerts().reading(id).state, AlertReading::State::Raised);
        const int raised = world.alerts().raised();
        world.pass(20 * 24 * 60); // nothing for so long that no log is read that tells of it
        world.look();
        QCOMPARE(world.alerts().raised(), raised);
        world.add(ga4, 30, DeliveryStatus::Delivered);
        world.look();
        QCOMPARE(world.alerts().reading(id).state, AlertReading::State::Quiet);
    }

    void anErrorOfYesterdayIsNotNew()
    {
        World world;
        AlertRule rule;
        rule.kind = AlertRule::Kind::NewError;
        rule.windowMinutes = 24 * 60;
        world.alerts().setRule(rule);
        const QString id = world.alerts().book().rules.back().id;
        world.add(ga4, 30, DeliveryStatus::Failed, u"401 Unauthorized"_s);
        world.pass(26 * 60);
        world.add(ga4, 30, DeliveryStatus::Failed, u"401 Unauthorized"_s);
        world.look();
        QCOMPARE(world.alerts().reading(id).state, AlertReading::State::Quiet);
        world.add(ga4, 5, DeliveryStatus::Failed, u"500 Broken"_s);
        world.look();
        QCOMPARE(world.alerts().reading(id).state, AlertReading::State::Raised);
    }

    void canBeKeptFromTheDesktop()
    {
        World world;
        world.alerts().setNotify(false);
        world.add(ga4, 600, DeliveryStatus::Delivered);
        world.pass(60);
        world.add(ga4, 60, DeliveryStatus::Failed);
        world.look();
        QVERIFY(world.told.notices.empty());
        QVERIFY(!world.alerts().book().history.empty());
    }

    void keepsRulesForTheNextTime()
    {
        MemorySettings kept;
        AlertRule rule;
        rule.kind = AlertRule::Kind::LatencyAbove;
        rule.receiver = meta;
        rule.threshold = 5000;
        {
            World world;
            world.alerts().setRule(rule);
            world.alerts().setQuiet({60, 120});
            rule = world.alerts().book().rules.back();
            QVERIFY(!rule.id.isEmpty());
            const auto document = world.settings.document(Alerts::documentName(u"c"_s, u"s"_s));
            QVERIFY(document.ok() && !document->isNull());
            const auto read = codec::decodeAlerts(*document);
            QVERIFY(read.ok());
            QCOMPARE(read->rules, world.alerts().book().rules);
            QCOMPARE(read->quiet, (QuietHours{60, 120}));
            world.alerts().removeRule(rule.id);
            QVERIFY(std::ranges::find(world.alerts().book().rules, rule.id, &AlertRule::id) == world.alerts().book().rules.end());
        }
    }

    void readsBooksLeniently()
    {
        const auto book = codec::decodeAlerts(Json::parse(R"({"version":1,"rules":[{"id":"a","kind":"rateBelow","threshold":"0.9","minutes":-4},
            {"id":"b","kind":"fromTheFuture"},{"kind":"noDelivery"},7],"quiet":{"from":9999,"to":60},"history":[{"key":"k","text":"t"}]})").value());
        QVERIFY(book.ok());
        QCOMPARE(book->rules.size(), 1u);
        QCOMPARE(book->rules[0].windowMinutes, 1);
        QCOMPARE(book->quiet.from, 24 * 60 - 1);
        QVERIFY(book->notify);
        QCOMPARE(book->history.size(), 1u);
        QVERIFY(!codec::decodeAlerts(Json::parse(R"({"version":2,"rules":[]})").value()).ok());
        QCOMPARE(codec::decodeAlerts(codec::encodeAlerts(*book)).value().rules, book->rules);
    }

    void watchesInTheBackground()
    {
        World world;
        world.add(ga4, 600, DeliveryStatus::Delivered);
        world.alerts().watch();
        QTRY_VERIFY(world.alerts().figures());
        world.add(ga4, 1, DeliveryStatus::Failed);
        const qint64 held = *world.alerts().figures()->held;
        QTRY_VERIFY(world.clock.waiting() > 0);
        world.clock.advance(Alerts::interval);
        QTRY_VERIFY(*world.alerts().figures()->held != held);
        world.alerts().close();
        world.clock.advance(10 * Alerts::interval); // nothing is asked any more
    }

    void countsWhatAPublishDid()
    {
        World world;
        ProvidersController &providers = *world.session->providers();
        QTRY_VERIFY(!providers.isBusy());
        PublishEffects &effects = *world.session->publishEffects();
        world.add(meta, 120, DeliveryStatus::Delivered);
        DeliveryLogEntry waits;
        waits.destination = u"meta"_s;
        waits.timestamp = world.clock.now().addSecs(-300);
        waits.event = u"purchase"_s;
        waits.status = DeliveryStatus::Retrying;
        waits.attempt = 1;
        waits.eventId = u"old"_s;
        world.entries.push_back(waits);
        providers.setTestMode(ProviderId::of(Provider::Meta), true);
        providers.save({ProviderId::of(Provider::Meta)});
        QTRY_COMPARE(effects.effects().size(), 1u);
        QTRY_VERIFY(!effects.effects().front().counted.empty());
        QVERIFY(effects.effects().front().events.empty()); // of all events
        QVERIFY(effects.effects().front().counted.front().before.tried() >= 55);
        QCOMPARE(effects.effects().front().counted.front().since.total(), 0);
        QCOMPARE(effects.effects().front().oldRetries, 1);
        // Some minutes later, in test mode; the old one has come to an end.
        world.pass(20);
        world.add(meta, 20, DeliveryStatus::Test);
        waits.timestamp = world.clock.now().addSecs(-60);
        waits.status = DeliveryStatus::Delivered;
        waits.attempt = 2;
        world.entries.push_back(waits);
        world.clock.advance(PublishEffects::interval);
        QTRY_VERIFY(effects.effects().front().counted.front().since.count(DeliveryStatus::Test) >= 15);
        QCOMPARE(effects.effects().front().oldRetries, 0);
        // After an hour nobody needs it any more.
        world.pass(60);
        world.clock.advance(PublishEffects::interval);
        QVERIFY(effects.effects().empty());
    }

    void findsTheEventsThatAPublishAffects()
    {
        const auto record = [](const char *json) { return *codec::decodeProvider(Json::parse(json).value(), ProviderId::of(Provider::Meta)).value(); };
        const ProviderRecord before = record(R"({"enabled":true,"config":{},"eventMapping":{"a":"A","b":"B"},"eventFilters":{"a":{"enabled":true,"conditions":[]}}})");
        bool all = false;
        QCOMPARE(affectedEvents(before, before, all), std::vector<QString>());
        QVERIFY(!all);
        const ProviderRecord mapped = record(R"({"enabled":true,"config":{},"eventMapping":{"a":"A","b":"B2","c":"C"},"eventFilters":{}})");
        QCOMPARE(affectedEvents(before, mapped, all), (std::vector<QString>{u"a"_s, u"b"_s, u"c"_s}));
        const ProviderRecord off = record(R"({"enabled":false,"config":{},"eventMapping":{"a":"A","b":"B"}})");
        QVERIFY(affectedEvents(before, off, all).empty() && all);
    }

    void addsUpWhatAnArchiveHolds()
    {
        World world;
        world.add(ga4, 90, DeliveryStatus::Delivered);
        world.add(meta, 30, DeliveryStatus::Failed, u"401 Unauthorized"_s);
        for (size_t i = 0; i < world.entries.size(); ++i) {
            world.entries[i].id = QString::number(i);
            world.entries[i].durationMs = qint64(i);
        }
        MemoryArchive archive;
        archive.append(world.entries);
        const qint64 now = world.clock.now().toMSecsSinceEpoch();
        archive.ranges = {{u"ga4"_s, now - 90 * minuteMs, now, CoverageRange::Kind::Held}};
        bool there = true;
        ArchiveFigures reader([&]() -> LogArchive * { return there ? &archive : nullptr; });
        const TimeSpan span{now - 60 * minuteMs, now};
        std::optional<HealthFigures> figures;
        whenDone(reader.read(span, 5 * minuteMs), &reader, [&figures](const std::optional<HealthFigures> &read) { figures = read; });
        QTRY_VERIFY(figures);
        HealthTally tally(span, 5 * minuteMs);
        for (const DeliveryLogEntry &entry : world.entries)
            tally.add(entry);
        QCOMPARE(*figures, tally.figures({{span, HealthFigures::Coverage::Kind::Held, {}}}));
        bool none = false;
        there = false;
        whenDone(reader.read(span, 5 * minuteMs), &reader, [&none](const std::optional<HealthFigures> &read) { none = !read; });
        QTRY_VERIFY(none);
    }

    void joinsWhatIsKnownOfEachSource()
    {
        using Kind = HealthFigures::Coverage::Kind;
        const auto all = joinedCoverage({{u"ga4"_s, 0, 100, CoverageRange::Kind::Held}, {u"meta"_s, 20, 40, CoverageRange::Kind::Held},
                                         {u"meta"_s, 60, 100, CoverageRange::Kind::Held}}, {10, 120});
        std::vector<std::pair<qint64, Kind>> seen;
        for (const auto &one : all)
            seen.emplace_back(one.span.fromMs, one.kind);
        QCOMPARE(seen, (std::vector<std::pair<qint64, Kind>>{{10, Kind::Unknown}, {20, Kind::Held}, {40, Kind::Missing}, {60, Kind::Held}, {100, Kind::Unknown}}));
        QCOMPARE(joinedCoverage({}, {0, 10}).front().kind, Kind::Unknown);
    }
};

QTEST_GUILESS_MAIN(TestAlerts)
#include "tst_alerts.moc"
