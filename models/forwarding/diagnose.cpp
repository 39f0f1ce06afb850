#include "models/forwarding/diagnose.h"

#include "models/domain/json.h"
#include "models/forwarding/signature.h"
#include "models/forwarding/uri.h"

#include <algorithm>
#include <charconv>

namespace selwise::forwarding {

namespace {

using enum SignatureFault;

std::string replaced(std::string text, std::string_view from, std::string_view to)
{
    for (std::size_t at = 0; (at = text.find(from, at)) != text.npos; at += to.size())
        text.replace(at, from.size(), to);
    return text;
}

std::string unixLines(const std::string &body)
{
    return replaced(body, "\r\n", "\n");
}

/// The body as it may have been signed, with what happened to it.
std::vector<std::pair<SignatureFault, std::string>> otherBodies(const std::string &body)
{
    std::vector<std::pair<SignatureFault, std::string>> bodies;
    bodies.emplace_back(LineEnds, unixLines(body));
    bodies.emplace_back(LineEnds, replaced(unixLines(body), "\n", "\r\n"));
    std::string bare = body;
    while (!bare.empty() && (bare.back() == '\n' || bare.back() == '\r' || bare.back() == ' '))
        bare.pop_back();
    bodies.emplace_back(EndOfBody, bare);
    bodies.emplace_back(EndOfBody, bare + '\n');
    bodies.emplace_back(EndOfBody, bare + "\r\n");
    if (const auto json = Json::parse(QByteArrayView(body.data(), qsizetype(body.size())))) {
        bodies.emplace_back(Reformatted, json->toBytes().toStdString());
        bodies.emplace_back(Reformatted, json->toBytes(true).toStdString());
    }
    return bodies;
}

std::optional<qint64> sentAt(const ReceivedWebhook &received)
{
    for (const auto &[name, value] : received.headers) {
        if (!sameHeaderName(name, "webhook-timestamp"))
            continue;
        const std::size_t first = std::min(value.find_first_not_of(" \t"), value.size());
        qint64 seconds = 0;
        if (std::from_chars(value.data() + first, value.data() + value.size(), seconds).ec == std::errc())
            return seconds;
    }
    return std::nullopt;
}

const std::string *headerOf(const ReceivedWebhook &received, std::string_view name)
{
    const auto found = std::ranges::find_if(received.headers, [&](const auto &h) { return sameHeaderName(h.first, name); });
    return found == received.headers.end() ? nullptr : &found->second;
}

std::string trimmed(const std::string &text)
{
    return QByteArray::fromStdString(text).trimmed().toStdString();
}

/// The HMAC in the header is right but for how it is written, or for what was taken as its key.
SignatureFault hmacFault(const ReceivedWebhook &received, const Secret &secret)
{
    const std::string *header = headerOf(received, received.headerName.empty() ? defaultHmacHeader : received.headerName);
    if (!header)
        return None;
    const std::string given = trimmed(*header);
    const auto fits = [&](const Secret &key) {
        const QByteArray hex = QByteArray::fromStdString(hmacSignature(key, received.body)).mid(qsizetype(sizeof("sha256=")) - 1);
        const std::string base64 = QByteArray::fromHex(hex).toBase64().toStdString();
        const bool other = sameInConstantTime(given, base64) || sameInConstantTime(given, "sha256=" + base64)
                           || sameInConstantTime(given, hex.toStdString());
        return other ? SignatureBase64 : sameInConstantTime(given, "sha256=" + hex.toStdString()) ? SecretDecoded : None;
    };
    if (const SignatureFault fault = fits(secret); fault != None && fault != SecretDecoded)
        return fault;
    const auto decoded = standardWebhooksKey(secret);
    return decoded ? fits(*decoded) : None;
}

/// Each signature of a Standard Webhooks header, made with the text of the secret as its key.
SignatureFault standardFault(const ReceivedWebhook &received, const Secret &secret)
{
    const std::string *id = headerOf(received, "webhook-id"), *time = headerOf(received, "webhook-timestamp"),
                      *signatures = headerOf(received, "webhook-signature");
    if (!id || !time || !signatures)
        return None;
    const std::string asText = standardWebhooksSignature(secret, trimmed(*id), trimmed(*time), received.body);
    return signatures->find(asText) != std::string::npos ? SecretAsText : None;
}

SignatureFault faultOf(const ReceivedWebhook &received, const SecretValues &secrets, const std::vector<SecretValues> &others, qint64 now)
{
    const auto passes = [&](const std::string &body, const SecretValues &with) {
        return verifyWebhook(received.auth, received.headerName, with, received.headers, body, now).valid();
    };
    for (const auto &[fault, body] : otherBodies(received.body)) {
        if (body != received.body && passes(body, secrets))
            return fault;
    }
    SecretValues trimmedSecrets;
    for (const auto &[name, secret] : secrets)
        trimmedSecrets.emplace(name, trimmedSecret(secret));
    if (passes(received.body, trimmedSecrets))
        return SecretSpaces;
    if (const auto secret = secrets.find("secret"); secret != secrets.end()) {
        const SignatureFault fault = received.auth == WebhookAuth::Hmac        ? hmacFault(received, secret->second)
                                     : received.auth == WebhookAuth::Signature ? standardFault(received, secret->second)
                                                                               : None;
        if (fault != None)
            return fault;
    }
    const bool other = std::ranges::any_of(others, [&](const SecretValues &each) { return passes(received.body, each); });
    return other ? OtherSecret : None;
}

} // namespace

Diagnosis diagnoseWebhook(const ReceivedWebhook &received, const SecretValues &secrets, const std::vector<SecretValues> &others,
                          qint64 nowSeconds)
{
    using Verdict = SignatureVerdict;
    Diagnosis found;
    found.verification = verifyWebhook(received.auth, received.headerName, secrets, received.headers, received.body, nowSeconds);
    if (received.auth != WebhookAuth::Signature)
        found.ageSeconds = std::nullopt;
    else if (const auto sent = sentAt(received); sent && *sent >= 0 && nowSeconds >= 0)
        found.ageSeconds = nowSeconds - *sent; // neither is below zero, so the difference fits
    qint64 now = nowSeconds;
    if (found.verification.verdict == Verdict::TimestampTooOld || found.verification.verdict == Verdict::TimestampInFuture) {
        now = sentAt(received).value_or(nowSeconds);
        found.rightButForClock =
            verifyWebhook(received.auth, received.headerName, secrets, received.headers, received.body, now).valid();
        if (!found.rightButForClock)
            found.fault = faultOf(received, secrets, others, now);
    } else if (found.verification.verdict == Verdict::Mismatch || found.verification.verdict == Verdict::HeaderMalformed
               || found.verification.verdict == Verdict::SecretMalformed) {
        found.fault = faultOf(received, secrets, others, now);
    }
    return found;
}

} // namespace selwise::forwarding
