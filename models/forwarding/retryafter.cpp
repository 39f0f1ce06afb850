#include "models/forwarding/answertable.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace selwise::forwarding {

namespace {

/// The next number in the text, which is moved behind it; nothing when none starts there.
std::optional<int> takeNumber(std::string_view &text)
{
    int value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || value < 0)
        return std::nullopt;
    text.remove_prefix(std::size_t(end - text.data()));
    return value;
}

bool take(std::string_view &text, std::string_view what)
{
    if (!text.starts_with(what))
        return false;
    text.remove_prefix(what.size());
    return true;
}

std::optional<unsigned> takeMonth(std::string_view &text)
{
    constexpr std::array<std::string_view, 12> names = {"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                                        "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    const auto name = std::find(names.begin(), names.end(), text.substr(0, 3));
    if (name == names.end())
        return std::nullopt;
    text.remove_prefix(3);
    return unsigned(name - names.begin()) + 1;
}

/// hh:mm:ss
std::optional<qint64> takeTime(std::string_view &text)
{
    const std::optional<int> h = takeNumber(text);
    const std::optional<int> m = h && take(text, ":") ? takeNumber(text) : std::nullopt;
    const std::optional<int> s = m && take(text, ":") ? takeNumber(text) : std::nullopt;
    if (!s || *h > 23 || *m > 59 || *s > 60)
        return std::nullopt;
    return *h * 3600 + *m * 60 + *s;
}

std::optional<qint64> epochSeconds(int year, unsigned month, int day, qint64 time)
{
    const std::chrono::year_month_day date{std::chrono::year(year), std::chrono::month(month), std::chrono::day(unsigned(day))};
    if (!date.ok())
        return std::nullopt;
    return std::chrono::sys_days(date).time_since_epoch().count() * 86'400LL + time;
}

/// The three forms of an HTTP date (RFC 9110, 5.6.7): "Sun, 06 Nov 1994 08:49:37 GMT", "Sunday, 06-Nov-94 08:49:37 GMT"
/// and "Sun Nov  6 08:49:37 1994".
std::optional<qint64> httpDate(std::string_view text)
{
    const std::size_t weekday = text.find_first_of(", ");
    if (weekday == text.npos)
        return std::nullopt;
    const bool asctime = text[weekday] == ' ';
    text.remove_prefix(weekday + 1);
    text.remove_prefix(std::min(text.find_first_not_of(' '), text.size()));
    if (asctime) {
        const std::optional<unsigned> month = takeMonth(text);
        text.remove_prefix(std::min(text.find_first_not_of(' '), text.size()));
        const std::optional<int> day = month ? takeNumber(text) : std::nullopt;
        const std::optional<qint64> time = day && take(text, " ") ? takeTime(text) : std::nullopt;
        const std::optional<int> year = time && take(text, " ") ? takeNumber(text) : std::nullopt;
        return year ? epochSeconds(*year, *month, *day, *time) : std::nullopt;
    }
    const std::optional<int> day = takeNumber(text);
    const bool dashed = text.starts_with('-');
    const std::string_view separator = dashed ? "-" : " ";
    const std::optional<unsigned> month = day && take(text, separator) ? takeMonth(text) : std::nullopt;
    std::optional<int> year = month && take(text, separator) ? takeNumber(text) : std::nullopt;
    const std::optional<qint64> time = year && take(text, " ") ? takeTime(text) : std::nullopt;
    if (!time)
        return std::nullopt;
    if (dashed && *year < 100)
        *year += *year < 70 ? 2000 : 1900;
    return epochSeconds(*year, *month, *day, *time);
}

} // namespace

std::optional<std::chrono::seconds> retryAfter(const Answer &answer, qint64 nowMs)
{
    std::string_view text = header(answer, "Retry-After");
    text.remove_prefix(std::min(text.find_first_not_of(" \t"), text.size()));
    text = text.substr(0, text.find_last_not_of(" \t") + 1);
    if (text.empty())
        return std::nullopt;
    if (text.find_first_not_of("0123456789") == text.npos) {
        // Past any sensible wait the number need not be exact, only bounded.
        constexpr qint64 longest = 100LL * 365 * 86'400;
        qint64 seconds = 0;
        const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), seconds);
        return std::chrono::seconds(error == std::errc() ? std::min(seconds, longest) : longest);
    }
    const std::optional<qint64> when = httpDate(text);
    if (!when)
        return std::nullopt;
    const qint64 milliseconds = *when * 1000 - nowMs;
    return std::chrono::seconds(std::max<qint64>(0, (milliseconds + 999) / 1000));
}

} // namespace selwise::forwarding
