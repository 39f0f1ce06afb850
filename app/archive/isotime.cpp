#include "app/archive/isotime.h"

#include <cstring>

namespace selwise::archive {

namespace {

/// Days since 1970 of a date of the Gregorian calendar (Howard Hinnant's days_from_civil).
qint64 daysOf(int year, int month, int day)
{
    year -= month <= 2;
    const int era = year / 400;
    const int ofEra = year - era * 400;
    const int ofYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1;
    return qint64(era) * 146097 + ofEra * 365 + ofEra / 4 - ofEra / 100 + ofYear - 719468;
}

struct Date {
    int year, month, day;
};

Date dateOf(qint64 days)
{
    days += 719468;
    const qint64 era = (days >= 0 ? days : days - 146096) / 146097;
    const int ofEra = int(days - era * 146097);
    const int year = (ofEra - ofEra / 1460 + ofEra / 36524 - ofEra / 146096) / 365;
    const int ofYear = ofEra - (365 * year + year / 4 - year / 100);
    const int shifted = (5 * ofYear + 2) / 153;
    const int month = shifted < 10 ? shifted + 3 : shifted - 9;
    return {int(year + era * 400 + (month <= 2)), month, ofYear - (153 * shifted + 2) / 5 + 1};
}

int daysIn(int year, int month)
{
    static constexpr int days[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    const bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
    return month == 2 && leap ? 29 : days[month - 1];
}

template <int Digits>
int digits(const char *at)
{
    int value = 0;
    for (int i = 0; i < Digits; ++i) {
        if (at[i] < '0' || at[i] > '9')
            return -1;
        value = value * 10 + (at[i] - '0');
    }
    return value;
}

void put(char *at, int value, int count)
{
    for (int i = count - 1; i >= 0; --i) {
        at[i] = char('0' + value % 10);
        value /= 10;
    }
}

} // namespace

qint64 parseIsoMs(const char *at)
{
    if (at[4] != '-' || at[7] != '-' || at[10] != 'T' || at[13] != ':' || at[16] != ':' || at[19] != '.' || at[23] != 'Z')
        return noTime;
    const int year = digits<4>(at), month = digits<2>(at + 5), day = digits<2>(at + 8);
    const int hour = digits<2>(at + 11), minute = digits<2>(at + 14), second = digits<2>(at + 17), ms = digits<3>(at + 20);
    if (year < 1600 || month < 1 || month > 12 || day < 1 || day > daysIn(year, month) || hour < 0 || hour > 23 || minute < 0
        || minute > 59 || second < 0 || second > 59 || ms < 0)
        return noTime;
    return ((daysOf(year, month, day) * 24 + hour) * 60 + minute) * 60000LL + second * 1000LL + ms;
}

void formatIsoMs(qint64 ms, char *out)
{
    constexpr qint64 msOfDay = 86400000;
    const qint64 days = ms >= 0 ? ms / msOfDay : -((-ms + msOfDay - 1) / msOfDay);
    const int rest = int(ms - days * msOfDay);
    const Date date = dateOf(days);
    std::memcpy(out, "0000-00-00T00:00:00.000Z", isoMsSize);
    put(out, date.year, 4);
    put(out + 5, date.month, 2);
    put(out + 8, date.day, 2);
    put(out + 11, rest / 3600000, 2);
    put(out + 14, rest / 60000 % 60, 2);
    put(out + 17, rest / 1000 % 60, 2);
    put(out + 20, rest % 1000, 3);
}

} // namespace selwise::archive
