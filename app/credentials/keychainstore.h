#pragma once

#include "models/ports/secretstore.h"

#include <chrono>
#include <memory>

namespace selwise {

/// Secrets in the keychain of the user's session, through QtKeychain; never its insecure fallback. Needs an event loop in
/// the thread it is used from, no window. Making one does nothing.
///
/// Every call answers within the time-out, for a locked keychain may wait for a password for ever. A call that was answered
/// TimedOut is not taken up again: one that had not begun never begins, and a write that succeeds too late is taken back,
/// unless a newer one follows or another process has written another value since, as the user was told that the secret is
/// not there. Calls for one key keep their order.
class KeychainStore : public SecretStore {
public:
    static constexpr std::chrono::milliseconds defaultTimeout{5000};
    explicit KeychainStore(std::chrono::milliseconds timeout = defaultTimeout);
    /// Calls still waiting end as TimedOut.
    ~KeychainStore() override;

    SecretPlace place() const override { return SecretPlace::Keychain; }
    QFuture<Result<Secret, SecretError>> read(const SecretKey &key) override;
    /// A secret with a NUL is refused (Other): the keychain would cut it there.
    QFuture<Result<Done, SecretError>> write(const SecretKey &key, const Secret &secret) override;
    QFuture<Result<Done, SecretError>> remove(const SecretKey &key) override;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace selwise
