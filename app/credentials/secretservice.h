#pragma once

#include <QString>
#include <chrono>
#include <functional>

class QObject;

namespace selwise {

/// What the Secret Service on the session bus says about itself and one item. QtKeychain does not tell a locked keyring
/// from a missing entry, nor a missing service from any other failure.
struct ServiceState {
    enum class Answer { NoBus, NoService, Refused, NoAnswer, Answered };
    Answer answer = Answer::NoAnswer;
    bool hasKeyring = false;    ///< there is a keyring to write to
    bool keyringLocked = false; ///< and it is locked
    bool itemLocked = false;    ///< the item exists, in a locked keyring
    QString detail;             ///< the bus's own words when it did not answer
};

/// Whether the session bus answers, for who must not connect to one that hangs: waits for it no longer than `limit`. False
/// also when that cannot be told (only buses on Unix sockets are asked).
bool sessionBusAnswers(std::chrono::milliseconds limit);

/// Asks once, without unlocking or prompting, and calls back in the receiver's thread, never when it died first. Only for
/// when the keychain has just answered something, or the bus does: connecting to one that hangs would block. `timeout` is for
/// each of up to three questions; who does not answer the first is asked no other.
void askSecretService(const QString &user, const QString &server, std::chrono::milliseconds timeout, QObject *receiver,
                      std::function<void(const ServiceState &)> done);

} // namespace selwise
