#include "models/controllers/datalayercontroller.h"
#include "tests/support/accessibilitycheck.h"
#include "tests/support/uiworld.h"
#include "tests/support/warnings.h"
#include "tests/support/wheel.h"
#include "ui/panes/datalayer/datalayerform.h"
#include "ui/panes/datalayer/datalayerpane.h"
#include "ui/panes/datalayer/reversetable.h"
#include "ui/panes/datalayer/snippetview.h"
#include "ui/widgets/codeblock.h"
#include "ui/widgets/errorstate.h"
#include "ui/widgets/loadingstate.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableWidget>
#include <QTest>

using namespace selwise;
using namespace Qt::Literals::StringLiterals;
using Endpoint = FakeControlPlane::Endpoint;

class TestDataLayerPane : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(unexpectedWarning());
        pane.reset();
        world = std::make_unique<UiWorld>();
    }

    void typingIsOneStepToUndo()
    {
        open();
        QLineEdit *edit = pane->form()->variable();
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, u"shopLayer"_s);
        QCOMPARE(layer().config()->variableName, u"shopLayer"_s);
        QTRY_VERIFY(snippet().contains(u"window.shopLayer"_s));
        world->undo.undo();
        QCOMPARE(layer().config()->variableName, u"selwiseLayer"_s);
        QTRY_COMPARE(edit->text(), u"selwiseLayer"_s);
        QVERIFY(world->session.site()->drafts()->dirtyRecords().empty());
    }

    void numbersHaveTheirUnits()
    {
        open();
        QSpinBox *buffer = pane->form()->buffer();
        QCOMPARE(buffer->suffix(), u" events"_s);
        buffer->setFocus();
        buffer->selectAll();
        QTest::keyClicks(buffer, u"25"_s);
        QTest::keyClick(buffer, Qt::Key_Return);
        QTRY_COMPARE(layer().config()->bufferSize, 25);
        world->undo.undo();
        QTRY_COMPARE(buffer->value(), 10);
    }

    void theWheelOverAFieldScrolls()
    {
        open();
        pane->resize(900, 500);
        pane->form()->variable()->setFocus();
        QSpinBox *buffer = pane->form()->buffer();
        auto *scroll = qobject_cast<QScrollArea *>(pane->form()->parentWidget()->parentWidget()->parentWidget());
        QTRY_VERIFY(scroll && scroll->verticalScrollBar()->maximum() > 0);
        scroll->ensureWidgetVisible(buffer);
        const int before = scroll->verticalScrollBar()->value();
        test::turnWheel(buffer, -1);
        QVERIFY(scroll->verticalScrollBar()->value() > before);
        QCOMPARE(buffer->value(), 10);
        QVERIFY(world->session.site()->drafts()->dirtyRecords().empty());
    }

    /// Half-typed JSON stays in the field and out of the draft.
    void patternsAreTakenOnceTheyAreValid()
    {
        open();
        QPlainTextEdit *patterns = pane->form()->patterns();
        patterns->setPlainText(u"[{\"type\":"_s);
        QVERIFY(world->session.site()->drafts()->dirtyRecords().empty());
        QCOMPARE(patterns->toPlainText(), u"[{\"type\":"_s);
        patterns->setPlainText(u"[{\"type\":\"product\"}]"_s);
        QTRY_VERIFY(world->session.site()->drafts()->isDirty(DataLayerController::key()));
        QVERIFY(world->session.site()->drafts()->shown(DataLayerController::key())->toBytes().contains(R"([{"type":"product"}])"));
    }

    void unknownMembersStayAsTheyAre()
    {
        open();
        layer().edit([](DataLayerConfig &config) { config.bufferSize = 11; });
        QSignalSpy saved(&layer(), &RecordPublisher::saved);
        layer().save({DataLayerController::key()});
        QTRY_COMPARE(saved.size(), 1);
        QVERIFY(world->plane->others.dataLayer.form.toBytes().contains(R"("modules":{"recs":{"slots":3}})"));
    }

    void reverseMappingByKeyboard()
    {
        open();
        auto *table = pane->form()->findChild<QTableWidget *>();
        QCOMPARE(table->rowCount(), 1);
        QTest::mouseClick(buttonNamed(u"Add a name"_s), Qt::LeftButton);
        QTRY_COMPARE(table->rowCount(), 2);
        table->item(1, 0)->setText(u"site_search"_s);
        QVERIFY(world->session.site()->drafts()->dirtyRecords().empty()); // half a row is none
        table->item(1, 1)->setText(u"search_query"_s);
        QTRY_VERIFY(layer().config()->reverseEventMapping.find(u"site_search"));
        table->selectRow(1);
        table->setFocus();
        QTest::keyClick(table, Qt::Key_Delete);
        QTRY_VERIFY(!layer().config()->reverseEventMapping.find(u"site_search"));
    }

    void otherRowsStayAsTheyCame()
    {
        world->prepare = [](FakeControlPlane &plane) {
            plane.others.setDataLayer(R"({"enabled":true,"reverseEventMapping":{"foo ":"purchase","bar":"","third":"page_view"}})");
        };
        open();
        auto *table = pane->form()->findChild<QTableWidget *>();
        QCOMPARE(table->rowCount(), 3);
        table->item(2, 1)->setText(u" search_query "_s);
        QTRY_COMPARE(*layer().config()->reverseEventMapping.find(u"third"), u"search_query"_s);
        QCOMPARE(*layer().config()->reverseEventMapping.find(u"foo "), u"purchase"_s);
        QVERIFY(layer().config()->reverseEventMapping.find(u"bar"));
        QCOMPARE(world->session.site()->drafts()->changeCount(), 1);
    }

    void theSnippetIsCopied()
    {
        open();
        QTest::mouseClick(buttonNamed(u"Copy"_s), Qt::LeftButton);
        QTRY_VERIFY(QGuiApplication::clipboard()->text().contains(u"SelwiseDataLayerConfig"_s));
    }

    void itsFourStates()
    {
        world->prepare = [](FakeControlPlane &plane) { plane.hang(Endpoint::DataLayer); };
        open(false);
        QTRY_VERIFY(pane->findChild<LoadingState *>()->isVisible());
        layer().cancel();
        QTRY_VERIFY(pane->findChild<ErrorState *>()->isVisible());
        QTest::mouseClick(pane->findChild<ErrorState *>()->retryButton(), Qt::LeftButton);
        QTRY_VERIFY(pane->form()->isVisible());
    }

    void everyControlIsNamedAndReached()
    {
        open();
        const QStringList findings = accessibilityFindings(pane.get());
        QVERIFY2(findings.isEmpty(), qPrintable(findings.join(u'\n')));
    }

