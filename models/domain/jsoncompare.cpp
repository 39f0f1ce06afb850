#include "models/domain/json.h"
#include "models/domain/jsonescape.h"

#include <algorithm>
#include <charconv>
#include <optional>

namespace selwise {

namespace {

/// A number as sign, digits without zeros at either end, and a power of ten: the same for every spelling of a value.
struct Decimal {
    bool negative = false;
    std::string digits; ///< empty for zero
    qint64 exponent = 0;
    std::string hugeExponent; ///< as spelled, when it does not fit; such numbers are equal only in the same spelling
    friend bool operator==(const Decimal &, const Decimal &) = default;
};

Decimal decimal(std::string_view text)
{
    Decimal result;
    if (text.starts_with('-')) {
        result.negative = true;
        text.remove_prefix(1);
    }
    const size_t e = text.find_first_of("eE");
    std::string_view exponent = e == text.npos ? std::string_view() : text.substr(e + 1);
    const std::string_view mantissa = text.substr(0, e);
    qint64 afterPoint = 0;
    bool pointSeen = false;
    for (const char c : mantissa) {
        if (c == '.') {
            pointSeen = true;
            continue;
        }
        afterPoint += pointSeen;
        if (c != '0' || !result.digits.empty())
            result.digits += c;
    }
    if (result.digits.empty())
        return {}; // 0, -0, 0.0 and 0e9 are one value
    const size_t last = result.digits.find_last_not_of('0');
    const qint64 zeros = qint64(result.digits.size() - last - 1);
    result.digits.resize(last + 1);
    if (exponent.starts_with('+'))
        exponent.remove_prefix(1);
    const auto [end, error] = std::from_chars(exponent.data(), exponent.data() + exponent.size(), result.exponent);
    constexpr qint64 safe = qint64(1) << 60;
    if (error == std::errc::result_out_of_range || std::abs(result.exponent) > safe) {
        result.hugeExponent = exponent;
        result.exponent = 0;
    }
    result.exponent += zeros - afterPoint;
    return result;
}

std::string readable(const JsonText &text)
{
    return text.raw ? jsonescape::unescape(text.utf8, jsonescape::Lone::Keep) : text.utf8;
}

bool equivalentObjects(const Json::Object &a, const Json::Object &b)
{
    if (a.size() != b.size())
        return false;
    using Entry = std::pair<std::string, const Json *>;
    const auto sorted = [](const Json::Object &members) {
        std::vector<Entry> entries;
        entries.reserve(members.size());
        for (const JsonMember &member : members)
            entries.emplace_back(readable(member.key), &member.value);
        std::stable_sort(entries.begin(), entries.end(), [](const Entry &x, const Entry &y) { return x.first < y.first; });
        return entries;
    };
    const std::vector<Entry> left = sorted(a), right = sorted(b);
    return std::equal(left.begin(), left.end(), right.begin(), [](const Entry &x, const Entry &y) {
        return x.first == y.first && Json::equivalent(*x.second, *y.second);
    });
}

} // namespace

bool Json::equivalent(const Json &a, const Json &b)
{
    if (a.type() != b.type())
        return false;
    switch (a.type()) {
    case Type::Null: return true;
    case Type::Bool: return a.toBool() == b.toBool();
    case Type::Number: return a.numberText() == b.numberText() || decimal(a.numberText()) == decimal(b.numberText());
    case Type::String: return readable(std::get<JsonText>(a.m_value)) == readable(std::get<JsonText>(b.m_value));
    case Type::Array:
        return std::equal(a.elements().begin(), a.elements().end(), b.elements().begin(), b.elements().end(), equivalent);
    case Type::Object: return equivalentObjects(a.members(), b.members());
    }
    return false;
}

qint64 Json::toInteger(qint64 fallback) const
{
    if (!isNumber())
        return fallback;
    const Decimal number = decimal(numberText());
    if (number.digits.empty())
        return 0;
    constexpr size_t mostDigits = 19;
    if (number.exponent < 0 || !number.hugeExponent.empty() || number.exponent > qint64(mostDigits)
        || number.digits.size() + size_t(number.exponent) > mostDigits)
        return fallback;
    const std::string text = (number.negative ? "-" : "") + number.digits + std::string(size_t(number.exponent), '0');
    qint64 value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    return error == std::errc() ? value : fallback;
}

} // namespace selwise
