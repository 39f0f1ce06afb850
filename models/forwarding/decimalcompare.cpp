#include "models/forwarding/decimalcompare.h"

#include <algorithm>
#include <charconv>
#include <compare>
#include <cstdint>

namespace selwise::forwarding {

namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// A number as sign, its significant digits in place (a point may lie among them), and the power of ten of the first.
struct Parts {
    int sign = 0; ///< 0 for zero
    std::string_view digits;
    std::int64_t magnitude = 0; ///< the first digit stands for digit × 10^magnitude
};

std::int64_t exponentOf(std::string_view text)
{
    constexpr std::int64_t limit = 100'000'000'000'000'000;
    const bool negative = text.starts_with('-');
    if (negative || text.starts_with('+'))
        text.remove_prefix(1);
    std::int64_t value = 0;
    if (std::from_chars(text.data(), text.data() + text.size(), value).ec != std::errc() || value > limit)
        value = limit;
    return negative ? -value : value;
}

Parts split(std::string_view text)
{
    const bool negative = text.starts_with('-');
    if (negative)
        text.remove_prefix(1);
    const std::size_t e = text.find_first_of("eE");
    std::string_view mantissa = text.substr(0, e);
    const std::size_t first = mantissa.find_first_not_of("0.");
    if (first == mantissa.npos)
        return {};
    const std::size_t point = std::min(mantissa.find('.'), mantissa.size());
    const std::size_t last = mantissa.find_last_not_of("0.");
    Parts parts;
    parts.sign = negative ? -1 : 1;
    parts.digits = mantissa.substr(first, last - first + 1);
    parts.magnitude = first < point ? std::int64_t(point - first) - 1 : -std::int64_t(first - point);
    if (e != text.npos)
        parts.magnitude += exponentOf(text.substr(e + 1));
    return parts;
}

std::strong_ordering compareDigits(std::string_view a, std::string_view b)
{
    std::size_t i = 0, j = 0;
    for (;;) {
        i += i < a.size() && a[i] == '.';
        j += j < b.size() && b[j] == '.';
        if (i == a.size() || j == b.size())
            return (i == a.size() ? 0 : 1) <=> (j == b.size() ? 0 : 1);
        if (a[i] != b[j])
            return a[i] <=> b[j];
        ++i;
        ++j;
    }
}

} // namespace

bool isNumberText(std::string_view text)
{
    std::size_t i = 0;
    const auto digits = [&] {
        const std::size_t start = i;
        while (i < text.size() && isDigit(text[i]))
            ++i;
        return i - start;
    };
    i += text.starts_with('-');
    const std::size_t whole = i;
    const std::size_t count = digits();
    if (count == 0 || (count > 1 && text[whole] == '0'))
        return false;
    if (i < text.size() && text[i] == '.') {
        ++i;
        if (digits() == 0)
            return false;
    }
    if (i < text.size() && (text[i] == 'e' || text[i] == 'E')) {
        ++i;
        i += i < text.size() && (text[i] == '+' || text[i] == '-');
        if (digits() == 0)
            return false;
    }
    return i == text.size();
}

int compareNumbers(std::string_view a, std::string_view b)
{
    const Parts x = split(a), y = split(b);
    if (x.sign != y.sign)
        return x.sign - y.sign;
    if (x.sign == 0)
        return 0;
    const std::strong_ordering size =
        x.magnitude != y.magnitude ? x.magnitude <=> y.magnitude : compareDigits(x.digits, y.digits);
    return size == 0 ? 0 : (size > 0) == (x.sign > 0) ? 1 : -1;
}

} // namespace selwise::forwarding
