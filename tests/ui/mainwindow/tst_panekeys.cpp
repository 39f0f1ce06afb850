#include "models/controllers/datalayercontroller.h"
#include "models/controllers/filterscontroller.h"
#include "tests/support/uiworld.h"
#include "tests/support/warnings.h"
#include "ui/dialogs/shortcutsdialog.h"
#include "ui/mainwindow/panehost.h"
#include "ui/mainwindow/sitebutton.h"
#include "ui/panes/datalayer/datalayerform.h"
#include "ui/panes/datalayer/datalayerpane.h"
#include "ui/panes/filters/chipedit.h"
#include "ui/panes/filters/conditionrow.h"
#include "ui/panes/filters/filtereditor.h"
#include "ui/panes/filters/filterlist.h"
#include "ui/panes/filters/filterspane.h"
#include "ui/panes/filters/valueeditor.h"
#include "ui/panes/logs/facetlist.h"
#include "ui/panes/logs/logdetail.h"
#include "ui/panes/logs/logspane.h"
#include "ui/panes/logs/logtable.h"
#include "ui/panes/logs/logtabs.h"
#include "ui/panes/logs/querybar.h"
#include "ui/panes/logs/timehistogram.h"
#include "ui/panes/mapping/mappingpane.h"
#include "ui/panes/mapping/mappingview.h"
#include "ui/panes/webhooks/authsection.h"
#include "ui/panes/webhooks/deliveriesview.h"
#include "ui/panes/webhooks/eventpicker.h"
#include "ui/panes/webhooks/retrysection.h"
#include "ui/panes/webhooks/webhookform.h"
#include "ui/panes/webhooks/webhooklist.h"
#include "ui/panes/webhooks/webhookspane.h"
#include "ui/widgets/searchfield.h"
#include "ui/panes/welcome/welcomepane.h"
#include "ui/widgets/removablechip.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/toast.h"
#include "ui/widgets/toggleswitch.h"

#include <QApplication>
#include <QComboBox>
#include <QCompleter>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <QToolButton>
#include <QTreeWidget>

using namespace selwise;
using namespace Qt::Literals::StringLiterals;
using Key = FiltersController::Key;

/// Keys of the window while a pane's field has the focus: undo, search, another pane. Pressed in the window, as a keyboard does.
class TestPaneKeys : public QObject {
    Q_OBJECT

    const Key purchase{ProviderId::of(Provider::Meta), u"purchase"_s};

