#include "tests/support/wheel.h"
#include "ui/theme/focusring.h"
#include "ui/theme/fonts.h"
#include "ui/theme/paint.h"
#include "ui/theme/style.h"
#include "ui/theme/theme.h"
#include "ui/theme/thememanager.h"
#include "ui/theme/variants.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSpinBox>
#include <QSplitter>
#include <QStandardItemModel>
#include <QTabBar>
#include <QHeaderView>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>
#include <QtTest>

using namespace selwise;
using namespace Qt::Literals::StringLiterals;

class TestStyle : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        ThemeManager::installStyle();
        m_manager = std::make_unique<ThemeManager>(ThemePreference::Light);
    }
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s)); }

    void controlsHaveTheDesignsHeights();
    void enterPressesTheButtonWithTheKeyboard();
    void theFocusRingIsNoPartOfASplitter();
    void buttonKindsAreDrawnApart();
    void textOfAButtonIsNeverCutAtItsOwnSize();
    void disabledAndBusy();
    void fieldsSayWhatIsWrong();
    void scrollBarIsSlimUntilHovered();
    void thePointerMarksTheWholeRow();
    void ringOnlyAfterKeyboardUse();
    void ringFollowsAndNeedsNoRoom();
    void cellsBeginWhereTheirHeadingDoes();
    void theWheelEditsOnlyWhatHasTheFocus();
    void linesAreWholeDevicePixels_data();
    void linesAreWholeDevicePixels();

private:
    static QColor at(QWidget &widget, const QPoint &position)
    {
        return widget.grab().toImage().pixelColor(position);
    }
    std::unique_ptr<ThemeManager> m_manager;
};

void TestStyle::enterPressesTheButtonWithTheKeyboard()
{
    QWidget pane;
    QPushButton button(u"Publish"_s, &pane), off(u"Off"_s, &pane);
    off.setEnabled(false);
    pane.show();
    QSignalSpy pressed(&button, &QPushButton::clicked), offPressed(&off, &QPushButton::clicked);
    QTest::keyClick(&button, Qt::Key_Return);
    QTest::keyClick(&button, Qt::Key_Enter, Qt::KeypadModifier);
    QCOMPARE(pressed.count(), 2);
    QTest::keyClick(&button, Qt::Key_Return, Qt::ControlModifier); // means something else, where it means anything
    QTest::keyClick(&off, Qt::Key_Return);
    QCOMPARE(pressed.count(), 2);
    QCOMPARE(offPressed.count(), 0);
    // A dialog has its own way, and presses once as well.
    QDialog dialog;
    QPushButton yes(u"Yes"_s, &dialog), no(u"No"_s, &dialog);
    yes.setDefault(true);
    dialog.show();
    QSignalSpy yesPressed(&yes, &QPushButton::clicked), noPressed(&no, &QPushButton::clicked);
    no.setFocus();
    QTest::keyClick(&no, Qt::Key_Return);
    QCOMPARE(noPressed.count(), 1);
    QCOMPARE(yesPressed.count(), 0);
    for (QPushButton *each : {&button, &no}) { // held down
        QKeyEvent again(QEvent::KeyPress, Qt::Key_Return, {}, {}, true);
        QApplication::sendEvent(each, &again);
    }
    QCOMPARE(pressed.count() + noPressed.count(), 3);
}

void TestStyle::theFocusRingIsNoPartOfASplitter()
{
    QWidget pane;
    QSplitter split(Qt::Horizontal, &pane);
    for (int i = 0; i < 2; ++i) {
        auto *part = new QWidget(&split);
        auto *column = new QVBoxLayout(part);
        column->setContentsMargins(20, 20, 0, 20); // the ring reaches over the edge between them
        column->addWidget(new QLineEdit(part));
    }
    auto *row = new QVBoxLayout(&pane);
    row->setContentsMargins(20, 20, 20, 20);
    row->addWidget(&split);
    pane.resize(600, 200);
    pane.show();
    pane.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&pane));
    auto *field = split.widget(0)->findChild<QLineEdit *>();
    field->setFocus(Qt::TabFocusReason);
    auto *ring = qApp->findChild<FocusRing *>(QString(), Qt::FindDirectChildrenOnly);
    QTRY_COMPARE(ring->target(), field);
    QCOMPARE(split.count(), 2);
    QCOMPARE(split.widget(1)->geometry().right() + 1, split.width());
}

