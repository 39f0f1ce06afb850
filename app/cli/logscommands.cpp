#include "app/cli/archiveargument.h"
#include "models/domain/codec/archivecodec.h"
#include "models/text/archivetext.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QLocale>
#include <unistd.h>

namespace selwise::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(LogsCommands)
};

constexpr qint64 progressIntervalMs = 2000;

void tellImport(CommandContext &context, const ImportSummary &summary)
{
    const AppendSummary &entries = summary.entries;
    for (const ImportFault &fault : summary.faults)
        context.note(importFaultText(fault));
    if (entries.refused > qint64(summary.faults.size()))
        context.note(Text::tr("%n more place(s) could not be used.", nullptr, int(entries.refused - qint64(summary.faults.size()))));
    if (context.json()) {
        context.terminal().print(codec::encodeImportCounts(entries.added, entries.known, entries.refused, entries.replaced));
    } else {
        QStringList parts{Text::tr("%Ln entry(s) added", nullptr, int(entries.added))};
        if (entries.replaced > 0)
            parts << Text::tr("%Ln replaced by a later version", nullptr, int(entries.replaced));
        parts << Text::tr("%Ln was (were) there already", nullptr, int(entries.known - entries.replaced))
              << Text::tr("%Ln could not be used", nullptr, int(entries.refused));
        context.terminal().print(Text::tr("%1.", "the parts of a sentence").arg(parts.join(u", "_s)));
    }
    context.finish(entries.refused > 0 ? ExitCode::Usage : ExitCode::Fine);
}

} // namespace

void importLogs(CommandContext &context)
{
    const std::shared_ptr<LogArchive> archive = openArchive(context, false);
    if (!archive)
        return;
    context.setAbortNote(Text::tr("What was confirmed before is in the archive; run it again for the rest."));
    QElapsedTimer sinceLast;
    sinceLast.start();
    const auto progress = [&context, sinceLast](const ImportProgress &now) mutable {
        if (sinceLast.elapsed() < progressIntervalMs)
            return;
        sinceLast.restart();
        const QLocale locale;
        context.note(now.totalBytes > 0 ? Text::tr("%1 %, %2 entries").arg(100 * now.bytes / now.totalBytes).arg(locale.toString(now.entries))
                                        : Text::tr("%1 read, %2 entries").arg(locale.formattedDataSize(now.bytes), locale.toString(now.entries)));
    };
    context.await(archive->import(context.invocation().arguments, progress), [&context, archive](const Result<ImportSummary, ArchiveError> &summary) {
        if (summary)
            tellImport(context, *summary);
        else
            context.fail(problemOf(summary.error()));
    });
}

void checkLogs(CommandContext &context)
{
    const bool repair = context.invocation().has(Option::Repair);
    const QString folder = context.invocation().value(Option::Archive);
    if (repair && !folder.isEmpty()) {
        // One whose catalogue is gone cannot be opened before it has a new one.
        const auto opened = context.services().archives.open(folder, false);
        if (!opened && opened.error().kind == ArchiveError::Kind::NotAnArchive) {
            const auto rebuilt = context.services().archives.rebuildCatalogue(folder);
            if (!rebuilt)
                return context.fail(problemOf(rebuilt.error()));
            context.note(Text::tr("The catalogue could not be read; a new one was made from the files that are sound. Bookmarks and "
                                  "what was known of gaps are lost."));
        }
    }
    const std::shared_ptr<LogArchive> archive = openArchive(context, !repair);
    if (!archive)
        return;
    context.await(archive->check(repair), [&context, archive, repair](const Result<CheckReport, ArchiveError> &report) {
        if (!report)
            return context.fail(problemOf(report.error()));
        qint64 lost = 0;
        std::vector<codec::CheckedFile> files;
        for (const CheckReport::Finding &finding : report->findings) {
            lost += finding.lost;
            files.push_back({finding.file, checkFindingText(finding), finding.lost, finding.mended});
            if (!context.json())
                context.terminal().print(checkFindingText(finding));
        }
        if (context.json()) {
            context.terminal().print(codec::encodeCheck(report->files, report->entries, files));
        } else {
            const QStringList parts{Text::tr("%Ln file(s)", nullptr, int(report->files)), Text::tr("%Ln entry(s) sound", nullptr, int(report->entries)),
                                    Text::tr("%Ln lost", nullptr, int(lost))};
            context.terminal().print(Text::tr("%1.", "the parts of a sentence").arg(parts.join(u", "_s)));
        }
        context.finish(report->findings.empty() || repair ? ExitCode::Fine : ExitCode::No);
    });
}

} // namespace selwise::cli
