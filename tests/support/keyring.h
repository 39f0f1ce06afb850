#pragma once

#include <QProcess>
#include <QProcessEnvironment>
#include <QString>
#include <QTemporaryDir>
#include <memory>

namespace selwise::test {

/// A session bus and a gnome-keyring of this test's own, with a private HOME and XDG_RUNTIME_DIR. Nothing of it touches the
/// user's; the processes end with this object, and with the test if it crashes. Needs dbus-daemon, dbus-send and
/// gnome-keyring-daemon.
class Keyring {
public:
    enum class Bus {
        Open,   ///< everything allowed
        Denying ///< no message may be sent to the Secret Service
    };
    explicit Keyring(Bus bus = Bus::Open);
    ~Keyring();

    bool startUnlocked();     ///< with a default keyring that is open
    bool startWithoutKeyring(); ///< the service, with no keyring in it and no one to ask for a password
    bool lock();              ///< the default keyring
    void suspend();           ///< SIGSTOP: it hangs from now on
    void resume();
    void stopDaemon();

    /// For a child process that shall see this bus and this HOME; no display.
    QProcessEnvironment environment() const { return m_environment; }
    /// The same without any bus.
    QProcessEnvironment environmentWithoutBus() const;
    /// What went wrong in the last call that returned false.
    QString problem() const { return m_problem; }

private:
    bool startDaemon(const QStringList &arguments, const QByteArray &input);
    bool call(const QStringList &arguments, QByteArray *answer = nullptr);

    QTemporaryDir m_folder;
    QProcessEnvironment m_environment;
    QProcess m_bus;
    QProcess m_daemon;
    QString m_problem;
};

/// The child ends when this process does, however it ends.
void dieWithParent(QProcess &process);

} // namespace selwise::test
