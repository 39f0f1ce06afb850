#pragma once

#include "models/ports/secretstore.h"

#include <chrono>
#include <memory>

namespace selwise {

/// Secrets in the keychain of the user's session, through QtKeychain; never its insecure fallback. Needs an event loop in
/// the thread it is used from, no window. Making one does nothing.
///
/// Every call answers within the time-out, or, when the keychain says that it is locked and so may be asking the user for its
/// password, within the time for that; `news` tells of the waiting. Calls for one key keep their order. Of the calls that
/// were answered TimedOut a write is done all the same, and a removal behind one: as soon as the keychain answers, and `news`
/// tells that, too. Any other that had not begun never begins.
class KeychainStore : public SecretStore {
public:
    struct Limits {
        std::chrono::milliseconds answer{5000};
        std::chrono::milliseconds unlocking{60000}; ///< of the whole call
    };
    KeychainStore() : KeychainStore(Limits{}) {}
    explicit KeychainStore(Limits limits);
    /// Calls still waiting end as TimedOut.
    ~KeychainStore() override;

    SecretPlace place() const override { return SecretPlace::Keychain; }
    SecretNews *news() override;
    QFuture<Result<Secret, SecretError>> read(const SecretKey &key) override;
    /// A secret with a NUL is refused (Other): the keychain would cut it there.
    QFuture<Result<Done, SecretError>> write(const SecretKey &key, const Secret &secret) override;
    QFuture<Result<Done, SecretError>> remove(const SecretKey &key) override;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace selwise
