#include "models/controllers/logscontroller.h"
#include "models/controllers/publishhistory.h"
#include "models/items/facetsmodel.h"
#include "models/items/logsmodel.h"
#include "tests/support/accessibilitycheck.h"
#include "tests/support/dropped.h"
#include "tests/support/uiworld.h"
#include "tests/support/warnings.h"
#include "ui/panes/logs/chipsbar.h"
#include "ui/panes/logs/completionpopup.h"
#include "ui/panes/logs/facetlist.h"
#include "ui/panes/logs/foldingcode.h"
#include "ui/panes/logs/histogramgeometry.h"
#include "ui/panes/logs/logdetail.h"
#include "ui/panes/logs/loggroups.h"
#include "ui/panes/logs/logspane.h"
#include "ui/panes/logs/logtable.h"
#include "ui/panes/logs/logtabs.h"
#include "ui/panes/logs/querybar.h"
#include "ui/panes/logs/timehistogram.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/linklabel.h"
#include "ui/widgets/popupmenubutton.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/textlabel.h"

#include <QAbstractItemModelTester>
#include <QActionGroup>
#include <QApplication>
#include <QClipboard>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QScopeGuard>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <ctime>

using namespace selwise;
using namespace Qt::Literals::StringLiterals;
using logquery::Field;

namespace {

QByteArray entry(int number, qint64 time, const QByteArray &rest)
{
    return "{\"id\":\"log_" + QByteArray::number(number) + "\",\"timestamp\":" + QByteArray::number(time) + "," + rest + "}";
}

} // namespace

