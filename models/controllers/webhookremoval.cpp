#include "models/controllers/webhookdeliveries.h"
#include "models/controllers/webhookscontroller.h"
#include "models/domain/codec/webhookcodec.h"

/// The part of WebhooksController that removes a webhook.
namespace selwise {

using Kind = ApiError::Kind;

void WebhooksController::remove(const WebhookId &id, bool forgetSecrets)
{
    enqueue({keyOf(id), [=, this] { startRemove(id, forgetSecrets); },
             [this, id] { Q_EMIT removeFailed(id, errorOf(Kind::Cancelled)); }});
}

/// A step of the running job that `cancel` breaks off, also when its answer is on its way already.
template <class T, class F>
void WebhooksController::await(const Reply<T> &reply, F f)
{
    auto *watcher = whenEnded(reply, this, errorOf(Kind::Cancelled), [this, f](const Result<T, ApiError> &result) {
        setCancelRunning({});
        f(isCancelled() ? Result<T, ApiError>(Failure{errorOf(Kind::Cancelled)}) : result);
    });
    setCancelRunning([watcher = QPointer(watcher)] {
        if (watcher)
            watcher->cancel();
    });
}

/// What is removed is what the user has seen: another state of the webhook is shown first.
void WebhooksController::startRemove(const WebhookId &id, bool forgetSecrets)
{
    const auto seen = stored(id);
    if (!seen) {
        endRemove(id, forgetSecrets);
        return;
    }
    await(deps().plane.webhook(id), [=, this](const Result<Webhook, ApiError> &now) {
        if (!now && now.error().kind == Kind::NotFound) {
            endRemove(id, forgetSecrets);
        } else if (!now) {
            failRemove(id, now.error());
        } else {
            Webhook there = *now;
            there.id = id; // an answer need not repeat it
            if (Json::equivalent(codec::encodeRecord(*seen), codec::encodeRecord(there))) {
                deleteUnchanged(id, there.etag, forgetSecrets);
                return;
            }
            store(keyOf(id), there);
            failRemove(id, errorOf(Kind::PreconditionFailed));
        }
    });
}

void WebhooksController::deleteUnchanged(const WebhookId &id, const QByteArray &etag, bool forgetSecrets)
{
    Precondition precondition;
    if (!etag.isEmpty())
        precondition = {Precondition::Kind::IfMatch, etag};
    // Once sent it is waited for: breaking it off would only make its outcome uncertain.
    whenEnded(deps().plane.deleteWebhook(id, precondition), this, errorOf(Kind::OutcomeUnknown), [=, this](const Result<Deletion, ApiError> &outcome) {
        if (outcome || outcome.error().kind == Kind::NotFound) {
            endRemove(id, forgetSecrets);
            return;
        }
        switch (outcome.error().kind) {
        case Kind::OutcomeUnknown:
        case Kind::Timeout:
        case Kind::ConnectionLost:
        case Kind::ServerError:
        case Kind::PreconditionFailed: // of a repeated try: the first may have got through
            settleRemove(id, forgetSecrets, outcome.error());
            return;
        default:
            failRemove(id, outcome.error());
        }
    });
}

void WebhooksController::settleRemove(const WebhookId &id, bool forgetSecrets, const ApiError &error)
{
    await(deps().plane.webhook(id), [=, this](const Result<Webhook, ApiError> &now) {
        if (!now && now.error().kind == Kind::NotFound) {
            endRemove(id, forgetSecrets);
            return;
        }
        if (now) {
            Webhook still = *now;
            still.id = id;
            store(keyOf(id), still);
        }
        failRemove(id, error);
    });
}

void WebhooksController::endRemove(const WebhookId &id, bool forgetSecrets)
{
    const QString name = nameOf(keyOf(id));
    deps().drafts.discard(keyOf(id));
    store(keyOf(id), std::nullopt);
    deliveries().forget(id);
    if (forgetSecrets) // its end is announced by the vault
        deps().vault.forgetAll(deps().connection, deps().site, secretKey(keyOf(id), {}).owner);
    Q_EMIT RecordPublisher::removed(keyOf(id));
    Q_EMIT removed(id, name);
    over();
}

void WebhooksController::failRemove(const WebhookId &id, const ApiError &error)
{
    Q_EMIT removeFailed(id, error);
    over();
}

} // namespace selwise
