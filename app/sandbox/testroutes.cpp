#include "app/sandbox/destinationtest.h"
#include "app/sandbox/providerrules.h"
#include "app/sandbox/routes.h"
#include "app/sandbox/webhookrules.h"

namespace selwise::sandbox {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Runs the test and answers with its result.
void run(Site &site, TestOrder order, const TestBody &body, const Call &call, const Reply &reply)
{
    order.isTemplate = !body.event;
    order.event = body.event ? *body.event : templatePurchase(site.clock.now());
    order.bypassFilters = body.bypassFilters;
    order.testEventCode = body.testEventCode;
    order.testId = call.request.header("X-Test-Id").left(100);
    DestinationTest::start(site, std::move(order), [reply](const Json &result) { reply.send(jsonResponse(200, result)); });
}

void testProvider(Site &site, const Call &call, const Reply &reply)
{
    const ProviderId provider = ProviderId::fromWire(call.parameter("provider"));
    if (provider.kind == Provider::Other)
        return reply.send(unknownProvider(call));
    const auto body = readTestBody(call.body);
    if (!body)
        return reply.send(invalid(u"Nothing was sent"_s, body.error()));
    const auto stored = site.repository.find(RecordKind::Provider, provider.canonical());
    if (!stored)
        return reply.send(storeRefusal(stored.error()));
    if (!*stored && !body->record)
        return reply.send(notConfigured(provider));
    const Json *saved = *stored ? &(*stored)->document : nullptr;
    TestOrder order;
    Json document = saved ? *saved : Json::object();
    if (body->record) {
        Merged merged = mergeProvider(provider.kind, saved, *body->record);
        order.settingErrors = std::move(merged.errors);
        document = std::move(merged.document);
    }
    order.target = providerTarget(provider.kind, document);
    run(site, std::move(order), *body, call, reply);
}

void testWebhook(Site &site, const Call &call, const Reply &reply)
{
    const auto body = readTestBody(call.body);
    if (!body)
        return reply.send(invalid(u"Nothing was sent"_s, body.error()));
    const auto stored = site.repository.find(RecordKind::Webhook, call.parameter("id"));
    if (!stored)
        return reply.send(storeRefusal(stored.error()));
    if (!*stored)
        return reply.send(unknownWebhook());
    TestOrder order;
    Json document = (*stored)->document;
    if (body->record) {
        Merged merged = mergeWebhook(&document, *body->record);
        order.settingErrors = std::move(merged.errors);
        document = std::move(merged.document);
    }
    order.target = webhookTarget((*stored)->id, document);
    run(site, std::move(order), *body, call, reply);
}

} // namespace

void addTestRoutes(Router &router, Site &site)
{
    router.add({"POST", sitePath("/{provider}/test"), BodyUse::Optional,
                [&site](const Call &call, const Reply &reply) { testProvider(site, call, reply); }});
    router.add({"POST", sitePath("/webhooks/{id}/test"), BodyUse::Optional,
                [&site](const Call &call, const Reply &reply) { testWebhook(site, call, reply); }});
}

} // namespace selwise::sandbox
