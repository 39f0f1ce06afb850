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

} // namespace

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
