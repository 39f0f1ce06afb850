#include "app/http/retryafter.h"

#include <QDateTime>
#include <QRegularExpression>
#include <QTimeZone>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace selwise::http {
namespace {

constexpr std::chrono::milliseconds most = 24h;

/// RFC 9110, 5.6.7: IMF-fixdate, RFC 850 and asctime.
QDateTime parseHttpDate(const QString &text)
{
    static const QRegularExpression fixed(uR"(^\w{3}, (?<d>\d{2}) (?<m>\w{3}) (?<y>\d{4}) (?<t>\d{2}:\d{2}:\d{2}) GMT$)"_s);
    static const QRegularExpression old(uR"(^\w{6,9}, (?<d>\d{2})-(?<m>\w{3})-(?<y>\d{2}) (?<t>\d{2}:\d{2}:\d{2}) GMT$)"_s);
    static const QRegularExpression c(uR"(^\w{3} (?<m>\w{3}) (?<d>[ \d]\d) (?<t>\d{2}:\d{2}:\d{2}) (?<y>\d{4})$)"_s);
    static const QStringList months{u"Jan"_s, u"Feb"_s, u"Mar"_s, u"Apr"_s, u"May"_s, u"Jun"_s,
                                    u"Jul"_s, u"Aug"_s, u"Sep"_s, u"Oct"_s, u"Nov"_s, u"Dec"_s};
    for (const QRegularExpression *form : {&fixed, &old, &c}) {
        const auto match = form->match(text);
        if (!match.hasMatch())
            continue;
        int year = match.captured(u"y").toInt();
        if (year < 100) // a two-digit year: Retry-After lies in the near future
            year += 2000;
        const QDate date(year, int(months.indexOf(match.captured(u"m"))) + 1, match.captured(u"d").trimmed().toInt());
        const QTime time = QTime::fromString(match.captured(u"t"), u"hh:mm:ss"_s);
        return date.isValid() && time.isValid() ? QDateTime(date, time, Qt::UTC) : QDateTime();
    }
    return {};
}

} // namespace

std::optional<std::chrono::milliseconds> parseRetryAfter(QByteArrayView value, const QDateTime &nowUtc)
{
    const QByteArray text = value.toByteArray().trimmed();
    if (text.isEmpty())
        return {};
    if (std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; })) {
        // More digits than fit are still "very long".
        const qint64 seconds = text.size() > 6 ? 86400 : text.toLongLong();
        return std::min<std::chrono::milliseconds>(std::chrono::seconds(seconds), most);
    }
    const QDateTime date = parseHttpDate(QString::fromLatin1(text));
    if (!date.isValid())
        return {};
    return std::clamp<std::chrono::milliseconds>(std::chrono::milliseconds(nowUtc.msecsTo(date)), 0ms, most);
}

} // namespace selwise::http
