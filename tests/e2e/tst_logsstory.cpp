#include "models/controllers/logscontroller.h"
#include "models/controllers/sitesession.h"
#include "tests/support/servedsandbox.h"
#include "tests/support/standinverdicts.h"
#include "tests/support/warnings.h"
#include "tests/support/wiredwindow.h"
#include "ui/mainwindow/panehost.h"
#include "ui/panes/logs/logdetail.h"
#include "ui/panes/logs/logspane.h"
#include "ui/panes/logs/logtable.h"
#include "ui/panes/logs/querybar.h"

#include <QLineEdit>
#include <QTest>

using namespace selwise;
using namespace Qt::Literals::StringLiterals;
using test::quoted;

/// The analyst's story in the real window over a real sandbox: a token dies, the failures are found, read, followed live.
class LogsStoryTest : public QObject {
    Q_OBJECT

    static constexpr int patience = 30'000;

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
        QCOMPARE(served->ask("PUT", "meta",
                             quoted("{'enabled':true,'config':{'pixelId':'418206573921084','accessToken':'EAATopSecret0123456789','advancedMatching':true},"
                                    "'eventMapping':{'purchase':'Purchase'}}"))
                     .status,
                 201);
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

private:
    SystemClock clock;
    std::unique_ptr<test::StoredSandbox> served;
    std::unique_ptr<test::WiredWindow> world;
};

QTEST_MAIN(LogsStoryTest)
#include "tst_logsstory.moc"
