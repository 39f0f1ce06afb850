#include "models/services/replayplan.h"

#include <algorithm>

namespace selwise {

std::optional<std::chrono::hours> ReplayReceiver::oldest() const
{
    constexpr std::chrono::hours ga4(72), meta(7 * 24);
    if (!provider)
        return std::nullopt;
    switch (provider->kind) {
    case Provider::Ga4: return ga4;
    case Provider::Meta: return meta;
    default: return std::nullopt;
    }
}

ReplayLine replayLine(const ReplayReceiver &receiver, const ReplayPlan &failed, const ReplayPlan &never, const ReplayChoice &choice)
{
    ReplayLine line;
    line.receiver = receiver;
    line.failed = failed.planned;
    line.never = never.planned;
    if (!choice.receivers.contains(receiver.id))
        return line;
    const auto take = [&](const ReplayPlan &plan) {
        line.chosen += plan.planned;
        line.tooOld += plan.tooOld;
        line.more = line.more || plan.more;
        if (plan.oldestAt.isValid() && (!line.oldestAt.isValid() || plan.oldestAt < line.oldestAt))
            line.oldestAt = plan.oldestAt;
    };
    if (choice.failed)
        take(failed);
    if (choice.neverAttempted)
        take(never);
    if (receiver.on) {
        line.go = line.chosen - line.tooOld;
    } else {
        line.off = line.chosen;
        line.tooOld = 0; // one reason is enough
    }
    return line;
}

ReplaySum replaySum(const std::vector<ReplayLine> &lines, const ReplayChoice &choice)
{
    ReplaySum sum;
    qint64 longest = 0;
    for (const ReplayLine &line : lines) {
        sum.failed += line.failed;
        sum.never += line.never;
        sum.chosen += line.chosen;
        sum.tooOld += line.tooOld;
        sum.off += line.off;
        sum.go += line.go;
        sum.receivers += line.chosen > 0 ? 1 : 0;
        longest = std::max(longest, line.go);
        if (line.oldestAt.isValid() && (!sum.oldestAt.isValid() || line.oldestAt < sum.oldestAt))
            sum.oldestAt = line.oldestAt;
    }
    sum.lasts = std::chrono::seconds((longest + choice.perSecond - 1) / std::max(1, choice.perSecond));
    return sum;
}

QDateTime replaySince(const ReplayReceiver &receiver, const ReplayChoice &choice, const QDateTime &now)
{
    const QDateTime always = QDateTime::fromMSecsSinceEpoch(0, Qt::UTC);
    const auto before = [&](const std::optional<std::chrono::hours> &age) {
        return age ? now.addSecs(-std::chrono::seconds(*age).count()) : always;
    };
    return std::max(before(choice.notOlder), before(receiver.oldest()));
}

} // namespace selwise
