#include "tests/support/warnings.h"
#include "ui/widgets/uniformrowstable.h"

#include <QAccessible>
#include <QApplication>
#include <QElapsedTimer>
#include <QHeaderView>
#include <QRandomGenerator>
#include <QScrollBar>
#include <QTest>

using namespace selwise;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int rowHeight = 26;

class Rows : public QAbstractTableModel {
public:
    explicit Rows(int rows) : m_rows(rows) {}
    void setRows(int rows)
    {
        beginResetModel();
        m_rows = rows;
        endResetModel();
    }
    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : m_rows; }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : 5; }
    QVariant data(const QModelIndex &index, int role) const override
    {
        ++asked;
        return role == Qt::DisplayRole ? QVariant(u"%1/%2"_s.arg(index.row()).arg(index.column())) : QVariant();
    }

    mutable qint64 asked = 0;

private:
    int m_rows;
};

class TimerSpy : public QObject {
public:
    int fired = 0;

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        fired += event->type() == QEvent::Timer ? 1 : 0;
        return false;
    }
};

} // namespace

/// Where the two tables can both go, ours is where QTableView is; and the number of rows costs nothing.
class TestUniformRows : public QObject {
    Q_OBJECT

    static void prepare(QTableView &table, QAbstractItemModel &model)
    {
        table.setModel(&model);
        table.setSelectionBehavior(QAbstractItemView::SelectRows);
        table.setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
        table.setShowGrid(false);
        table.setWordWrap(false);
        table.verticalHeader()->hide();
        table.verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
        table.verticalHeader()->setMinimumSectionSize(rowHeight);
        table.verticalHeader()->setDefaultSectionSize(rowHeight);
        table.setColumnHidden(3, true);
        table.resize(311, 333);
        table.show();
    }
    static QList<int> selected(const QTableView &table)
    {
        QList<int> rows;
        for (const QModelIndex &index : table.selectionModel()->selectedRows())
            rows << index.row();
        std::sort(rows.begin(), rows.end());
        return rows;
    }

private Q_SLOTS:
    void init() { QTest::failOnWarning(unexpectedWarning()); }

    void isWhereAPlainTableIs_data()
    {
        QTest::addColumn<Qt::LayoutDirection>("direction");
        QTest::newRow("left to right") << Qt::LeftToRight;
        QTest::newRow("right to left") << Qt::RightToLeft;
    }
    void isWhereAPlainTableIs()
    {
        QFETCH(const Qt::LayoutDirection, direction);
        Rows model(500);
        UniformRowsTable ours(rowHeight);
        QTableView plain;
        ours.setLayoutDirection(direction);
        plain.setLayoutDirection(direction);
        prepare(ours, model);
        prepare(plain, model);
        QVERIFY(QTest::qWaitForWindowExposed(&ours) && QTest::qWaitForWindowExposed(&plain));
        QCOMPARE(ours.viewport()->geometry(), plain.viewport()->geometry());
        QCOMPARE(ours.horizontalScrollBar()->maximum(), plain.horizontalScrollBar()->maximum());
        QRandomGenerator random(7);
        for (int round = 0; round < 300; ++round) {
            const int top = random.bounded(plain.verticalScrollBar()->maximum()), left = random.bounded(plain.horizontalScrollBar()->maximum() + 1);
            for (QTableView *table : {static_cast<QTableView *>(&ours), &plain}) {
                table->verticalScrollBar()->setValue(top);
                table->horizontalScrollBar()->setValue(left);
            }
            const QModelIndex index = model.index(random.bounded(500), random.bounded(5));
            const bool hidden = plain.isColumnHidden(index.column());
            if (!hidden)
                QCOMPARE(ours.visualRect(index), plain.visualRect(index));
            const QPoint at(random.bounded(300), random.bounded(-400, 700));
            QCOMPARE(ours.indexAt(at), plain.indexAt(at));
            if (hidden)
                continue;
            ours.scrollTo(index);
            plain.scrollTo(index);
            QCOMPARE(ours.verticalScrollBar()->value(), plain.verticalScrollBar()->value());
            QCOMPARE(ours.horizontalScrollBar()->value(), plain.horizontalScrollBar()->value());
        }
    }

