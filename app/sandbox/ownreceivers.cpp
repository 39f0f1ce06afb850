#include "app/sandbox/ownreceivers.h"

#include "app/sandbox/wirenames.h"

namespace selwise::sandbox {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString demoOrigin = u"http://127.0.0.1:8620"_s; // resources/sandbox/demoshop.json
const QString receivers = u"/hooks/"_s;

} // namespace

Result<Done, StoreProblem> moveOwnReceivers(Repository &repository, const QUrl &origin, const QDateTime &now)
{
    const QString last = repository.lastOrigin().isEmpty() ? demoOrigin : repository.lastOrigin();
    const QString next = origin.toString();
    if (last == next && !repository.lastOrigin().isEmpty())
        return Done{};
    const auto webhooks = repository.list(RecordKind::Webhook);
    if (!webhooks)
        return Failure{webhooks.error()};
    for (const StoredRecord &webhook : *webhooks) {
        const Json *url = webhook.document.find(wire::url);
        if (last == next || !url || !url->toQString().startsWith(last + receivers))
            continue;
        Json moved = webhook.document;
        moved.set(wire::url, Json(next + url->toQString().sliced(last.size())));
        if (const auto saved = repository.save(RecordKind::Webhook, webhook.id, moved, now); !saved)
            return Failure{saved.error()};
    }
    return repository.setLastOrigin(next);
}

} // namespace selwise::sandbox
