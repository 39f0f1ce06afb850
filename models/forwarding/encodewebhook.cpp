#include "models/domain/codec/webhookcodec.h"
#include "models/forwarding/eventreader.h"
#include "models/forwarding/jsonout.h"
#include "models/forwarding/signature.h"
#include "models/forwarding/uri.h"

#include <QUrl>
#include <algorithm>

namespace selwise::forwarding {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The address as it goes out; empty and reported when nothing can be sent there.
std::string address(const Webhook &webhook, std::vector<Finding> &findings)
{
    if (webhook.url.isEmpty()) {
        report(findings, Rule::SettingMissing, "url");
        return {};
    }
    const QUrl url(webhook.url, QUrl::StrictMode);
    const bool web = url.scheme() == "http"_L1 || url.scheme() == "https"_L1;
    // A name and password in front of the host would be shown wherever the address is; RFC 9110, 4.2.4 forbids sending them.
    if (!url.isValid() || !web || url.host().isEmpty() || !url.userInfo().isEmpty()) {
        report(findings, Rule::EndpointUnusable, "url");
        return {};
    }
    return url.toEncoded(QUrl::RemoveFragment).toStdString();
}

const Secret *usable(const SecretValues &secrets, std::string_view name)
{
    const auto it = secrets.find(name);
    return it == secrets.end() || isNoSecret(it->second) ? nullptr : &it->second;
}

/// Whether a header of this name can be added: a webhook's own header must not take the place of one that every message has.
bool isFreeName(const Encoded &encoded, std::string_view name)
{
    const auto taken = [&](std::string_view other) { return sameHeaderName(other, name); };
    constexpr std::string_view framing[] = {"Content-Type", "Content-Length", "Transfer-Encoding", "Connection", "Host"};
    const auto &headers = encoded.request->headers;
    return isHeaderName(name) && std::none_of(std::begin(framing), std::end(framing), taken)
        && std::none_of(headers.begin(), headers.end(), [&](const auto &header) { return taken(header.first); });
}

/// Puts one header behind the others unless it could not stand in a request.
bool addHeader(Encoded &encoded, std::string_view name, std::string value)
{
    const bool free = isFreeName(encoded, name);
    if (free && isHeaderValue(value)) {
        encoded.request->headers.emplace_back(name, std::move(value));
        return true;
    }
    report(encoded.findings, Rule::HeaderUnusable, free ? std::string(name) : "authConfig.header");
    return false;
}

void addSlot(Encoded &encoded, SecretSlot slot, const SecretValues &secrets)
{
    for (const std::string &field : slot.fields) {
        const Secret *secret = usable(secrets, field);
        if (!secret)
            report(encoded.findings, Rule::SecretMissing, "authConfig." + field);
        else if (!slot.base64 && !isHeaderValue({secret->expose().data(), std::size_t(secret->expose().size())}))
            return report(encoded.findings, Rule::HeaderUnusable, "authConfig." + field);
    }
    if (isFreeName(encoded, slot.name))
        encoded.request->secretSlots.push_back(std::move(slot));
    else
        report(encoded.findings, Rule::HeaderUnusable, "authConfig.header");
}

void addHmac(Encoded &encoded, std::string_view name, const SecretValues &secrets)
{
    if (const Secret *secret = usable(secrets, "secret"))
        addHeader(encoded, name, hmacSignature(*secret, encoded.request->body));
    else
        report(encoded.findings, Rule::SecretMissing, "authConfig.secret");
}

void addStandardWebhooks(Encoded &encoded, const SecretValues &secrets, std::string_view id, qint64 timestampSeconds)
{
    const std::string timestamp = std::to_string(timestampSeconds);
    addHeader(encoded, "webhook-timestamp", timestamp);
    const Secret *secret = usable(secrets, "secret");
    const std::optional<Secret> key = secret ? standardWebhooksKey(*secret) : std::nullopt;
    if (!key)
        report(encoded.findings, secret ? Rule::SecretMalformed : Rule::SecretMissing, "authConfig.secret");
    else if (!id.empty() && isHeaderValue(id))
        addHeader(encoded, "webhook-signature", standardWebhooksSignature(*key, id, timestamp, encoded.request->body));
}

/// A masked one is stored at the service: it goes along, and only its value is not known here.
bool isMasked(const Webhook &webhook, const std::string &field)
{
    const auto state = webhook.secrets.find(QString::fromStdString(field));
    return state != webhook.secrets.end() && state->second.presence == SecretState::Presence::Masked;
}

/// A place in the request stays for secrets that are there or masked; one that is absent has none.
void settleSlots(Encoded &encoded, const Webhook &webhook, const SecretValues &secrets)
{
    std::erase_if(encoded.request->secretSlots, [&](const SecretSlot &slot) {
        return !std::all_of(slot.fields.begin(), slot.fields.end(), [&](const std::string &field) {
            return usable(secrets, field) || isMasked(webhook, field);
        });
    });
    for (const SecretSlot &slot : encoded.request->secretSlots) {
        for (const std::string &field : slot.fields)
            std::erase_if(encoded.findings, [&](const Finding &finding) {
                return finding.code == row(Rule::SecretMissing).code && finding.path == "authConfig." + field;
            });
    }
}

} // namespace