    template <class T>
    T *show(const QString &id, QSize size = {1600, 1000})
    {
        window = std::make_unique<MainWindow>(world->services());
        window->resize(size);
        window->show();
        window->activateWindow();
        if (!QTest::qWaitForWindowActive(window.get()) || !world->open() || !window->showPane(id))
            return nullptr;
        return qobject_cast<T *>(window->panes()->pane());
    }
    FiltersPane *filters(QSize size = {1600, 1000})
    {
        auto *pane = show<FiltersPane>(u"filters"_s, size);
        if (pane)
            pane->select(purchase);
        return pane;
    }
    void addLog()
    {
        const QByteArray time = QByteArray::number(world->clock.now().toMSecsSinceEpoch());
        world->archives.archive->appendRaw({R"({"id":"log_1","provider":"meta","event":"purchase","status":"delivered","attempt":1,"timestamp":)" + time + "}"});
    }
    /// Once its one row is shown; nullptr when it does not come.
    LogsPane *logsOfOne()
    {
        addLog();
        auto *pane = show<LogsPane>(u"logs"_s);
        const bool comes = pane && QTest::qWaitFor([pane] { return pane->table()->isVisible() && pane->table()->model()->rowCount() == 1; });
        return comes ? pane : nullptr;
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(window->windowHandle(), key, modifiers); }
    void type(const QString &text)
    {
        for (const QChar each : text)
            QTest::keyClick(window->windowHandle(), each.toLatin1());
    }
    /// Tab leads from each of these to the next, whatever stands between them.
    bool leadsThrough(const QList<QWidget *> &stops)
    {
        constexpr int most = 200;
        stops.front()->setFocus(Qt::TabFocusReason);
        qsizetype found = 1;
        for (int step = 0; step < most && found < stops.size(); ++step) {
            press(Qt::Key_Tab);
            QWidget *at = QApplication::focusWidget();
            if (at == stops[found])
                ++found;
            else if (stops.contains(at))
                break;
        }
        if (found < stops.size())
            qInfo() << "Tab did not come from" << stops[found - 1] << "to" << stops[found] << "but to" << QApplication::focusWidget();
        return found == stops.size();
    }
    template <class T = QPushButton>
    T *named(const QWidget *within, const QString &name) const
    {
        for (T *each : within->findChildren<T *>()) {
            if (each->isVisible() && (each->focusPolicy() & Qt::TabFocus) && (each->accessibleName() == name || each->property("text").toString() == name))
                return each;
        }
        return nullptr;
    }
    void undo() { press(Qt::Key_Z, Qt::ControlModifier); }
    size_t conditions() const { return world->session.site()->filters()->shown(purchase)->conditions.size(); }
    DataLayerConfig layer() const { return *world->session.site()->dataLayer()->config(); }

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(unexpectedWarning());
        world = std::make_unique<UiWorld>();
        world->prepare = [](FakeControlPlane &plane) {
            plane.others.setDataLayer(R"({"enabled":true,"bufferSize":10,"pageDetection":"patterns","variableName":"shopLayer"})");
            plane.others.setWebhook(u"wh_1"_s, R"({"name":"Lager","url":"https:/)" R"(/lager.example/cb","enabled":true,"authType":"none"})");
        };
    }
    void cleanup()
    {
        window.reset();
        world.reset();
    }

    void undoesANewConditionFromItsField()
    {
        FiltersPane *pane = filters();
        QVERIFY(pane);
        const size_t before = conditions();
        QTest::mouseClick(pane->editor()->addButton(), Qt::LeftButton);
        QCOMPARE(conditions(), before + 1);
        QCOMPARE(QApplication::focusWidget(), pane->editor()->rows().back()->field());
        undo();
        QCOMPARE(conditions(), before);
    }

    void undoesARemovedConditionFromTheNextField()
    {
        FiltersPane *pane = filters();
        QVERIFY(pane);
        pane->editor()->addCondition();
        const size_t before = conditions();
        QTest::mouseClick(pane->editor()->rows().back()->findChild<QToolButton *>(), Qt::LeftButton);
        QCOMPARE(conditions(), before - 1);
        QVERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget()));
        undo();
        QCOMPARE(conditions(), before);
    }

    void undoesTheDraftFromAValueAndTheFieldWhatItDoesNotTakeOver()
    {
        FiltersPane *pane = filters();
        QVERIFY(pane);
        QLineEdit *value = pane->editor()->rows().front()->value()->field();
        const QString before = value->text();
        value->setFocus();
        value->selectAll();
        type(u"25"_s);
        QCOMPARE(world->session.site()->drafts()->changeCount(), 1);
        undo();
        QCOMPARE(world->session.site()->drafts()->changeCount(), 0);
        QTRY_COMPARE(value->text(), before);
        value->selectAll();
        type(u"x"_s);
        QVERIFY(!pane->editor()->rows().front()->value()->problem().isEmpty());
        undo();
        QCOMPARE(value->text(), before);
        QVERIFY(pane->editor()->rows().front()->value()->problem().isEmpty());
    }

    void undoesInTheDataLayerFromTheNextField()
    {
        auto *pane = show<DataLayerPane>(u"datalayer"_s);
        QVERIFY(pane);
        pane->form()->variable()->setFocus();
        pane->form()->variable()->selectAll();
        type(u"other"_s);
        QCOMPARE(layer().variableName, u"other"_s);
        pane->form()->buffer()->setFocus();
        undo();
        QCOMPARE(layer().variableName, u"shopLayer"_s);
        QTRY_COMPARE(pane->form()->variable()->text(), u"shopLayer"_s);
        pane->form()->buffer()->selectAll();
        type(u"25"_s);
        QCOMPARE(layer().bufferSize, 10); // not before it is left
        undo();
        QCOMPARE(layer().bufferSize, 10);
        QTRY_COMPARE(pane->form()->buffer()->value(), 10);
    }

    void halfTypedPatternsAreUndoneInTheirField()
    {
        auto *pane = show<DataLayerPane>(u"datalayer"_s);
        QVERIFY(pane);
        QPlainTextEdit *patterns = pane->form()->patterns();
        patterns->setFocus();
        type(u"[]"_s);
        QCOMPARE(world->session.site()->drafts()->changeCount(), 1);
        undo();
        QCOMPARE(world->session.site()->drafts()->changeCount(), 0);
        QTRY_COMPARE(patterns->toPlainText(), QString());
        type(u"["_s);
        QCOMPARE(world->session.site()->drafts()->changeCount(), 0);
        undo();
        QCOMPARE(patterns->toPlainText(), QString());
    }

    void suggestionsGoWithTheirField()
    {
        FiltersPane *pane = filters();
        QVERIFY(pane);
        pane->editor()->addCondition();
        QLineEdit *field = pane->editor()->rows().back()->field();
        type(u"order"_s);
        QWidget *popup = field->completer()->popup();
        QTRY_VERIFY(popup->isVisible());
        window->showPane(u"datalayer"_s);
        QVERIFY(!popup->isVisible());
        QCOMPARE(QApplication::activePopupWidget(), nullptr);
        window->showPane(u"filters"_s);
        field->setFocus();
        field->clear();
        type(u"order"_s);
        QTRY_VERIFY(popup->isVisible());
        pane->editor()->addButton()->setFocus();
        QVERIFY(!popup->isVisible());
    }

    void f1TellsThePanesKeys()
    {
        QVERIFY(show<LogsPane>(u"logs"_s));
        window->showPane(u"mapping"_s);
        press(Qt::Key_F1);
        auto *dialog = window->findChild<ShortcutsDialog *>();
        QVERIFY(dialog && dialog->isVisible());
        const auto *list = dialog->findChild<QTreeWidget *>();
        QStringList headings, lines;
        for (int group = 0; group < list->topLevelItemCount(); ++group) {
            const QTreeWidgetItem *heading = list->topLevelItem(group);
            headings << heading->text(0);
            for (int line = 0; line < heading->childCount(); ++line)
                lines << u"%1: %2 %3"_s.arg(heading->text(0), heading->child(line)->text(0), heading->child(line)->text(1));
        }
        // The pane in front first, then those that were opened before.
        QCOMPARE(headings.mid(0, 2), (QStringList{u"Everywhere"_s, u"Mapping"_s}));
        QVERIFY(headings.contains(u"Delivery logs"_s));
        for (const QString &line : {u"Everywhere: Search in this pane Ctrl+F"_s, u"Mapping: Unmap Del"_s, u"Mapping: Set the name F2, Return"_s, u"Delivery logs: Next failure F8"_s,
                                    u"Delivery logs: Failure before Shift+F8"_s, u"Delivery logs: Next slow log Ctrl+F8"_s, u"Delivery logs: Bookmark Ctrl+B"_s,
                                    u"Delivery logs: Copy as JSON Ctrl+Shift+C"_s})
            QVERIFY2(lines.contains(line), qPrintable(line + u" of\n"_s + lines.join(u'\n')));
        QVERIFY(list->currentItem() && list->currentItem()->parent());
    }

    void shiftF10OpensTheMenuOfWhatHasTheFocus()
    {
        auto *pane = show<MappingPane>(u"mapping"_s);
        QVERIFY(pane);
        QTRY_VERIFY(pane->table()->isVisible());
        pane->table()->setFocus();
        QSignalSpy wanted(pane->table(), &MappingView::menuWanted);
        press(Qt::Key_F10, Qt::ShiftModifier);
        QCOMPARE(wanted.count(), 1);
        QTRY_VERIFY(qobject_cast<QMenu *>(QApplication::activePopupWidget()));
        QApplication::activePopupWidget()->close();
    }

    void searchLeadsSomewhere()
    {
        auto *webhooks = show<WebhooksPane>(u"webhooks"_s);
        QVERIFY(webhooks);
        QTRY_VERIFY(webhooks->list()->isVisible());
        webhooks->form()->setFocus();
        press(Qt::Key_F, Qt::ControlModifier);
        QCOMPARE(QApplication::focusWidget(), webhooks->list());
        window->showPane(u"datalayer"_s);
        press(Qt::Key_F, Qt::ControlModifier);
        QCOMPARE(QApplication::focusWidget(), qobject_cast<DataLayerPane *>(window->panes()->pane())->form()->variable());
        window->showPane(u"review"_s);
        press(Qt::Key_F, Qt::ControlModifier);
        auto *told = window->findChild<Toast *>();
        QVERIFY(told && told->isVisible());
    }

    void searchInNarrowFiltersLeadsToTheirCombo()
    {
        FiltersPane *pane = filters({1100, 800});
        QVERIFY(pane);
        QVERIFY(!pane->list()->isVisible());
        press(Qt::Key_F, Qt::ControlModifier);
        auto *combo = qobject_cast<QComboBox *>(QApplication::focusWidget());
        QVERIFY(combo && combo->accessibleName() == u"Filter");
    }

    void theFocusComesAlong()
    {
        addLog();
        auto *webhooks = show<WebhooksPane>(u"webhooks"_s);
        QVERIFY(webhooks);
        QTRY_VERIFY(webhooks->list()->isVisible());
        window->showPane(u"datalayer"_s);
        const auto elsewhere = [this] { window->findChild<SiteButton *>()->setFocus(); };
        elsewhere();
        press(Qt::Key_5, Qt::ControlModifier);
        QCOMPARE(QApplication::focusWidget(), webhooks->list());
        webhooks->form()->name()->setFocus();
        press(Qt::Key_6, Qt::ControlModifier);
        press(Qt::Key_5, Qt::ControlModifier);
        QCOMPARE(QApplication::focusWidget(), webhooks->form()->name()); // where it was
        elsewhere();
        press(Qt::Key_7, Qt::ControlModifier);
        auto *logs = qobject_cast<LogsPane *>(window->panes()->pane());
        QVERIFY(logs);
        QTRY_COMPARE(QApplication::focusWidget(), static_cast<QWidget *>(logs->query()->field()));
        elsewhere();
        press(Qt::Key_0, Qt::ControlModifier);
        const Pane *history = window->panes()->pane();
        QCOMPARE(window->panes()->currentId(), u"history"_s);
        QVERIFY(QApplication::focusWidget() == history || history->isAncestorOf(QApplication::focusWidget()));
    }

    void escapeGoesToWhatHasTheFocusFirst()
    {
        auto *logs = show<LogsPane>(u"logs"_s);
        QVERIFY(logs);
        QLineEdit *query = logs->query()->field();
        query->setFocus();
        type(u"stat"_s);
        QVERIFY(logs->query()->isCompleting());
        press(Qt::Key_Escape);
        QVERIFY(!logs->query()->isCompleting());
        QCOMPARE(query->text(), u"stat"_s);
        QCOMPARE(QApplication::focusWidget(), query);
        press(Qt::Key_Tab); // takes nothing any more
        QCOMPARE(query->text(), u"stat"_s);
        QVERIFY(QApplication::focusWidget() != query);
        QVERIFY(window->showPane(u"mapping"_s));
        press(Qt::Key_F, Qt::ControlModifier);
        auto *search = qobject_cast<SearchField *>(QApplication::focusWidget());
        QVERIFY(search);
        type(u"abc"_s);
        press(Qt::Key_Escape);
        QCOMPARE(search->text(), QString());
        QCOMPARE(QApplication::focusWidget(), search);
        press(Qt::Key_Escape); // it has no more use for it
        QVERIFY(QApplication::focusWidget() != search);
    }

    void tabFollowsTheWelcome()
    {
        window = std::make_unique<MainWindow>(world->services());
        window->resize(1600, 1000);
        window->show();
        window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(window.get()));
        window->start({});
        auto *welcome = window->findChild<WelcomePane *>();
        QVERIFY(welcome);
        QCoreApplication::sendPostedEvents();
        QList<QWidget *> stops{named(welcome, u"Open the sandbox"_s)};
        for (const QString &label : {u"Address"_s, u"Site ID"_s, u"Token"_s, u"Name"_s, u"Marked as"_s})
            stops << named<QWidget>(welcome, label);
        stops << named(welcome, u"Try and connect"_s);
        QVERIFY(!stops.contains(nullptr));
        QVERIFY(leadsThrough(stops));
    }

    void tabFollowsTheFilters()
    {
        FiltersPane *pane = filters();
        QVERIFY(pane);
        pane->editor()->addCondition();
        QCoreApplication::sendPostedEvents();
        QList<QWidget *> stops{named(pane, u"Refresh"_s), pane->searchField(), pane->list(), pane->editor()->toggle()};
        for (const ConditionRow *row : pane->editor()->rows()) {
            stops << row->field() << row->operators();
            if (row->value()->field()->isVisible())
                stops << row->value()->field();
            stops << row->findChild<QToolButton *>();
        }
        stops << pane->editor()->addButton();
        QVERIFY(!stops.contains(nullptr));
        QVERIFY(leadsThrough(stops));
        pane->list()->setFocus(Qt::TabFocusReason);
        press(Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), pane->editor()->toggle()); // nothing unseen between
        press(Qt::Key_Backtab, Qt::ShiftModifier);
        QCOMPARE(QApplication::focusWidget(), pane->list());
    }

    void tabFollowsTheWebhooks()
    {
        world->prepare = [](FakeControlPlane &plane) {
            plane.others.setWebhook(u"wh_1"_s, R"({"name":"Lager","url":"https:/)" R"(/lager.example/cb","enabled":true,"authType":"none","events":["purchase"]})");
        };
        auto *pane = show<WebhooksPane>(u"webhooks"_s);
        QVERIFY(pane);
        QTRY_VERIFY(pane->list()->isVisible() && pane->form());
        WebhookForm *form = pane->form();
        auto *chip = form->events()->findChild<RemovableChip *>();
        const QList<QWidget *> stops{pane->list(), form->active(), form->name(), form->url(), chip, form->events()->addButton(), form->auth()->kinds(),
                                     form->retry()->edit(RetrySection::Field::Attempts), pane->deliveries()->refreshButton()};
        QVERIFY(!stops.contains(nullptr));
        QVERIFY(leadsThrough(stops));
    }

    void tabFollowsTheLogs()
    {
        LogsPane *pane = logsOfOne();
        QVERIFY(pane);
        pane->table()->goTo(0);
        QCoreApplication::sendPostedEvents();
        auto *which = named<SegmentedControl>(pane->detail(), u"What is shown"_s);
        QTRY_VERIFY(which || (which = named<SegmentedControl>(pane->detail(), u"What is shown"_s)));
        const QList<QWidget *> stops{pane->findChild<LogTabs *>(), named(pane, u"New tab"_s), named(pane, u"Saved searches"_s), named(pane, u"Import"_s),
                                     named(pane, u"Export"_s), pane->query()->field(), named(pane, u"Live tail"_s), pane->histogram(), pane->facets(),
                                     named<SegmentedControl>(pane, u"Rows"_s), named(pane, u"Group"_s), named(pane, u"Order and columns"_s),
                                     pane->table(), which};
        QVERIFY(!stops.contains(nullptr));
        QVERIFY(leadsThrough(stops));
    }

    void enterGoesIntoTheDetailAndEscapeBackToTheRow()
    {
        LogsPane *pane = logsOfOne();
        QVERIFY(pane);
        pane->table()->setFocus();
        pane->table()->goTo(0);
        QTRY_VERIFY(named<SegmentedControl>(pane->detail(), u"What is shown"_s));
        press(Qt::Key_Return);
        QVERIFY(pane->detail()->isAncestorOf(QApplication::focusWidget()));
        press(Qt::Key_Escape);
        QCOMPARE(QApplication::focusWidget(), static_cast<QWidget *>(pane->table()));
        QVERIFY(pane->detail()->isVisible());
    }

private:
    std::unique_ptr<UiWorld> world;
    std::unique_ptr<MainWindow> window;
};

QTEST_MAIN(TestPaneKeys)
#include "tst_panekeys.moc"
