#pragma once

#include "models/domain/datalayer.h"
#include "models/domain/providerrecord.h"
#include "models/domain/webhook.h"
#include "models/drafts/change.h"

#include <variant>

namespace selwise {

struct DataLayerAddress {};
/// Which record at the server: a provider as the server spells it, a webhook (for one that does not exist yet, the name that its
/// draft has on this computer), the data layer.
using RecordAddress = std::variant<ProviderId, WebhookId, DataLayerAddress>;
RecordKey keyOf(const RecordAddress &address);
/// The owner of its secrets in the keychain: "meta", "webhook:ID"; the data layer has none.
QString secretOwnerOf(const RecordAddress &address);

/// A record of any kind as a server has it, or as a form says it should be.
class ServerRecord {
public:
    ServerRecord(ProviderRecord record) : m_value(std::move(record)) {}
    ServerRecord(Webhook webhook) : m_value(std::move(webhook)) {}
    ServerRecord(DataLayerConfig config) : m_value(std::move(config)) {}
    /// Of a form (`form` below), also one in which nothing is filled in yet; without secrets and time stamps.
    static ServerRecord ofForm(const Json &form, const RecordAddress &address);

    const ProviderRecord *provider() const { return std::get_if<ProviderRecord>(&m_value); } ///< nullptr = of another kind
    const Webhook *webhook() const { return std::get_if<Webhook>(&m_value); }
    const DataLayerConfig *dataLayer() const { return std::get_if<DataLayerConfig>(&m_value); }

    RecordAddress address() const;
    RecordKey key() const { return keyOf(address()); }
    Json form() const;      ///< codec::encodeRecord: drafted, compared, shown as JSON
    Json typedForm() const; ///< only what this program knows of it
    QByteArray etag() const;
    QDateTime updatedAt() const; ///< UTC; invalid when the server does not say
    const std::map<QString, SecretState> &secrets() const; ///< by wire name; none for the data layer
    bool namesSecretsSet() const; ///< it leaves absent secrets alone, or there are none to lose
    /// Gives a record made of a form what was read of the secrets, so that the write puts back what it would lose.
    void takeSecretStates(const ServerRecord &read);

private:
    std::variant<ProviderRecord, Webhook, DataLayerConfig> m_value;
};

} // namespace selwise
