#include "models/controllers/providerjobs.h"

#include "models/domain/codec/providercodec.h"
#include "models/services/recordform.h"
#include "models/text/secrettext.h"

#include <QStringList>
#include <algorithm>

namespace selwise {

using namespace Qt::Literals::StringLiterals;
using OutcomeKind = WriteOutcome::Kind;

namespace {

std::optional<ProviderRecord> providerOf(const WriteOutcome &outcome)
{
    return outcome.record ? std::optional(*outcome.record->provider()) : std::nullopt;
}

std::optional<ServerRecord> serverRecord(const ProviderRecordPtr &record)
{
    return record ? std::optional<ServerRecord>(*record) : std::nullopt;
}

} // namespace

ProviderJobs::ProviderJobs(ProvidersData &data, QObject *parent)
    : QObject(parent)
    , m_data(data)
    , m_writer(data.deps.plane, data.deps.vault)
{
}

void ProviderJobs::enqueue(Job job)
{
    const bool wasBusy = isBusy();
    m_queue.push_back(std::move(job));
    if (!wasBusy)
        Q_EMIT busyChanged();
    Q_EMIT writingChanged();
    if (!m_running)
        startNext();
}

std::vector<ProviderId> ProviderJobs::writing() const
{
    std::vector<ProviderId> ids;
    const auto add = [&ids](const ProviderId &id) {
        if (std::ranges::find(ids, id) == ids.end())
            ids.push_back(id);
    };
    if (m_running)
        add(m_runningId);
    for (const Job &job : m_queue)
        add(job.id);
    return ids;
}

void ProviderJobs::startNext()
{
    if (m_queue.empty())
        return;
    const Job job = std::move(m_queue.front());
    m_queue.pop_front();
    m_running = true;
    m_runningId = job.id;
    m_cancelled = false;
    job.start();
}

void ProviderJobs::over()
{
    m_running = false;
    m_cancelRunning = {};
    startNext();
    if (!isBusy())
        Q_EMIT busyChanged();
    Q_EMIT writingChanged();
}

void ProviderJobs::cancel()
{
    const bool wasBusy = isBusy();
    for (const Job &job : std::exchange(m_queue, {}))
        job.drop();
    if (m_running) {
        m_cancelled = true;
        m_writer.cancel();
        if (const auto cancelRunning = std::exchange(m_cancelRunning, {}))
            cancelRunning();
    } else if (wasBusy) {
        Q_EMIT busyChanged();
    }
}

void ProviderJobs::save(const ProviderId &id)
{
    const RecordKey key = m_data.keyOf(id);
    const Save save{id, m_data.deps.drafts.base(key),
                    m_data.deps.drafts.isDirty(key) ? m_data.deps.drafts.shown(key) : std::nullopt, m_data.deps.drafts.isRemoved(key)};
    enqueue({id, [this, save] { startSave(save); },
             [this, id] { Q_EMIT saved(id, notWritten(errorOf(ApiError::Kind::Cancelled))); }});
}

void ProviderJobs::startSave(const Save &save)
{
    const ProviderId id = save.id;
    const RecordKey key = m_data.keyOf(id);
    if (save.removes && !m_data.deps.drafts.base(key)) {
        endRemoval(id, goneAlready(save.base));
        return;
    }
    if ((!save.mine && !save.removes) || !m_data.deps.drafts.isDirty(key)) { // saved, undone or discarded meanwhile: the server has what is shown
        WriteOutcome outcome;
        outcome.kind = OutcomeKind::Written;
        outcome.record = serverRecord(m_data.stored(id));
        reportSaved(id, outcome);
        return;
    }
    if (const auto conflicts = m_data.deps.drafts.conflicts(key); !conflicts.empty()) {
        WriteOutcome outcome;
        outcome.kind = OutcomeKind::Conflict;
        outcome.removal = save.removes;
        outcome.record = serverRecord(m_data.stored(id));
        outcome.merge = Merge{m_data.deps.drafts.shown(key).value_or(Json::object()), m_data.deps.drafts.mergedFromOthers(key), conflicts};
        reportSaved(id, outcome);
        return;
    }
    if (save.removes != m_data.deps.drafts.isRemoved(key)) {
        reportSaved(id, wishIsAnother());
        return;
    }
    if (save.removes) {
        remove(save);
        return;
    }
    if (hasErrors(validate(recordOfForm(*save.mine, m_data.addressed(id))))) {
        reportSaved(id, WriteOutcome()); // not written, and no error of the service's: the issues say why
        return;
    }
    std::vector<QString> waiting;
    for (const SecretEntry &entry : m_data.secretsOfNew(id))
        waiting.push_back(entry.key.field);
    collectSecrets(save, std::move(waiting), {});
}

/// A record that does not exist yet takes along the secrets that wait for it (contract, section 10).
void ProviderJobs::collectSecrets(const Save &save, std::vector<QString> names, SecretEdits collected)
{
    if (names.empty()) {
        write(save, std::move(collected));
        return;
    }
    const QString name = names.back();
    names.pop_back();
    const auto read = m_data.deps.vault.read(m_data.secretKey(save.id, name), secretPurposeWord(SecretPurpose::Saving));
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
        reportSaved(save.id, outcome);
    });
}

