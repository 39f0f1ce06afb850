#include "models/domain/personaldata.h"

#include <algorithm>
#include <array>
#include <string>

namespace selwise {

namespace {

using enum PersonalKind;

struct Row {
    std::string_view name; ///< in lower case, without separators
    PersonalKind kind;
};
constexpr std::array rows = std::to_array<Row>({
    // how to reach somebody
    {"email", Direct}, {"emailaddress", Direct}, {"mail", Direct}, {"phone", Direct}, {"phonenumber", Direct},
    {"mobile", Direct}, {"tel", Direct},
    // who it is
    {"firstname", Direct}, {"lastname", Direct}, {"fullname", Direct}, {"customername", Direct}, {"username", Direct},
    {"gender", Direct}, {"birthdate", Direct}, {"dateofbirth", Direct},
    // where somebody lives
    {"address", Direct}, {"shippingaddress", Direct}, {"billingaddress", Direct}, {"street", Direct}, {"city", Ordinary},
    {"state", Ordinary}, {"zip", Direct}, {"postalcode", Direct},
    // where somebody sits, and at what
    {"ip", Direct}, {"ipaddress", Direct}, {"clientipaddress", Direct}, {"ipoverride", Direct}, {"xforwardedfor", Direct},
    {"useragent", Direct}, {"clientuseragent", Direct}, {"cookie", Direct}, {"setcookie", Direct},
    {"userid", Identifier},
});

} // namespace

std::optional<PersonalKind> personalKind(std::string_view memberName)
{
    std::string plain;
    for (const char c : memberName) {
        if (c != '_' && c != '-' && c != ' ')
            plain += char(c >= 'A' && c <= 'Z' ? c - 'A' + 'a' : c);
    }
    const auto row = std::find_if(rows.begin(), rows.end(), [&](const Row &one) { return one.name == plain; });
    return row == rows.end() ? std::nullopt : std::optional(row->kind);
}

} // namespace selwise
