#include "models/services/healthwords.h"

#include "models/text/percenttext.h"

#include <QCoreApplication>
#include <QLocale>
#include <cmath>

namespace selwise::healthwords {

using namespace Qt::Literals::StringLiterals;
using Kind = SilentLoss::Kind;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(HealthWords)
};

QString number(qint64 value)
{
    return QLocale().toString(value);
}

QString joined(const QStringList &names)
{
    if (names.size() < 2)
        return names.join(QString());
    return Text::tr("%1 and %2").arg(names.mid(0, names.size() - 1).join(u", "_s), names.last());
}

QString namesOf(const std::vector<Receiver> &receivers, const NameOf &nameOf)
{
    QStringList names;
    for (const Receiver &receiver : receivers)
        names << nameOf(receiver);
    return joined(names);
}

QString why(const QString &reason)
{
    if (reason.isEmpty())
        return {};
    return u' ' + reason + (reason.endsWith(u'.') ? QString() : u"."_s);
}

Said nothingSent(const SilentLoss &loss, const QString &name, const QDateTime &now)
{
    Said said;
    switch (loss.told) {
    case HealthStatus::Healthy: said.fact = Text::tr("%1 reports healthy, and sends nothing.").arg(name); break;
    case HealthStatus::Idle: said.fact = Text::tr("%1 counts as idle, but events do come: none of them is sent.").arg(name); break;
    default: said.fact = Text::tr("%1 gets events, and sends none of them.").arg(name); break;
    }
    switch (loss.gate) {
    case SilentLoss::Gate::TestMode:
        said.text = loss.sinceMs > 0 ? Text::tr("Test mode keeps them back, on since %1: %2 logged.").arg(since(loss.sinceMs, now), number(loss.stopped))
                                     : Text::tr("Test mode keeps them back: %1 logged.").arg(number(loss.stopped));
        break;
    case SilentLoss::Gate::Filter: said.text = Text::tr("The filters stop %1 of %2.").arg(number(loss.stopped), number(loss.of)); break;
    case SilentLoss::Gate::Mapping:
        said.text = Text::tr("No mapping takes them: %1 of %2 were skipped.").arg(number(loss.stopped), number(loss.of));
        break;
    case SilentLoss::Gate::None: break;
    }
    return said;
}

} // namespace

QString percent(double rate)
{
    const double shown = std::floor(rate * 1000 + 1e-6) / 10;
    return unbrokenPercents(Text::tr("%1 %").arg(QLocale().toString(shown, 'f', shown == std::floor(shown) ? 0 : 1)));
}

QString milliseconds(double ms)
{
    constexpr double second = 1000;
    return ms < second ? Text::tr("%1 ms").arg(number(std::llround(ms))) : Text::tr("%1 s").arg(QLocale().toString(ms / second, 'f', 1));
}

QString minutes(double count)
{
    constexpr double hour = 60, manyHours = 48 * hour;
    if (count < 2 * hour)
        return Text::tr("%1 min").arg(number(qint64(count)));
    return count < manyHours ? Text::tr("%1 h").arg(number(qint64(count / hour))) : Text::tr("%1 days").arg(number(qint64(count / hour / 24)));
}

QString since(qint64 ms, const QDateTime &now)
{
    const QDateTime at = QDateTime::fromMSecsSinceEpoch(ms);
    if (at.date() == now.toLocalTime().date())
        return at.toString(u"HH:mm"_s);
    return QLocale().toString(at, u"d MMM HH:mm"_s);
}

