#include "models/domain/retryafter.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace selwise {

namespace {

using namespace std::chrono;

constexpr hours longest{24 * 365 * 100};

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// Takes a date apart from the front. Once something was not as asked for, everything after it fails, too.
class DateText {
public:
    explicit DateText(std::string_view text) : m_text(text) {}

    bool wholeAndGood() const { return m_good && m_text.empty(); }
    bool startsWith(char c) const { return m_text.starts_with(c); }
    void take(std::string_view what)
    {
        m_good = m_good && m_text.starts_with(what);
        if (m_good)
            m_text.remove_prefix(what.size());
    }
    void takeBlanks() { m_text.remove_prefix(std::min(m_text.find_first_not_of(' '), m_text.size())); }
    int takeNumber(std::size_t leastDigits, std::size_t mostDigits)
    {
        std::size_t digits = 0;
        while (digits < m_text.size() && isDigit(m_text[digits]))
            ++digits;
        m_good = m_good && digits >= leastDigits && digits <= mostDigits;
        int value = 0;
        if (m_good) {
            std::from_chars(m_text.data(), m_text.data() + digits, value);
            m_text.remove_prefix(digits);
        }
        return value;
    }
    std::size_t takeLetters()
    {
        const auto isLetter = [](char c) { return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z'); };
        const auto end = std::find_if_not(m_text.begin(), m_text.end(), isLetter);
        const std::size_t letters = std::size_t(end - m_text.begin());
        m_good = m_good && letters > 0;
        m_text.remove_prefix(letters);
        return letters;
    }
    unsigned takeMonth()
    {
        static constexpr std::array<std::string_view, 12> names = {"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                                                   "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
        const auto name = std::find(names.begin(), names.end(), m_text.substr(0, 3));
        m_good = m_good && name != names.end();
        m_text.remove_prefix(std::min<std::size_t>(3, m_text.size()));
        return unsigned(name - names.begin()) + 1;
    }
    /// hh:mm:ss; a second of 60 is a leap second.
    seconds takeTime()
    {
        const int h = takeNumber(2, 2);
        take(":");
        const int m = takeNumber(2, 2);
        take(":");
        const int s = takeNumber(2, 2);
        m_good = m_good && h <= 23 && m <= 59 && s <= 60;
        return hours(h) + minutes(m) + seconds(s);
    }
    void takeZone() { take(m_text.starts_with("UTC") ? "UTC" : "GMT"); }

private:
    std::string_view m_text;
    bool m_good = true;
};

/// What appears to be more than 50 years ahead is the most recent year that ended so (RFC 9110, 5.6.7).
int fullYear(int twoDigits, qint64 nowMs)
{
    const year_month_day today{floor<days>(sys_time<milliseconds>(milliseconds(nowMs)))};
    const int thisYear = int(today.year());
    const int year = thisYear - thisYear % 100 + twoDigits;
    return year > thisYear + 50 ? year - 100 : year;
}

std::optional<qint64> epochMs(int y, unsigned m, int d, seconds time)
{
    const year_month_day date{year(y), month(m), day(unsigned(d))};
    if (!date.ok())
        return std::nullopt;
    return duration_cast<milliseconds>(sys_days(date).time_since_epoch() + time).count();
}

} // namespace

std::optional<qint64> httpDateMs(std::string_view value, qint64 nowMs)
{
    DateText text(value);
    text.takeLetters(); // the weekday; what the rest says counts
    if (text.startsWith(' ')) { // asctime
        text.takeBlanks();
        const unsigned month = text.takeMonth();
        text.takeBlanks();
        const int day = text.takeNumber(1, 2);
        text.take(" ");
        const seconds time = text.takeTime();
        text.take(" ");
        const int year = text.takeNumber(4, 4);
        return text.wholeAndGood() ? epochMs(year, month, day, time) : std::nullopt;
    }
    text.take(",");
    text.takeBlanks();
    const int day = text.takeNumber(1, 2);
    const bool dashed = text.startsWith('-');
    const std::string_view separator = dashed ? "-" : " ";
    text.take(separator);
    const unsigned month = text.takeMonth();
    text.take(separator);
    int year = text.takeNumber(dashed ? 2 : 4, 4);
    if (year < 100)
        year = fullYear(year, nowMs);
    text.take(" ");
    const seconds time = text.takeTime();
    text.take(" ");
    text.takeZone();
    return text.wholeAndGood() ? epochMs(year, month, day, time) : std::nullopt;
}

std::optional<milliseconds> retryAfter(std::string_view value, qint64 nowMs)
{
    constexpr std::string_view blanks = " \t";
    value.remove_prefix(std::min(value.find_first_not_of(blanks), value.size()));
    value = value.substr(0, value.find_last_not_of(blanks) + 1);
    if (value.empty())
        return std::nullopt;
    if (std::all_of(value.begin(), value.end(), isDigit)) {
        qint64 asked = 0;
        const auto [end, error] = std::from_chars(value.data(), value.data() + value.size(), asked);
        const qint64 most = duration_cast<seconds>(longest).count();
        return seconds(error == std::errc() ? std::min(asked, most) : most); // more digits than fit: still "very long"
    }
    const std::optional<qint64> when = httpDateMs(value, nowMs);
    if (!when)
        return std::nullopt;
    return std::clamp<milliseconds>(milliseconds(*when) - milliseconds(nowMs), milliseconds(0), longest);
}

} // namespace selwise
