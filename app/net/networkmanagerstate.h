#pragma once

#include <QObject>
#include <QStringList>
#include <QVariantMap>

namespace selwise {

/// NetworkManager's state over the system's bus. Lives in a thread of its own: opening the bus and subscribing wait for
/// the bus.
class NetworkManagerState final : public QObject {
    Q_OBJECT
public:
    NetworkManagerState();
    ~NetworkManagerState() override;
    void start();

Q_SIGNALS:
    void told(bool online); ///< not of the first state when it is online: everybody takes that for granted

private Q_SLOTS:
    void propertiesChanged(const QString &interface, const QVariantMap &values, const QStringList &unread);

private:
    void take(uint state);

    const QString m_busName; ///< of this connection, in this process
    bool m_online = true;
};

} // namespace selwise