class TestLogsPane : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<UiWorld> world;
    std::unique_ptr<LogsPane> pane;

    LogsController &logs() { return *world->session.site()->logs(); }
    bool settled()
    {
        return QTest::qWaitFor([this] { return logs().result() && !logs().isRunning() && !logs().feed().isFetching(); });
    }
    void fill()
    {
        std::vector<QByteArray> rows;
        const qint64 now = world->clock.now().toMSecsSinceEpoch();
        for (int number = 0; number < 300; ++number) {
            const bool meta = number % 3 == 0;
            const bool failed = meta && number % 2 == 0;
            rows.push_back(entry(number, now - number * 60'000LL,
                                 QByteArray(meta ? "\"provider\":\"meta\"" : "\"provider\":\"ga4\"") + ",\"event\":\"" + (number % 5 == 0 ? "purchase" : "page_view")
                                     + "\",\"status\":\"" + (failed ? "failed" : "delivered") + "\",\"attempt\":1,\"durationMs\":" + QByteArray::number(100 + number)
                                     + (failed ? ",\"error\":\"=token expired\"" : "")
                                     + ",\"request\":{\"method\":\"POST\",\"url\":\"https://graph.example/events\",\"body\":{\"order\":{\"id\":\"NO-"
                                     + QByteArray::number(number / 10) + "\"}}}"));
        }
        world->archives.archive->appendRaw(rows);
    }
    bool show(bool filled = true)
    {
        if (filled)
            fill();
        if (!world->open())
            return false;
        pane = std::make_unique<LogsPane>(world->context());
        pane->resize(1400, 900);
        pane->show();
        if (!QTest::qWaitForWindowExposed(pane.get()))
            return false;
        pane->entered();
        return settled();
    }
    void type(const QString &text)
    {
        pane->query()->field()->setFocus();
        pane->query()->field()->clear();
        QTest::keyClicks(pane->query()->field(), text);
        QVERIFY(settled());
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

    void showsEverythingAtOnce()
    {
        QVERIFY(show());
        const QAbstractItemModelTester rows(logs().model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        const QAbstractItemModelTester facets(pane->facets()->facets(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(pane->table()->model()->rowCount(), 300);
        QVERIFY(logs().histogram().has_value());
        type(u"provider:meta"_s);
        QCOMPARE(pane->table()->model()->rowCount(), 100);
    }

    void typingNarrowsAndChipsSayWhatTheyHide()
    {
        QVERIFY(show());
        type(u"provider:meta status:failed"_s);
        QCOMPARE(pane->table()->model()->rowCount(), 50);
        QCOMPARE(logs().chips().size(), size_t(2));
        QCOMPARE(logs().chips()[1].hides, std::optional<qint64>(50));
        logs().toggleChip(1);
        QVERIFY(settled());
        QCOMPARE(pane->table()->model()->rowCount(), 100);
        QCOMPARE(logs().tab().query, u"provider:meta"_s);
        QVERIFY(!logs().chips()[1].chip.on);
        QCOMPARE(logs().chips()[1].hides, std::optional<qint64>(50));
        logs().toggleChip(1);
        QVERIFY(settled());
        QCOMPARE(pane->table()->model()->rowCount(), 50);
        logs().removeChip(0);
        QVERIFY(settled());
        QCOMPARE(pane->query()->field()->text(), u"status:failed"_s);
    }

    void aChipIsDroppedOnATab()
    {
        QVERIFY(show());
        type(u"provider:meta status:failed"_s);
        auto *tabs = pane->findChild<LogTabs *>();
        const auto drop = [&](int chip, const QPointF &at) {
            QMimeData data;
            data.setData(LogTabs::chipFormat(), QByteArray::number(chip));
            test::drop(tabs, at, data);
            return settled();
        };
        QVERIFY(drop(1, QPointF(tabs->tabRect(0).right() + 400, 8))); // beside the tabs
        QCOMPARE(logs().view().tabs.size(), size_t(2));
        QCOMPARE(logs().tab().query, u"status:failed"_s);
        QCOMPARE(pane->table()->model()->rowCount(), 50);
        type(u"event:purchase"_s);
        QVERIFY(drop(0, tabs->tabRect(0).center()));
        QCOMPARE(logs().view().current, 0);
        QCOMPARE(logs().tab().query, u"provider:meta status:failed event:purchase"_s);
        QCOMPARE(pane->table()->model()->rowCount(), 10);
        QVERIFY(drop(9, tabs->tabRect(1).center())); // no such chip
        QCOMPARE(logs().view().current, 0);
    }

    void aRefreshTakesNoChipFromTheKeyboard()
    {
        QVERIFY(show());
        type(u"provider:meta status:failed"_s);
        QWidget *eye = nullptr;
        for (QPushButton *button : pane->findChildren<QPushButton *>())
            eye = button->accessibleName().startsWith(u"Switch off: ") ? button : eye;
        QVERIFY(eye);
        eye->setFocus();
        logs().showNew();
        QVERIFY(settled());
        QCOMPARE(QApplication::focusWidget(), eye);
        QTest::keyClick(eye, Qt::Key_Space); // status
        QVERIFY(settled());
        QCOMPARE(pane->table()->model()->rowCount(), 100);
        QVERIFY(QApplication::focusWidget() && QApplication::focusWidget()->accessibleName().startsWith(u"Switch "));
    }

    void anErrorIsSaidAndTheRowsStay()
    {
        QVERIFY(show());
        type(u"status:failed"_s);
        type(u"status:failed http:abc x"_s);
        QVERIFY(!logs().parsed().ok());
        QCOMPARE(pane->table()->model()->rowCount(), 50);
        QTRY_VERIFY(pane->query()->field()->accessibleDescription().contains(u"abc"));
        QCOMPARE(pane->query()->field()->text(), u"status:failed http:abc x"_s);
        const QString tab = pane->findChild<LogTabs *>()->tabText(0);
        QVERIFY2(tab.startsWith(u"failed, "_s) && !tab.contains(u", ,"_s), qPrintable(tab));
    }

    void tellsUnderWhichVersionADeliveryWasDecided()
    {
        fill();
        const qint64 soon = world->clock.now().addSecs(300).toMSecsSinceEpoch();
        world->archives.archive->appendRaw({entry(2'000, soon, R"("provider":"meta","event":"purchase","status":"failed")")});
        QVERIFY(show(false));
        SiteSession &site = *world->session.site();
        QTRY_VERIFY(site.history()->isLoaded());
        const auto publish = [&] {
            PublishHistory::Entry version;
            version.records.push_back({u"provider"_s, u"meta"_s, {}, {}, *Json::parse(R"({"enabled":true})"), u"written"_s, {}, 1, {}});
            const size_t before = site.history()->entries().size();
            site.history()->add(version);
            return QTest::qWaitFor([&] { return site.history()->entries().size() > before; });
        };
        const auto said = [this] {
            QStringList texts;
            for (const TextLabel *label : pane->detail()->findChildren<TextLabel *>())
                texts << (label->isVisible() ? label->text() : QString());
            return texts.join(u' ');
        };
        QVERIFY(publish());
        type(u"provider:meta status:failed"_s);
        pane->table()->goTo(0);
        QTRY_VERIFY2(said().contains(u"Decided under version 1, published "_s) && !said().contains(u"has changed it since"_s), qPrintable(said()));
        pane->table()->goTo(2); // before any version that is known here
        QTRY_VERIFY2(!said().contains(u"Decided under"_s), qPrintable(said()));
        world->clock.advance(std::chrono::minutes(10));
        QVERIFY(publish());
        pane->table()->goTo(0);
        QTRY_VERIFY2(said().contains(u"Decided under version 1, published "_s) && said().contains(u"Version 2 has changed it since."_s), qPrintable(said()));
    }

    void completesAtTheCaret()
    {
        QVERIFY(show());
        type(u"status:fai"_s);
        QVERIFY(pane->query()->isCompleting());
        QTest::keyClick(pane->query()->field(), Qt::Key_Tab);
        QCOMPARE(pane->query()->field()->text(), u"status:failed "_s);
        QVERIFY(!pane->query()->isCompleting());
        QVERIFY(settled());
        QCOMPARE(pane->table()->model()->rowCount(), 50);
    }

    void theQueryIsReadInEveryTheme()
    {
        world->theme.setPreference(ThemePreference::Light);
        QVERIFY(show());
        type(u"status:failed"_s);
        pane->table()->setFocus();
        world->theme.setPreference(ThemePreference::Dark);
        for (const QWidget *part : {static_cast<QWidget *>(pane->query()), static_cast<QWidget *>(pane->query()->field())})
            QTRY_COMPARE(part->palette().color(QPalette::Base), Theme::dark().content);
        const QImage shown = pane->query()->field()->grab().toImage();
        pane->query()->showQuery(); // as if it had been typed now
        QCOMPARE(shown, pane->query()->field()->grab().toImage());
        world->theme.setPreference(ThemePreference::Light);
    }

    void facetsKeepTheOthersCounts()
    {
        QVERIFY(show());
        const auto row = [this](Field field, const QString &value) {
            const FacetsModel *facets = pane->facets()->facets();
            for (int at = 0; at < facets->rowCount(); ++at) {
                if (facets->at(at).field.field == field && facets->at(at).value == value)
                    return at;
            }
            return -1;
        };
        pane->facets()->setCurrentIndex(pane->facets()->model()->index(row(Field::Status, u"failed"_s), 0));
        QTest::keyClick(pane->facets(), Qt::Key_Space);
        QVERIFY(settled());
        QCOMPARE(logs().tab().query, u"status:failed"_s);
        const FacetsModel *facets = pane->facets()->facets();
        QVERIFY(facets->at(row(Field::Status, u"failed"_s)).chosen);
        QCOMPARE(pane->facets()->currentIndex().row(), row(Field::Status, u"failed"_s));
        QCOMPARE(facets->at(row(Field::Status, u"delivered"_s)).count, 250);
        QCOMPARE(facets->at(row(Field::Destination, u"meta"_s)).count, 50);
        QTest::keyClick(pane->facets(), Qt::Key_Space);
        QTRY_COMPARE(logs().tab().query, QString());
        QTRY_COMPARE(pane->table()->model()->rowCount(), 300);
    }

    void theDetailShowsTheEntryAndAsksForTheOrder()
    {
        QVERIFY(show());
        type(u"status:failed"_s);
        pane->table()->goTo(3);
        QVERIFY(pane->detail()->curl().startsWith(u"curl"));
        QVERIFY(pane->detail()->json().contains(u"=token expired"));
        Q_EMIT pane->detail()->relatedWanted(u"order.id:NO-1"_s, u"Same order"_s);
        QVERIFY(settled());
        QCOMPARE(logs().view().tabs.size(), size_t(2));
        QCOMPARE(pane->table()->model()->rowCount(), 10);
    }

    void theKeyboardGoesThroughTheDetailAsTheEyeDoes()
    {
        QVERIFY(show());
        type(u"status:failed"_s);
        pane->table()->goTo(3);
        QTRY_VERIFY(pane->detail()->isVisible());
        pane->detail()->takeFocus();
        QStringList met;
        for (int i = 0; i < 20 && pane->detail()->isAncestorOf(pane->focusWidget()); ++i) {
            met << (pane->focusWidget()->accessibleName().isEmpty() ? pane->focusWidget()->property("text").toString() : pane->focusWidget()->accessibleName());
            QTest::keyClick(pane->focusWidget(), Qt::Key_Tab);
        }
        QCOMPARE(met, (QStringList{u"What is shown"_s, u"Same order"_s, u"Content of the entry"_s, u"Copy what is shown"_s, u"Copy as cURL"_s, u"Close the detail"_s}));
        pane->resize(1224, 600); // there the links stand below what is read
        pane->detail()->takeFocus();
        QTest::keyClick(pane->focusWidget(), Qt::Key_Tab);
        QCOMPARE(pane->focusWidget()->accessibleName(), u"Content of the entry"_s);
    }

    void theDetailIsReadWhereThereIsLittleRoom()
    {
        QVERIFY(show());
        pane->resize(1224, 600); // a window of 1280 × 720
        type(u"status:failed"_s);
        pane->table()->goTo(3);
        auto *code = pane->detail()->findChild<FoldingCode *>();
        QTRY_VERIFY(code->isVisible() && code->height() >= 160);
        QTRY_VERIFY(code->visibleRegion().boundingRect().height() >= 120); // without scrolling
        QVERIFY(pane->height() <= 600);
    }

    void theToolsAboveTheRowsAreReadInTheSmallestWindow()
    {
        QVERIFY(show());
        pane->resize(904, 560); // a window of 960 × 600
        pane->table()->goTo(3);
        QTRY_VERIFY(pane->detail()->isVisible());
        const QWidget *side = pane->table()->parentWidget()->parentWidget()->parentWidget();
        QTRY_VERIFY(side->width() < 420);
        QCoreApplication::sendPostedEvents();
        int tools = 0;
        for (QWidget *tool : side->findChildren<QWidget *>()) {
            const bool isTool = qobject_cast<QPushButton *>(tool) || qobject_cast<SegmentedControl *>(tool);
            if (!isTool || !tool->isVisible())
                continue;
            ++tools;
            QVERIFY2(tool->width() >= tool->sizeHint().width(), qPrintable(tool->property("text").toString() + tool->accessibleName()));
            QVERIFY(side->rect().contains(QRect(tool->mapTo(side, QPoint()), tool->size())));
        }
        QCOMPARE(tools, 4);
    }

    void longNamesOfTabsEndInAnEllipsis()
    {
        QVERIFY(show());
        logs().setQuery(u"error:\"the access token has expired and must be asked for again\""_s);
        QVERIFY(settled());
        const QString name = LogTabs::nameOf(logs(), logs().view().current);
        QVERIFY2(name.endsWith(u'…') && name.size() <= 40, qPrintable(name));
        logs().setQuery(u"status:failed"_s);
        QVERIFY(settled());
        QVERIFY(!LogTabs::nameOf(logs(), logs().view().current).contains(u'…'));
    }

    void manyChipsLeaveTheRowsTheirRoom()
    {
        QVERIFY(show());
        type(u"status:failed"_s);
        auto *chips = pane->findChild<ChipsBar *>();
        const int oneLine = chips->height();
        logs().setQuery(u"status:failed provider:meta attempt:1 ms>50 ms>51 ms>52 ms>53 ms>54 ms>55 ms>56 ms<9001 ms<9002 ms<9003 ms<9004 ms<9005 ms<9006"_s);
        QVERIFY(settled());
        QVERIFY(logs().chips().size() > 10);
        QTRY_VERIFY(chips->height() > oneLine);
        QVERIFY2(chips->height() < 2 * oneLine, qPrintable(QString::number(chips->height())));
    }

    void theDetailTellsTheDayOfAnEntryOfAnotherOne()
    {
        const QDateTime now = world->clock.now();
        const QDateTime before = now.addDays(-5);
        world->archives.archive->appendRaw({entry(1, now.toMSecsSinceEpoch(), R"("provider":"meta","event":"x","status":"failed")"),
                                            entry(2, before.toMSecsSinceEpoch(), R"("provider":"meta","event":"y","status":"failed")")});
        QVERIFY(show(false));
        const auto saying = [this](const QString &text) {
            const auto labels = pane->detail()->findChildren<QLabel *>();
            return std::count_if(labels.begin(), labels.end(), [&](const QLabel *label) { return label->isVisible() && label->text().contains(text); });
        };
        const QString time = now.toLocalTime().toString(u"HH:mm:ss"), day = QLocale().toString(before.toLocalTime().date(), u"d MMM");
        pane->table()->goTo(0);
        QTRY_COMPARE(saying(time), 2); // in the head, and of the attempt
        QCOMPARE(saying(day), 0);
        pane->table()->goTo(1);
        QTRY_COMPARE(saying(day), 2);
    }

    void noVerdictStandsUnderAnotherEntry()
    {
        const qint64 now = world->clock.now().toMSecsSinceEpoch();
        world->archives.archive->appendRaw({entry(2'000, now + 3'000, R"("provider":"ga4","event":"x","status":"filtered","reason":"Only paid orders")"),
                                            entry(2'001, now + 2'000, R"("provider":"meta","event":"x","status":"failed","attempt":1,"error":"first")"),
                                            entry(2'002, now + 1'000, R"("provider":"meta","event":"y","status":"failed","attempt":1,"error":"second")")});
        QVERIFY(show());
        const auto *banner = pane->detail()->findChild<Banner *>();
        pane->table()->goTo(1);
        QVERIFY(!banner->isVisible());
        QTRY_VERIFY(banner->isVisible() && banner->plainText().contains(u"first"));
        pane->table()->goTo(2);
        QVERIFY(!banner->isVisible());
        QTRY_VERIFY(banner->isVisible() && banner->plainText().contains(u"second"));
        pane->table()->goTo(0); // told by the entry alone
        QVERIFY(banner->isVisible() && banner->plainText().contains(u"Only paid orders"));
        pane->table()->goTo(4); // delivered
        QVERIFY(!banner->isVisible());
    }

    void saysWhatTheEmptyDetailIsFor()
    {
        QVERIFY(show());
        const auto shows = [this](const QString &text) {
            const auto labels = pane->detail()->findChildren<QLabel *>();
            return std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) { return label->isVisible() && label->text().contains(text); });
        };
        QVERIFY(shows(u"Select a delivery"_s));
        pane->table()->goTo(3);
        QVERIFY(!shows(u"Select a delivery"_s));
    }

    void jumpsToTheNextFailure()
    {
        QVERIFY(show());
        pane->table()->goTo(1);
        pane->table()->setFocus();
        QTest::keyClick(pane->table(), Qt::Key_F8);
        QTRY_COMPARE(pane->table()->currentRow(), 6);
        QTest::keyClick(pane->table(), Qt::Key_F8, Qt::ShiftModifier);
        QTRY_COMPARE(pane->table()->currentRow(), 0);
    }

    void movingTheSelectionPausesWhatComes()
    {
        QVERIFY(show());
        pane->table()->goTo(2);
        QVERIFY(logs().isPaused());
        world->archives.archive->appendRaw({entry(1'000, world->clock.now().toMSecsSinceEpoch(), R"("provider":"ga4","event":"x","status":"delivered")")});
        QCOMPARE(logs().newEntries(), 1);
        const auto buttons = pane->findChildren<QPushButton *>();
        QVERIFY(std::any_of(buttons.begin(), buttons.end(), [](const QPushButton *button) { return button->text() == u"Show 1 more"; }));
        QCOMPARE(pane->table()->model()->rowCount(), 300);
        const QByteArray key = logs().result()->key(2);
        logs().showNew();
        QVERIFY(settled());
        QCOMPARE(pane->table()->model()->rowCount(), 301);
        QCOMPARE(logs().result()->key(pane->table()->currentRow()), key);
    }

    void anotherQuestionIsReadFromItsTop()
    {
        QVERIFY(show());
        QScrollBar *bar = pane->table()->verticalScrollBar();
        bar->setValue(50);
        QCOMPARE(bar->value(), 50);
        logs().showNew(); // the same one again
        QVERIFY(settled());
        QCOMPARE(bar->value(), 50);
        logs().setQuery(u"provider:meta"_s);
        QVERIFY(settled());
        QCOMPARE(pane->table()->model()->rowCount(), 100);
        QCOMPARE(bar->value(), 0);
        bar->setValue(50);
        logs().sort({Field::Ms, QString()}, true);
        QVERIFY(settled());
        QCOMPARE(bar->value(), 0);
        pane->table()->goTo(60);
        const QByteArray key = logs().result()->key(60);
        logs().setQuery(u"provider:meta ms>0"_s);
        QVERIFY(settled());
        QCOMPARE(logs().result()->key(pane->table()->currentRow()), key);
        QTRY_VERIFY(bar->value() > 0);
        // Not among the rows any more, and back with them.
        logs().setQuery(u"provider:ga4"_s);
        QVERIFY(settled());
        QCOMPARE(pane->table()->currentRow(), -1);
        logs().setQuery(u"provider:meta"_s);
        QVERIFY(settled());
        QVERIFY(pane->table()->currentRow() >= 0);
        QCOMPARE(logs().result()->key(pane->table()->currentRow()), key);
    }

    void selectedRowsStayWhenNothingElseCame()
    {
        QVERIFY(show());
        LogTable *table = pane->table();
        table->goTo(3);
        for (int row = 0; row < 4; ++row)
            QTest::keyClick(table, Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(table->selectedTotal(), qint64(5));
        table->verticalScrollBar()->setValue(40);
        Q_EMIT logs().feed().coverageChanged(); // older ones were looked for
        QCOMPARE(table->selectedTotal(), qint64(5));
        QCOMPARE(table->verticalScrollBar()->value(), 40);
    }

    void moreRowsCanBeScrolledTo()
    {
        QVERIFY(show());
        const auto endIsInSight = [this] {
            QTest::keyClick(pane->table(), Qt::Key_End);
            const int last = pane->table()->model()->rowCount() - 1;
            const QRect row = pane->table()->visualRect(pane->table()->currentIndex());
            return pane->table()->currentRow() == last && row.top() >= 0 && row.bottom() < pane->table()->viewport()->height();
        };
        logs().setQuery(u"provider:meta"_s);
        QVERIFY(settled());
        QVERIFY(endIsInSight());
        logs().toggleChip(0);
        QVERIFY(settled());
        QCOMPARE(pane->table()->model()->rowCount(), 300);
        QVERIFY(endIsInSight());
    }

    void completionCountsWhatTheRestAsksFor()
    {
        QVERIFY(show());
        logs().setQuery(u"provider:meta status:failed"_s);
        QVERIFY(settled());
        const QString count = QLocale().toString(logs().result()->rowCount());
        logs().setQuery({});
        QVERIFY(settled());
        QLineEdit *field = pane->query()->field();
        QTest::keyClicks(field, u"provider:meta status:fa"_s);
        auto *popup = pane->window()->findChild<CompletionPopup *>();
        QVERIFY(popup && popup->isVisible());
        const QAbstractItemModel *offered = popup->findChild<QListView *>()->model();
        QCOMPARE(offered->index(0, 0).data().toString(), u"failed"_s);
        const auto says = [offered] { return offered->index(0, 0).data(Qt::AccessibleTextRole).toString(); };
        QTRY_VERIFY2(says().contains(count + u" logs"_s), qPrintable(says()));
    }

    void sortsFromTheMenu()
    {
        QVERIFY(show());
        const auto buttons = pane->findChildren<PopupMenuButton *>();
        const auto button = std::ranges::find(buttons, u"Order and columns"_s, [](const PopupMenuButton *each) { return each->accessibleName(); });
        QVERIFY(button != buttons.end());
        const auto choose = [&](const QString &text) {
            QMenu *menu = (*button)->menu();
            menu->popup(QPoint());
            for (QAction *action : menu->actions().front()->menu()->actions()) {
                if (action->text().startsWith(text))
                    action->trigger();
            }
            menu->close();
        };
        choose(u"ms"_s);
        QVERIFY(settled());
        QCOMPARE(logs().tab().sortField, u"ms"_s);
        QVERIFY(logs().tab().descending);
        choose(u"ms, descending"_s);
        QVERIFY(settled());
        QVERIFY(!logs().tab().descending);
    }

    void aSlowSearchIsSaid()
    {
        QVERIFY(show());
        const auto says = [this](const QString &text) {
            const auto labels = pane->findChildren<QLabel *>();
            return std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) { return label->text() == text; });
        };
        logs().setQuery(u"provider:meta"_s);
        world->clock.advance(std::chrono::milliseconds(150));
        QVERIFY(!says(u"Searching…"_s));
        logs().setQuery(u"provider:meta status:failed"_s);
        world->clock.advance(std::chrono::milliseconds(100));
        QVERIFY(logs().isSearching());
        QVERIFY(says(u"Searching…"_s));
        QVERIFY(!says(u"300 logs"_s));
        QVERIFY(!logs().rowsOf(0));
        QVERIFY(settled());
        QVERIFY(!says(u"Searching…"_s) && says(u"50 logs"_s));
        QCOMPARE(logs().rowsOf(0), std::optional<qint64>(50));
        logs().showNew(); // what is shown answers it already
        world->clock.advance(std::chrono::milliseconds(300));
        QVERIFY(!says(u"Searching…"_s));
        QVERIFY(settled());
    }

    void aBrushNarrowsAndTheChartStays()
    {
        QVERIFY(show());
        const qint64 now = world->clock.now().toMSecsSinceEpoch();
        Q_EMIT pane->histogram()->brushed(now - 10 * 60'000, now);
        QVERIFY(settled());
        QVERIFY(pane->table()->model()->rowCount() <= 11);
        qint64 bars = 0;
        for (const auto &bucket : logs().histogram()->counts) {
            for (const qint64 count : bucket)
                bars += count;
        }
        QCOMPARE(bars, 300);
        Q_EMIT pane->histogram()->brushCleared();
        QVERIFY(settled());
        QCOMPARE(pane->table()->model()->rowCount(), 300);
    }

    void groupsLeadBackToTheirRows()
    {
        QVERIFY(show());
        pane->groupBy({{Field::Error, QString()}});
        QTRY_COMPARE(logs().groups().size(), size_t(2));
        QCOMPARE(logs().groups()[0].count, 250);
        QVERIFY(pane->leave());
        QVERIFY(logs().groupBy().empty());
    }

    void oneGroupingHolds()
    {
        QVERIFY(show());
        const auto buttons = pane->findChildren<PopupMenuButton *>();
        for (const QString &name : {u"Group"_s, u"All times"_s}) {
            const auto button = std::ranges::find_if(buttons, [&](const PopupMenuButton *each) { return each->text() == name; });
            QVERIFY(button != buttons.end());
            for (int time = 0; time < 2; ++time) { // filled anew each time
                (*button)->menu()->popup(QPoint());
                const auto actions = (*button)->menu()->actions();
                QCOMPARE(std::ranges::count_if(actions, &QAction::isChecked), 1);
                const QActionGroup *group = actions.front()->actionGroup();
                QVERIFY(group && group->isExclusive());
                QCOMPARE(group->actions(), actions);
                (*button)->menu()->hide();
            }
        }
    }

    /// In India an hour of the clock begins in the middle of one of UTC.
    void hoursAreThoseOfTheLocalClock()
    {
        const QByteArray before = qgetenv("TZ");
        const auto back = qScopeGuard([&] {
            qputenv("TZ", before);
            tzset();
        });
        qputenv("TZ", "Asia/Kolkata");
        tzset();
        QVERIFY(show());
        pane->groupBy({{Field::Time, QString()}});
        QTRY_VERIFY(!logs().groups().empty());
        qint64 count = 0;
        for (const LogGroup &group : logs().groups()) {
            QCOMPARE(QDateTime::fromMSecsSinceEpoch(*group.first).time().hour(), QDateTime::fromMSecsSinceEpoch(*group.last).time().hour());
            QVERIFY2(group.values.front().endsWith(u":30"), qPrintable(group.values.front()));
            count += group.count;
        }
        QCOMPARE(count, 300);
    }

    void copiesRowsWithoutFormulas()
    {
        QVERIFY(show());
        type(u"status:failed"_s);
        pane->table()->goTo(0);
        pane->table()->setFocus();
        QSignalSpy notices(pane.get(), &Pane::notice);
        QTest::keySequence(pane->table(), QKeySequence::Copy);
        QTRY_COMPARE(notices.count(), 1);
        const QStringList lines = QApplication::clipboard()->text().split(u'\n');
        QVERIFY(lines.value(0).startsWith(u"Time\tStatus"));
        QVERIFY2(lines.value(1).contains(u"\t'=token expired"), qPrintable(lines.value(1)));
    }

    void tabsComeBack()
    {
        QVERIFY(show());
        type(u"provider:meta"_s);
        LogTab tab;
        tab.query = u"event:purchase"_s;
        tab.deliveries = true;
        logs().addTab(tab);
        logs().saveSearch(u"Purchases"_s);
        QVERIFY(settled());
        pane.reset();
        world->session.closeSite();
        QTRY_VERIFY(!world->session.site());
        QVERIFY(world->open());
        QCOMPARE(logs().view().tabs.size(), size_t(2));
        QCOMPARE(logs().tab().query, u"event:purchase"_s);
        QCOMPARE(logs().view().saved.size(), size_t(1));
    }

    void savedSearchesKeepTheirNames()
    {
        QVERIFY(show());
        const auto save = [this](const QString &name) {
            for (QPushButton *button : pane->findChildren<QPushButton *>()) {
                if (button->accessibleName() == u"Save this search")
                    QTest::mouseClick(button, Qt::LeftButton);
            }
            auto *dialog = pane->window()->findChild<QInputDialog *>();
            QVERIFY(dialog);
            if (!name.isEmpty())
                dialog->setTextValue(name);
            QTest::keyClick(dialog->findChild<QLineEdit *>(), Qt::Key_Return);
        };
        const auto names = [this] {
            QStringList all;
            for (const LogTab &search : logs().view().saved)
                all << search.name + u'=' + search.query;
            return all;
        };
        type(u"status:failed"_s);
        save({});
        const QString first = logs().tab().name;
        QVERIFY(!first.isEmpty());
        type(u"status:delivered"_s);
        QVERIFY(logs().tab().name.isEmpty()); // it asks something else now
        save(u"Fine"_s);
        QCOMPARE(names(), (QStringList{first + u"=status:failed"_s, u"Fine=status:delivered"_s}));
        type(u"provider:meta"_s);
        save(u"Fine"_s); // the dialog says that it replaces
        QCOMPARE(names(), (QStringList{first + u"=status:failed"_s, u"Fine=provider:meta"_s}));
    }

    void aGroupOfAnOrHasItsRowsOnly()
    {
        QVERIFY(show());
        type(u"status:failed or event:purchase"_s);
        pane->groupBy({{Field::Event, QString()}});
        QTRY_VERIFY(!logs().groups().empty());
        const auto group = std::ranges::find_if(logs().groups(), [](const LogGroup &each) { return each.values.front() == u"page_view"; });
        QVERIFY(group != logs().groups().end());
        auto *groups = pane->findChild<LogGroups *>();
        Q_EMIT groups->groupWanted(u"event:page_view"_s);
        QVERIFY(settled());
        QCOMPARE(pane->table()->model()->rowCount(), int(group->count));
    }

    void theErrorStaysInSight()
    {
        QVERIFY(show());
        for (const int width : {1100, 1384}) { // windows of 1280 and 1600
            pane->resize(width, 900);
            QVERIFY(settled());
            QTRY_VERIFY(!pane->table()->horizontalScrollBar()->isVisible());
            QCOMPARE(pane->table()->horizontalScrollBar()->maximum(), 0);
        }
        const int http = logs().model()->columnOf({Field::Http, QString()});
        QVERIFY(!pane->table()->isColumnHidden(http));
    }

    void fetchesWhatTheServiceHas()
    {
        world->prepare = [](FakeControlPlane &plane) {
            DeliveryLogEntry entry;
            entry.id = u"log_a"_s;
            entry.source = *Json::parse(R"({"id":"log_a","provider":"meta","event":"purchase"})");
            plane.logs[ProviderId::of(Provider::Meta)].entries = {entry};
        };
        QVERIFY(show(false));
        QTRY_VERIFY((world->clock.advance(std::chrono::seconds(1)), pane->table()->model()->rowCount() == 1));
        QVERIFY(pane->table()->isVisible());
    }

    void saysThatOlderLogsAreStillRead()
    {
        world->prepare = [](FakeControlPlane &plane) { plane.hold(FakeControlPlane::Endpoint::ProviderLogs); };
        fill();
        QVERIFY(world->open());
        pane = std::make_unique<LogsPane>(world->context());
        pane->resize(1400, 900);
        pane->show();
        pane->entered();
        const auto said = [this](const QString &text) {
            const auto labels = pane->findChildren<QLabel *>();
            return std::any_of(labels.begin(), labels.end(), [&text](const QLabel *label) { return label->isVisible() && label->text().contains(text); });
        };
        const auto linked = [this](const QString &text) {
            const auto links = pane->findChildren<LinkLabel *>();
            return std::any_of(links.begin(), links.end(), [&text](const LinkLabel *link) { return link->isVisible() && link->text() == text; });
        };
        QTRY_VERIFY(said(u"Reading older logs… 300 so far"_s));
        QVERIFY(linked(u"Cancel"_s) && !linked(u"Fetch the rest"_s));
        pane->query()->field()->setFocus();
        QTest::keyClicks(pane->query()->field(), u"event:nosuch"_s);
        QTRY_VERIFY(said(u"No log matches yet; older ones are still being read."_s));
        logs().feed().cancel();
        QTRY_VERIFY(said(u"No log matches 1 refinement"_s));
        QVERIFY(said(u"300 held"_s));
        QVERIFY(linked(u"Fetch the rest"_s) && !linked(u"Cancel"_s));
    }

    void anEmptyArchiveSaysWhatItIsFor()
    {
        QVERIFY(show(false));
        QTRY_VERIFY(!pane->table()->isVisible());
        const auto buttons = pane->findChildren<QPushButton *>();
        QVERIFY(std::any_of(buttons.begin(), buttons.end(), [](QPushButton *button) { return button->text() == u"Fetch now" && button->isVisible(); }));
    }

    void anArchiveThatCannotBeOpenedIsSaid()
    {
        world->archives.fails = ArchiveError{ArchiveError::Kind::NewerFormat, u"/x"_s, {}};
        QVERIFY(world->open());
        pane = std::make_unique<LogsPane>(world->context());
        pane->show();
        pane->entered();
        QCOMPARE(logs().state(), LogsController::State::NoArchive);
        world->archives.fails.reset();
        pane->entered();
        QVERIFY(settled());
        QCOMPARE(logs().state(), LogsController::State::Ready);
    }

    void everyControlIsNamedAndReached()
    {
        QVERIFY(show());
        type(u"status:failed"_s);
        pane->table()->goTo(0);
        const QStringList findings = accessibilityFindings(pane.get());
        QVERIFY2(findings.isEmpty(), qPrintable(findings.join(u'\n')));
    }

    void barsAndCoverageLieWhereTheirTimeIs()
    {
        LogHistogram histogram;
        histogram.from = 0;
        histogram.widthMs = 1'000;
        histogram.statuses = {u"delivered"_s, u"failed"_s};
        histogram.counts = {{4, 0}, {0, 0}, {1, 1}, {0, 2}};
        const QRectF area(0, 0, 400, 100);
        const auto geometry = HistogramGeometry::of(histogram, {{u"a"_s, 1'000, 2'000, CoverageRange::Kind::Held}, {u"a"_s, 3'000, 4'000, CoverageRange::Kind::Held}}, area, 4'000);
        QCOMPARE(geometry.highest, 4);
        QCOMPARE(geometry.bars.size(), size_t(4));
        QCOMPARE(geometry.bars[0].rect.height(), geometry.plot.height());
        QCOMPARE(histogram.statuses[geometry.bars[1].status], u"failed"_s); // at the bottom
        QCOMPARE(geometry.bars[1].rect.bottom(), geometry.plot.bottom());
        QCOMPARE(geometry.bars[2].rect.bottom(), geometry.bars[1].rect.top());
        using Kind = HistogramGeometry::Stretch::Kind;
        QCOMPARE(geometry.coverage.size(), size_t(4));
        QCOMPARE(geometry.coverage[0].kind, Kind::Unknown);
        QCOMPARE(geometry.coverage[1].kind, Kind::Held);
        QCOMPARE(geometry.coverage[2].kind, Kind::Missing);
        QCOMPARE(geometry.coverage[3].kind, Kind::Held);
        QCOMPARE(geometry.timeAt(geometry.x(2'500)), 2'500);
        double covered = 0;
        for (const auto &stretch : geometry.coverage)
            covered += stretch.rect.width();
        QCOMPARE(covered, area.width());
    }

    void theTimeAxisTellsWhereADayBegins()
    {
        const QDateTime begin(QDate(2026, 11, 20), QTime(18, 30));
        LogHistogram histogram;
        histogram.from = begin.toMSecsSinceEpoch();
        histogram.widthMs = 1'800'000;
        histogram.statuses = {u"delivered"_s};
        histogram.counts.assign(120, {1}); // to 06:30 of the third day
        const auto geometry = HistogramGeometry::of(histogram, {}, QRectF(0, 0, 1'000, 100), begin.addDays(3).toMSecsSinceEpoch());
        QCOMPARE(std::ranges::count_if(geometry.ticks, &TimeTick::day), 3);
        QVERIFY(geometry.ticks.size() > 3);
        for (const TimeTick &tick : geometry.ticks) {
            QCOMPARE(tick.day, QDateTime::fromMSecsSinceEpoch(tick.time).time() == QTime(0, 0));
            QCOMPARE(tick.x, geometry.x(tick.time));
        }
    }
};

QTEST_MAIN(TestLogsPane)
#include "tst_logspane.moc"
