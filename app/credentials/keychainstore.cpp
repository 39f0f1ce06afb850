#include "app/credentials/keychainstore.h"

#include "app/credentials/secretservice.h"

#include <QMap>
#include <QPromise>
#include <QTimer>
#include <algorithm>
#include <deque>
#include <functional>
#include <map>
#include <qt6keychain/keychain.h>

namespace selwise {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString serviceName = u"selwise-console"_s;
using Kind = SecretError::Kind;
using Answer = Result<Secret, SecretError>; ///< of every operation; only a read has a value

Failure<SecretError> failure(Kind kind, const QString &detail = {})
{
    return Failure{SecretError{kind, detail}};
}

struct Operation {
    enum class What {
        Read,
        Write,
        Remove,
        TakeBack ///< reads whether the keychain has `secret`, a late write's; then it is removed
    };
    What what;
    QString path;
    Secret secret;
    std::function<void(const Answer &)> answer; ///< empty once it was called
    bool isAnswered() const { return !answer; }
    void finish(const Answer &result)
    {
        if (const auto call = std::exchange(answer, {}))
            call(result);
    }
};
using OperationPtr = std::shared_ptr<Operation>;

QKeychain::Job *makeJob(const Operation &operation)
{
    switch (operation.what) {
    case Operation::What::Read:
    case Operation::What::TakeBack:
        return new QKeychain::ReadPasswordJob(serviceName);
    case Operation::What::Write: {
        auto *job = new QKeychain::WritePasswordJob(serviceName);
        job->setTextData(QString::fromUtf8(operation.secret.expose()));
        return job;
    }
    case Operation::What::Remove:
        break;
    }
    return new QKeychain::DeletePasswordJob(serviceName);
}

/// What a failure was, from the job's code and from what the service says about itself.
SecretError errorOf(Operation::What what, QKeychain::Error code, const QString &words, const ServiceState &service)
{
    switch (service.answer) {
    case ServiceState::Answer::NoBus:
    case ServiceState::Answer::NoService:
        return {Kind::NoKeychain, words.isEmpty() ? service.detail : words};
    case ServiceState::Answer::Refused:
        return {Kind::Denied, service.detail};
    case ServiceState::Answer::NoAnswer:
        return {Kind::TimedOut, service.detail};
    case ServiceState::Answer::Answered:
        break;
    }
    if (service.itemLocked || (what == Operation::What::Write && service.keyringLocked))
        return {Kind::Locked, words};
    if (code == QKeychain::EntryNotFound)
        return {Kind::NotFound, {}};
    if (code == QKeychain::AccessDenied)
        return {Kind::Denied, words};
    if (what == Operation::What::Write && !service.hasKeyring)
        return {Kind::NoKeychain, words};
    return {Kind::Other, words};
}

} // namespace

struct KeychainStore::Private {
    explicit Private(std::chrono::milliseconds limit) : timeout(limit) {}

    const std::chrono::milliseconds timeout;
    std::map<QString, std::deque<OperationPtr>> queues; ///< by key; the first of each is under way
    QObject context;

    template <class T, class Convert>
    QFuture<Result<T, SecretError>> enqueue(Operation operation, Convert convert);
    void add(const OperationPtr &operation);
    void begin(const OperationPtr &operation);
    void ended(const OperationPtr &operation, QKeychain::Job *job);
    void settle(const OperationPtr &operation, const Answer &result);
    void timedOut(const OperationPtr &operation);
};

template <class T, class Convert>
QFuture<Result<T, SecretError>> KeychainStore::Private::enqueue(Operation operation, Convert convert)
{
    auto promise = std::make_shared<QPromise<Result<T, SecretError>>>();
    promise->start();
    operation.answer = [promise, convert](const Answer &answer) {
        promise->addResult(convert(answer));
        promise->finish();
    };
    const auto shared = std::make_shared<Operation>(std::move(operation));
    QTimer::singleShot(timeout, &context, [this, shared] { timedOut(shared); });
    add(shared);
    return promise->future();
}

void KeychainStore::Private::add(const OperationPtr &operation)
{
    auto &queue = queues[operation->path];
    queue.push_back(operation);
    if (queue.size() == 1)
        begin(operation);
}

