#include "tests/support/healthlogs.h"

#include "models/services/healthtally.h"

#include <QPromise>
#include <QRandomGenerator>
#include <cmath>
#include <memory>

namespace selwise::healthlogs {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 minute = 60'000, hour = 60 * minute;

class Writer {
public:
    Writer(Shop &shop, const QDateTime &now) : m_shop(shop), m_now(now.toMSecsSinceEpoch()), m_random(41) {}

    void minuteOf(qint64 ago)
    {
        const qint64 at = m_now - ago * minute;
        const double local = double((at / hour + 1) % 24);
        const double busy = 1.2 + std::cos((local - 17) / 24 * 6.2832);
        const int events = int(busy * 6 + m_random.generateDouble() * 2);
        for (int i = 0; i < events; ++i)
            event(at - qint64(m_random.bounded(59)) * 1000, ago);
    }

private:
    void event(qint64 at, qint64 ago)
    {
        static const QString names[] = {u"page_view"_s, u"product_view"_s, u"search_query"_s, u"add_to_cart"_s, u"purchase"_s, u"product_dwell_time"_s};
        const QString name = names[std::min(5u, m_random.bounded(7u))];
        const QString id = QString::number(++m_id);
        if (name == u"product_dwell_time") {
            for (const QString &provider : {u"ga4"_s, u"meta"_s})
                add(at, provider, false, name, DeliveryStatus::Skipped, id, u"product_dwell_time is mapped to no event."_s);
            return;
        }
        if (name == u"search_query" && (ago < 72 || m_random.bounded(100) < 3))
            add(at, u"ga4"_s, false, name, DeliveryStatus::Filtered, id, u"search.query is missing."_s);
        else
            add(at, u"ga4"_s, false, name, m_random.bounded(300) ? DeliveryStatus::Delivered : DeliveryStatus::Failed, id, u"500 Internal Server Error"_s, 90);
        if (name == u"purchase" || name == u"add_to_cart" || name == u"page_view") {
            const bool dead = ago < 26, small = name == u"purchase" && m_random.bounded(12) == 0;
            if (small)
                add(at, u"meta"_s, false, name, DeliveryStatus::Filtered, id, u"order.total must be at least 1; it was 0."_s);
            else
                add(at, u"meta"_s, false, name, dead ? DeliveryStatus::Failed : DeliveryStatus::Delivered, id,
                    u"Error validating access token: the session has expired."_s, 210);
        }
        if (name == u"purchase") {
            add(at, u"gads"_s, false, name, DeliveryStatus::Test, id, {});
            const bool again = m_random.bounded(9) == 0;
            if (again)
                add(at, u"wh_erp"_s, true, name, DeliveryStatus::Retrying, id, u"503 Service Unavailable"_s, 1500);
            if (!again || ago > 30)
                add(at + (again ? 5000 : 0), u"wh_erp"_s, true, name, DeliveryStatus::Delivered, id, {}, 700, again ? 2 : 1);
        }
    }
    void add(qint64 at, const QString &to, bool webhook, const QString &name, DeliveryStatus status, const QString &id, const QString &why,
             int milliseconds = 0, int attempt = 1)
    {
        // What was not held is not here: 34 minutes, some four hours ago.
        if (at >= m_now - 252 * minute && at < m_now - 218 * minute)
            return;
        DeliveryLogEntry entry;
        entry.id = u"e%1"_s.arg(m_shop.entries.size());
        entry.timestamp = QDateTime::fromMSecsSinceEpoch(at, Qt::UTC);
        entry.destination = to;
        entry.toWebhook = webhook;
        entry.event = name;
        entry.status = status;
        entry.eventId = id;
        const bool tried = status == DeliveryStatus::Delivered || status == DeliveryStatus::Failed || status == DeliveryStatus::Retrying;
        entry.attempt = tried ? attempt : 0;
        if (tried)
            entry.durationMs = milliseconds / 2 + qint64(m_random.bounded(std::max(1, milliseconds)));
        (status == DeliveryStatus::Failed || status == DeliveryStatus::Retrying ? entry.error : entry.reason) = status == DeliveryStatus::Delivered ? QString() : why;
        m_shop.entries.push_back(std::move(entry));
    }

    Shop &m_shop;
    qint64 m_now;
    QRandomGenerator m_random;
    qint64 m_id = 0;
};

} // namespace

Shop shopWithTrouble(const QDateTime &now)
{
    Shop shop;
    Writer writer(shop, now);
    for (qint64 ago = 48 * 60; ago > 0; --ago)
        writer.minuteOf(ago);
    const qint64 end = now.toMSecsSinceEpoch();
    using Kind = HealthFigures::Coverage::Kind;
    shop.holes = {{{0, end - 48 * hour}, Kind::Unknown, {}}, {{end - 252 * minute, end - 218 * minute}, Kind::Missing, 1'184}};
    return shop;
}

ReadLogFigures reader(Shop shop)
{
    auto held = std::make_shared<const Shop>(std::move(shop));
    return [held](const TimeSpan &span, qint64 stepMs) {
        HealthTally tally(span, stepMs);
        for (const DeliveryLogEntry &entry : held->entries)
            tally.add(entry);
        // Between the holes everything is held.
        std::vector<HealthFigures::Coverage> coverage;
        qint64 at = span.fromMs, missing = 0;
        for (const HealthFigures::Coverage &hole : held->holes) {
            const TimeSpan part{std::clamp(hole.span.fromMs, at, span.toMs), std::clamp(hole.span.toMs, at, span.toMs)};
            if (part.length() == 0)
                continue;
            if (part.fromMs > at)
                coverage.push_back({{at, part.fromMs}, HealthFigures::Coverage::Kind::Held, {}});
            coverage.push_back({part, hole.kind, hole.missing});
            missing += hole.missing.value_or(0);
            at = part.toMs;
        }
        if (at < span.toMs)
            coverage.push_back({{at, span.toMs}, HealthFigures::Coverage::Kind::Held, {}});
        std::optional<HealthFigures> figures = tally.figures(coverage);
        if (missing > 0)
            figures->known = *figures->held + missing;
        QPromise<std::optional<HealthFigures>> promise;
        promise.start();
        promise.addResult(figures);
        promise.finish();
        return promise.future();
    };
}

} // namespace selwise::healthlogs
