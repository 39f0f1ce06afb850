#include "models/domain/codec/redaction.h"

#include "models/domain/codec/providercodec.h"
#include "models/domain/secret.h"
#include "models/domain/textsecrets.h"

namespace selwise::codec {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int textsInside = 4; ///< JSON in a text in JSON: nobody nests that deep in earnest

void clean(Json &value, int texts);

bool saysNothing(const Json &value)
{
    return value.isNull() || value.isBool();
}

void hide(Json &value)
{
    if (!saysNothing(value))
        value = Json(mask);
}

/// What configures authentication: everything in it but the name of a header.
void hideInside(Json &value)
{
    if (value.isObject()) {
        for (JsonMember &member : value.editMembers()) {
            if (member.key.utf8 != "header")
                hideInside(member.value);
        }
    } else if (value.isArray()) {
        for (Json &element : value.elements())
            hideInside(element);
    } else {
        hide(value);
    }
}

/// "authConfig", "oauth", "authorizations"; an author is none.
bool isAuthentication(const QString &name)
{
    const bool authorizes = name.contains("authori"_L1, Qt::CaseInsensitive);
    return name.contains("auth"_L1, Qt::CaseInsensitive) && (authorizes || !name.contains("author"_L1, Qt::CaseInsensitive));
}

std::string withMasks(std::string_view text, const std::vector<TextSpan> &spans)
{
    const std::string bullets = mask.toUtf8().toStdString();
    std::string result;
    size_t copied = 0;
    for (const TextSpan &span : spans) {
        result.append(text, copied, span.from - copied).append(bullets);
        copied = span.to;
    }
    return result.append(text, copied);
}

void cleanText(Json &value, int texts)
{
    const std::string_view text = value.utf8();
    if (texts > 0 && !value.isRawString() && (text.starts_with('{') || text.starts_with('['))) {
        if (const auto inner = Json::parse(QByteArrayView(text.data(), qsizetype(text.size())))) {
            Json cleaned = *inner;
            clean(cleaned, texts - 1);
            if (cleaned != *inner)
                value = Json(JsonText{cleaned.toBytes().toStdString(), false});
            return;
        }
    }
    const std::vector<TextSpan> spans = secretsIn(text);
    if (!spans.empty())
        value = Json(JsonText{withMasks(text, spans), value.isRawString()});
}

/// {"name":"Authorization","value":"..."}: the member that holds the value; nullptr when it is none.
const Json *headerValue(const Json &value)
{
    for (const std::string_view key : {"name", "key", "header"}) {
        const Json *name = value.find(key);
        if (name && name->isString() && isSecretHeaderName(name->utf8()))
            return value.find("value") ? value.find("value") : value.find("values");
    }
    return nullptr;
}

/// ["Authorization", "..."], not a list of names.
bool isHeaderPair(const Json &value)
{
    if (value.elements().size() != 2 || !value.elements()[0].isString() || !value.elements()[1].isString())
        return false;
    const QString name = value.elements()[0].toQString();
    const bool wordedAsHeader = name.contains(u'-') || name.compare("authorization"_L1, Qt::CaseInsensitive) == 0 || name.compare("cookie"_L1, Qt::CaseInsensitive) == 0;
    return wordedAsHeader && isSecretHeaderName(value.elements()[0].utf8());
}

/// An identifier is no credential, whatever it begins with.
bool isIdentifier(const JsonMember &member)
{
    const std::string_view name = member.key.utf8;
    return member.value.isString() && (name == "id" || name.ends_with("Id") || name.ends_with("_id"))
           && knownCredential(member.value.utf8()) == member.value.utf8().size();
}

void clean(Json &value, int texts)
{
    if (value.isString()) {
        cleanText(value, texts);
    } else if (value.isArray()) {
        const bool pair = isHeaderPair(value);
        for (Json &element : value.elements())
            clean(element, texts);
        if (pair)
            value.elements()[1] = Json(mask);
    } else if (value.isObject()) {
        const Json *inHeader = headerValue(value);
        for (JsonMember &member : value.editMembers()) {
            const QString name = member.key.toQString();
            if (&member.value == inHeader || looksSecretName(name) || isSecretHeaderName(member.key.utf8))
                hide(member.value);
            else if (isAuthentication(name) && (member.value.isObject() || member.value.isArray()))
                hideInside(member.value);
            else if (!isIdentifier(member))
                clean(member.value, texts);
        }
    }
}

} // namespace

Json redacted(const Json &value)
{
    Json shown = value;
    clean(shown, textsInside);
    return shown;
}

QString redactedText(const QString &text)
{
    const std::string utf8 = text.toStdString();
    const std::vector<TextSpan> spans = secretsIn(utf8);
    return spans.empty() ? text : QString::fromStdString(withMasks(utf8, spans));
}

} // namespace selwise::codec
