#include "app/cli/run.h"

#include "app/cli/diagnostics.h"
#include "app/cli/exitcode.h"
#include "app/cli/terminal.h"

#include <QCoreApplication>

namespace selwise::cli {

using namespace Qt::Literals::StringLiterals;

int run(const Invocation &invocation)
{
    Terminal terminal;
    ExitCode code = ExitCode::Fine;
    if (invocation.kind == Invocation::Kind::Version)
        terminal.print(QCoreApplication::applicationName() + u' ' + QCoreApplication::applicationVersion());
    else if (invocation.kind == Invocation::Kind::Help)
        terminal.printRaw(invocation.text);
    if (!terminal.flush()) {
        if (!terminal.readerGone())
            diagnose(QCoreApplication::translate("Run", "The output could not be written (%1).").arg(terminal.problem()));
        code = ExitCode::Refused;
    }
    return int(code);
}

} // namespace selwise::cli
