#include "models/services/mappingimport.h"
#include "models/services/tabletext.h"
#include "models/text/importtext.h"

#include <QElapsedTimer>
#include <QRegularExpression>
#include <QStringEncoder>
#include <QTest>

using namespace selwise;
using namespace Qt::Literals::StringLiterals;
using Kind = ImportProblem::Kind;

namespace {

const ProviderId ga4 = ProviderId::of(Provider::Ga4), meta = ProviderId::of(Provider::Meta), gads = ProviderId::of(Provider::GoogleAds);

ImportTarget target()
{
    ImportTarget target;
    target.columns = {{ga4, true, 0}, {meta, true, 0}, {gads, false, 0}};
    for (const CatalogueEvent &event : eventCatalogue())
        target.events.push_back(event.name);
    target.events.push_back(u"Größe_gewählt"_s);
    return target;
}

std::vector<MappingEdit> edits(const QByteArray &bytes)
{
    const ImportOutcome outcome = readMappings(bytes, target());
    if (!outcome) {
        for (const ImportProblem &problem : outcome.error())
            qInfo().noquote() << importPlaceText(problem) << importProblemText(problem);
        return {};
    }
    return outcome.value().edits;
}

/// The first problem; every one has a sentence.
ImportProblem problem(const QByteArray &bytes)
{
    const ImportOutcome outcome = readMappings(bytes, target());
    if (outcome || outcome.error().empty())
        return {Kind::Empty, -1, -1, u"no problem"_s, {}};
    for (const ImportProblem &each : outcome.error()) {
        if (importProblemText(each).size() < 20)
            return {Kind::Empty, -1, -1, u"no sentence"_s, {}};
    }
    return outcome.error().front();
}

QByteArray utf16(const QString &text, QStringConverter::Encoding encoding)
{
    QStringEncoder encoder(encoding, QStringConverter::Flag::WriteBom);
    return encoder.encode(text);
}

} // namespace

