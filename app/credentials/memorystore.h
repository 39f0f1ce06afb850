#pragma once

#include "models/ports/secretstore.h"

#include <map>

namespace selwise {

/// Secrets for this run only: where there is no keychain. Answers at once.
class MemoryStore : public SecretStore {
public:
    SecretPlace place() const override { return SecretPlace::Memory; }
    QFuture<Result<Secret, SecretError>> read(const SecretKey &key) override;
    QFuture<Result<Done, SecretError>> write(const SecretKey &key, const Secret &secret) override;
    QFuture<Result<Done, SecretError>> remove(const SecretKey &key) override;

private:
    std::map<SecretKey, Secret> m_secrets;
};

} // namespace selwise
