#include "models/forwarding/decision.h"

namespace selwise::forwarding {

namespace {

constexpr std::size_t longestText = 1024; // bytes: 256 characters at least
constexpr int mostValues = 32;

JsonText cut(std::string_view text)
{
    std::size_t end = longestText;
    while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0) == 0x80)
        --end;
    return {std::string(text.substr(0, end)) + "\u2026", false};
}

Json excerptOf(const Json &value, int &budget)
{
    --budget;
    switch (value.type()) {
    case Json::Type::Number:
        return value.numberText().size() > longestText ? Json(cut(value.numberText())) : value;
    case Json::Type::String:
        if (value.utf8().size() <= longestText)
            return value;
        return Json(value.isRawString() ? JsonText{"\u2026", false} : cut(value.utf8()));
    case Json::Type::Array: {
        Json list = Json::array();
        for (const Json &element : value.elements()) {
            if (budget <= 0)
                break;
            list.elements().push_back(excerptOf(element, budget));
        }
        return list;
    }
    case Json::Type::Object: {
        Json object = Json::object();
        for (const JsonMember &member : value.members()) {
            if (budget <= 0)
                break;
            object.editMembers().push_back({member.key.utf8.size() > longestText ? cut(member.key.utf8) : member.key,
                                            excerptOf(member.value, budget)});
        }
        return object;
    }
    case Json::Type::Null:
    case Json::Type::Bool:
        break;
    }
    return value;
}

} // namespace

Json excerpt(const Json &value)
{
    int budget = mostValues;
    return excerptOf(value, budget);
}

} // namespace selwise::forwarding
