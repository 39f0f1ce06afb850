#include "app/credentials/memorystore.h"

#include <QFuture>

namespace selwise {

QFuture<Result<Secret, SecretError>> MemoryStore::read(const SecretKey &key)
{
    using Answer = Result<Secret, SecretError>;
    const auto found = m_secrets.find(key);
    return QtFuture::makeReadyFuture(found != m_secrets.end() ? Answer(found->second)
                                                              : Answer(Failure{SecretError{SecretError::Kind::NotFound, {}}}));
}

QFuture<Result<Done, SecretError>> MemoryStore::write(const SecretKey &key, const Secret &secret)
{
    m_secrets.insert_or_assign(key, secret);
    return QtFuture::makeReadyFuture(Result<Done, SecretError>(Done{}));
}

QFuture<Result<Done, SecretError>> MemoryStore::remove(const SecretKey &key)
{
    m_secrets.erase(key);
    return QtFuture::makeReadyFuture(Result<Done, SecretError>(Done{}));
}

} // namespace selwise
