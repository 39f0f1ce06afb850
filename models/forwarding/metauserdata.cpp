#include "models/forwarding/metauserdata.h"

#include "models/forwarding/metanormalize.h"

#include <QCryptographicHash>
#include <algorithm>
#include <array>
#include <bit>

namespace selwise::forwarding {

namespace {

constexpr std::size_t keyCount = std::size_t(MetaKey::Count);

struct KeyRow {
    MetaKey key;
    std::string_view name;
    EventField field;
    bool hashed;       ///< false: Meta says "do not hash"
    bool personal;     ///< left out without advanced matching
    metanormalize::Function normalize;
};
// Source of every row: "Customer Information Parameters" (developers.facebook.com, conversions-api/parameters).
constexpr std::array<KeyRow, keyCount> keys = {{
    {MetaKey::Email, "em", EventField::Email, true, true, metanormalize::email},
    {MetaKey::Phone, "ph", EventField::Phone, true, true, metanormalize::phone},
    {MetaKey::FirstName, "fn", EventField::FirstName, true, true, metanormalize::name},
    {MetaKey::LastName, "ln", EventField::LastName, true, true, metanormalize::name},
    {MetaKey::Gender, "ge", EventField::Gender, true, true, metanormalize::gender},
    {MetaKey::BirthDate, "db", EventField::BirthDate, true, true, metanormalize::birthDate},
    {MetaKey::City, "ct", EventField::City, true, true, metanormalize::place},
    {MetaKey::State, "st", EventField::State, true, true, metanormalize::place},
    {MetaKey::Zip, "zp", EventField::Zip, true, true, metanormalize::zip},
    {MetaKey::Country, "country", EventField::Country, true, true, metanormalize::country},
    {MetaKey::ExternalId, "external_id", EventField::UserId, true, true, metanormalize::asItIs},
    {MetaKey::IpAddress, "client_ip_address", EventField::Ip, false, true, nullptr},
    {MetaKey::UserAgent, "client_user_agent", EventField::UserAgent, false, false, nullptr},
    {MetaKey::Fbp, "fbp", EventField::Fbp, false, true, nullptr},
    {MetaKey::Fbc, "fbc", EventField::Fbc, false, true, nullptr},
}};

constexpr bool inOrder()
{
    for (std::size_t i = 0; i < keys.size(); ++i) {
        if (keys[i].key != MetaKey(i))
            return false;
    }
    return true;
}
static_assert(inOrder());

constexpr unsigned bits(std::initializer_list<MetaKey> some)
{
    unsigned result = 0;
    for (const MetaKey key : some)
        result |= 1u << unsigned(key);
    return result;
}
/// "Baseline requirements for matching" (best practices, since Graph 13): an event with only one of these, or a part of one,
/// is refused as too broad.
constexpr unsigned tooWeak[] = {
    bits({MetaKey::City, MetaKey::Country, MetaKey::State, MetaKey::Zip, MetaKey::Gender, MetaKey::UserAgent}),
    bits({MetaKey::BirthDate, MetaKey::UserAgent}),
    bits({MetaKey::FirstName, MetaKey::Gender}),
    bits({MetaKey::LastName, MetaKey::Gender}),
};

std::string sha256(std::string_view text)
{
    return QCryptographicHash::hash(QByteArrayView(text.data(), qsizetype(text.size())), QCryptographicHash::Sha256)
        .toHex()
        .toStdString();
}

/// "fb.1.1596403881668.1116446470": prefix, subdomain index, creation time, and whatever identifies the browser or the click.
bool looksLikeFacebookId(std::string_view text)
{
    for (int part = 0; part < 3; ++part) {
        const std::size_t dot = text.find('.');
        const std::string_view piece = text.substr(0, dot);
        if (dot == text.npos || (part == 0 ? piece != "fb" : !isDigits(piece)))
            return false;
        text.remove_prefix(dot + 1);
    }
    return !text.empty();
}

void writePlain(Encoding &encoding, const KeyRow &row, std::string_view value, JsonOut &out)
{
    if (row.key == MetaKey::Fbp && !looksLikeFacebookId(value))
        encoding.report(Rule::MetaFbpShape, "user_data.fbp");
    if (row.key == MetaKey::Fbc && !looksLikeFacebookId(value))
        encoding.report(Rule::MetaFbcShape, "user_data.fbc");
    out.key(row.name).text(value);
}

bool writeHashed(Encoding &encoding, const KeyRow &row, std::string_view value, JsonOut &out)
{
    const std::string path = "user_data." + std::string(row.name);
    const std::optional<std::string> hash = hashedForMeta(row.key, value);
    if (!hash) {
        encoding.report(Rule::MetaFieldUnusable, path);
        return false;
    }
    if (isSha256(value))
        encoding.report(Rule::MetaAlreadyHashed, path);
    else if (row.key == MetaKey::Phone && metanormalize::lacksCountryCode(value))
        encoding.report(Rule::MetaPhoneNoCountry, path);
    out.key(row.name).open('[').text(*hash).close(']');
    return true;
}

} // namespace

std::string_view metaKeyName(MetaKey key)
{
    return keys[std::size_t(key)].name;
}

bool isSha256(std::string_view text)
{
    return text.size() == 64 && std::all_of(text.begin(), text.end(), [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
    });
}

std::optional<std::string> normalizedForMeta(MetaKey key, std::string_view value)
{
    const KeyRow &row = keys[std::size_t(key)];
    std::string lower = metanormalize::trimmedLower(value);
    if (lower.empty())
        return std::nullopt;
    return row.normalize ? row.normalize(std::move(lower)) : std::string(value);
}

std::optional<std::string> hashedForMeta(MetaKey key, std::string_view value)
{
    const std::string lower = metanormalize::trimmedLower(value);
    if (isSha256(lower))
        return lower;
    const std::optional<std::string> normalized = normalizedForMeta(key, value);
    return normalized ? std::optional(sha256(*normalized)) : std::nullopt;
}

void writeMetaUserData(Encoding &encoding, bool advancedMatching, JsonOut &out)
{
    unsigned present = 0;
    bool withheld = false;
    for (const KeyRow &row : keys) {
        const std::string_view value = encoding.text(row.field);
        if (value.empty())
            continue;
        if (row.personal && !advancedMatching) {
            withheld = true;
            continue;
        }
        bool written = true;
        if (row.hashed)
            written = writeHashed(encoding, row, value, out);
        else
            writePlain(encoding, row, value, out);
        if (written)
            present |= 1u << unsigned(row.key);
    }
    if (withheld)
        encoding.report(Rule::MetaMatchingOff, "config.advancedMatching");
    if (!(present & bits({MetaKey::UserAgent})))
        encoding.report(Rule::MetaUserAgentMissing, "user_data.client_user_agent");
    if (present == 0)
        encoding.report(Rule::MetaUserDataEmpty, "user_data");
    else if (std::any_of(std::begin(tooWeak), std::end(tooWeak), [&](unsigned weak) { return (present & ~weak) == 0; }))
        encoding.report(Rule::MetaUserDataTooWeak, "user_data");
}

} // namespace selwise::forwarding
