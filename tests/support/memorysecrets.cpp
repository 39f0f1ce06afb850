#include "tests/support/memorysecrets.h"

#include <QPromise>
#include <memory>

namespace selwise {

template <class T>
QFuture<Result<T, SecretError>> MemorySecrets::answer(std::function<Result<T, SecretError>()> work)
{
    ++calls;
    const auto promise = std::make_shared<QPromise<Result<T, SecretError>>>();
    promise->start();
    const auto take = [this, promise, work] {
        promise->addResult(problem ? Result<T, SecretError>(Failure{*problem}) : work());
        promise->finish();
    };
    if (hangs)
        m_held.push_back(take);
    else
        QMetaObject::invokeMethod(&m_context, take, Qt::QueuedConnection);
    return promise->future();
}

void MemorySecrets::releaseNext()
{
    const auto next = m_held.front();
    m_held.erase(m_held.begin());
    next();
}

void MemorySecrets::releaseAll()
{
    hangs = false;
    while (!m_held.empty())
        releaseNext();
}

QFuture<Result<Secret, SecretError>> MemorySecrets::read(const SecretKey &key)
{
    return answer<Secret>([this, key]() -> Result<Secret, SecretError> {
        const auto found = values.find(key);
        if (found == values.end())
            return Failure{SecretError{SecretError::Kind::NotFound, {}}};
        return found->second;
    });
}

QFuture<Result<Done, SecretError>> MemorySecrets::write(const SecretKey &key, const Secret &secret)
{
    return answer<Done>([this, key, secret]() -> Result<Done, SecretError> {
        values[key] = secret;
        return Done{};
    });
}

QFuture<Result<Done, SecretError>> MemorySecrets::remove(const SecretKey &key)
{
    return answer<Done>([this, key]() -> Result<Done, SecretError> {
        values.erase(key);
        return Done{};
    });
}

} // namespace selwise