Encoded signWebhook(WebhookAuth auth, const std::string &headerName, const SecretValues &secrets, const std::string &id,
                    qint64 timestampSeconds, const std::string &body)
{
    Encoded encoded;
    encoded.request = WireRequest{"POST", {}, {}, body, {}};
    if (id.empty())
        report(encoded.findings, Rule::IdMissing, "webhook-id");
    else
        addHeader(encoded, "webhook-id", id);
    const auto name = [&](std::string_view otherwise) { return headerName.empty() ? std::string(otherwise) : headerName; };
    using Place = SecretSlot::Place;
    switch (auth) {
    case WebhookAuth::None: break;
    case WebhookAuth::Bearer: addSlot(encoded, {Place::Header, "Authorization", "Bearer ", {"token"}, false}, secrets); break;
    case WebhookAuth::Basic:
        addSlot(encoded, {Place::Header, "Authorization", "Basic ", {"username", "password"}, true}, secrets);
        break;
    case WebhookAuth::ApiKey: addSlot(encoded, {Place::Header, name(defaultApiKeyHeader), {}, {"key"}, false}, secrets); break;
    case WebhookAuth::Hmac: addHmac(encoded, name(defaultHmacHeader), secrets); break;
    case WebhookAuth::Signature: addStandardWebhooks(encoded, secrets, id, timestampSeconds); break;
    case WebhookAuth::Unknown: report(encoded.findings, Rule::AuthTypeUnknown, "authType"); break;
    }
    return encoded;
}

Encoded encodeForWebhook(const Webhook &webhook, const SecretValues &secrets, const Json &event, const Ruling &ruling,
                         const SendContext &context)
{
    std::vector<Finding> findings;
    const std::string url = address(webhook, findings);
    const std::string id(eventId(event, context, findings));
    const qint64 time = eventMicroseconds(event, context, findings);

    JsonOut body;
    body.open('{').key("id").text(id).key("type").text(ruling.canonical);
    body.key("timestamp").text(isoTime(time / 1000)).key("data").value(event).close('}');

    constexpr qint64 millisecondsASecond = 1000;
    Encoded encoded = signWebhook(webhook.auth, webhook.authHeader.toStdString(), secrets, id,
                                  context.nowMs / millisecondsASecond, body.take());
    std::erase_if(encoded.findings, [](const Finding &finding) { return finding.code == row(Rule::IdMissing).code; });
    encoded.findings.insert(encoded.findings.begin(), findings.begin(), findings.end());
    settleSlots(encoded, webhook, secrets);
    if (url.empty()) {
        encoded.request.reset();
        return encoded;
    }
    encoded.request->url = url;
    encoded.request->headers.insert(encoded.request->headers.begin(), {"Content-Type", "application/json"});
    return encoded;
}

} // namespace selwise::forwarding
