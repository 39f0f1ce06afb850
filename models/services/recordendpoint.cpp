#include "models/services/recordendpoint.h"

#include "models/ports/errorof.h"
#include "models/ports/whendone.h"
#include "models/services/recordform.h"

#include <QPointer>
#include <algorithm>

namespace selwise {
namespace {

using Answer = RecordEndpoint::Answer;
using Cancel = RecordEndpoint::Cancel;
using Then = RecordEndpoint::Then;
using ThenDeleted = RecordEndpoint::ThenDeleted;

/// Hands the answer on as `convert` makes it; the returned call cancels the request.
template <class T, class F>
Cancel await(const Reply<T> &reply, QObject *receiver, F f)
{
    auto *watcher = whenEnded(reply, receiver, errorOf(ApiError::Kind::Cancelled), std::move(f));
    return [watcher = QPointer(watcher)] {
        if (watcher)
            watcher->cancel();
    };
}

template <class T>
Cancel awaitOptional(const Reply<std::optional<T>> &reply, QObject *receiver, const Then &then)
{
    return await(reply, receiver, [then](const Result<std::optional<T>, ApiError> &answer) {
        if (!answer)
            then(Failure{answer.error()});
        else
            then(*answer ? Answer(std::optional(ServerRecord(**answer))) : Answer(std::nullopt));
    });
}

class ProviderEndpoint : public RecordEndpoint {
public:
    ProviderEndpoint(ControlPlane &plane, ProviderId id) : m_plane(plane), m_id(std::move(id)) {}
    RecordAddress address() const override { return m_id; }
    Cancel read(QObject *receiver, const Json &, Then then) override { return awaitOptional(m_plane.provider(m_id), receiver, then); }
    Cancel write(QObject *receiver, const ServerRecord &record, const SecretEdits &secrets, const Precondition &precondition,
                 Then then) override
    {
        return awaitOptional(m_plane.putProvider(*record.provider(), secrets, precondition), receiver, then);
    }
    Cancel remove(QObject *receiver, const Precondition &precondition, ThenDeleted then) override
    {
        return await(m_plane.deleteProvider(m_id, precondition), receiver, then);
    }

private:
    ControlPlane &m_plane;
    const ProviderId m_id;
};

/// There is always one: what a server that was never told has are the documented defaults.
class DataLayerEndpoint : public RecordEndpoint {
public:
    explicit DataLayerEndpoint(ControlPlane &plane) : m_plane(plane) {}
    RecordAddress address() const override { return DataLayerAddress{}; }
    Cancel read(QObject *receiver, const Json &, Then then) override
    {
        return await(m_plane.dataLayer(), receiver, [then](const Result<DataLayerConfig, ApiError> &answer) {
            then(answer ? Answer(std::optional(ServerRecord(*answer))) : Answer(Failure{answer.error()}));
        });
    }
    Cancel write(QObject *receiver, const ServerRecord &record, const SecretEdits &, const Precondition &precondition,
                 Then then) override
    {
        return awaitOptional(m_plane.putDataLayer(*record.dataLayer(), precondition), receiver, then);
    }
    Cancel remove(QObject *, const Precondition &, ThenDeleted then) override
    {
        then(Failure{errorOf(ApiError::Kind::Invalid)});
        return {};
    }

private:
    ControlPlane &m_plane;
};

/// A new webhook is a POST, which may have happened although no answer came: so before each, and to settle one, the list is
/// read, and a webhook in it that is what is wanted is the one.
class WebhookEndpoint : public RecordEndpoint {
public:
    WebhookEndpoint(ControlPlane &plane, WebhookId id, bool exists) : m_plane(plane), m_id(std::move(id)), m_exists(exists) {}
    RecordAddress address() const override { return m_id; }

    Cancel read(QObject *receiver, const Json &wanted, Then then) override
    {
        if (m_exists)
            return readOne(receiver, then);
        m_inside = {};
        const Cancel list = await(m_plane.webhooks(), receiver, [=, this](const Result<std::vector<Webhook>, ApiError> &answer) {
            if (!answer) {
                then(Failure{answer.error()});
                return;
            }
            const auto found = std::ranges::find_if(*answer, [&wanted](const Webhook &each) {
                const ServerRecord record(each);
                return writeDifferences(record.key(), Json::object(), wanted, record).empty();
            });
            if (found == answer->end()) {
                then(Answer(std::nullopt));
                return;
            }
            m_id = found->id;
            m_exists = true;
            m_inside = readOne(receiver, then); // a list has no ETags
        });
        return [=, this] { m_inside ? m_inside() : list(); };
    }

    Cancel write(QObject *receiver, const ServerRecord &record, const SecretEdits &secrets, const Precondition &precondition,
                 Then then) override
    {
        if (m_exists)
            return awaitOptional(m_plane.putWebhook(*record.webhook(), secrets, precondition), receiver, then);
        return awaitOptional(m_plane.createWebhook(*record.webhook(), secrets), receiver, [=, this](const Answer &answer) {
            if (answer && *answer && !(*answer)->webhook()->id.isEmpty()) {
                m_id = (*answer)->webhook()->id;
                m_exists = true;
            }
            then(answer);
        });
    }

    Cancel remove(QObject *receiver, const Precondition &precondition, ThenDeleted then) override
    {
        return await(m_plane.deleteWebhook(m_id, precondition), receiver, then);
    }

private:
    Cancel readOne(QObject *receiver, const Then &then)
    {
        return await(m_plane.webhook(m_id), receiver, [then, id = m_id](const Result<Webhook, ApiError> &answer) {
            if (answer) {
                Webhook webhook = *answer;
                webhook.id = id; // an answer need not repeat it
                then(Answer(std::optional(ServerRecord(std::move(webhook)))));
            } else if (answer.error().kind == ApiError::Kind::NotFound) {
                then(Answer(std::nullopt));
            } else {
                then(Failure{answer.error()});
            }
        });
    }

    ControlPlane &m_plane;
    WebhookId m_id;
    bool m_exists;
    Cancel m_inside; ///< the second request of one read
};

} // namespace

std::unique_ptr<RecordEndpoint> RecordEndpoint::of(ControlPlane &plane, const RecordAddress &address, bool exists)
{
    if (const auto *provider = std::get_if<ProviderId>(&address))
        return std::make_unique<ProviderEndpoint>(plane, *provider);
    if (const auto *webhook = std::get_if<WebhookId>(&address))
        return std::make_unique<WebhookEndpoint>(plane, *webhook, exists);
    return std::make_unique<DataLayerEndpoint>(plane);
}

} // namespace selwise
