#include "app/cli/commandline.h"
#include "app/cli/diagnostics.h"
#include "app/cli/exitcode.h"
#include "app/cli/run.h"
#include "app/cli/terminal.h"
#include "app/process/coredumps.h"
#include "app/wiring/consoleservices.h"
#include "app/wiring/programs.h"
#include "app/settings/filesettingsstore.h"
#include "translations/catalogue.h"

#include <QCoreApplication>
#include <QLocale>

using namespace selwise;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Becomes the other program, which then answers for itself.
int become(const QString &name, const QStringList &arguments, int argc, char **argv)
{
    const QString program = findProgram(name);
    QString problem = program.isEmpty() ? QString() : replaceProcess(program, arguments);
    cli::prepareProcess();
    QCoreApplication application(argc, argv);
    installCatalogue(application, QLocale::system());
    if (program.isEmpty())
        problem = QCoreApplication::translate("Console", "it is not where it belongs");
    cli::diagnose(QCoreApplication::translate("Console", "%1 cannot be started (%2). Install the program again.")
                      .arg(name, problem));
    return int(cli::ExitCode::Refused);
}

ConsoleServices::Options serviceOptions(const cli::ServiceOptions &given)
{
    ConsoleServices::Options options;
    options.sandboxData = given.sandboxData;
    if (given.timeout) {
        options.limits.whole = *given.timeout;
        options.limits.idle = std::min(options.limits.idle, *given.timeout);
        options.limits.connect = std::min(options.limits.connect, *given.timeout);
        options.keychainTimeout = std::min(options.keychainTimeout, *given.timeout);
        options.unlockingTimeout = std::min(options.unlockingTimeout, *given.timeout);
        options.sandboxTimeout = std::min(options.sandboxTimeout, *given.timeout);
    }
    return options;
}

} // namespace

int main(int argc, char **argv)
{
    forbidCoreDumps();
    const auto parse = [&] {
        const auto arguments = cli::decodeArguments(argc, argv);
        return arguments ? cli::parseCommandLine(*arguments)
                         : Result<cli::Invocation, cli::UsageError>(Failure{arguments.error()});
    };
    if (const auto early = parse(); early && early->kind == cli::Invocation::Kind::Window)
        return become(u"selwise-window"_s, early->passOn, argc, argv); // before anything that costs time
    else if (early && early->kind == cli::Invocation::Kind::Sandbox)
        return become(u"selwise-sandbox"_s, early->passOn, argc, argv);

    cli::prepareProcess();
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"selwise-console"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(SELWISE_VERSION));
    installCatalogue(application, QLocale::system());
    const auto parsed = parse(); // again, now that there is a language
    if (!parsed) {
        cli::diagnose(parsed.error());
        return int(cli::ExitCode::Usage);
    }
    std::optional<ConsoleServices> services;
    return cli::run(*parsed, [&services](const cli::ServiceOptions &options) {
        ConsoleServices &made = services.emplace(serviceOptions(options));
        return cli::Services{made.settings(), made.vault(), made.emptyVault(), made.planes(), made.sandbox(), made.archives()};
    });
}
