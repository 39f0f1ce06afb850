#include "models/query/logliterals.h"

#include <algorithm>
#include <array>

namespace selwise::logquery {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Unit {
    QLatin1StringView name;
    qint64 ms;
};
// From the longest; "ms" before "m" and "s", so that it is read whole.
constexpr std::array<Unit, 6> units = {Unit{"w"_L1, 604'800'000}, {"d"_L1, 86'400'000}, {"h"_L1, 3'600'000},
                                       {"ms"_L1, 1},              {"m"_L1, 60'000},     {"s"_L1, 1'000}};
constexpr qint64 day = 86'400'000, longest = 3'650'000 * day;

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

/// Takes digits off the front; -1 when there are none or too many.
qint64 takeNumber(QStringView &text, qsizetype atMost = 15)
{
    qsizetype count = 0;
    qint64 value = 0;
    while (count < text.size() && isDigit(text[count])) {
        if (count == atMost)
            return -1;
        value = value * 10 + (text[count++].unicode() - u'0');
    }
    text = text.mid(count);
    return count == 0 ? -1 : value;
}

/// Exactly `digits` of them; -1 else.
int takeDigits(QStringView &text, qsizetype digits)
{
    const qsizetype before = text.size();
    const qint64 value = takeNumber(text, digits);
    return before - text.size() == digits ? int(value) : -1;
}

bool take(QStringView &text, QChar c)
{
    if (!text.startsWith(c))
        return false;
    text = text.mid(1);
    return true;
}

/// Z, +01:00, -0530 in milliseconds east; nullopt when it is none of them.
std::optional<qint64> offsetOf(QStringView text)
{
    if (text == u"Z" || text == u"z")
        return 0;
    const bool east = text.startsWith(u'+');
    if (!east && !text.startsWith(u'-'))
        return std::nullopt;
    text = text.mid(1);
    const int hours = takeDigits(text, 2);
    take(text, u':');
    const int minutes = text.isEmpty() ? 0 : takeDigits(text, 2);
    if (hours < 0 || hours > 14 || minutes < 0 || minutes > 59 || !text.isEmpty())
        return std::nullopt;
    return (east ? 1 : -1) * (hours * 3'600'000LL + minutes * 60'000LL);
}

MomentLiteral wholeOf(Moment::Kind kind, qint64 begin, qint64 length)
{
    return {Moment{kind, begin}, Moment{kind, begin + length}};
}

std::optional<MomentLiteral> calendarOf(QStringView text)
{
    const int year = takeDigits(text, 4);
    if (year < 1 || !take(text, u'-'))
        return std::nullopt;
    const int month = takeDigits(text, 2);
    const auto startOf = [](const QDate &date) { return QDateTime(date, QTime(0, 0), Qt::UTC).toMSecsSinceEpoch(); };
    if (text.isEmpty()) {
        const QDate first(year, month, 1);
        if (!first.isValid())
            return std::nullopt;
        return wholeOf(Moment::Kind::Local, startOf(first), startOf(first.addMonths(1)) - startOf(first));
    }
    if (!take(text, u'-'))
        return std::nullopt;
    const QDate date(year, month, takeDigits(text, 2));
    if (!date.isValid())
        return std::nullopt;
    const qint64 midnight = startOf(date);
    if (text.isEmpty())
        return wholeOf(Moment::Kind::Local, midnight, day);
    if (!take(text, u'T') && !take(text, u't') && !take(text, u' '))
        return std::nullopt;
    int parts[3] = {takeDigits(text, 2), 0, 0};
    qint64 length = 3'600'000, milliseconds = 0;
    for (int part = 1; part < 3 && take(text, u':'); ++part) {
        parts[part] = takeDigits(text, 2);
        length = part == 1 ? 60'000 : 1'000;
        if (part == 2 && take(text, u'.')) {
            QStringView digits = text;
            milliseconds = takeDigits(text, 3);
            if (milliseconds < 0 || digits.size() - text.size() != 3)
                return std::nullopt;
            length = 0;
        }
    }
    if (parts[0] < 0 || parts[0] > 23 || parts[1] < 0 || parts[1] > 59 || parts[2] < 0 || parts[2] > 59)
        return std::nullopt;
    const qint64 begin = midnight + parts[0] * 3'600'000LL + parts[1] * 60'000LL + parts[2] * 1'000LL + milliseconds;
    if (text.isEmpty())
        return wholeOf(Moment::Kind::Local, begin, length);
    const auto east = offsetOf(text);
    return east ? std::optional(wholeOf(Moment::Kind::Instant, begin - *east, length)) : std::nullopt;
}

std::optional<MomentLiteral> wordOf(QStringView text)
{
    if (text.compare("now"_L1, Qt::CaseInsensitive) == 0)
        return wholeOf(Moment::Kind::Ago, 0, 0);
    qint64 days = 0;
    if (text.compare("yesterday"_L1, Qt::CaseInsensitive) == 0) {
        days = 1;
    } else if (text.startsWith("today"_L1, Qt::CaseInsensitive)) {
        text = text.mid(5);
        if (!text.isEmpty()) {
            const bool later = text.startsWith(u'+');
            if (!later && !text.startsWith(u'-'))
                return std::nullopt;
            text = text.mid(1);
            days = takeNumber(text, 6);
            if (days < 0 || !text.isEmpty())
                return std::nullopt;
            days = later ? -days : days;
        }
    } else {
        return std::nullopt;
    }
    return wholeOf(Moment::Kind::Midnight, days, -1);
}

} // namespace

std::optional<qint64> durationOf(QStringView text)
{
    qint64 total = 0;
    bool any = false;
    while (!text.isEmpty()) {
        const qint64 whole = takeNumber(text, 12);
        if (whole < 0)
            return std::nullopt;
        qint64 fraction = 0, scale = 1;
        if (take(text, u'.')) {
            while (!text.isEmpty() && isDigit(text.front()) && scale < 1'000'000) {
                fraction = fraction * 10 + (text.front().unicode() - u'0');
                scale *= 10;
                text = text.mid(1);
            }
            if (scale == 1)
                return std::nullopt;
        }
        const auto *unit = std::find_if(units.begin(), units.end(), [&](const Unit &each) { return text.startsWith(each.name); });
        if (unit == units.end() || fraction * unit->ms % scale != 0)
            return std::nullopt;
        text = text.mid(unit->name.size());
        if (whole > longest / unit->ms)
            return std::nullopt;
        total += whole * unit->ms + fraction * unit->ms / scale;
        any = true;
        if (total > longest)
            return std::nullopt;
    }
    return any ? std::optional(total) : std::nullopt;
}

QString durationText(qint64 milliseconds)
{
    if (milliseconds == 0)
        return u"0ms"_s;
    QString text;
    for (const QLatin1StringView name : {"d"_L1, "h"_L1, "m"_L1, "s"_L1, "ms"_L1}) {
        const auto *unit = std::find_if(units.begin(), units.end(), [&](const Unit &each) { return each.name == name; });
        if (const qint64 count = milliseconds / unit->ms; count > 0)
            text += QString::number(count) + name;
        milliseconds %= unit->ms;
    }
    return text;
}

std::optional<MomentLiteral> momentOf(QStringView text)
{
    if (const auto word = wordOf(text))
        return word;
    if (const auto ago = durationOf(text))
        return wholeOf(Moment::Kind::Ago, *ago, 0);
    return calendarOf(text);
}

QString momentText(const Moment &moment, bool asPoint)
{
    switch (moment.kind) {
    case Moment::Kind::Ago: return moment.count == 0 ? u"now"_s : durationText(moment.count);
    case Moment::Kind::Midnight:
        if (moment.count == 0 || moment.count == 1)
            return moment.count == 0 ? u"today"_s : u"yesterday"_s;
        return moment.count > 0 ? u"today-%1"_s.arg(moment.count) : u"today+%1"_s.arg(-moment.count);
    default: break;
    }
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(moment.count, Qt::UTC);
    const bool instant = moment.kind == Moment::Kind::Instant;
    QString text = time.date().toString(Qt::ISODate);
    const qint64 ofDay = time.time().msecsSinceStartOfDay();
    if (asPoint || ofDay % 1'000 != 0)
        text += time.time().toString(u"'T'HH:mm:ss.zzz");
    else if (ofDay % 60'000 != 0)
        text += time.time().toString(u"'T'HH:mm:ss");
    else if (ofDay != 0 || instant)
        text += time.time().toString(u"'T'HH:mm");
    return instant ? text + u'Z' : text;
}

} // namespace selwise::logquery
