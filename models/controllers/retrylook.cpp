#include "models/controllers/retrylook.h"

#include "models/controllers/jobsupport.h"
#include "models/ports/whendone.h"
#include "models/services/oldretries.h"

#include <memory>

namespace selwise {

namespace {

constexpr int mostLines = 1000; ///< what a server gives at once

} // namespace

RetryLook::RetryLook(ControlPlane &plane, QObject *parent)
    : QObject(parent)
    , m_plane(plane)
{
}

void RetryLook::look(const std::vector<RecordKey> &published, const QDateTime &at)
{
    struct State {
        int open = 0;
        std::map<RecordKey, int> waiting;
    };
    const auto state = std::make_shared<State>();
    std::vector<RecordKey> destinations;
    for (const RecordKey &key : published) {
        if (key.kind != RecordKey::Kind::DataLayer)
            destinations.push_back(key);
    }
    state->open = int(destinations.size());
    LogQuery query;
    query.limit = mostLines;
    for (const RecordKey &key : destinations) {
        const auto reply = key.kind == RecordKey::Kind::Provider ? m_plane.providerLogs(ProviderId::fromWire(key.id), query)
                                                                 : m_plane.webhookLogs(WebhookId{key.id}, query);
        whenEnded(reply, this, errorOf(ApiError::Kind::Cancelled), [=, this](const Result<LogPage, ApiError> &page) {
            const std::optional<int> count = page ? retriesUnderOldRules(*page, at) : std::nullopt;
            if (count)
                state->waiting[key] = *count;
            if (--state->open == 0)
                Q_EMIT told(state->waiting);
        });
    }
}

} // namespace selwise
