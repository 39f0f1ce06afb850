#include "models/controllers/webhookscontroller.h"
#include "models/services/generatedsecret.h"
#include "models/services/webhookform.h"
#include "models/text/secrettext.h"

#include <QStringList>
#include <algorithm>

/// The part of WebhooksController that is about secrets.
namespace selwise {

using namespace Qt::Literals::StringLiterals;

bool WebhooksController::secretsWait(const WebhookId &id) const
{
    const auto server = stored(id), draft = shown(id);
    return !server || (draft && draft->auth != server->auth);
}

/// Beside the one that the server has, under a name of its own: a discarded draft leaves that one as it is.
SecretKey WebhooksController::waitingKey(const RecordKey &key, const QString &field) const
{
    return secretKey(key, stored(WebhookId{key.id}) ? u"next."_s + field : field);
}

std::vector<SecretEntry> WebhooksController::secretsOfNew(const RecordKey &key) const
{
    std::vector<SecretEntry> entries;
    const auto draft = shown(WebhookId{key.id});
    if (!draft || !deps().drafts.isDirty(key) || !secretsWait({key.id}))
        return entries;
    for (const QString &name : secretNames(draft->auth)) {
        if (auto entry = deps().vault.entry(waitingKey(key, name))) {
            entry->key.field = name; // as it is on the wire
            entries.push_back(*entry);
        }
    }
    return entries;
}

void WebhooksController::discard(const RecordKey &key)
{
    const bool isNew = deps().drafts.isNew(key) && deps().drafts.conflicts(key).empty();
    std::vector<SecretKey> waiting;
    for (const SecretEntry &entry : isNew ? std::vector<SecretEntry>() : secretsOfNew(key))
        waiting.push_back(waitingKey(key, entry.key.field));
    RecordsKeeper::discard(key);
    for (const SecretKey &each : waiting)
        deps().vault.forget(each);
    if (isNew) // of every kind that was tried
        deps().vault.forgetAll(deps().connection, deps().site, secretKey(key, {}).owner);
}

/// What can be generated is there from the beginning: nobody has to think of a secret.
void WebhooksController::generateMissing(const WebhookId &id)
{
    const auto webhook = shown(id);
    if (!webhook || !secretsWait(id))
        return;
    for (const QString &name : secretNames(webhook->auth)) {
        const auto secret = secretEntry(id, name) ? std::nullopt : generatedSecret(webhook->auth, name);
        if (secret)
            replaceSecret(id, name, *secret);
    }
}

std::optional<SecretEntry> WebhooksController::secretEntry(const WebhookId &id, const QString &name) const
{
    const RecordKey key = keyOf(id);
    return deps().vault.entry(secretsWait(id) ? waitingKey(key, name) : secretKey(key, name));
}

QFuture<Result<Secret, SecretError>> WebhooksController::revealSecret(const WebhookId &id, const QString &name)
{
    const RecordKey key = keyOf(id);
    const bool wait = secretsWait(id);
    if (const auto webhook = stored(id); webhook && !wait) {
        const auto state = webhook->secrets.find(name);
        if (state != webhook->secrets.end() && state->second.presence == SecretState::Presence::Plain)
            return readyFuture<Result<Secret, SecretError>>(state->second.value);
    }
    return deps().vault.read(wait ? waitingKey(key, name) : secretKey(key, name), secretPurposeWord(SecretPurpose::Showing));
}

void WebhooksController::replaceSecret(const WebhookId &id, const QString &name, const Secret &secret)
{
    if (secret.isEmpty() || hasErrors(validateSecret(name, secret))) {
        ApiError error = errorOf(ApiError::Kind::Invalid);
        error.detail = name;
        Q_EMIT secretNotReplaced(id, name, error);
        return;
    }
    const Replacement wanted{id, name, secret};
    enqueue({keyOf(id), [this, wanted] { startReplace(wanted); },
             [this, wanted] { Q_EMIT secretNotReplaced(wanted.id, wanted.name, errorOf(ApiError::Kind::Cancelled)); }});
}

void WebhooksController::startReplace(const Replacement &wanted)
{
    const RecordKey key = keyOf(wanted.id);
    const auto record = RecordsKeeper::stored(key);
    if (!record || secretsWait(wanted.id)) {
        keep(wanted, waitingKey(key, wanted.name), {}, {});
        return;
    }
    // Its own write, of the webhook as the server has it: unpublished edits stay unpublished.
    const Json form = record->form();
    const RecordWriter::Request request{wanted.id, form, form, {{wanted.name, SecretEdit{wanted.secret}}}, false,
                                        deps().connection, deps().site};
    whenDone(writer().write(request), this, [=, this](const WriteOutcome &outcome) { endReplace(wanted, outcome); });
}

void WebhooksController::endReplace(const Replacement &wanted, const WriteOutcome &outcome)
{
    const RecordKey key = keyOf(wanted.id);
    if (outcome.record || outcome.kind == WriteOutcome::Kind::Conflict)
        store(key, outcome.record);
    const bool written = outcome.kind == WriteOutcome::Kind::Written || outcome.kind == WriteOutcome::Kind::WrittenDiffers;
    if (written && std::ranges::find(outcome.secrets, wanted.name) == outcome.secrets.end()) {
        keep(wanted, secretKey(key, wanted.name), secretPurposeWord(SecretPurpose::Saving), outcome.putBack);
    } else if (outcome.kind == WriteOutcome::Kind::Conflict) { // nothing was edited, so it can only be gone
        failReplace(wanted, errorOf(ApiError::Kind::NotFound));
    } else if (outcome.error) {
        failReplace(wanted, *outcome.error);
    } else { // others would be lost, or the server took it and shows another
        ApiError error = errorOf(written ? ApiError::Kind::UnexpectedShape : ApiError::Kind::Invalid);
        error.detail = QStringList(outcome.secrets.begin(), outcome.secrets.end()).join(u", "_s);
        failReplace(wanted, error);
    }
}

void WebhooksController::keep(const Replacement &wanted, const SecretKey &key, const QString &usedFor,
                              const std::vector<QString> &putBack)
{
    whenDone(deps().vault.keep(key, wanted.secret, usedFor), this, [=, this](const SecretVault::Kept &kept) {
        Q_EMIT secretReplaced(wanted.id, wanted.name, kept, putBack);
        over();
    });
}

void WebhooksController::failReplace(const Replacement &wanted, const ApiError &error)
{
    Q_EMIT secretNotReplaced(wanted.id, wanted.name, error);
    over();
}

} // namespace selwise
