#include "models/controllers/healthfeed.h"
#include "models/controllers/providerscontroller.h"
#include "models/controllers/providertests.h"
#include "models/controllers/sitesession.h"
#include "tests/support/servedsandbox.h"
#include "tests/support/standinverdicts.h"
#include "tests/support/warnings.h"
#include "tests/support/wiredwindow.h"
#include "ui/mainwindow/panehost.h"
#include "ui/panes/providers/configfields.h"
#include "ui/panes/providers/livestateview.h"
#include "ui/panes/providers/providerform.h"
#include "ui/panes/providers/providerlist.h"
#include "ui/panes/providers/providerspane.h"
#include "ui/panes/providers/resultpanel.h"
#include "ui/panes/providers/resultwords.h"
#include "ui/panes/providers/verdictrow.h"
#include "ui/widgets/fieldrow.h"

#include <QLineEdit>
#include <QTest>

using namespace selwise;
using namespace Qt::Literals::StringLiterals;
using test::quoted;

Q_DECLARE_METATYPE(selwise::test::StandInVerdict)

/// What the real sandbox does and answers, as the real window shows it.
class SandboxWindowTest : public QObject {
    Q_OBJECT

    const ProviderId meta = ProviderId::of(Provider::Meta), ga4 = ProviderId::of(Provider::Ga4), gads = ProviderId::of(Provider::GoogleAds);

    void open()
    {
        const QByteArray records[] = {
            quoted("{'enabled':true,'config':{'measurementId':'G-NRD7K2X9QL','apiSecret':'ga4-top-secret'},'eventMapping':{'purchase':'purchase'}}"),
            quoted("{'enabled':true,'config':{'pixelId':'418206573921084','accessToken':'EAATopSecret0123456789','advancedMatching':true},"
                   "'eventMapping':{'purchase':'Purchase'}}"),
            quoted("{'enabled':true,'config':{'conversionId':'AW-867530942','conversionLabel':'l','valueBased':true},"
                   "'eventMapping':{'purchase':'purchase'}}")};
        QCOMPARE(served->ask("PUT", "ga4", records[0]).status, 201);
        QCOMPARE(served->ask("PUT", "meta", records[1]).status, 201);
        QCOMPARE(served->ask("PUT", "gads", records[2]).status, 201);
        QVERIFY(world->open(served->profile(), served->url(), served->identity().token));
        world->window.showPane(u"providers"_s);
    }
    ProvidersPane *pane() { return qobject_cast<ProvidersPane *>(world->window.panes()->pane()); }
    QString spoken(const ProviderId &id)
    {
        return pane()->list()->model()->index(id == ga4 ? 0 : id == meta ? 1 : 2, 0).data(Qt::AccessibleTextRole).toString();
    }
    QList<VerdictRow *> verdictRows()
    {
        QList<VerdictRow *> rows = pane()->result()->findChildren<VerdictRow *>();
        rows.removeIf([](const VerdictRow *row) { return !row->isVisible(); });
        return rows;
    }
    void send(int from, int count)
    {
        QByteArrayList events;
        for (int i = from; i < from + count; ++i)
            events << "{'event':'purchase','id':'e" + QByteArray::number(i) + "','visitorId':'1.2','order':{'id':'" + QByteArray::number(i)
                          + "','total':10,'currency':'EUR'},'items':[{'sku':'a','price':10,'quantity':1}],'user':{'email':'a@b.example'},"
                            "'context':{'ip':'203.0.113.7','userAgent':'x','url':'https://a.example/'}}";
        const QByteArray path = "/api/v1/public/sites/" + served->identity().siteKey.toUtf8() + "/events/batch";
        QCOMPARE(served->ask("POST", path, quoted("{'events':[" + events.join(',') + "]}")).status, 202);
    }
    void control(const QString &body) { QCOMPARE(served->ask("POST", "/_control", quoted(body.toUtf8())).status, 200); }

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

