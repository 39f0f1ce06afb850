#include "models/services/secretvault.h"

#include "models/ports/clock.h"
#include "models/ports/whendone.h"
#include "models/services/keyedqueue.h"
#include "models/services/secretindex.h"

#include <QPromise>

#include <set>

namespace selwise {

using namespace Qt::Literals::StringLiterals;

namespace {

const SecretError noAnswer{SecretError::Kind::Other, u"no answer"_s};
/// Read to find out whether the keychain answers; nothing is ever kept under it.
const SecretKey probe{u"selwise"_s, {}, {}, u"probe"_s};

/// The service says so at once when it is out of date.
bool provesItself(const SecretKey &key)
{
    return key.owner == "connection"_L1;
}

template <class T>
std::shared_ptr<QPromise<T>> startPromise()
{
    auto promise = std::make_shared<QPromise<T>>();
    promise->start();
    return promise;
}

template <class T>
void finish(const std::shared_ptr<QPromise<T>> &promise, const T &value)
{
    promise->addResult(value);
    promise->finish();
}

} // namespace

struct SecretVault::Private {
    SecretVault *q;
    SecretStore &keychain;
    SecretStore &memory;
    Clock &clock;
    SecretIndex index;
    std::optional<SecretError> problem;
    KeyedQueue<SecretKey> queue;
    std::set<SecretKey> mayComeLate; ///< the keychain gave no answer to the last write
    bool waits = false;
    std::function<std::vector<SecretEntry>()> files;

    void keychainAnswered(const std::optional<SecretError> &error)
    {
        const bool answers = !error || error->kind == SecretError::Kind::NotFound;
        problem = answers ? std::nullopt : error;
    }

