#include "app/sandbox/incidents.h"

#include "app/sandbox/metaanswers.h"
#include "app/sandbox/standin.h"
#include "app/sandbox/wirenames.h"

#include <algorithm>

namespace selwise::sandbox {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 hourLength = 3'600'000, dayLength = 24 * hourLength;
constexpr qint64 outageDaysAgo = 12, outageBegin = 14 * hourLength, outageLength = 2 * hourLength, expiredDaysAgo = 7;
constexpr quint64 oneHiccupIn = 250;

/// FNV-1a: qHash differs between machines.
quint64 roll(const Target &target, const QString &eventId, quint64 what)
{
    constexpr quint64 prime = 1'099'511'628'211ULL;
    quint64 hash = 14'695'981'039'346'656'037ULL ^ what;
    for (const QString *text : {&target.id, &eventId}) {
        for (const QChar c : *text)
            hash = (hash ^ c.unicode()) * prime;
    }
    return hash ^ (hash >> 29);
}

bool hasExpiredToken(const Target &target)
{
    const Secret expired(expiredMetaToken.toByteArray());
    return std::any_of(target.secrets.begin(), target.secrets.end(),
                       [&](const auto &secret) { return secret.second.sameAs(expired); });
}

forwarding::Answer answerOf(const SandboxResponse &response)
{
    forwarding::Answer answer;
    answer.status = response.status;
    answer.body = response.body.toStdString();
    return answer;
}

} // namespace

Incidents::Incidents(qint64 endMs)
    : m_outageMs(endMs - endMs % dayLength - outageDaysAgo * dayLength + outageBegin)
    , m_expiredMs(endMs - expiredDaysAgo * dayLength)
{
}

Incidents::Course Incidents::of(const Target &target, const QString &eventId, qint64 timeMs, int mostAttempts) const
{
    Course course;
    const bool isMeta = target.provider && target.provider->provider.kind == Provider::Meta;
    if (isMeta && timeMs >= m_expiredMs && hasExpiredToken(target))
        return {1, false, answerOf(metaAnswer(MetaAnswer::TokenExpired))};
    const bool isGa4 = target.provider && target.provider->provider.kind == Provider::Ga4;
    if (isGa4 && timeMs >= m_outageMs && timeMs < m_outageMs + outageLength)
        course.failures = 1 + int(roll(target, eventId, 1) % 5);
    else if (roll(target, eventId, 2) % oneHiccupIn == 0)
        course.failures = 1;
    course.failures = std::min(course.failures, mostAttempts);
    course.delivered = course.failures < mostAttempts;
    if (course.failures > 0)
        course.answer = answerOf(gatewayError(503));
    return course;
}

qint64 Incidents::durationMs(const Target &target, const QString &eventId, int attempt)
{
    const quint64 dice = roll(target, eventId, 10 + quint64(attempt));
    return 35 + qint64(dice % 120) + (dice / 128 % 40 == 0 ? 900 : 0);
}

} // namespace selwise::sandbox
