#include "app/sandbox/personaldata.h"

#include "models/domain/codec/providercodec.h"

#include <algorithm>
#include <array>

namespace selwise::sandbox {

namespace {

/// In lower case, without separators: the events' own names (contract, section 4), and those that destinations use.
constexpr std::array<std::string_view, 28> personal = {
    "email",     "phone",          "firstname",   "lastname",       "fullname",        "gender",        "birthdate",
    "dateofbirth", "city",         "state",       "zip",            "postalcode",      "street",        "address",
    "ip",        "ipaddress",      "useragent",   "clientipaddress", "clientuseragent", "emailaddress", "phonenumber",
    "ipoverride", "username",      "customername", "mobile",        "tel",             "shippingaddress", "billingaddress"};

bool namesAPerson(const JsonText &key)
{
    std::string plain;
    for (const char c : key.utf8) {
        if (c != '_' && c != '-' && c != ' ')
            plain += char(c >= 'A' && c <= 'Z' ? c - 'A' + 'a' : c);
    }
    return std::find(personal.begin(), personal.end(), plain) != personal.end();
}

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
            if (!namesAPerson(member.key))
                member.value = withoutPersonalData(member.value);
            else if (!member.value.isNull() && !isHash(member.value.utf8()))
                member.value = Json(codec::mask);
        }
    }
    return copy;
}

} // namespace selwise::sandbox
