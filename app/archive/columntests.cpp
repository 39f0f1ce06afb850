#include "app/archive/columntests.h"

#include "models/domain/decimal.h"

#include <algorithm>
#if defined(__x86_64__)
#include <emmintrin.h>
#endif

namespace selwise::archive {

using namespace logquery;

namespace {

bool inside(const NumberRange &range, std::string_view text)
{
    if (!isNumberText(text))
        return false;
    const auto holds = [&](const std::optional<Bound<std::string>> &bound, int sign) {
        if (!bound)
            return true;
        const int order = sign * compareNumbers(text, bound->value);
        return order > 0 || (order == 0 && bound->inclusive);
    };
    return holds(range.low, 1) && holds(range.high, -1);
}

/// The smallest integer for which `holds`, which is false up to some place and true from there; nullopt when it never is.
template <class Holds>
std::optional<qint64> firstThat(Holds holds)
{
    qint64 low = noNumber + 1, high = std::numeric_limits<qint64>::max();
    if (!holds(high))
        return std::nullopt;
    while (low < high) {
        const qint64 middle = low + qint64((quint64(high) - quint64(low)) / 2);
        if (holds(middle))
            high = middle;
        else
            low = middle + 1;
    }
    return low;
}

std::string lowered(std::string_view text)
{
    std::string result(text);
    for (char &c : result)
        c = c >= 'A' && c <= 'Z' ? char(c + 32) : c;
    return result;
}

} // namespace

ColumnTests::ColumnTests(const std::vector<Test> &tests) : m_count(tests.size())
{
    std::vector<Test> patterns;
    for (const Test &test : tests) {
        if (const auto *text = std::get_if<TextTest>(&test)) {
            const std::string bytes = text->text.toStdString();
            m_texts.push_back({*text, bytes, isNumberText(bytes), TextFinder(bytes, anyCase(text->text))});
            if (text->kind == TextTest::Kind::Is && isNumberText(bytes))
                addIntegers(NumberRange{Bound<std::string>{bytes, true}, Bound<std::string>{bytes, true}});
        } else if (const auto *range = std::get_if<NumberRange>(&test)) {
            m_numbers.push_back(*range);
            addIntegers(*range);
        } else if (const auto *times = std::get_if<TimeRange>(&test)) {
            addTimes(*times);
        } else if (std::holds_alternative<Exists>(test)) {
            m_exists = true;
            m_times.any = true;
            m_ranges.emplace_back(noNumber + 1, std::numeric_limits<qint64>::max());
        } else {
            patterns.push_back(test);
        }
    }
    if (!patterns.empty())
        m_patterns.emplace(Node{Term{FieldRef{Field::Event, QString()}, patterns}});
}

void ColumnTests::addIntegers(const NumberRange &range)
{
    qint64 low = noNumber + 1, high = std::numeric_limits<qint64>::max();
    if (range.low) {
        const auto first = firstThat([&](qint64 n) {
            const int order = compareNumbers(std::to_string(n), range.low->value);
            return order > 0 || (order == 0 && range.low->inclusive);
        });
        if (!first)
            return;
        low = *first;
    }
    if (range.high) {
        const auto behind = firstThat([&](qint64 n) {
            const int order = compareNumbers(std::to_string(n), range.high->value);
            return order > 0 || (order == 0 && !range.high->inclusive);
        });
        if (behind && *behind == noNumber + 1)
            return;
        high = behind ? *behind - 1 : high;
    }
    if (low <= high)
        m_ranges.emplace_back(low, high);
}

void ColumnTests::addTimes(const TimeRange &range)
{
    const qint64 low = range.from ? range.from->value.count + !range.from->inclusive : noTime + 1;
    const qint64 high = range.to ? range.to->value.count - !range.to->inclusive : std::numeric_limits<qint64>::max();
    if (low <= high)
        m_times.ranges.emplace_back(low, high);
}

const TextTest *ColumnTests::single(TextTest::Kind kind) const
{
    return m_count == 1 && m_texts.size() == 1 && m_texts.front().test.kind == kind ? &m_texts.front().test : nullptr;
}

bool ColumnTests::holds(const Text &wanted, std::string_view text) const
{
    const bool folds = anyCase(wanted.test.text);
    switch (wanted.test.kind) {
    case TextTest::Kind::Is:
        return text == wanted.bytes || (wanted.isNumber && isNumberText(text) && compareNumbers(text, wanted.bytes) == 0);
    case TextTest::Kind::StartsWith:
        return text.size() >= wanted.bytes.size()
               && (folds ? lowered(text.substr(0, wanted.bytes.size())) == wanted.bytes : text.starts_with(wanted.bytes));
    case TextTest::Kind::EndsWith:
        return text.size() >= wanted.bytes.size()
               && (folds ? lowered(text.substr(text.size() - wanted.bytes.size())) == wanted.bytes : text.ends_with(wanted.bytes));
    case TextTest::Kind::Contains: return wanted.finder.isIn(text);
    }
    return false;
}

bool ColumnTests::holds(std::string_view text) const
{
    if (m_exists)
        return true;
    for (const Text &wanted : m_texts) {
        if (holds(wanted, text))
            return true;
    }
    for (const NumberRange &range : m_numbers) {
        if (inside(range, text))
            return true;
    }
    if (!m_patterns)
        return false;
    DeliveryLogEntry entry;
    entry.event = QString::fromUtf8(text.data(), qsizetype(text.size()));
    return m_patterns->matches(entry, DeliveryState::Unknown);
}

Bitmap rowsWithCodes(const Segment &segment, Slot slot, const std::vector<bool> &codes)
{
    const auto rows = size_t(segment.rows());
    Bitmap result(rows);
    std::vector<uint8_t> wanted;
    for (size_t code = 0; code < codes.size(); ++code) {
        if (codes[code])
            wanted.push_back(uint8_t(code));
    }
    if (wanted.empty())
        return result;
    const Segment::Column &column = segment.column(slot);
    if (!column.data || wanted.size() == codes.size()) // a column that is not there holds code 0 only
        return Bitmap(rows, !column.data ? codes[0] : true);
    std::vector<uint64_t> &words = result.words();
    size_t row = 0;
#if defined(__x86_64__)
    if (column.width == 1 && wanted.size() <= 4) {
        for (; row + 64 <= rows; row += 64) {
            uint64_t word = 0;
            for (size_t k = 0; k < 4; ++k) {
                const __m128i values = _mm_loadu_si128(reinterpret_cast<const __m128i *>(column.data + row + k * 16));
                __m128i any = _mm_setzero_si128();
                for (const uint8_t code : wanted)
                    any = _mm_or_si128(any, _mm_cmpeq_epi8(values, _mm_set1_epi8(char(code))));
                word |= uint64_t(uint32_t(_mm_movemask_epi8(any))) << (k * 16);
            }
            words[row >> 6] = word;
        }
    }
#endif
    std::vector<uint8_t> table(column.width == 1 ? 256 : 65536, 0);
    for (size_t code = 0; code < codes.size(); ++code)
        table[code] = codes[code];
    const auto codeAt = [&](size_t at) -> size_t {
        if (column.width == 1)
            return uint8_t(column.data[at]);
        uint16_t code = 0;
        std::memcpy(&code, column.data + at * 2, 2);
        return code;
    };
    for (; row < rows; ++row)
        words[row >> 6] |= uint64_t(table[codeAt(row)]) << (row & 63);
    return result;
}

namespace {

template <class T>
void within(const char *data, size_t rows, qint64 low, qint64 high, std::vector<uint64_t> &words)
{
    const qint64 least = qint64(std::numeric_limits<T>::min()) + 1, most = std::numeric_limits<T>::max();
    if (low > most || high < least)
        return;
    const T from = T(std::max(low, least)), to = T(std::min(high, most));
    for (size_t row = 0; row < rows; row += 64) {
        uint64_t word = 0;
        const size_t count = std::min<size_t>(64, rows - row);
        for (size_t i = 0; i < count; ++i) {
            T value;
            std::memcpy(&value, data + (row + i) * sizeof value, sizeof value);
            word |= uint64_t(value >= from && value <= to) << i;
        }
        words[row >> 6] |= word;
    }
}

} // namespace

Bitmap rowsWithin(const Segment &segment, Slot slot, const std::vector<std::pair<qint64, qint64>> &ranges)
{
    Bitmap result(size_t(segment.rows()));
    const Segment::Column &column = segment.column(slot);
    if (!column.data)
        return result;
    for (const auto &[low, high] : ranges) {
        switch (column.width) {
        case 1: within<int8_t>(column.data, result.rows(), low, high, result.words()); break;
        case 2: within<int16_t>(column.data, result.rows(), low, high, result.words()); break;
        case 4: within<int32_t>(column.data, result.rows(), low, high, result.words()); break;
        default: within<int64_t>(column.data, result.rows(), low, high, result.words());
        }
    }
    return result;
}

Bitmap rowsContaining(const Segment &segment, Slot slot, const TextFinder &finder)
{
    Bitmap result(size_t(segment.rows()));
    const std::string_view arena = segment.arena(slot);
    const int width = segment.column(slot).width;
    size_t at = finder.find(arena, 0);
    int row = 0;
    while (at != TextFinder::none) {
        if (width > 0) {
            row = int(at / size_t(width));
        } else {
            // Hits are few or close: first a few steps, then halving.
            int step = 1;
            while (row + step < segment.rows() && segment.textEnd(slot, row + step) <= at)
                step *= 2;
            int low = row, high = std::min(row + step, segment.rows() - 1);
            while (low < high) {
                const int middle = low + (high - low) / 2;
                if (segment.textEnd(slot, middle) <= at)
                    low = middle + 1;
                else
                    high = middle;
            }
            row = low;
        }
        const size_t end = segment.textEnd(slot, row);
        if (at + finder.size() <= end) {
            result.set(size_t(row));
            at = end;
        } else {
            ++at; // over the border of two rows
        }
        at = finder.find(arena, at);
    }
    return result;
}

} // namespace selwise::archive
