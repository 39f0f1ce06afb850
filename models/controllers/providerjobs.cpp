#include "models/controllers/providerjobs.h"

#include "models/controllers/jobsupport.h"
#include "models/domain/codec/providercodec.h"
#include "models/ports/whendone.h"
#include "models/text/secrettext.h"

#include <QStringList>
#include <algorithm>

namespace selwise {

using namespace Qt::Literals::StringLiterals;
using OutcomeKind = WriteOutcome::Kind;

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
    if (!m_running)
        startNext();
}

void ProviderJobs::startNext()
{
    if (m_queue.empty())
        return;
    const Job job = std::move(m_queue.front());
    m_queue.pop_front();
    m_running = true;
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
    enqueue({[this, id] { startSave(id); },
             [this, id] { Q_EMIT saved(id, notWritten(errorOf(ApiError::Kind::Cancelled))); }});
}

void ProviderJobs::startSave(const ProviderId &id)
{
    const RecordKey key = m_data.keyOf(id);
    if (!m_data.deps.drafts.isDirty(key)) { // saved, undone or discarded meanwhile: the server has what is shown
        WriteOutcome outcome;
        outcome.kind = OutcomeKind::Written;
        outcome.record = m_data.stored(id);
        reportSaved(id, outcome);
        return;
    }
    if (const auto conflicts = m_data.deps.drafts.conflicts(key); !conflicts.empty()) {
        WriteOutcome outcome;
        outcome.kind = OutcomeKind::Conflict;
        outcome.record = m_data.stored(id);
        outcome.merge = Merge{*m_data.deps.drafts.shown(key), m_data.deps.drafts.mergedFromOthers(key), conflicts};
        reportSaved(id, outcome);
        return;
    }
    if (hasErrors(validate(*m_data.shown(id)))) {
        reportSaved(id, WriteOutcome()); // not written, and no error of the service's: the issues say why
        return;
    }
    std::vector<QString> waiting;
    if (m_data.isNew(id)) {
        for (const ConfigFieldSpec &field : configFields(id.kind)) {
            if (field.kind == ConfigFieldSpec::Kind::Secret && m_data.deps.vault.entry(m_data.secretKey(id, field.name)))
                waiting.push_back(field.name);
        }
    }
    collectSecrets(id, std::move(waiting), {});
}

/// A record that does not exist yet takes along the secrets that wait for it (contract, section 10).
void ProviderJobs::collectSecrets(const ProviderId &id, std::vector<QString> names, SecretEdits collected)
{
    if (names.empty()) {
        write(id, std::move(collected));
        return;
    }
    const QString name = names.back();
    names.pop_back();
    const auto read = m_data.deps.vault.read(m_data.secretKey(id, name), secretPurposeWord(SecretPurpose::Saving));
    whenEnded(read, this, SecretError{}, [=, this](const Result<Secret, SecretError> &secret) {
        if (secret) {
            SecretEdits more = collected;
            more[name] = SecretEdit{*secret};
            collectSecrets(id, names, std::move(more));
            return;
        }
        WriteOutcome outcome; // without it the record would be saved as if none had been typed
        outcome.kind = OutcomeKind::SecretsWouldBeLost;
        outcome.secrets = {name};
        outcome.secretError = secret.error();
        reportSaved(id, outcome);
    });
}

void ProviderJobs::write(const ProviderId &id, SecretEdits secrets)
{
    const RecordKey key = m_data.keyOf(id);
    const std::optional<Json> mine = m_data.deps.drafts.shown(key);
    if (m_cancelled || !mine || !m_data.deps.drafts.isDirty(key)) { // cancelled or discarded while its secrets were read
        reportSaved(id, notWritten(errorOf(ApiError::Kind::Cancelled)));
        return;
    }
    ProviderWriter::Request request{m_data.addressed(id),       m_data.deps.drafts.base(key), *mine, std::move(secrets), false,
                                    m_data.deps.connection, m_data.deps.site};
    whenDone(m_writer.write(request), this, [=, this](const WriteOutcome &outcome) { endSave(id, *mine, outcome); });
}

void ProviderJobs::endSave(const ProviderId &id, const Json &mine, const WriteOutcome &outcome)
{
    switch (outcome.kind) {
    case OutcomeKind::Written:
    case OutcomeKind::WrittenDiffers:
        m_data.waitingSecrets.erase(id);
        if (outcome.record) {
            m_data.storeWritten(id, mine, *outcome.record);
        } else if (outcome.error) {
            m_data.deps.drafts.written(m_data.keyOf(id), mine, mine, {});
            Q_EMIT readAgain();
        } else {
            m_data.store(id, std::nullopt); // somebody has removed it since
        }
        break;
    case OutcomeKind::Conflict:
        m_data.store(id, outcome.record);
        break;
    case OutcomeKind::SecretsWouldBeLost:
    case OutcomeKind::NotWritten:
    case OutcomeKind::Unknown:
        if (outcome.record)
            m_data.store(id, outcome.record);
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

void ProviderJobs::fail(const ProviderId &id, const ApiError &error)
{
    Q_EMIT failed(id, error);
    over();
}

void ProviderJobs::replaceSecret(const ProviderId &id, const QString &name, ConfigField field, const Secret &secret)
{
    enqueue({[=, this] { startReplace(id, name, field, secret); },
             [this, id] { Q_EMIT failed(id, errorOf(ApiError::Kind::Cancelled)); }});
}

/// Its own write, of the record as the server has it: unpublished edits stay unpublished.
void ProviderJobs::startReplace(const ProviderId &id, const QString &name, ConfigField field, const Secret &secret)
{
    const auto stored = m_data.stored(id);
    if (!stored) {
        m_data.waitingSecrets[id].insert(name);
        keep(id, name, field, secret);
        return;
    }
    const Json form = codec::encodeRecord(*stored);
    ProviderWriter::Request request{stored->provider,           form, form, {{name, SecretEdit{secret}}}, false,
                                    m_data.deps.connection, m_data.deps.site};
    whenDone(m_writer.write(request), this,
             [=, this](const WriteOutcome &outcome) { endReplace(id, name, field, secret, outcome); });
}

void ProviderJobs::endReplace(const ProviderId &id, const QString &name, ConfigField field, const Secret &secret,
                              const WriteOutcome &outcome)
{
    if (outcome.record || outcome.kind == OutcomeKind::Conflict)
        m_data.store(id, outcome.record);
    const bool written = outcome.kind == OutcomeKind::Written || outcome.kind == OutcomeKind::WrittenDiffers;
    if (written && std::ranges::find(outcome.secrets, name) == outcome.secrets.end()) {
        keep(id, name, field, secret);
    } else if (outcome.kind == OutcomeKind::Conflict) { // nothing was edited, so it can only be gone
        fail(id, errorOf(ApiError::Kind::NotFound));
    } else if (outcome.error) {
        fail(id, *outcome.error);
    } else { // others would be lost, or the server took it and shows another
        ApiError error = errorOf(written ? ApiError::Kind::UnexpectedShape : ApiError::Kind::Invalid);
        error.detail = QStringList(outcome.secrets.begin(), outcome.secrets.end()).join(u", "_s);
        fail(id, error);
    }
}

void ProviderJobs::keep(const ProviderId &id, const QString &name, ConfigField field, const Secret &secret)
{
    whenDone(m_data.deps.vault.keep(m_data.secretKey(id, name), secret), this, [=, this](const SecretVault::Kept &kept) {
        Q_EMIT secretReplaced(id, field, kept);
        over();
    });
}

} // namespace selwise
