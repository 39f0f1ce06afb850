#include "models/forwarding/signature.h"

#include <QMessageAuthenticationCode>
#include <initializer_list>

namespace selwise::forwarding {

namespace {

QByteArray hmac(const Secret &key, std::initializer_list<std::string_view> parts)
{
    QMessageAuthenticationCode code(QCryptographicHash::Sha256, key.expose());
    for (const std::string_view part : parts)
        code.addData(part.data(), qsizetype(part.size()));
    return code.result();
}

} // namespace

std::string hmacSignature(const Secret &secret, std::string_view body)
{
    return "sha256=" + hmac(secret, {body}).toHex().toStdString();
}

std::optional<Secret> standardWebhooksKey(const Secret &secret)
{
    constexpr QByteArrayView prefix = "whsec_";
    QByteArrayView text = secret.expose();
    if (text.startsWith(prefix))
        text = text.sliced(prefix.size());
    qsizetype digits = text.size();
    while (digits > 0 && text[digits - 1] == '=')
        --digits;
    if (digits % 4 == 1) // six bits of a byte: something was cut off; Qt's decoder would drop them without a word
        return std::nullopt;
    const auto decoded = QByteArray::fromBase64Encoding(QByteArray::fromRawData(text.data(), text.size()),
                                                        QByteArray::AbortOnBase64DecodingErrors);
    if (decoded.decodingStatus != QByteArray::Base64DecodingStatus::Ok || decoded.decoded.isEmpty())
        return std::nullopt;
    return Secret(decoded.decoded);
}

std::string standardWebhooksSignature(const Secret &key, std::string_view id, std::string_view timestamp, std::string_view body)
{
    return "v1," + hmac(key, {id, ".", timestamp, ".", body}).toBase64().toStdString();
}

bool sameInConstantTime(std::string_view a, std::string_view b)
{
    if (a.size() != b.size())
        return false;
    unsigned char difference = 0;
    for (std::size_t i = 0; i < a.size(); ++i)
        difference |= static_cast<unsigned char>(a[i] ^ b[i]);
    return difference == 0;
}

Secret trimmedSecret(const Secret &secret)
{
    return Secret(secret.expose().trimmed());
}

bool isNoSecret(const Secret &secret)
{
    return secret.isEmpty() || looksMasked(QString::fromUtf8(secret.expose()));
}

} // namespace selwise::forwarding
