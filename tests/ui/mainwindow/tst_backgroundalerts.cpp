#include "models/controllers/alerts.h"
#include "models/controllers/logscontroller.h"
#include "models/ports/notifier.h"
#include "models/ports/settingkeys.h"
#include "tests/support/uiworld.h"
#include "tests/support/warnings.h"
#include "ui/mainwindow/panehost.h"
#include "ui/panes/health/healthpane.h"
#include "ui/panes/logs/logspane.h"

#include <QTest>

using namespace selwise;
using namespace Qt::Literals::StringLiterals;
using Endpoint = FakeControlPlane::Endpoint;

namespace {

class Told : public Notifier {
public:
    std::vector<DesktopNotice> notices;
    void notify(const DesktopNotice &notice) override { notices.push_back(notice); }
};

DeliveryLogEntry entryOf(int number, const QDateTime &at, DeliveryStatus status)
{
    DeliveryLogEntry entry;
    entry.id = u"log_%1"_s.arg(number);
    entry.timestamp = at;
    entry.destination = u"meta"_s;
    entry.event = u"purchase"_s;
    entry.status = status;
    entry.attempt = 1;
    const QString word = status == DeliveryStatus::Failed ? u"failed"_s : u"delivered"_s;
    entry.source = *Json::parse(u"{\"id\":\"%1\",\"provider\":\"meta\",\"event\":\"purchase\",\"status\":\"%2\",\"attempt\":1,\"timestamp\":%3%4}"_s
                                    .arg(entry.id, word, QString::number(at.toMSecsSinceEpoch()), status == DeliveryStatus::Failed ? u",\"error\":\"token expired\""_s : QString())
                                    .toUtf8());
    return entry;
}

} // namespace

/// Rules and losses are watched over from the start of the window, whatever pane is in front.
class TestBackgroundAlerts : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<UiWorld> world;
    std::unique_ptr<MainWindow> window;
    Told told;

    Alerts &alerts() { return *world->session.site()->alerts(); }
    LogFeed &feed() { return world->session.site()->logs()->feed(); }
    bool open()
    {
        WindowServices services = world->services();
        services.notifier = &told;
        window = std::make_unique<MainWindow>(services);
        window->resize(1600, 1000);
        window->show();
        return QTest::qWaitForWindowExposed(window.get()) && world->open();
    }
    bool pass(std::chrono::milliseconds time)
    {
        world->clock.advance(time);
        return QTest::qWaitFor([this] { return !feed().isFetching(); });
    }
    bool raised(const QString &rule)
    {
        return alerts().reading(rule).state == AlertReading::State::Raised;
    }

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(unexpectedWarning());
        world = std::make_unique<UiWorld>();
        world->settings.setValue(setting::lastPane, u"providers"_s);
        told.notices.clear();
        world->prepare = [this](FakeControlPlane &plane) {
            plane.server.health = {}; // the service itself complains of nothing
            auto &entries = plane.logs[ProviderId::of(Provider::Meta)].entries;
            for (int number = 0; number < 120; ++number)
                entries.push_back(entryOf(number, world->clock.now().addMSecs(-1'000 - number * 1'000LL), DeliveryStatus::Failed));
        };
    }
    void cleanup()
    {
        window.reset();
        world.reset();
    }

    void aRuleIsRaisedThoughNobodyOpenedHealthOrLogs()
    {
        QVERIFY(open());
        QCOMPARE(world->plane->count(Endpoint::ProviderLogs), 0); // the start is not slowed down by it
        QVERIFY(!feed().archive());
        QVERIFY(pass(Alerts::late));
        QTRY_VERIFY(feed().fetchedAt().isValid());
        QVERIFY(pass(Alerts::interval));
        QTRY_VERIFY(raised(u"rate"_s));
        QCOMPARE(alerts().figures()->source, HealthFigures::Source::Logs);
        QVERIFY(std::ranges::any_of(told.notices, [](const DesktopNotice &notice) { return notice.title.contains(u"Meta"); }));
        QVERIFY(alerts().raised() > 0);
        QVERIFY(!window->findChild<HealthPane *>());
        QVERIFY(!window->findChild<LogsPane *>());
    }

    void itGoesOn()
    {
        QVERIFY(open());
        QVERIFY(pass(Alerts::late));
        QTRY_VERIFY(feed().fetchedAt().isValid());
        QVERIFY(pass(Alerts::interval));
        QTRY_VERIFY(raised(u"rate"_s));
        // It is mended, and later hours show it.
        auto &entries = world->plane->logs[ProviderId::of(Provider::Meta)].entries;
        entries.clear();
        world->clock.jump(std::chrono::hours(3));
        for (int number = 0; number < 200; ++number)
            entries.push_back(entryOf(1'000 + number, world->clock.now().addMSecs(-number * 1'000LL), DeliveryStatus::Delivered));
        QVERIFY(pass(LogFeed::keepUpPause));
        QTRY_COMPARE(feed().state().entries, 320);
        QTRY_VERIFY((pass(Alerts::interval), !raised(u"rate"_s)));
    }

    void oldLogsRaiseNoAlarm()
    {
        std::vector<DeliveryLogEntry> old;
        for (int number = 0; number < 200; ++number)
            old.push_back(entryOf(number, world->clock.now().addSecs(-6 * 3600 - number), DeliveryStatus::Delivered));
        world->archives.archive->append(old);
        world->prepare = [](FakeControlPlane &plane) {
            plane.logPages = [](const QString &, const LogQuery &) -> Result<LogPage, ApiError> {
                ApiError error;
                error.kind = ApiError::Kind::ServerError;
                return Failure{error};
            };
        };
        QVERIFY(open());
        AlertRule silence;
        silence.id = u"silence"_s;
        silence.kind = AlertRule::Kind::NoDelivery;
        silence.windowMinutes = 120;
        silence.least = 0;
        alerts().setRule(silence);
        QVERIFY(pass(Alerts::late));
        QTRY_VERIFY(feed().fetchedAt().isValid());
        QVERIFY(pass(Alerts::interval));
        QTRY_VERIFY(alerts().figures());
        QVERIFY(!raised(u"silence"_s));
    }

    void theLogsPaneStillFetchesEverything()
    {
        QVERIFY(open());
        QVERIFY(pass(Alerts::late));
        QTRY_VERIFY(feed().fetchedAt().isValid());
        const int before = world->plane->count(Endpoint::ProviderLogs);
        QTest::keyClick(window.get(), Qt::Key_7, Qt::ControlModifier);
        QTRY_VERIFY(world->plane->count(Endpoint::ProviderLogs) > before);
    }

    void aSiteThatWasLeftIsNotAskedAnyMore()
    {
        QVERIFY(open());
        QVERIFY(pass(Alerts::late));
        QTRY_VERIFY(feed().fetchedAt().isValid());
        world->session.site()->close();
        const int before = world->plane->count(Endpoint::ProviderLogs);
        world->clock.advance(10 * LogFeed::keepUpPause);
        QCOMPARE(world->plane->count(Endpoint::ProviderLogs), before);
    }
};

QTEST_MAIN(TestBackgroundAlerts)
#include "tst_backgroundalerts.moc"