void TestStyle::controlsHaveTheDesignsHeights()
{
    QPushButton button(u"Publish"_s);
    QLineEdit edit;
    QComboBox combo;
    QSpinBox spin;
    QToolButton tool;
    tool.setText(u"x"_s);
    for (QWidget *control : std::initializer_list<QWidget *>{&button, &edit, &combo, &spin, &tool})
        QCOMPARE(control->sizeHint().height(), 32);
    setCompact(&button);
    setCompact(&edit);
    QCOMPARE(button.sizeHint().height(), 28);
    QCOMPARE(edit.sizeHint().height(), 28);
    setCompact(&button, false);
    setButtonKind(&button, ButtonKind::Icon);
    QCOMPARE(button.sizeHint(), QSize(32, 32));
    QTabBar tabs;
    tabs.addTab(u"Answer"_s);
    QCOMPARE(tabs.sizeHint().height(), 36);
    // Large fonts make larger controls.
    QLineEdit large;
    QFont font = large.font();
    font.setPointSize(30);
    large.setFont(font);
    QVERIFY(large.sizeHint().height() > QFontMetrics(font).height());
}

void TestStyle::buttonKindsAreDrawnApart()
{
    const Theme &theme = Theme::current();
    const auto fill = [](ButtonKind kind, bool down) {
        QPushButton button(u"Go"_s);
        setButtonKind(&button, kind);
        button.setDown(down);
        button.resize(button.sizeHint());
        return at(button, QPoint(button.width() / 2, 3));
    };
    QCOMPARE(fill(ButtonKind::Primary, false), theme.accent);
    QCOMPARE(fill(ButtonKind::Primary, true), theme.accentPress);
    QCOMPARE(fill(ButtonKind::Default, false), theme.raised);
    QCOMPARE(fill(ButtonKind::Default, true), theme.press);
    QCOMPARE(fill(ButtonKind::Quiet, false), theme.window);
    QPushButton button(u"Go"_s);
    QCOMPARE(buttonKind(&button), ButtonKind::Default);
    for (const auto kind : {ButtonKind::Primary, ButtonKind::Quiet, ButtonKind::Danger, ButtonKind::QuietDanger, ButtonKind::Icon}) {
        setButtonKind(&button, kind);
        QCOMPARE(buttonKind(&button), kind);
    }
}

void TestStyle::textOfAButtonIsNeverCutAtItsOwnSize()
{
    QPushButton button(u"MMMMMMMM"_s);
    setButtonKind(&button, ButtonKind::Primary);
    button.resize(button.sizeHint());
    const QImage exact = button.grab().toImage();
    button.resize(button.sizeHint() + QSize(40, 0));
    const QImage roomy = button.grab().toImage();
    const auto inked = [](const QImage &image) {
        int columns = 0;
        for (int x = 8; x < image.width() - 8; ++x) {
            bool ink = false;
            for (int y = 8; y < 24; ++y)
                ink = ink || qGray(image.pixel(x, y)) > 200;
            columns += ink;
        }
        return columns;
    };
    QVERIFY(inked(roomy) > 30);
    QCOMPARE(inked(exact), inked(roomy));
}

void TestStyle::disabledAndBusy()
{
    QPushButton button(u"Test"_s);
    const int idle = button.sizeHint().width();
    setBusy(&button, true);
    QVERIFY(isBusy(&button));
    QVERIFY(button.isEnabled());
    QVERIFY(button.sizeHint().width() > idle);
    QVERIFY(!button.accessibleDescription().isEmpty());
    setBusy(&button, false);
    QCOMPARE(button.sizeHint().width(), idle);
    QVERIFY(button.accessibleDescription().isEmpty());
    QVERIFY(button.findChildren<QTimer *>().isEmpty());
    setButtonKind(&button, ButtonKind::Primary);
    button.setEnabled(false);
    button.resize(button.sizeHint());
    QCOMPARE(at(button, QPoint(button.width() / 2, 3)), Theme::current().window);
}

void TestStyle::fieldsSayWhatIsWrong()
{
    const Theme &theme = Theme::current();
    QLineEdit edit;
    edit.resize(200, 32);
    QCOMPARE(at(edit, QPoint(100, 0)), theme.control);
    QCOMPARE(at(edit, QPoint(100, 1)), theme.content);
    setFieldTone(&edit, Tone::Error);
    QCOMPARE(at(edit, QPoint(100, 0)), theme.failed);
    QCOMPARE(at(edit, QPoint(100, 1)), theme.failed);
    setFieldTone(&edit, Tone::Warning);
    QCOMPARE(at(edit, QPoint(100, 0)), theme.warning);
    QCOMPARE(at(edit, QPoint(100, 1)), theme.content);
    setFieldTone(&edit, Tone::Neutral);
    edit.setReadOnly(true);
    QCOMPARE(at(edit, QPoint(100, 16)), theme.sunken);
}

