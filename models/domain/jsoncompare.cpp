#include "models/domain/decimal.h"
#include "models/domain/json.h"
#include "models/domain/jsonescape.h"

#include <algorithm>

namespace selwise {

namespace {

std::string readable(const JsonText &text)
{
    return text.raw ? jsonescape::unescape(text.utf8, jsonescape::Lone::Keep) : text.utf8;
}

bool equivalentObjects(const Json::Object &a, const Json::Object &b)
{
    if (a.size() != b.size())
        return false;
    const bool sameOrder = std::equal(a.begin(), a.end(), b.begin(), [](const JsonMember &x, const JsonMember &y) { return x.key == y.key; });
    if (sameOrder) // as it is nearly always, and for a large mapping much quicker than sorting both
        return std::equal(a.begin(), a.end(), b.begin(),
                          [](const JsonMember &x, const JsonMember &y) { return Json::equivalent(x.value, y.value); });
    using Entry = std::pair<std::string, const Json *>;
    const auto sorted = [](const Json::Object &members) {
        std::vector<Entry> entries;
        entries.reserve(members.size());
        for (const JsonMember &member : members)
            entries.emplace_back(readable(member.key), &member.value);
        std::stable_sort(entries.begin(), entries.end(), [](const Entry &x, const Entry &y) { return x.first < y.first; });
        return entries;
    };
    const std::vector<Entry> left = sorted(a), right = sorted(b);
    return std::equal(left.begin(), left.end(), right.begin(), [](const Entry &x, const Entry &y) {
        return x.first == y.first && Json::equivalent(*x.second, *y.second);
    });
}

} // namespace

bool Json::equivalent(const Json &a, const Json &b)
{
    if (&a == &b)
        return true;
    if (a.type() != b.type())
        return false;
    switch (a.type()) {
    case Type::Null: return true;
    case Type::Bool: return a.toBool() == b.toBool();
    case Type::Number: return compareNumbers(a.numberText(), b.numberText()) == 0;
    case Type::String: {
        const JsonText &left = std::get<JsonText>(a.m_value), &right = std::get<JsonText>(b.m_value);
        return left == right || readable(left) == readable(right);
    }
    case Type::Array:
        return std::equal(a.elements().begin(), a.elements().end(), b.elements().begin(), b.elements().end(), equivalent);
    case Type::Object: return equivalentObjects(a.members(), b.members());
    }
    return false;
}

qint64 Json::toInteger(qint64 fallback) const
{
    return isNumber() ? integerValue(numberText()).value_or(fallback) : fallback;
}

} // namespace selwise
