#include "app/archive/secretscan.h"
#include "app/archive/segmentbuilder.h"
#include "models/domain/codec/observationcodec.h"
#include "tests/app/archive/archivebench.h"
#include "tests/app/archive/randomlogs.h"

#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <atomic>
#include <random>
#include <thread>
#include <zlib.h>

using namespace selwise;
using namespace Qt::Literals::StringLiterals;
using test::ArchiveBench;
using Fault = ImportFault::Kind;

namespace {

QByteArray gzipped(const QByteArray &bytes)
{
    z_stream stream{};
    deflateInit2(&stream, 6, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY);
    QByteArray out(qsizetype(deflateBound(&stream, uLong(bytes.size()))) + 64, '\0');
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(bytes.constData()));
    stream.avail_in = uInt(bytes.size());
    stream.next_out = reinterpret_cast<Bytef *>(out.data());
    stream.avail_out = uInt(out.size());
    deflate(&stream, Z_FINISH);
    out.truncate(qsizetype(stream.total_out));
    deflateEnd(&stream);
    return out;
}

QByteArrayList randomEntries(quint32 seed, int count, bool tidy)
{
    test::RandomLogs logs(seed);
    QByteArrayList list;
    for (int i = 0; i < count; ++i)
        list << logs.entry(i, tidy);
    return list;
}

QByteArrayList sorted(QByteArrayList list)
{
    std::sort(list.begin(), list.end());
    return list;
}

QByteArray idOf(const QByteArray &raw)
{
    return codec::decodeLogEntry(*Json::parse(raw)).id.toUtf8();
}

} // namespace

class ArchiveImportTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void entriesComeBackByteForByte_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("tidy");
        for (const char *name : {"lines.ndjson", "page.json", "pages.jsonl", "list.json", "pretty.json", "lines.ndjson.gz", "page.json.gz"}) {
            QTest::addRow("tidy %s", name) << QString::fromLatin1(name) << true;
            QTest::addRow("odd %s", name) << QString::fromLatin1(name) << false;
        }
    }

    void entriesComeBackByteForByte()
    {
        QFETCH(QString, name);
        QFETCH(bool, tidy);
        ArchiveBench bench;
        QByteArrayList entries = randomEntries(3, 400, tidy);
        std::map<QByteArray, QByteArray> byId; // of one id only the first is given: which stays of several is told elsewhere
        QByteArrayList given;
        for (const QByteArray &entry : entries) {
            const QByteArray id = idOf(entry);
            if (id.isEmpty() ? !given.contains(entry) : byId.emplace(id, entry).second)
                given << entry;
        }
        QByteArray content;
        if (name.startsWith(u"lines"_s))
            content = given.join('\n') + '\n';
        else if (name.startsWith(u"page."_s))
            content = "{\"data\":[" + given.join(',') + "],\"nextCursor\":null}";
        else if (name.startsWith(u"pages"_s))
            content = "{\"data\":[" + given.mid(0, 100).join(',') + "],\"nextCursor\":\"x\"}\n{\"nextCursor\":null,\"data\":[" + given.mid(100).join(", ") + "]}\n[]\n";
        else if (name.startsWith(u"list"_s))
            content = '[' + given.join(',') + ']';
        else
            content = "{\n  \"data\": [\n    " + given.join(",\n    ") + "\n  ],\n  \"nextCursor\": null\n}\n";
        if (name.endsWith(u".gz"_s))
            content = gzipped(content);
        const QString file = bench.write(name, content);
        QByteArrayList before;
        {
            const auto store = bench.open();
            const ImportSummary summary = ArchiveBench::import(*store, {file});
            QCOMPARE(summary.entries.refused, 0);
            QCOMPARE(summary.entries.added, qint64(given.size()));
            before = ArchiveBench::raws(*store);
            QCOMPARE(sorted(before), sorted(given));
            const ImportSummary again = ArchiveBench::import(*store, {file});
            QCOMPARE(again.entries.added, 0);
            QCOMPARE(again.entries.known, qint64(given.size()));
        }
        QCOMPARE(ArchiveBench::raws(*bench.open(true)), before);
        QCOMPARE(bench.open()->state().entries, qint64(given.size()));
    }

    void appendedEntriesToo()
    {
        ArchiveBench bench;
        const QByteArrayList entries = randomEntries(8, 2000, true);
        {
            const auto store = bench.open();
            for (qsizetype at = 0; at < entries.size(); at += 100) {
                const auto summary = store->append({entries.begin() + at, entries.begin() + std::min(at + 100, entries.size())});
                QVERIFY(summary);
                QCOMPARE(summary->added, 100);
            }
            QCOMPARE(sorted(ArchiveBench::raws(*store)), sorted(entries));
            QVERIFY(store->snapshot()->parts.size() < 20);
        }
        const auto store = bench.open();
        QCOMPARE(sorted(ArchiveBench::raws(*store)), sorted(entries));
        QCOMPARE(store->append({entries[5], "not json", "[1]", entries[6]})->known, 2);
        QCOMPARE(store->append({"not json", "[1]"})->refused, 2);
    }

    /// Line 4 of the issue.
    void anyOrderGivesTheSameArchive_data()
    {
        QTest::addColumn<bool>("tidy");
        QTest::newRow("tidy") << true;
        QTest::newRow("odd") << false;
    }

    void anyOrderGivesTheSameArchive()
    {
        QFETCH(bool, tidy);
        QByteArrayList entries = randomEntries(21, 600, tidy); // ids missing, clocks that jump
        for (int i = 0; i < 40; ++i) { // the same attempt told differently, as a server that corrects itself may
            QByteArray changed = entries[i * 3];
            changed.replace("\"retrying\"", "\"delivered\"").replace("\"attempt\":1", "\"attempt\":2");
            entries << changed;
        }
        std::mt19937 random(5);
        std::optional<QByteArrayList> first;
        for (int round = 0; round < 5; ++round) {
            ArchiveBench bench;
            const auto store = bench.open();
            std::shuffle(entries.begin(), entries.end(), random);
            qsizetype at = 0;
            int number = 0;
            while (at < entries.size()) {
                const qsizetype count = 1 + qsizetype(random() % 120);
                // Pages overlap, and some come twice.
                const QByteArrayList page = entries.mid(std::max<qsizetype>(0, at - qsizetype(random() % 20)), count + 20);
                for (unsigned times = 0; times <= random() % 2; ++times) {
                    if (random() % 2) {
                        ArchiveBench::import(*store, {bench.write(u"p%1.json"_s.arg(number++), "{\"data\":[" + page.join(',') + "]}")});
                    } else {
                        QVERIFY(store->append({page.begin(), page.end()}));
                    }
                }
                at += count;
            }
            while (*store->maintain(0)) { }
            const QByteArrayList all = ArchiveBench::raws(*store);
            if (!first)
                first = all;
            QCOMPARE(all, *first);
            QVERIFY(all.size() > 300);
        }
    }

    void badInputIsToldWithItsPlace()
    {
        ArchiveBench bench;
        const auto store = bench.open();
        const QByteArray good = "{\"id\":\"%\",\"status\":\"delivered\"}";
        const auto entry = [&](int id) { return QByteArray(good).replace("%", QByteArray::number(id)); };
        const QString file = bench.write(u"bad.ndjson"_s, entry(1) + "\nthis is no json\n" + entry(2) + "\n{\"id\":\"3\",\"half\n42\n\"text\"\n" + entry(4)
                                                              + "\n{\"data\":[" + entry(5) + ",{\"id\":tru}," + entry(6) + ",7]}\n{\"id\":\"\xFF\"}\n"
                                                              + QByteArray(600, '[') + "\n{\"deep\":" + QByteArray(600, '[') + QByteArray(600, ']') + "}\n{\"a\":[01]}\n\n" + entry(8));
        const ImportSummary summary = ArchiveBench::import(*store, {file});
        QCOMPARE(summary.entries.added, 6);
        std::vector<std::tuple<qint64, qint64, Fault>> faults;
        for (const ImportFault &fault : summary.faults)
            faults.emplace_back(fault.line, fault.element, fault.kind);
        const std::vector<std::tuple<qint64, qint64, Fault>> expected{{2, 0, Fault::NotJson}, {4, 0, Fault::NotJson}, {5, 0, Fault::NotAnEntry}, {6, 0, Fault::NotAnEntry},
                                                                      {8, 2, Fault::NotJson}, {8, 4, Fault::NotAnEntry}, {9, 0, Fault::NotUtf8}, {10, 1, Fault::NotJson},
                                                                      {11, 0, Fault::TooDeep}, {12, 0, Fault::NotJson}};
        QCOMPARE(faults.size(), expected.size());
        for (size_t i = 0; i < expected.size(); ++i)
            QVERIFY2(std::get<0>(faults[i]) == std::get<0>(expected[i]) && std::get<1>(faults[i]) == std::get<1>(expected[i]),
                     qPrintable(u"fault %1: line %2 element %3 kind %4"_s.arg(i).arg(std::get<0>(faults[i])).arg(std::get<1>(faults[i])).arg(int(std::get<2>(faults[i])))));
        QCOMPARE(ArchiveBench::import(*store, {bench.write(u"half.json"_s, "{\"data\":[\n" + entry(11) + ",\n" + entry(12) + ",\n{\"id\":\"13\",\"sta")}).entries.added, 2);
        QCOMPARE(ArchiveBench::import(*store, {bench.write(u"half.gz"_s, gzipped(entry(21) + '\n' + entry(22)).chopped(9))}).entries.refused, 1);
        QCOMPARE(ArchiveBench::import(*store, {bench.write(u"empty.json"_s, "")}).entries.refused, 0);
    }

    void veryLongLinesDoNoHarm()
    {
        ArchiveBench bench;
        const auto store = bench.open();
        const QByteArray longText(100'000'000, 'x');
        const ImportSummary summary = ArchiveBench::import(*store, {bench.write(u"long.ndjson"_s, "{\"id\":\"1\"}\n{\"id\":\"2\",\"payload\":\"" + longText + "\"}\n{\"id\":\"3\"}\n")});
        QCOMPARE(summary.entries.added, 2);
        QCOMPARE(summary.faults.size(), size_t(1));
        QCOMPARE(summary.faults.front().line, 2);
        QVERIFY(summary.faults.front().kind == Fault::TooLong);
        const ImportSummary first = ArchiveBench::import(*store, {bench.write(u"first.ndjson"_s, "{\"id\":\"4\",\"payload\":\"" + longText + "\"}\n{\"id\":\"5\"}\n")});
        QCOMPARE(first.entries.added, 1);
        QCOMPARE(first.entries.refused, 1);
    }

    /// A file is read in several ranges; what each reads beyond its own to end its last line counts once.
    void progressEndsWithTheFile()
    {
        ArchiveBench bench;
        const auto store = bench.open();
        QByteArray lines;
        for (int i = 0; i < 30; ++i)
            lines += "{\"id\":\"" + QByteArray::number(i) + "\",\"payload\":\"" + QByteArray(1'000'000, 'x') + "\"}\n";
        archive::ImportControl control;
        const auto summary = archive::importFiles(*store, {bench.write(u"large.ndjson"_s, lines)}, control);
        QVERIFY(summary.ok());
        QCOMPARE(summary->entries.added, 30);
        QCOMPARE(control.totalBytes.load(), lines.size());
        QVERIFY2(control.bytes <= control.totalBytes + 1 && control.bytes > control.totalBytes - 1'000'000, qPrintable(QString::number(control.bytes)));
    }

    void csvBecomesEntries()
    {
        ArchiveBench bench;
        const auto store = bench.open();
        const QByteArray csv = "\xEF\xBB\xBFid,timestamp,provider,status,durationMs,error,payload\r\n"
                               "a,2026-01-01T00:00:00.000Z,meta,failed,17,\"say \"\"no\"\",\nnow\",\"{\"\"order\"\":{\"\"total\"\":5}}\"\r\n"
                               "b,,ga4,delivered,,,\r\nbroken,row\r\nc,1767225600123,gads,test,1e2,=1+1,[x\r\n";
        const ImportSummary summary = ArchiveBench::import(*store, {bench.write(u"logs.csv"_s, csv)});
        QCOMPARE(summary.entries.added, 3);
        QCOMPARE(summary.faults.size(), size_t(1));
        QVERIFY(summary.faults.front().kind == Fault::NotCsv);
        QCOMPARE(summary.faults.front().line, 5);
        const QByteArrayList raws = sorted(ArchiveBench::raws(*store));
        QCOMPARE(raws[0], QByteArray("{\"id\":\"a\",\"timestamp\":\"2026-01-01T00:00:00.000Z\",\"provider\":\"meta\",\"status\":\"failed\",\"durationMs\":17,"
                                     "\"error\":\"say \\\"no\\\",\\nnow\",\"payload\":{\"order\":{\"total\":5}}}"));
        QCOMPARE(raws[2], QByteArray("{\"id\":\"c\",\"timestamp\":1767225600123,\"provider\":\"gads\",\"status\":\"test\",\"durationMs\":1e2,\"error\":\"=1+1\",\"payload\":\"[x\"}"));
    }

    void aLaterVersionIsCountedAsOne()
    {
        ArchiveBench bench;
        const auto store = bench.open();
        const QString first = bench.write(u"1.ndjson"_s, "{\"id\":\"a\",\"attempt\":1}\n{\"id\":\"b\"}\n");
        const QString second = bench.write(u"2.ndjson"_s, "{\"id\":\"a\",\"attempt\":2}\n{\"id\":\"b\"}\n{\"id\":\"c\"}\n");
        ArchiveBench::import(*store, {first});
        const AppendSummary counts = ArchiveBench::import(*store, {second}).entries;
        QCOMPARE(counts.added, 1);
        QCOMPARE(counts.known, 2);
        QCOMPARE(counts.replaced, 1);
        QCOMPARE(ArchiveBench::import(*store, {first}).entries.replaced, 0);
        QCOMPARE(store->append({"{\"id\":\"a\",\"attempt\":3}"})->replaced, 1);
    }

    void whatAnExportNeutralisedComesBack()
    {
        ArchiveBench bench;
        const auto store = bench.open();
        ArchiveBench::import(*store, {bench.write(u"logs.csv"_s, "id,webhookId,httpStatus,durationMs,error\r\na,wh_1,503,17,'=1+1\r\n")});
        QCOMPARE(ArchiveBench::raws(*store), QByteArrayList{"{\"id\":\"a\",\"webhookId\":\"wh_1\",\"httpStatus\":503,\"durationMs\":17,\"error\":\"=1+1\"}"});
    }

    void noSecretIsWritten()
    {
        ArchiveBench bench;
        const QByteArray secret = "S3cr3tValue0123456789";
        const QByteArrayList entries{
            "{\"id\":\"1\",\"request\":{\"headers\":{\"Authorization\":\"Bearer S3cr3tValue0123456789\",\"x-api-key\":\"S3cr3tValue0123456789\"}}}",
            "{\"id\":\"2\",\"request\":{\"url\":\"https://x.example/mp/collect?measurement_id=G-1&api_secret=S3cr3tValue0123456789&x=1\"}}",
            "{\"id\":\"3\",\"error\":\"refused: https://graph.example/?access_token=S3cr3tValue0123456789\"}",
            "{\"id\":\"4\",\"request\":{\"body\":\"{\\\"access_token\\\":\\\"S3cr3tValue0123456789\\\"}\"}}",
            "{\"id\":\"5\",\"payload\":{\"accessToken\":\"S3cr3tValue0123456789\",\"deep\":[{\"client_secret\":\"S3cr3tValue0123456789\"}]}}",
            "{\"id\":\"6\",\"message\":\"Authorization: bearer S3cr3tValue0123456789 was refused\"}",
            "{\"id\":\"7\",\"payload\":{\"\\u0074oken\":\"S3cr3tValue0123456789\"}}",
            "{\"id\":\"8\",\"payload\":{\"PASSWORD\":\"S3cr3tValue0123456789\",\"userPwd\":\"S3cr3tValue0123456789\",\"jwt\":\"S3cr3tValue0123456789\"}}",
            "{\"id\":\"9\",\"request\":{\"url\":\"https://x.example/?token\\u003dS3cr3tValue0123456789\"}}",
            "{\"id\":\"a1\",\"request\":{\"headers\":[{\"name\":\"Authorization\",\"value\":\"Basic S3cr3tValue0123456789\"},{\"value\":\"S3cr3tValue0123456789\",\"name\":\"X-API-Key\"}]}}",
            "{\"id\":\"a2\",\"request\":{\"headers\":[\"Authorization: Basic S3cr3tValue0123456789\",\"X-API-Key: S3cr3tValue0123456789\",[\"x-auth-token\",\"S3cr3tValue0123456789\"]]}}",
            "{\"id\":\"a3\",\"request\":{\"url\":\"https://user:S3cr3tValue0123456789@hook.example/x\"}}",
            "{\"id\":\"a4\",\"request\":{\"url\":\"https:\\/\\/user:S3cr3tValue0123456789@hook.example\\/x\"}}",
            "{\"id\":\"a5\",\"error\":\"Malformed access token EAABS3cr3tValue0123456789\"}",
            "{\"id\":\"a6\",\"response\":{\"body\":\"{\\\"error\\\":{\\\"message\\\":\\\"api_secret S3cr3tValue0123456789 is wrong\\\"}}\"}}",
            "{\"id\":\"a7\",\"error\":\"whsec_S3cr3tValue0123456789 rejected\"}",
            "{\"id\":\"a8\",\"request\":{\"headers\":{\"Cookie\":\"session=S3cr3tValue0123456789\"}}}",
            "{\"id\":\"a9\",\"request\":{\"url\":\"https://x.example/?sig=S3cr3tValue0123456789&code=1\"}}",
            "{\"id\":\"b1\",\"request\":{\"headers\":[{\"name\":\"Cookie\",\"value\":\"sid=S3cr3tValue0123456789\"}, \"Set-Cookie: a=S3cr3tValue0123456789; b=1\"]}}",
            "{\"id\":\"b2\",\"error\":\"wrong api key: S3cr3tValue0123456789, try again\"}",
            "{\"id\":\"b3\",\"request\":\"POST /x HTTP/1.1\\r\\nAuthorization: Basic S3cr3tValue0123456789\\r\\nHost: x\"}",
            "{\"id\":\"b4\",\"request\":\"curl -H 'X-Api-Key: S3cr3tValue0123456789' https://x.example\"}",
            "{\"id\":\"b5\",\"request\":{\"body\":\"{\\\"access_token\\\":\\\"S3cr3tValue0123456789\\\", cut\"}}",
            "{\"id\":\"b6\",\"request\":{\"body\":\"<a token='S3cr3tValue0123456789'/>\"}}",
            "{\"id\":\"b7\",\"webhook\":{\"authConfig\":{\"username\":\"S3cr3tValue0123456789\"}}}",
            "{\"id\":\"b8\",\"error\":\"eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiI3In0.S3cr3tValue0123456789 has expired\"}"};
        const QByteArrayList harmless{"{\"id\":\"20\",\"error\":\"Error validating access token: session has expired\",\"event\":\"matching key\"}",
                                      "{\"id\":\"21\",\"payload\":{\"eventKey\":\"purchase\",\"token_type\":\"x\",\"url\":\"https://x.example/?q=token\"}}",
                                      "{\"id\":\"22\",\"error\":\"api_secret is wrong\",\"author\":{\"name\":\"Ada\"},\"list\":[\"token\",\"password\"],\"secretsSet\":[\"apiSecret\"]}",
                                      "{\"id\":\"23\",\"error\":\"Basic plan is required: the key visual1 is missing\",\"mail\":\"https://x.example/?to=a@b.example\"}",
                                      "{\"id\":\"24\",\"event\":\"signup\",\"headers\":[{\"name\":\"Content-Type\",\"value\":\"application/json\"},\"Accept: text/plain\"]}",
                                      "{\"id\":\"EAAbcdefghijklmnop0123\",\"requestId\":\"EAAbcdefghijklmnop0123\",\"consent\":{\"cookies\":true}}",
                                      "{\"id\":\"26\",\"error\":\"Invalid token: signature mismatch at 2026-01-01T00:00:00Z\",\"url\":\"https://x.example:8080/a@b\"}",
                                      "{\"id\":\"27\",\"error\":\"Missing bearer token, see https://x.example/docs/authorization1\"}"};
        {
            const auto store = bench.open();
            ArchiveBench::import(*store, {bench.write(u"s.ndjson"_s, (entries + harmless).join('\n'))});
            QFile::remove(bench.file(u"s.ndjson"_s));
            QByteArrayList appended = entries;
            for (QByteArray &entry : appended)
                entry.replace("\"id\":\"", "\"id\":\"1000");
            QCOMPARE(store->append({appended.begin(), appended.end()})->added, qint64(entries.size()));
            const QByteArrayList raws = ArchiveBench::raws(*store);
            QCOMPARE(raws.size(), 2 * entries.size() + harmless.size());
            for (const QByteArray &entry : harmless)
                QVERIFY2(raws.contains(entry), entry.constData());
        }
        for (const QFileInfo &info : QDir(bench.archive()).entryInfoList(QDir::Files)) {
            QFile file(info.filePath());
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY2(!file.readAll().contains(secret), qPrintable(info.fileName()));
        }
    }

    void timesInEveryOddForm()
    {
        ArchiveBench bench;
        const auto store = bench.open();
        QByteArrayList entries;
        int id = 0;
        for (const char *time : {"1767225600", "1767225600123", "1767225600123.75", "1767225600123456", "\"2026-01-01T00:00:00\"", "\"2026-01-01\"", "\"0000-01-01T00:00:00.000Z\"",
                                 "\"9999-12-31T23:59:59.999Z\"", "\"1600-02-29T00:00:00.000Z\"", "\"2023-02-29T00:00:00.000Z\"", "-62167219200", "null", "\"\"", "{}", "true", "1e3"}) {
            entries << "{\"id\":\"" + QByteArray::number(++id) + "\",\"timestamp\":" + time + '}';
        }
        QCOMPARE(store->append({entries.begin(), entries.end()})->added, qint64(entries.size()));
        const LogResultPtr all = ArchiveBench::run(*store);
        for (qsizetype row = 0; row < all->rowCount(); ++row) {
            const QDateTime time = codec::decodeLogEntry(*Json::parse(all->raw(row))).timestamp;
            QCOMPARE(all->number(row, logquery::Field::Time).value_or(-1), time.isValid() ? time.toMSecsSinceEpoch() : -1);
            QVERIFY(entries.contains(all->raw(row)));
        }
    }

    void epochTimesAreToldByTheirSize_data()
    {
        QTest::addColumn<QByteArray>("number");
        for (const char *number : {"1767225600", "1767225600.000", "1767225600000", "1767225600000000", "1767225600000000000", "\"1767225600000000\"", "1767225600000999", "1767225600000999999", "1767225600000999.5"})
            QTest::newRow(number) << QByteArray(number);
    }

    void epochTimesAreToldByTheirSize()
    {
        QFETCH(QByteArray, number);
        ArchiveBench bench;
        const auto store = bench.open();
        const QByteArray entry = "{\"id\":\"1\",\"timestamp\":" + number + '}';
        QCOMPARE(store->append({entry})->added, 1);
        const LogResultPtr all = ArchiveBench::run(*store);
        QCOMPARE(all->number(0, logquery::Field::Time).value_or(-1), 1767225600000);
        QCOMPARE(all->raw(0), entry);
    }

    /// As threads of an import do, while another waits for the disk: of each entry the latest version stays, at any time one.
    void commitsBesideWritersKeepTheLatest()
    {
        constexpr int writers = 3, rounds = 40, ids = 60;
        ArchiveBench bench;
        const auto store = bench.open();
        std::atomic<int> writing{writers}, failures{0};
        const auto write = [&](int writer) {
            archive::SegmentBuilder builder;
            archive::EntryRow row;
            for (int round = 0; round < rounds; ++round) {
                builder.clear();
                for (int id = 0; id < ids; ++id) {
                    QByteArray text = "{\"id\":\"x" + QByteArray::number(id) + "\",\"timestamp\":1767225600000,\"attempt\":" + QByteArray::number(1 + round * writers + writer) + '}';
                    const qsizetype size = text.size();
                    text.append(archive::scanPadding, '\0');
                    const char *behind = nullptr;
                    if (builder.reader().read(text.constData(), text.constData() + size, row, &behind) != archive::EntryReader::Outcome::Entry)
                        ++failures;
                    builder.add(row);
                }
                if (!store->accept(builder))
                    ++failures;
            }
            --writing;
        };
        std::vector<std::thread> threads;
        for (int writer = 0; writer < writers; ++writer)
            threads.emplace_back(write, writer);
        qsizetype most = 0;
        while (writing > 0) {
            if (!store->commit())
                ++failures;
            most = std::max(most, ArchiveBench::raws(*store).size());
        }
        for (std::thread &thread : threads)
            thread.join();
        QVERIFY(store->commit());
        QCOMPARE(failures.load(), 0);
        QVERIFY2(most <= ids, qPrintable(QString::number(most)));
        const QByteArray last = "\"attempt\":" + QByteArray::number(rounds * writers) + '}';
        const auto reader = bench.open(true);
        for (const QByteArrayList &raws : {ArchiveBench::raws(*store), ArchiveBench::raws(*reader)}) {
            QCOMPARE(raws.size(), qsizetype(ids));
            for (const QByteArray &raw : raws)
                QVERIFY2(raw.endsWith(last), raw.constData());
        }
    }

    void retentionAndBookmarks()
    {
        ArchiveBench bench;
        const auto store = bench.open();
        QByteArrayList entries;
        for (int day = 1; day <= 20; ++day)
            entries << "{\"id\":\"d" + QByteArray::number(day) + "\",\"timestamp\":\"2026-01-" + QByteArray::number(day).rightJustified(2, '0') + "T12:00:00.000Z\"}";
        ArchiveBench::import(*store, {bench.write(u"days.ndjson"_s, entries.join('\n'))});
        QVERIFY(store->setBookmark("id15", true));
        QVERIFY(store->setRetention({10, std::nullopt}));
        const qint64 now = QDateTime(QDate(2026, 1, 21), QTime(0, 0), Qt::UTC).toMSecsSinceEpoch();
        QVERIFY(store->addCoverage({{u"meta"_s, 0, now, CoverageRange::Kind::Held}}));
        while (*store->maintain(now)) { }
        QCOMPARE(ArchiveBench::raws(*store).size(), 10);
        QCOMPARE(store->coverage().size(), size_t(1));
        QCOMPARE(store->coverage()[0].from, QDateTime(QDate(2026, 1, 11), QTime(0, 0), Qt::UTC).toMSecsSinceEpoch());
        LogResultPtr all = ArchiveBench::run(*store);
        QCOMPARE(all->bookmarks().size(), size_t(1));
        QCOMPARE(all->key(all->bookmarks().front()), EntryKey("id15"));
        QVERIFY(all->bookmarked(all->bookmarks().front()) && !all->bookmarked(0));
        QCOMPARE(store->append({"{\"id\":\"late\",\"timestamp\":\"2026-01-02T12:00:00.000Z\"}"})->added, 1);
        while (*store->maintain(now)) { }
        QCOMPARE(ArchiveBench::raws(*store).size(), 10);
        QVERIFY(store->setRetention({std::nullopt, 0}));
        while (*store->maintain(now)) { }
        QCOMPARE(ArchiveBench::raws(*store).size(), 0);
        QVERIFY(store->coverage().empty() || store->coverage()[0].from > now - 86'400'000);
        QCOMPARE(store->append({entries[3]})->added, 1);
    }

    void theSecondProcessReads()
    {
        ArchiveBench bench;
        const auto writer = bench.open();
        QVERIFY(writer->append({"{\"id\":\"1\"}"}));
        const auto reader = bench.open();
        QVERIFY(reader->state().access == ArchiveState::Access::HeldByAnother);
        QCOMPARE(reader->state().holder, QString::number(QCoreApplication::applicationPid()));
        QCOMPARE(ArchiveBench::raws(*reader).size(), 1);
        QVERIFY(!reader->append({"{\"id\":\"2\"}"}));
        QVERIFY(writer->append({"{\"id\":\"3\"}"}));
        QVERIFY(reader->refresh());
        QCOMPARE(ArchiveBench::raws(*reader).size(), 2);
        ArchiveBench::import(*writer, {bench.write(u"x.ndjson"_s, "{\"id\":\"4\"}\n{\"id\":\"5\"}\n")});
        QVERIFY(reader->refresh());
        QCOMPARE(ArchiveBench::raws(*reader).size(), 4);
        QVERIFY(!reader->refresh());
    }
};

QTEST_GUILESS_MAIN(ArchiveImportTest)
#include "tst_archiveimport.moc"
