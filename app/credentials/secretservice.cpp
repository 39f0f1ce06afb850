#include "app/credentials/secretservice.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <memory>

namespace selwise {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString serviceName = u"org.freedesktop.secrets"_s;
const QString servicePath = u"/org/freedesktop/secrets"_s;
const QString serviceInterface = u"org.freedesktop.Secret.Service"_s;
using Attributes = QMap<QString, QString>;
using Paths = QList<QDBusObjectPath>;

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

void askSecretService(const QString &user, const QString &server, std::chrono::milliseconds timeout, QObject *receiver,
                      std::function<void(const ServiceState &)> done)
{
    qDBusRegisterMetaType<Attributes>();
    auto *enquiry = new Enquiry(timeout, receiver, std::move(done));
    enquiry->start({{u"user"_s, user}, {u"server"_s, server}});
}

} // namespace selwise
