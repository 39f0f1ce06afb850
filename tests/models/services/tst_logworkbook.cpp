#include "models/ports/workbook.h"
#include "models/services/logexport.h"
#include "tests/support/memoryarchive.h"
#include "tests/support/workbookreader.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>
#include <csignal>
#include <sys/resource.h>

using namespace selwise;
using namespace Qt::Literals::StringLiterals;
using logquery::Field;
using logquery::FieldRef;
using test::SheetCell;
using Kind = SheetCell::Kind;

namespace {

constexpr qint64 newYear = 1'767'225'600'000;

/// Any number of rows that all look alike.
class SameRows : public LogResult {
public:
    SameRows(qsizetype rows, QString error) : m_rows(rows), m_error(std::move(error)) {}
    const LogRequest &request() const override { return m_request; }
    qsizetype rowCount() const override { return m_rows; }
    qint64 archived() const override { return m_rows; }
    qint64 hiddenBy(size_t) const override { return 0; }
    const std::vector<Facet> &facets() const override { return m_facets; }
    const std::optional<LogHistogram> &histogram() const override { return m_histogram; }
    QString text(qsizetype row, const FieldRef &field) const override { return field.field == Field::Id ? QString::number(row) : m_error; }
    std::optional<qint64> number(qsizetype, Field) const override { return {}; }
    DeliveryStatus status(qsizetype) const override { return {}; }
    bool toWebhook(qsizetype) const override { return false; }
    EntryKey key(qsizetype row) const override { return QByteArray::number(row); }
    std::optional<qsizetype> placeOf(const LogResult &, qsizetype) const override { return {}; }
    QByteArray raw(qsizetype) const override { return "{}"; }
    DeliveryLogEntry entry(qsizetype) const override { return {}; }
    DeliveryState state(qsizetype) const override { return {}; }
    std::vector<DeliveryLogEntry> attempts(qsizetype) const override { return {}; }
    const std::vector<qsizetype> &bookmarks() const override { return m_bookmarks; }

private:
    LogRequest m_request;
    qsizetype m_rows;
    QString m_error;
    std::vector<Facet> m_facets;
    std::optional<LogHistogram> m_histogram;
    std::vector<qsizetype> m_bookmarks;
};

/// No file of this process grows past so many bytes while it lives: what a full disk does.
class FullDisk {
public:
    explicit FullDisk(rlim_t bytes)
    {
        m_handler = std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit now{bytes, m_before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &now);
    }
    ~FullDisk()
    {
        setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_handler);
    }

private:
    rlimit m_before;
    void (*m_handler)(int);
};

SheetCell text(const QString &content) { return {Kind::Text, content}; }
SheetCell number(const QString &digits) { return {Kind::Number, digits}; }

} // namespace

class TestLogWorkbook : public QObject {
    Q_OBJECT

private:
    QTemporaryDir folder;
    QString file;

    std::optional<LogExportEnd> run(const LogResultPtr &result, std::vector<FieldRef> columns)
    {
        auto future = exportLogs(result, file, LogExportFormat::Xlsx, std::move(columns));
        future.waitForFinished();
        return future.resultCount() > 0 ? std::optional(future.result()) : std::nullopt;
    }
    static LogResultPtr rowsOf(const std::vector<QByteArray> &entries)
    {
        MemoryArchive archive;
        archive.appendRaw(entries);
        return *archive.run({}).result();
    }
    void keepBefore() const
    {
        QFile before(file);
        QVERIFY(before.open(QIODevice::WriteOnly));
        before.write("before");
    }

private Q_SLOTS:
    void init()
    {
        file = folder.filePath(u"logs.xlsx"_s);
        QFile::remove(file);
    }
    void cleanup()
    {
        const QStringList left = QDir(folder.path()).entryList(QDir::Files | QDir::Hidden);
        QVERIFY2(left.isEmpty() || left == QStringList{u"logs.xlsx"_s}, qPrintable(left.join(u' ')));
    }