void TestStyle::scrollBarIsSlimUntilHovered()
{
    QScrollBar bar(Qt::Vertical);
    bar.setRange(0, 100);
    bar.setPageStep(100);
    bar.resize(bar.sizeHint().width(), 200);
    QCOMPARE(bar.width(), 12);
    const auto thickness = [&bar] {
        const QImage image = bar.grab().toImage();
        int count = 0;
        for (int x = 0; x < 12; ++x)
            count += image.pixelColor(x, 40) == Theme::current().control;
        return count;
    };
    QCOMPARE(thickness(), 6);
    QHoverEvent enter(QEvent::HoverEnter, QPointF(5, 5), QPointF(5, 5), QPointF(-1, -1));
    bar.setAttribute(Qt::WA_UnderMouse);
    QCoreApplication::sendEvent(&bar, &enter);
    QVERIFY(thickness() > 6);
}

void TestStyle::thePointerMarksTheWholeRow()
{
    QStandardItemModel model(3, 3);
    QTableView table;
    table.setModel(&model);
    table.setSelectionBehavior(QAbstractItemView::SelectRows);
    table.setMouseTracking(true);
    table.resize(400, 200);
    table.show();
    QVERIFY(QTest::qWaitForWindowExposed(&table));
    const auto middle = [&](int row, int column) { return table.visualRect(model.index(row, column)).center(); };
    QTest::mouseMove(table.viewport(), middle(1, 0));
    for (int column = 0; column < 3; ++column) {
        QTRY_COMPARE(at(*table.viewport(), middle(1, column)), Theme::current().hover);
        QCOMPARE(at(*table.viewport(), middle(0, column)), Theme::current().content);
    }
}

void TestStyle::ringOnlyAfterKeyboardUse()
{
    auto *ring = qApp->findChild<FocusRing *>();
    QVERIFY(ring);
    QWidget window;
    auto *layout = new QHBoxLayout(&window);
    auto *first = new QPushButton(u"First"_s);
    auto *second = new QPushButton(u"Second"_s);
    auto *without = new QPushButton(u"Third"_s);
    setFocusRingRadius(without, -1);
    for (QPushButton *button : {first, second, without})
        layout->addWidget(button);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QTest::mouseClick(first, Qt::LeftButton);
    QVERIFY(first->hasFocus());
    QCOMPARE(ring->target(), nullptr);
    QTest::keyClick(first, Qt::Key_Tab);
    QVERIFY(second->hasFocus());
    QCOMPARE(ring->target(), second);
    QTest::keyClick(second, Qt::Key_Tab);
    QVERIFY(without->hasFocus());
    QCOMPARE(ring->target(), nullptr);
    QTest::keyClick(without, Qt::Key_Backtab);
    QCOMPARE(ring->target(), second);
    QTest::mousePress(second, Qt::LeftButton);
    QCOMPARE(ring->target(), nullptr);
    QTest::mouseRelease(second, Qt::LeftButton);
}

void TestStyle::ringFollowsAndNeedsNoRoom()
{
    auto *ring = qApp->findChild<FocusRing *>();
    QScrollArea area;
    auto *content = new QWidget;
    content->resize(300, 800);
    auto *field = new QLineEdit(content);
    field->setGeometry(20, 40, 200, 32);
    area.setWidget(content);
    area.resize(260, 200);
    area.show();
    area.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&area));
    // The window gave it the focus when it became active: it waits for the keyboard, and says so.
    QCOMPARE(ring->target(), field);
    field->clearFocus();
    field->setFocus(Qt::MouseFocusReason);
    QCOMPARE(ring->target(), nullptr);
    field->clearFocus();
    field->setFocus(Qt::ActiveWindowFocusReason); // back in the window
    QCOMPARE(ring->target(), nullptr);
    field->clearFocus();
    field->setFocus(Qt::TabFocusReason);
    QCOMPARE(ring->target(), field);
    // 2 px gap and 2 px ring outside; the field itself keeps its 32 px.
    const QImage picture = area.grab().toImage();
    const QPoint corner = field->mapTo(&area, QPoint(100, 0));
    QCOMPARE(field->height(), 32);
    QCOMPARE(picture.pixelColor(corner - QPoint(0, 4)), Theme::current().focus);
    QCOMPARE(picture.pixelColor(corner - QPoint(0, 3)), Theme::current().focus);
    QCOMPARE(picture.pixelColor(corner - QPoint(0, 2)), Theme::current().window);
    field->move(20, 90);
    QCOMPARE(area.grab().toImage().pixelColor(field->mapTo(&area, QPoint(100, -4))), Theme::current().focus);
    field->hide();
    QCOMPARE(ring->target(), nullptr);
}

