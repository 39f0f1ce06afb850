// What an archive of delivery logs takes to open, and to answer. Prints a JSON object; times in ms, each the median of RUNS.
//   logbench ARCHIVE RUNS
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

template <class F>
double median(int runs, F f)
{
    std::vector<double> times;
    for (int i = 0; i < runs; ++i) {
        const auto begin = Clock::now();
        f();
        times.push_back(since(begin));
    }
    std::nth_element(times.begin(), times.begin() + runs / 2, times.end());
    return times[size_t(runs / 2)];
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

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QString folder = QCoreApplication::arguments().value(1);
    const int runs = std::max(1, QCoreApplication::arguments().value(2).toInt());
    const qint64 empty = resident();
    DeliveriesCache deliveries;
    QueryRunner runner(deliveries);
    const auto run = [&](const Store &store, const LogRequest &request) { return runner.run(store.snapshot(), request, [] { return false; }); };

    // First screen: the newest rows, as the table shows them.
    const auto begin = Clock::now();
    auto opened = Store::open(folder, true);
    if (!opened)
        return 1;
    const Store &store = **opened;
    const double open = since(begin);
    auto all = run(store, LogRequest{});
    for (qsizetype row = 0; row < std::min<qsizetype>(40, all->rowCount()); ++row) {
        for (const Field field : {Field::Time, Field::Destination, Field::Event, Field::Status, Field::Http, Field::Ms, Field::Error})
            (void)all->text(row, {field, QString()});
    }
    const double firstScreen = since(begin);
    LogRequest needle;
    needle.query = Node{FreeText{u"absent-string-zz"_s}};
    (void)run(store, needle);
    const double searchable = since(begin);

    std::printf("{\"rows\":%lld,\"open\":%.2f,\"firstScreen\":%.2f,\"searchable\":%.2f", (long long)all->rowCount(), open, firstScreen, searchable);
    std::printf(",\"substring\":{");
    bool first = true;
    for (const QString &text : {u"NEEDLE-7Q4Z"_s, u"access token"_s, u"AddToCart"_s, u"absent-string-zz"_s, u"rain+jacket"_s}) {
        LogRequest request;
        request.query = Node{FreeText{text}};
        qsizetype count = 0;
        const double ms = median(runs, [&] { count = run(store, request)->rowCount(); });
        QByteArray name = text.toUtf8();
        name.replace("\"", "\\\"");
        std::printf("%s\"%s\":{\"ms\":%.3f,\"count\":%lld}", first ? "" : ",", name.constData(), ms, (long long)count);
        first = false;
    }
    LogRequest filter;
    filter.query = Node{And{{term(Field::Provider, u"meta"_s), term(Field::Status, u"failed"_s)}}};
    qsizetype found = 0;
    const double filterMs = median(runs * 3, [&] { found = run(store, filter)->rowCount(); });
    const LogSort slowest{{Field::Ms, QString()}, true};
    std::shared_ptr<const RowsResult> sorted;
    const double sortMs = median(runs, [&] { sorted = runner.sorted(*all, slowest); });
    // Among equal ones the truth has the smaller id first, we the newer one: all of the slowest are looked at.
    std::vector<std::pair<qint64, QByteArray>> top;
    for (qsizetype row = 0; row < sorted->rowCount(); ++row) {
        const qint64 ms = sorted->number(row, Field::Ms).value_or(-1);
        if (row >= 10 && ms < top[9].first)
            break;
        top.emplace_back(ms, sorted->text(row, {Field::Id, QString()}).toUtf8());
    }
    std::sort(top.begin(), top.end(), [](const auto &a, const auto &b) { return a.first != b.first ? a.first > b.first : a.second < b.second; });
    QByteArray ids;
    for (size_t i = 0; i < std::min<size_t>(10, top.size()); ++i)
        ids += (i ? ",\"" : "\"") + top[i].second + '"';
    LogRequest chart;
    chart.histogram = HistogramRequest{{}, {}, 60'000, 0};
    std::vector<Bitmap> rows;
    const SnapshotPtr snapshot = store.snapshot();
    for (const Part &part : snapshot->parts)
        rows.push_back(part.alive());
    LogHistogram histogram;
    const double groupMs = median(runs, [&] { histogram = histogramOf(*snapshot, rows, *chart.histogram); });
    // The same for a part of the rows, where nothing was counted before.
    std::vector<Bitmap> some = rows;
    for (Bitmap &bitmap : some)
        bitmap.reset(0);
    const double groupSomeMs = median(runs, [&] { (void)histogramOf(*snapshot, some, *chart.histogram); });
    LogRequest click = filter;
    click.histogram = HistogramRequest{};
    click.facets = {{Field::Destination, {}}, {Field::Event, {}}, {Field::Status, {}}, {Field::Http, {}}, {Field::Error, {}}};
    const double clickMs = median(runs, [&] { (void)run(store, click); });
    click.query = everything();
    const double clickAllMs = median(runs, [&] { (void)run(store, click); });
    std::map<std::string, qint64> table;
    for (size_t bucket = 0; bucket < histogram.counts.size(); ++bucket) {
        const QString minute = QDateTime::fromMSecsSinceEpoch(histogram.from + qint64(bucket) * 60'000, Qt::UTC).toString(u"yyyy-MM-ddTHH:mm"_s);
        for (size_t status = 0; status < histogram.statuses.size(); ++status) {
            if (histogram.counts[bucket][status] > 0)
                table[(minute + u' ' + histogram.statuses[status]).toStdString()] = histogram.counts[bucket][status];
        }
    }
    QByteArray text;
    for (const auto &[key, count] : table)
        text += (text.isEmpty() ? "" : "\n") + QByteArray::fromStdString(key) + ' ' + QByteArray::number(count);
    const QByteArray digest = QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex();
    std::printf("},\"filter\":{\"ms\":%.3f,\"count\":%lld},\"sort\":{\"ms\":%.3f,\"ids\":[%s]},\"group\":{\"ms\":%.3f,\"someMs\":%.3f,\"groups\":%zu,\"sha256\":\"%s\"},"
                "\"click\":{\"ms\":%.3f,\"allMs\":%.3f},\"residentBytes\":%lld}\n",
                filterMs, (long long)found, sortMs, ids.constData(), groupMs, groupSomeMs, table.size(), digest.constData(), clickMs, clickAllMs,
                (long long)(resident() - empty));
    return 0;
}
