#include "app/http/redaction.h"

#include "models/domain/codec/providercodec.h"
#include "models/domain/codec/redaction.h"

#include <QUrlQuery>

using namespace Qt::Literals::StringLiterals;

namespace selwise::http {
namespace {

/// A shorter one would only tear holes into words.
constexpr qsizetype shortestMasked = 4;

bool isPublicHeader(const QByteArray &lowerName)
{
    // By their wording these look like credentials, and are none.
    return lowerName == "idempotency-key" || lowerName == "sec-websocket-key";
}

} // namespace

bool isSecretHeader(QByteArrayView name)
{
    const QByteArray lower = name.toByteArray().trimmed().toLower();
    if (isPublicHeader(lower))
        return false;
    return lower.contains("authorization") || lower.contains("cookie") || lower.contains("signature")
           || looksSecretName(QString::fromLatin1(lower));
}

QByteArray redactedHeader(QByteArrayView name, const QByteArray &value)
{
    return isSecretHeader(name) ? codec::mask.toUtf8() : value;
}

QUrl redactedUrl(const QUrl &url)
{
    QUrl shown = url;
    shown.setUserInfo(QString());
    shown.setFragment(QString());
    if (!url.hasQuery())
        return shown;
    QUrlQuery query;
    for (const auto &[name, value] : QUrlQuery(url).queryItems(QUrl::FullyEncoded)) {
        const bool secret = looksSecretName(QUrl::fromPercentEncoding(name.toLatin1()));
        query.addQueryItem(name, secret ? codec::mask.toString() : value);
    }
    shown.setQuery(query);
    return shown;
}

QString redactedText(const QString &text, const std::vector<Secret> &secrets)
{
    QString shown = text;
    for (const Secret &secret : secrets) {
        if (secret.expose().size() >= shortestMasked)
            shown.replace(QString::fromUtf8(secret.expose()), codec::mask.toString());
    }
    return codec::redactedText(shown);
}

void redactIn(QByteArray &bytes, const Secret &secret)
{
    if (secret.expose().size() >= shortestMasked)
        bytes.replace(secret.expose(), codec::mask.toUtf8());
}

} // namespace selwise::http
