#include "models/controllers/providerscontroller.h"

#include "models/controllers/healthfeed.h"
#include "models/controllers/providerjobs.h"
#include "models/controllers/providersrefresh.h"
#include "models/controllers/recordpublisher.h"
#include "models/controllers/jobsupport.h"
#include "models/domain/codec/providercodec.h"
#include "models/items/providersmodel.h"
#include "models/services/recordform.h"
#include "models/services/secretsatrisk.h"
#include "models/text/secrettext.h"

#include <QPromise>
#include <algorithm>

namespace selwise {
namespace {

QString wireName(ConfigField field)
{
    return configField(field).name;
}

QFuture<Result<Secret, SecretError>> ready(const Result<Secret, SecretError> &result)
{
    QPromise<Result<Secret, SecretError>> promise;
    promise.start();
    promise.addResult(result);
    promise.finish();
    return promise.future();
}

} // namespace

struct ProvidersController::Private {
    ProvidersData data;
    HealthFeed live;
    ProvidersRefresh refresh;
    ProviderJobs jobs;
    ProvidersModel *model;
    bool busy = false;

    Private(const Deps &deps, ProvidersController *q)
        : data(deps, nullptr)
        , live(deps.plane, deps.clock)
        , refresh(data, live, nullptr)
        , jobs(data, nullptr)
        , model(new ProvidersModel(q))
    {
    }

    ProvidersModel::Row row(const ProviderId &id) const
    {
        ProvidersModel::Row row;
        row.provider = id;
        row.configured = data.stored(id) != nullptr;
        row.removed = data.deps.drafts.isRemoved(data.keyOf(id));
        if (const auto settings = row.removed ? data.base(id) : data.settings(id)) {
            row.enabled = settings->enabled;
            row.testMode = settings->testMode;
            row.issues = int(validate(*settings).size());
        }
        row.dirty = data.deps.drafts.isDirty(data.keyOf(id));
        row.conflict = !data.deps.drafts.conflicts(data.keyOf(id)).empty();
        if (const auto health = live.of(id)) {
            row.told = ProvidersModel::Told::Told;
            row.health = health->status;
            row.lastDelivery = health->lastSuccessAt;
            row.logged = health->test;
            if (health->status == HealthStatus::Failing)
                row.failingSince = health->lastSuccessAt; // nothing was delivered after that
            const DeliveryTrend &trend = live.trend(id);
            row.trend = trend.perMinute();
            row.perMinute = trend.perMinuteNow();
        } else {
            row.told = live.summary() ? ProvidersModel::Told::NotTold
                       : live.error() ? ProvidersModel::Told::Unavailable
                                      : ProvidersModel::Told::NotRead;
        }
        return row;
    }

    /// Of one provider; the others are as they were. A record may have thousands of entries, and every edit comes here.
    void updateRow(const ProviderId &id)
    {
        const std::vector<ProviderId> ids = data.all();
        std::vector<ProvidersModel::Row> rows;
        for (int i = 0; i < model->rowCount(); ++i)
            rows.push_back(model->at(i));
        const auto sameProvider = [](const ProviderId &each, const ProvidersModel::Row &row) { return each == row.provider; };
        if (!std::equal(ids.begin(), ids.end(), rows.begin(), rows.end(), sameProvider)) {
            updateRows();
            return;
        }
        for (size_t i = 0; i < ids.size(); ++i) {
            if (ids[i] == id)
                rows[i] = row(ids[i]);
        }
        model->setRows(std::move(rows));
        refresh.updateKind();
    }

