#include "models/controllers/explaincontroller.h"
#include "models/controllers/filterscontroller.h"
#include "models/controllers/providerscontroller.h"
#include "tests/support/accessibilitycheck.h"
#include "tests/support/shoplogs.h"
#include "tests/support/uiworld.h"
#include "tests/support/warnings.h"
#include "ui/panes/explain/explainpane.h"
#include "ui/panes/explain/gatesrow.h"
#include "ui/widgets/codeblock.h"

#include <QSplitter>
#include <QStackedWidget>
#include <QTest>
#include <QTextBlock>

using namespace selwise;
using namespace Qt::Literals::StringLiterals;

/// The Explain pane over real controllers: each destination's path, why it stops, what would be sent, before and after.
class TestExplainPane : public QObject {
    Q_OBJECT

    const ProviderId meta = ProviderId::of(Provider::Meta);

    void show()
    {
        world->prepare = [this](FakeControlPlane &plane) { test::serveShopLogs(plane, world->clock.now(), 20); };
        QVERIFY(world->open());
        pane = std::make_unique<ExplainPane>(world->context());
        pane->resize(1384, 900);
        pane->show();
        pane->entered();
        QVERIFY(QTest::qWaitForWindowExposed(pane.get()));
        QVERIFY(settled());
    }
    ExplainController &explain() { return *world->session.site()->explain(); }
    bool settled()
    {
        return QTest::qWaitFor([this] { return !explain().isBusy(); });
    }
    QStringList said()
    {
        QStringList all;
        for (GatesRow *row : pane->rows())
            all << row->accessibleName();
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

    void theThreePartsTakeTheWholeWidth()
    {
        world->prepare = [this](FakeControlPlane &plane) { test::serveShopLogs(plane, world->clock.now(), 20); };
        QVERIFY(world->open());
        explain().want({u"{\"event\": \"purchase\", \"id\": \"e-1\", \"order\": {\"id\": \"NO-1\", \"total\": 10}}"_s, u"from the log"_s, RecordKey{RecordKey::Kind::Provider, meta.canonical()}});
        QStackedWidget host;
        host.resize(1224, 600);
        host.show();
        QVERIFY(QTest::qWaitForWindowExposed(&host));
        auto *explained = new ExplainPane(world->context(), &host);
        host.addWidget(explained);
        host.setCurrentWidget(explained);
        explained->entered();
        QVERIFY(settled());
        const auto isFilled = [explained] {
            const auto *split = explained->findChild<QSplitter *>();
            return split->width() == explained->width() && split->widget(split->count() - 1)->geometry().right() + 1 == split->width();
        };
        QTRY_VERIFY(isFilled());
        for (const int width : {1120, 1224, 1000, 1500}) {
            host.resize(width, 600);
            QTRY_VERIFY2(isFilled(), qPrintable(QString::number(width)));
        }
    }

    void aTemplateAtAllThree()
    {
        show();
        QCOMPARE(said(), (QStringList{u"GA4: sends as purchase"_s, u"Meta: sends as Purchase"_s, u"Google Ads: logged, not sent"_s}));
        QVERIFY2(pane->requestText().contains(u"measurement_id=G-N0RDL1CHT7") && pane->requestText().contains(u"POST "), qPrintable(pane->requestText()));
        QVERIFY(!pane->requestText().contains(u"marker"));
        const QStringList findings = accessibilityFindings(pane.get());
        QVERIFY2(findings.isEmpty(), qPrintable(findings.join(u'\n')));
    }

    /// Typed, and explained again at each key: what a condition asks beside what it found.
    void aConditionThatStops()
    {
        show();
        pane->rows()[1]->setFocus();
        QTest::keyClick(pane->rows()[1], Qt::Key_Space);
        pane->setEvent(uR"({"event":"purchase","order":{"id":"NO-1","total":0}})"_s, u"typed"_s);
        QVERIFY(settled());
        QTRY_COMPARE(pane->rows()[1]->accessibleName(), u"Meta: stopped at the filter"_s);
        QVERIFY2(pane->sentence().contains(u"Meta: ") && pane->sentence().contains(u"order.total"), qPrintable(pane->sentence()));
        QVERIFY(pane->requestText().contains(u"Nothing is sent to Meta"));
        QTextCursor cursor = pane->editor()->document()->find(u"0"_s);
        while (!cursor.isNull() && cursor.block().text().contains(u"id"))
            cursor = pane->editor()->document()->find(u"0"_s, cursor);
        pane->editor()->setTextCursor(cursor);
        QTest::keyClicks(pane->editor(), u"5"_s);
        QTRY_COMPARE(pane->rows()[1]->accessibleName(), u"Meta: sends as Purchase"_s);
    }

    void noEvent_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("cut") << u"{\"event\":\"pur"_s;
        QTest::newRow("nothing") << u" "_s;
        QTest::newRow("a word") << u"purchase"_s;
    }
    void noEvent()
    {
        QFETCH(QString, text);
        show();
        pane->editor()->setPlainText(text);
        QTRY_VERIFY(explain().error());
        QCOMPARE(pane->rows().size(), size_t(3)); // what was known before stays
        pane->editor()->setPlainText(u"[1,2]"_s);
        QTRY_VERIFY(!explain().error());
        QTRY_COMPARE(pane->rows()[0]->accessibleName(), u"GA4: no valid event"_s);
        pane->editor()->setPlainText(u"{\"event\":\"never_heard_of\"}"_s);
        QTRY_COMPARE(pane->rows()[0]->accessibleName(), u"GA4: not mapped"_s);
    }

    void beforeAndAfter()
    {
        show();
        FiltersController &filters = *world->session.site()->filters();
        filters.insertCondition({meta, u"purchase"_s}, 1, FiltersController::condition(u"order.total"_s, Operator::Gt, Json(1000)));
        QTRY_COMPARE(pane->rows()[1]->accessibleName(), u"Meta: stopped at the filter"_s);
        pane->setShows(ExplainPane::Published);
        QTRY_COMPARE(pane->rows()[1]->accessibleName(), u"Meta: sends as Purchase"_s);
        pane->setShows(ExplainPane::Both);
        QTRY_COMPARE(pane->rows().size(), size_t(6));
        QCOMPARE(pane->rows()[2]->accessibleName(), u"Meta, published: sends as Purchase"_s);
        QCOMPARE(pane->rows()[3]->accessibleName(), u"Meta, with my changes: stopped at the filter"_s);
    }

private:
    std::unique_ptr<UiWorld> world;
    std::unique_ptr<ExplainPane> pane;
};

QTEST_MAIN(TestExplainPane)
#include "tst_explainpane.moc"
