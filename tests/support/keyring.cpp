#include "tests/support/keyring.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <csignal>
#include <sys/prctl.h>

namespace selwise::test {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int patience = 15000; // ms, on a busy machine

// No service directories: nothing is started by a message, so each test decides what there is.
const char *const busConfiguration = R"(<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:dir=%1</listen>
  <auth>EXTERNAL</auth>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
    %2
  </policy>
</busconfig>
)";

} // namespace

void dieWithParent(QProcess &process)
{
    process.setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGKILL); });
}

Keyring::Keyring(Bus bus)
{
    m_environment = QProcessEnvironment::systemEnvironment();
    for (const QString &name : {u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s, u"XDG_DATA_HOME"_s, u"XDG_CONFIG_HOME"_s,
                                u"XDG_CACHE_HOME"_s, u"XDG_STATE_HOME"_s, u"GNOME_KEYRING_CONTROL"_s, u"SSH_AUTH_SOCK"_s})
        m_environment.remove(name);
    for (const auto &[name, folder] : {std::pair(u"HOME"_s, u"home"_s), std::pair(u"XDG_RUNTIME_DIR"_s, u"run"_s)}) {
        const QString path = m_folder.filePath(folder);
        QDir().mkpath(path);
        QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        m_environment.insert(name, path);
    }
    QFile configuration(m_folder.filePath(u"bus.conf"_s));
    if (configuration.open(QIODevice::WriteOnly)) {
        const QString denied = bus == Bus::Denying ? u"<deny send_destination=\"org.freedesktop.secrets\"/>"_s : QString();
        configuration.write(QString::fromLatin1(busConfiguration).arg(m_folder.path(), denied).toUtf8());
        configuration.close();
    }
    m_bus.setProcessEnvironment(m_environment);
    dieWithParent(m_bus);
    m_bus.start(u"dbus-daemon"_s, {u"--config-file="_s + configuration.fileName(), u"--nofork"_s, u"--nopidfile"_s,
                                   u"--print-address"_s});
    if (!m_bus.waitForReadyRead(patience))
        m_problem = u"dbus-daemon: "_s + QString::fromUtf8(m_bus.readAllStandardError()) + m_bus.errorString();
    m_environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, QString::fromUtf8(m_bus.readLine().trimmed()));
}

Keyring::~Keyring()
{
    stopDaemon();
    m_bus.kill();
    m_bus.waitForFinished(patience);
}

bool Keyring::startUnlocked()
{
    return startDaemon({u"--unlock"_s}, "\n");
}

bool Keyring::startWithoutKeyring()
{
    return startDaemon({}, {});
}

bool Keyring::startDaemon(const QStringList &arguments, const QByteArray &input)
{
    m_daemon.setProcessEnvironment(m_environment);
    dieWithParent(m_daemon);
    m_daemon.start(u"gnome-keyring-daemon"_s, QStringList{u"--foreground"_s, u"--components=secrets"_s} + arguments);
    if (!m_daemon.waitForStarted(patience)) {
        m_problem = m_daemon.errorString();
        return false;
    }
    if (m_daemon.write(input) > 0)
        m_daemon.waitForBytesWritten(patience);
    m_daemon.closeWriteChannel();
    QByteArray answer;
    for (QDeadlineTimer deadline(patience); !deadline.hasExpired();) {
        if (call({u"--dest=org.freedesktop.DBus"_s, u"/org/freedesktop/DBus"_s, u"org.freedesktop.DBus.NameHasOwner"_s,
                  u"string:org.freedesktop.secrets"_s},
                 &answer)
            && answer.contains("true"))
            return true;
    }
    m_problem = u"gnome-keyring-daemon does not answer: "_s + QString::fromUtf8(m_daemon.readAllStandardError());
    return false;
}

bool Keyring::lock()
{
    return call({u"--dest=org.freedesktop.secrets"_s, u"/org/freedesktop/secrets"_s,
                 u"org.freedesktop.Secret.Service.Lock"_s,
                 u"array:objpath:/org/freedesktop/secrets/collection/login"_s});
}

bool Keyring::call(const QStringList &arguments, QByteArray *answer)
{
    QProcess send;
    send.setProcessEnvironment(m_environment);
    send.start(u"dbus-send"_s, QStringList{u"--session"_s, u"--print-reply"_s, u"--type=method_call"_s} + arguments);
    if (!send.waitForFinished(patience) || send.exitCode() != 0) {
        m_problem = send.errorString() + QString::fromUtf8(send.readAllStandardError());
        return false;
    }
    if (answer)
        *answer = send.readAllStandardOutput();
    return true;
}

void Keyring::suspend()
{
    ::kill(pid_t(m_daemon.processId()), SIGSTOP);
}

void Keyring::resume()
{
    ::kill(pid_t(m_daemon.processId()), SIGCONT);
}

void Keyring::stopDaemon()
{
    if (m_daemon.state() == QProcess::NotRunning)
        return;
    m_daemon.kill();
    m_daemon.waitForFinished(patience);
}

QProcessEnvironment Keyring::environmentWithoutBus() const
{
    QProcessEnvironment environment = m_environment;
    environment.remove(u"DBUS_SESSION_BUS_ADDRESS"_s);
    return environment;
}

} // namespace selwise::test
