#include "app/sandbox/personaldata.h"

#include "models/domain/codec/providercodec.h"
#include "models/domain/personaldata.h"

#include <algorithm>

namespace selwise::sandbox {

namespace {

bool isHash(std::string_view text)
{
    return text.size() == 64 && std::all_of(text.begin(), text.end(), [](char c) {
               return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f');
           });
}

/// A shorter one would only tear holes into words.
constexpr qsizetype shortestMasked = 4;

/// The texts and numbers below a member that tells of a person.
void collect(const Json &value, bool personal, QStringList &into)
{
    if (value.isArray()) {
        for (const Json &element : value.elements())
            collect(element, personal, into);
    } else if (value.isObject()) {
        for (const JsonMember &member : value.members()) {
            const auto kind = personalKind(member.key.utf8);
            collect(member.value, personal || kind == PersonalKind::Direct, into);
        }
    } else if (personal && (value.isString() || value.isNumber())) {
        const std::string_view digits = value.numberText();
        const QString text = value.isNumber() ? QString::fromUtf8(digits.data(), qsizetype(digits.size())) : value.toQString();
        if (text.size() >= shortestMasked)
            into += text;
    }
}

void maskTexts(Json &value, const QStringList &texts)
{
    if (value.isArray()) {
        for (Json &element : value.elements())
            maskTexts(element, texts);
    } else if (value.isObject()) {
        for (JsonMember &member : value.editMembers())
            maskTexts(member.value, texts);
    } else if (value.isString()) {
        const QString whole = value.toQString();
        QString shown = whole;
        for (const QString &text : texts)
            shown.replace(text, codec::mask.toString());
        if (shown != whole)
            value = Json(shown);
    }
}

void maskPersonal(Json &value)
{
    if (value.isArray()) {
        for (Json &element : value.elements())
            maskPersonal(element);
    } else if (value.isObject()) {
        for (JsonMember &member : value.editMembers()) {
            const auto kind = personalKind(member.key.utf8);
            if (!kind || *kind == PersonalKind::Identifier)
                maskPersonal(member.value);
            else if (!member.value.isNull() && !isHash(member.value.utf8()))
                member.value = Json(codec::mask);
        }
    }
}

} // namespace

Json withoutPersonalData(const Json &answer, const Json &event)
{
    QStringList texts;
    collect(event, false, texts);
    // The longest first: one may hold another.
    std::sort(texts.begin(), texts.end(), [](const QString &a, const QString &b) { return a.size() > b.size(); });
    Json shown = withoutPersonalData(answer);
    maskTexts(shown, texts);
    return shown;
}

Json withoutPersonalData(const Json &value)
{
    Json shown = value;
    maskPersonal(shown);
    return shown;
}

} // namespace selwise::sandbox
