// A real session bus of its own, and a portal on it: what the desktop says arrives, changes arrive, and its absence harms nothing.
#include "ui/theme/systemappearance.h"
#include "ui/theme/theme.h"
#include "ui/theme/thememanager.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVariant>
#include <QProcess>
#include <QSignalSpy>
#include <QtTest>

using namespace selwise;
using namespace Qt::Literals::StringLiterals;

class FakePortal : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")
public:
    uint colorScheme = 0;
    uint contrast = 0;

public Q_SLOTS:
    QDBusVariant Read(const QString &space, const QString &key, const QDBusMessage &message)
    {
        // As the real one: a variant in a variant, and an error for what it does not know.
        if (space == u"org.freedesktop.appearance"_s && key == u"color-scheme"_s)
            return QDBusVariant(QVariant::fromValue(QDBusVariant(colorScheme)));
        if (space == u"org.freedesktop.appearance"_s && key == u"contrast"_s)
            return QDBusVariant(QVariant::fromValue(QDBusVariant(contrast)));
        message.setDelayedReply(true);
        QDBusConnection(u"portal"_s).send(message.createErrorReply(u"org.freedesktop.portal.Error.NotFound"_s, u"no such setting"_s));
        return {};
    }

public:
    void announce(const QString &key, const QVariant &value)
    {
        QDBusMessage message = QDBusMessage::createSignal(u"/org/freedesktop/portal/desktop"_s, u"org.freedesktop.portal.Settings"_s,
                                                          u"SettingChanged"_s);
        message << u"org.freedesktop.appearance"_s << key << QVariant::fromValue(QDBusVariant(value));
        QVERIFY(QDBusConnection(u"portal"_s).send(message));
    }
};

class TestSystemAppearance : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        m_bus.start(u"dbus-daemon"_s, {u"--session"_s, u"--nofork"_s, u"--print-address"_s});
        QVERIFY2(m_bus.waitForStarted(), "dbus-daemon is needed");
        QVERIFY(m_bus.waitForReadyRead());
        m_address = m_bus.readLine().trimmed();
    }
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void cleanupTestCase()
    {
        m_bus.terminate();
        QVERIFY(m_bus.waitForFinished());
    }

    void withoutABusNothingHappens()
    {
        qunsetenv("DBUS_SESSION_BUS_ADDRESS");
        qunsetenv("XDG_RUNTIME_DIR");
        SystemAppearance appearance;
        QElapsedTimer timer;
        timer.start();
        appearance.start();
        QVERIFY(timer.elapsed() < 50);
        QVERIFY(!appearance.kind());
    }

    void asksAndFollows()
    {
        qputenv("DBUS_SESSION_BUS_ADDRESS", m_address);
        FakePortal portal;
        portal.colorScheme = 1;
        QDBusConnection connection = QDBusConnection::connectToBus(QString::fromUtf8(m_address), u"portal"_s);
        QVERIFY(connection.registerService(u"org.freedesktop.portal.Desktop"_s));
        QVERIFY(connection.registerObject(u"/org/freedesktop/portal/desktop"_s, &portal,
                                          QDBusConnection::ExportAllSlots));
        ThemeManager manager(ThemePreference::System);
        QCOMPARE(Theme::current().kind, ThemeKind::Light);
        QSignalSpy changed(&manager, &ThemeManager::changed);
        manager.followSystem();
        QCOMPARE(changed.count(), 0);
        QTRY_COMPARE(Theme::current().kind, ThemeKind::Dark);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(manager.systemKind(), ThemeKind::Dark);

        portal.announce(u"color-scheme"_s, 2u);
        QTRY_COMPARE(Theme::current().kind, ThemeKind::Light);
        // A choice of the user's is above the desktop's.
        manager.setPreference(ThemePreference::Light);
        portal.announce(u"color-scheme"_s, 1u);
        QTRY_COMPARE(manager.systemKind(), ThemeKind::Dark);
        QCOMPARE(Theme::current().kind, ThemeKind::Light);
        portal.announce(u"contrast"_s, 1u);
        QTRY_VERIFY(Theme::current().highContrast);
        portal.announce(u"contrast"_s, 0u);
        QTRY_VERIFY(!Theme::current().highContrast);
        // Nonsense is no preference.
        portal.announce(u"color-scheme"_s, u"purple"_s);
        QTRY_COMPARE(manager.systemKind(), ThemeKind::Light);
    }

private:
    QProcess m_bus;
    QByteArray m_address;
};

QTEST_MAIN(TestSystemAppearance)
#include "tst_systemappearance.moc"
