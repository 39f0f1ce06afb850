#include "app/cli/archiveargument.h"

#include "models/text/archivetext.h"

#include <QCoreApplication>

namespace selwise::cli {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ArchiveArgument)
};

} // namespace

std::shared_ptr<LogArchive> openArchive(CommandContext &context, bool forReading)
{
    const QString folder = context.invocation().value(Option::Archive);
    if (folder.isEmpty()) {
        context.fail(usageProblem(Text::tr("Which archive? Say so with --archive DIR.")));
        return nullptr;
    }
    auto opened = context.services().archives.open(folder, forReading);
    if (!opened) {
        context.fail(problemOf(opened.error()));
        return nullptr;
    }
    const ArchiveState state = (*opened)->state();
    const QString access = archiveAccessText(state);
    if (!forReading && !access.isEmpty()) {
        context.fail({ExitCode::Refused, {access}});
        return nullptr;
    }
    if (!state.damage.isEmpty())
        context.note(Text::tr("The archive is damaged: %n entry(s) cannot be read. “logs check” says more.", nullptr, int(state.lost)));
    return *opened;
}

} // namespace selwise::cli