void ProviderJobs::write(const Save &save, SecretEdits secrets)
{
    if (m_cancelled || !m_data.deps.drafts.isDirty(m_data.keyOf(save.id))) { // cancelled or discarded while its secrets were read
        reportSaved(save.id, notWritten(errorOf(ApiError::Kind::Cancelled)));
        return;
    }
    RecordWriter::Request request{m_data.addressed(save.id), save.base, *save.mine, std::move(secrets), false,
                                    m_data.deps.connection,    m_data.deps.site};
    whenDone(m_writer.write(request), this, [=, this](const WriteOutcome &outcome) { endSave(save.id, *save.mine, outcome); });
}

void ProviderJobs::endSave(const ProviderId &id, const Json &mine, const WriteOutcome &outcome)
{
    switch (outcome.kind) {
    case OutcomeKind::Written:
    case OutcomeKind::WrittenDiffers:
        m_data.waitingSecrets.erase(id);
        if (outcome.record) {
            m_data.storeWritten(id, mine, *outcome.record->provider());
        } else if (outcome.error) {
            m_data.outdate(id);
            m_data.deps.drafts.written(m_data.keyOf(id), mine, mine, {});
            Q_EMIT readAgain();
        } else {
            m_data.store(id, std::nullopt); // somebody has removed it since
        }
        break;
    case OutcomeKind::Conflict:
        m_data.store(id, providerOf(outcome));
        break;
    case OutcomeKind::SecretsWouldBeLost:
    case OutcomeKind::NotWritten:
    case OutcomeKind::Unknown:
        if (outcome.record)
            m_data.store(id, providerOf(outcome));
        if (outcome.error)
            m_data.setFieldErrors(id, outcome.error->fieldErrors);
        break;
    }
    reportSaved(id, outcome);
}

void ProviderJobs::reportSaved(const ProviderId &id, const WriteOutcome &outcome)
{
    Q_EMIT saved(id, outcome);
    over();
}

void ProviderJobs::remove(const Save &save)
{
    const RecordWriter::Removal removal{m_data.addressed(save.id), save.base.value_or(Json::object())};
    whenDone(m_writer.remove(removal), this, [this, id = save.id](const WriteOutcome &outcome) { endRemoval(id, outcome); });
}

