#include "models/controllers/logscontroller.h"
#include "tests/support/uiworld.h"
#include "tests/support/warnings.h"
#include "tests/support/workbookreader.h"
#include "ui/panes/logs/logspane.h"
#include "ui/panes/logs/querybar.h"
#include "ui/widgets/popupmenubutton.h"

#include <QFileDialog>
#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace selwise;
using namespace Qt::Literals::StringLiterals;
using test::SheetCell;

/// From the button to the file and what is said of it.
class TestLogExportPane : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<UiWorld> world;
    std::unique_ptr<LogsPane> pane;
    QTemporaryDir folder;
    QList<Notice> notices;

    LogsController &logs() { return *world->session.site()->logs(); }
    bool settled()
    {
        return QTest::qWaitFor([this] { return logs().result() && !logs().isRunning() && !logs().feed().isFetching(); });
    }
    bool show(int rows)
    {
        std::vector<QByteArray> entries;
        const qint64 now = world->clock.now().toMSecsSinceEpoch();
        for (int number = 0; number < rows; ++number) {
            entries.push_back("{\"id\":\"log_" + QByteArray::number(number) + "\",\"timestamp\":" + QByteArray::number(now - number * 60'000LL)
                              + ",\"provider\":\"meta\",\"event\":\"purchase\",\"status\":\"" + (number % 3 == 0 ? "failed\",\"error\":\"=token expired" : "delivered")
                              + "\",\"attempt\":1,\"durationMs\":" + QByteArray::number(100 + number) + "}");
        }
        world->archives.archive->appendRaw(entries);
        if (!world->open())
            return false;
        pane = std::make_unique<LogsPane>(world->context());
        connect(pane.get(), &Pane::notice, this, [this](const Notice &notice) { notices += notice; });
        pane->resize(1400, 900);
        pane->show();
        if (!QTest::qWaitForWindowExposed(pane.get()))
            return false;
        pane->entered();
        return settled();
    }
    /// Chooses the entry of the menu "Export", and in the dialog that comes this file.
    bool exportTo(const QString &entry, const QString &file)
    {
        const auto buttons = pane->findChildren<PopupMenuButton *>();
        const auto button = std::find_if(buttons.begin(), buttons.end(), [](const PopupMenuButton *one) { return one->text() == u"Export"; });
        if (button == buttons.end())
            return false;
        QMenu *menu = (*button)->menu();
        menu->popup((*button)->mapToGlobal(QPoint()));
        QAction *wanted = nullptr;
        for (QAction *action : menu->actions())
            wanted = action->text().startsWith(entry) ? action : wanted;
        if (!wanted)
            return false;
        menu->setActiveAction(wanted);
        QTest::keyClick(menu, Qt::Key_Return);
        auto *dialog = pane->findChild<QFileDialog *>();
        if (!dialog)
            return false;
        auto *name = dialog->findChild<QLineEdit *>(u"fileNameEdit"_s);
        name->setText(file);
        QTest::keyClick(name, Qt::Key_Return);
        return QTest::qWaitFor([this] { return !notices.isEmpty(); });
    }

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(unexpectedWarning());
        world = std::make_unique<UiWorld>();
        notices.clear();
    }
    void cleanup()
    {
        pane.reset();
        world.reset();
    }

    void aWorkbookHasTheRowsThatAreShown()
    {
        QVERIFY(show(300));
        pane->query()->field()->setFocus();
        QTest::keyClicks(pane->query()->field(), u"status:failed"_s);
        QVERIFY(settled());
        const QString file = folder.filePath(u"failed.xlsx"_s);
        QVERIFY(exportTo(u"XLSX"_s, file));
        QCOMPARE(notices.front().tone, Tone::Success);
        QCOMPARE(notices.front().fact, u"100 logs exported to failed.xlsx"_s);
        QVERIFY2(notices.front().text.contains(u"100 cells that look like formulas are stored as text"), qPrintable(notices.front().text));
        const auto rows = test::sheetRows(test::sheetOf(file));
        QCOMPARE(rows.size(), size_t(101));
        const auto columns = logs().columns();
        const auto error = std::find_if(columns.begin(), columns.end(), [](const auto &field) { return field.field == logquery::Field::Error; });
        QCOMPARE(rows[1][size_t(error - columns.begin())], (SheetCell{SheetCell::Kind::Text, u"=token expired"_s}));
    }

    void aFileThatCannotBeWrittenIsSaid()
    {
        QVERIFY(show(10));
        QVERIFY(exportTo(u"XLSX"_s, u"/proc/logs.xlsx"_s));
        QCOMPARE(notices.front().tone, Tone::Error);
        QCOMPARE(notices.front().fact, u"The export was not written"_s);
    }

    void csvAndNdjsonAreThereAsBefore()
    {
        QVERIFY(show(30));
        QVERIFY(exportTo(u"CSV"_s, folder.filePath(u"a.csv"_s)));
        QCOMPARE(test::bytesOf(folder.filePath(u"a.csv"_s)).count("\r\n"), 31);
        notices.clear();
        QVERIFY(exportTo(u"NDJSON"_s, folder.filePath(u"a.ndjson"_s)));
        QCOMPARE(test::bytesOf(folder.filePath(u"a.ndjson"_s)).count('\n'), 30);
    }
};

QTEST_MAIN(TestLogExportPane)
#include "tst_logexportpane.moc"