    void updateRows()
    {
        std::vector<ProvidersModel::Row> rows;
        for (const ProviderId &id : data.all())
            rows.push_back(row(id));
        model->setRows(std::move(rows));
        refresh.updateKind();
    }
};

ProvidersController::ProvidersController(Deps deps, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(deps, this))
{
    connect(&d->data, &ProvidersData::recordChanged, this, [this](const ProviderId &id) {
        d->updateRow(id);
        Q_EMIT recordChanged(id);
    });
    connect(&d->refresh, &ProvidersRefresh::stateChanged, this, &ProvidersController::stateChanged);
    connect(&d->live, &HealthFeed::changed, this, [this] {
        d->updateRows();
        Q_EMIT liveChanged();
    });
    connect(&deps.vault, &SecretVault::changed, this, [this] {
        for (const ProviderId &id : d->data.all())
            Q_EMIT recordChanged(id);
    });
    connect(&d->jobs, &ProviderJobs::saved, this, &ProvidersController::saved);
    connect(&d->jobs, &ProviderJobs::secretReplaced, this, &ProvidersController::secretReplaced);
    connect(&d->jobs, &ProviderJobs::secretNotReplaced, this, &ProvidersController::secretNotReplaced);
    connect(&d->jobs, &ProviderJobs::removed, this, &ProvidersController::removed);
    connect(&d->jobs, &ProviderJobs::readAgain, &d->refresh, &ProvidersRefresh::startAgain);
    const auto updateBusy = [this] {
        if (std::exchange(d->busy, isBusy()) != d->busy)
            Q_EMIT busyChanged();
    };
    connect(&d->jobs, &ProviderJobs::busyChanged, this, updateBusy);
    connect(&d->jobs, &ProviderJobs::writingChanged, this, &ProvidersController::writingChanged);
    connect(&d->refresh, &ProvidersRefresh::busyChanged, this, updateBusy);
    d->updateRows();
}

ProvidersController::~ProvidersController() = default;

ProvidersModel *ProvidersController::model() const
{
    return d->model;
}

PaneState ProvidersController::state() const
{
    return d->refresh.state();
}

QDateTime ProvidersController::refreshedAt() const
{
    return d->refresh.refreshedAt();
}

bool ProvidersController::isBusy() const
{
    return d->refresh.isBusy() || d->jobs.isBusy();
}

std::vector<ProviderId> ProvidersController::writing() const
{
    return d->jobs.writing();
}

void ProvidersController::refresh()
{
    d->refresh.start();
}

void ProvidersController::cancel()
{
    d->refresh.cancel();
    d->jobs.cancel();
}

ProviderRecordPtr ProvidersController::shown(const ProviderId &id) const
{
    return d->data.shown(id);
}

ProviderRecordPtr ProvidersController::settings(const ProviderId &id) const
{
    return d->data.settings(id);
}

ProvidersController::Revisions ProvidersController::revisions(const ProviderId &id) const
{
    return d->data.revisions(id);
}

ProviderRecordPtr ProvidersController::stored(const ProviderId &id) const
{
    return d->data.stored(id);
}

ProvidersController::Existence ProvidersController::existence(const ProviderId &id) const
{
    if (d->data.stored(id))
        return Existence::Exists;
    return d->data.isKnown(id) ? Existence::Missing : Existence::NotKnown;
}

std::optional<ProviderHealth> ProvidersController::health(const ProviderId &id) const
{
    return d->live.of(id);
}

HealthFeed &ProvidersController::live() const
{
    return d->live;
}

std::vector<Issue> ProvidersController::issues(const ProviderId &id) const
{
    return *d->data.issues(id);
}

std::vector<Issue> ProvidersController::issuesOfChanges(const ProviderId &id) const
{
    const auto older = [this, &id] {
        const auto before = stored(id);
        return before ? validate(*before) : std::vector<Issue>();
    };
    return issuesToTell(issues(id), older, d->data.deps.drafts.changes(d->data.keyOf(id)));
}

std::map<QString, std::vector<QString>> ProvidersController::fieldErrors(const ProviderId &id) const
{
    return d->data.fieldErrors(id);
}

void ProvidersController::create(const ProviderId &id)
{
    if (shown(id) || isRemoved(id))
        return;
    d->data.created.insert(id);
    d->data.deps.drafts.create(d->data.keyOf(id), emptyForm(id));
}

template <class Edit>
void ProvidersController::edit(const ProviderId &id, Edit change)
{
    const ProviderRecordPtr before = settings(id); // all that is edited here
    if (!before)
        return;
    ProviderRecord record = *before;
    change(record);
    for (const Change &each : diff(d->data.keyOf(id), codec::encodeRecord(*before), codec::encodeRecord(record))) {
        apply({each});
        Q_EMIT edited(each);
    }
}

void ProvidersController::setEnabled(const ProviderId &id, bool on)
{
    edit(id, [on](ProviderRecord &record) { record.enabled = on; });
}

void ProvidersController::setTestMode(const ProviderId &id, bool on)
{
    edit(id, [on](ProviderRecord &record) { record.testMode = on; });
}

void ProvidersController::setText(const ProviderId &id, ConfigField field, const QString &text)
{
    edit(id, [&](ProviderRecord &record) { record.config.setText(field, text); });
}

void ProvidersController::setFlag(const ProviderId &id, ConfigField field, bool on)
{
    edit(id, [&](ProviderRecord &record) { record.config.setFlag(field, on); });
}

void ProvidersController::apply(const std::vector<Change> &changes)
{
    for (const Change &change : changes)
        d->data.clearFieldErrors(ProviderId::fromWire(change.record.id), change.path);
    d->data.deps.drafts.apply(changes);
}

void ProvidersController::discard(const ProviderId &id)
{
    // A draft with a conflict was begun on a record that somebody else has deleted since: its secrets are no new ones.
    const bool wasNew = d->data.isNew(id) && d->data.deps.drafts.conflicts(d->data.keyOf(id)).empty();
    d->data.clearFieldErrors(id, {});
    d->data.deps.drafts.discard(d->data.keyOf(id));
    if (!wasNew)
        return;
    // The secrets typed for a record that is not to be: those of this run, and those of an earlier one never sent.
    std::set<QString> names = d->data.waitingSecrets[id];
    d->data.waitingSecrets.erase(id);
    for (const ConfigFieldSpec &spec : configFields(id.kind)) {
        const auto entry = spec.kind == ConfigFieldSpec::Kind::Secret ? secretEntry(id, spec.field) : std::nullopt;
        if (entry && !entry->lastUse.isValid() && !d->data.created.contains(id))
            names.insert(spec.name);
    }
    d->data.created.erase(id);
    for (const QString &name : names)
        d->data.deps.vault.forget(d->data.secretKey(id, name));
}

void ProvidersController::save(const std::vector<ProviderId> &ids)
{
    for (const ProviderId &id : ids)
        d->jobs.save(id);
}

void ProvidersController::settle(const ProviderId &id, const MemberPath &path)
{
    d->data.deps.drafts.settle(d->data.keyOf(id), path);
}

bool ProvidersController::isRemoved(const ProviderId &id) const
{
    return d->data.deps.drafts.isRemoved(d->data.keyOf(id));
}

void ProvidersController::remove(const ProviderId &id)
{
    take(d->data.deps.drafts.removal(d->data.keyOf(id)));
}

void ProvidersController::keep(const ProviderId &id)
{
    take(d->data.deps.drafts.stay(d->data.keyOf(id)));
}

void ProvidersController::take(const std::optional<Change> &change)
{
    if (!change)
        return;
    apply({*change});
    Q_EMIT edited(*change);
}

void ProvidersController::replaceSecret(const ProviderId &id, ConfigField field, const Secret &secret)
{
    if (secret.isEmpty() || hasErrors(validateSecret(wireName(field), secret))) {
        ApiError error = errorOf(ApiError::Kind::Invalid);
        error.detail = wireName(field);
        Q_EMIT secretNotReplaced(id, field, error);
        return;
    }
    d->jobs.replaceSecret(id, wireName(field), field, secret);
}

QFuture<Result<Secret, SecretError>> ProvidersController::revealSecret(const ProviderId &id, ConfigField field)
{
    if (const auto record = stored(id)) {
        const auto state = record->secrets.find(wireName(field));
        if (state != record->secrets.end() && state->second.presence == SecretState::Presence::Plain)
            return ready(state->second.value);
    }
    return d->data.deps.vault.read(d->data.secretKey(id, wireName(field)), secretPurposeWord(SecretPurpose::Showing));
}

std::optional<SecretEntry> ProvidersController::secretEntry(const ProviderId &id, ConfigField field) const
{
    return d->data.deps.vault.entry(d->data.secretKey(id, wireName(field)));
}

std::vector<SecretEntry> ProvidersController::secretsOfNew(const ProviderId &id) const
{
    return d->data.secretsOfNew(id);
}

std::vector<SecretEntry> ProvidersController::wouldPutBack(const ProviderId &id, std::optional<ConfigField> replaced) const
{
    std::vector<SecretEntry> entries;
    const auto record = stored(id);
    if (!record)
        return entries;
    for (const auto &[name, state] : secretsAtRisk(*record, *record, {})) {
        const auto entry = d->data.deps.vault.entry(d->data.secretKey(id, name));
        if (entry && !(replaced && name == wireName(*replaced)) && !showsAnother(state, entry->hint))
            entries.push_back(*entry);
    }
    return entries;
}

} // namespace selwise