void ProviderJobs::endRemoval(const ProviderId &id, const WriteOutcome &outcome)
{
    const bool gone = outcome.kind == OutcomeKind::Written;
    const DraftBook &drafts = m_data.deps.drafts;
    const bool wished = !drafts.isDirty(m_data.keyOf(id)) || drafts.isRemoved(m_data.keyOf(id)); // still
    if (gone || outcome.record)
        m_data.store(id, providerOf(outcome));
    if (gone) {
        m_data.waitingSecrets.erase(id);
        if (wished)
            m_data.deps.vault.forgetAll(m_data.deps.connection, m_data.deps.site, id.canonical());
        Q_EMIT removed(id);
    }
    reportSaved(id, outcome);
}

void ProviderJobs::replaceSecret(const ProviderId &id, const QString &name, ConfigField field, const Secret &secret)
{
    const Replacement wanted{id, name, field, secret};
    enqueue({id, [this, wanted] { startReplace(wanted); },
             [this, wanted] { Q_EMIT secretNotReplaced(wanted.id, wanted.field, errorOf(ApiError::Kind::Cancelled)); }});
}

void ProviderJobs::startReplace(const Replacement &wanted)
{
    const auto stored = m_data.stored(wanted.id);
    if (stored) {
        writeSecret(wanted, *stored);
    } else if (m_data.isKnown(wanted.id)) {
        m_data.waitingSecrets[wanted.id].insert(wanted.name);
        keep(wanted, {}, {});
    } else { // nothing was read yet: kept for a first publish, it would never be sent if the record exists
        await(m_data.deps.plane.provider(wanted.id), [=, this](const Result<std::optional<ProviderRecord>, ApiError> &now) {
            if (!now) {
                failReplace(wanted, now.error());
                return;
            }
            m_data.store(wanted.id, *now);
            startReplace(wanted);
        });
    }
}

/// Its own write, of the record as the server has it: unpublished edits stay unpublished.
void ProviderJobs::writeSecret(const Replacement &wanted, const ProviderRecord &stored)
{
    const Json form = codec::encodeRecord(stored);
    RecordWriter::Request request{stored.provider,        form, form, {{wanted.name, SecretEdit{wanted.secret}}}, false,
                                    m_data.deps.connection, m_data.deps.site};
    whenDone(m_writer.write(request), this, [=, this](const WriteOutcome &outcome) { endReplace(wanted, outcome); });
}

void ProviderJobs::endReplace(const Replacement &wanted, const WriteOutcome &outcome)
{
    if (outcome.record || outcome.kind == OutcomeKind::Conflict)
        m_data.store(wanted.id, providerOf(outcome));
    const bool written = outcome.kind == OutcomeKind::Written || outcome.kind == OutcomeKind::WrittenDiffers;
    if (written && std::ranges::find(outcome.secrets, wanted.name) == outcome.secrets.end()) {
        keep(wanted, secretPurposeWord(SecretPurpose::Saving), outcome.putBack);
    } else if (outcome.kind == OutcomeKind::Conflict) { // nothing was edited, so it can only be gone
        failReplace(wanted, errorOf(ApiError::Kind::NotFound));
    } else if (outcome.error) {
        failReplace(wanted, *outcome.error);
    } else { // others would be lost, or the server took it and shows another
        ApiError error = errorOf(written ? ApiError::Kind::UnexpectedShape : ApiError::Kind::Invalid);
        error.detail = QStringList(outcome.secrets.begin(), outcome.secrets.end()).join(u", "_s);
        failReplace(wanted, error);
    }
}

void ProviderJobs::keep(const Replacement &wanted, const QString &usedFor, const std::vector<QString> &putBack)
{
    const SecretKey key = m_data.secretKey(wanted.id, wanted.name);
    whenDone(m_data.deps.vault.keep(key, wanted.secret, usedFor), this, [=, this](const SecretVault::Kept &kept) {
        Q_EMIT secretReplaced(wanted.id, wanted.field, kept, putBack);
        over();
    });
}

void ProviderJobs::failReplace(const Replacement &wanted, const ApiError &error)
{
    Q_EMIT secretNotReplaced(wanted.id, wanted.field, error);
    over();
}

} // namespace selwise
