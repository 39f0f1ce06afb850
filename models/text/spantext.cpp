#include "models/text/spantext.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>
#include <cmath>
#include <limits>

namespace selwise {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(SpanText)
};

constexpr qint64 minute = 60, hour = 60 * minute, day = 24 * hour;

/// Of what stands behind a number; 0 = no unit that is known.
qint64 unitSeconds(const QString &unit)
{
    if (unit.isEmpty() || unit == "s"_L1 || unit.startsWith("sec"_L1) || unit.startsWith("sek"_L1))
        return 1;
    if (unit == "m"_L1 || unit.startsWith("min"_L1))
        return minute;
    if (unit == "h"_L1 || unit == "std"_L1 || unit.startsWith("hour"_L1) || unit.startsWith("stunde"_L1))
        return hour;
    if (unit == "d"_L1 || unit.startsWith("day"_L1) || unit.startsWith("tag"_L1))
        return day;
    return 0;
}

} // namespace

QString spanText(qint64 seconds)
{
    if (seconds < 0)
        return u'−' + spanText(-seconds);
    QStringList parts;
    const auto add = [&](qint64 unit, const QString &text) {
        if (const qint64 count = seconds / unit; count > 0) {
            parts << text.arg(QLocale().toString(count));
            seconds %= unit;
        }
    };
    const bool none = seconds == 0;
    add(day, Text::tr("%1 d"));
    add(hour, Text::tr("%1 h"));
    add(minute, Text::tr("%1 min"));
    add(1, Text::tr("%1 s"));
    return none ? Text::tr("%1 s").arg(0) : parts.join(u' ');
}

std::optional<int> parseSpan(const QString &typed)
{
    QString text = typed.trimmed().toLower();
    text.replace(QChar::Nbsp, u' ');
    if (text.isEmpty())
        return std::nullopt;
    double total = 0;
    qsizetype at = 0;
    while (at < text.size()) {
        const qsizetype first = at;
        while (at < text.size() && (text[at].isDigit() || text[at] == u'.' || text[at] == u','))
            ++at;
        bool ok = false;
        const double number = QLocale::c().toDouble(QString(text.sliced(first, at - first)).replace(u',', u'.'), &ok);
        while (at < text.size() && text[at] == u' ')
            ++at;
        const qsizetype unit = at;
        while (at < text.size() && text[at].isLetter())
            ++at;
        const qint64 factor = unitSeconds(text.sliced(unit, at - unit));
        if (!ok || factor == 0)
            return std::nullopt;
        total += number * double(factor);
        while (at < text.size() && text[at] == u' ')
            ++at;
    }
    if (total < 0 || total > double(std::numeric_limits<int>::max()) || std::floor(total) != total)
        return std::nullopt;
    return int(total);
}

} // namespace selwise
