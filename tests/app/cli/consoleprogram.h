#pragma once

#include <QProcess>
#include <QProcessEnvironment>
#include <QTemporaryDir>

namespace selwise::test {

/// selwise-console as a child process, with directories of its own and no token in its environment but the one given.
class ConsoleProgram {
public:
    struct Outcome {
        int code = -1; ///< 128 + n when signal n ended it
        QByteArray out, err;
        qint64 milliseconds = 0;
    };
    ConsoleProgram();

    QProcessEnvironment environment; ///< for the next runs
    QString program;                 ///< the one of the build tree
    void setToken(const QByteArray &token) { environment.insert(QStringLiteral("SELWISE_TOKEN"), QString::fromUtf8(token)); }
    QString file(const QString &name) const { return m_folder.filePath(name); }
    QString writeFile(const QString &name, const QByteArray &content) const;
    /// Every file it wrote, with what is in it.
    QByteArray everythingWritten() const;

    /// Starts it without waiting.
    void start(QProcess &process, const QStringList &arguments) const;
    Outcome run(const QStringList &arguments, const QByteArray &input = {}) const;

private:
    QTemporaryDir m_folder;
};

} // namespace selwise::test
