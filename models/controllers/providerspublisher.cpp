#include "models/controllers/providerspublisher.h"

#include "models/controllers/providerscontroller.h"
#include "models/text/providertext.h"

namespace selwise {
namespace {

RecordKey keyOf(const ProviderId &id)
{
    return {RecordKey::Kind::Provider, id.canonical()};
}

ProviderId idOf(const RecordKey &key)
{
    return ProviderId::fromWire(key.id);
}

} // namespace

ProvidersPublisher::ProvidersPublisher(ProvidersController &providers, QObject *parent)
    : RecordPublisher(parent)
    , m_providers(providers)
{
    connect(&providers, &ProvidersController::edited, this, &RecordPublisher::edited);
    connect(&providers, &ProvidersController::recordChanged, this, [this](const ProviderId &id) { Q_EMIT recordChanged(keyOf(id)); });
    connect(&providers, &ProvidersController::saved, this,
            [this](const ProviderId &id, const WriteOutcome &outcome) { Q_EMIT saved(keyOf(id), outcome); });
    connect(&providers, &ProvidersController::stateChanged, this, [this] {
        const PaneState state = m_providers.state();
        if (!state.error && m_providers.refreshedAt().isValid() && state.kind != PaneState::Kind::Loading)
            Q_EMIT refreshed();
    });
    connect(&providers, &ProvidersController::removed, this, [this](const ProviderId &id) { Q_EMIT removed(keyOf(id)); });
    connect(&providers, &ProvidersController::writingChanged, this, &RecordPublisher::writingChanged);
    connect(&providers, &ProvidersController::busyChanged, this, &RecordPublisher::busyChanged);
}

QString ProvidersPublisher::nameOf(const RecordKey &key) const
{
    return providerName(idOf(key));
}

std::vector<Issue> ProvidersPublisher::issues(const RecordKey &key) const
{
    return m_providers.issues(idOf(key));
}

std::vector<Issue> ProvidersPublisher::issuesOfChanges(const RecordKey &key) const
{
    return m_providers.issuesOfChanges(idOf(key));
}

std::vector<SecretEntry> ProvidersPublisher::secretsOfNew(const RecordKey &key) const
{
    return m_providers.secretsOfNew(idOf(key));
}

std::vector<SecretEntry> ProvidersPublisher::wouldPutBack(const RecordKey &key) const
{
    return m_providers.wouldPutBack(idOf(key));
}

void ProvidersPublisher::apply(const std::vector<Change> &changes)
{
    m_providers.apply(changes);
}

void ProvidersPublisher::settle(const RecordKey &key, const MemberPath &path)
{
    m_providers.settle(idOf(key), path);
}

void ProvidersPublisher::discard(const RecordKey &key)
{
    m_providers.discard(idOf(key));
}

void ProvidersPublisher::save(const std::vector<RecordKey> &keys)
{
    std::vector<ProviderId> ids;
    for (const RecordKey &key : keys)
        ids.push_back(idOf(key));
    m_providers.save(ids);
}

void ProvidersPublisher::cancel()
{
    m_providers.cancel();
}

std::vector<RecordKey> ProvidersPublisher::writing() const
{
    std::vector<RecordKey> keys;
    for (const ProviderId &id : m_providers.writing())
        keys.push_back(keyOf(id));
    return keys;
}

bool ProvidersPublisher::isBusy() const
{
    return m_providers.isBusy();
}

void ProvidersPublisher::refresh()
{
    m_providers.refresh();
}

} // namespace selwise
