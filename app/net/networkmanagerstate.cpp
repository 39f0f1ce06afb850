#include "app/net/networkmanagerstate.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QUuid>

namespace selwise {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString manager = u"org.freedesktop.NetworkManager"_s, path = u"/org/freedesktop/NetworkManager"_s,
              properties = u"org.freedesktop.DBus.Properties"_s, stateName = u"State"_s;

// NMState (networkmanager.dev, "D-Bus API", types); asleep, connecting and unknown say nothing certain.
constexpr uint disconnected = 20, disconnecting = 30;

} // namespace

NetworkManagerState::NetworkManagerState() : m_busName(u"network-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces)) {}

NetworkManagerState::~NetworkManagerState()
{
    QDBusConnection::disconnectFromBus(m_busName);
}

void NetworkManagerState::start()
{
    QDBusConnection bus = QDBusConnection::connectToBus(QDBusConnection::SystemBus, m_busName);
    if (!bus.isConnected())
        return;
    // QtDBus registers its own types by name with the first message only; before that connect() finds no matching slot.
    qRegisterMetaType<QDBusVariant>();
    bus.connect(manager, path, properties, u"PropertiesChanged"_s, this, SLOT(propertiesChanged(QString, QVariantMap, QStringList)));
    QDBusMessage get = QDBusMessage::createMethodCall(manager, path, properties, u"Get"_s);
    get << manager << stateName;
    get.setAutoStartService(false);
    auto *answer = new QDBusPendingCallWatcher(bus.asyncCall(get), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this](QDBusPendingCallWatcher *done) {
        done->deleteLater();
        if (const QDBusPendingReply<QDBusVariant> reply = *done; !reply.isError())
            take(reply.value().variant().toUInt());
    });
}

void NetworkManagerState::propertiesChanged(const QString &interface, const QVariantMap &values, const QStringList &)
{
    if (const auto state = values.find(stateName); interface == manager && state != values.end())
        take(state->toUInt());
}

void NetworkManagerState::take(uint state)
{
    const bool online = state != disconnected && state != disconnecting;
    if (std::exchange(m_online, online) != online)
        Q_EMIT told(online);
}

} // namespace selwise
