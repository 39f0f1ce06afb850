#pragma once

#include "models/domain/codec/providercodec.h"
#include "models/domain/health.h"
#include "models/ports/apierror.h"
#include "models/ports/controlplane.h"

#include <functional>
#include <map>

namespace selwise {

/// The providers of a site as some server keeps them, with the habits that the contract's section 3 leaves open.
struct FakeServer {
    enum class Shows { Mask, MaskWithEnd, Nothing, Plain };

    bool etags = true;
    bool namesSecretsSet = true;
    bool replacesAll = false; ///< an absent secret is lost
    bool echoes = true;       ///< a PUT is answered with the record, not with an empty body
    Shows shows = Shows::Mask;
    std::function<void(Json &form)> alters; ///< what it makes of a form it accepts
    HealthSummary health;

    struct Stored {
        QString spelling;
        Json form; ///< without secrets
        std::map<QString, QByteArray> secrets;
        int version = 1;
    };
    std::map<QString, Stored> records; ///< by canonical name
    int writes = 0;

    /// As somebody else would write it: `json` is the record's form, keys and all.
    void set(const ProviderId &id, const QByteArray &json, std::map<QString, QByteArray> secrets = {});
    QByteArray form(const ProviderId &id) const; ///< compact JSON; empty when there is no such record
    QByteArray secret(const ProviderId &id, const QString &name) const;

    std::optional<ProviderRecord> read(const ProviderId &id) const;
    std::vector<ProviderRecord> list() const;
    Result<std::optional<ProviderRecord>, ApiError> put(const ProviderRecord &record, const SecretEdits &edits,
                                                        const Precondition &precondition);
    Result<Deletion, ApiError> remove(const ProviderId &id, const Precondition &precondition);

private:
    bool fails(const ProviderId &id, const Precondition &precondition) const;
    QByteArray etag(const Stored &stored) const;
    int m_version = 0;
};

} // namespace selwise
