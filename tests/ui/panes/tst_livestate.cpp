#include "models/controllers/healthfeed.h"
#include "models/controllers/providerscontroller.h"
#include "tests/support/cputime.h"
#include "tests/support/uiworld.h"
#include "tests/support/warnings.h"
#include "ui/panes/providers/configfields.h"
#include "ui/panes/providers/livestateview.h"
#include "ui/panes/providers/providerform.h"
#include "ui/panes/providers/providerlist.h"
#include "ui/panes/providers/providerspane.h"
#include "ui/panes/providers/trendbars.h"
#include "ui/panes/words.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/fieldrow.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>

using namespace selwise;
using namespace Qt::Literals::StringLiterals;
using Endpoint = FakeControlPlane::Endpoint;

namespace {

const ProviderId meta = ProviderId::of(Provider::Meta), ga4 = ProviderId::of(Provider::Ga4), gads = ProviderId::of(Provider::GoogleAds);

/// Counts how often a widget is painted.
class PaintCount : public QObject {
public:
    int paints = 0;
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        paints += event->type() == QEvent::Paint ? 1 : 0;
        return QObject::eventFilter(watched, event);
    }
};

} // namespace

/// The live state in the Providers pane: said in words, honest about what is not known, and no trouble for who types.
class TestLiveState : public QObject {
    Q_OBJECT

