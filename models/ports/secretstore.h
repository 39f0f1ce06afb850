#pragma once

#include "models/domain/result.h"
#include "models/domain/secret.h"

#include <QFuture>
#include <QString>
#include <tuple>

namespace selwise {

/// Where a secret belongs: connection, site, owner ("connection" for the token, a canonical provider, "webhook:ID"), field.
struct SecretKey {
    QString connection;
    QString site;
    QString owner;
    QString field;
    QString path() const; ///< "connection/site/owner/field" with `/` and `%` in the parts percent-encoded
    friend bool operator==(const SecretKey &, const SecretKey &) = default;
    friend bool operator<(const SecretKey &a, const SecretKey &b)
    {
        return std::tie(a.connection, a.site, a.owner, a.field) < std::tie(b.connection, b.site, b.owner, b.field);
    }
};

enum class SecretPlace { Keychain, Memory };

struct SecretError {
    enum class Kind { NotFound, NoKeychain, Locked, Denied, TimedOut, Other };
    Kind kind = Kind::Other;
    QString detail; ///< the keychain's own words; never a value
};

/// Keeps secrets. Asynchronous; every future finishes, after the store's own time-out at the latest (a locked keyring may
/// never answer).
class SecretStore {
public:
    virtual ~SecretStore() = default;
    virtual SecretPlace place() const = 0;
    virtual QFuture<Result<Secret, SecretError>> read(const SecretKey &key) = 0;
    virtual QFuture<Result<Done, SecretError>> write(const SecretKey &key, const Secret &secret) = 0;
    /// Removing what is not there is fine.
    virtual QFuture<Result<Done, SecretError>> remove(const SecretKey &key) = 0;
};

} // namespace selwise
