// What archives of delivery logs take to open, and to answer. Prints a JSON object a line for each of them, in their order; times in
// ms. They are opened once each, one after the other; everything else is asked RUNS times in turn, so that all meet the same machine,
// and the median is told.
//   logbench RUNS ARCHIVE...
#include "app/archive/queryrunner.h"
#include "app/archive/store.h"
#include "models/domain/logquery.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <algorithm>
#include <chrono>
#include <cstdio>
#include <map>

using namespace selwise;
using namespace selwise::archive;
using namespace selwise::logquery;
using namespace Qt::Literals::StringLiterals;

namespace {

using Clock = std::chrono::steady_clock;

double since(Clock::time_point begin)
{
    return std::chrono::duration<double, std::milli>(Clock::now() - begin).count();
}

/// Resident memory in bytes: own and mapped.
qint64 resident()
{
    QFile file(u"/proc/self/statm"_s);
    return file.open(QIODevice::ReadOnly) ? file.readAll().split(' ').value(1).toLongLong() * 4096 : 0;
}

Node term(Field field, const QString &text)
{
    return Node{Term{{field, QString()}, {TextTest{TextTest::Kind::Is, text}}}};
}

LogRequest of(Node query)
{
    LogRequest request;
    request.query = std::move(query);
    return request;
}

LogRequest click(Node query)
{
    LogRequest request = of(std::move(query));
    request.histogram = HistogramRequest{};
    request.facets = {{Field::Destination, {}}, {Field::Event, {}}, {Field::Status, {}}, {Field::Http, {}}, {Field::Error, {}}};
    return request;
}

const Node metaFailed{And{{term(Field::Provider, u"meta"_s), term(Field::Status, u"failed"_s)}}};
const LogSort slowest{{Field::Ms, QString()}, true};

/// One archive, and what was found in it.
struct Bench {
    std::shared_ptr<Store> store;
    DeliveriesCache deliveries;
    QueryRunner runner{deliveries};
    SnapshotPtr snapshot;
    std::shared_ptr<const RowsResult> all, sorted;
    std::vector<Bitmap> rows, someRows; ///< of each part: all, and all but one, where nothing was counted before
    LogHistogram minutes;
    double open = 0, firstScreen = 0, searchable = 0;

    std::shared_ptr<const RowsResult> run(const LogRequest &request)
    {
        return runner.run(store->snapshot(), request, [] { return false; });
    }

    /// To the newest rows, as the table shows them, and to a search through everything.
    bool reopen(const QString &folder)
    {
        const auto begin = Clock::now();
        auto opened = Store::open(folder, true);
        if (!opened)
            return false;
        store = std::move(*opened);
        open = since(begin);
        all = run(LogRequest{});
        for (qsizetype row = 0; row < std::min<qsizetype>(40, all->rowCount()); ++row) {
            for (const Field field : {Field::Time, Field::Destination, Field::Event, Field::Status, Field::Http, Field::Ms, Field::Error})
                (void)all->text(row, {field, QString()});
        }
        firstScreen = since(begin);
        (void)run(of(Node{FreeText{u"absent-string-zz"_s}}));
        searchable = since(begin);
        snapshot = store->snapshot();
        for (const Part &part : snapshot->parts)
            rows.push_back(part.alive());
        someRows = rows;
        for (Bitmap &bitmap : someRows)
            bitmap.reset(0);
        return true;
    }

    /// The slowest ten, as the generator's truth names them: among equal ones it has the smaller id first, we the newer one, so
    /// that all of the slowest are looked at.
    QByteArray slowestIds() const
    {
        std::vector<std::pair<qint64, QByteArray>> top;
        for (qsizetype row = 0; row < sorted->rowCount(); ++row) {
            const qint64 ms = sorted->number(row, Field::Ms).value_or(-1);
            if (row >= 10 && ms < top[9].first)
                break;
            top.emplace_back(ms, sorted->text(row, {Field::Id, QString()}).toUtf8());
        }
        std::sort(top.begin(), top.end(), [](const auto &a, const auto &b) { return a.first != b.first ? a.first > b.first : a.second < b.second; });
        QByteArrayList ids;
        for (size_t i = 0; i < std::min<size_t>(10, top.size()); ++i)
            ids << '"' + top[i].second + '"';
        return '[' + ids.join(',') + ']';
    }

