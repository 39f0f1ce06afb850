#pragma once

#include "models/ports/secretstore.h"

#include <QDateTime>
#include <QFuture>
#include <QObject>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace selwise {

class Clock;
class SettingsStore;

/// What is known of one secret without its value: for "Where are my secrets?" and `secrets status`.
struct SecretEntry {
    enum class State { Kept, KeptForNow, CannotBeRead };
    SecretKey key;
    SecretPlace place = SecretPlace::Keychain;
    State state = State::Kept;
    bool older = false;      ///< a newer one was entered since, and kept for that run only
    QString hint;            ///< last four characters, when the secret is long enough
    QDateTime setAt, lastUse;///< UTC; invalid when unknown
    QString lastUseFor;      ///< a word of models/text: "reading", "test", "saving"
};

/// All secrets of this user on this computer: the keychain, and memory for this run when there is none. The index (which
/// secrets, where, when; never a value) is the document "secrets" of the settings store. What is done to one secret is done
/// in the order of the calls.
///
/// A value that could not be written over in the keychain is an older one in the next run. A connection's token is used all
/// the same, as its service refuses one that is out of date; any other is used only after `useOlder`: it would be written
/// over a newer one (contract, section 10).
class SecretVault : public QObject {
    Q_OBJECT
public:
    /// `keychain` and `memory` must outlive the vault.
    SecretVault(SecretStore &keychain, SecretStore &memory, SettingsStore &settings, Clock &clock, QObject *parent = nullptr);
    ~SecretVault() override;

    struct Kept {
        SecretPlace place;
        std::optional<SecretError> keychainError; ///< why it went to memory
    };
    /// Keychain first; when that fails, memory, and the reason comes along. Never fails, never loses the secret; one that the
    /// keychain takes later, when it is unlocked, moves there then. `usedFor`: what it has just been used for, if it has.
    QFuture<Kept> keep(const SecretKey &key, const Secret &secret, const QString &usedFor = {});
    QFuture<Result<Secret, SecretError>> read(const SecretKey &key, const QString &purpose);
    /// From now on an older value counts as the one that was entered last.
    void useOlder(const SecretKey &key);
    QFuture<Result<Done, SecretError>> forget(const SecretKey &key);
    /// Everything of one connection; of one site or one owner of it when these are not empty.
    QFuture<Result<Done, SecretError>> forgetAll(const QString &connection, const QString &site = {},
                                                 const QString &owner = {});

    /// With older ones, and those of other programs' files.
    std::vector<SecretEntry> entries() const;
    /// What would be used; none when there is but an older one.
    std::optional<SecretEntry> entry(const SecretKey &key) const;
    bool hasOnlyOlder(const SecretKey &key) const;
    /// Secrets that this vault does not keep and yet tells of: asked each time.
    void setFiles(std::function<std::vector<SecretEntry>()> files);
    /// Empty while the keychain answers; else why it does not, from the last attempt.
    std::optional<SecretError> keychainProblem() const;
    /// Something asked for waits until the user has unlocked the keychain.
    bool waitsForUnlocking() const;
    /// Tries the keychain again; secrets held in memory move there when it answers.
    QFuture<std::optional<SecretError>> tryKeychain();

Q_SIGNALS:
    void changed();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace selwise
