#include "models/controllers/filterscontroller.h"
#include "models/controllers/providerscontroller.h"
#include "models/controllers/seenfeed.h"
#include "models/controllers/sitesession.h"
#include "tests/support/servedsandbox.h"
#include "tests/support/warnings.h"
#include "tests/support/wiredwindow.h"
#include "ui/mainwindow/panehost.h"
#include "ui/panes/explain/explainpane.h"
#include "ui/panes/filters/chipedit.h"
#include "ui/panes/filters/conditionrow.h"
#include "ui/panes/filters/filtereditor.h"
#include "ui/panes/filters/filterlist.h"
#include "ui/panes/filters/filterspane.h"
#include "ui/panes/filters/stoppedtable.h"
#include "ui/panes/filters/valueeditor.h"
#include "ui/panes/filters/verdictpanel.h"
#include "ui/widgets/linklabel.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSplitter>
#include <QTest>
#include <algorithm>

using namespace selwise;
using namespace Qt::Literals::StringLiterals;
using test::quoted;

/// The story of a filter in the real window, against the real sandbox: real events in, a filter with its live count, by
/// keyboard and by mouse.
class FiltersWindowTest : public QObject {
    Q_OBJECT

    const ProviderId meta = ProviderId::of(Provider::Meta);
    const FiltersController::Key purchase{meta, u"purchase"_s};

    void open()
    {
        const QByteArray record = quoted("{'enabled':true,'testMode':true,'config':{'pixelId':'418206573921084','accessToken':'EAATopSecret0123456789'},"
                                         "'eventMapping':{'purchase':'Purchase'},'eventFilters':{'purchase':{'enabled':true,'conditions':"
                                         "[{'field':'order.total','operator':'gte','value':1}]}}}");
        QCOMPARE(served->ask("PUT", "meta", record).status, 201);
        QByteArrayList events;
        for (int i = 0; i < 40; ++i)
            events << "{'event':'purchase','id':'e" + QByteArray::number(i) + "','order':{'id':'NO-" + QByteArray::number(i) + "','total':"
                          + (i % 20 == 0 ? "0" : "25.90") + ",'currency':'" + (i % 10 == 5 ? "NOK" : "EUR") + "'},'user':{'email':'anna@customer.example'}}";
        const QByteArray path = "/api/v1/public/sites/" + served->identity().siteKey.toUtf8() + "/events/batch";
        QCOMPARE(served->ask("POST", path, quoted("{'events':[" + events.join(',') + "]}")).status, 202);
        QVERIFY(world->open(served->profile(), served->url(), served->identity().token));
    }
    FiltersPane *pane() { return qobject_cast<FiltersPane *>(world->window.panes()->pane()); }
    ConditionRow *row(int index) { return pane()->editor()->rows().at(size_t(index)); }
    QString headline() { return pane()->verdict()->headline(); }

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

    void byKeyboard()
    {
        open();
        QTest::keyClick(&world->window, Qt::Key_4, Qt::ControlModifier);
        QTRY_VERIFY(pane());
        constexpr int patience = 20'000;
        QTRY_COMPARE_WITH_TIMEOUT(headline(), u"38 of 40 would pass"_s, patience);
        pane()->editor()->addButton()->setFocus();
        QTest::keyClick(pane()->editor()->addButton(), Qt::Key_Space);
        QTRY_COMPARE(pane()->editor()->rows().size(), size_t(2));
        QTest::keyClicks(row(1)->field(), u"order.currency"_s);
        row(1)->operators()->setFocus();
        for (int presses = 0; row(1)->operators()->currentData().toInt() != int(Operator::In) && presses < 16; ++presses)
            QTest::keyClick(row(1)->operators(), Qt::Key_Down);
        QLineEdit *chips = row(1)->value()->chips()->field();
        chips->setFocus();
        QTest::keyClicks(chips, u"EUR"_s);
        QTest::keyClick(chips, Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(headline(), u"34 of 40 would pass"_s, patience);
        QVERIFY(pane()->editor()->sentence().contains(u"order.total is at least 1, and order.currency is one of EUR"));
        QCOMPARE(pane()->verdict()->stopped()->rowCount(), 6);
        // The sandbox judges the same once it is published.
        world->session.site()->providers()->save({meta});
        QTRY_VERIFY_WITH_TIMEOUT(world->session.site()->drafts()->changeCount() == 0, patience);
        const QByteArray path = "/api/v1/public/sites/" + served->identity().siteKey.toUtf8() + "/events/batch";
        QCOMPARE(served->ask("POST", path, quoted("{'events':[{'event':'purchase','id':'late','order':{'id':'NO-99','total':5,'currency':'NOK'}}]}")).status, 202);
        const QByteArray line = served->ask("GET", "meta/logs?limit=1").body;
        QVERIFY2(line.contains("\"filtered\"") && line.contains("order.currency"), line.constData());
        world->session.site()->seenFeed()->read();
        QTRY_COMPARE_WITH_TIMEOUT(headline(), u"34 of 41 would pass"_s, patience);
    }

    void byMouse()
    {
        open();
        world->window.showPane(u"filters"_s);
        constexpr int patience = 20'000;
        QTRY_COMPARE_WITH_TIMEOUT(headline(), u"38 of 40 would pass"_s, patience);
        QTest::mouseClick(pane()->list()->viewport(), Qt::LeftButton, {}, pane()->list()->visualRect(pane()->list()->model()->index(0, 0)).center());
        QTest::mouseClick(row(0)->value()->field(), Qt::LeftButton);
        row(0)->value()->field()->selectAll();
        QTest::keyClicks(row(0)->value()->field(), u"26"_s);
        QTRY_COMPARE_WITH_TIMEOUT(headline(), u"0 of 40 would pass"_s, patience);
        LinkLabel *stops = nullptr;
        for (LinkLabel *link : row(0)->findChildren<LinkLabel *>())
            stops = link->isVisible() ? link : stops;
        QVERIFY(stops);
        QCOMPARE(stops->text(), u"stops 40"_s);
        QTest::mouseClick(stops, Qt::LeftButton);
        StoppedTable *table = pane()->verdict()->table();
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(table->model()->index(1, StoppedModel::What)).center());
        QVERIFY(table->currentIndex().row() == 1);
        // From there to its explanation, which takes the whole pane.
        world->window.resize(1280, 720);
        const auto links = pane()->verdict()->findChildren<LinkLabel *>();
        const auto explain = std::ranges::find_if(links, [](const LinkLabel *link) { return link->isVisible() && link->text() == u"Explain this event"; });
        QVERIFY(explain != links.end());
        QTest::mouseClick(*explain, Qt::LeftButton);
        QTRY_VERIFY(qobject_cast<ExplainPane *>(world->window.findChild<PaneHost *>()->pane()));
        auto *split = world->window.findChild<PaneHost *>()->pane()->findChild<QSplitter *>();
        QTRY_COMPARE(split->width(), world->window.findChild<PaneHost *>()->width());
        QTRY_COMPARE(split->widget(split->count() - 1)->geometry().right() + 1, split->width());
        // Nothing left the machine.
        QVERIFY(served->ask("GET", "meta").body.contains("\"value\":1}"));
    }

private:
    SystemClock clock;
    std::unique_ptr<test::StoredSandbox> served;
    std::unique_ptr<test::WiredWindow> world;
};

QTEST_MAIN(FiltersWindowTest)
#include "tst_filterswindow.moc"
