#include "models/services/generatedsecret.h"

#include <QRandomGenerator>
#include <array>

namespace selwise {

namespace {

/// 256 bits: as long as the key that SHA-256 makes the most of.
QByteArray randomBytes()
{
    std::array<quint32, 8> words{};
    QRandomGenerator::system()->fillRange(words.data(), qsizetype(words.size()));
    const QByteArray bytes(reinterpret_cast<const char *>(words.data()), qsizetype(words.size() * sizeof(quint32)));
    words.fill(0);
    return bytes;
}

Secret urlSafe()
{
    return Secret(randomBytes().toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

} // namespace

std::optional<Secret> generatedSecret(WebhookAuth auth, QStringView name)
{
    if (auth == WebhookAuth::Signature && name == u"secret")
        return Secret("whsec_" + randomBytes().toBase64());
    if (auth == WebhookAuth::Hmac && name == u"secret")
        return Secret(randomBytes().toHex());
    const bool text = (auth == WebhookAuth::Bearer && name == u"token") || (auth == WebhookAuth::Basic && name == u"password")
                      || (auth == WebhookAuth::ApiKey && name == u"key");
    return text ? std::optional(urlSafe()) : std::nullopt;
}

} // namespace selwise