void TestStyle::cellsBeginWhereTheirHeadingDoes()
{
    QStandardItemModel model(1, 2);
    model.setHorizontalHeaderLabels({u"H"_s, u"H"_s});
    for (int column : {0, 1})
        model.setItem(0, column, new QStandardItem(u"H"_s));
    QTableView table;
    table.setModel(&model);
    table.setFrameShape(QFrame::NoFrame);
    table.setShowGrid(false);
    table.verticalHeader()->hide();
    setPaneEdge(table.horizontalHeader());
    table.resize(300, 120);
    table.show();
    QVERIFY(QTest::qWaitForWindowExposed(&table));
    const QImage picture = table.grab().toImage();
    const auto textBegin = [&picture](int y, int from, int to) {
        for (int x = from; x < to; ++x) {
            if (picture.pixelColor(x, y) != picture.pixelColor(from, y))
                return x - from;
        }
        return -1;
    };
    const int heading = table.horizontalHeader()->height() / 2;
    const int cell = table.viewport()->mapTo(&table, table.visualRect(model.index(0, 0)).center()).y();
    for (int column : {0, 1}) {
        const int from = table.columnViewportPosition(column) + 4, to = from + table.columnWidth(column) - 8;
        const int above = textBegin(heading, from, to), below = textBegin(cell, from, to);
        QVERIFY2(above > 0 && std::abs(above - below) <= 1, qPrintable(u"%1: %2 and %3"_s.arg(column).arg(above).arg(below)));
    }
}

void TestStyle::theWheelEditsOnlyWhatHasTheFocus()
{
    QScrollArea area;
    auto *content = new QWidget;
    content->setFixedSize(220, 900);
    auto *edit = new QLineEdit(content);
    auto *spin = new QSpinBox(content);
    auto *combo = new QComboBox(content), *editable = new QComboBox(content);
    combo->addItems({u"is at least"_s, u"is one of"_s, u"contains"_s});
    editable->addItems({u"a"_s, u"b"_s});
    editable->setEditable(true);
    spin->setValue(77);
    int y = 60;
    for (QWidget *field : std::initializer_list<QWidget *>{edit, spin, combo, editable})
        field->setGeometry(10, y += 40, 200, 32);
    area.setWidget(content);
    area.resize(260, 300);
    area.show();
    area.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&area));
    edit->setFocus();
    int scrolled = 0;
    for (QWidget *field : std::initializer_list<QWidget *>{spin, combo, editable}) {
        area.verticalScrollBar()->setValue(0);
        test::turnWheel(field, -1);
        scrolled += area.verticalScrollBar()->value() > 0 ? 1 : 0;
    }
    QCOMPARE(scrolled, 3);
    QCOMPARE(spin->value(), 77);
    QCOMPARE(combo->currentIndex(), 0);
    QCOMPARE(editable->currentIndex(), 0);
    QVERIFY(edit->hasFocus());
    area.verticalScrollBar()->setValue(0);
    spin->setFocus();
    test::turnWheel(spin, -1);
    QCOMPARE(spin->value(), 76);
    combo->setFocus();
    test::turnWheel(combo, -1);
    QCOMPARE(combo->currentIndex(), 1);
    QCOMPARE(area.verticalScrollBar()->value(), 0);
}

void TestStyle::linesAreWholeDevicePixels_data()
{
    QTest::addColumn<double>("dpr");
    for (const double dpr : {1.0, 1.25, 1.5, 2.0})
        QTest::addRow("%g", dpr) << dpr;
}

void TestStyle::linesAreWholeDevicePixels()
{
    QFETCH(double, dpr);
    QImage image((QSizeF(60, 60) * dpr).toSize(), QImage::Format_RGB32);
    image.setDevicePixelRatio(dpr);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.translate(1, 1);
    paint::hline(&painter, 3, 50, 11, Qt::black);
    paint::box(&painter, QRectF(5.3, 20.2, 40, 30), 0, {}, Qt::black);
    painter.end();
    // Nothing is blurred: every pixel is one colour or the other.
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const int gray = qGray(image.pixel(x, y));
            QVERIFY2(gray == 0 || gray == 255, qPrintable("%1,%2 is %3"_L1.arg(QString::number(x), QString::number(y), QString::number(gray))));
        }
    }
}

QTEST_MAIN(TestStyle)
#include "tst_style.moc"