class TestMappingImport : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void readsWideAndLongTables()
    {
        const std::vector<MappingEdit> wanted{{u"purchase"_s, ga4, u"purchase"_s}, {u"purchase"_s, meta, {}}};
        QCOMPARE(edits("event\tGA4\tMeta\npurchase\tpurchase\t\n"), wanted);
        QCOMPARE(edits("Event;Google Analytics 4;META\r\npurchase; purchase ;\r\n\r\n"), wanted);
        QCOMPARE(edits("event,ga4,meta,seen in 24 h\rpurchase,purchase,,12\r"), wanted);
        QCOMPARE(edits("event,provider,name\npurchase,ga4,purchase\npurchase,meta,\n"), wanted);
        QCOMPARE(edits("event,ga4\n\"purchase\",\"a \"\"quoted\"\" one\"\n").front().name, u"a \"quoted\" one"_s);
        QCOMPARE(edits("event,ga4\nnew_event,tour\n").front().event, u"new_event"_s); // the catalogue is open
    }

    void readsEveryUsualEncodingAndSaysTheUnusual()
    {
        const QString text = u"event\tga4\nGröße_gewählt\tsize\n"_s;
        const auto encodingOf = [](const QByteArray &bytes) {
            const ImportOutcome outcome = readMappings(bytes, target());
            return outcome ? int(outcome.value().encoding) : -1;
        };
        QCOMPARE(encodingOf(text.toUtf8()), int(TextEncoding::Utf8));
        QCOMPARE(encodingOf("\xef\xbb\xbf" + text.toUtf8()), int(TextEncoding::Utf8Mark));
        QCOMPARE(encodingOf(utf16(text, QStringConverter::Utf16LE)), int(TextEncoding::Utf16));
        QCOMPARE(encodingOf(utf16(text, QStringConverter::Utf16BE)), int(TextEncoding::Utf16));
        QCOMPARE(encodingOf(text.toLatin1()), int(TextEncoding::Latin1));
        QVERIFY(encodingText(TextEncoding::Utf8).isEmpty());
        QVERIFY(encodingText(TextEncoding::Latin1).contains(u"Latin-1"));
    }

    void wrongTablesAreRefusedWithTheirPlace_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("row");
        QTest::addColumn<int>("column");
        const auto row = [](const char *name, const QByteArray &bytes, Kind kind, int at, int column) {
            QTest::newRow(name) << bytes << int(kind) << at << column;
        };
        row("empty", "", Kind::Empty, 0, 0);
        row("blank", " \n\n", Kind::Empty, 0, 0);
        row("no heading", "purchase\tpurchase\n", Kind::NoColumns, 1, 0);
        row("only events", "event\npurchase\n", Kind::NoColumns, 1, 0);
        row("other columns", "event,tiktok\npurchase,x\n", Kind::UnknownColumn, 1, 2);
        row("not set up", "event,gads\npurchase,x\n", Kind::NotSetUp, 1, 2);
        row("column twice", "event,ga4,GA4\npurchase,x,y\n", Kind::RepeatedColumn, 1, 3);
        row("too many cells", "event,ga4\npurchase,a,b\n", Kind::TooManyCellsInRow, 2, 3);
        row("no event", "event,ga4\n,a\n", Kind::NoEvent, 2, 0);
        row("unknown provider", "event,provider,name\npurchase,tiktok,a\n", Kind::UnknownProvider, 2, 2);
        row("open quote", "event,ga4\npurchase,\"a\nb\n", Kind::OpenQuote, 2, 2);
        row("behind the quote", "event,ga4\npurchase,\"a\"b\n", Kind::TextAfterQuote, 2, 2);
        row("control character", "event,ga4\npurchase,a\x01" "b\n", Kind::BadName, 2, 2);
        row("control character in a quote", "event,ga4\npurchase,\"a\nb\"\n", Kind::BadName, 2, 2);
        row("event twice", "event,ga4\npurchase,a\npurchase,b\n", Kind::Repeated, 3, 2);
        row("capital letters", "event,ga4\nPurchase,a\n", Kind::NearlyTheSame, 2, 1);
        row("new ones that differ in case", "event,ga4\ntour,a\nTour,b\n", Kind::NearlyTheSame, 3, 1);
        row("another Unicode form", u"event,ga4\nGro\u0308\u00dfe_gewa\u0308hlt,a\n"_s.toUtf8(), Kind::NearlyTheSame, 2, 1);
        row("a spreadsheet file", QByteArray("PK\x03\x04\x00\x00", 6), Kind::NotText, 0, 0);
        row("not JSON", "{\"ga4\":\n {\"a\":}}", Kind::NotJson, 2, 7);
        row("cut off", "{\"ga4\": {\"purchase\": \"purch", Kind::NotJson, 1, 28);
        row("a key twice", R"({"ga4":{"purchase":"a","purchase":"b"}})", Kind::NotJson, 1, 24);
        row("foreign JSON", R"({"name":"package","version":"1.0.0"})", Kind::OtherShape, 0, 0);
        row("another format", R"({"format":"something","version":1})", Kind::OtherShape, 0, 0);
        row("a number as a name", R"({"ga4":{"purchase":1}})", Kind::OtherShape, 0, 0);
        row("a newer version", R"({"format":"selwise-mappings","version":2,"eventMapping":{}})", Kind::NewerVersion, 0, 0);
        row("a provider that is not here", R"({"tiktok":{"purchase":"a"}})", Kind::UnknownProvider, 0, 0);
    }
    void wrongTablesAreRefusedWithTheirPlace()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, kind);
        QFETCH(int, row);
        QFETCH(int, column);
        const ImportProblem found = problem(bytes);
        QCOMPARE(int(found.kind), kind);
        QCOMPARE(found.row, row);
        if (found.kind != Kind::NotJson)
            QCOMPARE(found.column, column);
    }

    void aMillionCellsAreRefusedSoon()
    {
        QByteArray bytes = "event\tga4\n";
        for (int i = 0; i < 500'000; ++i)
            bytes += "e" + QByteArray::number(i) + "\tx\n";
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(problem(bytes).kind, Kind::TooManyCells);
        qInfo("1 M cells refused after %lld ms, on a thread of its own", timer.elapsed());
        QCOMPARE(problem(QByteArray(maxImportBytes + 1, 'x')).kind, Kind::TooLarge);
    }

    void jsonComesInEveryForm()
    {
        const std::vector<MappingEdit> wanted{{u"purchase"_s, ga4, u"purchase"_s}};
        QCOMPARE(edits(R"({"ga4":{"purchase":"purchase"}})"), wanted);
        QCOMPARE(edits(R"({"format":"selwise-mappings","version":1,"eventMapping":{"ga4":{"purchase":"purchase"}}})"), wanted);
        QCOMPARE(edits(R"({"provider":"ga4","eventMapping":{"purchase":"purchase"},"reverseEventMapping":{}})"), wanted);
        QCOMPARE(edits(R"({"ga4":{"purchase":null}})"), (std::vector<MappingEdit>{{u"purchase"_s, ga4, {}}}));
        QCOMPARE(edits(utf16(u"{\"ga4\":{\"purchase\":\"purchase\"}}"_s, QStringConverter::Utf16LE)), wanted);
    }

    void whatIsExportedComesBack()
    {
        std::vector<MappingEvent> events(2);
        events[0].name = u"purchase"_s;
        events[0].cells = {{u"a, \"b\"; c"_s, {}, MappingState::Custom, false}, {}};
        events[1].name = u"page_view"_s;
        events[1].cells = {{}, {u"PageView"_s, {}, MappingState::Default, false}};
        const std::vector<MappingColumn> columns{{ga4, true, 1}, {meta, true, 1}};
        for (const QChar separator : {u',', u';', u'\t'}) {
            const auto read = edits(tableText(mappingRows(events, columns), separator).toUtf8());
            QCOMPARE(read, (std::vector<MappingEdit>{{u"purchase"_s, ga4, u"a, \"b\"; c"_s}, {u"purchase"_s, meta, {}},
                                                     {u"page_view"_s, ga4, {}}, {u"page_view"_s, meta, u"PageView"_s}}));
        }
    }

    void blocksOfCellsStayInTheTable()
    {
        const std::vector<QString> rows{u"page_view"_s, u"purchase"_s};
        const ImportOutcome fits = placeCells({{u"a"_s, u"b"_s}, {u"c"_s, {}}}, rows, {ga4, meta});
        QVERIFY(fits);
        QCOMPARE(fits.value().edits.size(), 4);
        QCOMPARE(fits.value().edits[3], (MappingEdit{u"purchase"_s, meta, {}}));
        const auto kindOf = [&](const std::vector<QStringList> &cells) { return placeCells(cells, rows, {ga4}).error().front().kind; };
        QCOMPARE(kindOf({{u"a"_s, u"b"_s}}), Kind::OutsideTable);
        QCOMPARE(kindOf({{u"a"_s}, {u"b"_s}, {u"c"_s}}), Kind::OutsideTable);
        QCOMPARE(kindOf({{u"a\x07"_s}}), Kind::BadName);
    }

    void aHeadingIsKnownAsOne()
    {
        QVERIFY(hasMappingHeader({u"Event"_s, u"Meta"_s}, target()));
        QVERIFY(hasMappingHeader({u"event"_s, u"provider"_s, u"name"_s}, target()));
        QVERIFY(!hasMappingHeader({u"purchase"_s, u"Purchase"_s}, target()));
        QVERIFY(!hasMappingHeader({u"event"_s}, target()));
    }
};

QTEST_GUILESS_MAIN(TestMappingImport)
#include "tst_mappingimport.moc"
