#pragma once

#include "models/controllers/recordskeeper.h"

#include <memory>

namespace selwise {

class WebhookDeliveries;
class WebhooksModel;

/// The webhooks of one site. Creating, editing and deleting make Changes of the draft, as with the providers; replacing a secret
/// that the server has is done at once.
class WebhooksController : public RecordsKeeper {
    Q_OBJECT
public:
    explicit WebhooksController(const Deps &deps, QObject *parent = nullptr);
    ~WebhooksController() override;

    WebhooksModel *model() const;
    WebhookDeliveries &deliveries() const;
    /// Reads once more, without saying so, the deliveries that were asked for longer ago than `age`.
    void keepUp(std::chrono::milliseconds age);

    static RecordKey keyOf(const WebhookId &id) { return {RecordKey::Kind::Webhook, id.text}; }
    std::optional<Webhook> shown(const WebhookId &id) const;  ///< draft over base; secret states of another kind are left out
    std::optional<Webhook> stored(const WebhookId &id) const; ///< what the server has, with its secret states
    std::vector<WebhookId> ids() const; ///< in the order of the server, then those being created
    /// Under which id one is known now: one that was created here had another before.
    WebhookId now(const WebhookId &id) const { return {current(keyOf(id)).id}; }
    using RecordsKeeper::fieldErrors;
    using RecordsKeeper::issues;
    std::map<QString, std::vector<QString>> fieldErrors(const WebhookId &id) const { return fieldErrors(keyOf(id)); }
    std::vector<Issue> issues(const WebhookId &id) const { return issues(keyOf(id)); }

    /// Begins a new one, with a generated secret that waits for its first publish.
    WebhookId create();
    void setName(const WebhookId &id, const QString &name);
    void setUrl(const WebhookId &id, const QString &url);
    void setEvents(const WebhookId &id, const std::vector<QString> &events); ///< empty = all events
    void setEnabled(const WebhookId &id, bool on);
    /// The secrets of another kind are not carried over; where one can be generated, it is, and waits for the publish.
    void setAuth(const WebhookId &id, WebhookAuth auth);
    void setHeader(const WebhookId &id, const QString &header);
    void setRetry(const WebhookId &id, const RetryPolicy &retry);

    /// Its secrets wait for the next publish: it does not exist yet, or the draft gives it another kind of authentication, for
    /// then the server drops the secrets it has (contract, 7). Else one is written at once.
    bool secretsWait(const WebhookId &id) const;
    /// Ends in `secretReplaced` or `secretNotReplaced`; a refused value is not kept.
    void replaceSecret(const WebhookId &id, const QString &name, const Secret &secret);
    /// From the keychain, or as the server sent it. NotFound when neither has it.
    QFuture<Result<Secret, SecretError>> revealSecret(const WebhookId &id, const QString &name);
    std::optional<SecretEntry> secretEntry(const WebhookId &id, const QString &name) const;

    void remove(const WebhookId &id) { RecordsKeeper::remove(keyOf(id)); }
    void keep(const WebhookId &id) { RecordsKeeper::keep(keyOf(id)); }
    bool isRemoved(const WebhookId &id) const; ///< by the draft
    std::optional<Webhook> standing(const WebhookId &id) const; ///< as shown, or as it is there until it goes

    RecordKey::Kind kind() const override { return RecordKey::Kind::Webhook; }
    QString nameOf(const RecordKey &key) const override;
    std::vector<SecretEntry> secretsOfNew(const RecordKey &key) const override;
    void discard(const RecordKey &key) override;
    void cancel() override;

Q_SIGNALS:
    void webhookChanged(const selwise::WebhookId &id); ///< as recordChanged
    void becameId(const selwise::WebhookId &draft, const selwise::WebhookId &id); ///< it was created at the server
    /// `putBack`: wire names of other secrets that went along.
    void secretReplaced(const selwise::WebhookId &id, const QString &name, const selwise::SecretVault::Kept &kept,
                        const std::vector<QString> &putBack);
    void secretNotReplaced(const selwise::WebhookId &id, const QString &name, const selwise::ApiError &error);

protected:
    RecordAddress addressOf(const RecordKey &key) const override { return WebhookId{key.id}; }
    std::vector<Issue> check(const ServerRecord &record) const override;
    std::function<void()> readAll(std::function<void(const Result<Records, ApiError> &)> done) override;
    SecretKey waitingKey(const RecordKey &key, const QString &field) const override;

private:
    void editWebhook(const WebhookId &id, const std::function<void(Webhook &)> &change);
    void generateMissing(const WebhookId &id);
    void updateRows();
    void fillRows();
    void readDeliveries();

    struct Replacement {
        WebhookId id;
        QString name; ///< on the wire
        Secret secret;
    };
    void startReplace(const Replacement &wanted);
    void endReplace(const Replacement &wanted, const WriteOutcome &outcome);
    void keep(const Replacement &wanted, const SecretKey &key, const QString &usedFor, const std::vector<QString> &putBack);
    void failReplace(const Replacement &wanted, const ApiError &error);

    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace selwise
