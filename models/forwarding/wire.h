#pragma once

#include "models/domain/secret.h"

#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace selwise::forwarding {

/// Where a secret goes in a request. The secret itself is not in a WireRequest, so that one can be shown, logged and
/// compared: there the place reads `codec::mask`.
struct SecretSlot {
    enum class Place { Query, Header };
    Place place = Place::Query;
    std::string name;                ///< the parameter or header
    std::string prefix;              ///< before the secret: "Bearer "
    std::vector<std::string> fields; ///< wire names of the secrets, joined by ':' when there are several
    bool base64 = false;             ///< the joined secrets are base64-encoded (RFC 7617)
    friend bool operator==(const SecretSlot &, const SecretSlot &) = default;
};

/// One request to a destination, exactly as it goes out but for its secrets. `headers` leaves out what the HTTP client
/// adds by itself (Host, Content-Length, Connection).
struct WireRequest {
    std::string method;
    std::string url; ///< without the parameters of `secretSlots`
    std::vector<std::pair<std::string, std::string>> headers;
    std::string body; ///< the bytes; a signature in `headers` covers them
    std::vector<SecretSlot> secretSlots;
    friend bool operator==(const WireRequest &, const WireRequest &) = default;
};

/// Secrets by wire name (apiSecret, accessToken; token, username, password, key, secret).
using SecretValues = std::map<std::string, Secret, std::less<>>;

/// With its secrets: for the socket, never for anything that is shown or kept.
struct SentRequest {
    std::string method, url;
    std::vector<std::pair<std::string, std::string>> headers;
    std::string body;
};
/// A slot whose secret is not there is left out.
SentRequest fillIn(const WireRequest &request, const SecretValues &secrets);

/// The secrets in each form in which a request carries them: as they are, and a user name and password as Basic's base64
/// (RFC 7617). What an answer must not be shown with.
std::vector<Secret> sentForms(const SecretValues &secrets);

/// What a person may see: the same with `codec::mask` for each secret, and for what a webhook's own address names as one.
std::string shownUrl(const WireRequest &request);
std::vector<std::pair<std::string, std::string>> shownHeaders(const WireRequest &request);

} // namespace selwise::forwarding