    void numbersAreNumbersTimesAreDatesAndTheRestIsText()
    {
        const LogResultPtr result = rowsOf({R"({"id":"007","timestamp":1767225600123,"event":"purchase","attempt":2,"durationMs":140,"value":"12.50","error":"a\nb"})",
                                            R"({"id":"1","timestamp":1767139200000,"event":"search","value":12345678901234567890,"payload":{"items":3}})"});
        const auto end = run(result, {{Field::Time, {}}, {Field::Id, {}}, {Field::Event, {}}, {Field::Attempt, {}}, {Field::Ms, {}}, {Field::Value, {}}, {Field::Error, {}}, {Field::Path, u"items"_s}});
        QVERIFY(end);
        QVERIFY2(end->problem.isEmpty(), qPrintable(end->problem));
        QCOMPARE(end->rows, 2);
        QCOMPARE(end->sheets, 1);
        const auto rows = test::sheetRows(test::sheetOf(file));
        QCOMPARE(rows.size(), size_t(3));
        QCOMPARE(rows[0], (std::vector<SheetCell>{text(u"time (UTC)"_s), text(u"id"_s), text(u"event"_s), text(u"attempt"_s), text(u"ms"_s), text(u"value"_s), text(u"error"_s), text(u"items"_s)}));
        QCOMPARE(rows[1][0].kind, Kind::Number);
        constexpr double newYearDay = 46'023;
        QCOMPARE(qRound64((rows[1][0].text.toDouble() - newYearDay) * 86'400'000), 123);
        QCOMPARE(std::vector<SheetCell>(rows[1].begin() + 1, rows[1].end()),
                 (std::vector<SheetCell>{text(u"007"_s), text(u"purchase"_s), number(u"2"_s), number(u"140"_s), number(u"12.5"_s), text(u"a\nb"_s)}));
        QCOMPARE(rows[2][5], text(u"12345678901234567890"_s)); // a number would lose digits
        QCOMPARE(rows[2][7], number(u"3"_s));
    }

    void nothingIsEverAFormula()
    {
        const LogResultPtr result = rowsOf({R"x({"id":"=1+1","timestamp":1767225600000,"error":"=cmd|' /C calc'!A0","event":"@SUM(A1)","providerEvent":"+1+1","value":"-5"})x"});
        const auto end = run(result, {{Field::Id, {}}, {Field::Error, {}}, {Field::Event, {}}, {Field::ProviderEvent, {}}, {Field::Value, {}}});
        QVERIFY(end && end->problem.isEmpty());
        QCOMPARE(end->neutralised, 4);
        const QByteArray sheet = test::sheetOf(file);
        QVERIFY(!sheet.contains("<f>") && !sheet.contains("<f "));
        QCOMPARE(test::sheetRows(sheet)[1],
                 (std::vector<SheetCell>{text(u"=1+1"_s), text(u"=cmd|' /C calc'!A0"_s), text(u"@SUM(A1)"_s), text(u"+1+1"_s), number(u"-5"_s)}));
    }

    void noSecretIsInIt()
    {
        const QByteArray secret("S3cr3tValue0123456789");
        const LogResultPtr result = rowsOf({R"({"id":"1","error":"refused: access_token=S3cr3tValue0123456789","payload":{"accessToken":"S3cr3tValue0123456789","order":{"id":"NO-1"}}})"});
        const auto end = run(result, {{Field::Id, {}}, {Field::Error, {}}, {Field::Path, u"accessToken"_s}, {Field::Path, u"order.id"_s}});
        QVERIFY(end && end->problem.isEmpty());
        const auto files = test::unzipped(test::bytesOf(file));
        QVERIFY(files.value(u"xl/worksheets/sheet1.xml"_s).contains("NO-1"));
        for (auto part = files.begin(); part != files.end(); ++part)
            QVERIFY2(!part.value().contains(secret), qPrintable(part.key()));
    }

