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
}

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
        m_readBefore = *document;
        m_profiles = std::move(profiles).value();
        return;
    }
    m_writable = false;
    if (codec::fileVersion(*document) > 1) {
        m_error = StoreError{StoreError::Kind::NewerVersion, documentName, QString::number(codec::fileVersion(*document))};
        return;
    }
    m_error = StoreError{StoreError::Kind::Damaged, documentName, {}};
    const auto aside = m_settings.saveDocument(documentName + u".damaged"_s, *document);
    whenDone(aside, this, [this](const Result<Done, StoreError> &kept) { m_writable = kept.ok(); });
}

const ConnectionProfile *ProfileFile::find(const ConnectionId &id) const
{
    const auto found = std::ranges::find(m_profiles, id, &ConnectionProfile::id);
    return found == m_profiles.end() ? nullptr : &*found;
}

void ProfileFile::put(const ConnectionProfile &profile)
{
    if (const auto found = std::ranges::find(m_profiles, profile.id, &ConnectionProfile::id); found != m_profiles.end())
        *found = profile;
    else
        m_profiles.push_back(profile);
    save();
}

void ProfileFile::remove(const ConnectionId &id)
{
    if (std::erase_if(m_profiles, [&](const ConnectionProfile &profile) { return profile.id == id; }) > 0)
        save();
}

void ProfileFile::save()
{
    if (m_writable) {
        const Json document = codec::encodeProfiles(m_profiles, m_readBefore);
        m_readBefore = document;
        whenDone(m_settings.saveDocument(documentName, document), this, [this](const Result<Done, StoreError> &saved) {
            m_error = saved ? std::nullopt : std::optional(saved.error());
            Q_EMIT changed();
        });
    }
    Q_EMIT changed();
}

} // namespace selwise
