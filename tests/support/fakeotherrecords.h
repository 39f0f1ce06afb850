#pragma once

#include "models/ports/controlplane.h"

#include <map>

namespace selwise {

/// The webhooks and the data layer of a site as the contract's sandbox keeps them: ETags, secrets masked and named.
struct FakeOtherRecords {
    struct Stored {
        Json form; ///< without secrets
        std::map<QString, QByteArray> secrets;
        int version = 1;
    };
    std::map<QString, Stored> webhooks; ///< by id
    Stored dataLayer{Json::object(), {}, 0};
    int writes = 0;

    /// As somebody else would write it.
    void setWebhook(const QString &id, const QByteArray &json, std::map<QString, QByteArray> secrets = {});
    void setDataLayer(const QByteArray &json);

    Result<Webhook, ApiError> readWebhook(const WebhookId &id) const;
    std::vector<Webhook> listWebhooks() const;
    Result<std::optional<Webhook>, ApiError> createWebhook(const Webhook &webhook, const SecretEdits &edits);
    Result<std::optional<Webhook>, ApiError> putWebhook(const Webhook &webhook, const SecretEdits &edits,
                                                        const Precondition &precondition);
    Result<Deletion, ApiError> removeWebhook(const WebhookId &id, const Precondition &precondition);
    DataLayerConfig readDataLayer() const;
    Result<std::optional<DataLayerConfig>, ApiError> putDataLayer(const DataLayerConfig &config, const Precondition &precondition);

private:
    int m_version = 0;
};

} // namespace selwise
