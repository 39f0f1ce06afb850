#include "app/archive/roworder.h"

#include "app/archive/parallel.h"
#include "models/domain/decimal.h"

#include <bit>
#include <functional>
#include <queue>
#include <utility>

namespace selwise::archive {

using logquery::Field;

namespace {

bool earlier(const Snapshot &snapshot, RowAddress a, RowAddress b)
{
    const Segment &left = *snapshot.parts[partOf(a)].segment, &right = *snapshot.parts[partOf(b)].segment;
    const qint64 before = left.time(rowOf(a)), after = right.time(rowOf(b));
    if (before != after)
        return before < after;
    const int ids = left.text(Slot::Id, rowOf(a)).compare(right.text(Slot::Id, rowOf(b)));
    return ids != 0 ? ids < 0 : left.identity(rowOf(a)).key < right.identity(rowOf(b)).key;
}

/// What a row is sorted by: the smaller first. Where it is lacking: all ones.
constexpr uint32_t lacking = 0xFFFFFFFFu;

/// The keys of all rows, by part.
using Keys = std::vector<std::vector<uint32_t>>;

/// `fill(part, segment, keys)` sets those of a part's rows that do not lack it.
template <class Fill>
Keys keysOf(const Snapshot &snapshot, Fill fill)
{
    Keys keys(snapshot.parts.size());
    forEachInParallel(keys.size(), [&](size_t i) {
        const Segment &segment = *snapshot.parts[i].segment;
        keys[i].assign(size_t(segment.rows()), lacking);
        fill(i, segment, keys[i]);
    });
    return keys;
}

/// Sorts by the keys, stable: by counting, in as many passes as the largest needs, each on all cores.
std::vector<RowAddress> countingSort(std::vector<RowAddress> rows, Keys keys, uint32_t largest, bool descending)
{
    forEachInParallel(keys.size(), [&](size_t i) {
        for (uint32_t &key : keys[i])
            key = key == lacking ? largest + 1 : descending ? largest - key : key;
    });
    const int bits = 32 - std::countl_zero(largest + 1);
    constexpr int most = 14; // more places than these do not stay in the caches
    const int passes = std::max(1, (bits + most - 1) / most), digit = (bits + passes - 1) / passes;
    const size_t places = size_t(1) << digit;
    const size_t blocks = std::clamp<size_t>(rows.size() / 50'000, 1, 8);
    std::vector<RowAddress> sorted(rows.size());
    std::vector<std::vector<uint32_t>> starts(blocks);
    for (int pass = 0; pass < passes; ++pass) {
        const auto placeOf = [&](RowAddress row) { return (keys[partOf(row)][size_t(rowOf(row))] >> (pass * digit)) & uint32_t(places - 1); };
        const auto bounds = [&](size_t block) { return std::pair(rows.size() * block / blocks, rows.size() * (block + 1) / blocks); };
        forEachInParallel(blocks, [&](size_t block) {
            starts[block].assign(places, 0);
            const auto [from, to] = bounds(block);
            for (size_t i = from; i < to; ++i)
                ++starts[block][placeOf(rows[i])];
        });
        uint32_t sum = 0;
        for (size_t place = 0; place < places; ++place) {
            for (std::vector<uint32_t> &counts : starts)
                sum += std::exchange(counts[place], sum);
        }
        forEachInParallel(blocks, [&](size_t block) {
            const auto [from, to] = bounds(block);
            for (size_t i = from; i < to; ++i)
                sorted[starts[block][placeOf(rows[i])]++] = rows[i];
        });
        rows.swap(sorted);
    }
    return rows;
}

/// For each part and code the place of its text among all texts, from 0; lacking for those without.
std::vector<std::vector<uint32_t>> ranks(const Snapshot &snapshot, Field field, Slot slot, uint32_t &count)
{
    std::vector<std::string_view> texts;
    for (const Part &part : snapshot.parts) {
        for (const std::string_view text : part.segment->dictionary(slot))
            texts.push_back(fieldText(field, text));
    }
    // Numbers by their value and before words; words by their bytes.
    const auto less = [field](std::string_view a, std::string_view b) {
        const bool left = field == Field::Value && isNumberText(a), right = field == Field::Value && isNumberText(b);
        if (left != right)
            return left;
        const int order = left ? compareNumbers(a, b) : 0;
        return order != 0 ? order < 0 : !left && a < b;
    };
    std::sort(texts.begin(), texts.end(), less);
    texts.erase(std::unique(texts.begin(), texts.end(), [&](std::string_view a, std::string_view b) { return !less(a, b) && !less(b, a); }), texts.end());
    std::vector<std::vector<uint32_t>> result;
    for (const Part &part : snapshot.parts) {
        std::vector<uint32_t> ofPart;
        for (const std::string_view entry : part.segment->dictionary(slot)) {
            const std::string_view text = fieldText(field, entry);
            ofPart.push_back(text.empty() ? lacking : uint32_t(std::lower_bound(texts.begin(), texts.end(), text, less) - texts.begin()));
        }
        result.push_back(std::move(ofPart));
    }
    count = uint32_t(texts.size());
    return result;
}

std::vector<RowAddress> byText(const std::vector<RowAddress> &newestFirst, const std::function<std::string(RowAddress)> &textOf, bool descending)
{
    std::vector<std::pair<std::string, RowAddress>> texts(newestFirst.size());
    forEachInParallel((texts.size() + 4095) / 4096, [&](size_t block) {
        const size_t end = std::min(texts.size(), (block + 1) * 4096);
        for (size_t i = block * 4096; i < end; ++i)
            texts[i] = {textOf(newestFirst[i]), newestFirst[i]};
    });
    std::stable_sort(texts.begin(), texts.end(), [descending](const auto &a, const auto &b) {
        if (a.first.empty() || b.first.empty())
            return !a.first.empty() && b.first.empty();
        if (isNumberText(a.first) && isNumberText(b.first)) {
            const int order = compareNumbers(a.first, b.first);
            return descending ? order > 0 : order < 0;
        }
        return descending ? b.first < a.first : a.first < b.first;
    });
    std::vector<RowAddress> rows;
    rows.reserve(texts.size());
    for (const auto &[text, row] : texts)
        rows.push_back(row);
    return rows;
}

} // namespace

std::vector<RowAddress> byTime(const Snapshot &snapshot, const std::vector<Bitmap> &bitmaps)
{
    // Parts come by their first time. Runs of parts that overlap are merged; the others only follow each other.
    std::vector<size_t> counts(bitmaps.size());
    size_t total = 0;
    for (size_t i = 0; i < bitmaps.size(); ++i)
        total += counts[i] = bitmaps[i].count();
    std::vector<RowAddress> rows(total);
    std::vector<size_t> begins(bitmaps.size());
    bool overlap = false;
    std::optional<qint64> last;
    size_t next = 0;
    for (size_t i = 0; i < bitmaps.size(); ++i) {
        begins[i] = next;
        if (counts[i] == 0)
            continue;
        const Segment &segment = *snapshot.parts[i].segment;
        const auto first = segment.untimed() > 0 ? std::nullopt : segment.firstTime();
        overlap |= next > 0 && (!first || !last || *first <= *last);
        last = std::max(last.value_or(noTime), segment.lastTime().value_or(noTime));
        next += counts[i];
    }
    forEachInParallel(bitmaps.size(), [&](size_t i) {
        RowAddress *out = rows.data() + begins[i];
        bitmaps[i].forEach([&](size_t row) { *out++ = addressOf(i, row); });
    });
    if (!overlap)
        return rows;
    // Each part's rows are in order already.
    struct Run {
        const RowAddress *at, *end;
    };
    std::vector<Run> runs;
    size_t begin = 0;
    for (const size_t count : counts) {
        if (count > 0)
            runs.push_back({rows.data() + begin, rows.data() + begin + count});
        begin += count;
    }
    std::vector<RowAddress> merged;
    merged.reserve(rows.size());
    const auto later = [&](const Run &a, const Run &b) { return earlier(snapshot, *b.at, *a.at); };
    std::priority_queue<Run, std::vector<Run>, decltype(later)> queue(later, std::move(runs));
    while (!queue.empty()) {
        Run run = queue.top();
        queue.pop();
        // As long as no other begins earlier.
        do {
            merged.push_back(*run.at++);
        } while (run.at != run.end && (queue.empty() || !earlier(snapshot, *queue.top().at, *run.at)));
        if (run.at != run.end)
            queue.push(run);
    }
    return merged;
}

std::vector<RowAddress> sortedRows(const Snapshot &snapshot, std::vector<RowAddress> rows, const LogSort &sort, const Deliveries *deliveries)
{
    const Slot slot = slotOf(sort.by.field);
    if (sort.by.field == Field::Time) {
        const auto untimed = std::find_if(rows.begin(), rows.end(), [&](RowAddress at) {
            return snapshot.parts[partOf(at)].segment->time(rowOf(at)) != noTime;
        });
        if (sort.descending)
            std::reverse(rows.begin(), rows.end()); // those without come last by themselves
        else
            std::rotate(rows.begin(), untimed, rows.end());
        return rows;
    }
    std::reverse(rows.begin(), rows.end());
    if (isText(slot) || sort.by.field == Field::Path) {
        return byText(rows, [&](RowAddress at) { return textAt(*snapshot.parts[partOf(at)].segment, rowOf(at), sort.by); }, sort.descending);
    }
    uint32_t largest = 0;
    if (isDictionary(slot)) {
        const auto places = ranks(snapshot, sort.by.field, slot, largest);
        const auto fill = [&](size_t part, const Segment &segment, std::vector<uint32_t> &keys) {
            for (int row = 0; row < segment.rows(); ++row)
                keys[size_t(row)] = places[part][segment.code(slot, row)];
        };
        return countingSort(std::move(rows), keysOf(snapshot, fill), largest, sort.descending);
    }
    if (sort.by.field == Field::State) {
        const auto fill = [&](size_t part, const Segment &segment, std::vector<uint32_t> &keys) {
            for (int row = 0; row < segment.rows(); ++row) {
                const DeliveryState state = deliveries->state(part, row);
                keys[size_t(row)] = state == DeliveryState::Unknown ? lacking : uint32_t(state);
            }
        };
        return countingSort(std::move(rows), keysOf(snapshot, fill), uint32_t(DeliveryState::Unknown), sort.descending);
    }
    std::vector<std::pair<qint64, qint64>> bounds(snapshot.parts.size(), {std::numeric_limits<qint64>::max(), noNumber});
    forEachInParallel(bounds.size(), [&](size_t i) {
        qint64 least = bounds[i].first, greatest = bounds[i].second;
        snapshot.parts[i].segment->forEachNumber(slot, [&](int, qint64 number) {
            least = number == noNumber ? least : std::min(least, number);
            greatest = std::max(greatest, number); // noNumber is the least there is
        });
        bounds[i] = {least, greatest};
    });
    qint64 low = std::numeric_limits<qint64>::max(), high = noNumber;
    for (const auto &[least, greatest] : bounds) {
        low = std::min(low, least);
        high = std::max(high, greatest);
    }
    if (low > high)
        return rows;
    if (quint64(high) - quint64(low) >= lacking - 1)
        return byText(rows, [&](RowAddress at) { return textAt(*snapshot.parts[partOf(at)].segment, rowOf(at), sort.by); }, sort.descending);
    const auto fill = [slot, low](size_t, const Segment &segment, std::vector<uint32_t> &keys) {
        segment.forEachNumber(slot, [&keys, low](int row, qint64 number) { keys[size_t(row)] = number == noNumber ? lacking : uint32_t(number - low); });
    };
    return countingSort(std::move(rows), keysOf(snapshot, fill), uint32_t(high - low), sort.descending);
}

} // namespace selwise::archive
