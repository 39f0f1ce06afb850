#include "models/controllers/mappingcontroller.h"
#include "models/controllers/providerscontroller.h"
#include "models/controllers/seenfeed.h"
#include "models/items/mappingmodel.h"
#include "tests/support/accessibilitycheck.h"
#include "tests/support/uiworld.h"
#include "tests/support/warnings.h"
#include "ui/panes/mapping/importpreview.h"
#include "ui/panes/mapping/labelbanner.h"
#include "ui/panes/mapping/mappingexchange.h"
#include "ui/panes/mapping/mappinginspector.h"
#include "ui/panes/mapping/mappingpane.h"
#include "ui/panes/mapping/mappingview.h"
#include "ui/panes/mapping/nameeditor.h"
#include "ui/panes/mapping/providernamerow.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/filterchip.h"
#include "ui/widgets/linklabel.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QCompleter>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollArea>
#include <QTemporaryDir>
#include <QTest>

using namespace selwise;
using namespace Qt::Literals::StringLiterals;
using Endpoint = FakeControlPlane::Endpoint;

namespace {

const ProviderId ga4 = ProviderId::of(Provider::Ga4), meta = ProviderId::of(Provider::Meta), gads = ProviderId::of(Provider::GoogleAds);
constexpr int ga4Column = MappingModel::FirstProviderColumn, metaColumn = ga4Column + 1;

} // namespace

/// The table of the Mapping pane and what stands beside it, worked with keys and the clipboard.
class TestMappingPane : public QObject {
    Q_OBJECT
    std::unique_ptr<UiWorld> world;
    std::unique_ptr<MappingPane> pane;

