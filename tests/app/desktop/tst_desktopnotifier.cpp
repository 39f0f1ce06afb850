#include "app/desktop/desktopnotifier.h"
#include "tests/support/warnings.h"

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QElapsedTimer>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>

using namespace selwise;
using namespace Qt::Literals::StringLiterals;

/// The desktop's side: keeps what it was told.
class Desktop : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")
public:
    struct Told {
        uint replaces;
        QString title, text;
        QVariantMap hints;
    };
    QList<Told> told;

public Q_SLOTS:
    uint Notify(const QString &, uint replaces, const QString &, const QString &title, const QString &text, const QStringList &,
                const QVariantMap &hints, int)
    {
        told.append({replaces, title, text, hints});
        return replaces ? replaces : uint(told.size() + 10);
    }
};

class TestDesktopNotifier : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(unexpectedWarning()); }

    void isSilentWithoutABus()
    {
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus");
        DesktopNotifier notifier;
        QElapsedTimer timer;
        timer.start();
        notifier.notify({u"a"_s, u"Title"_s, u"Text"_s, false});
        QVERIFY(timer.elapsed() < 50); // nobody waits
    }

    void tellsAndReplaces()
    {
        if (QStandardPaths::findExecutable(u"dbus-daemon"_s).isEmpty())
            QSKIP("no dbus-daemon here");
        QProcess daemon;
        daemon.start(u"dbus-daemon"_s, {u"--session"_s, u"--nofork"_s, u"--print-address"_s});
        QVERIFY(daemon.waitForStarted());
        QTRY_VERIFY(daemon.canReadLine());
        const QByteArray address = daemon.readLine().trimmed();
        qputenv("DBUS_SESSION_BUS_ADDRESS", address);
        Desktop desktop;
        QDBusConnection bus = QDBusConnection::connectToBus(QString::fromLatin1(address), u"desktop"_s);
        QVERIFY(bus.isConnected());
        QVERIFY(bus.registerObject(u"/org/freedesktop/Notifications"_s, &desktop, QDBusConnection::ExportAllSlots));
        QVERIFY(bus.registerService(u"org.freedesktop.Notifications"_s));
        {
            DesktopNotifier notifier;
            notifier.notify({u"a"_s, u"Nordlicht: Meta takes nothing any more."_s, u"1 < 2"_s, true});
            QTRY_COMPARE(desktop.told.size(), 1);
            notifier.notify({u"b"_s, u"Another"_s, QString(), false});
            notifier.notify({u"a"_s, u"Again"_s, QString(), true});
            QTRY_COMPARE(desktop.told.size(), 3);
        }
        QCOMPARE(desktop.told[0].replaces, 0u);
        QCOMPARE(desktop.told[0].text, u"1 &lt; 2"_s);
        QCOMPARE(desktop.told[0].hints.value(u"urgency"_s).toInt(), 2);
        QCOMPARE(desktop.told[1].replaces, 0u);
        QCOMPARE(desktop.told[2].replaces, 11u); // takes the place of the first
        QDBusConnection::disconnectFromBus(u"desktop"_s);
        daemon.kill();
        QVERIFY(daemon.waitForFinished());
    }
};

QTEST_GUILESS_MAIN(TestDesktopNotifier)
#include "tst_desktopnotifier.moc"
