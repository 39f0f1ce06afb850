#include "models/domain/codec/members.h"

#include <QTimeZone>
#include <algorithm>
#include <cmath>

namespace selwise::codec::members {

using namespace Qt::Literals::StringLiterals;

const Json *find(const Json &object, Names names)
{
    for (const std::string_view name : names) {
        if (const Json *value = object.find(name))
            return value;
    }
    return nullptr;
}

std::string_view spelling(const Json &object, Names names)
{
    for (const std::string_view name : names) {
        if (object.find(name))
            return name;
    }
    return *names.begin();
}

QString text(const Json *value)
{
    if (!value)
        return {};
    if (value->isNumber())
        return QString::fromLatin1(value->numberText().data(), qsizetype(value->numberText().size()));
    return value->toQString();
}

std::optional<bool> flag(const Json *value)
{
    if (!value)
        return std::nullopt;
    if (value->isBool())
        return value->toBool();
    const QString word = text(value);
    if (word == "true"_L1 || word == "1"_L1)
        return true;
    if (word == "false"_L1 || word == "0"_L1)
        return false;
    return std::nullopt;
}

std::optional<qint64> integer(const Json *value)
{
    if (!value)
        return std::nullopt;
    if (value->isString()) {
        bool ok = false;
        const qint64 number = value->toQString().toLongLong(&ok);
        return ok ? std::optional(number) : std::nullopt;
    }
    // A number that is no integer gives back whichever fallback it was asked with.
    const qint64 number = value->toInteger(0);
    return value->isNumber() && number == value->toInteger(1) ? std::optional(number) : std::nullopt;
}

std::optional<double> real(const Json *value)
{
    bool ok = false;
    const double number = text(value).toDouble(&ok);
    return ok && std::isfinite(number) ? std::optional(number) : std::nullopt;
}

QDateTime time(const Json *value)
{
    if (!value)
        return {};
    // Of seconds, ms, us and ns the one that gives a year from 1973 to 5138.
    constexpr double firstMs = 1e11, firstUs = 1e14, firstNs = 1e17;
    if (const std::optional<qint64> whole = integer(value); whole && std::abs(double(*whole)) >= firstUs) {
        const qint64 unit = std::abs(double(*whole)) >= firstNs ? 1'000'000 : 1'000; // a double would not hold all digits
        return QDateTime::fromMSecsSinceEpoch(*whole / unit - (*whole % unit < 0), Qt::UTC);
    }
    if (const std::optional<double> number = real(value)) {
        const double size = std::abs(*number);
        const double ms = size < firstMs ? *number * 1e3 : size < firstUs ? *number : size < firstNs ? *number / 1e3 : *number / 1e6;
        constexpr double last = 1e14;
        return std::abs(ms) < last ? QDateTime::fromMSecsSinceEpoch(qint64(ms), Qt::UTC) : QDateTime();
    }
    QDateTime result = QDateTime::fromString(value->toQString(), Qt::ISODateWithMs);
    if (!result.isValid())
        return {};
    if (result.timeSpec() == Qt::LocalTime)
        result.setTimeSpec(Qt::UTC);
    return result.toUTC();
}

Json timeJson(const QDateTime &utc)
{
    return utc.isValid() ? Json(QStringView(utc.toUTC().toString(Qt::ISODateWithMs))) : Json();
}

std::vector<std::pair<QString, QString>> headers(const Json *value)
{
    std::vector<std::pair<QString, QString>> headers;
    if (!value)
        return headers;
    for (const JsonMember &member : value->members())
        headers.emplace_back(member.key.toQString(), text(&member.value));
    for (const Json &element : value->elements()) {
        if (element.elements().size() == 2)
            headers.emplace_back(text(&element.elements()[0]), text(&element.elements()[1]));
        else if (const Json *name = element.find("name"))
            headers.emplace_back(text(name), text(element.find("value")));
    }
    return headers;
}

void patchText(Json &object, Names names, const QString &now, const QString &absent)
{
    const Json *before = find(object, names);
    if (now != (before ? text(before) : absent))
        object.set(spelling(object, names), Json(QStringView(now)));
}

void patchFlag(Json &object, Names names, bool now, bool absent)
{
    if (now != flag(find(object, names)).value_or(absent))
        object.set(spelling(object, names), Json(now));
}

void patchInteger(Json &object, Names names, qint64 now, qint64 absent)
{
    if (now != integer(find(object, names)).value_or(absent))
        object.set(spelling(object, names), Json(now));
}

void patchTime(Json &object, Names names, const QDateTime &now)
{
    if (now != time(find(object, names)))
        object.set(spelling(object, names), timeJson(now));
}

const Json &unwrapped(const Json &body, Names names)
{
    const Json *inner = find(body, names);
    return inner ? *inner : body;
}

void appendUnknown(Json &to, const Json &from, Names without)
{
    for (const JsonMember &member : from.members()) {
        const bool known = !member.key.raw
                           && (to.find(member.key.utf8) || std::find(without.begin(), without.end(), member.key.utf8) != without.end());
        if (!known)
            to.editMembers().push_back(member);
    }
}

} // namespace selwise::codec::members
