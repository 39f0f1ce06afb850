#include "models/services/logexport.h"
#include "tests/support/memoryarchive.h"

#include <QFile>
#include <QFutureWatcher>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace selwise;
using namespace Qt::Literals::StringLiterals;
using logquery::Field;

class TestLogExport : public QObject {
    Q_OBJECT

private:
    MemoryArchive archive;
    QTemporaryDir folder;

    LogResultPtr rows(int count)
    {
        std::vector<QByteArray> entries;
        for (int number = 0; number < count; ++number)
            entries.push_back("{\"id\":\"" + QByteArray::number(number) + "\",\"timestamp\":" + QByteArray::number(1'767'225'600'000 - number)
                              + ",\"error\":\"" + (number % 2 == 0 ? "=1+1" : "a, \\\"b\\\"\\nc") + "\",\"value\":-5}");
        archive.appendRaw(entries);
        return *archive.run({}).result();
    }
    LogExportEnd run(const LogResultPtr &result, const QString &file, LogExportFormat format)
    {
        auto future = exportLogs(result, file, format, {{Field::Time, {}}, {Field::Id, {}}, {Field::Error, {}}, {Field::Value, {}}});
        future.waitForFinished();
        return future.resultCount() > 0 ? future.result() : LogExportEnd();
    }
    QByteArray read(const QString &file)
    {
        QFile opened(file);
        return opened.open(QIODevice::ReadOnly) ? opened.readAll() : QByteArray();
    }

private Q_SLOTS:
    void theFileHasAsManyRowsAsTheAnswer()
    {
        const QString file = folder.filePath(u"a.csv"_s);
        const LogResultPtr result = rows(5'003);
        const LogExportEnd end = run(result, file, LogExportFormat::Csv);
        QVERIFY2(end.problem.isEmpty(), qPrintable(end.problem));
        QCOMPARE(end.rows, 5'003);
        QCOMPARE(end.neutralised, 2'502);
        const QByteArray text = read(file);
        QCOMPARE(text.count("\r\n"), 5'004);
        QVERIFY(text.startsWith("timestamp,id,error,value\r\n2026-01-01T00:00:00.000Z,0,'=1+1,-5\r\n"));
        QVERIFY(text.contains(",1,\"a, \"\"b\"\"\nc\",-5\r\n"));
    }

    void csvHasTheNamesThatAnImportKnows()
    {
        const QString file = folder.filePath(u"names.csv"_s);
        exportLogs(rows(1), file, LogExportFormat::Csv, {{Field::Time, {}}, {Field::Destination, {}}, {Field::Http, {}}, {Field::Ms, {}}, {Field::Webhook, {}}, {Field::Path, u"order.id"_s}}).waitForFinished();
        QVERIFY2(read(file).startsWith("timestamp,provider,webhookId,httpStatus,durationMs,order.id\r\n"), read(file).constData());
    }

    void ndjsonHoldsTheEntriesAsReceived()
    {
        const QString file = folder.filePath(u"a.ndjson"_s);
        const LogExportEnd end = run(rows(100), file, LogExportFormat::Ndjson);
        const QList<QByteArray> lines = read(file).split('\n');
        QCOMPARE(end.rows, qint64(lines.size() - 1));
        for (qsizetype line = 0; line + 1 < lines.size(); ++line)
            QVERIFY(Json::parse(lines[line]).ok());
    }

    void aFileThatCannotBeWrittenIsSaid()
    {
        const LogExportEnd end = run(rows(10), u"/nonexistent/folder/a.csv"_s, LogExportFormat::Csv);
        QVERIFY(!end.problem.isEmpty());
    }

    void aCancelledOneLeavesTheFileAsItWas()
    {
        const QString file = folder.filePath(u"kept.csv"_s);
        QFile before(file);
        QVERIFY(before.open(QIODevice::WriteOnly));
        before.write("before");
        before.close();
        auto future = exportLogs(rows(30'000), file, LogExportFormat::Csv, {{Field::Id, {}}});
        future.cancel();
        future.waitForFinished();
        QTRY_VERIFY(future.isFinished());
        if (future.resultCount() == 0) // it was quicker than the export
            QCOMPARE(read(file), QByteArray("before"));
    }

    void cellsThatASpreadsheetWouldRunAreNeutralised()
    {
        for (const char16_t *formula : {u"=SUM(A1)", u"+1+1", u"-1+1", u"@cmd", u"\t=1"})
            QVERIFY(logExportCell(QString::fromUtf16(formula), u';').startsWith(u'\'') || logExportCell(QString::fromUtf16(formula), u';').startsWith(u"\"'"));
        QCOMPARE(logExportCell(u"-5.2"_s, u','), u"-5.2"_s);
        QCOMPARE(logExportCell(u"a\tb"_s, u'\t'), u"a b"_s);
    }
};

QTEST_GUILESS_MAIN(TestLogExport)
#include "tst_logexport.moc"
