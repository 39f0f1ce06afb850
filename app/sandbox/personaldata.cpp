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

Json withoutTexts(const Json &value, const QStringList &texts)
{
    Json copy = value;
    if (copy.isArray()) {
        for (Json &element : copy.elements())
            element = withoutTexts(element, texts);
    } else if (copy.isObject()) {
        for (JsonMember &member : copy.editMembers())
            member.value = withoutTexts(member.value, texts);
    } else if (copy.isString()) {
        QString shown = copy.toQString();
        for (const QString &text : texts)
            shown.replace(text, codec::mask.toString());
        if (shown != copy.toQString())
            copy = Json(shown);
    }
    return copy;
}

} // namespace

Json withoutPersonalData(const Json &answer, const Json &event)
{
    QStringList texts;
    collect(event, false, texts);
    // The longest first: one may hold another.
    std::sort(texts.begin(), texts.end(), [](const QString &a, const QString &b) { return a.size() > b.size(); });
    return withoutTexts(withoutPersonalData(answer), texts);
}

Json withoutPersonalData(const Json &value)
{
    Json copy = value;
    if (copy.isArray()) {
        for (Json &element : copy.elements())
            element = withoutPersonalData(element);
    } else if (copy.isObject()) {
        for (JsonMember &member : copy.editMembers()) {
            const auto kind = personalKind(member.key.utf8);
            if (!kind || *kind == PersonalKind::Identifier)
                member.value = withoutPersonalData(member.value);
            else if (!member.value.isNull() && !isHash(member.value.utf8()))
                member.value = Json(codec::mask);
        }
    }
    return copy;
}

} // namespace selwise::sandbox
