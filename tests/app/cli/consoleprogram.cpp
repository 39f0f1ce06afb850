#include "tests/app/cli/consoleprogram.h"

#include "tests/support/keyring.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QFile>

namespace selwise::test {

using namespace Qt::Literals::StringLiterals;

ConsoleProgram::ConsoleProgram()
    : environment(QProcessEnvironment::systemEnvironment())
    , program(QCoreApplication::applicationDirPath() + u"/../bin/selwise-console"_s)
{
    for (const QString &name : {u"SELWISE_TOKEN"_s, u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s, u"DBUS_SESSION_BUS_ADDRESS"_s,
                                u"LANGUAGE"_s, u"LC_MESSAGES"_s, u"NO_COLOR"_s})
        environment.remove(name);
    environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    for (const QString &name : {u"HOME"_s, u"XDG_CONFIG_HOME"_s, u"XDG_DATA_HOME"_s, u"XDG_CACHE_HOME"_s,
                                u"XDG_STATE_HOME"_s, u"XDG_RUNTIME_DIR"_s}) {
        QDir().mkpath(file(name));
        QFile::setPermissions(file(name), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        environment.insert(name, file(name));
    }
}

QString ConsoleProgram::writeFile(const QString &name, const QByteArray &content) const
{
    QDir().mkpath(QFileInfo(file(name)).path());
    QFile written(file(name));
    if (written.open(QIODevice::WriteOnly))
        written.write(content);
    written.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    return written.fileName();
}

QByteArray ConsoleProgram::everythingWritten() const
{
    QByteArray all;
    QDirIterator files(m_folder.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile written(files.next());
        if (written.open(QIODevice::ReadOnly))
            all += written.fileName().toUtf8() + '\n' + written.readAll() + '\n';
    }
    return all;
}

void ConsoleProgram::start(QProcess &process, const QStringList &arguments) const
{
    dieWithParent(process);
    process.setProcessEnvironment(environment);
    process.start(program, arguments);
    process.waitForStarted();
}

ConsoleProgram::Outcome ConsoleProgram::run(const QStringList &arguments, const QByteArray &input) const
{
    QElapsedTimer timer;
    timer.start();
    QProcess process;
    start(process, arguments);
    process.write(input);
    process.closeWriteChannel();
    constexpr int patience = 60000;
    if (!process.waitForFinished(patience)) {
        process.kill();
        process.waitForFinished();
    }
    const bool crashed = process.exitStatus() == QProcess::CrashExit;
    return {crashed ? 128 + process.exitCode() : process.exitCode(), process.readAllStandardOutput(),
            process.readAllStandardError(), timer.elapsed()};
}

} // namespace selwise::test
