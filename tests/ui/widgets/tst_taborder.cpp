#include "ui/widgets/fieldrow.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/taborder.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSpinBox>
#include <QSplitter>
#include <QStackedWidget>
#include <QTest>

using namespace selwise;
using namespace Qt::Literals::StringLiterals;

/// The order of Tab follows the screen, whatever was made first.
class TestTabOrder : public QObject {
    Q_OBJECT

    QPushButton *button(const QString &name, QWidget *parent) const
    {
        auto *made = new QPushButton(name, parent);
        made->setObjectName(name);
        return made;
    }
    void show(QWidget &window, QSize size = {600, 400}) const
    {
        window.resize(size);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
    }
    QString order(QWidget &container) const
    {
        QStringList names;
        for (const QWidget *stop : tabStops(&container))
            names << stop->objectName();
        return names.join(u' ');
    }

private Q_SLOTS:
    void readsLineByLine()
    {
        QWidget window;
        auto *last = button(u"last"_s, &window), *right = button(u"right"_s, &window), *left = button(u"left"_s, &window);
        auto *line = new QHBoxLayout;
        line->addWidget(left, 0, Qt::AlignBottom);
        line->addWidget(right, 0, Qt::AlignTop);
        auto *column = new QVBoxLayout(&window);
        column->addLayout(line);
        column->addWidget(last);
        show(window);
        QCOMPARE(order(window), u"left right last"_s);
    }

    void columnsAreReadOneAfterTheOther()
    {
        QWidget window;
        auto *splitter = new QSplitter(&window);
        auto *side = new QWidget, *form = new QWidget;
        for (const auto &[pane, name] : {std::pair(side, u"side"_s), std::pair(form, u"form"_s)}) {
            auto *column = new QVBoxLayout(pane);
            for (int i = 1; i <= 2; ++i)
                column->addWidget(button(name + QString::number(i), pane));
        }
        splitter->addWidget(form);
        splitter->addWidget(side);
        (new QVBoxLayout(&window))->addWidget(splitter);
        show(window);
        QCOMPARE(order(window), u"form1 form2 side1 side2"_s);
    }

    void groupsStayTogetherBesideSomethingHigher()
    {
        QWidget window;
        auto *high = button(u"high"_s, &window);
        high->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Expanding);
        auto *grid = new QGridLayout;
        for (int row = 1; row >= 0; --row) {
            for (int column = 1; column >= 0; --column)
                grid->addWidget(button(QString::number(row) + QString::number(column), &window), row, column);
        }
        auto *line = new QHBoxLayout(&window);
        line->addLayout(grid);
        line->addWidget(high);
        show(window);
        QCOMPARE(order(window), u"00 01 10 11 high"_s);
    }

    void whatComesLaterStandsInItsPlace()
    {
        QWidget window;
        auto *flow = new FlowLayout(&window);
        flow->addWidget(button(u"add"_s, &window));
        show(window);
        flow->insertWidget(0, button(u"chip"_s, &window));
        flow->itemAt(0)->widget()->show();
        QCoreApplication::sendPostedEvents();
        QCOMPARE(order(window), u"chip add"_s);
    }

    void leavesOutWhatCannotBeReached()
    {
        QWidget window;
        auto *pages = new QStackedWidget(&window);
        pages->addWidget(button(u"shown"_s, pages));
        pages->addWidget(button(u"behind"_s, pages));
        auto *column = new QVBoxLayout(&window);
        column->addWidget(pages);
        for (const QString &name : {u"hidden"_s, u"disabled"_s})
            column->addWidget(button(name, &window));
        window.findChild<QWidget *>(u"hidden"_s)->hide();
        window.findChild<QWidget *>(u"disabled"_s)->setEnabled(false);
        show(window);
        QCOMPARE(order(window), u"shown"_s);
    }

    void whatConsistsOfSeveralIsOneStop()
    {
        QWidget window;
        auto *combo = new QComboBox(&window);
        combo->setObjectName(u"combo"_s);
        combo->setEditable(true);
        auto *spin = new QSpinBox(&window);
        spin->setObjectName(u"spin"_s);
        auto *outer = new QWidget(&window);
        auto *inner = new QLineEdit(outer);
        inner->setObjectName(u"inner"_s);
        outer->setFocusPolicy(Qt::StrongFocus);
        outer->setFocusProxy(inner);
        auto *column = new QVBoxLayout(&window);
        for (QWidget *each : {static_cast<QWidget *>(combo), static_cast<QWidget *>(spin), outer})
            column->addWidget(each);
        show(window);
        QCOMPARE(order(window), u"combo spin inner"_s);
    }

    void theHelpOfAFieldComesAfterIt()
    {
        QWidget window;
        auto *edit = new QLineEdit;
        edit->setObjectName(u"edit"_s);
        auto *row = new FieldRow(u"Token"_s, edit, &window);
        row->setHelpLink(u"Where?"_s);
        auto *column = new QVBoxLayout(&window);
        column->addWidget(row);
        column->addWidget(button(u"button"_s, &window));
        show(window);
        const QList<QWidget *> stops = tabStops(&window);
        QCOMPARE(stops.size(), 3);
        QCOMPARE(stops.first()->objectName(), u"edit"_s);
        QCOMPARE(stops.last()->objectName(), u"button"_s);
    }

    void goesRoundAboutAndScrollsTo()
    {
        QWidget window;
        auto *scroll = new QScrollArea(&window);
        scroll->setFocusPolicy(Qt::NoFocus);
        auto *content = new QWidget;
        auto *column = new QVBoxLayout(content);
        column->addWidget(button(u"top"_s, content));
        column->addSpacing(2000);
        column->addWidget(button(u"foot"_s, content));
        scroll->setWidget(content);
        (new QVBoxLayout(&window))->addWidget(scroll);
        show(window);
        content->findChild<QWidget *>(u"top"_s)->setFocus();
        QVERIFY(moveAlongScreen(&window, true));
        QCOMPARE(window.focusWidget()->objectName(), u"foot"_s);
        QVERIFY(scroll->verticalScrollBar()->value() > 0);
        QVERIFY(moveAlongScreen(&window, true));
        QCOMPARE(window.focusWidget()->objectName(), u"top"_s);
        QCOMPARE(scroll->verticalScrollBar()->value(), 0);
        QVERIFY(moveAlongScreen(&window, false));
        QCOMPARE(window.focusWidget()->objectName(), u"foot"_s);
    }
};

QTEST_MAIN(TestTabOrder)
#include "tst_taborder.moc"
