#include "models/controllers/providersdata.h"

#include "models/domain/codec/mappingcodec.h"
#include "models/services/recordform.h"

#include <QScopedValueRollback>
#include <algorithm>

namespace selwise {

ProvidersData::ProvidersData(const ProvidersController::Deps &d, QObject *parent)
    : QObject(parent)
    , deps(d)
{
    connect(&deps.drafts, &DraftBook::changed, this, [this](const RecordKey &key) {
        if (key.kind == RecordKey::Kind::Provider && !m_storing)
            Q_EMIT recordChanged(addressed(ProviderId::fromWire(key.id)));
    });
}

SecretKey ProvidersData::secretKey(const ProviderId &id, const QString &field) const
{
    return {deps.connection, deps.site, id.canonical(), field};
}

ProviderId ProvidersData::addressed(const ProviderId &id) const
{
    const auto found = m_stored.find(id);
    return found == m_stored.end() ? id : found->second->provider;
}

ProviderRecordPtr ProvidersData::stored(const ProviderId &id) const
{
    const auto found = m_stored.find(id);
    return found == m_stored.end() ? nullptr : found->second;
}

/// A record may have thousands of entries, and everybody asks for it after each edit.
ProvidersData::Shown &ProvidersData::shownState(const ProviderId &id) const
{
    Shown &shown = m_shown[id];
    const Document form = deps.drafts.shownDocument(keyOf(id));
    const ProviderRecordPtr server = stored(id);
    if (form == shown.form && server == shown.server)
        return shown;
    ProvidersController::Revisions revisions = shown.revisions;
    if (form != shown.form) {
        const bool both = shown.form && form;
        revisions.mappings += both && codec::haveSameMappings(*shown.form, *form) ? 0 : 1;
        revisions.filters += both && codec::filtersOfForm(*shown.form) == codec::filtersOfForm(*form) ? 0 : 1;
    }
    shown = {form, server, nullptr, nullptr, nullptr, revisions};
    return shown;
}

ProviderRecordPtr ProvidersData::recordOf(const ProviderId &id, const Json &form) const
{
    ProviderRecord record = recordOfForm(form, addressed(id));
    if (const ProviderRecordPtr server = stored(id)) {
        record.secrets = server->secrets;
        record.namesSecretsSet = server->namesSecretsSet;
        record.siteId = server->siteId;
        record.createdAt = server->createdAt;
        record.updatedAt = server->updatedAt;
        record.etag = server->etag;
    }
    return std::make_shared<const ProviderRecord>(std::move(record));
}

ProviderRecordPtr ProvidersData::base(const ProviderId &id) const
{
    if (const ProviderRecordPtr server = stored(id))
        return server;
    const Document form = deps.drafts.baseDocument(keyOf(id));
    return form ? recordOf(id, *form) : nullptr;
}

ProviderRecordPtr ProvidersData::shown(const ProviderId &id) const
{
    Shown &shown = shownState(id);
    if (shown.form && !shown.record)
        shown.record = recordOf(id, *shown.form);
    return shown.record;
}

ProviderRecordPtr ProvidersData::settings(const ProviderId &id) const
{
    Shown &shown = shownState(id);
    if (shown.form && !shown.settings)
        shown.settings = recordOf(id, codec::settingsOfForm(*shown.form));
    return shown.settings;
}

std::shared_ptr<const std::vector<Issue>> ProvidersData::issues(const ProviderId &id) const
{
    Shown &shown = shownState(id);
    if (!shown.issues) {
        const ProviderRecordPtr record = this->shown(id);
        shown.issues = std::make_shared<const std::vector<Issue>>(record ? validate(*record) : std::vector<Issue>());
    }
    return shown.issues;
}

std::vector<ProviderId> ProvidersData::all() const
{
    std::vector<ProviderId> ids;
    for (const Provider kind : {Provider::Ga4, Provider::Meta, Provider::GoogleAds})
        ids.push_back(addressed(ProviderId::of(kind)));
    std::set<ProviderId> others;
    for (const auto &[id, record] : m_stored)
        others.insert(id);
    for (const RecordKey &key : deps.drafts.dirtyRecords()) {
        if (key.kind == RecordKey::Kind::Provider)
            others.insert(ProviderId::fromWire(key.id));
    }
    for (const ProviderId &id : others) {
        if (std::ranges::find(ids, id) == ids.end())
            ids.push_back(id);
    }
    return ids;
}

std::vector<SecretEntry> ProvidersData::secretsOfNew(const ProviderId &id) const
{
    std::vector<SecretEntry> entries;
    if (!isNew(id))
        return entries;
    for (const ConfigFieldSpec &field : configFields(id.kind)) {
        const auto entry = field.kind == ConfigFieldSpec::Kind::Secret ? deps.vault.entry(secretKey(id, field.name)) : std::nullopt;
        if (entry)
            entries.push_back(*entry);
    }
    return entries;
}

void ProvidersData::store(const ProviderId &id, const std::optional<ProviderRecord> &record)
{
    m_storedAt[id] = ++m_epoch;
    m_stored.erase(id); // its key holds the spelling
    if (record)
        m_stored.emplace(id, std::make_shared<const ProviderRecord>(*record));
    {
        const QScopedValueRollback<bool> storing(m_storing, true);
        deps.drafts.setBase(keyOf(id), record ? std::optional(codec::encodeRecord(*record)) : std::nullopt,
                            record ? record->etag : QByteArray());
    }
    Q_EMIT recordChanged(addressed(id));
}

void ProvidersData::storeWritten(const ProviderId &id, const Json &form, const ProviderRecord &record)
{
    m_storedAt[id] = ++m_epoch;
    m_stored.erase(id);
    m_stored.emplace(id, std::make_shared<const ProviderRecord>(record));
    m_fieldErrors.erase(id);
    {
        const QScopedValueRollback<bool> storing(m_storing, true);
        deps.drafts.written(keyOf(id), form, codec::encodeRecord(record), record.etag);
    }
    Q_EMIT recordChanged(addressed(id));
}

void ProvidersData::storeAll(const std::vector<ProviderRecord> &records, quint64 since)
{
    std::set<ProviderId> gone;
    for (const auto &[id, record] : m_stored)
        gone.insert(id);
    for (const RecordKey &key : deps.drafts.dirtyRecords()) {
        if (key.kind == RecordKey::Kind::Provider && deps.drafts.base(key))
            gone.insert(ProviderId::fromWire(key.id));
    }
    const auto newer = [&](const ProviderId &id) {
        const auto at = m_storedAt.find(id);
        return at != m_storedAt.end() && at->second > since;
    };
    for (const ProviderRecord &record : records) {
        gone.erase(record.provider);
        if (!newer(record.provider))
            store(record.provider, record);
    }
    for (const ProviderId &id : gone) {
        if (!newer(id))
            store(id, std::nullopt);
    }
    m_listed = true;
}

void ProvidersData::setFieldErrors(const ProviderId &id, std::map<QString, std::vector<QString>> errors)
{
    m_fieldErrors[id] = std::move(errors);
}

void ProvidersData::clearFieldErrors(const ProviderId &id, const MemberPath &path)
{
    const auto errors = m_fieldErrors.find(id);
    if (errors == m_fieldErrors.end())
        return;
    std::erase_if(errors->second, [&path](const auto &each) { return liesIn(each.first, path); });
}

std::map<QString, std::vector<QString>> ProvidersData::fieldErrors(const ProviderId &id) const
{
    const auto found = m_fieldErrors.find(id);
    return found == m_fieldErrors.end() ? std::map<QString, std::vector<QString>>() : found->second;
}

} // namespace selwise
