#pragma once

#include "models/domain/ids.h"
#include "models/domain/rules.h"

#include <QDateTime>
#include <QUrl>

namespace selwise {

enum class Environment { Production, Staging, Sandbox };

/// A connection profile: which service and site. Its token is in the keychain, never here.
struct ConnectionProfile {
    ConnectionId id;
    QString name;
    Environment environment = Environment::Production;
    QUrl apiUrl; ///< the origin, without /api/v1 (contract, section 10); empty for the embedded sandbox
    SiteId site;
    QDateTime lastUsed; ///< UTC
    EvaluationRules rules = {}; ///< what is assumed of the service where its documentation is silent
    friend bool operator==(const ConnectionProfile &, const ConnectionProfile &) = default;
};

/// The last five are of a webhook's destination only, which may have a path and a query.
enum class AddressProblem {
    None, Empty, NotAUrl, UnsupportedScheme, PlainHttpNotLoopback, UnspecifiedHost, HasCredentials, HasQuery,
    HasFragment, PrivateHost, InternationalHost, SecretInQuery, UnusualPort
};

/// Reads what a person typed as an address. A trailing `/api/v1` or `/` is dropped, a missing scheme is https. Plain
/// http is for loopback only (127.0.0.0/8, ::1, localhost); 0.0.0.0 and :: are refused (contract, section 10).
struct ParsedAddress {
    QUrl origin;
    AddressProblem problem = AddressProblem::None;
};
ParsedAddress parseAddress(const QString &typed);
/// Both lead to the same site of the same service, however that was typed. Never so for the embedded sandbox.
bool sameSite(const ConnectionProfile &a, const ConnectionProfile &b);
bool isLoopback(const QString &host);
bool isUnspecified(const QString &host); ///< 0.0.0.0 and its like
/// Reachable only from within one network: a private or link-local address (RFC 1918, 6598, 4193), a name without a dot or
/// of a local domain. Not the loopback.
bool isPrivate(const QString &host);
bool isUuid(QStringView text);

} // namespace selwise
