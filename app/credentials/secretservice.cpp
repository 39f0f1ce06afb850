#include "app/credentials/secretservice.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <algorithm>
#include <cstddef>
#include <memory>
#include <poll.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

namespace selwise {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString serviceName = u"org.freedesktop.secrets"_s;
const QString servicePath = u"/org/freedesktop/secrets"_s;
const QString serviceInterface = u"org.freedesktop.Secret.Service"_s;
using Attributes = QMap<QString, QString>;
using Paths = QList<QDBusObjectPath>;

/// The name of the socket as the kernel wants it; empty for another kind of address.
QByteArray socketOf(const QByteArray &busAddress)
{
    const QByteArray first = busAddress.split(';').first();
    if (!first.startsWith("unix:"))
        return {};
    for (const QByteArray &part : first.sliced(5).split(',')) {
        if (part.startsWith("path="))
            return QByteArray::fromPercentEncoding(part.sliced(5));
        if (part.startsWith("abstract="))
            return '\0' + QByteArray::fromPercentEncoding(part.sliced(9));
    }
    return {};
}

ServiceState::Answer answerOf(const QDBusError &error)
{
    switch (error.type()) {
    case QDBusError::NoReply:
    case QDBusError::TimedOut:
    case QDBusError::Timeout:
        return ServiceState::Answer::NoAnswer;
    case QDBusError::AccessDenied:
        return ServiceState::Answer::Refused;
    case QDBusError::Disconnected:
    case QDBusError::NoServer:
        return ServiceState::Answer::NoBus;
    default:
        return ServiceState::Answer::NoService; // unknown, cannot be activated, or is something else
    }
}

/// Three questions, one after the other; deletes itself with the last.
class Enquiry : public QObject {
public:
    Enquiry(std::chrono::milliseconds timeout, QObject *receiver, std::function<void(const ServiceState &)> done)
        : QObject(receiver), m_timeout(timeout), m_done(std::move(done))
    {
    }

    void start(const Attributes &attributes)
    {
        if (!QDBusConnection::sessionBus().isConnected()) {
            m_state.answer = ServiceState::Answer::NoBus;
            m_state.detail = QDBusConnection::sessionBus().lastError().message();
            return finish();
        }
        auto search = QDBusMessage::createMethodCall(serviceName, servicePath, serviceInterface, u"SearchItems"_s);
        search << QVariant::fromValue(attributes);
        ask<Paths, Paths>(search, [this](const auto &reply) {
            m_state.itemLocked = !reply.template argumentAt<1>().isEmpty();
            askForKeyring();
        });
    }

private:
    void askForKeyring()
    {
        auto alias = QDBusMessage::createMethodCall(serviceName, servicePath, serviceInterface, u"ReadAlias"_s);
        alias << u"default"_s;
        ask<QDBusObjectPath>(alias, [this](const auto &reply) {
            const QString path = reply.value().path();
            m_state.hasKeyring = path != u"/";
            m_state.answer = ServiceState::Answer::Answered;
            if (!m_state.hasKeyring)
                return finish();
            askWhetherLocked(path);
        });
    }

    void askWhetherLocked(const QString &keyring)
    {
        auto get = QDBusMessage::createMethodCall(serviceName, keyring, u"org.freedesktop.DBus.Properties"_s, u"Get"_s);
        get << u"org.freedesktop.Secret.Collection"_s << u"Locked"_s;
        const QDBusPendingCall call = QDBusConnection::sessionBus().asyncCall(get, int(m_timeout.count()));
        auto *watcher = new QDBusPendingCallWatcher(call, this);
        connect(watcher, &QDBusPendingCallWatcher::finished, this, [this](QDBusPendingCallWatcher *finished) {
            const QDBusPendingReply<QDBusVariant> reply = *finished;
            m_state.hasKeyring = !reply.isError(); // an alias may point to a keyring that is gone
            m_state.keyringLocked = !reply.isError() && reply.value().variant().toBool();
            finish();
        });
    }

    template <class... Types, class F>
    void ask(const QDBusMessage &message, F next)
    {
        const QDBusPendingCall call = QDBusConnection::sessionBus().asyncCall(message, int(m_timeout.count()));
        auto *watcher = new QDBusPendingCallWatcher(call, this);
        connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, next](QDBusPendingCallWatcher *finished) {
            const QDBusPendingReply<Types...> reply = *finished;
            if (!reply.isError())
                return next(reply);
            m_state.answer = answerOf(reply.error());
            m_state.detail = reply.error().message();
            finish();
        });
    }

    void finish()
    {
        deleteLater();
        m_done(m_state);
    }

    const std::chrono::milliseconds m_timeout;
    const std::function<void(const ServiceState &)> m_done;
    ServiceState m_state;
};

} // namespace

bool sessionBusAnswers(std::chrono::milliseconds limit)
{
    const QByteArray given = qgetenv("DBUS_SESSION_BUS_ADDRESS");
    const QByteArray name = given.isEmpty() ? qgetenv("XDG_RUNTIME_DIR") + "/bus" : socketOf(given);
    sockaddr_un address{};
    if (name.isEmpty() || size_t(name.size()) > sizeof address.sun_path)
        return false;
    address.sun_family = AF_UNIX;
    std::copy(name.begin(), name.end(), address.sun_path);
    const int bus = ::socket(AF_UNIX, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
    if (bus < 0)
        return false;
    const auto length = socklen_t(offsetof(sockaddr_un, sun_path) + size_t(name.size()));
    // The beginning of every conversation with a bus: who is there. Its first answer says that it is alive.
    const QByteArray hello = '\0' + QByteArray("AUTH EXTERNAL ") + QByteArray::number(::getuid()).toHex() + "\r\n";
    pollfd answer{bus, POLLIN, 0};
    const bool answers = ::connect(bus, reinterpret_cast<const sockaddr *>(&address), length) == 0
                         && ::send(bus, hello.constData(), size_t(hello.size()), MSG_NOSIGNAL) == hello.size()
                         && ::poll(&answer, 1, int(limit.count())) == 1 && (answer.revents & POLLIN) != 0;
    ::close(bus);
    return answers;
}

void askSecretService(const QString &user, const QString &server, std::chrono::milliseconds timeout, QObject *receiver,
                      std::function<void(const ServiceState &)> done)
{
    qDBusRegisterMetaType<Attributes>();
    auto *enquiry = new Enquiry(timeout, receiver, std::move(done));
    enquiry->start({{u"user"_s, user}, {u"server"_s, server}});
}

} // namespace selwise
