#pragma once

#include "models/domain/codec/readycodec.h"

#include <QObject>
#include <QProcess>

namespace selwise {

/// One run of selwise-sandbox. It reads its standard input only to notice that this process has ended.
class SandboxProcess : public QObject {
    Q_OBJECT
public:
    explicit SandboxProcess(QObject *parent = nullptr);
    /// Asks it to stop, and waits a moment for its last writes.
    ~SandboxProcess() override;

    /// On the port of its last run there, or another.
    void start(const QString &program, const QString &dataDirectory, const QString &readyFile, bool traffic);
    /// The same without waiting; says nothing more.
    void stopAndDelete();
    static constexpr int cannotServe = 3; ///< its exit code for a directory or file that it cannot use

Q_SIGNALS:
    void ready(const selwise::codec::ReadyLine &line);
    /// Once, instead of or after `ready`. `exitCode` is -1 when it did not start or did not exit by itself; `sentence` is its
    /// own last words.
    void ended(int exitCode, const QString &sentence);

private:
    void readLine();
    void end(int exitCode);

    QProcess m_process;
    QByteArray m_output, m_errors;
    bool m_isReady = false, m_hasEnded = false;
};

} // namespace selwise