    void anyTextComesBack_data()
    {
        QTest::addColumn<QString>("error");
        QTest::addColumn<QString>("expected");
        const auto same = [](const char *name, const QString &text) { QTest::newRow(name) << text << text; };
        same("markup", u"<script>&amp;\"'</script>"_s);
        same("blanks around", u"  two  "_s);
        same("lines", u"a\r\nb\tc"_s);
        same("control characters", u"a\x01\x1b\x1f\x7f z"_s);
        same("looks like an escape", u"_x0041_ __x000D_x"_s);
        same("beyond the first plane", u"\U0001F6D2 žluťoučký 日本語 \u202Eabc"_s);
        same("longest", QString(Workbook::longestText, u'x'));
        QTest::newRow("what XML cannot say") << u"a"_s + QChar(0) + QChar(0xFFFF) << u"a\uFFFD\uFFFD"_s;
        QTest::newRow("too long") << QString(40'000, u'x') << QString(Workbook::longestText, u'x');
        QTest::newRow("no half character") << QString(Workbook::longestText - 1, u'x') + u"\U0001F6D2"_s << QString(Workbook::longestText - 1, u'x');
    }
    void anyTextComesBack()
    {
        QFETCH(const QString, error);
        QFETCH(const QString, expected);
        const auto end = run(std::make_shared<SameRows>(1, error), {{Field::Error, {}}});
        QVERIFY(end && end->problem.isEmpty());
        const auto rows = test::sheetRows(test::sheetOf(file));
        QCOMPARE(rows.size(), size_t(2));
        QVERIFY2(rows[1][0] == text(expected), qPrintable(rows[1][0].text.left(100)));
        QCOMPARE(end->shortened, expected.size() < error.size() ? 1 : 0);
    }

    void moreRowsThanASheetHoldsStandOnTwo()
    {
        const qsizetype count = Workbook::rowsOfSheet + 1'000;
        const auto end = run(std::make_shared<SameRows>(count, QString()), {{Field::Id, {}}});
        QVERIFY(end);
        QVERIFY2(end->problem.isEmpty(), qPrintable(end->problem));
        QCOMPARE(end->rows, qint64(count));
        QCOMPARE(end->sheets, 2);
        const auto first = test::sheetRows(test::sheetOf(file, 1)), second = test::sheetRows(test::sheetOf(file, 2));
        QCOMPARE(qsizetype(first.size() + second.size()), count + 2);
        QCOMPARE(qsizetype(first.size()), qsizetype(Workbook::rowsOfSheet));
        QCOMPARE(second[0], first[0]);
        QCOMPARE(first.back()[0], text(QString::number(Workbook::rowsOfSheet - 2)));
        QCOMPARE(second[1][0], text(QString::number(Workbook::rowsOfSheet - 1)));
        QCOMPARE(second.back()[0], text(QString::number(count - 1)));
    }

    void timesThatASpreadsheetCannotCountAreText()
    {
        const LogResultPtr result = rowsOf({R"({"id":"a","timestamp":"1899-05-01T00:00:00Z"})"});
        const auto end = run(result, {{Field::Time, {}}});
        QVERIFY(end && end->problem.isEmpty());
        const auto rows = test::sheetRows(test::sheetOf(file));
        QVERIFY(rows.size() == 2 && rows[1].size() == 1);
        QCOMPARE(rows[1][0], text(u"1899-05-01T00:00:00.000Z"_s));
    }

    void progressRunsToTheNumberOfRows()
    {
        auto future = exportLogs(std::make_shared<SameRows>(4'500, u"e"_s), file, LogExportFormat::Xlsx, {{Field::Id, {}}});
        future.waitForFinished();
        QCOMPARE(future.progressMaximum(), 4'500);
        QCOMPARE(future.progressValue(), 4'500);
    }

    void aCancelledOneLeavesTheFileAsItWas()
    {
        keepBefore();
        const auto open = [] { return QDir(u"/proc/self/fd"_s).entryList(QDir::AllEntries | QDir::System).size(); };
        const auto openBefore = open();
        auto future = exportLogs(std::make_shared<SameRows>(50'000'000, u"e"_s), file, LogExportFormat::Xlsx, {{Field::Id, {}}, {Field::Error, {}}});
        QVERIFY(QTest::qWaitFor([&] { return future.progressValue() > 0; }));
        future.cancel();
        future.waitForFinished();
        QCOMPARE(future.resultCount(), 0);
        QCOMPARE(test::bytesOf(file), QByteArray("before"));
        QTRY_COMPARE(open(), openBefore); // the temporary files are gone, too
    }

    void aFullDiskIsSaidAndTheFileStaysAsItWas()
    {
        keepBefore();
        std::optional<LogExportEnd> end;
        {
            const FullDisk full(1'000'000);
            end = run(std::make_shared<SameRows>(100'000, u"the same error"_s), {{Field::Id, {}}, {Field::Error, {}}});
        }
        QVERIFY(end);
        QVERIFY(!end->problem.isEmpty());
        QCOMPARE(test::bytesOf(file), QByteArray("before"));
    }

    void aFolderThatIsNotThereIsSaid()
    {
        file = u"/nonexistent/folder/logs.xlsx"_s;
        const auto end = run(std::make_shared<SameRows>(3, QString()), {{Field::Id, {}}});
        QVERIFY(end);
        QVERIFY(!end->problem.isEmpty());
    }

    void aFileThatIsReplacedKeepsItsPermissions()
    {
        keepBefore();
        const auto owner = QFile::ReadOwner | QFile::WriteOwner;
        QVERIFY(QFile::setPermissions(file, owner));
        const auto end = run(std::make_shared<SameRows>(3, QString()), {{Field::Id, {}}});
        QVERIFY(end && end->problem.isEmpty());
        QCOMPARE(QFile::permissions(file) & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup), QFile::Permissions());
        QCOMPARE(test::sheetRows(test::sheetOf(file)).size(), size_t(4));
    }
};

QTEST_GUILESS_MAIN(TestLogWorkbook)
#include "tst_logworkbook.moc"
