#include "models/domain/logquery.h"

#include <algorithm>

namespace selwise::logquery {

namespace {

qint64 wallClock(const QDateTime &time)
{
    return QDateTime(time.date(), time.time(), Qt::UTC).toMSecsSinceEpoch();
}

qint64 instant(const Moment &moment, const QDateTime &now, const QTimeZone &zone)
{
    switch (moment.kind) {
    case Moment::Kind::Instant: return moment.count;
    case Moment::Kind::Ago: return now.toMSecsSinceEpoch() - moment.count;
    case Moment::Kind::Midnight: return now.toTimeZone(zone).date().addDays(-moment.count).startOfDay(zone).toMSecsSinceEpoch();
    case Moment::Kind::Local: break;
    }
    const QDateTime wall = QDateTime::fromMSecsSinceEpoch(moment.count, Qt::UTC);
    QDateTime there(wall.date(), wall.time(), zone);
    if (there.isValid() && wallClock(there) == moment.count)
        return there.toMSecsSinceEpoch();
    const QTimeZone::OffsetData next = zone.nextTransition(wall.addDays(-1));
    return next.atUtc.isValid() ? next.atUtc.toMSecsSinceEpoch() : moment.count;
}

void resolve(std::optional<Bound<Moment>> &bound, const QDateTime &now, const QTimeZone &zone)
{
    if (bound)
        bound->value = Moment{Moment::Kind::Instant, instant(bound->value, now, zone)};
}

bool isInstant(const std::optional<Bound<Moment>> &bound)
{
    return !bound || bound->value.kind == Moment::Kind::Instant;
}

std::vector<Node> *childrenOf(Node &node)
{
    if (auto *both = std::get_if<And>(&node.is))
        return &both->all;
    if (auto *either = std::get_if<Or>(&node.is))
        return &either->any;
    if (auto *negation = std::get_if<Not>(&node.is))
        return &negation->operand;
    return nullptr;
}

void resolveIn(Node &node, const QDateTime &now, const QTimeZone &zone)
{
    if (std::vector<Node> *children = childrenOf(node)) {
        for (Node &child : *children)
            resolveIn(child, now, zone);
    } else if (auto *term = std::get_if<Term>(&node.is)) {
        for (Test &test : term->tests) {
            if (auto *range = std::get_if<TimeRange>(&test)) {
                resolve(range->from, now, zone);
                resolve(range->to, now, zone);
            }
        }
    }
}

} // namespace

FieldKind kindOf(Field field)
{
    switch (field) {
    case Field::Time: return FieldKind::Time;
    case Field::Attempt:
    case Field::Http:
    case Field::Ms: return FieldKind::Number;
    case Field::Value:
    case Field::Path: return FieldKind::Any;
    default: return FieldKind::Text;
    }
}

bool anyCase(QStringView pattern)
{
    return std::none_of(pattern.begin(), pattern.end(), [](QChar c) { return c >= u'A' && c <= u'Z'; });
}

Node resolved(const Node &query, const QDateTime &now, const QTimeZone &zone)
{
    Node result = query;
    resolveIn(result, now, zone);
    return result;
}

bool isResolved(const Node &query)
{
    Node copy = query;
    if (const std::vector<Node> *children = childrenOf(copy))
        return std::all_of(children->begin(), children->end(), isResolved);
    const auto *term = std::get_if<Term>(&query.is);
    return !term || std::all_of(term->tests.begin(), term->tests.end(), [](const Test &test) {
        const auto *range = std::get_if<TimeRange>(&test);
        return !range || (isInstant(range->from) && isInstant(range->to));
    });
}

Node allOf(std::vector<Node> parts)
{
    And both;
    for (Node &part : parts) {
        if (auto *inner = std::get_if<And>(&part.is))
            std::move(inner->all.begin(), inner->all.end(), std::back_inserter(both.all));
        else
            both.all.push_back(std::move(part));
    }
    if (both.all.size() == 1)
        return std::move(both.all.front());
    return Node{std::move(both)};
}

} // namespace selwise::logquery