    void scrollsAsFarAsThereAreRows()
    {
        Rows model(500);
        UniformRowsTable ours(rowHeight);
        QTableView plain;
        prepare(ours, model);
        prepare(plain, model);
        QVERIFY(QTest::qWaitForWindowExposed(&ours) && QTest::qWaitForWindowExposed(&plain));
        for (const int rows : {10, 5'000, 0, 11, 12, 13, 20, 3}) {
            model.setRows(rows);
            plain.doItemsLayout();
            for (QTableView *table : {static_cast<QTableView *>(&ours), &plain}) {
                table->scrollTo(model.index(rows - 1, 0));
                QCoreApplication::sendPostedEvents();
            }
            QCOMPARE(ours.verticalScrollBar()->maximum(), plain.verticalScrollBar()->maximum());
            if (plain.verticalScrollBar()->maximum() > 0)
                QCOMPARE(ours.verticalScrollBar()->pageStep(), plain.verticalScrollBar()->pageStep());
            QCOMPARE(ours.verticalScrollBar()->value(), plain.verticalScrollBar()->value());
            QCOMPARE(ours.horizontalScrollBar()->maximum(), plain.horizontalScrollBar()->maximum());
            QCOMPARE(ours.viewport()->geometry(), plain.viewport()->geometry());
        }
        model.setRows(0);
        QTest::keyClick(&ours, Qt::Key_End);
        QTest::mouseClick(ours.viewport(), Qt::LeftButton, {}, QPoint(10, 10));
        QVERIFY(!ours.currentIndex().isValid());
    }

    void barsGoWhenTheyOnlyNeedEachOther()
    {
        Rows model(10);
        UniformRowsTable table(rowHeight);
        prepare(table, model);
        table.setFrameShape(QFrame::NoFrame);
        QVERIFY(QTest::qWaitForWindowExposed(&table));
        const int header = table.horizontalHeader()->height();
        table.resize(table.horizontalHeader()->length() - 20, 10 * rowHeight + header + 1);
        QVERIFY(table.horizontalScrollBar()->isVisible() && table.verticalScrollBar()->isVisible());
        table.resize(table.horizontalHeader()->length() + 1, 10 * rowHeight + header + 1);
        QTRY_VERIFY(!table.horizontalScrollBar()->isVisible() && !table.verticalScrollBar()->isVisible());
    }

    void goesOnFromAHiddenColumn()
    {
        Rows model(500);
        UniformRowsTable table(rowHeight);
        prepare(table, model);
        QVERIFY(QTest::qWaitForWindowExposed(&table));
        table.setCurrentIndex(model.index(5, 2));
        table.setColumnHidden(2, true);
        QTest::keyClick(&table, Qt::Key_Down);
        QCOMPARE(table.currentIndex().row(), 6);
        QCOMPARE(selected(table), QList<int>{6});
        table.setCurrentIndex(model.index(5, 1));
        table.setColumnHidden(1, true);
        QTest::keyClick(&table, Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(selected(table), (QList<int>{5, 6}));
        table.setColumnHidden(0, true);
        table.scrollTo(model.index(400, 0)); // of a hidden column: its row
        QVERIFY(table.viewport()->rect().contains(table.visualRect(model.index(400, 4)).center()));
    }

    void aClickIsNotScrolledBackTo()
    {
        Rows model(500);
        UniformRowsTable table(rowHeight);
        prepare(table, model);
        QVERIFY(QTest::qWaitForWindowExposed(&table));
        QApplication::setDoubleClickInterval(50);
        QTest::mouseClick(table.viewport(), Qt::LeftButton, {}, QPoint(10, 10));
        table.verticalScrollBar()->setValue(200);
        // After a while a view scrolls to what was clicked: a plain one that was clicked later says when that is over.
        QTableView later;
        prepare(later, model);
        QVERIFY(QTest::qWaitForWindowExposed(&later));
        TimerSpy timers;
        later.installEventFilter(&timers);
        QTest::mouseClick(later.viewport(), Qt::LeftButton, {}, QPoint(10, 10));
        timers.fired = 0;
        QTRY_VERIFY(timers.fired > 0);
        QCOMPARE(table.verticalScrollBar()->value(), 200);
    }

    void selectsByDraggingAndOneByOne()
    {
        Rows model(6);
        UniformRowsTable table(rowHeight);
        prepare(table, model);
        QVERIFY(QTest::qWaitForWindowExposed(&table));
        const QPoint from(10, 2 * rowHeight + 5), to(10, 5 * rowHeight + 5);
        QTest::mousePress(table.viewport(), Qt::LeftButton, {}, from);
        QMouseEvent move(QEvent::MouseMove, to, table.viewport()->mapToGlobal(to), Qt::NoButton, Qt::LeftButton, {});
        QApplication::sendEvent(table.viewport(), &move);
        QTest::mouseRelease(table.viewport(), Qt::LeftButton, {}, to);
        QCOMPARE(selected(table), (QList<int>{2, 3, 4, 5}));
        QTest::mouseClick(table.viewport(), Qt::LeftButton, Qt::ControlModifier, QPoint(10, 5));
        QCOMPARE(selected(table), (QList<int>{0, 2, 3, 4, 5}));
        QTest::keyClick(&table, Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(selected(table).size(), 6);
    }

    void isUsedLikeAPlainTable()
    {
        Rows model(500);
        UniformRowsTable ours(rowHeight);
        QTableView plain;
        prepare(ours, model);
        prepare(plain, model);
        QVERIFY(QTest::qWaitForWindowExposed(&ours) && QTest::qWaitForWindowExposed(&plain));
        const std::array keys{Qt::Key_Up, Qt::Key_Down, Qt::Key_Left, Qt::Key_Right};
        const std::array modifiers{Qt::NoModifier, Qt::ShiftModifier};
        QRandomGenerator random(11);
        for (int round = 0; round < 300; ++round) {
            const bool mouse = random.bounded(3) == 0;
            const Qt::KeyboardModifier with = modifiers[random.bounded(2u)];
            const Qt::Key key = keys[random.bounded(4u)];
            const QPoint at(random.bounded(200), random.bounded(240));
            for (QTableView *table : {static_cast<QTableView *>(&ours), &plain}) {
                if (mouse)
                    QTest::mouseClick(table->viewport(), Qt::LeftButton, with, at);
                else
                    QTest::keyClick(table, key, with);
            }
            QCOMPARE(ours.currentIndex(), plain.currentIndex());
            QCOMPARE(selected(ours), selected(plain));
            QCOMPARE(ours.verticalScrollBar()->value(), plain.verticalScrollBar()->value());
        }
    }

    void pagesAndGoesToTheEnds()
    {
        Rows model(500);
        UniformRowsTable table(rowHeight);
        prepare(table, model);
        QVERIFY(QTest::qWaitForWindowExposed(&table));
        const int page = table.viewport()->height() / rowHeight;
        table.setCurrentIndex(model.index(3, 1));
        QTest::keyClick(&table, Qt::Key_PageDown);
        QCOMPARE(table.currentIndex(), model.index(3 + page, 1));
        QTest::keyClick(&table, Qt::Key_End);
        QCOMPARE(table.currentIndex(), model.index(499, 1));
        QCOMPARE(table.verticalScrollBar()->value(), table.verticalScrollBar()->maximum());
        QVERIFY(table.viewport()->rect().contains(table.visualRect(table.currentIndex())));
        QTest::keyClick(&table, Qt::Key_PageUp, Qt::ShiftModifier);
        QCOMPARE(selected(table).size(), page + 1);
        QTest::keyClick(&table, Qt::Key_Home);
        QCOMPARE(selected(table), QList<int>{0});
    }

    void paintsWhatIsInSight()
    {
        Rows model(500);
        UniformRowsTable ours(rowHeight);
        QTableView plain;
        for (QTableView *table : {static_cast<QTableView *>(&ours), &plain}) {
            prepare(*table, model);
            table->selectRow(41);
            table->verticalScrollBar()->setValue(37);
        }
        QVERIFY(QTest::qWaitForWindowExposed(&ours) && QTest::qWaitForWindowExposed(&plain));
        QCOMPARE(ours.viewport()->grab().toImage(), plain.viewport()->grab().toImage());
    }

    void manyRowsCostNothing()
    {
        constexpr int many = 40'000'000;
        Rows model(many);
        UniformRowsTable table(rowHeight);
        prepare(table, model);
        QVERIFY(QTest::qWaitForWindowExposed(&table));
        QElapsedTimer timer;
        timer.start();
        for (int round = 0; round < 10; ++round) {
            model.setRows(many - round);
            table.setCurrentIndex(model.index(many / 2, 0));
            table.viewport()->repaint();
            QCOMPARE(table.verticalScrollBar()->maximum(), many - round - table.verticalScrollBar()->pageStep());
        }
        QVERIFY2(timer.elapsed() < 500, qPrintable(QString::number(timer.elapsed()))); // QTableView: 10 s
        table.setFocus();
        QTest::mouseClick(table.viewport(), Qt::LeftButton, {}, QPoint(10, 10));
        const int from = table.currentIndex().row();
        QTest::keyClick(&table, Qt::Key_End, Qt::ShiftModifier);
        QCOMPARE(table.selectionModel()->selection().front().top(), from);
        QCOMPARE(table.selectionModel()->selection().front().bottom(), model.rowCount() - 1);
        const qint64 before = model.asked;
        QTest::keyClick(&table, Qt::Key_X); // nothing is looked for
        QVERIFY(model.asked - before < 1'000);
    }

    void isATableToAScreenReader()
    {
        Rows model(500);
        UniformRowsTable table(rowHeight);
        prepare(table, model);
        QVERIFY(QTest::qWaitForWindowExposed(&table));
        table.setCurrentIndex(model.index(300, 1));
        QAccessibleInterface *one = QAccessible::queryAccessibleInterface(&table);
        QVERIFY(one && one->tableInterface());
        QCOMPARE(one->role(), QAccessible::Table);
        QCOMPARE(one->tableInterface()->rowCount(), 500);
        QAccessibleInterface *cell = one->tableInterface()->cellAt(300, 1);
        QVERIFY(cell);
        QCOMPARE(cell->text(QAccessible::Name), u"300/1"_s);
        QCOMPARE(cell->rect().topLeft(), table.viewport()->mapToGlobal(table.visualRect(model.index(300, 1)).topLeft()));
    }
};

QTEST_MAIN(TestUniformRows)
#include "tst_uniformrows.moc"
