#include "app/net/onlinewatch.h"
#include "tests/support/keyring.h"

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVirtualObject>
#include <QElapsedTimer>
#include <QRegularExpression>
#include <QTest>
#include <QThread>
#include <QUrl>
#include <atomic>

using namespace selwise;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr uint disconnected = 20, connected = 70; // NMState

const QString managerName = u"org.freedesktop.NetworkManager"_s, managerPath = u"/org/freedesktop/NetworkManager"_s;

/// As much of NetworkManager as is asked for, on a bus and a thread of its own.
class NetworkManager : public QDBusVirtualObject {
public:
    std::atomic<uint> state{connected};
    std::atomic<int> asked = 0;
    std::atomic<bool> silent = false; ///< does not answer

    QString introspect(const QString &) const override { return {}; }
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &bus) override
    {
        ++asked;
        if (silent)
            return true;
        if (message.member() == u"Get")
            return bus.send(message.createReply(QVariant::fromValue(QDBusVariant(properties().value(message.arguments().value(1).toString())))));
        return false;
    }
    void change(uint to, const QDBusConnection &bus)
    {
        state = to;
        auto changed = QDBusMessage::createSignal(managerPath, u"org.freedesktop.DBus.Properties"_s, u"PropertiesChanged"_s);
        changed << managerName << properties() << QStringList();
        bus.send(changed);
    }

private:
    QVariantMap properties() const
    {
        const uint now = state;
        return {{u"State"_s, now}, {u"Connectivity"_s, now == connected ? 4U : 1U}, {u"Metered"_s, 2U}};
    }
};

} // namespace

/// What the system knows about the network, over a system bus of this test's own.
class OnlineWatchTest : public QObject {
    Q_OBJECT

    void change(uint state)
    {
        QMetaObject::invokeMethod(&m_manager, [this, state] { m_manager.change(state, *m_bus); }, Qt::BlockingQueuedConnection);
    }

private Q_SLOTS:
    void initTestCase()
    {
        const QString address = m_private.environment().value(u"DBUS_SESSION_BUS_ADDRESS"_s);
        QVERIFY2(!address.isEmpty(), qPrintable(m_private.problem()));
        qputenv("DBUS_SYSTEM_BUS_ADDRESS", address.toUtf8()); // before anything has asked for it
        m_thread.start();
        m_manager.moveToThread(&m_thread);
        QMetaObject::invokeMethod(&m_manager, [this, address] {
            m_bus = QDBusConnection::connectToBus(address, u"network-manager"_s);
            m_bus->registerVirtualObject(managerPath, &m_manager);
            m_bus->registerService(managerName);
        }, Qt::BlockingQueuedConnection);
        QVERIFY(m_bus->isConnected());
    }
    void cleanupTestCase()
    {
        QMetaObject::invokeMethod(&m_manager, [this] {
            m_bus->unregisterObject(managerPath);
            m_bus.reset();
            QDBusConnection::disconnectFromBus(u"network-manager"_s);
        }, Qt::BlockingQueuedConnection);
        m_thread.quit();
        m_thread.wait();
    }
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_told.clear();
    }

    /// The window must not stand still because the system's bus does.
    void waitsForNobody()
    {
        m_manager.silent = true;
        QElapsedTimer timer;
        timer.start();
        auto watch = std::make_unique<OnlineWatch>(QUrl(u"https://api.selwise.com"_s), [this](bool online) { m_told << online; });
        QCOMPARE_LT(timer.restart(), 50);
        QTRY_COMPARE(m_manager.asked.load(), 1);
        timer.restart();
        watch.reset();
        QCOMPARE_LT(timer.elapsed(), 50);
        m_manager.silent = false;
    }

    void tellsEachChange()
    {
        const int before = m_manager.asked;
        const OnlineWatch watch(QUrl(u"https://api.selwise.com"_s), [this](bool online) { m_told << online; });
        QTRY_COMPARE(m_manager.asked.load(), before + 1);
        QVERIFY(m_told.isEmpty()); // online is what everybody takes for granted
        change(disconnected);
        QTRY_COMPARE(m_told, QList<bool>({false}));
        change(connected);
        QTRY_COMPARE(m_told, QList<bool>({false, true}));
    }

    void tellsWhenOfflineFromTheStart()
    {
        QList<bool> other;
        const OnlineWatch first(QUrl(u"https://api.selwise.com"_s), [&other](bool online) { other << online; });
        change(disconnected);
        QTRY_COMPARE(other, QList<bool>({false}));
        const OnlineWatch watch(QUrl(u"https://api.selwise.com"_s), [this](bool online) { m_told << online; });
        QTRY_COMPARE(m_told, QList<bool>({false}));
        change(connected);
        QTRY_COMPARE(m_told, QList<bool>({false, true}));
        QTRY_COMPARE(other, QList<bool>({false, true}));
    }

    void aWatchThatIsGoneTellsNothing()
    {
        QList<bool> other;
        const int before = m_manager.asked;
        const OnlineWatch stays(QUrl(u"https://api.selwise.com"_s), [&other](bool online) { other << online; });
        QTRY_COMPARE(m_manager.asked.load(), before + 1);
        auto watch = std::make_unique<OnlineWatch>(QUrl(u"https://api.selwise.com"_s), [this](bool online) { m_told << online; });
        watch.reset();
        change(disconnected);
        change(connected);
        QTRY_COMPARE(other.size(), 2);
        QVERIFY(m_told.isEmpty());
    }

    void loopbackNeedsNoNetwork()
    {
        QList<bool> other;
        const OnlineWatch far(QUrl(u"https://api.selwise.com"_s), [&other](bool online) { other << online; });
        const OnlineWatch watch(QUrl(u"http://127.0.0.1:4711"_s), [this](bool online) { m_told << online; });
        change(disconnected);
        QTRY_COMPARE(other, QList<bool>({false}));
        const OnlineWatch late(QUrl(u"http://[::1]:4711"_s), [this](bool online) { m_told << online; });
        QVERIFY(m_told.isEmpty());
        change(connected);
        QTRY_COMPARE(other, QList<bool>({false, true}));
    }

private:
    test::Keyring m_private; ///< of which only the bus is used
    NetworkManager m_manager;
    QThread m_thread;
    std::optional<QDBusConnection> m_bus;
    QList<bool> m_told;
};

QTEST_GUILESS_MAIN(OnlineWatchTest)
#include "tst_onlinewatch.moc"
