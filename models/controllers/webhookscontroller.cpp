#include "models/controllers/webhookscontroller.h"

#include "models/controllers/webhookdeliveries.h"
#include "models/domain/codec/webhookcodec.h"
#include "models/items/webhooksmodel.h"
#include "models/services/generatedsecret.h"
#include "models/services/webhookform.h"
#include "models/text/secrettext.h"
#include "models/text/webhooktext.h"

#include <QScopedValueRollback>
#include <QUuid>
#include <algorithm>
#include <utility>

namespace selwise {

using namespace Qt::Literals::StringLiterals;

struct WebhooksController::Private {
    WebhookDeliveries deliveries;
    WebhooksModel *model;
    std::vector<WebhookId> order; ///< of the server, as last read
    bool updating = false, outdated = false;
};

WebhooksController::WebhooksController(const Deps &deps, QObject *parent)
    : RecordsKeeper(deps, parent)
    , d(new Private{WebhookDeliveries(deps.plane, deps.clock), new WebhooksModel(this), {}, false, false})
{
    connect(this, &RecordPublisher::recordChanged, this, [this](const RecordKey &key) {
        updateRows();
        Q_EMIT webhookChanged({key.id});
    });
    connect(this, &RecordPublisher::saved, this, [this](const RecordKey &key, const WriteOutcome &outcome) {
        const bool written = outcome.kind == WriteOutcome::Kind::Written || outcome.kind == WriteOutcome::Kind::WrittenDiffers;
        if (written && outcome.record && outcome.record->key() != key) {
            updateRows();
            Q_EMIT becameId({key.id}, {outcome.record->key().id});
        }
    });
    connect(this, &RecordPublisher::removed, this, [this](const RecordKey &key) { d->deliveries.forget({key.id}); });
    connect(&d->deliveries, &WebhookDeliveries::changed, this, &WebhooksController::updateRows);
    connect(&deps.vault, &SecretVault::changed, this, [this] {
        for (const WebhookId &id : ids())
            Q_EMIT webhookChanged(id); // not recordChanged: that of a vault is said often, and is not about the record
    });
    updateRows();
}

WebhooksController::~WebhooksController() = default;

WebhooksModel *WebhooksController::model() const
{
    return d->model;
}

WebhookDeliveries &WebhooksController::deliveries() const
{
    return d->deliveries;
}

std::optional<Webhook> WebhooksController::shown(const WebhookId &id) const
{
    const auto record = RecordsKeeper::shown(keyOf(id));
    if (!record)
        return std::nullopt;
    Webhook webhook = *record->webhook();
    if (const auto server = stored(id); server && server->auth != webhook.auth)
        webhook.secrets.clear();
    return webhook;
}

std::optional<Webhook> WebhooksController::stored(const WebhookId &id) const
{
    const auto record = RecordsKeeper::stored(keyOf(id));
    return record ? std::optional(*record->webhook()) : std::nullopt;
}

std::optional<Webhook> WebhooksController::standing(const WebhookId &id) const
{
    const auto webhook = shown(id);
    const auto server = webhook ? std::nullopt : stored(id);
    const auto base = webhook || server ? std::nullopt : deps().drafts.base(keyOf(id)); // read by an earlier run
    return webhook ? webhook : base ? std::optional(*ServerRecord::ofForm(*base, id).webhook()) : server;
}

bool WebhooksController::isRemoved(const WebhookId &id) const
{
    return deps().drafts.isRemoved(keyOf(id));
}

std::vector<WebhookId> WebhooksController::ids() const
{
    std::vector<WebhookId> ids, rest;
    for (const RecordKey &key : all())
        rest.push_back({key.id});
    for (const WebhookId &id : d->order) {
        if (std::erase(rest, id) > 0)
            ids.push_back(id);
    }
    // What is at the server since the list was read comes before what is not there yet.
    std::ranges::stable_partition(rest, [this](const WebhookId &id) { return RecordsKeeper::stored(keyOf(id)).has_value(); });
    ids.insert(ids.end(), rest.begin(), rest.end());
    return ids;
}

/// A view answers to a row that goes by choosing another one, and with that by reading its deliveries, before the row is gone:
/// what changes meanwhile comes after.
void WebhooksController::updateRows()
{
    d->outdated = true;
    if (d->updating)
        return;
    const QScopedValueRollback updating(d->updating, true);
    while (std::exchange(d->outdated, false))
        fillRows();
}

void WebhooksController::fillRows()
{
    for (int row = 0; row < d->model->rowCount(); ++row) {
        const WebhookId before = d->model->at(row).id;
        if (const WebhookId id = now(before); !(id == before))
            d->model->rename(before, id);
    }
    std::vector<WebhooksModel::Row> rows;
    for (const WebhookId &id : ids()) {
        WebhooksModel::Row row;
        row.id = id;
        row.published = stored(id).has_value();
        row.removed = isRemoved(id);
        if (const auto webhook = standing(id)) {
            row.name = webhook->name;
            row.url = webhook->url;
            row.enabled = webhook->enabled;
            row.disabledReason = webhook->enabled ? QString() : codec::disabledReason(*webhook);
            const auto found = check(ServerRecord(*webhook));
            row.issues = int(std::ranges::count(found, Issue::Severity::Error, &Issue::severity));
        }
        row.dirty = deps().drafts.isDirty(keyOf(id));
        row.conflict = !deps().drafts.conflicts(keyOf(id)).empty();
        const WebhookDeliveries::Log &log = d->deliveries.log(id);
        const DeliverySummary summary = summarize(log.deliveries);
        row.told = summary.any()           ? WebhooksModel::Told::Told
                   : log.readAt.isValid()  ? WebhooksModel::Told::Nothing
                   : log.error.has_value() ? WebhooksModel::Told::Unavailable
                                           : WebhooksModel::Told::NotRead;
        row.delivered = summary.delivered;
        row.failed = summary.failed;
        row.retrying = summary.retrying;
        row.lastDelivery = summary.lastDelivered;
        row.failingSince = summary.failingSince;
        rows.push_back(std::move(row));
    }
    d->model->setRows(std::move(rows));
}

std::vector<Issue> WebhooksController::check(const ServerRecord &record) const
{
    const Webhook &webhook = *record.webhook();
    std::vector<QString> others;
    for (const RecordKey &key : all()) {
        if (const auto other = key.id == webhook.id.text ? std::nullopt : RecordsKeeper::shown(key))
            others.push_back(other->webhook()->name);
    }
    return webhookIssues(webhook, others);
}

std::function<void()> WebhooksController::readAll(std::function<void(const Result<Records, ApiError> &)> done)
{
    auto *watcher = whenEnded(deps().plane.webhooks(), this, errorOf(ApiError::Kind::Cancelled),
                              [this, done = std::move(done)](const Result<std::vector<Webhook>, ApiError> &answer) {
        if (!answer) {
            done(Failure{answer.error()});
            return;
        }
        Records records;
        d->order.clear();
        for (const Webhook &webhook : *answer) {
            if (webhook.id.isEmpty() || std::ranges::find(d->order, webhook.id) != d->order.end())
                continue; // nothing could be done with it
            d->order.push_back(webhook.id);
            records.emplace_back(webhook);
        }
        done(records);
        updateRows();
        readDeliveries();
    });
    return [watcher = QPointer(watcher)] {
        if (watcher)
            watcher->cancel();
    };
}

/// For the list: the state of those that are on, as far as a few requests tell it.
void WebhooksController::readDeliveries()
{
    constexpr int most = 12;
    int asked = 0;
    for (const WebhookId &id : ids()) {
        const auto webhook = stored(id);
        if (webhook && webhook->enabled && asked++ < most)
            d->deliveries.read(id);
    }
}

void WebhooksController::keepUp(std::chrono::milliseconds age)
{
    for (const WebhookId &id : ids()) {
        if (stored(id))
            d->deliveries.keepUp(id, age);
    }
}

WebhookId WebhooksController::create()
{
    const WebhookId id{u"new-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces)};
    deps().drafts.create(keyOf(id), emptyWebhookForm());
    generateMissing(id);
    return id;
}

void WebhooksController::editWebhook(const WebhookId &id, const std::function<void(Webhook &)> &change)
{
    edit(keyOf(id), [&](Json &form) {
        Webhook webhook = *ServerRecord::ofForm(form, id).webhook();
        change(webhook);
        form = codec::encodeRecord(webhook);
    });
}

void WebhooksController::setName(const WebhookId &id, const QString &name)
{
    editWebhook(id, [&](Webhook &webhook) { webhook.name = name; });
}

void WebhooksController::setUrl(const WebhookId &id, const QString &url)
{
    editWebhook(id, [&](Webhook &webhook) { webhook.url = url; });
}

void WebhooksController::setEvents(const WebhookId &id, const std::vector<QString> &events)
{
    editWebhook(id, [&](Webhook &webhook) { webhook.events = events; });
}

void WebhooksController::setEnabled(const WebhookId &id, bool on)
{
    editWebhook(id, [on](Webhook &webhook) { webhook.enabled = on; });
}

void WebhooksController::setAuth(const WebhookId &id, WebhookAuth auth)
{
    editWebhook(id, [auth](Webhook &webhook) {
        webhook.auth = auth;
        const auto names = codec::authConfigNames(auth);
        if (std::ranges::find(names, "header"_L1) == names.end())
            webhook.authHeader.clear();
    });
    generateMissing(id);
}

void WebhooksController::setHeader(const WebhookId &id, const QString &header)
{
    editWebhook(id, [&](Webhook &webhook) { webhook.authHeader = header; });
}

void WebhooksController::setRetry(const WebhookId &id, const RetryPolicy &retry)
{
    editWebhook(id, [&](Webhook &webhook) { webhook.retry = retry; });
}

QString WebhooksController::nameOf(const RecordKey &key) const
{
    const auto webhook = standing(now({key.id}));
    return webhookName(webhook ? webhook->name : QString());
}

void WebhooksController::cancel()
{
    d->deliveries.cancel();
    RecordsKeeper::cancel();
}

} // namespace selwise
