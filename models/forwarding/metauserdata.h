#pragma once

#include "models/forwarding/eventreader.h"
#include "models/forwarding/jsonout.h"

namespace selwise::forwarding {

/// Meta's customer information parameters.
enum class MetaKey {
    Email, Phone, FirstName, LastName, Gender, BirthDate, City, State, Zip, Country, ExternalId,
    IpAddress, UserAgent, Fbp, Fbc,
    Count
};
/// As on the wire: "em", "client_ip_address".
std::string_view metaKeyName(MetaKey key);

/// The value as Meta wants it before hashing ("Formatting the user_data parameters"); nothing when it cannot be one. Lower
/// case by Unicode, in no locale.
std::optional<std::string> normalizedForMeta(MetaKey key, std::string_view value);
/// SHA-256 in lower-case hexadecimal; a value that already is one goes through. Nothing when it cannot be normalised.
std::optional<std::string> hashedForMeta(MetaKey key, std::string_view value);
bool isSha256(std::string_view text);

/// Writes the members of `user_data`. Without advanced matching no personal data goes along: neither contact data nor the
/// identifiers of a person's browser (address, fbp, fbc, external id). Only the user agent stays: it names a kind of
/// browser, not a person, and Meta wants it of every website event.
void writeMetaUserData(Encoding &encoding, bool advancedMatching, JsonOut &out);

} // namespace selwise::forwarding
