#include "app/settings/filesettingsstore.h"
#include "models/drafts/draftbook.h"
#include "models/ports/systemclock.h"

#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <cstdio>
#include <signal.h>

using namespace selwise;
using namespace Qt::Literals::StringLiterals;

namespace {

const RecordKey meta{RecordKey::Kind::Provider, u"meta"_s};

/// The program that is going to die: edits, says so once the journal says it is on the disk, and waits.
int edit(const QString &directory)
{
    FileSettingsStore store(directory);
    SystemClock clock;
    DraftBook book(store, clock, u"shop"_s);
    Json base = Json::object();
    base.set("pixelId", Json(u"1"));
    book.setBase(meta, base, {});
    QObject::connect(&book, &DraftBook::journalChanged, [&] {
        std::puts(book.savedAt().isValid() ? "saved" : "failed");
        std::fflush(stdout);
    });
    book.apply({meta, {"pixelId"}, Json(u"1"), Json(u"typed before the crash")});
    return QCoreApplication::exec();
}

} // namespace

class TestDraftCrash : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void anEditSurvivesSigkill();
};

void TestDraftCrash::anEditSurvivesSigkill()
{
    QTemporaryDir directory;
    QVERIFY(directory.isValid());
    QProcess program;
    program.start(QCoreApplication::applicationFilePath(), {u"--edit"_s, directory.path()});
    QVERIFY(program.waitForStarted());
    {
        // While it lives, its journal is its own.
        QTRY_VERIFY_WITH_TIMEOUT(program.bytesAvailable() > 0, 10000);
        QCOMPARE(program.readAll().trimmed(), QByteArray("saved"));
        FileSettingsStore store(directory.path());
        SystemClock clock;
        QVERIFY(DraftBook(store, clock, u"shop"_s).heldElsewhere());
    }
    ::kill(pid_t(program.processId()), SIGKILL);
    QVERIFY(program.waitForFinished());
    QCOMPARE(program.exitStatus(), QProcess::CrashExit);

    FileSettingsStore store(directory.path());
    SystemClock clock;
    DraftBook book(store, clock, u"shop"_s);
    QVERIFY(!book.heldElsewhere());
    QVERIFY(!book.journalError());
    QVERIFY(book.isDirty(meta));
    QCOMPARE(book.shown(meta)->toBytes(), QByteArray(R"({"pixelId":"typed before the crash"})"));
    QCOMPARE(book.base(meta)->toBytes(), QByteArray(R"({"pixelId":"1"})"));
}

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    if (argc == 3 && QByteArrayView(argv[1]) == "--edit")
        return edit(QString::fromLocal8Bit(argv[2]));
    TestDraftCrash test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_draftcrash.moc"
