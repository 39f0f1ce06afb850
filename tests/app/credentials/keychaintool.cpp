// A program for tst_keychainstore: a session bus and a keychain cannot be changed within one process.
//   keychaintool TIMEOUT_MS [UNLOCKING_MS]
//                               a command a line on standard input, an answer a line, in the order of the answers:
//                               NUMBER read KEY | NUMBER write KEY VALUE | NUMBER remove KEY  ->  NUMBER WORD [VALUE] MS
//                               KEY is a field's name, or connection:site:owner:field
//                               and its news between them: 0 Waits 0 | 0 WaitsNoMore 0 | 0 WroteLate FIELD VALUE 0 |
//                               0 RemovedLate FIELD 0
//   keychaintool --prompter     owns the name of GNOME's password prompt and never answers

#include "app/credentials/keychainstore.h"
#include "models/ports/whendone.h"

#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusVirtualObject>
#include <QElapsedTimer>
#include <QSocketNotifier>
#include <cstdio>
#include <unistd.h>

using namespace selwise;
using namespace Qt::Literals::StringLiterals;

namespace {

class SilentPrompter : public QDBusVirtualObject {
public:
    QString introspect(const QString &) const override { return {}; }
    bool handleMessage(const QDBusMessage &, const QDBusConnection &) override { return true; }
};

void say(const QByteArray &line)
{
    std::fputs((line + '\n').constData(), stdout);
    std::fflush(stdout);
}

QByteArray word(SecretError::Kind kind)
{
    switch (kind) {
    case SecretError::Kind::NotFound:
        return "NotFound";
    case SecretError::Kind::Older:
        return "Older";
    case SecretError::Kind::NoKeychain:
        return "NoKeychain";
    case SecretError::Kind::Locked:
        return "Locked";
    case SecretError::Kind::Denied:
        return "Denied";
    case SecretError::Kind::TimedOut:
        return "TimedOut";
    case SecretError::Kind::Other:
        break;
    }
    return "Other";
}

class Tool : public QObject {
public:
    explicit Tool(KeychainStore::Limits limits) : m_store(limits), m_input(STDIN_FILENO, QSocketNotifier::Read)
    {
        connect(m_store.news(), &SecretNews::waitingForUser, this, [](bool waits) { say(waits ? "0 Waits 0" : "0 WaitsNoMore 0"); });
        connect(m_store.news(), &SecretNews::wroteLate, this, [](const SecretKey &key, const Secret &secret) {
            say("0 WroteLate " + key.field.toUtf8() + ' ' + secret.expose() + " 0");
        });
        connect(m_store.news(), &SecretNews::removedLate, this,
                [](const SecretKey &key) { say("0 RemovedLate " + key.field.toUtf8() + " 0"); });
        connect(&m_input, &QSocketNotifier::activated, this, [this] {
            char buffer[4096];
            const ssize_t count = ::read(STDIN_FILENO, buffer, sizeof buffer);
            if (count <= 0)
                return QCoreApplication::quit();
            m_pending.append(buffer, count);
            for (qsizetype end; (end = m_pending.indexOf('\n')) >= 0; m_pending.remove(0, end + 1))
                run(m_pending.left(end).split(' '));
        });
    }

private:
    void run(const QList<QByteArray> &words)
    {
        const QStringList parts = QString::fromUtf8(words.at(2)).split(u':');
        const SecretKey key = parts.size() == 4 ? SecretKey{parts[0], parts[1], parts[2], parts[3]}
                                                : SecretKey{u"connection"_s, u"site/%"_s, u"meta"_s, parts[0]};
        QElapsedTimer timer;
        timer.start();
        const auto answer = [number = words.at(0), timer](const QByteArray &text) {
            say(number + ' ' + text + ' ' + QByteArray::number(timer.elapsed()));
        };
        const auto done = [answer](const Result<Done, SecretError> &result) {
            answer(result ? "Done" : word(result.error().kind));
        };
        if (words.at(1) == "read") {
            whenDone(m_store.read(key), this, [answer](const Result<Secret, SecretError> &result) {
                answer(result ? "Value " + result->expose() : word(result.error().kind));
            });
        } else if (words.at(1) == "write") {
            whenDone(m_store.write(key, Secret(words.at(3))), this, done);
        } else {
            whenDone(m_store.remove(key), this, done);
        }
    }

    KeychainStore m_store;
    QSocketNotifier m_input;
    QByteArray m_pending;
};

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QString argument = application.arguments().value(1);
    if (argument == u"--prompter") {
        SilentPrompter prompter;
        QDBusConnection bus = QDBusConnection::sessionBus();
        bus.registerVirtualObject(u"/"_s, &prompter, QDBusConnection::SubPath);
        if (!bus.registerService(u"org.gnome.keyring.SystemPrompter"_s))
            return 1;
        say("ready");
        return QCoreApplication::exec();
    }
    const QString unlocking = application.arguments().value(2, argument);
    Tool tool({std::chrono::milliseconds(argument.toInt()), std::chrono::milliseconds(unlocking.toInt())});
    return QCoreApplication::exec();
}
