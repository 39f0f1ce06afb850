#include "models/controllers/alerts.h"
#include "models/controllers/healthcontroller.h"
#include "models/controllers/healthfeed.h"
#include "models/controllers/logscontroller.h"
#include "models/controllers/providerscontroller.h"
#include "models/controllers/publishrun.h"
#include "models/ports/settingkeys.h"
#include "tests/support/accessibilitycheck.h"
#include "tests/support/healthlogs.h"
#include "tests/support/uiworld.h"
#include "tests/support/warnings.h"
#include "ui/mainwindow/navbutton.h"
#include "ui/mainwindow/panehost.h"
#include "ui/panes/health/alertrow.h"
#include "ui/panes/health/alertsview.h"
#include "ui/panes/health/ruledialog.h"
#include "ui/panes/health/chartcard.h"
#include "ui/panes/health/funnelview.h"
#include "ui/panes/health/healthchart.h"
#include "ui/panes/health/healthpane.h"
#include "ui/panes/health/lossesview.h"
#include "ui/panes/health/tiles.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/errorstate.h"
#include "ui/widgets/linklabel.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/toggleswitch.h"

#include <QApplication>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QElapsedTimer>
#include <QImage>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalSpy>
#include <QSvgRenderer>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QWheelEvent>

using namespace selwise;
using namespace Qt::Literals::StringLiterals;
using Endpoint = FakeControlPlane::Endpoint;
using Kind = ChartData::Kind;
using Range = HealthController::Range;

namespace {

const Receiver ga4{u"ga4"_s, false}, meta{u"meta"_s, false}, gads{u"gads"_s, false};
constexpr qint64 hourMs = 3'600'000;

} // namespace

/// The Health pane in the real window: four states, tiles, funnel, charts worked with keys and mouse, what the numbers hide.
class TestHealthPane : public QObject {
    Q_OBJECT

