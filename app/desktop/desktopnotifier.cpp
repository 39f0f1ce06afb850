#include "app/desktop/desktopnotifier.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QFileInfo>
#include <QHash>
#include <QThread>
#include <QVariantMap>

namespace selwise {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int answerMs = 3000, keepMs = -1; // as long as the desktop likes

/// Without either, libdbus would start a bus of its own and block for it.
bool hasSessionBus()
{
    return !qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS")
           || (!qEnvironmentVariableIsEmpty("XDG_RUNTIME_DIR") && QFileInfo::exists(qEnvironmentVariable("XDG_RUNTIME_DIR") + u"/bus"_s));
}

class Worker : public QObject {
public:
    void send(const DesktopNotice &notice)
    {
        if (!hasSessionBus())
            return;
        const QString name = u"selwise-notices"_s;
        const QString address = qEnvironmentVariable("DBUS_SESSION_BUS_ADDRESS"); // libdbus would stay with the first that it saw
        QDBusConnection bus = address.isEmpty() ? QDBusConnection::connectToBus(QDBusConnection::SessionBus, name) : QDBusConnection::connectToBus(address, name);
        if (!bus.isConnected()) {
            QDBusConnection::disconnectFromBus(name); // else the name stands for this one, and no later notice gets through
            return;
        }
        QDBusMessage call = QDBusMessage::createMethodCall(u"org.freedesktop.Notifications"_s, u"/org/freedesktop/Notifications"_s,
                                                           u"org.freedesktop.Notifications"_s, u"Notify"_s);
        constexpr uchar normal = 1, critical = 2;
        const QVariantMap hints{{u"urgency"_s, QVariant::fromValue(notice.urgent ? critical : normal)},
                                {u"desktop-entry"_s, u"org.selwise.Console"_s}};
        // The body is markup there.
        call << u"Selwise Console"_s << m_ids.value(notice.key, 0) << u"selwise-console"_s << notice.title << notice.text.toHtmlEscaped()
             << QStringList() << hints << keepMs;
        const QDBusMessage answer = bus.call(call, QDBus::Block, answerMs);
        if (answer.type() == QDBusMessage::ReplyMessage && !answer.arguments().isEmpty())
            m_ids.insert(notice.key, answer.arguments().first().toUInt());
    }

private:
    QHash<QString, uint> m_ids;
};

} // namespace

DesktopNotifier::DesktopNotifier() : m_thread(new QThread), m_worker(new Worker)
{
    m_thread->setObjectName(u"notices"_s);
    m_worker->moveToThread(m_thread);
}

DesktopNotifier::~DesktopNotifier()
{
    if (!m_thread->isRunning()) {
        delete m_worker;
        delete m_thread;
        return;
    }
    m_worker->deleteLater();
    m_thread->quit();
    if (m_thread->wait(lastWaitMs))
        delete m_thread;
}

void DesktopNotifier::notify(const DesktopNotice &notice)
{
    if (!m_thread->isRunning())
        m_thread->start();
    QMetaObject::invokeMethod(m_worker, [worker = static_cast<Worker *>(m_worker), notice] { worker->send(notice); });
}

} // namespace selwise
