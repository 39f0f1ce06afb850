#include "models/domain/json.h"
#include "tests/app/archive/randomlogs.h"
#include "tests/app/cli/consoleprogram.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace selwise;
using namespace Qt::Literals::StringLiterals;
using test::ConsoleProgram;

namespace {

const QByteArray newer = "{\"id\":\"b\",\"timestamp\":\"2026-01-02T10:01:00.000Z\",\"provider\":\"meta\",\"event\":\"purchase\",\"status\":\"failed\",\"durationMs\":120,\"error\":\"=timeout, \\\"x\\\"\",\"payload\":{\"order\":{\"total\":150}}}";
const QByteArray older = "{\"id\":\"a\", \"timestamp\":\"2026-01-02T10:00:00.000Z\",\"provider\":\"ga4\",\"event\":\"page_view\",\"status\":\"delivered\",\"durationMs\":20}";

} // namespace

class ArchiveCommandsTest : public QObject {
    Q_OBJECT

private:
    ConsoleProgram::Outcome logs(const QStringList &arguments, const QByteArray &input = {}) const
    {
        return m_console.run(QStringList{u"logs"_s} + arguments + QStringList{u"--archive"_s, m_console.file(u"archive"_s)}, input);
    }
    ConsoleProgram m_console;

private Q_SLOTS:
    void init() { QDir(m_console.file(u"archive"_s)).removeRecursively(); }

    void importedEntriesAreQueried()
    {
        const QString file = m_console.writeFile(u"logs.ndjson"_s, older + '\n' + newer + '\n');
        auto outcome = logs({u"import"_s, file, u"--json"_s});
        QCOMPARE(outcome.code, 0);
        QCOMPARE(Json::parse(outcome.out)->find("added")->toInteger(), 2);
        outcome = logs({u"import"_s, u"-"_s}, newer + '\n');
        QCOMPARE(outcome.code, 0);
        QVERIFY(outcome.out.contains("0 entries added, 1 was there already, 0 could not be used.\n"));

        QCOMPARE(logs({u"query"_s, QString()}).out, newer + '\n' + older + '\n');
        QCOMPARE(logs({u"query"_s, u"provider:meta order.total>100"_s}).out, newer + '\n');
        QCOMPARE(logs({u"query"_s, u"-provider:meta"_s}).out, older + '\n');
        QCOMPARE(logs({u"query"_s, QString(), u"--limit"_s, u"1"_s}).out, newer + '\n');
        QCOMPARE(logs({u"query"_s, u"timeout"_s, u"--count"_s}).out, "1\n");
        QCOMPARE(logs({u"query"_s, u"nothing-like-that"_s}).out, "");
        QCOMPARE(logs({u"query"_s, u"nothing-like-that"_s}).code, 0);
        QCOMPARE(logs({u"query"_s, QString(), u"--group-by"_s, u"minute,status"_s}).out,
                 "{\"minute\":\"2026-01-02T10:00\",\"status\":\"delivered\",\"count\":1}\n{\"minute\":\"2026-01-02T10:01\",\"status\":\"failed\",\"count\":1}\n");
        QCOMPARE(logs({u"query"_s, QString(), u"--group-by"_s, u"status"_s, u"--format"_s, u"csv"_s}).out.left(14), "status,count\r\n");
        outcome = logs({u"query"_s, u"provider:meta"_s, u"--format"_s, u"csv"_s});
        QVERIFY2(outcome.out.contains(",\"'=timeout, \"\"x\"\"\","), outcome.out.constData());
        QVERIFY2(outcome.err.contains("1 cell began like a formula"), outcome.err.constData());
    }

    void whatIsWrongIsToldWithItsPlace()
    {
        const QString file = m_console.writeFile(u"bad.ndjson"_s, older + "\nno json\n" + newer + '\n');
        auto outcome = logs({u"import"_s, file});
        QCOMPARE(outcome.code, 2);
        QVERIFY2(outcome.err.contains("bad.ndjson, line 2: this is not JSON"), outcome.err.constData());
        QCOMPARE(logs({u"query"_s, QString(), u"--count"_s}).out, "2\n");
        QCOMPARE(logs({u"import"_s, m_console.file(u"missing"_s)}).code, 2);
        outcome = logs({u"query"_s, u"ms>>"_s});
        QCOMPARE(outcome.code, 2);
        QVERIFY2(outcome.err.contains("QUERY, character"), outcome.err.constData());
        QCOMPARE(m_console.run({u"logs"_s, u"query"_s, u"x"_s}).code, 2);
        QCOMPARE(m_console.run({u"logs"_s, u"query"_s, u"x"_s, u"--archive"_s, m_console.file(u"nowhere"_s)}).code, 2);
        QCOMPARE(logs({u"query"_s, QString(), u"--limit"_s, u"-1"_s}).code, 2);
        QCOMPARE(logs({u"query"_s, QString(), u"--format"_s, u"xml"_s}).code, 2);
    }

    void checkFindsAndMends()
    {
        const QString file = m_console.writeFile(u"logs.ndjson"_s, older + '\n' + newer + '\n');
        QCOMPARE(logs({u"import"_s, file}).code, 0);
        QCOMPARE(logs({u"check"_s}).code, 0);
        const QDir folder(m_console.file(u"archive"_s));
        QFile segment(folder.filePath(folder.entryList({u"*.seg"_s}).value(0)));
        QVERIFY(segment.open(QIODevice::ReadWrite) && segment.resize(segment.size() / 2));
        segment.close();
        auto outcome = logs({u"check"_s, u"--json"_s});
        QCOMPARE(outcome.code, 1);
        QCOMPARE(Json::parse(outcome.out)->find("lost")->toInteger(), 2);
        QCOMPARE(logs({u"check"_s, u"--repair"_s}).code, 0);
        QCOMPARE(logs({u"check"_s}).code, 0);
        QCOMPARE(logs({u"import"_s, file}).code, 0);
        QVERIFY(QFile::remove(folder.filePath(u"catalogue.sqlite"_s)));
        QCOMPARE(logs({u"check"_s}).code, 3);
        QCOMPARE(logs({u"check"_s, u"--repair"_s}).code, 0);
        QCOMPARE(logs({u"query"_s, QString(), u"--count"_s}).out, "2\n");
    }
};

QTEST_GUILESS_MAIN(ArchiveCommandsTest)
#include "tst_archivecommands.moc"
