// A program for tst_keychainstore: a session bus and a keychain cannot be changed within one process.
//   keychaintool TIMEOUT_MS     a command a line on standard input, an answer a line, in the order of the answers:
//                               NUMBER read KEY | NUMBER write KEY VALUE | NUMBER remove KEY  ->  NUMBER WORD [VALUE] MS
//                               KEY is a field's name, or connection:site:owner:field
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
    explicit Tool(std::chrono::milliseconds timeout) : m_store(timeout), m_input(STDIN_FILENO, QSocketNotifier::Read)
    {
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
    Tool tool{std::chrono::milliseconds(argument.toInt())};
    return QCoreApplication::exec();
}
