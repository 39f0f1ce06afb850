#include "app/archive/archivefolders.h"
#include "models/controllers/healthcontroller.h"
#include "models/controllers/logscontroller.h"
#include "models/controllers/sitesession.h"
#include "tests/support/dropped.h"
#include "tests/support/servedsandbox.h"
#include "tests/support/standinverdicts.h"
#include "tests/support/warnings.h"
#include "tests/support/wiredwindow.h"
#include "ui/mainwindow/panehost.h"
#include "ui/panes/health/chartcard.h"
#include "ui/panes/health/healthchart.h"
#include "ui/panes/health/healthpane.h"
#include "ui/panes/logs/attemptsview.h"
#include "ui/panes/logs/logdetail.h"
#include "ui/panes/logs/loggroups.h"
#include "ui/panes/logs/logspane.h"
#include "ui/panes/logs/logtable.h"
#include "ui/panes/logs/querybar.h"
#include "ui/widgets/popupmenubutton.h"
#include "ui/widgets/segmentedcontrol.h"

#include <QClipboard>
#include <QFileDialog>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QTemporaryDir>
#include <QTest>

using namespace selwise;
using namespace Qt::Literals::StringLiterals;
using test::quoted;

/// The analyst's story in the real window over a real sandbox: a token dies, the failures are found, read, followed live.
class LogsStoryTest : public QObject {
    Q_OBJECT

    static constexpr int patience = 30'000;
    static constexpr qint64 deadEveryMs = 10'000;
    static constexpr auto metaRecord = "{'enabled':true,'config':{'pixelId':'418206573921084','accessToken':'EAATopSecret0123456789','advancedMatching':true},"
                                       "'eventMapping':{'purchase':'Purchase'}}";
    static constexpr auto deadToken = "OAuthException 190: the access token has expired";

