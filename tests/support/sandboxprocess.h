#pragma once

#include "models/domain/json.h"

#include <QProcess>
#include <QString>
#include <QUrl>

namespace selwise::test {

/// A real selwise-sandbox as a child process. Killed when the object goes.
class SandboxProcess {
public:
    ~SandboxProcess();

    bool traffic = false; ///< its demo shop has visitors
    /// Starts it and waits for the ready line. False when it ended instead: see exitCode() and standardError().
    bool start(const QStringList &arguments);
    void closeStandardInput() { m_process.closeWriteChannel(); }
    bool terminate(); ///< SIGTERM; true when it ended by itself in time
    void kill();      ///< SIGKILL, and waits for it to be gone
    bool waitForEnd(int milliseconds = 20'000);
    int exitCode() const { return m_process.exitCode(); }
    bool crashed() const { return m_process.exitStatus() == QProcess::CrashExit; }
    qint64 pid() const { return m_process.processId(); }
    qint64 memoryMiB() const; ///< resident; 0 when it is not running

    QStringList through; ///< a command that runs another, in front of it: nsenter, ...
    Json ready;          ///< the ready line
    QUrl url() const;
    quint16 port() const { return quint16(url().port()); }
    QString siteId() const;
    QString siteKey() const;
    QByteArray token() const;
    QByteArray standardOutput(); ///< all of it up to now
    QByteArray standardError();

private:
    QProcess m_process;
    QByteArray m_out;
    QByteArray m_err;
};

} // namespace selwise::test
