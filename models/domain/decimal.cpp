#include "models/domain/decimal.h"

#include <algorithm>
#include <compare>
#include <limits>

namespace selwise {

namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// A number as sign, its significant digits in place (a point may lie among them), and the power of ten of the first, as the
/// sum of a small number and the exponent's own digits.
struct Parts {
    int sign = 0; ///< 0 for zero
    std::string_view digits;
    qint64 offset = 0; ///< the first digit stands for digit × 10^(offset + exponent)
    int exponentSign = 1;
    std::string_view exponent; ///< without leading zeros; empty for 0
};

Parts split(std::string_view text)
{
    const bool negative = text.starts_with('-');
    if (negative)
        text.remove_prefix(1);
    const std::size_t e = text.find_first_of("eE");
    const std::string_view mantissa = text.substr(0, e);
    const std::size_t first = mantissa.find_first_not_of("0.");
    if (first == mantissa.npos)
        return {};
    const std::size_t point = std::min(mantissa.find('.'), mantissa.size());
    const std::size_t last = mantissa.find_last_not_of("0.");
    Parts parts;
    parts.sign = negative ? -1 : 1;
    parts.digits = mantissa.substr(first, last - first + 1);
    parts.offset = first < point ? qint64(point - first) - 1 : -qint64(first - point);
    if (e != text.npos) {
        std::string_view exponent = text.substr(e + 1);
        parts.exponentSign = exponent.starts_with('-') ? -1 : 1;
        exponent.remove_prefix(std::min(exponent.find_first_of("123456789"), exponent.size()));
        parts.exponent = exponent;
    }
    return parts;
}

/// Past this, no length of a mantissa can make up for the difference of two exponents.
constexpr qint64 incomparable = 100'000'000'000'000'000;

/// The difference of the exponents, digit by digit, so that they may be of any length; ±incomparable when it is as large.
qint64 exponentDifference(const Parts &a, const Parts &b)
{
    const std::size_t length = std::max(a.exponent.size(), b.exponent.size());
    const auto digit = [length](const Parts &parts, std::size_t i) {
        const std::size_t padding = length - parts.exponent.size();
        return i < padding ? 0 : parts.exponentSign * (parts.exponent[i - padding] - '0');
    };
    qint64 difference = 0;
    for (std::size_t i = 0; i < length; ++i) {
        difference = difference * 10 + digit(a, i) - digit(b, i);
        if (difference > incomparable || difference < -incomparable)
            return difference < 0 ? -incomparable : incomparable; // what follows is too small to bring it back
    }
    return difference;
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

/// A number as most are, "199.90": whole × 10^-places, with so few digits that two of them can be brought to the same places.
struct ShortDecimal {
    qint64 whole = 0;
    int places = 0;
};

std::optional<ShortDecimal> shortDecimal(std::string_view text)
{
    constexpr int mostDigits = 9;
    const bool negative = text.starts_with('-');
    ShortDecimal result;
    int digits = 0;
    bool point = false;
    for (const char c : text.substr(negative)) {
        if (c == '.') {
            point = true;
        } else if (isDigit(c) && ++digits <= mostDigits) {
            result.whole = result.whole * 10 + (c - '0');
            result.places += point;
        } else {
            return std::nullopt;
        }
    }
    if (negative)
        result.whole = -result.whole;
    return result;
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
    if (auto x = shortDecimal(a), y = shortDecimal(b); x && y) {
        for (; x->places < y->places; ++x->places)
            x->whole *= 10;
        for (; y->places < x->places; ++y->places)
            y->whole *= 10;
        return int(x->whole > y->whole) - int(x->whole < y->whole);
    }
    const Parts x = split(a), y = split(b);
    if (x.sign != y.sign)
        return x.sign - y.sign;
    if (x.sign == 0)
        return 0;
    const qint64 magnitude = exponentDifference(x, y) + x.offset - y.offset;
    const std::strong_ordering size = magnitude != 0 ? magnitude <=> 0 : compareDigits(x.digits, y.digits);
    return size == 0 ? 0 : (size > 0) == (x.sign > 0) ? 1 : -1;
}

std::optional<qint64> integerValue(std::string_view number)
{
    const Parts parts = split(number);
    if (parts.sign == 0)
        return 0;
    constexpr qint64 mostDigits = 19; // of a qint64; that many fit a quint64, whatever they are
    const qint64 count = qint64(parts.digits.size()) - qint64(std::count(parts.digits.begin(), parts.digits.end(), '.'));
    const qint64 wanted = parts.offset + exponentDifference(parts, Parts{}) + 1;
    if (wanted < count || wanted > mostDigits)
        return std::nullopt;
    quint64 value = 0;
    for (const char c : parts.digits) {
        if (c != '.')
            value = value * 10 + quint64(c - '0');
    }
    for (qint64 i = count; i < wanted; ++i)
        value *= 10;
    constexpr quint64 largest = quint64(std::numeric_limits<qint64>::max());
    if (value > largest + (parts.sign < 0))
        return std::nullopt;
    return parts.sign < 0 ? qint64(-value) : qint64(value);
}

} // namespace selwise
