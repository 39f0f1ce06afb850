#include "models/forwarding/eventreader.h"

#include <charconv>
#include <chrono>

namespace selwise::forwarding {

namespace {

constexpr qint64 second = 1'000'000;

/// Exactly `count` digits at the start of the text, which is moved behind them.
std::optional<int> digits(std::string_view &text, std::size_t count)
{
    if (text.size() < count || !isDigits(text.substr(0, count)))
        return std::nullopt;
    int value = 0;
    std::from_chars(text.data(), text.data() + count, value);
    text.remove_prefix(count);
    return value;
}

bool skip(std::string_view &text, std::string_view anyOf)
{
    if (text.empty() || anyOf.find(text.front()) == anyOf.npos)
        return false;
    text.remove_prefix(1);
    return true;
}

/// Behind the point; digits past the sixth are finer than we keep.
qint64 fraction(std::string_view &text)
{
    qint64 value = 0, unit = second / 10;
    for (; !text.empty() && text.front() >= '0' && text.front() <= '9'; text.remove_prefix(1), unit /= 10)
        value += (text.front() - '0') * unit;
    return value;
}

/// "Z", "+01:00", "+0100", "+01", or nothing, which is UTC.
std::optional<qint64> zone(std::string_view text)
{
    if (text.empty() || text == "Z" || text == "z")
        return 0;
    const qint64 sign = text.front() == '-' ? -1 : 1;
    if (!skip(text, "+-"))
        return std::nullopt;
    const std::optional<int> hours = digits(text, 2);
    skip(text, ":");
    const std::optional<int> minutes = text.empty() ? 0 : digits(text, 2);
    if (!hours || !minutes || !text.empty() || *hours > 18 || *minutes > 59)
        return std::nullopt;
    return sign * (*hours * 3600 + *minutes * 60) * second;
}

/// hh:mm[:ss[.f]] and a zone
std::optional<qint64> timeOfDay(std::string_view text)
{
    const std::optional<int> h = digits(text, 2);
    const std::optional<int> m = h && skip(text, ":") ? digits(text, 2) : std::nullopt;
    if (!m || *h > 24 || *m > 59)
        return std::nullopt;
    std::optional<int> s = 0;
    qint64 fine = 0;
    if (skip(text, ":")) {
        s = digits(text, 2);
        if (!s || *s > 60)
            return std::nullopt;
        if (skip(text, ".,"))
            fine = fraction(text);
    }
    const std::optional<qint64> offset = zone(text);
    return offset ? std::optional((*h * 3600 + *m * 60 + *s) * second + fine - *offset) : std::nullopt;
}

std::optional<qint64> iso(std::string_view text)
{
    const std::optional<int> y = digits(text, 4);
    const std::optional<int> m = y && skip(text, "-") ? digits(text, 2) : std::nullopt;
    const std::optional<int> d = m && skip(text, "-") ? digits(text, 2) : std::nullopt;
    if (!d)
        return std::nullopt;
    const std::chrono::year_month_day date{std::chrono::year(*y), std::chrono::month(unsigned(*m)), std::chrono::day(unsigned(*d))};
    if (!date.ok())
        return std::nullopt;
    const std::optional<qint64> time = text.empty() ? 0 : skip(text, "Tt ") ? timeOfDay(text) : std::nullopt;
    if (!time)
        return std::nullopt;
    return qint64(std::chrono::sys_days(date).time_since_epoch().count()) * 86'400 * second + *time;
}

/// Epoch milliseconds; a number too small to be this century's is taken as seconds, as everywhere in the program.
std::optional<qint64> epoch(std::string_view text)
{
    qint64 whole = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), whole);
    std::string_view rest = text.substr(std::size_t(end - text.data()));
    constexpr qint64 firstThatIsMilliseconds = 100'000'000'000, last = 8'000'000'000'000'000;
    if (error != std::errc() || whole < 0 || whole > last)
        return std::nullopt;
    const qint64 unit = whole >= firstThatIsMilliseconds ? 1000 : second;
    qint64 fine = 0;
    if (skip(rest, "."))
        fine = fraction(rest) * unit / second;
    return rest.empty() ? std::optional(whole * unit + fine) : std::nullopt;
}

} // namespace

std::optional<qint64> microsecondsOf(const Json &time)
{
    if (time.isNumber()) {
        const qint64 exact = time.toInteger(-1); // also 1.7e12
        return exact < 0 ? epoch(time.numberText()) : epoch(std::to_string(exact));
    }
    if (!time.isString())
        return std::nullopt;
    const std::string_view text = time.utf8();
    return isDigits(text) ? epoch(text) : iso(text);
}

qint64 eventMicroseconds(const Json &event, const SendContext &context, std::vector<Finding> &findings)
{
    const Json *time = context.paths.find(event, EventField::Timestamp);
    const std::optional<qint64> named = time ? microsecondsOf(*time) : std::nullopt;
    if (named)
        return *named;
    const bool missing = !time || time->isNull();
    report(findings, missing ? Rule::TimeMissing : Rule::TimeUnreadable, context.paths[EventField::Timestamp].text());
    return (context.receivedMs != 0 ? context.receivedMs : context.nowMs) * 1000;
}

qint64 eventMicroseconds(Encoding &encoding)
{
    return eventMicroseconds(encoding.event, encoding.context, encoding.findings);
}

std::string isoTime(qint64 milliseconds)
{
    using namespace std::chrono;
    const sys_time<std::chrono::milliseconds> time{std::chrono::milliseconds(milliseconds)};
    const auto day = floor<days>(time);
    const year_month_day date(day);
    const hh_mm_ss clock(time - day);
    std::string text;
    const auto append = [&](long long value, std::size_t width, char behind) {
        const std::string number = std::to_string(value);
        text.append(width > number.size() ? width - number.size() : 0, '0').append(number) += behind;
    };
    append(int(date.year()), 4, '-');
    append(unsigned(date.month()), 2, '-');
    append(unsigned(date.day()), 2, 'T');
    append(clock.hours().count(), 2, ':');
    append(clock.minutes().count(), 2, ':');
    append(clock.seconds().count(), 2, '.');
    append(clock.subseconds().count(), 3, 'Z');
    return text;
}

} // namespace selwise::forwarding
