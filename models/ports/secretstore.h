#pragma once

#include "models/domain/result.h"
#include "models/domain/secret.h"

#include <QFuture>
#include <QObject>
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

enum class SecretPlace { Keychain, Memory, File };

struct SecretError {
    enum class Kind {
        NotFound,
        Older, ///< what is there is older than what was entered last, which is gone: not used without being asked for
        NoKeychain,
        Locked,
        Denied,
        TimedOut,
        Other
    };
    Kind kind = Kind::Other;
    QString detail; ///< the keychain's own words; never a value
};

/// What a store tells without being asked: in its own thread, between answers.
class SecretNews : public QObject {
    Q_OBJECT
Q_SIGNALS:
    /// Whether a call waits for the user to unlock the store.
    void waitingForUser(bool waits);
    /// A write or a removal that was answered TimedOut has been done all the same; whatever was asked for after it is yet to
    /// come.
    void wroteLate(const selwise::SecretKey &key, const selwise::Secret &secret);
    void removedLate(const selwise::SecretKey &key);
};

/// Keeps secrets. Asynchronous; every future finishes, after the store's own time-out at the latest (a locked keyring may
/// never answer).
class SecretStore {
public:
    virtual ~SecretStore() = default;
    /// nullptr: every call is over when it is answered. Dies with the store.
    virtual SecretNews *news() { return nullptr; }
    virtual SecretPlace place() const = 0;
    virtual QFuture<Result<Secret, SecretError>> read(const SecretKey &key) = 0;
    virtual QFuture<Result<Done, SecretError>> write(const SecretKey &key, const Secret &secret) = 0;
    /// Removing what is not there is fine.
    virtual QFuture<Result<Done, SecretError>> remove(const SecretKey &key) = 0;
};

} // namespace selwise
