#include "models/controllers/profilefile.h"

#include "models/domain/codec/draftcodec.h"
#include "models/domain/codec/profilecodec.h"
#include "models/ports/whendone.h"

#include <algorithm>

namespace selwise {

using namespace Qt::Literals::StringLiterals;
using StoreError = SettingsStore::StoreError;

namespace {
const QString documentName = u"profiles"_s;

void put(std::vector<ConnectionProfile> &profiles, const ConnectionId &id, const std::optional<ConnectionProfile> &profile)
{
    const auto found = std::ranges::find(profiles, id, &ConnectionProfile::id);
    if (!profile) {
        if (found != profiles.end())
            profiles.erase(found);
    } else if (found != profiles.end()) {
        *found = *profile;
    } else {
        profiles.push_back(*profile);
    }
}

Failure<StoreError> notUnderstood(const Json &document)
{
    const qint64 version = codec::fileVersion(document);
    return version > 1 ? Failure{StoreError{StoreError::Kind::NewerVersion, documentName, QString::number(version)}}
                       : Failure{StoreError{StoreError::Kind::Damaged, documentName, {}}};
}
} // namespace

ProfileFile::ProfileFile(SettingsStore &settings, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
{
    load();
}

void ProfileFile::load()
{
    const auto document = m_settings.document(documentName);
    if (!document) {
        m_error = document.error();
        m_writable = document.error().kind == StoreError::Kind::Damaged; // put aside by the store
        return;
    }
    if (document->isNull())
        return;
    if (auto profiles = codec::decodeProfiles(*document)) {
        m_profiles = std::move(profiles).value();
        return;
    }
    m_writable = false;
    m_error = notUnderstood(*document).error;
    if (m_error->kind == StoreError::Kind::NewerVersion)
        return;
    const auto aside = m_settings.saveDocument(documentName + u".damaged"_s, *document);
    whenDone(aside, this, [this](const Result<Done, StoreError> &kept) { m_writable = m_keptAside = kept.ok(); });
}

const ConnectionProfile *ProfileFile::find(const ConnectionId &id) const
{
    const auto found = std::ranges::find(m_profiles, id, &ConnectionProfile::id);
    return found == m_profiles.end() ? nullptr : &*found;
}

void ProfileFile::put(const ConnectionProfile &profile)
{
    edit(profile.id, profile);
}

void ProfileFile::remove(const ConnectionId &id)
{
    if (find(id))
        edit(id, std::nullopt);
}

void ProfileFile::edit(const ConnectionId &id, const std::optional<ConnectionProfile> &profile)
{
    selwise::put(m_profiles, id, profile);
    m_unsaved.insert_or_assign(id, profile);
    if (m_writable) {
        const auto intoFile = [all = m_profiles, edits = m_unsaved,
                               overwrite = m_keptAside](const Json &now) -> Result<Json, StoreError> {
            auto profiles = codec::decodeProfiles(now);
            if (!profiles && (codec::fileVersion(now) > 1 || !overwrite))
                return notUnderstood(now);
            if (!profiles || now.isNull())
                return codec::encodeProfiles(all, Json()); // there is no file, or none any more
            for (const auto &[changed, to] : edits)
                selwise::put(profiles.value(), changed, to);
            return codec::encodeProfiles(*profiles, now);
        };
        whenDone(m_settings.updateDocument(documentName, intoFile), this,
                 [this, edits = m_unsaved](const Result<Json, StoreError> &document) { written(edits, document); });
    }
    Q_EMIT changed();
}

void ProfileFile::written(const Edits &edits, const Result<Json, StoreError> &document)
{
    m_error = document ? std::nullopt : std::optional(document.error());
    if (document) {
        for (const auto &[id, profile] : edits) {
            if (const auto unsaved = m_unsaved.find(id); unsaved != m_unsaved.end() && unsaved->second == profile)
                m_unsaved.erase(unsaved);
        }
        if (auto profiles = codec::decodeProfiles(*document)) {
            m_profiles = std::move(profiles).value();
            for (const auto &[id, profile] : m_unsaved)
                selwise::put(m_profiles, id, profile);
        }
    }
    Q_EMIT changed();
}

} // namespace selwise
