#pragma once

#include "models/ports/secretstore.h"

#include <QDateTime>
#include <QFuture>
#include <QObject>
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
    QString hint;            ///< last four characters, when the secret is long enough
    QDateTime setAt, lastUse;///< UTC; invalid when unknown
    QString lastUseFor;      ///< a word of models/text: "reading", "test", "saving"
};

/// All secrets of this user on this computer: the keychain, and memory for this run when there is none. The index (which
/// secrets, where, when; never a value) is the document "secrets" of the settings store. What is done to one secret is done
/// in the order of the calls.
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
    /// Keychain first; when that fails, memory, and the reason comes along. Never fails, never loses the secret.
    QFuture<Kept> keep(const SecretKey &key, const Secret &secret);
    QFuture<Result<Secret, SecretError>> read(const SecretKey &key, const QString &purpose);
    QFuture<Result<Done, SecretError>> forget(const SecretKey &key);
    /// Everything of one connection; of one site or one owner of it when these are not empty.
    QFuture<Result<Done, SecretError>> forgetAll(const QString &connection, const QString &site = {},
                                                 const QString &owner = {});

    std::vector<SecretEntry> entries() const;
    std::optional<SecretEntry> entry(const SecretKey &key) const;
    /// Empty while the keychain answers; else why it does not, from the last attempt.
    std::optional<SecretError> keychainProblem() const;
    /// Tries the keychain again; secrets held in memory move there when it answers.
    QFuture<std::optional<SecretError>> tryKeychain();

Q_SIGNALS:
    void changed();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace selwise