    /// Of minutes and statuses: how many groups, and the digest of the table that the truth has as well.
    QByteArray groups() const
    {
        std::map<std::string, qint64> table;
        for (size_t bucket = 0; bucket < minutes.counts.size(); ++bucket) {
            const QString minute = QDateTime::fromMSecsSinceEpoch(minutes.from + qint64(bucket) * 60'000, Qt::UTC).toString(u"yyyy-MM-ddTHH:mm"_s);
            for (size_t status = 0; status < minutes.statuses.size(); ++status) {
                if (minutes.counts[bucket][status] > 0)
                    table[(minute + u' ' + minutes.statuses[status]).toStdString()] = minutes.counts[bucket][status];
            }
        }
        QByteArray text;
        for (const auto &[key, count] : table)
            text += (text.isEmpty() ? "" : "\n") + QByteArray::fromStdString(key) + ' ' + QByteArray::number(count);
        return "\"groups\":" + QByteArray::number(qint64(table.size())) + ",\"sha256\":\"" + QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex() + '"';
    }
};

using Benches = std::vector<std::unique_ptr<Bench>>;

/// The median time of each.
template <class F>
std::vector<double> medians(const Benches &benches, int runs, F f)
{
    std::vector<std::vector<double>> times(benches.size());
    for (int run = 0; run < runs; ++run) {
        for (size_t i = 0; i < benches.size(); ++i) {
            const auto begin = Clock::now();
            f(*benches[i]);
            times[i].push_back(since(begin));
        }
    }
    std::vector<double> middles;
    for (auto &each : times) {
        std::nth_element(each.begin(), each.begin() + runs / 2, each.end());
        middles.push_back(each[size_t(runs / 2)]);
    }
    return middles;
}

QByteArray ms(const char *name, double value)
{
    return '"' + QByteArray(name) + "\":" + QByteArray::number(value, 'f', 3);
}

QByteArray count(qint64 value)
{
    return ",\"count\":" + QByteArray::number(value);
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const int runs = std::max(1, arguments.value(1).toInt());
    const qint64 empty = resident();
    Benches benches;
    std::vector<QByteArray> lines;
    for (const QString &folder : arguments.mid(2)) {
        Bench &bench = *benches.emplace_back(std::make_unique<Bench>());
        if (!bench.reopen(folder))
            return 1;
        lines.push_back("{\"rows\":" + QByteArray::number(bench.all->rowCount()) + ',' + ms("open", bench.open) + ',' + ms("firstScreen", bench.firstScreen) + ','
                        + ms("searchable", bench.searchable) + ",\"substring\":{");
    }
    const auto add = [&](const auto &textOf) {
        for (size_t i = 0; i < benches.size(); ++i)
            lines[i] += textOf(i);
    };
    for (const QString &text : {u"NEEDLE-7Q4Z"_s, u"access token"_s, u"AddToCart"_s, u"absent-string-zz"_s, u"rain+jacket"_s}) {
        const LogRequest request = of(Node{FreeText{text}});
        std::map<const Bench *, qint64> found;
        const auto times = medians(benches, runs, [&](Bench &bench) { found[&bench] = bench.run(request)->rowCount(); });
        add([&](size_t i) { return QByteArray(lines[i].endsWith('{') ? "" : ",") + '"' + text.toUtf8() + "\":{" + ms("ms", times[i]) + count(found[benches[i].get()]) + '}'; });
    }
    std::map<const Bench *, qint64> found;
    const auto filter = medians(benches, runs * 3, [&](Bench &bench) { found[&bench] = bench.run(of(metaFailed))->rowCount(); });
    add([&](size_t i) { return "},\"filter\":{" + ms("ms", filter[i]) + count(found[benches[i].get()]); });
    const auto sort = medians(benches, runs, [](Bench &bench) { bench.sorted = bench.runner.sorted(*bench.all, slowest); });
    add([&](size_t i) { return "},\"sort\":{" + ms("ms", sort[i]) + ",\"ids\":" + benches[i]->slowestIds(); });
    const HistogramRequest minutes{{}, {}, 60'000, 0};
    const auto group = medians(benches, runs, [&](Bench &bench) { bench.minutes = histogramOf(*bench.snapshot, bench.rows, minutes); });
    const auto groupSome = medians(benches, runs, [&](Bench &bench) { (void)histogramOf(*bench.snapshot, bench.someRows, minutes); });
    add([&](size_t i) { return "},\"group\":{" + ms("ms", group[i]) + ',' + ms("someMs", groupSome[i]) + ',' + benches[i]->groups(); });
    const auto clicked = medians(benches, runs, [](Bench &bench) { (void)bench.run(click(metaFailed)); });
    const auto clickedAll = medians(benches, runs, [](Bench &bench) { (void)bench.run(click(everything())); });
    add([&](size_t i) { return "},\"click\":{" + ms("ms", clicked[i]) + ',' + ms("allMs", clickedAll[i]) + '}'; });
    if (benches.size() == 1) // what several take together is no one's
        lines.front() += ",\"residentBytes\":" + QByteArray::number(resident() - empty);
    for (const QByteArray &line : lines)
        std::printf("%s}\n", line.constData());
    return 0;
}
