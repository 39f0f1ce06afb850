#include "app/archive/queryrunner.h"

#include "app/archive/compiledquery.h"
#include "app/archive/parallel.h"
#include "app/archive/roworder.h"

#include <QThreadPool>
#include <algorithm>
#include <map>

namespace selwise::archive {

using logquery::Field;

namespace {

bool usesState(const LogRequest &request)
{
    return request.rows == LogRequest::Rows::Deliveries || request.sort.by.field == Field::State
           || std::any_of(request.facets.begin(), request.facets.end(), [](const logquery::FieldRef &field) { return field.field == Field::State; });
}

/// The latest attempt of each delivery that has a row here.
void onlyLatest(const Snapshot &snapshot, const Deliveries &deliveries, std::vector<Bitmap> &rows)
{
    std::vector<Bitmap> latest;
    for (const Part &part : snapshot.parts)
        latest.emplace_back(size_t(part.segment->rows()));
    for (size_t part = 0; part < rows.size(); ++part) {
        rows[part].forEach([&](size_t row) {
            const RowAddress at = deliveries.latest(deliveries.group(part, int(row)));
            latest[partOf(at)].set(size_t(rowOf(at)));
        });
    }
    rows = std::move(latest);
}

/// To give the memory of millions of rows back takes longer than a frame of the window that held them last: a thread of the
/// pool does that.
void release(const RowsResult *result)
{
    constexpr qsizetype many = 100'000;
    if (result->rowCount() < many)
        delete result;
    else
        QThreadPool::globalInstance()->start([result] { delete result; });
}

std::shared_ptr<RowsResult> resultOf(const LogRequest &request, const SnapshotPtr &snapshot, std::vector<RowAddress> oldestFirst, const DeliveriesPtr &deliveries)
{
    return {new RowsResult(request, snapshot, sortedRows(*snapshot, std::move(oldestFirst), request.sort, deliveries.get()), deliveries), release};
}

} // namespace

std::shared_ptr<const RowsResult> QueryRunner::run(const SnapshotPtr &snapshot, const LogRequest &request, const IsCancelled &cancelled)
{
    const CompiledQuery query(request.query);
    std::vector<CompiledQuery> narrowing;
    bool needsDeliveries = query.needsDeliveries() || usesState(request);
    for (const logquery::Node &node : request.narrowing) {
        narrowing.emplace_back(node);
        needsDeliveries |= narrowing.back().needsDeliveries();
    }
    const DeliveriesPtr deliveries = needsDeliveries ? m_deliveries.of(snapshot) : nullptr;
    const size_t parts = snapshot->parts.size();
    std::vector<Bitmap> rows(parts);
    std::vector<std::vector<qint64>> hidden(parts, std::vector<qint64>(narrowing.size(), 0));
    std::vector<std::vector<Bitmap>> without(narrowing.size(), std::vector<Bitmap>(parts)); ///< for Deliveries, which are counted at the end
    const bool byDelivery = request.rows == LogRequest::Rows::Deliveries;
    const auto matching = [&](const CompiledQuery &one, const logquery::Node &node, size_t i, const Bitmap &within) {
        const Part &part = snapshot->parts[i];
        if (!one.isSlow())
            return one.rows(part, i, within, deliveries.get(), cancelled);
        Bitmap found = m_known.of(node, part.segment, [&] { return one.rows(part, i, part.readable(), nullptr, cancelled); }, cancelled);
        found &= within;
        return found;
    };
    forEachInParallel(parts, [&](size_t i) {
        if (cancelled())
            return;
        const Part &part = snapshot->parts[i];
        Bitmap base = part.alive();
        if (!query.isEverything())
            base = matching(query, request.query, i, base);
        std::vector<Bitmap> each;
        Bitmap all = base;
        for (size_t k = 0; k < narrowing.size(); ++k) {
            each.push_back(matching(narrowing[k], request.narrowing[k], i, base));
            all &= each.back();
        }
        const qint64 kept = each.empty() ? 0 : qint64(all.count());
        for (size_t off = 0; off < each.size(); ++off) {
            Bitmap others = base;
            for (size_t k = 0; k < each.size(); ++k) {
                if (k != off)
                    others &= each[k];
            }
            hidden[i][off] = qint64(others.count()) - kept;
            if (byDelivery)
                without[off][i] = std::move(others);
        }
        rows[i] = std::move(all);
    });
    if (cancelled())
        return nullptr;
    std::vector<qint64> hiddenSum(narrowing.size(), 0);
    for (const std::vector<qint64> &ofPart : hidden) {
        for (size_t i = 0; i < ofPart.size(); ++i)
            hiddenSum[i] += ofPart[i];
    }
    if (byDelivery) {
        const auto count = [](const std::vector<Bitmap> &bitmaps) {
            qint64 sum = 0;
            for (const Bitmap &bitmap : bitmaps)
                sum += qint64(bitmap.count());
            return sum;
        };
        onlyLatest(*snapshot, *deliveries, rows);
        for (size_t i = 0; i < without.size(); ++i) {
            onlyLatest(*snapshot, *deliveries, without[i]);
            hiddenSum[i] = count(without[i]) - count(rows);
        }
    }
    const auto result = resultOf(request, snapshot, byTime(*snapshot, rows), deliveries);
    result->hidden = std::move(hiddenSum);
    if (cancelled())
        return nullptr;
    if (!request.facets.empty())
        result->setFacets(facetsOf(*snapshot, rows, request, deliveries.get()));
    if (request.histogram)
        result->setHistogram(histogramOf(*snapshot, rows, *request.histogram));
    return result;
}

std::shared_ptr<const RowsResult> QueryRunner::sorted(const RowsResult &result, const LogSort &sort)
{
    const Snapshot &snapshot = *result.snapshot();
    std::vector<RowAddress> oldestFirst;
    if (result.request().sort == LogSort{}) {
        oldestFirst.assign(result.rows().rbegin(), result.rows().rend());
    } else {
        std::vector<Bitmap> rows;
        for (const Part &part : snapshot.parts)
            rows.emplace_back(size_t(part.segment->rows()));
        for (const RowAddress at : result.rows())
            rows[partOf(at)].set(size_t(rowOf(at)));
        oldestFirst = byTime(snapshot, rows);
    }
    DeliveriesPtr deliveries = result.deliveries();
    if (!deliveries && sort.by.field == Field::State)
        deliveries = m_deliveries.of(result.snapshot());
    LogRequest request = result.request();
    request.sort = sort;
    const auto again = resultOf(request, result.snapshot(), std::move(oldestFirst), deliveries);
    again->hidden = result.hidden;
    again->setFacets(result.facets());
    if (result.histogram())
        again->setHistogram(*result.histogram());
    return again;
}

std::vector<LogGroup> QueryRunner::grouped(const RowsResult &result, const std::vector<logquery::FieldRef> &by)
{
    const Snapshot &snapshot = *result.snapshot();
    struct Sum {
        qint64 count = 0, first = std::numeric_limits<qint64>::max(), last = noTime;
    };
    std::map<std::vector<std::string>, Sum> groups;
    const DeliveriesPtr deliveries = std::any_of(by.begin(), by.end(), [](const logquery::FieldRef &f) { return f.field == Field::State; }) ? m_deliveries.of(result.snapshot()) : nullptr;
    // Within a part rows of a group have the same codes: texts are made once for each.
    std::vector<std::vector<RowAddress>> byPart(snapshot.parts.size());
    for (const RowAddress at : result.rows())
        byPart[partOf(at)].push_back(at);
    std::vector<std::map<std::vector<std::string>, Sum>> ofParts(snapshot.parts.size());
    forEachInParallel(snapshot.parts.size(), [&](size_t i) {
        const Segment &segment = *snapshot.parts[i].segment;
        std::map<std::vector<qint64>, std::pair<Sum, RowAddress>> sums;
        std::map<std::vector<std::string>, Sum> &texts = ofParts[i];
        const bool plain = std::none_of(by.begin(), by.end(), [](const logquery::FieldRef &f) { return f.field == Field::Path || isText(slotOf(f.field)); });
        const auto valueOf = [&](const logquery::FieldRef &field, int row) -> std::string {
            if (field.field == Field::State)
                return deliveryStateName(deliveries->state(i, row)).toStdString();
            if (field.field != Field::Time)
                return textAt(segment, row, field);
            const qint64 time = segment.time(row);
            return time == noTime ? std::string() : QDateTime::fromMSecsSinceEpoch(time, Qt::UTC).toString(u"yyyy-MM-ddTHH:mm").toStdString();
        };
        const auto add = [](Sum &sum, qint64 time) {
            ++sum.count;
            if (time != noTime) {
                sum.first = std::min(sum.first, time);
                sum.last = std::max(sum.last, time);
            }
        };
        std::vector<qint64> codes(by.size());
        for (const RowAddress at : byPart[i]) {
            const int row = rowOf(at);
            const qint64 time = segment.time(row);
            if (!plain) {
                std::vector<std::string> values;
                for (const logquery::FieldRef &field : by)
                    values.push_back(valueOf(field, row));
                add(texts[values], time);
                continue;
            }
            for (size_t k = 0; k < by.size(); ++k) {
                const Slot slot = slotOf(by[k].field);
                codes[k] = isDictionary(slot) ? segment.code(slot, row) : isInteger(slot) ? segment.number(slot, row)
                         : slot == Slot::Time ? (time == noTime ? noTime : time >= 0 ? time / 60000 : -((-time + 59999) / 60000))
                                              : qint64(deliveries->state(i, row));
            }
            auto &[sum, example] = sums[codes];
            example = at;
            add(sum, time);
        }
        for (const auto &[key, value] : sums) {
            std::vector<std::string> values;
            for (const logquery::FieldRef &field : by)
                values.push_back(valueOf(field, rowOf(value.second)));
            Sum &sum = texts[values];
            sum.count += value.first.count;
            sum.first = std::min(sum.first, value.first.first);
            sum.last = std::max(sum.last, value.first.last);
        }
    });
    for (const auto &texts : ofParts) {
        for (const auto &[values, value] : texts) {
            Sum &sum = groups[values];
            sum.count += value.count;
            sum.first = std::min(sum.first, value.first);
            sum.last = std::max(sum.last, value.last);
        }
    }
    std::vector<LogGroup> list;
    list.reserve(groups.size());
    for (const auto &[values, sum] : groups) {
        LogGroup group;
        for (const std::string &value : values)
            group.values.push_back(QString::fromStdString(value));
        group.count = sum.count;
        if (sum.last != noTime) {
            group.first = sum.first;
            group.last = sum.last;
        }
        list.push_back(std::move(group));
    }
    std::stable_sort(list.begin(), list.end(), [](const LogGroup &a, const LogGroup &b) { return a.count > b.count; });
    return list;
}

qsizetype QueryRunner::neighbour(const RowsResult &result, qsizetype row, Neighbour what, bool forward)
{
    qint64 slow = std::numeric_limits<qint64>::max();
    if (what == Neighbour::NextSlow) {
        std::vector<qint64> durations;
        for (const RowAddress at : result.rows()) {
            const qint64 ms = result.segment(at).number(Slot::Ms, rowOf(at));
            if (ms != noNumber)
                durations.push_back(ms);
        }
        if (durations.empty())
            return -1;
        const auto p95 = durations.begin() + qsizetype(durations.size() * 95 / 100);
        std::nth_element(durations.begin(), p95, durations.end());
        slow = *p95;
    }
    std::vector<std::vector<bool>> failing;
    for (const Part &part : result.snapshot()->parts) {
        failing.emplace_back();
        for (const std::string_view status : part.segment->dictionary(Slot::Status))
            failing.back().push_back(status == "failed" || status == "retrying");
    }
    for (qsizetype at = row + (forward ? 1 : -1); at >= 0 && at < result.rowCount(); at += forward ? 1 : -1) {
        const RowAddress address = result.rows()[size_t(at)];
        const Segment &segment = result.segment(address);
        const bool hit = what == Neighbour::NextFailure ? failing[partOf(address)][segment.code(Slot::Status, rowOf(address))]
                                                        : segment.number(Slot::Ms, rowOf(address)) > slow;
        if (hit)
            return at;
    }
    return -1;
}

} // namespace selwise::archive