    MappingController &mapping() { return *world->session.site()->mapping(); }
    void show(QSize size = {1384, 900})
    {
        QVERIFY(world->open());
        pane = std::make_unique<MappingPane>(world->context());
        pane->resize(size);
        pane->show();
        pane->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(pane.get()));
        pane->entered();
        QTRY_VERIFY(!mapping().defaults()->isBusy() && !world->session.site()->seenFeed()->isReading());
    }
    QString name(const QString &event, const ProviderId &provider)
    {
        const EventMapping all = mapping().mapping(provider);
        const QString *found = all.find(event);
        return found ? *found : QString();
    }
    void at(const QString &event, int column)
    {
        pane->table()->select(event, column);
        pane->table()->setFocus();
        QCOMPARE(pane->table()->currentEvent(), event);
    }
    NameEditor *editor() { return pane->table()->findChild<NameEditor *>(); }
    /// What is said of the name that is typed, in the table; its editor's list is open or not.
    bool isClear(const QWidget *says)
    {
        const QRect bubble(says->mapToGlobal(QPoint()), says->size()), field(editor()->mapToGlobal(QPoint()), editor()->size());
        const QWidget *list = editor()->completer()->popup();
        return says->isVisible() && says->parentWidget()->rect().contains(says->geometry()) && !bubble.intersects(field)
            && !(list->isVisible() && bubble.intersects(list->geometry()));
    }
    QString message()
    {
        for (auto *banner : pane->findChildren<Banner *>()) {
            if (banner->isVisible() && banner->severity() == Tone::Error)
                return banner->plainText();
        }
        return {};
    }
    FilterChip *chip(const QString &text)
    {
        for (auto *each : pane->findChildren<FilterChip *>()) {
            if (each->text().startsWith(text))
                return each;
        }
        return nullptr;
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

    void aRowIsWhollyInSightWhileItIsTypedIn()
    {
        show({1384, 700});
        MappingView &table = *pane->table();
        QModelIndex cut;
        for (int row = 0; row < table.model()->rowCount(); ++row) {
            const QModelIndex index = table.model()->index(row, ga4Column);
            const QRect rect = table.visualRect(index);
            if (rect.top() < table.viewport()->height() && rect.bottom() >= table.viewport()->height() && index.flags() & Qt::ItemIsEditable)
                cut = index;
        }
        QVERIFY(cut.isValid());
        const QPoint place(table.visualRect(cut).center().x(), table.viewport()->height() - 2);
        QTest::mouseClick(table.viewport(), Qt::LeftButton, {}, place);
        QTest::mouseDClick(table.viewport(), Qt::LeftButton, {}, place);
        QVERIFY(editor());
        QVERIFY(table.viewport()->rect().contains(editor()->geometry()));
    }

    void whatTheCheckSaysIsReadInEveryRow()
    {
        show();
        const MappingView &table = *pane->table();
        const QString last = [&table] {
            for (int row = table.model()->rowCount() - 1; row > 0; --row) {
                const QModelIndex index = table.model()->index(row, 0);
                if (table.viewport()->rect().contains(table.visualRect(index)) && !index.data().toString().isEmpty())
                    return index.data().toString();
            }
            return QString();
        }();
        for (const QString &event : {eventCatalogue().front().name.toString(), last}) {
            at(event, ga4Column);
            QTest::keyClick(pane->table(), Qt::Key_F2);
            QVERIFY(editor());
            editor()->clear();
            for (const QChar key : u"session_start"_s) {
                QTest::keyClick(editor(), key.toLatin1());
                const QWidget *says = pane->table()->findChild<QWidget *>(u"name-check"_s);
                QVERIFY2(says && isClear(says), qPrintable(event + u' ' + editor()->text()));
            }
            editor()->completer()->popup()->hide();
            QTest::keyClick(editor(), Qt::Key_Escape);
            QTRY_VERIFY(!editor());
        }
    }

    void aSearchWithoutAHitSaysSo()
    {
        show();
        at(u"purchase"_s, metaColumn);
        QCOMPARE(pane->inspector()->event(), u"purchase"_s);
        auto *search = qobject_cast<QLineEdit *>(pane->searchField());
        QVERIFY(search);
        search->setFocus();
        QTest::keyClicks(search, u"nosuch"_s);
        const auto said = [this](const QString &text) {
            const auto labels = pane->findChildren<QLabel *>();
            return std::ranges::any_of(labels, [&](const QLabel *label) { return label->isVisible() && label->text() == text; });
        };
        QTRY_VERIFY(said(u"No event matches “nosuch”."_s));
        QVERIFY(!pane->table()->isVisible());
        QCOMPARE(pane->inspector()->event(), QString());
        const auto links = pane->findChildren<LinkLabel *>();
        const auto all = std::ranges::find_if(links, [](const LinkLabel *link) { return link->isVisible() && link->text() == u"Show all events"; });
        QVERIFY(all != links.end());
        (*all)->setFocus();
        QTest::keyClick(*all, Qt::Key_Return);
        QTRY_VERIFY(pane->table()->isVisible());
        QVERIFY(search->text().isEmpty() && pane->table()->hasFocus());
        QCOMPARE(pane->table()->currentEvent(), u"purchase"_s);
        QCOMPARE(pane->inspector()->event(), u"purchase"_s);
    }

    void mapsByKeyboardAndUndoesIt()
    {
        show();
        at(u"user_signup"_s, metaColumn);
        QTest::keyClicks(pane->table(), u"Complete"_s);
        QTRY_VERIFY(editor());
        editor()->setText(u"CompleteRegistration"_s);
        QTest::keyClick(editor(), Qt::Key_Return);
        QTRY_COMPARE(name(u"user_signup"_s, meta), u"CompleteRegistration"_s);
        QCOMPARE(world->undo.count(), 1);
        world->undo.undo();
        QCOMPARE(name(u"user_signup"_s, meta), QString());
        world->undo.redo();
        QCOMPARE(name(u"user_signup"_s, meta), u"CompleteRegistration"_s);
        QCOMPARE(mapping().unpublished(), 1);
    }

    void warnsAndLets()
    {
        show();
        at(u"purchase"_s, ga4Column);
        QTest::keyClick(pane->table(), Qt::Key_Return);
        QVERIFY(editor());
        editor()->setText(u"session_start"_s); // GA4 would drop it
        QVERIFY(editor()->accessibleDescription().contains(u"reserved"));
        QTest::keyClick(editor(), Qt::Key_Return);
        QTRY_COMPARE(name(u"purchase"_s, ga4), u"session_start"_s);
        at(u"purchase"_s, ga4Column); // and the cell goes on to say so
        for (const int role : {Qt::ToolTipRole, Qt::AccessibleTextRole}) {
            const QString said = pane->table()->currentIndex().data(role).toString();
            QVERIFY2(said.contains(u"session_start") && said.contains(u"reserved"), qPrintable(said));
        }
    }

    void aLongNameLeavesTheInspectorWhole()
    {
        show();
        at(u"purchase"_s, 0);
        Q_EMIT pane->inspector()->namesEntered({{u"purchase"_s, ga4, u"a_name_of_an_event_that_is_longer_than_any_line_of_the_inspector"_s}});
        QTRY_COMPARE(name(u"purchase"_s, ga4).size(), 64);
        auto *scroll = pane->inspector()->findChild<QScrollArea *>();
        QTRY_VERIFY(scroll->widget()->minimumSizeHint().width() <= scroll->viewport()->width());
        QCOMPARE(scroll->widget()->width(), scroll->viewport()->width());
    }

    void aControlCharacterIsRefusedAtItsPlace()
    {
        show();
        at(u"purchase"_s, ga4Column);
        QTest::keyClick(pane->table(), Qt::Key_Return);
        QVERIFY(editor());
        editor()->setText(u"pur\u0007chase"_s);
        QVERIFY(editor()->accessibleDescription().contains(u"control character"));
        QTest::keyClick(editor(), Qt::Key_Return);
        QVERIFY(editor()); // it stays open, with the message
        QCOMPARE(name(u"purchase"_s, ga4), u"purchase"_s);
        QTest::keyClick(editor(), Qt::Key_Escape);
        QTRY_VERIFY(!editor());
        QCOMPARE(name(u"purchase"_s, ga4), u"purchase"_s);
        QCOMPARE(world->undo.count(), 0);
    }

    void deleteUnmapsWhatIsSelectedInOneStep()
    {
        show();
        at(u"purchase"_s, ga4Column);
        auto *model = pane->table()->model();
        const QModelIndex from = pane->table()->currentIndex();
        pane->table()->selectionModel()->select(QItemSelection(from, model->index(from.row(), metaColumn)), QItemSelectionModel::ClearAndSelect);
        QTest::keyClick(pane->table(), Qt::Key_Delete);
        QCOMPARE(name(u"purchase"_s, ga4), QString());
        QCOMPARE(name(u"purchase"_s, meta), QString());
        QCOMPARE(world->undo.count(), 1);
        world->undo.undo();
        QCOMPARE(name(u"purchase"_s, ga4), u"purchase"_s);
        QCOMPARE(name(u"purchase"_s, meta), u"Purchase"_s);
    }

    void oneNameForAllSelectedCells()
    {
        show();
        at(u"product_view"_s, ga4Column);
        auto *model = pane->table()->model();
        const QModelIndex from = pane->table()->currentIndex();
        pane->table()->selectionModel()->select(QItemSelection(from, model->index(from.row() + 2, ga4Column)), QItemSelectionModel::ClearAndSelect);
        pane->table()->editCurrent();
        QVERIFY(editor());
        QVERIFY(editor()->accessibleDescription().contains(u"3"));
        editor()->setText(u"view_item"_s);
        QTest::keyClick(editor(), Qt::Key_Return);
        for (const QString &event : {u"product_view"_s, u"product_click"_s, u"product_impression"_s})
            QTRY_COMPARE(name(event, ga4), u"view_item"_s);
        QCOMPARE(world->undo.count(), 1);
    }

    void copiesAndPastesAsASpreadsheet()
    {
        show();
        at(u"add_to_cart"_s, ga4Column);
        auto *model = pane->table()->model();
        const QModelIndex from = pane->table()->currentIndex();
        pane->table()->selectionModel()->select(QItemSelection(from, model->index(from.row(), metaColumn)), QItemSelectionModel::ClearAndSelect);
        QTest::keySequence(pane->table(), QKeySequence::Copy);
        QCOMPARE(QApplication::clipboard()->text(), u"add_to_cart\tAddToCart"_s);

        QApplication::clipboard()->setText(u"view_cart\tViewCart\r\ncart_left\t\r\n"_s);
        at(u"update_cart"_s, ga4Column);
        QTest::keySequence(pane->table(), QKeySequence::Paste);
        QTRY_COMPARE(name(u"update_cart"_s, ga4), u"view_cart"_s);
        QCOMPARE(name(u"update_cart"_s, meta), u"ViewCart"_s);
        QCOMPARE(name(u"cart_abandon"_s, ga4), u"cart_left"_s);
        QCOMPARE(world->undo.count(), 1);

        at(u"update_cart"_s, ga4Column);
        QTest::keySequence(pane->table(), QKeySequence::Cut);
        QCOMPARE(QApplication::clipboard()->text(), u"view_cart"_s);
        QCOMPARE(name(u"update_cart"_s, ga4), QString());
    }

    void aPasteBeyondTheTableChangesNothing()
    {
        show();
        at(u"purchase"_s, MappingModel::FirstProviderColumn + 2);
        QApplication::clipboard()->setText(u"a\tb"_s);
        QTest::keySequence(pane->table(), QKeySequence::Paste);
        QTRY_VERIFY(message().contains(u"beyond the table"));
        QVERIFY(message().contains(u"row 1, column 2"));
        QCOMPARE(world->undo.count(), 0);
        QApplication::clipboard()->setText(u"\"never closed"_s);
        QTest::keySequence(pane->table(), QKeySequence::Paste);
        QTRY_VERIFY(message().contains(u"never closed"));
        QCOMPARE(world->undo.count(), 0);
    }

    void aTableWithHeadingsIsShownFirst()
    {
        show();
        QApplication::clipboard()->setText(u"event\tmeta\nuser_login\tLogin\npurchase\tPurchase\n"_s);
        at(u"page_view"_s, ga4Column);
        QTest::keySequence(pane->table(), QKeySequence::Paste);
        QTRY_VERIFY(pane->preview()->applyButton()->isVisible());
        QCOMPARE(name(u"user_login"_s, meta), QString());
        QVERIFY(pane->preview()->applyButton()->text().contains(u"1")); // the other entry says what is there already
        QVERIFY2(accessibilityFindings(pane.get()).isEmpty(), qPrintable(accessibilityFindings(pane.get()).join(u'\n')));
        QTest::mouseClick(pane->preview()->applyButton(), Qt::LeftButton);
        QCOMPARE(name(u"user_login"_s, meta), u"Login"_s);
        QVERIFY(pane->table()->isVisible());
    }

    void aWrongFileSaysWhereAndChangesNothing()
    {
        show();
        QTemporaryDir folder;
        const QString file = folder.filePath(u"mappings.csv"_s);
        QFile target(file);
        QVERIFY(target.open(QIODevice::WriteOnly));
        target.write("event,ga4\nPurchase,x\n");
        target.close();
        pane->exchange()->importFile(file);
        QTRY_VERIFY(message().contains(u"Row 2, column 1"));
        QVERIFY(!pane->preview()->applyButton()->isVisible());
        QVERIFY(pane->leave());
        QVERIFY(pane->table()->isVisible());
        pane->exchange()->importFile(folder.filePath(u"missing.csv"_s));
        QTRY_VERIFY(message().contains(u"could not be read"));
        QCOMPARE(world->undo.count(), 0);
    }

    void whatIsSavedIsReadAgain()
    {
        show();
        QTemporaryDir folder;
        for (const auto &[format, ending] : {std::pair(MappingExchange::Format::Csv, u"csv"_s), std::pair(MappingExchange::Format::Json, u"json"_s)}) {
            const QString file = folder.filePath(u"m."_s + ending);
            pane->exchange()->saveAs(format, file);
            QTRY_VERIFY(QFile::exists(file));
            pane->exchange()->importFile(file);
            QTRY_VERIFY(pane->preview()->isVisible() && pane->preview()->findChild<QPushButton *>());
            QTRY_VERIFY(!message().contains(u"problem"));
            QVERIFY(!pane->preview()->applyButton()->isVisible()); // the same as what is there
            pane->leave();
        }
    }

    void searchesAndNarrows()
    {
        world->prepare = [](FakeControlPlane &plane) {
            for (int i = 0; i < 3; ++i)
                plane.fail(Endpoint::ProviderLogs, ApiError::Kind::Forbidden);
        };
        show();
        auto *search = qobject_cast<QLineEdit *>(pane->searchField());
        QVERIFY(search);
        QTest::keyClicks(search, u"initiate"_s);
        QCOMPARE(pane->table()->model()->rowCount(), 0); // nothing is called so yet
        search->clear();
        QTest::keyClicks(search, u"search_"_s);
        QCOMPARE(pane->table()->model()->rowCount(), 1 + 7);
        search->clear();
        QVERIFY(!chip(u"Unmapped"_s)->isEnabled()); // nobody counted
        const QHash<QString, qint64> seen{{u"user_login"_s, 12}, {u"purchase"_s, 3}, {u"tour"_s, 4}};
        mapping().setSeen([seen](const QString &event) { return std::optional<qint64>(seen.value(event)); }, {u"tour"_s});
        QVERIFY(chip(u"Unmapped"_s)->isEnabled());
        QTest::mouseClick(chip(u"Unmapped"_s), Qt::LeftButton);
        QCOMPARE(pane->table()->model()->rowCount(), 4); // user_login, and an event outside the catalogue
        QVERIFY(chip(u"Unmapped"_s)->text().endsWith(u"2"));
        QTest::mouseClick(chip(u"All"_s), Qt::LeftButton);
        QVERIFY(pane->table()->model()->rowCount() > 29);
    }

    void familiesFold()
    {
        show();
        const int all = pane->table()->model()->rowCount();
        pane->table()->setFocus();
        pane->table()->setCurrentIndex(pane->table()->model()->index(0, 0));
        QTest::keyClick(pane->table(), Qt::Key_Left);
        QCOMPARE(pane->table()->model()->rowCount(), all - 4);
        QTest::keyClick(pane->table(), Qt::Key_Right);
        QCOMPARE(pane->table()->model()->rowCount(), all);
    }

    void theInspectorEditsResetsAndTellsTheWayBack()
    {
        show();
        at(u"purchase"_s, 0);
        QCOMPARE(pane->inspector()->event(), u"purchase"_s);
        auto *row = pane->inspector()->findChildren<ProviderNameRow *>().value(0);
        QVERIFY(row);
        row->combo()->lineEdit()->setText(u"order_placed"_s);
        QTest::keyClick(row->combo()->lineEdit(), Qt::Key_Return);
        QCOMPARE(name(u"purchase"_s, ga4), u"order_placed"_s);
        Q_EMIT row->resetWanted();
        QCOMPARE(name(u"purchase"_s, ga4), u"purchase"_s);
        at(u"checkout_begin"_s, 0);
        Q_EMIT pane->inspector()->reverseWanted(ga4, u"start_checkout"_s, u"checkout_begin"_s);
        QCOMPARE(*mapping().reverseMapping(ga4).find(u"start_checkout"), u"checkout_begin"_s);
        world->undo.undo();
        QVERIFY(!mapping().reverseMapping(ga4).find(u"start_checkout"));
    }

    void oneLabelForSeveralEventsAsks()
    {
        show();
        auto *question = pane->findChild<LabelBanner *>();
        QVERIFY(question->isVisible());
        QVERIFY(question->plainText().contains(u"x9KfCNbDq4MZ"));
        // Sign for sign: the font of sentences would make a multiplication sign of "4x8".
        const QString html = question->findChild<QLabel *>()->text();
        QVERIFY2(html.contains(QRegularExpression(u"font-family:'[^\"]*Mono[^\"]*\">x9KfCNbDq4MZ</span>"_s)), qPrintable(html));
        Q_EMIT question->linkActivated(u"purchase"_s);
        QVERIFY(!question->isVisible());
        QCOMPARE(name(u"purchase"_s, gads), u"purchase"_s);
        QCOMPARE(name(u"add_to_cart"_s, gads), QString());
        world->undo.undo();
        QVERIFY(question->isVisible());
        Q_EMIT question->linkActivated(u" keep"_s);
        QVERIFY(!question->isVisible());
        world->providers().apply(mapping().changesOf({{u"user_login"_s, gads, u"login"_s}}));
        QVERIFY(question->isVisible()); // another set is another question
    }

    void defaultsThatFailAreSaidAndFetchedAgain()
    {
        world->prepare = [](FakeControlPlane &plane) { plane.fail(Endpoint::Mappings, ApiError::Kind::Forbidden); };
        show();
        QStringList warnings;
        for (auto *banner : pane->findChildren<Banner *>()) {
            if (banner->isVisible() && banner->severity() == Tone::Warning)
                warnings << banner->plainText();
        }
        QVERIFY(warnings.join(u' ').contains(u"could not be read"));
        mapping().fetchDefaults();
        QTRY_VERIFY(!mapping().defaults()->isBusy());
        QVERIFY(mapping().defaults()->errors().empty());
    }

    void allStatesCanBeUsedWithKeysAndReaders()
    {
        show();
        at(u"purchase"_s, ga4Column);
        QVERIFY2(accessibilityFindings(pane.get()).isEmpty(), qPrintable(accessibilityFindings(pane.get()).join(u'\n')));
        const QModelIndex cell = pane->table()->currentIndex();
        QCOMPARE(cell.data(Qt::AccessibleTextRole).toString(), u"purchase goes to GA4 as purchase, default"_s);
    }

    void inASmallWindowTheInspectorComesWhenCalled()
    {
        show({1000, 640});
        QVERIFY(!pane->inspector()->isVisible());
        at(u"purchase"_s, 0);
        QTest::keyClick(pane->table(), Qt::Key_Return);
        QVERIFY(pane->inspector()->isVisible());
        const QWidget *first = pane->inspector()->findChildren<ProviderNameRow *>().front()->combo();
        QTRY_VERIFY(first == QApplication::focusWidget() || first->isAncestorOf(QApplication::focusWidget()));
        QVERIFY(pane->leave());
        QVERIFY(!pane->inspector()->isVisible());
    }
};

QTEST_MAIN(TestMappingPane)
#include "tst_mappingpane.moc"