    void show()
    {
        QVERIFY(world->open());
        pane = std::make_unique<ProvidersPane>(world->context());
        pane->resize(1384, 900);
        pane->show();
        pane->entered();
        QVERIFY(QTest::qWaitForWindowActive(pane.get()));
        world->session.site()->setSeen(true);
    }
    HealthFeed &live() { return world->providers().live(); }
    /// The next answer of the service has come.
    void poll()
    {
        const int before = world->plane->count(Endpoint::Health);
        world->plane->server.health.generatedAt = world->clock.now().addSecs(5);
        world->clock.advance(HealthFeed::pause);
        QCOMPARE(world->plane->count(Endpoint::Health), before + 1);
        bool come = false;
        connect(&live(), &HealthFeed::changed, this, [&come] { come = true; }, Qt::SingleShotConnection);
        QTRY_VERIFY(come);
    }
    ProviderHealth &health(const ProviderId &id)
    {
        return *std::ranges::find(world->plane->server.health.providers, id, &ProviderHealth::provider);
    }
    QString spoken(const ProviderId &id)
    {
        const auto *rows = world->providers().model();
        return pane->list()->model()->index(rows->rowOf(id), 0).data(Qt::AccessibleTextRole).toString();
    }
    LiveStateView *view() { return pane->form()->findChild<LiveStateView *>(); }
    Tone tone(const ProviderId &id)
    {
        const auto *words = qobject_cast<const ProviderWords *>(pane->list()->model());
        return words->content(words->index(world->providers().model()->rowOf(id), 0)).statusTone;
    }
    QStringList labels(QWidget *root)
    {
        QStringList all;
        for (const QLabel *label : root->findChildren<QLabel *>())
            all << label->text();
        return all;
    }

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(unexpectedWarning());
        world = std::make_unique<UiWorld>();
    }
    void cleanup()
    {
        pane.reset();
        world.reset();
    }

    void saysHowEachProviderIsDoing()
    {
        show();
        QVERIFY2(spoken(ga4).contains(u"Healthy, ") && spoken(ga4).contains(u" a minute") && spoken(ga4).contains(u"Last delivery today"), qPrintable(spoken(ga4)));
        QVERIFY2(spoken(meta).contains(u"Failing since "), qPrintable(spoken(meta)));
        QVERIFY2(spoken(gads).contains(u"Test mode, 1,204 logged, nothing is sent"), qPrintable(spoken(gads)));
        pane->select(ga4);
        QVERIFY2(view()->figures().contains(u"412,806 delivered"), qPrintable(view()->figures()));
        QVERIFY(view()->figures().contains(u"99.9\u00a0% of the finished ones got through")); // of 99.95 %: never rounded up
        QVERIFY(view()->figures().contains(u"within 147 ms"));
    }

    void followsTheService()
    {
        show();
        pane->select(ga4);
        health(ga4).delivered = 412'900;
        health(ga4).status = HealthStatus::Degraded;
        poll();
        QVERIFY(view()->figures().contains(u"412,900 delivered"));
        QVERIFY(spoken(ga4).contains(u"Degraded"));
        health(ga4).status = HealthStatus::Failing;
        health(ga4).lastSuccessAt = world->clock.now().addDays(-3);
        poll();
        // A time alone would be taken for one of today.
        QVERIFY2(spoken(ga4).contains(u"Failing since 20 Nov"), qPrintable(spoken(ga4)));
        health(ga4).lastSuccessAt = {};
        poll();
        QVERIFY2(spoken(ga4).contains(u"Failing, ") && spoken(ga4).contains(u"No delivery seen yet"), qPrintable(spoken(ga4)));
    }

    /// The service counts attempts; how many deliveries wait, it does not tell.
    void attemptsAreNotCalledWaitingDeliveries()
    {
        show();
        pane->select(meta);
        health(meta).retrying = 12;
        poll();
        QVERIFY2(view()->figures().contains(u"12 attempts failed on the way"), qPrintable(view()->figures()));
        QVERIFY2(!view()->figures().contains(u"tried again"), qPrintable(view()->figures()));
        auto *bars = view()->bars();
        QVERIFY2(bars->spanText(0).contains(u"40 attempts failed on the way"), qPrintable(bars->spanText(0)));
    }

    /// The average of an hour is said to be one, and is over when nothing comes any more.
    void theAverageOfAnHourIsNotNow()
    {
        world->clock.advance(std::chrono::minutes(10)); // into the hour, which is long enough to say a rate
        show();
        pane->select(ga4);
        const auto delivered = [this](int secondsAgo) {
            health(ga4).lastSuccessAt = world->clock.now().addSecs(HealthFeed::pause.count() - secondsAgo);
            poll();
        };
        delivered(1);
        QVERIFY2(view()->figures().contains(u" a minute on average since "), qPrintable(view()->figures()));
        QVERIFY2(!view()->figures().contains(u"now") && !view()->figures().contains(u"none since"), qPrintable(view()->figures()));
        QVERIFY2(spoken(ga4).contains(u" a minute"), qPrintable(spoken(ga4)));
        delivered(190);
        const QString last = words::clockTime(health(ga4).lastSuccessAt);
        QVERIFY2(view()->figures().contains(u"none since %1"_s.arg(last)), qPrintable(view()->figures()));
        QVERIFY2(spoken(ga4).contains(u"none now") && !spoken(ga4).contains(u" a minute"), qPrintable(spoken(ga4)));
        delivered(2);
        QVERIFY2(spoken(ga4).contains(u" a minute"), qPrintable(spoken(ga4)));
    }

    void stealsNeitherFocusNorTextNorSelection()
    {
        show();
        pane->select(meta);
        auto *edit = qobject_cast<QLineEdit *>(pane->form()->fields()->row(ConfigField::PixelId)->editor());
        edit->setFocus();
        edit->setText(u"1234567890"_s);
        edit->setSelection(2, 3);
        auto *scroll = pane->form()->findChild<QScrollArea *>();
        scroll->verticalScrollBar()->setValue(37);
        const int scrolled = scroll->verticalScrollBar()->value();
        for (int i = 0; i < 20; ++i) {
            health(meta).failed = 6'000 + i;
            health(ga4).delivered = 500'000 + i;
            poll();
        }
        QCOMPARE(QApplication::focusWidget(), edit);
        QCOMPARE(edit->text(), u"1234567890"_s);
        QCOMPARE(edit->selectedText(), u"345"_s);
        QCOMPARE(pane->list()->current(), std::optional(meta));
        QCOMPARE(scroll->verticalScrollBar()->value(), scrolled);
        QVERIFY(view()->figures().contains(u"6,019 failed"));
    }

    void paintsNothingWhenNothingIsNew()
    {
        show();
        pane->select(ga4);
        poll();
        QCoreApplication::sendPostedEvents();
        PaintCount list, bars;
        pane->list()->viewport()->installEventFilter(&list);
        view()->bars()->installEventFilter(&bars);
        QTRY_COMPARE(list.paints, 0);
        poll();
        bool turned = false;
        QMetaObject::invokeMethod(this, [&turned] { turned = true; }, Qt::QueuedConnection);
        QTRY_VERIFY(turned);
        QCOMPARE(list.paints, 0);
        QCOMPARE(bars.paints, 0);
    }

    void aRefreshIsQuick()
    {
        show();
        pane->select(meta);
        HealthSummary summary = world->plane->server.health;
        for (int i = 0; i < 720; ++i) // a month of hours
            summary.series.push_back({world->clock.now().addSecs(-3600 * i), ga4, i, i % 7, 0});
        qint64 longest = 0;
        double work = 0; // of this thread: what a busy machine takes from it does not count
        for (int i = 0; i < 10; ++i) {
            summary.generatedAt = world->clock.now().addSecs(i + 100);
            summary.providers[0].delivered = i;
            QElapsedTimer timer;
            timer.start();
            const double before = test::threadMs();
            live().take(summary);
            work = std::max(work, test::threadMs() - before);
            longest = std::max(longest, timer.elapsed());
        }
        qInfo("a refresh takes %.1f ms of the thread, %lld ms by the clock", work, (long long)longest);
        QVERIFY2(longest < 50, qPrintable(QString::number(longest)));
    }

    void unknownIsSaid()
    {
        world->prepare = [](FakeControlPlane &plane) {
            plane.server.health.providers.erase(plane.server.health.providers.begin()); // GA4
            plane.server.health.series.clear();
        };
        show();
        QVERIFY2(spoken(ga4).contains(u"Enabled, The service says nothing about its health"), qPrintable(spoken(ga4)));
        pane->select(ga4);
        QCOMPARE(view()->figures(), u"The service says nothing about GA4."_s);
        QVERIFY(!view()->bars()->isVisible());
        pane->select(meta); // figures without a history
        QVERIFY(view()->figures().contains(u"5,214 failed"));
        QVERIFY(!view()->bars()->isVisible());
    }

    void unavailableIsSaid()
    {
        world->prepare = [](FakeControlPlane &plane) { plane.fail(Endpoint::Health, ApiError::Kind::Forbidden); };
        show();
        QVERIFY2(spoken(meta).contains(u"Enabled, Its state could not be read"), qPrintable(spoken(meta)));
        pane->select(meta);
        QVERIFY2(view()->figures().startsWith(u"The state could not be read. "), qPrintable(view()->figures()));
        QVERIFY(!view()->bars()->isVisible());
    }

    void whatWasReadStaysWhenTheServiceFalters()
    {
        show();
        pane->select(ga4);
        QVERIFY(labels(pane.get()).contains(u"3 of 3 set up, 1 delivering, 1 in test mode"_s));
        QCOMPARE(tone(ga4), Tone::Delivered);
        world->plane->fail(Endpoint::Health, ApiError::Kind::Timeout);
        poll();
        QVERIFY(view()->figures().contains(u"412,806 delivered"));
        QVERIFY(!labels(pane->form()).filter(u"could not be read since"_s).isEmpty());
        // What the list says of it is as old, and looks it.
        const QString asOf = u"As of %1, no answer since"_s.arg(words::clockTime(live().readAt()).left(5));
        QVERIFY2(spoken(ga4).contains(u"Healthy") && spoken(ga4).contains(asOf) && !spoken(ga4).contains(u" a minute"), qPrintable(spoken(ga4)));
        QVERIFY2(spoken(meta).contains(u"Failing since") && spoken(meta).contains(asOf), qPrintable(spoken(meta)));
        QVERIFY2(!spoken(gads).contains(u"As of"), qPrintable(spoken(gads))); // that it is in test mode is no news of deliveries
        QCOMPARE(tone(ga4), Tone::Skipped);
        QCOMPARE(tone(meta), Tone::Skipped);
        QVERIFY(labels(pane.get()).contains(u"3 of 3 set up, 1 in test mode"_s));
        world->clock.advance(HealthFeed::longestPause);
        QTRY_VERIFY(!live().error());
        QVERIFY2(!spoken(ga4).contains(u"As of"), qPrintable(spoken(ga4)));
        QCOMPARE(tone(ga4), Tone::Delivered);
    }

    void theBarsAreReadableWithoutEyesAndMouse()
    {
        show();
        pane->select(meta);
        TrendBars *bars = view()->bars();
        QVERIFY(!bars->accessibleName().isEmpty());
        QCOMPARE(bars->accessibleDescription().count(u';'), 23);
        QVERIFY(bars->accessibleDescription().contains(u"delivered"));
        bars->setFocus();
        QStringList told;
        QObject scope; // the bars give their choice up when they lose the focus, which is after this test
        connect(bars, &TrendBars::chosen, &scope, [&](int index) { told << bars->spanText(index); });
        QTest::keyClick(bars, Qt::Key_End);
        QTest::keyClick(bars, Qt::Key_Left);
        QTest::keyClick(bars, Qt::Key_Home);
        QCOMPARE(told.size(), 3);
        QVERIFY2(told[1].contains(u"2,600 failed"), qPrintable(told[1]));
        QVERIFY(bars->accessibleDescription().startsWith(told[2]));
        QTest::keyClick(bars, Qt::Key_Left);
        QCOMPARE(told.size(), 3);
    }

    void onlyWhileTheWindowIsSeenAndOnline()
    {
        show();
        poll();
        const int before = world->plane->count(Endpoint::Health);
        world->session.site()->setSeen(false);
        world->clock.advance(std::chrono::hours(1));
        QCOMPARE(world->plane->count(Endpoint::Health), before);
        world->session.site()->setSeen(true);
        QCOMPARE(world->plane->count(Endpoint::Health), before + 1);
        QTRY_VERIFY(!live().error());
    }

    void offlineNeedsTheSystemAndAFailedRequest()
    {
        show();
        SiteSession *site = world->session.site();
        // The system alone may be wrong.
        world->clock.advance(std::chrono::seconds(1));
        world->plane->network(false);
        QTRY_COMPARE(live().readAt(), world->clock.now());
        QVERIFY(site->isOnline());
        world->plane->fail(Endpoint::Health, ApiError::Kind::Offline);
        world->plane->network(false);
        QTRY_VERIFY(!site->isOnline());
        const int before = world->plane->count(Endpoint::Health);
        world->clock.advance(std::chrono::hours(1));
        QCOMPARE(world->plane->count(Endpoint::Health), before);
        world->plane->network(true);
        QVERIFY(site->isOnline());
        QCOMPARE(world->plane->count(Endpoint::Health), before + 1);
    }

private:
    std::unique_ptr<UiWorld> world;
    std::unique_ptr<ProvidersPane> pane;
};

QTEST_MAIN(TestLiveState)
#include "tst_livestate.moc"