    void send(int from, int count)
    {
        QByteArrayList events;
        for (int i = from; i < from + count; ++i)
            events << "{'event':'purchase','id':'e" + QByteArray::number(i) + "','visitorId':'1.2','user':{'email':'anna@customer.example'},'order':{'id':'N" + QByteArray::number(i / 2)
                          + "','total':" + QByteArray::number(10 + i) + ",'currency':'EUR'},'items':[{'sku':'a','price':10,'quantity':1}],"
                            "'context':{'userAgent':'x','url':'https://a.example/'}}";
        const QByteArray path = "/api/v1/public/sites/" + served->identity().siteKey.toUtf8() + "/events/batch";
        QCOMPARE(served->ask("POST", path, quoted("{'events':[" + events.join(',') + "]}")).status, 202);
    }
    /// A month of a busy shop as lines of JSON, an entry every five minutes; from `died` on Meta's token is dead for as long as
    /// `deadMs`, and meanwhile an event fails every ten seconds.
    static QByteArray month(const QDateTime &now, qint64 died, int deaths)
    {
        const qint64 end = now.toMSecsSinceEpoch();
        constexpr qint64 everyMs = 5 * 60'000;
        constexpr int rows = 30 * 24 * 12;
        static const char *const providers[] = {"ga4", "meta", "gads"}, *const names[] = {"page_view", "add_to_cart", "purchase"};
        QByteArrayList lines;
        for (int row = 1; row <= rows; ++row) {
            const QByteArray outcome = row % 500 == 0 ? "'failed','error':'timeout after 10 s'" : "'delivered','httpStatus':200";
            lines << "{'id':'a" + QByteArray::number(row) + "','timestamp':" + QByteArray::number(end - row * everyMs) + ",'provider':'" + providers[row % 3] + "','event':'"
                         + names[row / 3 % 3] + "','status':" + outcome + ",'attempt':1,'durationMs':90}";
        }
        for (int row = 0; row < deaths; ++row)
            lines << "{'id':'d" + QByteArray::number(row) + "','timestamp':" + QByteArray::number(died + row * deadEveryMs) + ",'provider':'meta','event':'purchase','eventId':'p"
                         + QByteArray::number(row) + "','status':'failed','httpStatus':401,'attempt':1,'durationMs':120,'error':'" + deadToken + "',"
                           "'payload':{'event':'purchase','order':{'id':'N" + QByteArray::number(row) + "','total':12}},"
                           "'request':{'method':'POST','url':'https://graph.facebook.com/v19.0/418206573921084/events','body':{'data':[{'event_name':'Purchase'}]}},"
                           "'response':{'status':401,'body':{'error':{'message':'" + deadToken + "','code':190}}}}";
        return quoted(lines.join('\n') + '\n');
    }
    template <class P>
    P *shown()
    {
        return qobject_cast<P *>(world->window.panes()->pane());
    }
    /// Opens the menu of a button of the pane by its name, and chooses the entry by keys. False when there is no such entry.
    bool choose(const QString &button, const QString &entry)
    {
        const auto buttons = pane()->findChildren<PopupMenuButton *>();
        const auto found = std::ranges::find_if(buttons, [&](const PopupMenuButton *one) { return one->text() == button; });
        if (found == buttons.end())
            return false;
        QMenu *menu = (*found)->menu();
        menu->popup((*found)->mapToGlobal(QPoint())); // as the button does, which waits for the choice
        const QList<QAction *> actions = menu->actions();
        const auto wanted = std::ranges::find_if(actions, [&](const QAction *one) { return one->text().startsWith(entry); });
        if (wanted == actions.end()) {
            menu->close();
            return false;
        }
        menu->setActiveAction(*wanted);
        QTest::keyClick(menu, Qt::Key_Return);
        return true;
    }
    /// In the middle of the chart's step that holds this moment.
    QPoint placeOf(const HealthChart *chart, qint64 time)
    {
        for (size_t step = 0; step < chart->shown().steps(); ++step) {
            if (chart->shown().stepSpan(int(step)).holds(time))
                return chart->geometry().stepRect(int(step)).center().toPoint();
        }
        return {};
    }
    LogsController &logs() { return *world->session.site()->logs(); }
    LogsPane *pane() { return qobject_cast<LogsPane *>(world->window.panes()->pane()); }
    int rows() { return pane()->table()->model()->rowCount(); }
    void type(const QString &text)
    {
        pane()->query()->field()->setFocus();
        pane()->query()->field()->clear();
        QTest::keyClicks(pane()->query()->field(), text);
        QTRY_VERIFY_WITH_TIMEOUT(!logs().isRunning(), patience);
    }

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(unexpectedWarning());
        served = std::make_unique<test::StoredSandbox>(clock);
        world = std::make_unique<test::WiredWindow>();
    }
    void cleanup()
    {
        world.reset();
        served.reset();
    }

    void fromTheFailureToItsOrderAndOnLive()
    {
        QCOMPARE(served->ask("PUT", "meta", quoted(metaRecord)).status, 201);
        send(0, 6);
        QVERIFY(world->open(served->profile(), served->url(), served->identity().token));
        world->window.showPane(u"logs"_s);
        QTRY_VERIFY_WITH_TIMEOUT(pane() && rows() == 6 && pane()->table()->isVisible(), patience);
        for (int row = 0; row < rows(); ++row)
            QCOMPARE(logs().result()->entry(row).status, DeliveryStatus::Delivered);
        QVERIFY(!logs().feed().coverage().empty());

        QCOMPARE(served->ask("POST", "/_control", quoted("{'destination':'meta','answer':'tokenExpired'}")).status, 200);
        logs().feed().setFollowing(true);
        pane()->query()->field()->setFocus();
        QTest::keyClicks(pane()->query()->field(), u"provider:meta stat"_s);
        send(6, 4); // they come in while it is typed
        QTest::keyClicks(pane()->query()->field(), u"us:failed"_s);
        QTRY_COMPARE_WITH_TIMEOUT(rows(), 4, patience);
        QTRY_COMPARE_WITH_TIMEOUT(logs().chips().size(), size_t(2), patience);
        QCOMPARE(logs().chips()[1].hides, std::optional<qint64>(6));

        pane()->table()->goTo(0);
        QVERIFY2(pane()->detail()->json().contains(u"190") || pane()->detail()->json().contains(u"expired"), qPrintable(pane()->detail()->json()));
        QVERIFY(!pane()->detail()->json().contains(u"EAATopSecret"));
        QVERIFY(!pane()->detail()->curl().contains(u"EAATopSecret"));
        type(u"order.id:N4"_s);
        QTRY_COMPARE_WITH_TIMEOUT(rows(), 2, patience);
        type(u"order.total>=15"_s);
        QTRY_COMPARE_WITH_TIMEOUT(rows(), 5, patience);
        send(10, 3); // totals of 20 to 22, still with the query
        logs().showNew();
        QTRY_COMPARE_WITH_TIMEOUT(rows(), 8, patience);
        QCOMPARE(pane()->query()->field()->text(), u"order.total>=15"_s);
        logs().setQuery(QString());
        QTRY_COMPARE_WITH_TIMEOUT(rows(), 13, patience);
    }

    void fromAMonthOfLogsToTheRowsOfADeadToken()
    {
        constexpr int deaths = 243, timeouts = 6, month30 = 30 * 24 * 12; // of the timeouts, those to Meta
        ArchiveFolders archives(folder.filePath(u"archives"_s), clock);
        auto archive = archives.open(folder.filePath(u"archive"_s), false);
        QVERIFY(archive.ok());
        world->archives.other = *archive;
        const qint64 died = clock.now().addDays(-3).toMSecsSinceEpoch();
        const QString file = folder.filePath(u"month.ndjson"_s), rowsFile = folder.filePath(u"for finance.csv"_s);
        QFile lines(file);
        QVERIFY(lines.open(QIODevice::WriteOnly));
        lines.write(month(clock.now(), died, deaths));
        lines.close();
        QCOMPARE(served->ask("PUT", "meta", quoted(metaRecord)).status, 201);
        QVERIFY(world->open(served->profile(), served->url(), served->identity().token));
        world->window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&world->window));
        world->window.showPane(u"logs"_s);
        QMimeData dragged;
        dragged.setUrls({QUrl::fromLocalFile(file)});
        test::drop(pane(), QPointF(20, 20), dragged);
        QTRY_COMPARE_WITH_TIMEOUT(rows(), month30 + deaths, patience);

        type(u"provider:meta status:failed"_s);
        QTRY_COMPARE_WITH_TIMEOUT(rows(), deaths + timeouts, patience);
        QVERIFY(choose(u"Group"_s, u"By error"_s));
        const auto *groups = pane()->findChild<LogGroups *>();
        QTRY_VERIFY_WITH_TIMEOUT(groups->isVisible() && groups->model()->rowCount() == 2, patience);
        QCOMPARE(groups->model()->index(0, 0).data().toString(), QString::fromLatin1(deadToken));
        QCOMPARE(groups->model()->index(0, 1).data().toInt(), deaths);
        QVERIFY(choose(u"Grouped: Error"_s, u"No groups"_s));

        // In Health the week shows it; dragged over, only that hour is left, and a click opens what it holds.
        QTest::keyClick(&world->window, Qt::Key_1, Qt::ControlModifier);
        QTRY_VERIFY(shown<HealthPane>());
        auto &health = *world->session.site()->health();
        shown<HealthPane>()->ranges()->setFocus();
        QTest::keyClick(shown<HealthPane>()->ranges(), Qt::Key_Right);
        QTRY_VERIFY_WITH_TIMEOUT(health.range() == HealthController::Range::Week && health.logs() && health.logs()->held.value_or(0) > 0, patience);
        HealthChart *chart = shown<HealthPane>()->card(ChartData::Kind::Outcomes)->chart();
        QTRY_VERIFY(chart->shown().steps() > 0 && !placeOf(chart, died).isNull());
        const qint64 hour = 3'600'000;
        QTest::mousePress(chart, Qt::LeftButton, {}, placeOf(chart, died - hour));
        QTest::mouseMove(chart, placeOf(chart, died + 2 * hour));
        QTest::mouseRelease(chart, Qt::LeftButton, {}, placeOf(chart, died + 2 * hour));
        QCOMPARE(health.range(), HealthController::Range::Custom);
        QVERIFY(health.span().fromMs <= died && health.span().toMs >= died + deaths * deadEveryMs && health.span().length() < 24 * hour);
        QTRY_VERIFY_WITH_TIMEOUT(health.logs() && !placeOf(chart, died).isNull() && chart->shown().span == health.span(), patience);
        QTest::mouseClick(chart, Qt::LeftButton, {}, placeOf(chart, died));
        QTRY_VERIFY(pane());
        QTRY_VERIFY_WITH_TIMEOUT(!logs().isRunning() && rows() > 0 && rows() < deaths + timeouts, patience);

        // The first failure, what was sent and what Meta answered, as evidence.
        pane()->table()->setFocus();
        pane()->table()->goTo(rows() - 1); // the oldest
        if (logs().result()->entry(rows() - 1).status != DeliveryStatus::Failed)
            QTest::keyClick(pane()->table(), Qt::Key_F8, Qt::ShiftModifier);
        QTRY_COMPARE(logs().result()->entry(pane()->table()->currentRow()).id, u"d0"_s);
        QVERIFY(pane()->detail()->curl().contains(u"418206573921084/events"));
        QVERIFY(pane()->detail()->json().contains(u"190"));
        QTRY_VERIFY(pane()->detail()->findChild<AttemptsView *>()->isVisible());
        QTest::keyClick(pane()->table(), Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY2(QGuiApplication::clipboard()->text().contains(QString::fromLatin1(deadToken)), qPrintable(QGuiApplication::clipboard()->text()));

        // The rows for finance, while new ones keep coming in.
        logs().feed().setFollowing(true);
        type(u"provider:meta status:failed"_s);
        QTRY_COMPARE_WITH_TIMEOUT(rows(), deaths + timeouts, patience);
        send(0, 5);
        QVERIFY(choose(u"Export"_s, u"CSV"_s));
        auto *dialog = world->window.findChild<QFileDialog *>();
        QVERIFY(dialog);
        auto *name = dialog->findChild<QLineEdit *>(u"fileNameEdit"_s);
        name->setText(rowsFile);
        QTest::keyClick(name, Qt::Key_Return);
        QFile out(rowsFile);
        QTRY_VERIFY_WITH_TIMEOUT(out.exists(), patience);
        QVERIFY(out.open(QIODevice::ReadOnly));
        const QByteArray written = out.readAll();
        QCOMPARE(written.count("\r\n"), 1 + deaths + timeouts);
        QCOMPARE(written.count(deadToken), deaths);
        QTRY_VERIFY_WITH_TIMEOUT(archive->get()->state().entries > month30 + deaths, patience); // they came
        world.reset(); // it reads from the archive
    }

private:
    SystemClock clock;
    QTemporaryDir folder;
    std::unique_ptr<test::StoredSandbox> served;
    std::unique_ptr<test::WiredWindow> world;
};

QTEST_MAIN(LogsStoryTest)
#include "tst_logsstory.moc"
