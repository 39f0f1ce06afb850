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
using namespace std::chrono_literals;

namespace {

const QString serviceName = u"selwise-console"_s;
using Kind = SecretError::Kind;
using Answer = Result<Secret, SecretError>; ///< of every operation; only a read has a value

Failure<SecretError> failure(Kind kind, const QString &detail = {})
{
    return Failure{SecretError{kind, detail}};
}

/// Who cannot tell whether it is locked is not waited for longer than this.
constexpr std::chrono::milliseconds mostForTelling = 1s, mostForTheBus = 300ms;

struct Operation {
    enum class What { Read, Write, Remove };
    What what;
    SecretKey key;
    QString path;
    Secret secret;
    std::function<void(const Answer &)> answer; ///< empty once it was called
    bool waits = false;                         ///< for the user
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

bool isLockedFor(Operation::What what, const ServiceState &service)
{
    return service.itemLocked || (what == Operation::What::Write && service.keyringLocked);
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
    if (isLockedFor(what, service))
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
    explicit Private(Limits given) : limits(given) {}

    const Limits limits;
    std::map<QString, std::deque<OperationPtr>> queues; ///< by key; the first of each is under way
    int waiting = 0;
    SecretNews news;
    QObject context;

    template <class T, class Convert>
    QFuture<Result<T, SecretError>> enqueue(Operation operation, Convert convert);
    void add(const OperationPtr &operation);
    void begin(const OperationPtr &operation);
    void ended(const OperationPtr &operation, QKeychain::Job *job);
    void settle(const OperationPtr &operation, const Answer &result);
    void after(std::chrono::milliseconds time, const OperationPtr &operation, void (Private::*then)(const OperationPtr &));
    void lookForPrompt(const OperationPtr &operation);
    void giveUp(const OperationPtr &operation);
    void answer(const OperationPtr &operation, const Answer &result);
};

template <class T, class Convert>
QFuture<Result<T, SecretError>> KeychainStore::Private::enqueue(Operation operation, Convert convert)
{
    auto promise = std::make_shared<QPromise<Result<T, SecretError>>>();
    promise->start();
    operation.path = operation.key.path();
    operation.answer = [promise, convert](const Answer &answer) {
        promise->addResult(convert(answer));
        promise->finish();
    };
    const auto shared = std::make_shared<Operation>(std::move(operation));
    after(limits.answer, shared, &Private::lookForPrompt);
    add(shared);
    return promise->future();
}

/// Unless it was answered by then; what is over does not keep its secret in memory until then.
void KeychainStore::Private::after(std::chrono::milliseconds time, const OperationPtr &operation,
                                   void (Private::*then)(const OperationPtr &))
{
    QTimer::singleShot(time, &context, [this, then, weak = std::weak_ptr(operation)] {
        const OperationPtr still = weak.lock();
        if (still && !still->isAnswered())
            (this->*then)(still);
    });
}

void KeychainStore::Private::answer(const OperationPtr &operation, const Answer &result)
{
    operation->finish(result);
    if (std::exchange(operation->waits, false) && --waiting == 0)
        Q_EMIT news.waitingForUser(false);
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
    askSecretService(operation->path, serviceName, limits.answer, &context,
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
    answer(operation, result);
    if (late && result && operation->what == Operation::What::Write)
        Q_EMIT news.wroteLate(operation->key, operation->secret);
    else if (late && result && operation->what == Operation::What::Remove)
        Q_EMIT news.removedLate(operation->key);

    auto &queue = queues[operation->path];
    queue.pop_front();
    if (queue.empty())
        queues.erase(operation->path);
    else
        begin(queue.front());
}

/// No answer: if it is locked, the user may be looking for the password just now.
void KeychainStore::Private::lookForPrompt(const OperationPtr &operation)
{
    if (limits.unlocking <= limits.answer || !sessionBusAnswers(mostForTheBus)) {
        giveUp(operation);
        return;
    }
    askSecretService(operation->path, serviceName, std::min(limits.answer, mostForTelling), &context,
                     [this, operation](const ServiceState &service) {
                         if (operation->isAnswered())
                             return;
                         if (!isLockedFor(operation->what, service)) {
                             giveUp(operation);
                             return;
                         }
                         operation->waits = true;
                         after(limits.unlocking - limits.answer, operation, &Private::giveUp);
                         if (++waiting == 1)
                             Q_EMIT news.waitingForUser(true);
                     });
}

void KeychainStore::Private::giveUp(const OperationPtr &operation)
{
    auto &queue = queues[operation->path];
    const auto place = std::find(queue.begin(), queue.end(), operation);
    const bool behindAWrite = std::any_of(queue.begin(), place, [](const OperationPtr &before) {
        return before->what == Operation::What::Write;
    });
    const bool stays = place == queue.begin() || operation->what == Operation::What::Write
                       || (operation->what == Operation::What::Remove && behindAWrite);
    if (!stays)
        queue.erase(place);
    answer(operation, failure(Kind::TimedOut));
}

KeychainStore::KeychainStore(Limits limits) : d(std::make_unique<Private>(limits)) {}

KeychainStore::~KeychainStore()
{
    const auto queues = std::exchange(d->queues, {});
    for (const auto &[path, queue] : queues) {
        for (const OperationPtr &operation : queue)
            operation->finish(failure(Kind::TimedOut));
    }
}

SecretNews *KeychainStore::news()
{
    return &d->news;
}

QFuture<Result<Secret, SecretError>> KeychainStore::read(const SecretKey &key)
{
    return d->enqueue<Secret>({Operation::What::Read, key, {}, {}, {}}, [](const Answer &answer) { return answer; });
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
    return d->enqueue<Done>({Operation::What::Write, key, {}, secret, {}}, withoutValue);
}

QFuture<Result<Done, SecretError>> KeychainStore::remove(const SecretKey &key)
{
    return d->enqueue<Done>({Operation::What::Remove, key, {}, {}, {}}, withoutValue);
}

} // namespace selwise