Said loss(const SilentLoss &loss, const NameOf &nameOf, const QDateTime &now)
{
    const QString names = namesOf(loss.receivers, nameOf), event = loss.events.empty() ? QString() : loss.events.front();
    switch (loss.kind) {
    case Kind::Starving:
        return {Text::tr("%1 to %2 is starving.").arg(event, names),
                Text::tr("Since %1 the filter stops %2 of %3; before, %4.")
                        .arg(since(loss.sinceMs, now), number(loss.stopped), number(loss.of), percent(loss.stoppedBefore.value_or(0)))
                    + why(loss.reason)};
    case Kind::NeverPasses:
        return {Text::tr("%1 never gets to %2.").arg(event, names),
                Text::tr("The filter stopped all %1 in this time.").arg(number(loss.stopped)) + why(loss.reason)};
    case Kind::BornBroken:
        return {Text::tr("%1 has never worked.").arg(names),
                Text::tr("All %1 attempts failed, from the first one on.").arg(number(loss.stopped)) + why(loss.reason)};
    case Kind::NothingMapped:
        return {Text::tr("%1 is enabled, but nothing is mapped.").arg(names),
                loss.stopped > 0 ? Text::tr("%1 events were skipped in this time.").arg(number(loss.stopped))
                                 : Text::tr("Whatever the shop sends, none of it goes there.")};
    case Kind::Fell:
        return {Text::tr("%1 takes nothing any more.").arg(names),
                Text::tr("Since %1 all %2 attempts failed.").arg(since(loss.sinceMs, now), number(loss.stopped)) + why(loss.reason)};
    case Kind::FellTogether:
        return {Text::tr("All %n receivers fell together at %1.", nullptr, int(loss.receivers.size())).arg(since(loss.sinceMs, now)),
                Text::tr("%1 take nothing any more: the cause is likely to be the same, at Selwise or on the way.").arg(names) + why(loss.reason)};
    case Kind::NothingSent: return nothingSent(loss, names, now);
    case Kind::GoesNowhere: {
        QStringList events(loss.events.begin(), loss.events.end());
        constexpr int most = 3;
        const int more = int(events.size()) - most;
        const QString list = more > 0 ? Text::tr("%1 and %2 more").arg(events.mid(0, most).join(u", "_s)).arg(more) : joined(events);
        return {Text::tr("%n events arrive and go nowhere.", nullptr, int(loss.events.size())), Text::tr("No mapping takes them to any receiver: %1.").arg(list)};
    }
    }
    return {};
}

QString ruleTitle(const AlertRule &rule, const NameOf &nameOf)
{
    const QString who = rule.receiver ? nameOf(*rule.receiver) : QString();
    switch (rule.kind) {
    case AlertRule::Kind::RateBelow:
        return who.isEmpty() ? Text::tr("Success rate below %1").arg(percent(rule.threshold)) : Text::tr("%1 rate below %2").arg(who, percent(rule.threshold));
    case AlertRule::Kind::NoDelivery:
        return who.isEmpty() ? Text::tr("No delivery for %1").arg(minutes(rule.windowMinutes)) : Text::tr("%1: no delivery for %2").arg(who, minutes(rule.windowMinutes));
    case AlertRule::Kind::NewError: return who.isEmpty() ? Text::tr("An error seen first") : Text::tr("%1: an error seen first").arg(who);
    case AlertRule::Kind::LatencyAbove:
        return who.isEmpty() ? Text::tr("p95 above %1").arg(milliseconds(rule.threshold)) : Text::tr("%1 p95 above %2").arg(who, milliseconds(rule.threshold));
    }
    return {};
}

QString ruleDetail(const AlertRule &rule)
{
    switch (rule.kind) {
    case AlertRule::Kind::RateBelow:
    case AlertRule::Kind::LatencyAbove:
        return Text::tr("Over %1, at least %2 events.").arg(minutes(rule.windowMinutes), number(rule.least));
    case AlertRule::Kind::NoDelivery: return rule.receiver ? QString() : Text::tr("Any enabled receiver not in test mode.");
    case AlertRule::Kind::NewError: return Text::tr("In the last %1, and not in the day before.").arg(minutes(rule.windowMinutes));
    }
    return {};
}

namespace {

QString levelText(const AlertRule &rule, double level)
{
    switch (rule.kind) {
    case AlertRule::Kind::RateBelow: return percent(level);
    case AlertRule::Kind::LatencyAbove: return milliseconds(level);
    case AlertRule::Kind::NoDelivery: return Text::tr("last one %1 ago").arg(minutes(level));
    case AlertRule::Kind::NewError: break;
    }
    return {};
}

} // namespace

QString ruleState(const AlertRule &rule, const AlertReading &reading, const NameOf &nameOf)
{
    switch (reading.state) {
    case AlertReading::State::Off: return Text::tr("Switched off");
    case AlertReading::State::NotEnough: return Text::tr("Too little to say");
    case AlertReading::State::Quiet: return reading.level ? Text::tr("Quiet, %1").arg(levelText(rule, *reading.level)) : Text::tr("Quiet");
    case AlertReading::State::Raised: break;
    }
    if (rule.kind == AlertRule::Kind::NewError)
        return Text::tr("%1: %2").arg(nameOf(reading.worst), reading.error);
    return Text::tr("%1: %2").arg(nameOf(reading.worst), levelText(rule, reading.level.value_or(0)));
}

Said raised(const AlertRule &rule, const AlertReading &reading, const NameOf &nameOf)
{
    return {ruleTitle(rule, nameOf), ruleState(rule, reading, nameOf)};
}

} // namespace selwise::healthwords
