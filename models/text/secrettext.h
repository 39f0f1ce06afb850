#pragma once

#include "models/domain/providerrecord.h"
#include "models/ports/secretstore.h"

namespace selwise {

struct SecretErrorText {
    QString title; ///< the fact in a few words
    QString what;  ///< what it means for the secrets
    QString next;  ///< what to do
};
SecretErrorText secretErrorText(const SecretError &error);
/// A connection is opened with a token that is older than the one entered last (SecretVault::hasOnlyOlder).
SecretErrorText olderTokenText(const QString &connection);
/// SecretVault::waitsForUnlocking
SecretErrorText waitsForUnlockingText();

QString secretPlaceName(SecretPlace place);     ///< "Keychain", "Memory, until you quit", "File, only you can read it"
QString secretPlaceSentence(SecretPlace place); ///< where it is and what becomes of it
QString secretPresenceText(SecretState::Presence presence); ///< what Selwise says about it
/// What a secret was used for: the word that the vault remembers, and how it reads ("reading").
enum class SecretPurpose { Reading, Test, Saving, Showing };
QString secretPurposeWord(SecretPurpose purpose); ///< not translated: it is stored
QString secretPurposeName(const QString &word);

/// Before a write that takes a secret along which nobody edited, since the server may lose what is left out (contract,
/// section 3): "Writes your stored access token of 12 November 2026." An invalid `setAt` is said to be unknown.
QString putBackWarning(const QString &wireName, const QDateTime &setAt);
/// The same for the first publish of a record: "Your stored access token of 12 November 2026 goes along."
QString goesAlongSentence(const QString &wireName, const QDateTime &setAt);
/// After a write that put some back; empty when there was none.
QString putBackRemark(const std::vector<QString> &wireNames);

} // namespace selwise