    /// Events go in over the public path, and the window tells by itself what became of them, while somebody types.
    void theLiveStateFollowsRealDeliveries()
    {
        open();
        pane()->select(meta);
        QVERIFY2(spoken(meta).contains(u"No delivery seen yet"), qPrintable(spoken(meta)));
        auto *edit = qobject_cast<QLineEdit *>(pane()->form()->fields()->row(ConfigField::PixelId)->editor());
        edit->setFocus();
        edit->setSelection(1, 4);
        send(0, 5);
        constexpr int patience = 20'000;
        QTRY_VERIFY2_WITH_TIMEOUT(spoken(meta).contains(u"Healthy") && spoken(meta).contains(u"Last delivery today"), qPrintable(spoken(meta)), patience);
        auto *live = pane()->form()->findChild<LiveStateView *>();
        QTRY_VERIFY2_WITH_TIMEOUT(live->figures().contains(u"5 delivered"), qPrintable(live->figures()), patience);
        control(u"{'destination':'meta','answer':'tokenExpired'}"_s);
        send(5, 3);
        QTRY_VERIFY2_WITH_TIMEOUT(live->figures().contains(u"3 failed"), qPrintable(live->figures()), patience);
        QVERIFY2(spoken(meta).contains(u"Degraded"), qPrintable(spoken(meta)));
        QVERIFY2(spoken(ga4).contains(u"Healthy"), qPrintable(spoken(ga4)));
        QCOMPARE(world->window.focusWidget(), edit);
        QCOMPARE(edit->selectedText(), u"1820"_s);
    }

    /// Every answer of every stand-in in the result card: the four verdicts, and where one failed its cause and the next
    /// step, as the command line says them.
    void everyAnswerInTheResultCard_data()
    {
        QTest::addColumn<test::StandInVerdict>("row");
        for (const test::StandInVerdict &row : test::standInVerdicts())
            QTest::addRow("%s: %s", row.destination, row.answer) << row;
    }
    void everyAnswerInTheResultCard()
    {
        QFETCH(test::StandInVerdict, row);
        const QString verdicts = QString::fromLatin1(row.verdicts);
        open();
        control(u"{'destination':'%1','answer':'%2'}"_s.arg(QLatin1StringView(row.destination), QLatin1StringView(row.answer)));
        const ProviderId id = ProviderId::fromWire(QString::fromLatin1(row.destination));
        pane()->select(id);
        ProviderTests &tests = *world->session.site()->tests();
        tests.start(id);
        QTRY_VERIFY(!tests.isRunning(id));

        QTRY_COMPARE(verdictRows().size(), 4);
        QStringList words, order, failed;
        for (const VerdictRow *verdict : verdictRows()) {
            const QStringList parts = verdict->spoken().split(u". "_s);
            order << parts.first().section(u", "_s, 0, 0);
            const QString word = parts.first().section(u", "_s, 1, 1);
            words << (word == u"Cannot be proven" ? u"unprovable"_s : word.toLower());
            QVERIFY2(parts.size() > 1, qPrintable(u"no reason: "_s + verdict->spoken()));
            if (words.back() == u"failed")
                failed << verdict->spoken();
        }
        QCOMPARE(order, QStringList({u"Settings complete"_s, u"Reachable"_s, u"Payload accepted"_s, u"Credentials proven"_s}));
        QCOMPARE(words.join(u' '), verdicts);
        QCOMPARE(failed.size(), verdicts.count(u"failed"));
        for (const QString &spoken : failed) {
            QVERIFY2(spoken.contains(QString::fromUtf8(row.cause)), qPrintable(spoken));
            QVERIFY2(spoken.contains(QString::fromUtf8(row.next)), qPrintable(spoken));
        }
        QVERIFY2(!failed.isEmpty() == pane()->result()->headline().startsWith(u"Test failed"), qPrintable(pane()->result()->headline()));
        QCOMPARE(spoken(id).contains(u"test failed"), !failed.isEmpty());
        for (const QWidget *each : pane()->findChildren<QWidget *>())
            QVERIFY2(!each->accessibleName().contains(u"op-secret") && !each->accessibleName().contains(u"EAATop"), "a secret");
    }

private:
    SystemClock clock;
    std::unique_ptr<test::StoredSandbox> served;
    std::unique_ptr<test::WiredWindow> world;
};

QTEST_MAIN(SandboxWindowTest)
#include "tst_sandboxwindow.moc"
