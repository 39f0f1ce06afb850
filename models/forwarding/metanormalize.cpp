#include "models/forwarding/metanormalize.h"

#include <QList>
#include <QString>
#include <algorithm>
#include <array>
#include <charconv>
#include <chrono>
#include <vector>

namespace selwise::forwarding::metanormalize {

namespace {

bool isAscii(std::string_view text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

bool isAsciiDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isAsciiLetter(char c)
{
    return c >= 'a' && c <= 'z';
}

/// The text without the code points that `drop` names.
template <class Drop>
std::string without(const std::string &text, Drop drop)
{
    std::string kept;
    kept.reserve(text.size());
    if (isAscii(text)) {
        std::copy_if(text.begin(), text.end(), std::back_inserter(kept), [&](char c) { return !drop(char32_t(c)); });
        return kept;
    }
    QString result;
    const QString decoded = QString::fromStdString(text);
    for (const char32_t c : decoded.toUcs4()) {
        if (!drop(c))
            result += QStringView(QChar::fromUcs4(c));
    }
    return result.toStdString();
}

std::optional<std::string> unlessEmpty(std::string text)
{
    return text.empty() ? std::nullopt : std::optional(std::move(text));
}

/// Digits of any script as 0 to 9; everything else goes.
std::string digitsOf(std::string_view text)
{
    std::string digits;
    if (isAscii(text)) {
        std::copy_if(text.begin(), text.end(), std::back_inserter(digits), isAsciiDigit);
        return digits;
    }
    for (const char32_t c : QString::fromUtf8(text.data(), qsizetype(text.size())).toUcs4()) {
        if (const int value = QChar::digitValue(c); value >= 0)
            digits += char('0' + value);
    }
    return digits;
}

std::optional<std::string> date(int year, int month, int day)
{
    const std::chrono::year_month_day given{std::chrono::year(year), std::chrono::month(unsigned(month)),
                                            std::chrono::day(unsigned(day))};
    constexpr int firstYear = 1900, lastYear = 2999; // there is no clock here to know this year by
    if (!given.ok() || year < firstYear || year > lastYear)
        return std::nullopt;
    std::string text = std::to_string(year * 10'000 + month * 100 + day);
    return text;
}

} // namespace

std::string trimmedLower(std::string_view utf8)
{
    if (!isAscii(utf8)) {
        QString text = QString::fromUtf8(utf8.data(), qsizetype(utf8.size())).trimmed();
        // Unicode's one rule that looks at the neighbours (SpecialCasing, Final_Sigma): Meta's own libraries follow it, Qt not.
        for (qsizetype i = 1; i < text.size(); ++i) {
            const bool ends = i + 1 == text.size() || !text[i + 1].isLetter();
            if (text[i] == u'Σ' && ends && text[i - 1].isLetter())
                text[i] = u'ς';
        }
        return text.toLower().toStdString();
    }
    constexpr std::string_view space = " \t\n\v\f\r";
    const std::size_t first = utf8.find_first_not_of(space);
    if (first == utf8.npos)
        return {};
    std::string text(utf8.substr(first, utf8.find_last_not_of(space) - first + 1));
    std::transform(text.begin(), text.end(), text.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? char(c + 32) : c; });
    return text;
}

bool lacksCountryCode(std::string_view phone)
{
    const std::size_t first = phone.find_first_not_of(" \t(");
    return first != phone.npos && phone[first] == '0' && !phone.substr(first).starts_with("00");
}

std::optional<std::string> asItIs(std::string text)
{
    return unlessEmpty(std::move(text));
}

std::optional<std::string> email(std::string text)
{
    const std::size_t at = text.rfind('@');
    const bool whole = at != text.npos && at > 0 && at + 1 < text.size() && text.find_first_of(" \t\r\n") == text.npos;
    return whole ? std::optional(std::move(text)) : std::nullopt;
}

std::optional<std::string> phone(std::string text)
{
    std::string digits = digitsOf(text);
    digits.erase(0, std::min(digits.find_first_not_of('0'), digits.size()));
    constexpr std::size_t fewest = 7, most = 15; // E.164
    return digits.size() >= fewest && digits.size() <= most ? std::optional(std::move(digits)) : std::nullopt;
}

std::optional<std::string> name(std::string text)
{
    return unlessEmpty(trimmedLower(without(text, [](char32_t c) { return QChar::isPunct(c); })));
}

std::optional<std::string> gender(std::string text)
{
    if (text == "f" || text == "female")
        return "f";
    if (text == "m" || text == "male")
        return "m";
    return std::nullopt;
}

std::optional<std::string> birthDate(std::string text)
{
    text = text.substr(0, text.find('t')); // what stands behind a date in ISO 8601
    std::array<int, 3> parts{};
    std::array<std::size_t, 3> lengths{};
    std::size_t count = 0;
    char separator = 0;
    for (std::size_t i = 0; i < text.size();) {
        const std::size_t end = std::min(text.find_first_not_of("0123456789", i), text.size());
        if (end == i || end - i > 8 || count == parts.size())
            return std::nullopt;
        std::from_chars(text.data() + i, text.data() + end, parts[count]);
        lengths[count++] = end - i;
        if (end < text.size())
            separator = text[end];
        i = end + 1;
    }
    if (count == 1 && lengths[0] == 8)
        return date(parts[0] / 10'000, parts[0] / 100 % 100, parts[0] % 100);
    if (count != 3)
        return std::nullopt;
    if (lengths[0] == 4)
        return date(parts[0], parts[1], parts[2]);
    if (lengths[2] != 4)
        return std::nullopt;
    // "2/16/1997" is Meta's own example; with points, and where the first cannot be a month, the day comes first.
    const bool dayFirst = separator == '.' || parts[0] > 12;
    return dayFirst ? date(parts[2], parts[1], parts[0]) : date(parts[2], parts[0], parts[1]);
}

std::optional<std::string> place(std::string text)
{
    return unlessEmpty(without(text, [](char32_t c) { return !QChar::isLetter(c) && !QChar::isMark(c); }));
}

std::optional<std::string> zip(std::string text)
{
    const auto isDash = [](char32_t c) { return c == U'-' || QChar::category(c) == QChar::Punctuation_Dash; };
    constexpr std::size_t american = 5, extension = 4;
    const bool extended = text.size() == american + 1 + extension && text[american] == '-'
        && digitsOf(text).size() == american + extension;
    if (extended)
        return text.substr(0, american);
    return unlessEmpty(without(text, [&](char32_t c) { return QChar::isSpace(c) || isDash(c); }));
}

std::optional<std::string> country(std::string text)
{
    const bool code = text.size() == 2 && std::all_of(text.begin(), text.end(), isAsciiLetter);
    return code ? std::optional(std::move(text)) : std::nullopt;
}

} // namespace selwise::forwarding::metanormalize
