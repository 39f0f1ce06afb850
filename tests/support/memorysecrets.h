#pragma once

#include "models/ports/secretstore.h"

#include <QObject>
#include <functional>
#include <map>
#include <optional>
#include <vector>

namespace selwise {

/// A secret store in memory that answers with the next turn of the event loop, or misbehaves on demand.
class MemorySecrets final : public SecretStore {
public:
    explicit MemorySecrets(SecretPlace place) : m_place(place) {}

    std::map<SecretKey, Secret> values;
    std::optional<SecretError> problem; ///< what every call ends in
    bool hangs = false;                 ///< calls are held back until `releaseNext` or `releaseAll`
    void releaseNext();
    void releaseAll();
    int calls = 0;
    int held() const { return int(m_held.size()); }

    SecretPlace place() const override { return m_place; }
    SecretNews *news() override { return &m_news; }
    QFuture<Result<Secret, SecretError>> read(const SecretKey &key) override;
    QFuture<Result<Done, SecretError>> write(const SecretKey &key, const Secret &secret) override;
    QFuture<Result<Done, SecretError>> remove(const SecretKey &key) override;

private:
    template <class T>
    QFuture<Result<T, SecretError>> answer(std::function<Result<T, SecretError>()> work);

    const SecretPlace m_place;
    std::vector<std::function<void()>> m_held;
    QObject m_context;
    SecretNews m_news;
};

} // namespace selwise