    void listen();
    void keptIn(SecretPlace place, const SecretKey &key, const Secret &secret, const QString &usedFor);
    void readFrom(SecretPlace place, const SecretKey &key, const QString &purpose, const Result<Secret, SecretError> &read);
    void moveToKeychain(const SecretKey &key, std::function<void()> moved);
    void isInKeychain(const SecretKey &key, std::function<void()> over);
    void wroteLate(const SecretKey &key, const Secret &secret);
    void removedLate(const SecretKey &key);
};

SecretVault::SecretVault(SecretStore &keychain, SecretStore &memory, SettingsStore &settings, Clock &clock, QObject *parent)
    : QObject(parent)
    , d(new Private{this, keychain, memory, clock, SecretIndex(settings, clock, nullptr), {}, {}, {}, false, {}})
{
    d->listen();
}

SecretVault::~SecretVault() = default;

void SecretVault::Private::listen()
{
    SecretNews *news = keychain.news();
    if (!news)
        return;
    QObject::connect(news, &SecretNews::waitingForUser, q, [this](bool now) {
        waits = now;
        Q_EMIT q->changed();
    });
    QObject::connect(news, &SecretNews::wroteLate, q, [this](const SecretKey &key, const Secret &secret) { wroteLate(key, secret); });
    QObject::connect(news, &SecretNews::removedLate, q, [this](const SecretKey &key) { removedLate(key); });
}

void SecretVault::Private::keptIn(SecretPlace place, const SecretKey &key, const Secret &secret, const QString &usedFor)
{
    const auto before = index.entries.find(key);
    if (place == SecretPlace::Keychain) {
        index.older.erase(key);
    } else if (before != index.entries.end() && before->second.place == SecretPlace::Keychain) {
        SecretEntry old = before->second; // the keychain still has it
        old.state = SecretEntry::State::Kept;
        old.older = true;
        index.older[key] = old;
    }
    const QDateTime now = clock.now();
    index.entries[key] = {key, place, place == SecretPlace::Keychain ? SecretEntry::State::Kept : SecretEntry::State::KeptForNow, false,
                          secret.hint(), now, usedFor.isEmpty() ? QDateTime() : now, usedFor};
    index.touch(key);
}

QFuture<SecretVault::Kept> SecretVault::keep(const SecretKey &key, const Secret &secret, const QString &usedFor)
{
    const auto promise = startPromise<Kept>();
    d->queue.enqueue(key, [this, key, secret, usedFor, promise] {
        whenEnded(d->keychain.write(key, secret), this, noAnswer, [=, this](const Result<Done, SecretError> &written) {
            d->mayComeLate.erase(key); // those before it are over, too
            if (written) {
                d->keychainAnswered(std::nullopt);
                d->keptIn(SecretPlace::Keychain, key, secret, usedFor);
                whenEnded(d->memory.remove(key), this, noAnswer, [this, key](const auto &) { d->queue.next(key); });
                finish(promise, Kept{SecretPlace::Keychain, std::nullopt});
                Q_EMIT changed();
                return;
            }
            const SecretError why = written.error();
            if (why.kind == SecretError::Kind::TimedOut)
                d->mayComeLate.insert(key);
            d->keychainAnswered(why);
            whenEnded(d->memory.write(key, secret), this, noAnswer, [=, this](const auto &) {
                d->keptIn(SecretPlace::Memory, key, secret, usedFor);
                finish(promise, Kept{SecretPlace::Memory, why});
                Q_EMIT changed();
                d->queue.next(key);
            });
        });
    });
    return promise->future();
}

void SecretVault::Private::readFrom(SecretPlace place, const SecretKey &key, const QString &purpose,
                                    const Result<Secret, SecretError> &read)
{
    if (place == SecretPlace::Keychain)
        keychainAnswered(read ? std::nullopt : std::optional(read.error()));
    const bool older = q->hasOnlyOlder(key);
    auto &known = older ? index.older : index.entries;
    if (!read) {
        if (older && read.error().kind == SecretError::Kind::NotFound) {
            index.older.erase(key);
            index.touch(key);
        } else if (const auto entry = known.find(key); entry != known.end()) {
            entry->second.state = SecretEntry::State::CannotBeRead;
        }
        return;
    }
    SecretEntry &entry = known[key];
    entry.key = key;
    entry.place = place;
    entry.state = place == SecretPlace::Keychain ? SecretEntry::State::Kept : SecretEntry::State::KeptForNow;
    entry.hint = read->hint();
    entry.lastUse = clock.now();
    entry.lastUseFor = purpose;
    index.touch(key, true);
}

QFuture<Result<Secret, SecretError>> SecretVault::read(const SecretKey &key, const QString &purpose)
{
    const auto promise = startPromise<Result<Secret, SecretError>>();
    d->queue.enqueue(key, [=, this] {
        if (hasOnlyOlder(key) && !provesItself(key)) {
            finish(promise, Result<Secret, SecretError>(Failure{SecretError{SecretError::Kind::Older, {}}}));
            d->queue.next(key);
            return;
        }
        const auto entry = d->index.entries.find(key);
        const SecretPlace place = entry != d->index.entries.end() ? entry->second.place : SecretPlace::Keychain;
        SecretStore &store = place == SecretPlace::Keychain ? d->keychain : d->memory;
        whenEnded(store.read(key), this, noAnswer, [=, this](const Result<Secret, SecretError> &secret) {
            d->readFrom(place, key, purpose, secret);
            finish(promise, secret);
            Q_EMIT changed();
            d->queue.next(key);
        });
    });
    return promise->future();
}

void SecretVault::useOlder(const SecretKey &key)
{
    d->queue.enqueue(key, [this, key] {
        if (hasOnlyOlder(key)) {
            SecretEntry entry = d->index.older.at(key);
            entry.older = false;
            entry.state = SecretEntry::State::Kept;
            d->index.older.erase(key);
            d->index.entries[key] = entry;
            d->index.touch(key);
            Q_EMIT changed();
        }
        d->queue.next(key);
    });
}

QFuture<Result<Done, SecretError>> SecretVault::forget(const SecretKey &key)
{
    const auto promise = startPromise<Result<Done, SecretError>>();
    d->queue.enqueue(key, [=, this] {
        whenEnded(d->memory.remove(key), this, noAnswer, [=, this](const auto &) {
            const auto entry = d->index.entries.find(key);
            const bool inMemoryOnly = entry != d->index.entries.end() && entry->second.place == SecretPlace::Memory &&
                                      !d->index.older.contains(key) && !d->mayComeLate.contains(key);
            const auto gone = [=, this](const Result<Done, SecretError> &outcome) {
                if (outcome) {
                    d->index.entries.erase(key);
                    d->index.older.erase(key);
                    d->mayComeLate.erase(key);
                } else if (const auto old = d->index.older.find(key); old != d->index.older.end()) {
                    d->index.entries.erase(key);
                    old->second.state = SecretEntry::State::CannotBeRead;
                } else if (const auto kept = d->index.entries.find(key); kept != d->index.entries.end()) {
                    // What was in memory is gone; what is left is in a keychain that does not let go of it.
                    kept->second.place = SecretPlace::Keychain;
                    kept->second.state = SecretEntry::State::CannotBeRead;
                }
                d->index.touch(key);
                finish(promise, outcome);
                Q_EMIT changed();
                d->queue.next(key);
            };
            if (inMemoryOnly) {
                gone(Done{});
                return;
            }
            whenEnded(d->keychain.remove(key), this, noAnswer, [=, this](const Result<Done, SecretError> &removed) {
                d->keychainAnswered(removed ? std::nullopt : std::optional(removed.error()));
                gone(removed);
            });
        });
    });
    return promise->future();
}

QFuture<Result<Done, SecretError>> SecretVault::forgetAll(const QString &connection, const QString &site,
                                                              const QString &owner)
{
    std::set<SecretKey> keys;
    for (const auto *known : {&d->index.entries, &d->index.older}) {
        for (const auto &[key, entry] : *known)
            keys.insert(key);
    }
    d->queue.forEachKey([&keys](const SecretKey &key) { keys.insert(key); }); // one may just be on its way into the keychain
    std::erase_if(keys, [&](const SecretKey &key) {
        return key.connection != connection || (!site.isEmpty() && key.site != site) || (!owner.isEmpty() && key.owner != owner);
    });
    const auto promise = startPromise<Result<Done, SecretError>>();
    if (keys.empty()) {
        finish(promise, Result<Done, SecretError>(Done{}));
        return promise->future();
    }
    struct Tally {
        size_t open;
        Result<Done, SecretError> outcome = Done{};
    };
    const auto tally = std::make_shared<Tally>(Tally{keys.size()});
    for (const SecretKey &key : keys) {
        whenEnded(forget(key), this, noAnswer, [promise, tally](const Result<Done, SecretError> &forgotten) {
            if (!forgotten && tally->outcome)
                tally->outcome = forgotten;
            if (--tally->open == 0)
                finish(promise, tally->outcome);
        });
    }
    return promise->future();
}

std::vector<SecretEntry> SecretVault::entries() const
{
    std::vector<SecretEntry> all;
    for (const auto &[key, entry] : d->index.entries)
        all.push_back(entry);
    for (const auto &[key, entry] : d->index.older) {
        if (hasOnlyOlder(key))
            all.push_back(entry);
    }
    for (const SecretEntry &entry : d->files ? d->files() : std::vector<SecretEntry>())
        all.push_back(entry);
    return all;
}

std::optional<SecretEntry> SecretVault::entry(const SecretKey &key) const
{
    const auto found = d->index.entries.find(key);
    return found == d->index.entries.end() ? std::nullopt : std::optional(found->second);
}

bool SecretVault::hasOnlyOlder(const SecretKey &key) const
{
    return d->index.older.contains(key) && !d->index.entries.contains(key);
}

void SecretVault::setFiles(std::function<std::vector<SecretEntry>()> files)
{
    d->files = std::move(files);
}

bool SecretVault::waitsForUnlocking() const
{
    return d->waits;
}

std::optional<SecretError> SecretVault::keychainProblem() const
{
    return d->problem;
}

void SecretVault::Private::moveToKeychain(const SecretKey &key, std::function<void()> moved)
{
    queue.enqueue(key, [=, this] {
        const auto over = [=, this] {
            Q_EMIT q->changed();
            moved();
            queue.next(key);
        };
        const auto entry = index.entries.find(key);
        if (entry == index.entries.end() || entry->second.place != SecretPlace::Memory) {
            over();
            return;
        }
        whenEnded(memory.read(key), q, noAnswer, [=, this](const Result<Secret, SecretError> &secret) {
            if (!secret) {
                over();
                return;
            }
            whenEnded(keychain.write(key, *secret), q, noAnswer, [=, this](const Result<Done, SecretError> &written) {
                keychainAnswered(written ? std::nullopt : std::optional(written.error()));
                if (!written) {
                    if (written.error().kind == SecretError::Kind::TimedOut)
                        mayComeLate.insert(key);
                    over();
                    return;
                }
                isInKeychain(key, over);
            });
        });
    });
}

/// What is in memory was written there.
void SecretVault::Private::isInKeychain(const SecretKey &key, std::function<void()> over)
{
    SecretEntry &kept = index.entries[key];
    kept.place = SecretPlace::Keychain;
    kept.state = SecretEntry::State::Kept;
    index.older.erase(key);
    mayComeLate.erase(key);
    index.touch(key);
    whenEnded(memory.remove(key), q, noAnswer, [over = std::move(over)](const auto &) { over(); });
}

void SecretVault::Private::wroteLate(const SecretKey &key, const Secret &secret)
{
    keychainAnswered(std::nullopt);
    queue.enqueue(key, [=, this] {
        const auto over = [=, this] {
            Q_EMIT q->changed();
            queue.next(key);
        };
        const auto entry = index.entries.find(key);
        if (entry == index.entries.end() || entry->second.place != SecretPlace::Memory) {
            over();
            return;
        }
        whenEnded(memory.read(key), q, noAnswer, [=, this](const Result<Secret, SecretError> &newest) {
            if (newest && newest->sameAs(secret)) {
                isInKeychain(key, over);
                return;
            }
            SecretEntry old;
            old.key = key;
            old.older = true;
            old.hint = secret.hint();
            index.older[key] = old;
            index.touch(key);
            over();
        });
    });
}

void SecretVault::Private::removedLate(const SecretKey &key)
{
    keychainAnswered(std::nullopt);
    queue.enqueue(key, [=, this] {
        index.older.erase(key);
        const auto entry = index.entries.find(key);
        if (entry != index.entries.end() && entry->second.state == SecretEntry::State::CannotBeRead)
            index.entries.erase(entry);
        index.touch(key);
        Q_EMIT q->changed();
        queue.next(key);
    });
}

QFuture<std::optional<SecretError>> SecretVault::tryKeychain()
{
    const auto promise = startPromise<std::optional<SecretError>>();
    whenEnded(d->keychain.read(probe), this, noAnswer, [this, promise](const Result<Secret, SecretError> &answer) {
        d->keychainAnswered(answer ? std::nullopt : std::optional(answer.error()));
        std::vector<SecretKey> waiting;
        for (const auto &[key, entry] : d->index.entries) {
            if (entry.place == SecretPlace::Memory)
                waiting.push_back(key);
        }
        if (d->problem || waiting.empty()) {
            Q_EMIT changed();
            finish(promise, d->problem);
            return;
        }
        const auto open = std::make_shared<size_t>(waiting.size());
        for (const SecretKey &key : waiting) {
            d->moveToKeychain(key, [this, promise, open] {
                if (--*open == 0)
                    finish(promise, d->problem);
            });
        }
    });
    return promise->future();
}

} // namespace selwise
