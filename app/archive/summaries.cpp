#include "app/archive/parallel.h"
#include "app/archive/queryrunner.h"

#include <algorithm>
#include <map>
#include <unordered_map>

namespace selwise::archive {

using logquery::Field;

namespace {

using Counts = std::unordered_map<std::string, qint64>;

/// `whole`: all rows of the part are in `rows`.
Counts countsOf(const Part &part, size_t index, const Bitmap &rows, bool whole, const logquery::FieldRef &field, const Deliveries *deliveries)
{
    Counts counts;
    const Segment &segment = *part.segment;
    const Slot slot = slotOf(field.field);
    if (isDictionary(slot)) {
        const std::vector<std::string_view> &dictionary = segment.dictionary(slot);
        std::vector<uint32_t> byCode(dictionary.size(), 0);
        if (whole)
            byCode = segment.counts(slot);
        else
            rows.forEach([&](size_t row) { ++byCode[segment.code(slot, int(row))]; });
        for (size_t code = 0; code < byCode.size(); ++code) {
            if (byCode[code] > 0)
                counts[code == 0 ? std::string() : std::string(fieldText(field.field, dictionary[code]))] += byCode[code];
        }
    } else if (isInteger(slot)) {
        // Most are small; those that are not are few.
        constexpr qint64 small = 4096;
        std::vector<qint64> counted(small, 0);
        std::unordered_map<qint64, qint64> numbers;
        rows.forEach([&](size_t row) {
            const qint64 number = segment.number(slot, int(row));
            ++(number >= 0 && number < small ? counted[size_t(number)] : numbers[number]);
        });
        for (qint64 number = 0; number < small; ++number) {
            if (counted[size_t(number)] > 0)
                numbers[number] = counted[size_t(number)];
        }
        for (const auto &[number, count] : numbers)
            counts[number == noNumber ? std::string() : std::to_string(number)] += count;
    } else if (field.field == Field::State) {
        rows.forEach([&](size_t row) { ++counts[deliveryStateName(deliveries->state(index, int(row))).toStdString()]; });
    } else {
        rows.forEach([&](size_t row) { ++counts[textAt(segment, int(row), field)]; });
    }
    return counts;
}

qint64 floorTo(qint64 value, qint64 width)
{
    const qint64 rest = value % width;
    return value - (rest < 0 ? rest + width : rest);
}

/// A width that people read: from a second to weeks.
qint64 niceWidth(qint64 span, int wanted)
{
    static constexpr qint64 widths[] = {1000, 5000, 10'000, 30'000, 60'000, 300'000, 600'000, 900'000, 1'800'000, 3'600'000,
                                        7'200'000, 14'400'000, 21'600'000, 43'200'000, 86'400'000, 604'800'000};
    for (const qint64 width : widths) {
        if (span / width <= wanted)
            return width;
    }
    return floorTo(span / std::max(wanted, 1), 604'800'000) + 604'800'000;
}

} // namespace

std::vector<Facet> facetsOf(const Snapshot &snapshot, const std::vector<Bitmap> &rows, const LogRequest &request, const Deliveries *deliveries)
{
    const size_t parts = snapshot.parts.size(), fields = request.facets.size();
    std::vector<Counts> counts(parts * fields);
    forEachInParallel(parts, [&](size_t part) { // all of a part's fields while its rows are in the cache
        const size_t count = rows[part].count();
        for (size_t field = 0; field < fields && count > 0; ++field)
            counts[field * parts + part] = countsOf(snapshot.parts[part], part, rows[part], count == rows[part].rows(), request.facets[field], deliveries);
    });
    std::vector<Facet> facets;
    for (size_t field = 0; field < fields; ++field) {
        Counts sums;
        for (size_t part = 0; part < parts; ++part) {
            for (const auto &[text, count] : counts[field * parts + part])
                sums[text] += count;
        }
        Facet facet;
        facet.field = request.facets[field];
        for (const auto &[text, count] : sums) {
            if (text.empty())
                facet.lacking = count;
            else
                facet.values.push_back({QString::fromStdString(text), count});
        }
        std::sort(facet.values.begin(), facet.values.end(), [](const FacetValue &a, const FacetValue &b) {
            return a.count != b.count ? a.count > b.count : a.text < b.text;
        });
        for (size_t i = size_t(std::max(request.facetValues, 0)); i < facet.values.size(); ++i)
            facet.further += facet.values[i].count;
        if (facet.values.size() > size_t(std::max(request.facetValues, 0)))
            facet.values.resize(size_t(std::max(request.facetValues, 0)));
        facets.push_back(std::move(facet));
    }
    return facets;
}

LogHistogram histogramOf(const Snapshot &snapshot, const std::vector<Bitmap> &rows, const HistogramRequest &request)
{
    static constexpr std::string_view known[] = {"delivered", "failed", "retrying", "filtered", "skipped", "test"};
    LogHistogram histogram;
    std::optional<qint64> first = request.from, last = request.to ? std::optional(*request.to - 1) : std::nullopt;
    std::map<std::string_view, size_t> statuses;
    std::vector<std::string_view> names;
    for (size_t i = 0; i < snapshot.parts.size(); ++i) {
        if (rows[i].none())
            continue;
        const Segment &segment = *snapshot.parts[i].segment;
        for (const std::string_view status : segment.dictionary(Slot::Status))
            statuses.emplace(status, 0);
        // Rows are by time: the outermost that are in the result.
        if (!request.from || !request.to) {
            const auto timed = [&segment](size_t row) { return segment.time(int(row)) != noTime; };
            const std::optional<size_t> earliest = rows[i].first(timed), latest = rows[i].last(timed);
            if (earliest && latest) {
                const qint64 least = segment.time(int(*earliest)), most = segment.time(int(*latest));
                first = request.from ? request.from : std::min(first.value_or(least), least);
                last = request.to ? last : std::max(last.value_or(most), most);
            }
        }
    }
    for (const std::string_view name : known) {
        if (statuses.contains(name))
            names.push_back(name);
    }
    for (const auto &[name, index] : statuses) {
        if (std::find(std::begin(known), std::end(known), name) == std::end(known))
            names.push_back(name);
    }
    for (size_t i = 0; i < names.size(); ++i)
        statuses[names[i]] = i;
    for (const std::string_view name : names)
        histogram.statuses.push_back(QString::fromUtf8(name.data(), qsizetype(name.size())));
    if (!first || !last || *last < *first) {
        histogram.widthMs = request.widthMs;
        for (const Bitmap &bitmap : rows)
            histogram.untimed += qint64(bitmap.count());
        return histogram;
    }
    const qint64 span = *last - *first + 1;
    qint64 width = request.widthMs > 0 ? request.widthMs : niceWidth(span, std::max(request.wanted, 1));
    constexpr qint64 mostBuckets = 1'000'000;
    while (span / width >= mostBuckets)
        width *= 10;
    histogram.widthMs = width;
    histogram.from = floorTo(*first, width);
    const auto buckets = size_t((*last - histogram.from) / width + 1);
    const size_t columns = names.size();
    std::vector<std::vector<uint32_t>> sums(snapshot.parts.size());
    std::vector<size_t> offsets(snapshot.parts.size(), 0);
    std::vector<qint64> untimed(snapshot.parts.size(), 0);
    forEachInParallel(snapshot.parts.size(), [&](size_t i) {
        if (rows[i].none())
            return;
        const Segment &segment = *snapshot.parts[i].segment;
        std::vector<size_t> column;
        for (const std::string_view status : segment.dictionary(Slot::Status))
            column.push_back(statuses.at(status));
        if (!segment.firstTime()) {
            untimed[i] = qint64(rows[i].count());
            return;
        }
        // Only the buckets that the segment can fill.
        const qint64 low = std::max(histogram.from, floorTo(*segment.firstTime(), width));
        const qint64 high = std::min(histogram.from + qint64(buckets) * width, *segment.lastTime() + 1);
        if (low >= high)
            return;
        offsets[i] = size_t((low - histogram.from) / width);
        const auto own = size_t((high - 1 - low) / width + 1);
        std::vector<uint32_t> &counts = sums[i];
        counts.assign(own * columns, 0);
        const bool whole = rows[i].count() == rows[i].rows();
        if (whole && width % 60'000 == 0 && low <= *segment.firstTime() && high > *segment.lastTime()) {
            untimed[i] = segment.untimed();
            for (const Segment::MinuteCount &minute : segment.minutes())
                counts[size_t((minute.minute * 60'000 - low) / width) * columns + column[minute.status]] += minute.count;
            return;
        }
        // By time: the next bucket begins where it begins.
        qint64 bucketEnd = low;
        size_t bucket = 0;
        rows[i].forEach([&](size_t at) {
            const qint64 time = segment.time(int(at));
            if (time == noTime) {
                ++untimed[i];
                return;
            }
            if (time < low || time >= high)
                return;
            if (time >= bucketEnd) {
                bucket = size_t((time - low) / width);
                bucketEnd = low + qint64(bucket + 1) * width;
            }
            ++counts[bucket * columns + column[segment.code(Slot::Status, int(at))]];
        });
    });
    histogram.counts.assign(buckets, std::vector<qint64>(columns, 0));
    for (size_t i = 0; i < sums.size(); ++i) {
        histogram.untimed += untimed[i];
        for (size_t at = 0; at < sums[i].size(); ++at)
            histogram.counts[offsets[i] + at / columns][at % columns] += sums[i][at];
    }
    // Words of statuses that no row of the result has are left out.
    std::vector<bool> used(columns, false);
    for (const std::vector<qint64> &bucket : histogram.counts) {
        for (size_t column = 0; column < columns; ++column)
            used[column] = used[column] || bucket[column] > 0;
    }
    for (size_t column = columns; column-- > 0;) {
        if (used[column])
            continue;
        histogram.statuses.erase(histogram.statuses.begin() + qsizetype(column));
        for (std::vector<qint64> &bucket : histogram.counts)
            bucket.erase(bucket.begin() + qsizetype(column));
    }
    return histogram;
}

} // namespace selwise::archive
