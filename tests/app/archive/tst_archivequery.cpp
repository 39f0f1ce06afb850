#include "app/archive/importer.h"
#include "app/archive/queryrunner.h"
#include "app/archive/store.h"
#include "models/domain/codec/observationcodec.h"
#include "models/query/logmatch.h"
#include "tests/app/archive/archivebench.h"
#include "tests/app/archive/randomlogs.h"

#include <QFile>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>
#include <atomic>
#include <map>

using namespace selwise;
using namespace selwise::archive;
using namespace Qt::Literals::StringLiterals;
using logquery::Field;

namespace {

/// What the reference says: every entry, decoded, with the state of its delivery.
struct Reference {
    std::vector<DeliveryLogEntry> entries;
    std::vector<DeliveryState> states;

    explicit Reference(const LogResult &everything)
    {
        for (qsizetype row = 0; row < everything.rowCount(); ++row)
            entries.push_back(everything.entry(row));
        std::map<QString, std::vector<const DeliveryLogEntry *>> deliveries;
        for (const DeliveryLogEntry &entry : entries)
            deliveries[keyOf(entry)].push_back(&entry);
        for (const DeliveryLogEntry &entry : entries)
            states.push_back(deliveryState(deliveries[keyOf(entry)]));
    }
    static QString keyOf(const DeliveryLogEntry &entry)
    {
        const QString key = deliveryKey(entry);
        return key.isEmpty() ? u"own "_s + QString::number(quintptr(&entry)) : key;
    }
    std::vector<QByteArray> matching(const logquery::Node &query) const
    {
        const logquery::Matcher matcher(query);
        std::vector<QByteArray> found;
        for (size_t i = 0; i < entries.size(); ++i) {
            if (matcher.matches(entries[i], states[i]))
                found.push_back(entries[i].source.toBytes());
        }
        std::sort(found.begin(), found.end());
        return found;
    }
};

std::vector<QByteArray> sourcesOf(const LogResult &result)
{
    std::vector<QByteArray> found;
    for (qsizetype row = 0; row < result.rowCount(); ++row)
        found.push_back(result.entry(row).source.toBytes());
    std::sort(found.begin(), found.end());
    return found;
}

/// A query's text, to find a failure again.
QByteArray shown(const logquery::Node &node);

QByteArray shown(const std::vector<logquery::Node> &nodes)
{
    QByteArrayList list;
    for (const logquery::Node &node : nodes)
        list << shown(node);
    return list.join(", ");
}

QByteArray shown(const logquery::Node &node)
{
    if (const auto *both = std::get_if<logquery::And>(&node.is))
        return "and(" + shown(both->all) + ')';
    if (const auto *either = std::get_if<logquery::Or>(&node.is))
        return "or(" + shown(either->any) + ')';
    if (const auto *negation = std::get_if<logquery::Not>(&node.is))
        return "not(" + shown(negation->operand) + ')';
    if (const auto *text = std::get_if<logquery::FreeText>(&node.is))
        return "text(" + text->text.toUtf8() + ')';
    const auto &term = std::get<logquery::Term>(node.is);
    QByteArray result = "field " + QByteArray::number(int(term.field.field)) + ' ' + term.field.path.toUtf8() + ':';
    for (const logquery::Test &test : term.tests) {
        result += ' ' + QByteArray::number(int(test.index()));
        if (const auto *wanted = std::get_if<logquery::TextTest>(&test))
            result += '/' + QByteArray::number(int(wanted->kind)) + ' ' + wanted->text.toUtf8();
        if (const auto *range = std::get_if<logquery::NumberRange>(&test))
            result += ' ' + QByteArray::fromStdString(range->low ? range->low->value : "") + ".." + QByteArray::fromStdString(range->high ? range->high->value : "");
        if (const auto *pattern = std::get_if<logquery::Matches>(&test))
            result += " /" + pattern->pattern.toUtf8() + '/';
    }
    return result;
}

int amount(const char *name, int usual)
{
    bool ok = false;
    const int wanted = qEnvironmentVariableIntValue(name, &ok);
    return ok ? wanted : usual;
}

} // namespace

class ArchiveQueryTest : public QObject {
    Q_OBJECT

private:
    std::shared_ptr<const RowsResult> run(const Store &store, const LogRequest &request) { return m_runner.run(store.snapshot(), request, [] { return false; }); }

