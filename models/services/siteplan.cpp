#include "models/services/siteplan.h"

#include "models/services/serverrecord.h"

#include <algorithm>

namespace selwise {

using Kind = RecordKey::Kind;

namespace {

codec::OverlayKind overlayKind(Kind kind)
{
    switch (kind) {
    case Kind::Provider: return codec::OverlayKind::Provider;
    case Kind::Webhook: return codec::OverlayKind::Webhook;
    case Kind::DataLayer: break;
    }
    return codec::OverlayKind::DataLayer;
}

QString webhookName(const Json &form)
{
    return ServerRecord::ofForm(form, WebhookId{}).webhook()->name;
}

QString webhookAddress(const Json &form)
{
    return ServerRecord::ofForm(form, WebhookId{}).webhook()->url;
}

/// A part that changes nothing is none.
void add(SitePlan &plan, const RecordKey &key, const SiteShown &shown, const Json &from, bool whole)
{
    const std::optional<Json> now = shown.form(key), there = shown.base(key);
    SitePlan::Part part{key, {}, now, from, {}, !now && !there};
    if (key.kind == Kind::Webhook)
        part.name = webhookName(from);
    if (!now) {
        if (there) // what it has that nobody here knows stays
            part.then = codec::overlaid(*there, from, overlayKind(key.kind), whole);
        part.changes = {{key, {}, std::nullopt, part.then}};
    } else {
        part.then = codec::overlaid(*now, from, overlayKind(key.kind), whole);
        part.changes = diff(key, *now, *part.then);
    }
    if (!part.changes.empty())
        plan.parts.push_back(std::move(part));
}

/// The webhook of a file at this site, if it is there.
std::optional<RecordKey> webhookHere(const QString &id, const Json &form, const SiteShown &shown)
{
    const auto there = [&shown](const RecordKey &key) {
        const std::optional<Json> now = shown.form(key);
        return now ? now : shown.base(key);
    };
    const RecordKey same{Kind::Webhook, id};
    if (!id.isEmpty() && there(same))
        return same;
    const QString name = webhookName(form), address = webhookAddress(form);
    for (const RecordKey &key : shown.records) {
        const std::optional<Json> now = key.kind == Kind::Webhook ? there(key) : std::nullopt;
        if (now && webhookName(*now) == name && webhookAddress(*now) == address)
            return key;
    }
    return std::nullopt;
}

} // namespace

std::vector<Change> SitePlan::changes() const
{
    std::vector<Change> all;
    for (const Part &part : parts)
        all.insert(all.end(), part.changes.begin(), part.changes.end());
    return all;
}

SitePlan importPlan(const codec::SiteFile &file, const SiteShown &shown, const std::function<QString()> &newId)
{
    SitePlan plan;
    for (const auto &[name, form] : file.providers) {
        const RecordKey key{Kind::Provider, name};
        add(plan, key, shown, form, false);
    }
    for (const auto &[id, form] : file.webhooks) {
        const auto here = webhookHere(id, form, shown);
        add(plan, here ? *here : RecordKey{Kind::Webhook, newId()}, shown, form, false);
    }
    if (file.dataLayer)
        add(plan, {Kind::DataLayer, {}}, shown, *file.dataLayer, false);
    return plan;
}

SitePlan restorePlan(const std::vector<RecordKey> &records, const std::function<std::optional<Json>(const RecordKey &)> &then,
                     const SiteShown &shown, const std::function<QString()> &newId)
{
    SitePlan plan;
    for (const RecordKey &key : records) {
        const std::optional<Json> form = then(key), now = shown.form(key);
        if (!form) {
            if (now && shown.base(key) && key.kind != Kind::DataLayer) // one that is only drafted is nobody's past
                plan.parts.push_back({key, key.kind == Kind::Webhook ? webhookName(*now) : QString(), now, std::nullopt, {{key, {}, *now, std::nullopt}}, false});
            continue;
        }
        const bool newWebhook = !now && !shown.base(key) && key.kind == Kind::Webhook; // the server will name it anew
        add(plan, newWebhook ? RecordKey{Kind::Webhook, newId()} : key, shown, *form, true);
    }
    return plan;
}

codec::SiteFile exported(const SiteShown &shown, const QString &site, const QString &environment, const QDateTime &at)
{
    codec::SiteFile file{site, environment, at, {}, {}, std::nullopt};
    for (const RecordKey &key : shown.records) {
        const std::optional<Json> form = shown.form(key);
        if (!form)
            continue;
        switch (key.kind) {
        case Kind::Provider: file.providers.emplace_back(key.id, *form); break;
        case Kind::Webhook: file.webhooks.emplace_back(key.id, *form); break;
        case Kind::DataLayer: file.dataLayer = *form; break;
        }
    }
    return file;
}

} // namespace selwise