private:
    void open(bool read = true)
    {
        const auto before = world->prepare;
        world->prepare = [before](FakeControlPlane &plane) {
            plane.others.setDataLayer(R"({"enabled":true,"bufferSize":10,"pageDetection":"patterns","reverseEventMapping":{"begin_checkout":"checkout_begin"},
                "modules":{"recs":{"slots":3}}})");
            if (before)
                before(plane);
        };
        if (read)
            QVERIFY(world->open());
        else {
            const ConnectionProfile profile = UiWorld::shop();
            world->session.connectTo(profile, profile.apiUrl.toString(), Secret(UiWorld::token()));
            QTRY_VERIFY(world->session.site());
        }
        pane = std::make_unique<DataLayerPane>(world->context());
        pane->resize(1200, 900);
        pane->show();
        pane->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(pane.get()));
    }
    DataLayerController &layer() { return *world->session.site()->dataLayer(); }
    QString snippet() const { return pane->findChild<SnippetView *>()->code()->code(); }
    QPushButton *buttonNamed(const QString &text) const
    {
        for (auto *button : pane->findChildren<QPushButton *>()) {
            if (button->text() == text)
                return button;
        }
        return nullptr;
    }

    std::unique_ptr<UiWorld> world;
    std::unique_ptr<DataLayerPane> pane;
};

QTEST_MAIN(TestDataLayerPane)
#include "tst_datalayerpane.moc"
