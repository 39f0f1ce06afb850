#include "models/forwarding/verify.h"

#include "models/forwarding/signature.h"
#include "models/forwarding/uri.h"

#include <algorithm>
#include <charconv>
#include <optional>

namespace selwise::forwarding {

namespace {

using enum SignatureVerdict;
using Headers = std::vector<std::pair<std::string, std::string>>;

/// Standard Webhooks, "Verifying webhook authenticity": either way from now.
constexpr quint64 toleranceSeconds = 5 * 60;

std::string_view trimmed(std::string_view text)
{
    const std::size_t first = text.find_first_not_of(" \t");
    return first == text.npos ? std::string_view() : text.substr(first, text.find_last_not_of(" \t") - first + 1);
}

std::optional<std::string_view> find(const Headers &headers, std::string_view name)
{
    const auto it = std::find_if(headers.begin(), headers.end(), [&](const auto &h) { return sameHeaderName(h.first, name); });
    return it == headers.end() ? std::nullopt : std::optional(trimmed(it->second));
}

const Secret *secretOf(const SecretValues &secrets, std::string_view name)
{
    const auto it = secrets.find(name);
    return it == secrets.end() || isNoSecret(it->second) ? nullptr : &it->second;
}

std::string_view bytes(const Secret &secret)
{
    return {secret.expose().data(), std::size_t(secret.expose().size())};
}

/// What follows the scheme of an Authorization header; nothing when it has another scheme.
std::optional<std::string_view> afterScheme(std::string_view value, std::string_view scheme)
{
    const std::size_t space = value.find(' ');
    if (space == value.npos || !sameHeaderName(value.substr(0, space), scheme))
        return std::nullopt;
    return trimmed(value.substr(space + 1));
}

Verification verdict(bool same, std::string_view header)
{
    return {same ? Valid : Mismatch, std::string(header)};
}

Verification verifyAuthorization(const Headers &headers, std::string_view scheme, std::string_view expected)
{
    constexpr std::string_view name = "Authorization";
    const std::optional<std::string_view> value = find(headers, name);
    if (!value)
        return {HeaderMissing, std::string(name)};
    const std::optional<std::string_view> given = afterScheme(*value, scheme);
    return given ? verdict(sameInConstantTime(*given, expected), name) : Verification{HeaderMalformed, std::string(name)};
}

Verification verifyBasic(const SecretValues &secrets, const Headers &headers)
{
    const Secret *user = secretOf(secrets, "username");
    const Secret *password = secretOf(secrets, "password");
    if (!user || !password)
        return {SecretMissing, {}};
    const Secret pair(user->expose() + ':' + password->expose());
    const Secret encoded(pair.expose().toBase64());
    return verifyAuthorization(headers, "Basic", bytes(encoded));
}

Verification verifyHmac(const SecretValues &secrets, std::string_view name, const Headers &headers, const std::string &body)
{
    const Secret *secret = secretOf(secrets, "secret");
    if (!secret)
        return {SecretMissing, {}};
    const std::optional<std::string_view> given = find(headers, name);
    if (!given)
        return {HeaderMissing, std::string(name)};
    constexpr std::string_view prefix = "sha256=";
    constexpr std::size_t length = prefix.size() + 64;
    std::string lower(*given);
    const auto isHex = [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'); };
    std::transform(lower.begin(), lower.end(), lower.begin(), [](char c) { return c >= 'A' && c <= 'F' ? char(c + 32) : c; });
    if (lower.size() != length || !lower.starts_with(prefix) || !std::all_of(lower.begin() + prefix.size(), lower.end(), isHex))
        return {HeaderMalformed, std::string(name)};
    return verdict(sameInConstantTime(lower, hmacSignature(*secret, body)), name);
}

std::optional<qint64> seconds(std::string_view text)
{
    qint64 value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (text.empty() || text.front() == '-' || error != std::errc() || end != text.data() + text.size())
        return std::nullopt;
    return value;
}

Verification verifyStandardWebhooks(const SecretValues &secrets, const Headers &headers, const std::string &body, qint64 now)
{
    const Secret *secret = secretOf(secrets, "secret");
    if (!secret)
        return {SecretMissing, {}};
    const std::optional<Secret> key = standardWebhooksKey(*secret);
    if (!key)
        return {SecretMalformed, {}};
    std::string_view values[3];
    constexpr std::string_view names[] = {"webhook-id", "webhook-timestamp", "webhook-signature"};
    for (std::size_t i = 0; i < 3; ++i) {
        const std::optional<std::string_view> value = find(headers, names[i]);
        if (!value || value->empty())
            return {HeaderMissing, std::string(names[i])};
        values[i] = *value;
    }
    const auto &[id, timestamp, signatures] = values;
    const std::optional<qint64> sent = seconds(timestamp);
    if (!sent)
        return {TimestampMalformed, std::string(names[1])};
    // Unsigned, as the difference of two times anybody may send need not fit a signed number.
    if (*sent < now && quint64(now) - quint64(*sent) > toleranceSeconds)
        return {TimestampTooOld, std::string(names[1])};
    if (*sent > now && quint64(*sent) - quint64(now) > toleranceSeconds)
        return {TimestampInFuture, std::string(names[1])};
    const std::string expected = standardWebhooksSignature(*key, id, timestamp, body);
    bool any = false, same = false;
    for (std::string_view rest = signatures; !rest.empty();) {
        const std::size_t space = std::min(rest.find(' '), rest.size());
        const std::string_view one = rest.substr(0, space);
        rest = rest.substr(std::min(space + 1, rest.size()));
        any = any || one.starts_with("v1,");
        same = sameInConstantTime(one, expected) || same; // looks at all of them, whichever fits
    }
    return any ? verdict(same, names[2]) : Verification{HeaderMalformed, std::string(names[2])};
}

} // namespace

Verification verifyWebhook(WebhookAuth auth, const std::string &headerName, const SecretValues &secrets, const Headers &headers,
                           const std::string &body, qint64 nowSeconds)
{
    switch (auth) {
    case WebhookAuth::None: return {NothingToCheck, {}};
    case WebhookAuth::Unknown: return {UnknownAuthType, {}};
    case WebhookAuth::Bearer: {
        const Secret *token = secretOf(secrets, "token");
        return token ? verifyAuthorization(headers, "Bearer", bytes(*token)) : Verification{SecretMissing, {}};
    }
    case WebhookAuth::Basic: return verifyBasic(secrets, headers);
    case WebhookAuth::ApiKey: {
        const std::string_view name = headerName.empty() ? defaultApiKeyHeader : std::string_view(headerName);
        const Secret *key = secretOf(secrets, "key");
        if (!key)
            return {SecretMissing, {}};
        const std::optional<std::string_view> given = find(headers, name);
        return given ? verdict(sameInConstantTime(*given, bytes(*key)), name) : Verification{HeaderMissing, std::string(name)};
    }
    case WebhookAuth::Hmac:
        return verifyHmac(secrets, headerName.empty() ? defaultHmacHeader : std::string_view(headerName), headers, body);
    case WebhookAuth::Signature: return verifyStandardWebhooks(secrets, headers, body, nowSeconds);
    }
    return {UnknownAuthType, {}};
}

std::string_view verdictWord(SignatureVerdict verdict)
{
    switch (verdict) {
    case Valid: return "valid";
    case NothingToCheck: return "nothing-to-check";
    case UnknownAuthType: return "unknown-auth-type";
    case SecretMissing: return "secret-missing";
    case SecretMalformed: return "secret-malformed";
    case HeaderMissing: return "header-missing";
    case HeaderMalformed: return "header-malformed";
    case TimestampMalformed: return "timestamp-malformed";
    case TimestampTooOld: return "timestamp-too-old";
    case TimestampInFuture: return "timestamp-in-future";
    case Mismatch: return "mismatch";
    }
    return "mismatch";
}

} // namespace selwise::forwarding
