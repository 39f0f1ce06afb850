#include "models/controllers/webhookdeliveries.h"

#include "models/controllers/jobsupport.h"
#include "models/ports/clock.h"
#include "models/ports/whendone.h"

#include <QPointer>
#include <algorithm>

namespace selwise {

namespace {

/// One row, also where the service gives it no id.
bool isSame(const DeliveryLogEntry &a, const DeliveryLogEntry &b)
{
    return a.id.isEmpty() || b.id.isEmpty() ? a.source == b.source : a.id == b.id;
}

/// Appends what is not there yet; how many that were.
int addNew(std::vector<DeliveryLogEntry> &entries, const std::vector<DeliveryLogEntry> &more)
{
    const size_t before = entries.size();
    std::set<QString> ids;
    for (const DeliveryLogEntry &entry : entries)
        ids.insert(entry.id);
    for (const DeliveryLogEntry &entry : more) {
        const bool known = entry.id.isEmpty() ? std::ranges::any_of(entries, [&entry](const auto &each) { return isSame(each, entry); })
                                              : !ids.insert(entry.id).second;
        if (!known)
            entries.push_back(entry);
    }
    return int(entries.size() - before);
}

LogQuery latest()
{
    LogQuery query;
    query.limit = WebhookDeliveries::firstLimit;
    return query;
}

} // namespace

WebhookDeliveries::WebhookDeliveries(ControlPlane &plane, Clock &clock, QObject *parent)
    : QObject(parent), m_plane(plane), m_clock(clock)
{
}

WebhookDeliveries::~WebhookDeliveries()
{
    for (const auto &[id, cancelOne] : m_running)
        cancelOne();
}

const WebhookDeliveries::Log &WebhookDeliveries::log(const WebhookId &id) const
{
    static const Log none;
    const auto found = m_kept.find(id);
    return found == m_kept.end() ? none : found->second.log;
}

void WebhookDeliveries::read(const WebhookId &id)
{
    if (m_quiet.erase(id) > 0)
        Q_EMIT changed(id); // now somebody waits for it
    ask(id, latest());
}

void WebhookDeliveries::keepUp(const WebhookId &id, std::chrono::milliseconds age)
{
    const auto kept = m_kept.find(id);
    if (kept == m_kept.end() || m_running.contains(id) || m_clock.monotonic() - kept->second.askedAt < age)
        return;
    m_quiet.insert(id);
    ask(id, latest());
}

void WebhookDeliveries::readMore(const WebhookId &id)
{
    const auto kept = m_kept.find(id);
    if (kept == m_kept.end() || !kept->second.log.hasMore)
        return;
    if (m_quiet.erase(id) > 0)
        m_running.extract(id).mapped()(); // what nobody asked for does not keep waiting who asks for this
    LogQuery query;
    query.limit = firstLimit;
    query.cursor = kept->second.cursor;
    if (query.cursor.isEmpty())
        query.limit = std::min(kept->second.limit * 2, mostLimit);
    ask(id, query);
}

void WebhookDeliveries::ask(const WebhookId &id, const LogQuery &query)
{
    if (m_running.contains(id))
        return;
    m_kept[id].askedAt = m_clock.monotonic();
    auto *watcher = whenEnded(m_plane.webhookLogs(id, query), this, errorOf(ApiError::Kind::Cancelled),
                              [this, id, query](const Result<LogPage, ApiError> &answer) {
                                  if (m_running.erase(id) == 0)
                                      return; // cancelled, and told so
                                  m_quiet.erase(id);
                                  if (answer)
                                      take(id, query, *answer);
                                  else
                                      m_kept[id].log.error = answer.error();
                                  Q_EMIT changed(id);
                              });
    m_running[id] = [watcher = QPointer(watcher)] {
        if (watcher)
            watcher->cancel();
    };
    if (!m_quiet.contains(id))
        Q_EMIT changed(id);
}

void WebhookDeliveries::take(const WebhookId &id, const LogQuery &query, const LogPage &page)
{
    Kept &kept = m_kept[id];
    Log &log = kept.log;
    const bool older = !query.cursor.isEmpty(), first = !log.readAt.isValid();
    const int added = addNew(log.entries, page.entries);
    // The latest were read again: the way to the older ones stays the one that was found.
    if (older || first || kept.cursor.isEmpty())
        kept.cursor = page.nextCursor;
    const bool full = int(page.entries.size()) >= query.limit;
    if (!older)
        kept.limit = std::max(kept.limit, query.limit);
    if (older || first || query.limit > firstLimit) {
        log.hasMore = !kept.cursor.isEmpty() || (!older && full && added > 0 && query.limit < mostLimit);
        log.limited = kept.cursor.isEmpty() && full && !older && !log.hasMore;
    }
    log.deliveries = groupDeliveries(log.entries);
    log.readAt = m_clock.now();
    log.error.reset();
}

void WebhookDeliveries::cancel()
{
    m_quiet.clear();
    for (const auto &[id, cancelOne] : std::exchange(m_running, {})) {
        cancelOne();
        Q_EMIT changed(id);
    }
}

void WebhookDeliveries::forget(const WebhookId &id)
{
    if (const auto running = m_running.extract(id); !running.empty())
        running.mapped()();
    m_quiet.erase(id);
    m_kept.erase(id);
    Q_EMIT changed(id);
}

} // namespace selwise
