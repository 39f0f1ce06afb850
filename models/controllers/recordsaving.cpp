#include "models/controllers/recordskeeper.h"

#include "models/text/secrettext.h"

#include <algorithm>

/// The part of RecordsKeeper that writes: one job after the other.
namespace selwise {

using OutcomeKind = WriteOutcome::Kind;

void RecordsKeeper::enqueue(Job job)
{
    const bool wasBusy = isBusy();
    m_queue.push_back(std::move(job));
    if (!wasBusy)
        Q_EMIT busyChanged();
    Q_EMIT writingChanged();
    if (!m_running)
        startNext();
}

void RecordsKeeper::startNext()
{
    if (m_queue.empty())
        return;
    const Job job = std::move(m_queue.front());
    m_queue.pop_front();
    m_running = job.key;
    m_cancelled = false;
    job.start();
}

void RecordsKeeper::over()
{
    m_running.reset();
    startNext();
    if (!isBusy())
        Q_EMIT busyChanged();
    Q_EMIT writingChanged();
}

std::vector<RecordKey> RecordsKeeper::writing() const
{
    std::vector<RecordKey> keys;
    const auto add = [&keys](const RecordKey &key) {
        if (std::ranges::find(keys, key) == keys.end())
            keys.push_back(key);
    };
    if (m_running)
        add(*m_running);
    for (const Job &job : m_queue)
        add(job.key);
    return keys;
}

void RecordsKeeper::cancel()
{
    const bool wasBusy = isBusy();
    m_again = false;
    if (std::exchange(m_reading, false)) {
        ++m_run;
        if (const auto cancelReading = std::exchange(m_cancelReading, {}))
            cancelReading();
        if (m_refreshedAt.isValid())
            setState({contentKind(), std::nullopt});
        else
            setState({PaneState::Kind::Error, errorOf(ApiError::Kind::Cancelled)});
    }
    for (const Job &job : std::exchange(m_queue, {}))
        job.drop();
    if (m_running) {
        m_cancelled = true;
        m_writer.cancel();
    } else if (wasBusy) {
        Q_EMIT busyChanged();
    }
}

void RecordsKeeper::save(const std::vector<RecordKey> &keys)
{
    for (const RecordKey &key : keys) {
        const Save save{key, m_deps.drafts.base(key), m_deps.drafts.isDirty(key) ? m_deps.drafts.shown(key) : std::nullopt,
                        m_deps.drafts.isRemoved(key)};
        enqueue({key, [this, save] { startSave(save); },
                 [this, key] { Q_EMIT saved(key, notWritten(errorOf(ApiError::Kind::Cancelled))); }});
    }
}

void RecordsKeeper::startSave(const Save &save)
{
    const DraftBook &drafts = m_deps.drafts;
    if (save.removes && !drafts.base(save.key)) {
        endRemoval(save, goneAlready(save.base));
        return;
    }
    if ((!save.mine && !save.removes) || !drafts.isDirty(save.key)) { // saved, undone or discarded meanwhile: the server has what is shown
        WriteOutcome outcome;
        outcome.kind = OutcomeKind::Written;
        outcome.record = stored(save.key);
        report(save.key, outcome);
        return;
    }
    if (const auto conflicts = drafts.conflicts(save.key); !conflicts.empty()) {
        WriteOutcome outcome;
        outcome.kind = OutcomeKind::Conflict;
        outcome.removal = save.removes;
        outcome.record = stored(save.key);
        outcome.merge = Merge{drafts.shown(save.key).value_or(Json::object()), drafts.mergedFromOthers(save.key), conflicts};
        report(save.key, outcome);
        return;
    }
    if (save.removes != drafts.isRemoved(save.key)) {
        report(save.key, wishIsAnother());
        return;
    }
    if (save.removes) {
        removeAtServer(save);
        return;
    }
    if (hasErrors(check(ServerRecord::ofForm(*save.mine, addressOf(save.key))))) {
        report(save.key, WriteOutcome()); // not written, and no error of the service's: the issues say why
        return;
    }
    std::vector<QString> waiting;
    for (const SecretEntry &entry : secretsOfNew(save.key))
        waiting.push_back(entry.key.field);
    collectSecrets(save, std::move(waiting), {});
}

/// A record that does not exist yet takes along the secrets that wait for it (contract, section 10).
void RecordsKeeper::collectSecrets(const Save &save, std::vector<QString> names, SecretEdits collected)
{
    if (names.empty()) {
        write(save, collected);
        return;
    }
    const QString name = names.back();
    names.pop_back();
    const auto read = m_deps.vault.read(waitingKey(save.key, name), secretPurposeWord(SecretPurpose::Saving));
    whenEnded(read, this, SecretError{}, [=, this](const Result<Secret, SecretError> &secret) {
        if (secret) {
            SecretEdits more = collected;
            more[name] = SecretEdit{*secret};
            collectSecrets(save, names, std::move(more));
            return;
        }
        WriteOutcome outcome; // without it the record would be saved as if none had been typed
        outcome.kind = OutcomeKind::SecretsWouldBeLost;
        outcome.secrets = {name};
        outcome.secretError = secret.error();
        report(save.key, outcome);
    });
}

void RecordsKeeper::write(const Save &save, const SecretEdits &secrets)
{
    if (m_cancelled || !m_deps.drafts.isDirty(save.key)) { // cancelled or discarded while its secrets were read
        report(save.key, notWritten(errorOf(ApiError::Kind::Cancelled)));
        return;
    }
    const auto known = m_stored.find(save.key);
    const RecordWriter::Request request{known != m_stored.end() ? known->second.address() : addressOf(save.key),
                                        save.base, *save.mine, secrets, false, m_deps.connection, m_deps.site};
    whenDone(m_writer.write(request), this, [=, this](const WriteOutcome &outcome) { endSave(save, secrets, outcome); });
}

void RecordsKeeper::endSave(const Save &save, const SecretEdits &secrets, const WriteOutcome &outcome)
{
    switch (outcome.kind) {
    case OutcomeKind::Written:
    case OutcomeKind::WrittenDiffers:
        m_fieldErrors.erase(save.key);
        if (outcome.record) {
            storeWritten(save, secrets, *outcome.record);
        } else if (outcome.error) { // accepted, and not read back: the next refresh tells what there is
            moveSecrets(save.key, save.key, secrets);
            m_storedAt[save.key] = ++m_epoch;
            m_deps.drafts.written(save.key, *save.mine, *save.mine, {});
            m_again = m_reading;
            refresh();
        } else {
            store(save.key, std::nullopt); // somebody has removed it since
        }
        break;
    case OutcomeKind::Conflict:
        store(save.key, outcome.record);
        break;
    case OutcomeKind::SecretsWouldBeLost:
    case OutcomeKind::NotWritten:
    case OutcomeKind::Unknown:
        if (outcome.record && outcome.record->key() == save.key)
            store(save.key, outcome.record);
        if (outcome.error)
            m_fieldErrors[save.key] = outcome.error->fieldErrors;
        Q_EMIT recordChanged(save.key);
        break;
    }
    report(save.key, outcome);
}

/// What was created is under the server's name from now on: its draft, its secrets, and what undo knows of it.
void RecordsKeeper::storeWritten(const Save &save, const SecretEdits &secrets, const ServerRecord &record)
{
    const RecordKey key = record.key();
    moveSecrets(save.key, key, secrets);
    if (key != save.key) {
        m_renamed[save.key] = key;
        m_deps.drafts.rename(save.key, key);
    }
    m_storedAt[key] = ++m_epoch;
    m_stored.erase(key);
    m_stored.emplace(key, record);
    m_deps.drafts.written(key, *save.mine, record.form(), record.etag());
    updateKind();
    Q_EMIT recordChanged(key);
}

/// From where they waited to where the record's are.
void RecordsKeeper::moveSecrets(const RecordKey &from, const RecordKey &to, const SecretEdits &secrets)
{
    for (const auto &[name, edit] : secrets) {
        const SecretKey old = waitingKey(from, name), now = secretKey(to, name);
        if (!edit.value || old == now)
            continue;
        whenDone(m_deps.vault.keep(now, *edit.value, secretPurposeWord(SecretPurpose::Saving)), this, [this, old](const SecretVault::Kept &) { m_deps.vault.forget(old); });
    }
}

void RecordsKeeper::removeAtServer(const Save &save)
{
    const RecordWriter::Removal removal{addressOf(save.key), save.base.value_or(Json::object())};
    whenDone(m_writer.remove(removal), this, [=, this](const WriteOutcome &outcome) { endRemoval(save, outcome); });
}

void RecordsKeeper::endRemoval(const Save &save, const WriteOutcome &outcome)
{
    const bool gone = outcome.kind == OutcomeKind::Written;
    const bool wished = !m_deps.drafts.isDirty(save.key) || m_deps.drafts.isRemoved(save.key); // still
    if (gone || outcome.record)
        store(save.key, outcome.record);
    if (gone) {
        if (wished)
            m_deps.vault.forgetAll(m_deps.connection, m_deps.site, secretOwnerOf(addressOf(save.key)));
        Q_EMIT removed(save.key);
    } else if (outcome.error) {
        Q_EMIT recordChanged(save.key);
    }
    report(save.key, outcome);
}

void RecordsKeeper::report(const RecordKey &key, const WriteOutcome &outcome)
{
    Q_EMIT saved(key, outcome);
    over();
}

} // namespace selwise
