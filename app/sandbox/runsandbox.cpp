#include "app/sandbox/runsandbox.h"

#include "app/sandbox/sandboxruntime.h"
#include "app/sandbox/stopsignals.h"

#include <QCoreApplication>
#include <QFile>
#include <QSaveFile>

#include <csignal>
#include <cstdio>
#include <sys/resource.h>
#include <sys/stat.h>

namespace selwise::sandbox {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(RunSandbox)
};

void print(FILE *stream, const QByteArray &text)
{
    std::fwrite(text.constData(), 1, std::size_t(text.size()), stream);
    std::fflush(stream);
}

int fail(const StartProblem &problem)
{
    print(stderr, "selwise-sandbox: " + problem.sentence.toLocal8Bit() + '\n');
    return problem.exitCode;
}

/// What we write is ours alone, a peer that went away is no reason to end, and 2,000 connections need their
/// descriptors.
void prepareProcess()
{
    ::umask(077);
    std::signal(SIGPIPE, SIG_IGN);
    struct rlimit files = {};
    constexpr rlim_t wanted = 4096;
    if (::getrlimit(RLIMIT_NOFILE, &files) == 0 && files.rlim_cur < wanted) {
        files.rlim_cur = std::min(wanted, files.rlim_max);
        ::setrlimit(RLIMIT_NOFILE, &files);
    }
}

bool writeReadyFile(const QString &path, const QByteArray &line)
{
    QSaveFile file(path);
    return file.open(QIODevice::WriteOnly) && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) &&
           file.write(line) == line.size() && file.commit();
}

} // namespace

int runSandbox(const QStringList &arguments)
{
    const auto options = parseSandboxOptions(arguments);
    if (!options)
        return fail({2, Text::tr("%1 See --help.").arg(options.error())});
    if (options->action != SandboxOptions::Action::Serve) {
        print(stdout, options->text.toLocal8Bit());
        return 0;
    }
    prepareProcess();
    StopSignals stop(options->stopWithParent);
    auto started = SandboxRuntime::start(*options);
    if (!started)
        return fail(started.error());
    SandboxRuntime &runtime = **started;
    if (!options->readyFile.isEmpty() && !writeReadyFile(options->readyFile, runtime.readyLine(true)))
        return fail({3, Text::tr("The ready file %1 cannot be written.").arg(options->readyFile)});
    print(stdout, runtime.readyLine(options->tokenFile.isEmpty()));

    QObject::connect(&stop, &StopSignals::stopRequested, &runtime.server(),
                     [&runtime] { runtime.drain(std::chrono::seconds(5)); });
    QObject::connect(&runtime.server(), &HttpServer::drained, QCoreApplication::instance(), &QCoreApplication::quit);
    const int code = QCoreApplication::exec();
    if (!options->readyFile.isEmpty())
        QFile::remove(options->readyFile);
    return code;
}

} // namespace selwise::sandbox