void KeychainStore::Private::begin(const OperationPtr &operation)
{
    // The job deletes itself when the keychain has answered, however late; deleting it before would pull it from under
    // libsecret's callback.
    QKeychain::Job *job = makeJob(*operation);
    job->setKey(operation->path);
    job->setInsecureFallback(false);
    QObject::connect(job, &QKeychain::Job::finished, &context, [this, operation](QKeychain::Job *finished) {
        ended(operation, finished);
    });
    job->start();
}

void KeychainStore::Private::ended(const OperationPtr &operation, QKeychain::Job *job)
{
    const QKeychain::Error code = job->error();
    const bool removing = operation->what == Operation::What::Remove;
    if (code == QKeychain::NoError && !removing) {
        auto *reading = qobject_cast<QKeychain::ReadPasswordJob *>(job);
        return settle(operation, reading ? Secret(reading->binaryData()) : Secret());
    }
    if (code == QKeychain::AccessDeniedByUser)
        return settle(operation, failure(Kind::Denied, job->errorString()));
    if (code == QKeychain::NoBackendAvailable || code == QKeychain::NotImplemented)
        return settle(operation, failure(Kind::NoKeychain, job->errorString()));
    // A locked keyring finds nothing, and removes nothing without an error.
    askSecretService(operation->path, serviceName, timeout, &context,
                     [this, operation, code, removing, words = job->errorString()](const ServiceState &service) {
                         const SecretError error = errorOf(operation->what, code, words, service);
                         const bool gone = removing && service.answer == ServiceState::Answer::Answered
                                           && (code == QKeychain::NoError || error.kind == Kind::NotFound)
                                           && !service.itemLocked;
                         settle(operation, gone ? Answer(Secret()) : Answer(Failure{error}));
                     });
}

void KeychainStore::Private::settle(const OperationPtr &operation, const Answer &result)
{
    const bool late = operation->isAnswered();
    operation->finish(result);

    auto &queue = queues[operation->path];
    queue.pop_front();
    const bool overtaken = std::any_of(queue.begin(), queue.end(), [](const OperationPtr &next) {
        return next->what == Operation::What::Write || next->what == Operation::What::Remove;
    });
    // Whoever wrote was told that it failed. What another window has written there since stays.
    if (late && operation->what == Operation::What::Write && result && !overtaken)
        queue.push_front(std::make_shared<Operation>(Operation{Operation::What::TakeBack, operation->path, operation->secret, {}}));
    if (operation->what == Operation::What::TakeBack && result && result->sameAs(operation->secret) && !overtaken)
        queue.push_front(std::make_shared<Operation>(Operation{Operation::What::Remove, operation->path, {}, {}}));
    if (queue.empty())
        queues.erase(operation->path);
    else
        begin(queue.front());
}

void KeychainStore::Private::timedOut(const OperationPtr &operation)
{
    if (operation->isAnswered())
        return;
    const auto queue = queues.find(operation->path);
    if (queue != queues.end() && queue->second.front() != operation)
        std::erase(queue->second, operation); // waited behind another one: it never begins
    operation->finish(failure(Kind::TimedOut));
}

KeychainStore::KeychainStore(std::chrono::milliseconds timeout) : d(std::make_unique<Private>(timeout)) {}

KeychainStore::~KeychainStore()
{
    const auto queues = std::exchange(d->queues, {});
    for (const auto &[path, queue] : queues) {
        for (const OperationPtr &operation : queue)
            operation->finish(failure(Kind::TimedOut));
    }
}

QFuture<Result<Secret, SecretError>> KeychainStore::read(const SecretKey &key)
{
    return d->enqueue<Secret>({Operation::What::Read, key.path(), {}, {}}, [](const Answer &answer) { return answer; });
}

namespace {
Result<Done, SecretError> withoutValue(const Answer &answer)
{
    if (answer)
        return Done{};
    return Failure{answer.error()};
}
} // namespace

QFuture<Result<Done, SecretError>> KeychainStore::write(const SecretKey &key, const Secret &secret)
{
    if (secret.expose().contains('\0')) {
        const Result<Done, SecretError> refused = failure(Kind::Other, u"NUL"_s);
        return QtFuture::makeReadyFuture(refused);
    }
    return d->enqueue<Done>({Operation::What::Write, key.path(), secret, {}}, withoutValue);
}

QFuture<Result<Done, SecretError>> KeychainStore::remove(const SecretKey &key)
{
    return d->enqueue<Done>({Operation::What::Remove, key.path(), {}, {}}, withoutValue);
}

} // namespace selwise
