#include "models/services/secretindex.h"

#include "models/domain/codec/draftcodec.h"
#include "models/domain/codec/secretindexcodec.h"
#include "models/ports/clock.h"
#include "models/ports/whendone.h"

#include <chrono>

namespace selwise {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using StoreError = SettingsStore::StoreError;

namespace {

const QString documentName = u"secrets"_s;

codec::SecretNote noteOf(const SecretEntry &entry)
{
    const SecretKey &key = entry.key;
    return {key.connection, key.site, key.owner, key.field, entry.setAt, entry.lastUse, entry.lastUseFor, entry.older};
}

} // namespace

SecretIndex::SecretIndex(SettingsStore &settings, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_clock(clock)
{
    load();
}

SecretIndex::~SecretIndex()
{
    save();
}

void SecretIndex::load()
{
    const auto document = m_settings.document(documentName);
    if (!document || document->isNull()) {
        // Unreadable: the secrets are still in the keychain, and found there by their keys. A damaged file was put aside.
        m_writable = document || document.error().kind == SettingsStore::StoreError::Kind::Damaged;
        return;
    }
    if (codec::fileVersion(*document) > 1) {
        m_writable = false;
        return;
    }
    const auto notes = codec::decodeSecretNotes(*document);
    if (!notes) {
        m_settings.saveDocument(documentName + u".damaged"_s, *document);
        return;
    }
    for (const codec::SecretNote &note : *notes) {
        const SecretKey key{note.connection, note.site, note.owner, note.field};
        (note.outdated ? older : entries)[key] = {key, SecretPlace::Keychain, SecretEntry::State::Kept, note.outdated, {},
                                                  note.setAt, note.lastUse, note.lastUseFor};
    }
}

void SecretIndex::touch(const SecretKey &key, bool soon)
{
    m_touched.insert(key);
    if (!soon) {
        save();
        return;
    }
    if (!std::exchange(m_scheduled, true))
        m_clock.after(1s, this, [this] { save(); });
}

void SecretIndex::save()
{
    m_scheduled = false;
    if (m_touched.empty() || !m_writable)
        return;
    const std::set<SecretKey> keys = std::exchange(m_touched, {});
    std::vector<codec::SecretNote> set, gone;
    for (const SecretKey &key : keys) {
        if (const auto old = older.find(key); old != older.end())
            set.push_back(noteOf(old->second));
        else if (const auto entry = entries.find(key); entry != entries.end() && entry->second.place == SecretPlace::Keychain)
            set.push_back(noteOf(entry->second));
        else
            gone.push_back({key.connection, key.site, key.owner, key.field, {}, {}, {}, false});
    }
    // Another window may have added lines since: only mine are changed.
    const auto intoFile = [set, gone](const Json &now) -> Result<Json, StoreError> {
        if (codec::fileVersion(now) > 1)
            return Failure{StoreError{StoreError::Kind::NewerVersion, documentName, {}}};
        return codec::updateSecretNotes(now, set, gone);
    };
    whenDone(m_settings.updateDocument(documentName, intoFile), this, [this, keys](const Result<Json, StoreError> &written) {
        if (written)
            return;
        m_writable = written.error().kind != StoreError::Kind::NewerVersion;
        m_touched.insert(keys.begin(), keys.end()); // these lines go along with the next write
    });
}

} // namespace selwise
