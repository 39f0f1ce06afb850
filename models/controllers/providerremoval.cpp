#include "models/controllers/providerjobs.h"
#include "models/domain/codec/providercodec.h"

/// The part of ProviderJobs that removes a record.
namespace selwise {

using Kind = ApiError::Kind;

void ProviderJobs::remove(const ProviderId &id, bool forgetSecrets)
{
    enqueue({id, [=, this] { startRemove(id, forgetSecrets); },
             [this, id] { Q_EMIT failed(id, errorOf(Kind::Cancelled)); }});
}

/// What is removed is what the user has seen: another state of the record is shown first.
void ProviderJobs::startRemove(const ProviderId &id, bool forgetSecrets)
{
    const auto stored = m_data.stored(id);
    if (!stored && m_data.isKnown(id)) {
        endRemove(id, forgetSecrets);
        return;
    }
    await(m_data.deps.plane.provider(m_data.addressed(id)), [=, this](const Result<std::optional<ProviderRecord>, ApiError> &now) {
        if (!now) {
            fail(id, now.error());
        } else if (!*now) {
            endRemove(id, forgetSecrets);
        } else if (!stored || !Json::equivalent(codec::encodeRecord(*stored), codec::encodeRecord(**now))) {
            m_data.store(id, *now);
            fail(id, errorOf(Kind::PreconditionFailed));
        } else {
            deleteUnchanged(**now, forgetSecrets);
        }
    });
}

void ProviderJobs::deleteUnchanged(const ProviderRecord &now, bool forgetSecrets)
{
    Precondition precondition;
    if (!now.etag.isEmpty())
        precondition = {Precondition::Kind::IfMatch, now.etag};
    const ProviderId id = now.provider;
    // Once sent it is waited for: breaking it off would only make its outcome uncertain.
    const auto deleted = m_data.deps.plane.deleteProvider(id, precondition);
    whenEnded(deleted, this, errorOf(Kind::OutcomeUnknown), [=, this](const Result<Deletion, ApiError> &outcome) {
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
            fail(id, outcome.error());
        }
    });
}

void ProviderJobs::settleRemove(const ProviderId &id, bool forgetSecrets, const ApiError &error)
{
    await(m_data.deps.plane.provider(id), [=, this](const Result<std::optional<ProviderRecord>, ApiError> &now) {
        if (now && !*now) {
            endRemove(id, forgetSecrets);
            return;
        }
        if (now)
            m_data.store(id, *now);
        fail(id, error);
    });
}

void ProviderJobs::endRemove(const ProviderId &id, bool forgetSecrets)
{
    m_data.deps.drafts.discard(m_data.keyOf(id));
    m_data.waitingSecrets.erase(id);
    m_data.store(id, std::nullopt);
    if (forgetSecrets)
        m_data.deps.vault.forgetAll(m_data.deps.connection, m_data.deps.site, id.canonical()); // its end is announced by the vault
    Q_EMIT removed(id);
    over();
}

} // namespace selwise
