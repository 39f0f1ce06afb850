#include "tests/contract/planecases.h"

#include "models/domain/codec/webhookcodec.h"

namespace selwise::contract {

using namespace Qt::Literals::StringLiterals;
using Kind = ApiError::Kind;

namespace {

/// Ends a case with a sentence when the condition does not hold.
#define MUST(condition)                                                                                                \
    do {                                                                                                               \
        if (!(condition))                                                                                              \
            return u"line %1: %2"_s.arg(__LINE__).arg(QLatin1StringView(#condition));                                  \
    } while (false)

const ProviderId ga4 = ProviderId::of(Provider::Ga4);
const ProviderId meta = ProviderId::of(Provider::Meta);
const ProviderId googleAds = ProviderId::fromWire(u"google_ads"_s);

ProviderRecord newMeta()
{
    ProviderRecord record;
    record.provider = meta;
    record.enabled = true;
    record.config.setText(ConfigField::PixelId, u"418206573921084"_s);
    record.config.setFlag(ConfigField::AdvancedMatching, true);
    record.config.members().set("datasetRegion", Json(u"eu-north"_s));
    record.eventMapping.set(u"purchase"_s, u"Purchase"_s);
    record.eventMapping.set(u"page_view"_s, u"PageView"_s);
    return record;
}

SecretEdits tokenEdit(const QByteArray &value)
{
    return {{u"accessToken"_s, SecretEdit{Secret(value)}}};
}

Precondition matching(const QByteArray &etag)
{
    return etag.isEmpty() ? Precondition{} : Precondition{Precondition::Kind::IfMatch, etag};
}

/// What a client that edits nothing sends along: the stored token for a server that would drop it, else nothing.
SecretEdits unchanged(const Variant &variant)
{
    return variant.replacesAll ? tokenEdit("top-secret-token") : SecretEdits();
}

/// Reads from the site itself whether it has this token stored, by what it says after a write that leaves secrets
/// alone.
bool hasToken(Bench &site)
{
    const Json record = site.send({"GET", site.integrations() + "/meta", {}, {}}).json();
    const Json *set = record.find("secretsSet");
    return set && set->elements().size() == 1;
}

QString createAndRead(ControlPlane &plane, const Variant &variant, Bench &site)
{
    const auto created =
        await(plane.putProvider(newMeta(), tokenEdit("top-secret-token"), {Precondition::Kind::IfNoneMatchAny, {}}));
    MUST(created.ok());
    MUST(created->has_value() == variant.bodies);
    MUST(hasToken(site));
    const auto read = await(plane.provider(meta));
    MUST(read.ok() && read->has_value());
    const ProviderRecord &record = **read;
    MUST(record.provider == meta);
    MUST(record.enabled && !record.testMode);
    MUST(record.config.text(ConfigField::PixelId) == u"418206573921084");
    MUST(record.config.flag(ConfigField::AdvancedMatching));
    MUST(record.config.unknownMembers(Provider::Meta).find("datasetRegion"));
    MUST(*record.eventMapping.find(u"purchase") == u"Purchase");
    MUST(record.etag.isEmpty() != variant.etags);
    MUST(!record.source.toBytes().contains("top-secret-token"));
    return {};
}

QString listHasEachOnce(ControlPlane &plane, const Variant &, Bench &site)
{
    site.send({"PUT", site.integrations() + "/ga4", {}, R"({"config":{"measurementId":"G-1"}})"});
    site.send(
        {"PUT", site.integrations() + "/gads", {}, R"({"config":{"conversionId":"AW-1","conversionLabel":"l"}})"});
    const auto list = await(plane.providers());
    MUST(list.ok());
    MUST(list->size() == 2);
    MUST(list->at(0).provider == ga4);
    MUST(list->at(1).provider == googleAds);
    MUST(list->at(0).config.text(ConfigField::MeasurementId) == u"G-1");
    const auto one = await(plane.provider(list->at(1).provider)); // by the spelling the server used
    MUST(one.ok() && one->has_value());
    return {};
}

QString emptyList(ControlPlane &plane, const Variant &, Bench &)
{
    const auto list = await(plane.providers());
    MUST(list.ok());
    MUST(list->empty());
    return {};
}

QString notConfigured(ControlPlane &plane, const Variant &, Bench &)
{
    const auto read = await(plane.provider(meta));
    MUST(read.ok());
    MUST(!read->has_value() || !(**read).enabled);
    MUST(*await(plane.deleteProvider(meta, {})) == Deletion::WasNotThere);
    return {};
}

/// The heart of it: read, change one thing, write the whole record. Nothing else changes, no secret is lost.
QString changeKeepsTheRest(ControlPlane &plane, const Variant &variant, Bench &site)
{
    MUST(await(plane.putProvider(newMeta(), tokenEdit("top-secret-token"), {})).ok());
    auto read = await(plane.provider(meta));
    MUST(read.ok() && read->has_value());
    ProviderRecord changed = **read;
    changed.testMode = true;
    changed.eventMapping.set(u"add_to_cart"_s, u"AddToCart"_s);
    const auto written = await(plane.putProvider(changed, unchanged(variant), matching(changed.etag)));
    MUST(written.ok());
    MUST(hasToken(site));
    const auto again = await(plane.provider(meta));
    MUST(again.ok() && again->has_value());
    const ProviderRecord &record = **again;
    MUST(record.testMode && record.enabled);
    MUST(record.eventMapping.entries.size() == 3);
    MUST(record.config.unknownMembers(Provider::Meta).find("datasetRegion"));
    MUST(record.config.text(ConfigField::PixelId) == u"418206573921084");
    const QByteArray stored = site.send({"GET", site.integrations() + "/meta", {}, {}}).body;
    MUST(stored.contains("datasetRegion") && stored.contains("AddToCart"));
    return {};
}

QString conflictIsSeen(ControlPlane &plane, const Variant &variant, Bench &site)
{
    if (!variant.etags)
        return {};
    MUST(await(plane.putProvider(newMeta(), {}, {})).ok());
    auto read = await(plane.provider(meta));
    MUST(read.ok() && read->has_value());
    site.send({"PUT", site.integrations() + "/meta", {}, R"({"testMode":true})"}); // a colleague
    const auto refused = await(plane.putProvider(**read, {}, matching((**read).etag)));
    MUST(!refused.ok() && refused.error().kind == Kind::PreconditionFailed);
    const auto notDeleted = await(plane.deleteProvider(meta, matching((**read).etag)));
    MUST(!notDeleted.ok() && notDeleted.error().kind == Kind::PreconditionFailed);
    const auto notCreated = await(plane.putProvider(newMeta(), {}, {Precondition::Kind::IfNoneMatchAny, {}}));
    MUST(!notCreated.ok() && notCreated.error().kind == Kind::PreconditionFailed);
    return {};
}

QString secretIsRemoved(ControlPlane &plane, const Variant &variant, Bench &site)
{
    MUST(await(plane.putProvider(newMeta(), tokenEdit("top-secret-token"), {})).ok());
    auto read = await(plane.provider(meta));
    MUST(read.ok() && read->has_value());
    MUST(await(plane.putProvider(**read, {{u"accessToken"_s, SecretEdit{std::nullopt}}},
                                 matching(variant.etags ? (**read).etag : QByteArray())))
             .ok());
    MUST(!hasToken(site));
    return {};
}

QString deleteTwice(ControlPlane &plane, const Variant &, Bench &)
{
    MUST(await(plane.putProvider(newMeta(), {}, {})).ok());
    const auto first = await(plane.deleteProvider(meta, {}));
    MUST(first.ok() && *first == Deletion::Deleted);
    const auto second = await(plane.deleteProvider(meta, {}));
    MUST(second.ok() && *second == Deletion::WasNotThere);
    return {};
}

QString invalidNamesTheField(ControlPlane &plane, const Variant &, Bench &)
{
    ProviderRecord record = newMeta();
    record.config.members().remove("pixelId");
    const auto refused = await(plane.putProvider(record, {}, {}));
    MUST(!refused.ok() && refused.error().kind == Kind::Invalid);
    MUST(refused.error().fieldErrors.contains(u"config.pixelId"_s));
    return {};
}

QString mappings(ControlPlane &plane, const Variant &, Bench &)
{
    const auto defaults = await(plane.providerMappings(meta));
    MUST(defaults.ok());
    MUST(defaults->eventMapping.find(u"purchase") && *defaults->eventMapping.find(u"purchase") == u"Purchase");
    MUST(defaults->eventMapping.entries.size() > 10);
    return {};
}

QString healthOfTheIdle(ControlPlane &plane, const Variant &, Bench &site)
{
    site.send({"PUT", site.integrations() + "/meta", {}, R"({"enabled":true,"config":{"pixelId":"1"}})"});
    const auto health = await(plane.health());
    MUST(health.ok());
    MUST(health->providers.size() == 1);
    MUST(health->providers.at(0).provider == meta);
    MUST(health->providers.at(0).status == HealthStatus::Idle);
    MUST(!health->providers.at(0).successRate);
    return {};
}

QString logsOfTheIdle(ControlPlane &plane, const Variant &, Bench &site)
{
    site.send({"PUT", site.integrations() + "/meta", {}, R"({"config":{"pixelId":"1"}})"});
    LogQuery query;
    query.limit = 1000;
    const auto page = await(plane.providerLogs(meta, query));
    MUST(page.ok());
    MUST(page->entries.empty() && page->nextCursor.isEmpty());
    return {};
}

QString testsOfAProvider(ControlPlane &plane, const Variant &variant, Bench &site)
{
    const auto missing = await(plane.testProvider(meta, {}));
    MUST(!missing.ok() && missing.error().kind == Kind::NotFound);
    site.send({"PUT",
               site.integrations() + "/meta",
               {},
               R"({"config":{"pixelId":"418206573921084","accessToken":"no token"},"eventMapping":{"purchase":"Purchase"}})"});
    const auto result = await(plane.testProvider(meta, {}));
    MUST(result.ok());
    if (!variant.bodies) { // an empty 2xx: cannot tell
        MUST(!result->success);
        return {};
    }
    MUST(result->success == std::optional<bool>(false));
    MUST(result->checks.size() == 4);
    MUST(result->checks[0].name == CheckName::Settings && result->checks[0].status == CheckStatus::Passed);
    MUST(result->checks[3].name == CheckName::Credentials && result->checks[3].status == CheckStatus::Failed);
    return {};
}

QString dataLayer(ControlPlane &plane, const Variant &variant, Bench &site)
{
    site.send({"PUT", site.integrations() + "/data-layer", {}, R"({"tracker":{"flushInterval":30}})"});
    const auto read = await(plane.dataLayer());
    MUST(read.ok());
    MUST(read->flushIntervalMs == 1000 && read->enabled);
    DataLayerConfig changed = *read;
    changed.flushIntervalMs = 2500;
    MUST(await(plane.putDataLayer(changed, matching(changed.etag))).ok());
    const auto again = await(plane.dataLayer());
    MUST(again.ok() && again->flushIntervalMs == 2500);
    MUST(again->source.find("tracker"));
    if (variant.etags) {
        const auto refused = await(plane.putDataLayer(changed, matching(read->etag)));
        MUST(!refused.ok() && refused.error().kind == Kind::PreconditionFailed);
    }
    return {};
}

QString webhooks(ControlPlane &plane, const Variant &variant, Bench &site)
{
    MUST(await(plane.webhooks())->empty());
    Webhook hook;
    hook.name = u"Orders"_s;
    hook.url = u"http://127.0.0.1:9/orders"_s;
    hook.events = {u"purchase"_s};
    hook.auth = WebhookAuth::Hmac;
    hook.authText = codec::authText(hook.auth);
    hook.retry.maxAttempts = 7;
    MUST(await(plane.createWebhook(hook, {{u"secret"_s, SecretEdit{Secret("hook-secret")}}})).ok());

    const auto list = await(plane.webhooks());
    MUST(list.ok() && list->size() == 1);
    const WebhookId id = list->at(0).id;
    const auto read = await(plane.webhook(id));
    MUST(read.ok());
    MUST(read->name == u"Orders" && read->enabled && read->auth == WebhookAuth::Hmac && read->retry.maxAttempts == 7);
    MUST(read->events == std::vector<QString>{u"purchase"_s});

    Webhook changed = *read;
    changed.enabled = false;
    changed.retry.maxAttempts = 3;
    MUST(await(plane.putWebhook(changed, {}, matching(changed.etag))).ok());
    const auto again = await(plane.webhook(id));
    MUST(again.ok() && !again->enabled && again->retry.maxAttempts == 3);
    const Json stored = site.send({"GET", site.integrations() + "/webhooks/" + id.text.toUtf8(), {}, {}}).json();
    MUST(stored.find("secretsSet")->elements().size() == 1); // left out, and so left alone
    if (variant.etags) {
        const auto refused = await(plane.putWebhook(changed, {}, matching(read->etag)));
        MUST(!refused.ok() && refused.error().kind == Kind::PreconditionFailed);
    }
    MUST(await(plane.webhookLogs(id, {}))->entries.empty());
    const auto tested = await(plane.testWebhook(id, {}));
    MUST(tested.ok());
    MUST(tested->success == (variant.bodies ? std::optional<bool>(false) : std::nullopt)); // nothing listens there
    MUST(*await(plane.deleteWebhook(id, {})) == Deletion::Deleted);
    MUST(*await(plane.deleteWebhook(id, {})) == Deletion::WasNotThere);
    MUST(await(plane.webhook(id)).error().kind == Kind::NotFound);
    return {};
}

} // namespace

const std::vector<PlaneCase> &planeCases()
{
    static const std::vector<PlaneCase> all = {
        {"create and read", createAndRead},
        {"list: each provider once", listHasEachOnce},
        {"list, empty", emptyList},
        {"not configured", notConfigured},
        {"a change keeps the rest", changeKeepsTheRest},
        {"a conflict is seen", conflictIsSeen},
        {"a secret is removed", secretIsRemoved},
        {"delete twice", deleteTwice},
        {"invalid names the field", invalidNamesTheField},
        {"mappings", mappings},
        {"health of the idle", healthOfTheIdle},
        {"logs of the idle", logsOfTheIdle},
        {"tests of a provider", testsOfAProvider},
        {"data layer", dataLayer},
        {"webhooks", webhooks},
    };
    return all;
}

} // namespace selwise::contract
