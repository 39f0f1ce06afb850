#include "app/sandbox/target.h"

#include "app/sandbox/wirenames.h"
#include "models/domain/codec/webhookcodec.h"
#include "models/text/providertext.h"

#include <QUrlQuery>

namespace selwise::sandbox {

namespace {

forwarding::SecretValues valuesOf(const std::map<QString, SecretState> &states)
{
    forwarding::SecretValues values;
    for (const auto &[name, state] : states) {
        if (state.presence == SecretState::Presence::Plain && !state.isJson)
            values.emplace(name.toStdString(), state.value);
    }
    return values;
}

} // namespace

Target providerTarget(Provider provider, const Json &document)
{
    const ProviderId id = ProviderId::of(provider);
    Target target;
    target.id = id.canonical();
    target.name = providerName(id);
    Json named = document;
    named.set(wire::provider, Json(target.id));
    const auto decoded = codec::decodeProvider(named, id);
    target.provider = decoded && *decoded ? **decoded : ProviderRecord();
    target.provider->provider = id;
    target.secrets = valuesOf(target.provider->secrets);
    return target;
}

Target webhookTarget(const QString &id, const Json &document)
{
    Target target;
    target.id = id;
    Json named = document;
    named.set(wire::id, Json(id));
    const auto decoded = codec::decodeWebhook(named);
    target.webhook = decoded ? *decoded : Webhook();
    target.webhook->id = WebhookId{id};
    target.name = target.webhook->name;
    target.secrets = valuesOf(target.webhook->secrets);
    return target;
}

bool Target::isEnabled() const
{
    return provider ? provider->enabled : webhook->enabled;
}

bool Target::isInTestMode() const
{
    return provider && provider->testMode;
}

std::vector<Secret> Target::spokenSecrets() const
{
    std::vector<Secret> spoken = forwarding::sentForms(secrets);
    const QUrlQuery query(webhook ? QUrl(webhook->url) : QUrl());
    for (const auto &[name, value] : query.queryItems(QUrl::FullyDecoded)) {
        if (looksSecretName(name)) {
            spoken.emplace_back(value.toUtf8());
            spoken.emplace_back(QUrl::toPercentEncoding(value));
        }
    }
    return spoken;
}

forwarding::Destination Target::destination() const
{
    return provider ? forwarding::destinationOf(provider->provider.kind) : forwarding::Destination::Webhook;
}

Destinations::Purpose Target::purpose() const
{
    return provider ? Destinations::Purpose::Provider : Destinations::Purpose::Webhook;
}

std::chrono::milliseconds Target::timeout() const
{
    return std::chrono::seconds(webhook ? std::max(1, webhook->retry.timeoutSeconds) : RetryPolicy().timeoutSeconds);
}

forwarding::CompiledDestination Target::compiled(const EvaluationRules &rules) const
{
    return provider ? forwarding::CompiledDestination(*provider, rules)
                    : forwarding::CompiledDestination(*webhook, rules);
}

forwarding::Encoded Target::encode(const Json &event, const forwarding::Ruling &ruling,
                                   const forwarding::SendContext &context) const
{
    return provider ? forwarding::encodeForProvider(*provider, event, ruling, context)
                    : forwarding::encodeForWebhook(*webhook, secrets, event, ruling, context);
}

forwarding::SentRequest Target::filledIn(const forwarding::WireRequest &request) const
{
    return forwarding::fillIn(request, secrets);
}

} // namespace selwise::sandbox
