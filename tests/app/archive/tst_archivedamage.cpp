#include "tests/app/archive/archivebench.h"
#include "tests/app/archive/randomlogs.h"

#include <QDir>
#include <QRandomGenerator>

using namespace selwise;
using namespace Qt::Literals::StringLiterals;
using test::ArchiveBench;

namespace {

constexpr int rows = 10'000;

/// One segment of three groups of rows.
void fill(const ArchiveBench &bench)
{
    test::RandomLogs logs(6);
    QByteArray content;
    for (int i = 0; i < rows; ++i)
        content += logs.entry(i, true) + '\n';
    const auto store = bench.open();
    if (ArchiveBench::import(*store, {bench.write(u"logs.ndjson"_s, content)}).entries.added != rows)
        qFatal("not imported");
}

QString segmentFile(const ArchiveBench &bench)
{
    return bench.archive() + u'/' + QDir(bench.archive()).entryList({u"*.seg"_s}).value(0);
}

QByteArray read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("%s", qPrintable(path));
}

} // namespace

class ArchiveDamageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aFlippedBitCostsAGroupAtMost()
    {
        ArchiveBench bench;
        fill(bench);
        const QString path = segmentFile(bench);
        const QByteArray sound = read(path);
        const QByteArrayList all = ArchiveBench::raws(*bench.open(true));
        const QSet<QByteArray> known(all.begin(), all.end());
        QRandomGenerator random(3);
        qint64 harmed = 0;
        for (int round = 0; round < 60; ++round) {
            QByteArray damaged = sound;
            const auto at = qsizetype(random.bounded(quint32(sound.size())));
            damaged[at] = char(damaged[at] ^ (1 << random.bounded(8)));
            write(path, damaged);
            const auto store = bench.open(true);
            store->verifyAll();
            const QByteArrayList left = ArchiveBench::raws(*store);
            for (const QByteArray &entry : left)
                QVERIFY2(known.contains(entry), "never half an entry");
            const qint64 lost = store->state().lost;
            QCOMPARE(qint64(left.size()) + lost, rows);
            QVERIFY(lost <= archive::groupRows);
            harmed += lost > 0;
        }
        QVERIFY(harmed > 30);
        write(path, sound);
        QCOMPARE(ArchiveBench::raws(*bench.open(true)), all);
    }

    void aFileThatLostItsEndIsReadAsFarAsItGoes()
    {
        ArchiveBench bench;
        fill(bench);
        const QString path = segmentFile(bench);
        const QByteArray sound = read(path);
        for (const int percent : {99, 90, 60, 30, 1, 0}) {
            write(path, sound.left(sound.size() * percent / 100));
            const auto store = bench.open(true);
            store->verifyAll();
            const qint64 left = ArchiveBench::raws(*store).size();
            QCOMPARE(left + store->state().lost, rows);
            QVERIFY(!store->state().damage.isEmpty() || left == rows);
            if (percent == 90)
                QVERIFY(left > 0);
        }
    }

    void repairKeepsWhatIsSoundAndCountsTheRest()
    {
        ArchiveBench bench;
        fill(bench);
        {
            const auto store = bench.open();
            ArchiveBench::import(*store, {bench.write(u"more.ndjson"_s, "{\"id\":\"more-1\"}\n{\"id\":\"more-2\"}\n")});
            QVERIFY(store->append({"{\"id\":\"recent\"}"}));
        }
        QStringList segments = QDir(bench.archive()).entryList({u"*.seg"_s}, QDir::Files, QDir::Size);
        QCOMPARE(segments.size(), 2);
        const QString path = bench.archive() + u'/' + segments[0];
        QByteArray bytes = read(path);
        bytes[bytes.size() * 3 / 4] = char(~bytes[bytes.size() * 3 / 4]);
        write(path, bytes);
        QVERIFY(QFile::remove(bench.archive() + u'/' + segments[1]));
        {
            const auto store = bench.open();
            const auto report = store->check(false);
            QVERIFY(report);
            QCOMPARE(report->findings.size(), size_t(2));
            QCOMPARE(report->findings[1].lost, 2);
            QVERIFY(report->findings[0].lost > 0 && report->findings[0].lost <= archive::groupRows);
            QVERIFY(!report->findings[0].mended);
            const qint64 lost = report->findings[0].lost + 2;
            QCOMPARE(store->state().lost, lost);
            const auto repaired = store->check(true);
            QVERIFY(repaired && repaired->findings[0].mended);
            QCOMPARE(store->state().lost, lost);
            QVERIFY(store->state().damage.isEmpty());
            QCOMPARE(qint64(ArchiveBench::raws(*store).size()), rows + 1 + 2 - lost);
            QVERIFY(store->check(false)->findings.empty());
        }
        // What was lost can be fetched again, and only that is new.
        const auto store = bench.open();
        const qint64 before = ArchiveBench::raws(*store).size();
        const ImportSummary again = ArchiveBench::import(*store, {bench.file(u"logs.ndjson"_s), bench.file(u"more.ndjson"_s)});
        QCOMPARE(before + again.entries.added, rows + 3);
        QCOMPARE(ArchiveBench::raws(*store).size(), rows + 3);
    }

    void aLostCatalogueIsMadeAnew()
    {
        ArchiveBench bench;
        fill(bench);
        QVERIFY(bench.open()->append({"{\"id\":\"recent\"}"}));
        for (const bool removed : {false, true}) {
            const QString catalogue = bench.archive() + u"/catalogue.sqlite"_s;
            if (removed)
                QVERIFY(QFile::remove(catalogue));
            else
                write(catalogue, QByteArray(8192, 'x'));
            const auto opened = archive::Store::open(bench.archive(), false);
            QVERIFY(!opened && opened.error().kind == ArchiveError::Kind::NotAnArchive);
            QVERIFY(archive::Store::rebuildCatalogue(bench.archive()));
            QCOMPARE(ArchiveBench::raws(*bench.open()).size(), rows + 1);
        }
    }

    void aCatalogueMadeAnewHoldsEachEntryOnce()
    {
        ArchiveBench bench;
        const QString first = bench.write(u"v1.ndjson"_s, "{\"id\":\"a\",\"timestamp\":1767225600000,\"status\":\"retrying\",\"attempt\":1}\n{\"id\":\"b\"}\n");
        const QByteArray later = "{\"id\":\"a\",\"timestamp\":1767225600000,\"status\":\"delivered\",\"attempt\":2}";
        const QByteArray last = "{\"id\":\"b\",\"attempt\":3}";
        {
            const auto store = bench.open();
            ArchiveBench::import(*store, {first});
            ArchiveBench::import(*store, {bench.write(u"v2.ndjson"_s, later + '\n')});
            QVERIFY(store->append({last}));
        }
        QVERIFY(QFile::remove(bench.archive() + u"/catalogue.sqlite"_s));
        QVERIFY(archive::Store::rebuildCatalogue(bench.archive()));
        const auto store = bench.open();
        QByteArrayList raws = ArchiveBench::raws(*store);
        std::sort(raws.begin(), raws.end());
        QCOMPARE(raws, (QByteArrayList{later, last}));
        QCOMPARE(store->check(false)->entries, 2);
        ArchiveBench::import(*store, {first});
        QCOMPARE(ArchiveBench::raws(*store).size(), 2);
    }

    void lostTimeIsNotHeldAnyMore()
    {
        ArchiveBench bench;
        fill(bench);
        const QString path = segmentFile(bench);
        const std::vector<CoverageRange> held{{u"meta"_s, 0, 4'000'000'000'000, CoverageRange::Kind::Held}};
        {
            const auto store = bench.open();
            QVERIFY(store->addCoverage(held));
            QCOMPARE(store->coverage().size(), size_t(1));
        }
        QByteArray bytes = read(path);
        bytes[bytes.size() * 3 / 4] = char(~bytes[bytes.size() * 3 / 4]);
        write(path, bytes);
        {
            const auto store = bench.open();
            store->verifyAll();
            const std::vector<CoverageRange> left = store->coverage();
            QCOMPARE(left.size(), size_t(2));
            const ArchiveState state = store->state();
            QVERIFY(left[0].to <= *state.oldest && left[1].from > *state.newest);
            QVERIFY(store->check(true));
            QCOMPARE(store->coverage().size(), size_t(2));
        }
        QVERIFY(QFile::remove(segmentFile(bench)));
        const auto store = bench.open();
        QVERIFY2(store->coverage().empty(), "nobody knows which times the file held");
        QVERIFY(store->check(true));
        QVERIFY(store->coverage().empty());
        QVERIFY(store->addCoverage(held));
        QCOMPARE(store->coverage().size(), size_t(1));
    }

    void aDamagedFrameHeadIsToldAndNothingBehindItIsCut()
    {
        ArchiveBench bench;
        for (int i = 0; i < 3; ++i)
            QVERIFY(bench.open()->append({"{\"id\":\"a" + QByteArray::number(i) + "\"}", "{\"id\":\"b" + QByteArray::number(i) + "\"}"}));
        const QString path = bench.archive() + u'/' + QDir(bench.archive()).entryList({u"*.recent"_s}).value(0);
        const QByteArray sound = read(path);
        const qsizetype frame = sound.size() / 3;
        for (const int index : {0, 1, 2}) {
            for (const int byte : {0, 4, 9, 17, 25}) { // each part of a head
                QByteArray damaged = sound;
                damaged[index * frame + byte] = char(damaged[index * frame + byte] ^ 4);
                write(path, damaged);
                const auto store = bench.open(true);
                QCOMPARE(ArchiveBench::raws(*store).size() + store->state().lost, 6);
                QCOMPARE(store->state().lost, 0);
                QCOMPARE(store->state().damage.size(), 1);
            }
        }
        // Head and entries of the last one: it is lost, told, and stays for whoever can read it.
        QByteArray damaged = sound;
        damaged[2 * frame + 17] = 'x';
        damaged[damaged.size() - 3] = '\x01';
        write(path, damaged);
        {
            const auto store = bench.open();
            QCOMPARE(ArchiveBench::raws(*store).size(), 4);
            QCOMPARE(store->state().lost, 2);
            QVERIFY(store->append({"{\"id\":\"later\"}"}));
        }
        QVERIFY(read(path).startsWith(damaged));
        const auto store = bench.open();
        QCOMPARE(ArchiveBench::raws(*store).size(), 5);
        QCOMPARE(store->state().lost, 2);
        QVERIFY(store->check(true));
        QCOMPARE(store->state().lost, 2);
        QVERIFY(store->state().damage.isEmpty());
        QVERIFY(read(path + u".damaged"_s).startsWith(damaged));
    }

    void aDamagedRecentPartLosesItsFrameOnly()
    {
        ArchiveBench bench;
        {
            const auto store = bench.open();
            for (int i = 0; i < 10; ++i)
                QVERIFY(store->append({"{\"id\":\"a" + QByteArray::number(i) + "\"}", "{\"id\":\"b" + QByteArray::number(i) + "\"}"}));
        }
        const QString path = bench.archive() + u'/' + QDir(bench.archive()).entryList({u"*.recent"_s}).value(0);
        const QByteArray sound = read(path);
        QByteArray damaged = sound;
        const qsizetype at = sound.indexOf("\"a4\"");
        damaged[at + 1] = 'x';
        write(path, damaged);
        {
            const auto store = bench.open();
            QCOMPARE(ArchiveBench::raws(*store).size(), 18);
            QCOMPARE(store->state().lost, 2);
            QVERIFY(store->append({"{\"id\":\"later\"}"}));
        }
        {
            const auto store = bench.open();
            QCOMPARE(ArchiveBench::raws(*store).size(), 19);
            QVERIFY(store->check(true));
            QCOMPARE(ArchiveBench::raws(*store).size(), 19);
            QCOMPARE(store->state().lost, 2);
        }
        // Every length that a kill may leave.
        for (qsizetype length = sound.size(); length > 0; length -= 37) {
            ArchiveBench cut;
            {
                const auto store = cut.open();
                QVERIFY(store->append({"{\"id\":\"x\"}"}));
            }
            write(cut.archive() + u'/' + QDir(cut.archive()).entryList({u"*.recent"_s}).value(0), sound.left(length));
            const auto store = cut.open();
            const qsizetype left = ArchiveBench::raws(*store).size();
            QVERIFY(left % 2 == 0);
            QCOMPARE(store->append({"{\"id\":\"after\"}"})->added, 1);
            QCOMPARE(ArchiveBench::raws(*store).size(), left + 1);
        }
    }

    void aNewerArchiveIsOnlyRead()
    {
        ArchiveBench bench;
        fill(bench);
        {
            auto catalogue = archive::Catalogue::open(bench.archive(), true);
            QVERIFY(catalogue);
        }
        // The version of a SQLite file stands in its header, big endian.
        const QString path = bench.archive() + u"/catalogue.sqlite"_s;
        QByteArray bytes = read(path);
        bytes[63] = char(archive::catalogueFormat + 1);
        write(path, bytes);
        const auto store = bench.open();
        QVERIFY(store->state().access == ArchiveState::Access::NewerFormat);
        QCOMPARE(ArchiveBench::raws(*store).size(), rows);
        const auto appended = store->append({"{\"id\":\"x\"}"});
        QVERIFY(!appended && appended.error().kind == ArchiveError::Kind::NewerFormat);
    }
};

QTEST_GUILESS_MAIN(ArchiveDamageTest)
#include "tst_archivedamage.moc"
