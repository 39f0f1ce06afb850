#include "models/text/archivetext.h"

#include <QCoreApplication>
#include <QLocale>

namespace selwise {

namespace {

class ArchiveWords {
    Q_DECLARE_TR_FUNCTIONS(ArchiveText)

public:
    static StoreErrorText error(const ArchiveError &error)
    {
        using Kind = ArchiveError::Kind;
        const QString path = error.path;
        switch (error.kind) {
        case Kind::NotThere:
            return {tr("There is no such file or folder."), tr("%1 was not found.").arg(path), tr("Check how it is spelled.")};
        case Kind::NotAllowed:
            return {tr("The system does not allow it."), tr("%1 may not be opened or changed by you.").arg(path),
                    tr("Check whom it belongs to and its permissions, then try again.")};
        case Kind::DiskFull:
            return {tr("The disk is full."), tr("%1 could not be written. What had been confirmed before is safe.").arg(path),
                    tr("Make room, then do it again: entries that are there already are not stored twice.")};
        case Kind::Io:
            return {tr("The system reported an error."), tr("%1: %2.").arg(path, error.detail), tr("Check the disk, then try again.")};
        case Kind::NotAnArchive:
            return {tr("This is not an archive of delivery logs that can be read."), tr("The catalogue in %1 is damaged or missing.").arg(path),
                    tr("“logs check --repair” makes a new one from the files that are sound.")};
        case Kind::NewerFormat:
            return {tr("This archive was written by a newer version of the program."), tr("%1 is left as it is.").arg(path),
                    tr("Update this program.")};
        case Kind::HeldByAnother:
            return {tr("Another copy of this program is writing to the archive."), tr("%1 can be read meanwhile; nothing was changed.").arg(path),
                    tr("Wait until the other one is done, or close it, then try again.")};
        case Kind::ReadOnly:
            return {tr("The archive was opened for reading only."), tr("Nothing was changed in %1.").arg(path), tr("Open it for writing.")};
        case Kind::Cancelled:
            return {tr("It was broken off."), tr("What had been read before is in the archive."), tr("Start it again when you like.")};
        }
        return {};
    }

    static QString fault(ImportFault::Kind kind)
    {
        using Kind = ImportFault::Kind;
        switch (kind) {
        case Kind::NotJson: return tr("this is not JSON");
        case Kind::NotUtf8: return tr("this is not UTF-8 text");
        case Kind::NotAnEntry: return tr("this is JSON, but no log entry: an object is expected");
        case Kind::TooLong: return tr("this is longer than 64 MiB and was left out");
        case Kind::TooDeep: return tr("this is nested deeper than 512 levels");
        case Kind::Broken: return tr("the compressed data is damaged or ends too soon");
        case Kind::NotCsv: return tr("the number of cells is not that of the first line, or its names are not all different");
        case Kind::Truncated: return tr("the file ends in the middle of this");
        }
        return {};
    }

    static QString place(const ImportFault &fault)
    {
        const QString file = fault.file == QLatin1String("-") ? tr("standard input") : fault.file;
        if (fault.line == 0)
            return file;
        if (fault.element == 0)
            return tr("%1, line %2").arg(file).arg(fault.line);
        return tr("%1, line %2, element %3").arg(file).arg(fault.line).arg(fault.element);
    }

    static QString finding(const CheckReport::Finding &finding)
    {
        QString what = finding.detail == QLatin1String("missing") ? tr("the file is missing")
                       : finding.detail == QLatin1String("checksum") ? tr("some of it does not match its checksum")
                                                                      : tr("it is damaged (%1)").arg(finding.detail);
        const QString lost = finding.lost == 0 ? tr("no entry is lost") : tr("%n entry(s) cannot be read", nullptr, int(finding.lost));
        QString line = QStringLiteral("%1: %2; %3").arg(finding.file, what, lost);
        if (finding.mended)
            line += finding.lost == 0 ? QStringLiteral("; ") + tr("mended") : QStringLiteral("; ") + tr("mended: the others are in a sound file now");
        return line;
    }

    static QString access(const ArchiveState &state)
    {
        using Access = ArchiveState::Access;
        switch (state.access) {
        case Access::Writable:
        case Access::AskedForReading: return {};
        case Access::HeldByAnother:
            return state.holder.isEmpty() ? tr("Another copy of this program writes to this archive; here it can only be read.")
                                          : tr("Process %1 writes to this archive; here it can only be read.").arg(state.holder);
        case Access::NewerFormat: return tr("A newer version of this program wrote this archive; here it can only be read.");
        case Access::NotWritable: return tr("The folder of this archive cannot be written; it can only be read.");
        }
        return {};
    }
};

} // namespace

StoreErrorText archiveErrorText(const ArchiveError &error)
{
    return ArchiveWords::error(error);
}

QString importFaultText(const ImportFault &fault)
{
    return ArchiveWords::place(fault) + QStringLiteral(": ") + ArchiveWords::fault(fault.kind);
}

QString checkFindingText(const CheckReport::Finding &finding)
{
    return ArchiveWords::finding(finding);
}

QString archiveAccessText(const ArchiveState &state)
{
    return ArchiveWords::access(state);
}

} // namespace selwise
