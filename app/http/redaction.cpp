#include "app/http/redaction.h"

#include "models/domain/codec/providercodec.h"

#include <QRegularExpression>
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

/// Masks every text and number below, apart from a member named `header`.
Json masked(const Json &value)
{
    switch (value.type()) {
    case Json::Type::Object: {
        Json copy = value;
        for (JsonMember &member : copy.editMembers()) {
            if (member.key.utf8 != "header")
                member.value = masked(member.value);
        }
        return copy;
    }
    case Json::Type::Array: {
        Json copy = value;
        for (Json &element : copy.elements())
            element = masked(element);
        return copy;
    }
    case Json::Type::String:
    case Json::Type::Number:
        return Json(codec::mask);
    case Json::Type::Null:
    case Json::Type::Bool:
        break;
    }
    return value;
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

Json redactedJson(const Json &value)
{
    if (value.isArray()) {
        Json copy = value;
        for (Json &element : copy.elements())
            element = redactedJson(element);
        return copy;
    }
    if (!value.isObject())
        return value;
    Json copy = value;
    for (JsonMember &member : copy.editMembers()) {
        const QString name = member.key.toQString();
        const bool authentication = name.contains("auth"_L1, Qt::CaseInsensitive)
                                    && (member.value.isObject() || member.value.isArray());
        // A list of names ("secretsSet") tells no secret.
        const bool secret = looksSecretName(name) && !(member.value.isArray() && name.endsWith("set"_L1, Qt::CaseInsensitive));
        member.value = authentication || secret ? masked(member.value) : redactedJson(member.value);
    }
    return copy;
}

QString redactedText(const QString &text, const std::vector<Secret> &secrets)
{
    QString shown = text;
    for (const Secret &secret : secrets) {
        if (secret.expose().size() >= shortestMasked)
            shown.replace(QString::fromUtf8(secret.expose()), codec::mask.toString());
    }
    static const QRegularExpression bearer(uR"((bearer\s+)[^\s"',;]+)"_s, QRegularExpression::CaseInsensitiveOption);
    shown.replace(bearer, u"\\1%1"_s.arg(codec::mask));
    return shown;
}

void redactIn(QByteArray &bytes, const Secret &secret)
{
    if (secret.expose().size() >= shortestMasked)
        bytes.replace(secret.expose(), codec::mask.toUtf8());
}

} // namespace selwise::http
