#include "models/services/seenevents.h"

#include "models/domain/codec/seeneventcodec.h"
#include "models/forwarding/fieldpath.h"

#include <QCryptographicHash>
#include <algorithm>

namespace selwise {

namespace {

constexpr qsizetype knownMost = 100'000;
constexpr qint64 keptMs = 25LL * 3600 * 1000; // what `countSince` may be asked for, and a little

QString hashOf(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

qint64 timeOf(const DeliveryLogEntry &line)
{
    return line.timestamp.isValid() ? line.timestamp.toMSecsSinceEpoch() : 0;
}

bool isLater(const std::shared_ptr<const SeenEvent> &a, const std::shared_ptr<const SeenEvent> &b)
{
    return a->at.isValid() && (!b->at.isValid() || a->at > b->at);
}

} // namespace

Json SeenEvent::payload() const
{
    auto parsed = Json::parse(body);
    return parsed ? std::move(parsed).value() : Json();
}

SeenEvents SeenEvents::with(const QString &log, const std::vector<DeliveryLogEntry> &lines) const
{
    SeenEvents next = *this;
    Open open;
    for (const DeliveryLogEntry &line : lines)
        next.addLine(log, line, open);
    for (auto &[name, kind] : open) {
        std::stable_sort(kind->events.begin(), kind->events.end(), isLater);
        if (kind->events.size() > SeenKind::eventsMost)
            kind->events.resize(SeenKind::eventsMost);
        next.m_kinds[name] = std::move(kind);
    }
    next.forgetOld();
    return next;
}

void SeenEvents::addLine(const QString &log, const DeliveryLogEntry &line, Open &open)
{
    const Json *event = codec::eventOf(line);
    const QString id = codec::eventIdOf(line);
    const QString own = event ? codec::eventNameOf(*event) : QString();
    const QString name = own.isEmpty() ? line.event : own;
    if (name.isEmpty())
        return;
    const qint64 at = timeOf(line);
    const QByteArray body = event ? event->toBytes() : QByteArray();
    if (id.isEmpty() && !event) {
        if (line.attempt.value_or(1) > 1)
            return;
        const QString key = log + u'/' + (line.id.isEmpty() ? hashOf(line.source.toBytes()) : line.id);
        m_anonymous.insert(key, {at, name, log});
        kindOf(name, open);
        return;
    }
    Known &known = m_known[id.isEmpty() ? hashOf(body) : u'=' + id];
    // Lines come with the latest attempt first: the earliest one is nearest to when the event came in.
    if (at > 0 && (known.atMs == 0 || at < known.atMs))
        known.atMs = at;
    known.event = name;
    if (known.withBody || (!event && m_kinds.contains(name)))
        return;
    SeenKind &kind = kindOf(name, open);
    if (!event)
        return;
    known.withBody = true;
    kind.events.push_back(std::make_shared<const SeenEvent>(SeenEvent{id, line.timestamp, body}));
    addPaths(kind.paths, *event);
    ++kind.learntFrom;
}

SeenKind &SeenEvents::kindOf(const QString &name, Open &open) const
{
    std::shared_ptr<SeenKind> &kind = open[name];
    if (!kind) {
        const auto before = m_kinds.find(name);
        kind = before == m_kinds.end() ? std::make_shared<SeenKind>() : std::make_shared<SeenKind>(*before->second);
    }
    return *kind;
}

/// A long run must not grow for ever: of what is older than a day only the latest of each name is needed.
void SeenEvents::forgetOld()
{
    if (m_known.size() + m_anonymous.size() <= knownMost)
        return;
    qint64 newest = 0;
    for (const Known &known : std::as_const(m_known))
        newest = std::max(newest, known.atMs);
    for (const Anonymous &line : std::as_const(m_anonymous))
        newest = std::max(newest, line.atMs);
    m_known.removeIf([&](const auto &it) { return it.value().atMs < newest - keptMs; });
    m_anonymous.removeIf([&](const auto &it) { return it.value().atMs < newest - keptMs; });
}

std::shared_ptr<const SeenKind> SeenEvents::kind(const QString &event) const
{
    const auto found = m_kinds.find(event);
    return found == m_kinds.end() ? nullptr : found->second;
}

std::vector<QString> SeenEvents::names() const
{
    std::vector<QString> names;
    for (const auto &[name, kind] : m_kinds)
        names.push_back(name);
    return names;
}

std::vector<std::shared_ptr<const SeenEvent>> SeenEvents::latest(const std::vector<QString> &names) const
{
    std::vector<std::shared_ptr<const SeenEvent>> events;
    for (const QString &name : names) {
        if (const auto found = kind(name))
            events.insert(events.end(), found->events.begin(), found->events.end());
    }
    std::stable_sort(events.begin(), events.end(), isLater);
    if (events.size() > SeenKind::eventsMost)
        events.resize(SeenKind::eventsMost);
    return events;
}

int SeenEvents::countSince(const QString &event, const QDateTime &since) const
{
    const qint64 from = since.toMSecsSinceEpoch();
    int identified = 0;
    for (const Known &known : m_known)
        identified += known.event == event && known.atMs >= from ? 1 : 0;
    QHash<QString, int> byLog;
    for (const Anonymous &line : m_anonymous) {
        if (line.event == event && line.atMs >= from)
            ++byLog[line.log];
    }
    int most = 0;
    for (const int count : std::as_const(byLog))
        most = std::max(most, count);
    return identified + most;
}

bool SeenEvents::hasPath(const QString &event, const QString &path) const
{
    const auto found = kind(event);
    if (!found)
        return false;
    const std::string wanted = path.toStdString();
    if (found->paths.contains(wanted))
        return true;
    // "items[2].sku", a name that is joined otherwise, or one past the limits of what is learnt.
    const forwarding::FieldPath compiled(wanted);
    return std::ranges::any_of(found->events, [&](const auto &seen) { return compiled.first(seen->payload()) != nullptr; });
}

} // namespace selwise