    void open(QSize size = {1600, 1000})
    {
        window = std::make_unique<MainWindow>(world->services());
        window->setGeometry(QRect(QPoint(), size));
        window->show();
        QVERIFY(QTest::qWaitForWindowExposed(window.get()));
        window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(window.get()));
        QVERIFY(world->open());
        window->showPane(u"health"_s);
        QVERIFY(pane());
        QTRY_VERIFY(!world->providers().isBusy());
    }
    void openWithLogs()
    {
        open();
        health().setLogs(healthlogs::reader(healthlogs::shopWithTrouble(world->clock.now())));
        QTRY_VERIFY(health().logs() && health().logs()->held.value_or(0) > 0);
        QCoreApplication::sendPostedEvents();
    }
    HealthPane *pane() { return qobject_cast<HealthPane *>(window->panes()->pane()); }
    HealthController &health() { return *world->session.site()->health(); }
    HealthChart *chart(Kind kind = Kind::Outcomes) { return pane()->card(kind)->chart(); }
    int page() { return pane()->findChild<QStackedWidget *>()->currentIndex(); }
    /// In the middle of a step.
    QPoint at(int step) { return chart()->geometry().stepRect(step).center().toPoint(); }

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(unexpectedWarning());
        world = std::make_unique<UiWorld>();
    }
    void cleanup()
    {
        window.reset();
        world.reset();
    }

    void isTheFirstPane()
    {
        open();
        QTest::keyClick(window.get(), Qt::Key_2, Qt::ControlModifier);
        QCOMPARE(window->panes()->currentId(), u"providers"_s);
        QTest::keyClick(window.get(), Qt::Key_1, Qt::ControlModifier);
        QCOMPARE(window->panes()->currentId(), u"health"_s);
    }

    void tabFollowsTheScreen()
    {
        openWithLogs();
        QList<QWidget *> stops{pane()->ranges(), pane()->tiles()->tile(meta), pane()->funnel()->stage(FunnelStage::Delivered), chart(),
                               chart(Kind::Rate), chart(Kind::Latency)};
        stops.front()->setFocus(Qt::TabFocusReason);
        QList<QWidget *> met{stops.front()};
        for (int step = 0; step < 100 && met.last() != stops.last(); ++step) {
            QTest::keyClick(window->windowHandle(), Qt::Key_Tab);
            if (stops.contains(QApplication::focusWidget()))
                met << QApplication::focusWidget();
        }
        QCOMPARE(met, stops);
    }

    void saysWhatTheServiceTells()
    {
        open();
        QVERIFY(pane()->tiles()->tile(ga4));
        const auto content = pane()->tiles()->tile(ga4)->content();
        QCOMPARE(content.figure, u"99.9\u00a0%"_s);
        QVERIFY(content.status == u"Healthy"_s && content.tone == Tone::Delivered);
        QCOMPARE(pane()->tiles()->tile(meta)->content().figureTone, Tone::Failed);
        QCOMPARE(pane()->tiles()->tile(gads)->content().figure, u"not sent"_s);
        QVERIFY(pane()->tiles()->tile(ga4)->toolTip().contains(u"no logs are held here"));
        // It tells of deliveries; what was skipped of all of them it does not.
        QCOMPARE(pane()->funnel()->stage(FunnelStage::Delivered)->accessibleDescription(), u"509,020"_s);
        QCOMPARE(pane()->funnel()->stage(FunnelStage::Pending)->accessibleDescription(), u"not told"_s);
        QVERIFY(!chart()->data().empty());
        QVERIFY(chart(Kind::Latency)->data().empty());
    }

    void saysWhatTheLogsSay()
    {
        openWithLogs();
        QVERIFY2(pane()->tiles()->tile(ga4)->content().volume.endsWith(u"logs"), qPrintable(pane()->tiles()->tile(ga4)->content().volume));
        QVERIFY(pane()->tiles()->tile(Receiver{u"wh_erp"_s, true}));
        QVERIFY(pane()->tiles()->tile(ga4)->toolTip().contains(u"The service says"));
        QVERIFY(pane()->funnel()->gate(FunnelGate::Filtered)->isVisible());
        QVERIFY(!pane()->funnel()->gate(FunnelGate::Filtered)->accessibleDescription().isEmpty());
        QVERIFY(!chart(Kind::Latency)->data().empty());
        QStringList facts;
        for (const Banner *banner : pane()->losses()->banners())
            facts << banner->fact();
        QVERIFY2(facts.contains(u"search_query to Google Analytics 4 is starving."_s) || facts.join(u' ').contains(u"starving"), qPrintable(facts.join(u'\n')));
        QVERIFY2(facts.join(u' ').contains(u"Meta takes nothing any more"), qPrintable(facts.join(u'\n')));
        QVERIFY2(facts.join(u' ').contains(u"service and logs disagree"), qPrintable(facts.join(u'\n')));
    }

    /// The service's steps begin on the hour: from half past on they say nothing of what the logs count.
    void countsOfDifferentTimesAreNotCompared()
    {
        openWithLogs();
        QVERIFY(health().beside(meta) && health().beside(meta)->differs());
        const qint64 now = world->clock.now().toMSecsSinceEpoch();
        health().setSpan({now - hourMs * 3 / 2, now});
        QTRY_VERIFY(health().logs());
        QVERIFY(health().told());
        QVERIFY(!health().beside(meta));
    }

    void whatIsMappedByNowGoesSomewhere()
    {
        openWithLogs();
        const auto nowhere = [this] {
            return std::ranges::any_of(health().losses(), [](const SilentLoss &loss) { return loss.kind == SilentLoss::Kind::GoesNowhere; });
        };
        QVERIFY(nowhere());
        world->plane->server.set(ProviderId::fromWire(u"meta"_s), R"({"enabled":true,"config":{"pixelId":"1184027735529034"},"eventMapping":{"product_dwell_time":"Dwell"}})");
        world->providers().refresh();
        QTRY_VERIFY(!nowhere());
    }

    void countsOrPercent()
    {
        openWithLogs();
        QAbstractButton *received = pane()->funnel()->stage(FunnelStage::Received);
        QVERIFY(!received->accessibleDescription().contains(u"100\u00a0%"));
        auto *unit = pane()->funnel()->parentWidget()->findChild<SegmentedControl *>();
        unit->setFocus();
        QTest::keyClick(unit, Qt::Key_Right);
        QVERIFY2(received->accessibleDescription().startsWith(u"100\u00a0%"), qPrintable(received->accessibleDescription()));
        QVERIFY(world->settings.value(setting::healthPercent).toBool());
    }

    void aTileLeadsToItsReceiver()
    {
        open();
        pane()->tiles()->tile(meta)->setFocus();
        QTest::keyClick(pane()->tiles()->tile(meta), Qt::Key_Return);
        QCOMPARE(window->panes()->currentId(), u"providers"_s);
        QCOMPARE(world->settings.value(setting::selectedProvider).toString(), u"meta"_s);
    }

    void choosesARangeByKeysAndRemembersIt()
    {
        open();
        pane()->ranges()->setFocus();
        QTest::keyClick(pane()->ranges(), Qt::Key_Right);
        QCOMPARE(health().range(), Range::Week);
        QCOMPARE(world->settings.value(setting::healthRange).toInt(), int(Range::Week));
        QCOMPARE(chart()->data().span.length() / hourMs, 7 * 24);
    }

    void dragsToZoomAndLeavesWithEscape()
    {
        openWithLogs();
        const TimeSpan whole = health().span();
        QTest::mousePress(chart(), Qt::LeftButton, {}, at(20));
        QTest::mouseMove(chart(), at(40));
        QTest::mouseRelease(chart(), Qt::LeftButton, {}, at(60));
        // mouseRelease goes to where the last move was.
        QCOMPARE(health().range(), Range::Custom);
        QVERIFY(health().span().length() < whole.length() / 2);
        QVERIFY(health().span().fromMs > whole.fromMs);
        QTRY_VERIFY(health().logs());
        QTest::keyClick(window.get(), Qt::Key_Escape);
        QCOMPARE(health().range(), Range::Day);
    }

    void zoomsAndMovesByWheelAndKeys()
    {
        openWithLogs();
        chart()->setFocus();
        const TimeSpan whole = health().span();
        QTest::keyClick(chart(), Qt::Key_Plus);
        QCOMPARE(health().span().length(), whole.length() / 2);
        const TimeSpan half = health().span();
        QTRY_VERIFY(health().logs());
        QTest::keyClick(chart(), Qt::Key_Left, Qt::ShiftModifier);
        QCOMPARE(half.fromMs - health().span().fromMs, half.length() / 4);
        QTRY_VERIFY(health().logs());
        const auto wheel = [this](Qt::KeyboardModifiers keys, int delta) {
            QWheelEvent event(at(30), chart()->mapToGlobal(at(30)), {}, {0, delta}, Qt::NoButton, keys, Qt::NoScrollPhase, false);
            QApplication::sendEvent(chart(), &event);
        };
        wheel(Qt::ControlModifier, 120);
        QVERIFY(health().span().length() < half.length());
        QTRY_VERIFY(health().logs());
        const qint64 from = health().span().fromMs;
        wheel(Qt::ShiftModifier, 120);
        QVERIFY(health().span().fromMs < from);
        QTRY_VERIFY(health().logs());
        const TimeSpan before = health().span();
        chart()->clearFocus();
        wheel({}, 120); // scrolls the pane
        QCOMPARE(health().span(), before);
    }

    void neverShowsTheFuture()
    {
        openWithLogs();
        const qint64 now = world->clock.now().toMSecsSinceEpoch();
        health().setSpan({now - hourMs, now + 5 * hourMs});
        QCOMPARE(health().span().toMs, now);
        health().setSpan({now - 5, now});
        QCOMPARE(health().span().length(), 60'000);
    }

    void leadsACrossHairWithValues()
    {
        openWithLogs();
        QTest::mouseMove(chart(), at(10));
        QCOMPARE(chart()->cursor(), 10);
        QVERIFY2(chart()->accessibleDescription().contains(u"delivered"), qPrintable(chart()->accessibleDescription()));
        chart()->setFocus();
        QTest::keyClick(chart(), Qt::Key_Home);
        QCOMPARE(chart()->cursor(), 0);
        QTest::keyClick(chart(), Qt::Key_Right);
        QTest::keyClick(chart(), Qt::Key_Right);
        QCOMPARE(chart()->cursor(), 2);
        QTest::keyClick(chart(), Qt::Key_End);
        QCOMPARE(chart()->cursor(), int(chart()->shown().steps()) - 1);
    }

    void opensAStepByClickAndKey()
    {
        openWithLogs();
        QSignalSpy opened(chart(), &HealthChart::stepOpened);
        const TimeSpan tenth = chart()->shown().stepSpan(10), first = chart()->shown().stepSpan(0);
        QTest::mouseClick(chart(), Qt::LeftButton, {}, at(10));
        QCOMPARE(opened.count(), 1);
        QCOMPARE(opened.last().first().value<TimeSpan>(), tenth);
        QCOMPARE(window->panes()->currentId(), u"logs"_s);
        QCOMPARE(world->session.site()->logs()->tab().query, logQueryOf({tenth, {}, {}, {}}));
        window->showPane(u"health"_s);
        chart()->setFocus();
        QTest::keyClick(chart(), Qt::Key_Home);
        QTest::keyClick(chart(), Qt::Key_Return);
        QCOMPARE(opened.last().first().value<TimeSpan>(), first);
    }

    void aGateOpensItsLogs()
    {
        openWithLogs();
        QAbstractButton *gate = pane()->funnel()->gate(FunnelGate::Failed);
        gate->setFocus();
        QTest::keyClick(gate, Qt::Key_Return);
        QCOMPARE(window->panes()->currentId(), u"logs"_s);
        QVERIFY2(world->session.site()->logs()->tab().query.contains(u"state:undelivered"), qPrintable(world->session.site()->logs()->tab().query));
        QVERIFY(world->session.site()->logs()->tab().deliveries); // what the funnel counts
    }

    void makesARuleWithAProposedThreshold()
    {
        openWithLogs();
        Alerts &alerts = *world->session.site()->alerts();
        alerts.lookNow();
        QTRY_VERIFY(alerts.figures() && alerts.figures()->source == HealthFigures::Source::Logs);
        const size_t before = alerts.book().rules.size();
        const auto buttons = pane()->alerts()->findChildren<QPushButton *>();
        QPushButton *add = *std::ranges::find(buttons, u"New alert rule"_s, &QWidget::accessibleName);
        add->setFocus();
        QTest::keyClick(add, Qt::Key_Space);
        auto *dialog = window->findChild<RuleDialog *>();
        QVERIFY(dialog && dialog->isVisible());
        QVERIFY2(dialog->levelText().contains(u"In the last 24 hours: "), qPrintable(dialog->levelText()));
        dialog->kinds()->setFocus();
        QTest::keyClick(dialog->kinds(), Qt::Key_End);
        QCOMPARE(dialog->rule().kind, AlertRule::Kind::LatencyAbove);
        QVERIFY(dialog->rule().threshold > 100); // proposed, from today's
        dialog->threshold()->setValue(12'345);
        QTest::mouseClick(dialog->proposeLink(), Qt::LeftButton);
        QVERIFY(dialog->rule().threshold != 12'345);
        QTest::mouseClick(dialog->saveButton(), Qt::LeftButton);
        QCOMPARE(alerts.book().rules.size(), before + 1);
        QCOMPARE(pane()->alerts()->rows().size(), before + 1);
        AlertRow *row = pane()->alerts()->rows().back();
        QVERIFY2(row->stateText().startsWith(u"Quiet"), qPrintable(row->stateText()));
        QTest::mouseClick(row->toggle(), Qt::LeftButton);
        QVERIFY(!alerts.book().rules.back().on);
        QCOMPARE(row->stateText(), u"Switched off"_s);
    }

    void theSidebarSaysHowManyAlertsThereAre()
    {
        openWithLogs();
        Alerts &alerts = *world->session.site()->alerts();
        alerts.lookNow();
        QTRY_VERIFY(alerts.raised() > 0);
        bool said = false;
        for (const NavButton *entry : window->findChildren<NavButton *>())
            said = said || (entry->text() == u"Health"_s && entry->accessibleDescription().contains(u"alerts"));
        QVERIFY(said);
    }

    void comparesWithThePeriodBefore()
    {
        openWithLogs();
        QVERIFY(chart()->data().before.empty());
        Q_EMIT pane()->card(Kind::Outcomes)->compareWanted(true);
        QVERIFY(!chart()->data().before.empty());
    }

    void isATableForWhoCannotSee()
    {
        openWithLogs();
        ChartCard *card = pane()->card(Kind::Outcomes);
        card->showTable(true);
        QVERIFY(card->table()->isVisible());
        QCOMPARE(card->table()->model()->rowCount(), int(chart()->shown().steps()));
        QVERIFY(!card->table()->accessibleName().isEmpty());
        card->showTable(false);
        QVERIFY(chart()->isVisible());
    }

    void savesWhatIsSeen()
    {
        openWithLogs();
        const ChartCard *card = pane()->card(Kind::Outcomes);
        const QImage png = QImage::fromData(card->content(ChartCard::Format::Png), "PNG");
        QCOMPARE(png.size(), chart()->size() * 2);
        QVERIFY(png.pixelColor(2, 2).isValid());
        QSvgRenderer svg;
        QVERIFY(svg.load(card->content(ChartCard::Format::Svg)));
        const QByteArray csv = card->content(ChartCard::Format::Csv);
        QCOMPARE(csv.count('\n'), int(chart()->data().steps()) + 1);
        QTemporaryDir folder;
        QSignalSpy told(pane(), &Pane::notice);
        pane()->card(Kind::Outcomes)->saveAs(ChartCard::Format::Csv, folder.filePath(u"a.csv"_s));
        QTRY_COMPARE(told.count(), 1);
        QFile saved(folder.filePath(u"a.csv"_s));
        QVERIFY(saved.open(QIODevice::ReadOnly));
        QCOMPARE(saved.readAll(), csv);
    }

    void repaintsInTimeForAFrame()
    {
        openWithLogs();
        // Thirty days in the finest steps that the figures can have, whatever number of rows they were made of.
        ChartData data = chart()->data();
        std::vector<double> bars, lines;
        QElapsedTimer timer;
        const auto repaint = [&](HealthChart *one, const ChartData &with) {
            timer.start();
            one->setData(with);
            one->repaint();
            (void)one->grab();
            return double(timer.nsecsElapsed()) / 1e6;
        };
        ChartData rate = chart(Kind::Rate)->data();
        for (int i = 0; i < 20; ++i) {
            data.bars.assign(43'200, data.bars.front());
            data.stepMs = data.span.length() / 43'200;
            data.bars[size_t(i)].add(DeliveryStatus::Failed, 1000 + i);
            bars.push_back(repaint(chart(), data));
            for (ChartData::Line &line : rate.lines)
                line.values.assign(43'200, 0.9 + i / 1000.0);
            rate.stepMs = data.stepMs;
            lines.push_back(repaint(chart(Kind::Rate), rate));
        }
        std::ranges::sort(bars);
        std::ranges::sort(lines);
        qInfo("chart repaint of 43,200 steps, median: bars %.1f ms, lines %.1f ms", bars[10], lines[10]);
        QVERIFY(bars[0] < 100 && lines[0] < 100); // on any machine; the goal of 16.7 ms is the bench's
    }

    void aLineAlongTheTopIsDrawnWhole()
    {
        openWithLogs();
        HealthChart *rate = chart(Kind::Rate);
        ChartData data = rate->data();
        data.lines.resize(1);
        data.lines.front().before.clear();
        const auto drawn = [&](double share) { // how much of the line's colour stands in a column
            for (auto &value : data.lines.front().values)
                value = share;
            rate->setData(data);
            const QImage image = rate->grab().toImage();
            const int x = int(rate->geometry().plot.center().x() * image.devicePixelRatio());
            const QColor line = Theme::current().provider(data.lines.front().mark);
            int rows = 0;
            for (int y = 0; y < image.height(); ++y)
                rows += qAbs(qRed(image.pixel(x, y)) - line.red()) + qAbs(qBlue(image.pixel(x, y)) - line.blue()) < 8 ? 1 : 0;
            return rows;
        };
        constexpr int width = 2;
        QVERIFY(drawn((rate->geometry().yLeast + rate->geometry().yMost) / 2) > 0);
        QCOMPARE(drawn(rate->geometry().yMost), width);
        QCOMPARE(drawn(rate->geometry().yLeast), width);
    }

    void keepsToTheOtherStates()
    {
        world->prepare = [](FakeControlPlane &plane) {
            for (int i = 0; i < 5; ++i)
                plane.fail(Endpoint::Health, ApiError::Kind::Forbidden);
        };
        open();
        QTRY_COMPARE(page(), 1);
        QVERIFY(pane()->findChild<ErrorState *>()->retryButton()->isVisible());
        world->plane->server.health.generatedAt = world->clock.now();
    }

    void isEmptyWithoutReceivers()
    {
        world->prepare = [](FakeControlPlane &plane) {
            plane.server.records.clear();
            plane.server.health.providers.clear();
            plane.server.health.series.clear();
        };
        open();
        QTRY_COMPARE(page(), 2);
    }

    void loadsWhileNobodyAnswers()
    {
        world->prepare = [](FakeControlPlane &plane) {
            for (int i = 0; i < 3; ++i)
                plane.hang(Endpoint::Health);
        };
        window = std::make_unique<MainWindow>(world->services());
        window->resize(1280, 720);
        window->show();
        const ConnectionProfile shop = UiWorld::shop();
        world->session.connectTo(shop, shop.apiUrl.toString(), Secret(UiWorld::token()));
        QTRY_VERIFY(world->session.site());
        window->showPane(u"health"_s);
        QTRY_COMPARE(page(), 0);
    }

    void keepsOldFiguresWhenTheServiceFails()
    {
        open();
        QTRY_COMPARE(page(), 3);
        for (int i = 0; i < 3; ++i)
            world->plane->fail(Endpoint::Health, ApiError::Kind::Timeout);
        world->providers().live().readNow();
        QTRY_VERIFY(world->providers().live().error());
        QCOMPARE(page(), 3);
        bool said = false;
        for (const Banner *banner : pane()->findChildren<Banner *>())
            said = said || (banner->isVisible() && banner->fact().contains(u"These figures are from"));
        QVERIFY(said);
        // As it was, in no colour of today's, and as of when.
        QTRY_COMPARE(pane()->tiles()->tile(meta)->content().tone, Tone::Skipped);
        const auto content = pane()->tiles()->tile(meta)->content();
        QCOMPARE(content.icon, std::optional(toneIcon(Tone::Failed)));
        QCOMPARE(content.figureTone, Tone::Neutral);
        QVERIFY2(content.status.startsWith(u"Failing since"), qPrintable(content.status));
        QVERIFY2(content.last.startsWith(u"As of "), qPrintable(content.last));
    }

    void restoresWhatWasBeforeAPublish()
    {
        open();
        const ProviderId id = ProviderId::of(Provider::Meta);
        const QString before = world->providers().shown(id)->config.text(ConfigField::PixelId);
        world->providers().setText(id, ConfigField::PixelId, u"77"_s);
        SiteSession &site = *world->session.site();
        PublishRun run(*site.publishers(), *site.drafts(), *site.history(), {{{RecordKey::Kind::Provider, u"meta"_s}}, {}, {}, {}, 0}, nullptr);
        QSignalSpy finished(&run, &PublishRun::finished);
        QTRY_COMPARE(finished.count(), 1);
        QCOMPARE(world->providers().stored(id)->config.text(ConfigField::PixelId), u"77"_s);
        Banner *published = nullptr;
        const auto find = [&] {
            for (Banner *banner : pane()->findChild<LossesView *>()->banners())
                published = banner->fact().contains(u"was published at") ? banner : published;
            return published != nullptr;
        };
        QTRY_VERIFY(find());
        QTRY_VERIFY(!site.history()->entries().empty()); // kept, which is a little later than written
        const int writes = world->plane->server.writes;
        auto *text = published->findChild<QLabel *>();
        QVERIFY(text && text->text().contains(u"Restore what was before"));
        Q_EMIT text->linkActivated(u"open"_s);
        QTRY_COMPARE(window->panes()->currentId(), u"review"_s);
        QCOMPARE(world->providers().shown(id)->config.text(ConfigField::PixelId), before);
        QCOMPARE(world->plane->server.writes, writes); // it is in the draft
    }

    void fitsASmallWindow()
    {
        open({1280, 720});
        health().setLogs(healthlogs::reader(healthlogs::shopWithTrouble(world->clock.now())));
        QTRY_VERIFY(health().logs() && health().logs()->held.value_or(0) > 0);
        const auto *scroll = pane()->findChild<QScrollArea *>();
        QVERIFY(scroll->widget()->width() <= scroll->viewport()->width());
        for (const Receiver &one : {ga4, meta, gads})
            QVERIFY(pane()->tiles()->tile(one)->width() >= HealthTile::leastWidth - 1);
    }

    void everythingHasAName()
    {
        openWithLogs();
        const QStringList nameless = accessibilityFindings(pane());
        QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u'\n')));
    }

private:
    std::unique_ptr<UiWorld> world;
    std::unique_ptr<MainWindow> window;
};

QTEST_MAIN(TestHealthPane)
#include "tst_healthpane.moc"
