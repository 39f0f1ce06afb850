#include "models/text/secrettext.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

namespace selwise {

using namespace Qt::Literals::StringLiterals;
using Kind = SecretError::Kind;
using Presence = SecretState::Presence;

namespace {

class SecretWords {
    Q_DECLARE_TR_FUNCTIONS(SecretText)

public:
    static SecretErrorText error(Kind kind)
    {
        switch (kind) {
        case Kind::NotFound:
            return {tr("The secret is not on this computer."), tr("The keychain answers and has no such entry; it may have been removed there."),
                    tr("Enter the secret again.")};
        case Kind::Older:
            return {tr("The keychain has an older value than the one entered last."),
                    tr("The newer one was kept in memory for its run only, and is gone. The older one is not written anywhere by itself, "
                       "as it may undo a newer one at the service."),
                    tr("Enter the secret again, or choose “Use the stored one” in “Where are my secrets?”.")};
        case Kind::NoKeychain:
            return {tr("This computer's keychain cannot be reached."),
                    tr("No keychain service answers. A secret you enter is kept in memory until you quit, and written to no file."),
                    tr("Install and start one, like GNOME Keyring or KWallet, then try again.")};
        case Kind::Locked:
            return {tr("The keychain is locked."), tr("Nothing is lost; its secrets cannot be read until it is unlocked."),
                    tr("Unlock it, then try again.")};
        case Kind::Denied:
            return {tr("The keychain refused."), tr("The question whether this program may use it was answered with no, or closed."),
                    tr("Try again and allow it, or enter the secret for this run.")};
        case Kind::TimedOut:
            return {tr("The keychain does not answer."), tr("It was asked and stayed silent; it may be waiting for a question to be answered."),
                    tr("Look for a window that asks for the keychain's password, then try again.")};
        case Kind::Other:
            return {tr("The keychain failed."), tr("It reported an error this program does not know. What is in it was not changed."),
                    tr("Try again; if it stays, look at the keychain with its own program.")};
        }
        return {};
    }

    static SecretErrorText olderToken(const QString &connection)
    {
        return {tr("%1 is opened with an older token.").arg(connection),
                tr("The keychain has it; a newer one was entered since, kept in memory for its run only, and is gone."),
                tr("If the service refuses it, enter the token again. If it is right, choose “Use the stored one” in “Where are my secrets?”.")};
    }

    static SecretErrorText waits()
    {
        return {tr("Waiting for your keyring."), tr("It is locked, and asks for its password in a window of its own."),
                tr("Unlock it there; what waits for it then goes on.")};
    }

    static QString placeName(SecretPlace place)
    {
        switch (place) {
        case SecretPlace::Keychain: return tr("Keychain");
        case SecretPlace::Memory: return tr("Memory, until you quit");
        case SecretPlace::File: return tr("File, only you can read it");
        }
        return {};
    }

    static QString placeSentence(SecretPlace place)
    {
        switch (place) {
        case SecretPlace::Keychain: return tr("Kept in this computer's keychain.");
        case SecretPlace::Memory: return tr("Kept in memory only: it is gone when the program ends, and then asked for again.");
        case SecretPlace::File: return tr("Kept in a file of this computer that only you can read.");
        }
        return {};
    }

    static QString presence(Presence presence)
    {
        switch (presence) {
        case Presence::NotSet: return tr("Selwise has none.");
        case Presence::Masked: return tr("Selwise has it and shows dots.");
        case Presence::Plain: return tr("Selwise has it and sends it readable.");
        case Presence::Unknown: return tr("Selwise does not say whether it has one.");
        }
        return {};
    }

    /// A name within a sentence.
    static QString noun(const QString &wireName)
    {
        if (wireName == configField(ConfigField::AccessToken).name)
            return tr("access token");
        return wireName == configField(ConfigField::ApiSecret).name ? tr("API secret") : wireName;
    }

    /// "access token of 12 November 2026"
    static QString dated(const QString &wireName, const QDateTime &setAt)
    {
        if (!setAt.isValid())
            return tr("%1 of an unknown day").arg(noun(wireName));
        return tr("%1 of %2").arg(noun(wireName), QLocale().toString(setAt.toLocalTime().date(), tr("d MMMM yyyy")));
    }

    static QString putBack(const QString &wireName, const QDateTime &setAt)
    {
        return tr("Writes your stored %1. If somebody has set a newer one since, yours replaces it.").arg(dated(wireName, setAt));
    }

    static QString goesAlong(const QString &wireName, const QDateTime &setAt)
    {
        return tr("Your stored %1 goes along.").arg(dated(wireName, setAt));
    }

    static QString wentAlong(const std::vector<QString> &wireNames)
    {
        QStringList nouns;
        for (const QString &name : wireNames)
            nouns << noun(name);
        return nouns.isEmpty() ? QString() : tr("Your stored %1 went along.").arg(nouns.join(u", "_s));
    }

    static QString purpose(const QString &word)
    {
        if (word == secretPurposeWord(SecretPurpose::Reading))
            return tr("reading");
        if (word == secretPurposeWord(SecretPurpose::Test))
            return tr("test");
        if (word == secretPurposeWord(SecretPurpose::Showing))
            return tr("showing it");
        return word == secretPurposeWord(SecretPurpose::Saving) ? tr("saving") : word;
    }
};

} // namespace

SecretErrorText secretErrorText(const SecretError &error)
{
    return SecretWords::error(error.kind);
}

SecretErrorText olderTokenText(const QString &connection)
{
    return SecretWords::olderToken(connection);
}

SecretErrorText waitsForUnlockingText()
{
    return SecretWords::waits();
}

QString secretPlaceName(SecretPlace place)
{
    return SecretWords::placeName(place);
}

QString secretPlaceSentence(SecretPlace place)
{
    return SecretWords::placeSentence(place);
}

QString secretPresenceText(Presence presence)
{
    return SecretWords::presence(presence);
}

QString secretPurposeWord(SecretPurpose purpose)
{
    switch (purpose) {
    case SecretPurpose::Reading: return u"reading"_s;
    case SecretPurpose::Test: return u"test"_s;
    case SecretPurpose::Saving: return u"saving"_s;
    case SecretPurpose::Showing: return u"showing"_s;
    }
    return {};
}

QString secretPurposeName(const QString &word)
{
    return SecretWords::purpose(word);
}

QString putBackWarning(const QString &wireName, const QDateTime &setAt)
{
    return SecretWords::putBack(wireName, setAt);
}

QString goesAlongSentence(const QString &wireName, const QDateTime &setAt)
{
    return SecretWords::goesAlong(wireName, setAt);
}

QString putBackRemark(const std::vector<QString> &wireNames)
{
    return SecretWords::wentAlong(wireNames);
}

} // namespace selwise
