#include "app/sandbox/standincontrol.h"

#include "app/http/headers.h"
#include "app/sandbox/wirenames.h"

#include <QHash>
#include <QLocale>

namespace selwise::sandbox {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 longestDelayMs = 10 * 60 * 1000;

double numberOf(const Json &value, bool &ok)
{
    const std::string_view digits = value.numberText();
    return QLocale::c().toDouble(QLatin1StringView(digits.data(), qsizetype(digits.size())), &ok);
}

/// One member of the body into the behaviour.
void take(const JsonMember &member, const QStringList &answers, Behaviour &into, FieldErrors &errors)
{
    const QString path = memberPath({}, member);
    const Json &value = member.value;
    const bool reset = value.isNull();
    if (hasName(member, wire::forceStatus)) {
        into.forceStatus.reset();
        const qint64 status = value.toInteger(-1);
        if (!reset && (status < 200 || status > 599))
            addError(errors, path, u"must be a status from 200 to 599, or null"_s);
        else if (!reset)
            into.forceStatus = int(status);
    } else if (hasName(member, wire::failureRate)) {
        bool ok = false;
        const double rate = numberOf(value, ok);
        into.failureRate.reset();
        if (!reset && (!ok || rate < 0 || rate > 1))
            addError(errors, path, u"must be a number from 0 to 1, or null"_s);
        else if (!reset)
            into.failureRate = rate;
    } else if (hasName(member, wire::delayMs)) {
        const qint64 delay = reset ? 0 : value.toInteger(-1);
        if (delay < 0 || delay > longestDelayMs)
            addError(errors, path, u"must be milliseconds from 0 to %1, or null"_s.arg(longestDelayMs));
        into.delay = std::chrono::milliseconds(delay);
    } else if (hasName(member, wire::retryAfter)) {
        into.retryAfter = value.isNumber() ? QByteArray::fromStdString(std::string(value.numberText()))
                                           : value.toQString().toUtf8();
        if (!reset && (into.retryAfter.isEmpty() || into.retryAfter.size() > 100 || !http::isHeaderValue(into.retryAfter)))
            addError(errors, path, u"must be seconds or an HTTP date, or null"_s);
    } else if (hasName(member, wire::closeAfterBytes)) {
        into.closeAfterBytes.reset();
        if (!reset && checkWholeNumber(value, 0, path, errors))
            into.closeAfterBytes = value.toInteger();
    } else if (hasName(member, wire::answer)) {
        into.answer = value.toQString();
        if (!reset && !answers.contains(into.answer))
            addError(errors, path,
                     answers.isEmpty() ? u"is for ga4, meta and gads only; use forceStatus for a receiver"_s
                                       : u"must be null or one of "_s + answers.join(u", "_s));
    } else if (!hasName(member, wire::destination) && !hasName(member, wire::siteCurrency)) {
        addError(errors, path,
                 u"is not known; there are destination, forceStatus, failureRate, delayMs, retryAfter, closeAfterBytes, "
                 "answer and siteCurrency"_s);
    }
}

} // namespace

FieldErrors StandInControl::apply(const QString &destination, const QStringList &answers, const Json &body)
{
    FieldErrors errors;
    Behaviour changed = of(destination);
    for (const JsonMember &member : body.members())
        take(member, answers, changed, errors);
    if (errors.empty()) {
        m_behaviours[destination] = changed;
        m_rolls.erase(destination);
    }
    return errors;
}

const Behaviour &StandInControl::of(const QString &destination) const
{
    static const Behaviour usual;
    const auto found = m_behaviours.find(destination);
    return found == m_behaviours.end() ? usual : found->second;
}

Json StandInControl::shown(const QString &destination) const
{
    const Behaviour &behaviour = of(destination);
    Json body = Json::object();
    body.set(wire::destination, Json(destination));
    body.set(wire::forceStatus, behaviour.forceStatus ? Json(*behaviour.forceStatus) : Json());
    body.set(wire::failureRate,
             behaviour.failureRate ? Json(JsonNumber{QByteArray::number(*behaviour.failureRate).toStdString()}) : Json());
    body.set(wire::delayMs, Json(qint64(behaviour.delay.count())));
    body.set(wire::retryAfter, behaviour.retryAfter.isEmpty() ? Json() : Json(QString::fromUtf8(behaviour.retryAfter)));
    body.set(wire::closeAfterBytes, behaviour.closeAfterBytes ? Json(*behaviour.closeAfterBytes) : Json());
    body.set(wire::answer, behaviour.answer.isEmpty() ? Json() : Json(behaviour.answer));
    return body;
}

bool StandInControl::failsNow(const QString &destination)
{
    const Behaviour &behaviour = of(destination);
    if (!behaviour.failureRate)
        return behaviour.forceStatus.has_value();
    const std::size_t roll = qHashMulti(0, destination, m_rolls[destination]++);
    return double(roll % 10'000) < *behaviour.failureRate * 10'000;
}

} // namespace selwise::sandbox
