#include "app/cli/run.h"

#include "app/cli/commandcontext.h"
#include "app/cli/diagnostics.h"
#include "app/cli/interrupts.h"

#include <QCoreApplication>

namespace selwise::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Run)
};

void begin(CommandContext &context)
{
    switch (context.invocation().command) {
    case CommandId::ProvidersList:
        return listProviders(context);
    case CommandId::ProvidersGet:
        return getProviders(context);
    case CommandId::ProvidersPut:
        return putProvider(context);
    case CommandId::ProvidersDelete:
        return deleteProvider(context);
    case CommandId::ProvidersTest:
        return testProviders(context);
    case CommandId::WebhooksTest:
        return testWebhook(context);
    case CommandId::Explain:
        return explainEvents(context);
    case CommandId::WebhookSign:
        return signWebhooks(context);
    case CommandId::WebhookVerify:
        return verifyWebhooks(context);
    case CommandId::WebhooksList:
        return listWebhooks(context);
    case CommandId::Health:
        return showHealth(context);
    case CommandId::SecretsStatus:
        return showSecrets(context);
    case CommandId::Send:
        return sendEvent(context);
    case CommandId::LogsImport:
        return importLogs(context);
    case CommandId::LogsQuery:
        return queryLogs(context);
    case CommandId::LogsCheck:
        return checkLogs(context);
    case CommandId::LogsFetch:
        return fetchLogs(context);
    }
}

/// Anything but the whole output is no success, whatever the command says.
int withOutput(Terminal &terminal, ExitCode code)
{
    if (terminal.flush())
        return int(code);
    if (!terminal.readerGone())
        diagnose(Text::tr("The output could not be written (%1).").arg(terminal.problem()));
    return int(ExitCode::Refused);
}

int runCommand(const Invocation &invocation, const MakeServices &makeServices)
{
    CommandContext context(invocation, makeServices);
    begin(context); // reads standard input, and so comes before signals are caught
    int interruptedBy = 0;
    if (!context.isOver()) {
        Interrupts interrupts;
        QObject::connect(&interrupts, &Interrupts::interrupted, &context, [&](int number) {
            interruptedBy = number;
            context.abort(ExitCode::Refused, Text::tr("Interrupted."));
        });
        QObject::connect(&context, &CommandContext::over, &context, &QCoreApplication::quit, Qt::QueuedConnection);
        QCoreApplication::exec();
    }
    constexpr int shellOffset = 128;
    return interruptedBy ? shellOffset + interruptedBy : withOutput(context.terminal(), context.code());
}

} // namespace

int run(const Invocation &invocation, const MakeServices &makeServices)
{
    if (invocation.kind == Invocation::Kind::Command)
        return runCommand(invocation, makeServices);
    Terminal terminal;
    if (invocation.kind == Invocation::Kind::Version)
        terminal.print(QCoreApplication::applicationName() + u' ' + QCoreApplication::applicationVersion());
    else
        terminal.printRaw(invocation.text);
    return withOutput(terminal, ExitCode::Fine);
}

} // namespace selwise::cli