    /// Of several segments and a recent part, some rows of which were replaced.
    std::shared_ptr<Store> filled(const QTemporaryDir &folder, quint32 seed, bool tidy)
    {
        auto store = Store::open(folder.filePath(u"archive"_s), false);
        if (!store)
            qFatal("the archive cannot be opened");
        test::RandomLogs logs(seed);
        int index = 0;
        for (int file = 0; file < 3; ++file) {
            QFile out(folder.filePath(u"import.ndjson"_s));
            if (!out.open(QIODevice::WriteOnly))
                qFatal("no file");
            for (int i = 0; i < 300; ++i)
                out.write(logs.entry(index++, tidy) + '\n');
            out.close();
            ImportControl control;
            if (!importFiles(**store, {out.fileName()}, control))
                qFatal("no import");
        }
        for (int batch = 0; batch < 5; ++batch) {
            std::vector<QByteArray> entries;
            for (int i = 0; i < 20; ++i)
                entries.push_back(logs.entry(i % 4 == 0 ? logs.number(index) : index++, tidy));
            if (!store.value()->append(entries))
                qFatal("no append");
        }
        return *store;
    }

    DeliveriesCache m_deliveries;
    QueryRunner m_runner{m_deliveries};

private Q_SLOTS:
    void aQuestionAboutAPathCanBeBrokenOff()
    {
        test::ArchiveBench bench;
        const auto store = bench.open();
        QByteArray content;
        for (int i = 0; i < 20'000; ++i)
            content += "{\"id\":\"" + QByteArray::number(i) + "\",\"payload\":{\"item\":{\"qty\":" + QByteArray::number(i % 7) + "}}}\n";
        test::ArchiveBench::import(*store, {bench.write(u"x.ndjson"_s, content)});
        LogRequest request;
        request.query = logquery::Node{logquery::Term{{Field::Path, u"payload.item.qty"_s}, {logquery::TextTest{logquery::TextTest::Kind::Is, u"3"_s}}}};
        archive::DeliveriesCache deliveries;
        std::atomic<int> asked = 0;
        const auto whole = archive::QueryRunner(deliveries).run(store->snapshot(), request, [&] { return ++asked, false; });
        QCOMPARE(whole->rowCount(), 2'857);
        QVERIFY2(asked > 15, "once for some thousand rows");
        asked = 0;
        QVERIFY(!archive::QueryRunner(deliveries).run(store->snapshot(), request, [&] { return ++asked > 4; }));
        QVERIFY(asked <= 8);
    }

    void answersAreThoseOfTheReference_data()
    {
        QTest::addColumn<bool>("tidy");
        QTest::newRow("as the sandbox") << true;
        QTest::newRow("as anybody") << false;
    }

    void answersAreThoseOfTheReference()
    {
        QFETCH(bool, tidy);
        const int rounds = amount("SELWISE_ROUNDS", 1), queries = amount("SELWISE_QUERIES", 60);
        qint64 asked = 0, nonempty = 0;
        for (int round = 0; round < rounds; ++round) {
            QTemporaryDir folder;
            const auto store = filled(folder, quint32(round * 2 + tidy), tidy);
            const auto everything = run(*store, LogRequest{});
            const Reference reference(*everything);
            QVERIFY(everything->rowCount() > 500);
            test::RandomLogs logs{quint32(1000 + round)};
            for (int i = 0; i < queries; ++i) {
                LogRequest request;
                request.query = logs.query();
                const auto result = run(*store, request);
                const std::vector<QByteArray> expected = reference.matching(request.query);
                const std::vector<QByteArray> found = sourcesOf(*result);
                if (found != expected) {
                    std::vector<QByteArray> odd;
                    std::set_symmetric_difference(found.begin(), found.end(), expected.begin(), expected.end(), std::back_inserter(odd));
                    QFAIL((shown(request.query) + " found " + QByteArray::number(found.size()) + " not " + QByteArray::number(expected.size()) + ": " + odd.front()).constData());
                }
                ++asked;
                nonempty += !expected.empty();
            }
        }
        qInfo("%lld queries, %lld with matches", asked, nonempty);
        QVERIFY(nonempty * 3 > asked);
    }

    void sortFacetsChartAndGroupsAgreeWithTheRows()
    {
        for (int round = 0; round < 2; ++round) {
            QTemporaryDir folder;
            const auto store = filled(folder, quint32(77 + round), round == 0);
            test::RandomLogs logs{quint32(round)};
            for (int i = 0; i < 25; ++i) {
                LogRequest request;
                request.query = logs.chance(30) ? logquery::everything() : logs.query(1);
                const Field field = Field(logs.number(int(Field::Path) + 1));
                const logquery::FieldRef ref{field, field == Field::Path ? u"order.total"_s : QString()};
                request.sort = {ref, logs.chance(50)};
                if (field != Field::Time)
                    request.facets = {ref};
                request.facetValues = 100000;
                request.histogram = HistogramRequest{{}, {}, logs.chance(50) ? 60'000 : 7'000, 0};
                const auto result = run(*store, request);

                std::map<QString, qint64> counts;
                std::map<std::pair<qint64, QString>, qint64> buckets;
                qint64 lacking = 0, untimed = 0;
                QString before;
                bool wasLacking = false;
                for (qsizetype row = 0; row < result->rowCount(); ++row) {
                    const QString text = result->text(row, ref);
                    text.isEmpty() ? ++lacking : ++counts[text];
                    QVERIFY2(!wasLacking || text.isEmpty(), qPrintable(u"field %1: what is lacking comes last"_s.arg(int(field))));
                    wasLacking = text.isEmpty();
                    if (const auto ms = result->number(row, Field::Time))
                        ++buckets[{*ms - ((*ms % request.histogram->widthMs) + request.histogram->widthMs) % request.histogram->widthMs, result->text(row, {Field::Status, {}})}];
                    else
                        ++untimed;
                    if (row > 0 && !text.isEmpty() && (field == Field::Ms || field == Field::Time)) {
                        const qint64 a = *result->number(row - 1, field), b = *result->number(row, field);
                        QVERIFY(request.sort.descending ? a >= b : a <= b);
                    } else if (row > 0 && !text.isEmpty() && (field == Field::Event || field == Field::Error || field == Field::RequestId)) {
                        QVERIFY(request.sort.descending ? before.toUtf8() >= text.toUtf8() : before.toUtf8() <= text.toUtf8());
                    }
                    before = text;
                }
                if (!request.facets.empty()) {
                    const Facet &facet = result->facets().front();
                    QCOMPARE(facet.lacking, lacking);
                    QCOMPARE(facet.values.size(), counts.size());
                    for (const FacetValue &value : facet.values)
                        QCOMPARE(value.count, counts[value.text]);
                }
                const LogHistogram &histogram = *result->histogram();
                QCOMPARE(histogram.untimed, untimed);
                if (histogram.widthMs == request.histogram->widthMs) {
                    qint64 sum = 0;
                    for (size_t bucket = 0; bucket < histogram.counts.size(); ++bucket) {
                        for (size_t status = 0; status < histogram.statuses.size(); ++status) {
                            const qint64 count = histogram.counts[bucket][status];
                            sum += count;
                            if (count > 0)
                                QCOMPARE(count, (buckets[{histogram.from + qint64(bucket) * histogram.widthMs, histogram.statuses[status]}]));
                        }
                    }
                    QCOMPARE(sum + untimed, qint64(result->rowCount()));
                }
                qint64 grouped = 0;
                for (const LogGroup &group : m_runner.grouped(*result, {ref, {Field::Status, {}}}))
                    grouped += group.count;
                QCOMPARE(grouped, qint64(result->rowCount()));
                QCOMPARE(m_runner.sorted(*result, LogSort{})->rowCount(), result->rowCount());
            }
        }
    }

    void narrowingTellsWhatItHides()
    {
        QTemporaryDir folder;
        const auto store = filled(folder, 5, true);
        test::RandomLogs logs(9);
        for (int i = 0; i < 60; ++i) {
            LogRequest request;
            request.rows = i % 3 == 0 ? LogRequest::Rows::Deliveries : LogRequest::Rows::Attempts;
            request.query = logs.query(1);
            request.narrowing = {logs.query(1), logs.query(1), logs.query(0)};
            const auto result = run(*store, request);
            for (size_t off = 0; off < request.narrowing.size(); ++off) {
                LogRequest without = request;
                without.narrowing.erase(without.narrowing.begin() + qsizetype(off));
                QCOMPARE(result->hiddenBy(off), qint64(run(*store, without)->rowCount() - result->rowCount()));
            }
        }
    }

    void deliveriesAreTheLatestAttempts()
    {
        QTemporaryDir folder;
        const auto store = filled(folder, 12, true);
        LogRequest request;
        request.rows = LogRequest::Rows::Deliveries;
        const auto result = run(*store, request);
        const auto attempts = run(*store, LogRequest{});
        std::map<QString, int> keys;
        for (qsizetype row = 0; row < attempts->rowCount(); ++row)
            ++keys[Reference::keyOf(attempts->entry(row))];
        QCOMPARE(size_t(result->rowCount()), keys.size());
        for (qsizetype row = 0; row < result->rowCount(); row += 7) {
            const std::vector<DeliveryLogEntry> all = result->attempts(row);
            QCOMPARE(int(all.size()), keys[Reference::keyOf(result->entry(row))]);
            QCOMPARE(all.back().timestamp, result->entry(row).timestamp);
            const auto place = attempts->placeOf(*result, row);
            QVERIFY(place);
            QCOMPARE(attempts->key(*place), result->key(row));
        }
    }

    /// The same questions to SQLite, where it can be asked them.
    void sqliteAgrees()
    {
        QTemporaryDir folder;
        const auto store = filled(folder, 31, true);
        const auto everything = run(*store, LogRequest{});
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"peer"_s);
        database.setDatabaseName(u":memory:"_s);
        QVERIFY(database.open());
        QSqlQuery query(database);
        QVERIFY(query.exec(u"CREATE TABLE logs(id, status, provider, event, ms INTEGER, http INTEGER, error, at INTEGER)"_s));
        query.prepare(u"INSERT INTO logs VALUES(?,?,?,?,?,?,?,?)"_s);
        const auto orNull = [](const QString &text) { return text.isEmpty() ? QVariant(QMetaType(QMetaType::QString)) : QVariant(text); };
        for (qsizetype row = 0; row < everything->rowCount(); ++row) {
            const DeliveryLogEntry entry = everything->entry(row);
            const QVariantList values{entry.id, orNull(entry.statusText), orNull(entry.toWebhook ? QString() : entry.destination), orNull(entry.event),
                                      entry.durationMs ? QVariant(*entry.durationMs) : QVariant(), entry.httpStatus ? QVariant(*entry.httpStatus) : QVariant(),
                                      orNull(entry.error), entry.timestamp.toMSecsSinceEpoch()};
            for (int i = 0; i < values.size(); ++i)
                query.bindValue(i, values[i]);
            QVERIFY(query.exec());
        }
        using namespace logquery;
        test::RandomLogs logs(4);
        for (int i = 0; i < 200; ++i) {
            std::vector<Node> parts;
            QStringList conditions;
            const int low = logs.number(400), high = low + logs.number(5000);
            const bool negated = logs.chance(30);
            const auto add = [&](const Term &term, const QString &condition) {
                parts.push_back(negated ? Node{Not{{Node{term}}}} : Node{term});
                conditions << (negated ? u"NOT coalesce(%1, 0)"_s : u"coalesce(%1, 0)"_s).arg(condition);
            };
            if (logs.chance(60))
                add(Term{{Field::Status, {}}, {TextTest{TextTest::Kind::Is, u"failed"_s}, TextTest{TextTest::Kind::Is, u"retrying"_s}}}, u"status IN ('failed','retrying')"_s);
            if (logs.chance(60))
                add(Term{{Field::Ms, {}}, {NumberRange{Bound<std::string>{std::to_string(low), true}, Bound<std::string>{std::to_string(high), false}}}},
                    u"(ms >= %1 AND ms < %2)"_s.arg(low).arg(high));
            if (logs.chance(40))
                add(Term{{Field::Error, {}}, {TextTest{TextTest::Kind::Contains, u"timeout"_s}, TextTest{TextTest::Kind::Contains, u"500"_s}}},
                    u"(error LIKE '%timeout%' OR error LIKE '%500%')"_s);
            if (logs.chance(40))
                add(Term{{Field::Provider, {}}, {Exists{}}}, u"(provider IS NOT NULL)"_s);
            const bool any = logs.chance(40) && parts.size() > 1;
            const QString where = conditions.isEmpty() ? u"1"_s : conditions.join(any ? u" OR "_s : u" AND "_s);
            LogRequest request;
            request.query = any ? Node{Or{parts}} : Node{And{parts}};
            QVERIFY(query.exec(u"SELECT count(*), total(ms) FROM logs WHERE "_s + where) && query.next());
            const auto result = run(*store, request);
            qint64 sum = 0;
            for (qsizetype row = 0; row < result->rowCount(); ++row)
                sum += result->number(row, Field::Ms).value_or(0);
            QVERIFY2(result->rowCount() == query.value(0).toLongLong() && double(sum) == query.value(1).toDouble(), qPrintable(where));
        }
    }
};

QTEST_GUILESS_MAIN(ArchiveQueryTest)
#include "tst_archivequery.moc"
