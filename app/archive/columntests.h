#pragma once

#include "app/archive/segment.h"
#include "app/archive/textfinder.h"
#include "models/domain/logquery.h"
#include "models/query/logmatch.h"

#include <optional>

namespace selwise::archive {

/// The tests of one term, against the values of a column: any of them is enough.
class ColumnTests {
public:
    explicit ColumnTests(const std::vector<logquery::Test> &tests);

    /// Of a text that is there.
    bool holds(std::string_view text) const;
    /// Numbers for which one holds, both ends included; for integer columns.
    const std::vector<std::pair<qint64, qint64>> &integerRanges() const { return m_ranges; }
    /// Times in ms, likewise; `any`: every time.
    struct Times {
        bool any = false;
        std::vector<std::pair<qint64, qint64>> ranges;
    };
    const Times &times() const { return m_times; }
    /// The only test, when it is "contains" or "is" of one text.
    const logquery::TextTest *single(logquery::TextTest::Kind kind) const;
    const TextFinder &finder() const { return m_texts.front().finder; }

private:
    struct Text {
        logquery::TextTest test;
        std::string bytes;
        bool isNumber = false;
        TextFinder finder;
    };
    bool holds(const Text &wanted, std::string_view text) const;
    void addIntegers(const logquery::NumberRange &range);
    void addTimes(const logquery::TimeRange &range);

    std::vector<Text> m_texts;
    std::vector<logquery::NumberRange> m_numbers;
    std::optional<logquery::Matcher> m_patterns; ///< asked about Field::Event of an entry made for it
    bool m_exists = false;
    size_t m_count = 0;
    std::vector<std::pair<qint64, qint64>> m_ranges;
    Times m_times;
};

/// Rows whose code is among those (index = code).
Bitmap rowsWithCodes(const Segment &segment, Slot slot, const std::vector<bool> &codes);
/// Rows whose integer is in one of the ranges.
Bitmap rowsWithin(const Segment &segment, Slot slot, const std::vector<std::pair<qint64, qint64>> &ranges);
/// Rows whose text holds the needle. For Slot::Rest in the bytes as they stand there.
Bitmap rowsContaining(const Segment &segment, Slot slot, const TextFinder &finder);

} // namespace selwise::archive
