#include "ui/panes/logs/archivewords.h"

#include <QCoreApplication>

namespace selwise {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(ArchiveWords)

public:
    static QString sentence(ArchiveError::Kind kind)
    {
        switch (kind) {
        case ArchiveError::Kind::NotThere: return tr("The folder of the archive is not there. What Selwise keeps is safe; it can be fetched again.");
        case ArchiveError::Kind::NotAllowed: return tr("The folder of the archive may not be read or written. Change its permissions, then try again.");
        case ArchiveError::Kind::DiskFull: return tr("The disk is full. What was confirmed before is safe. Make room, then try again.");
        case ArchiveError::Kind::NotAnArchive: return tr("The folder holds something else than an archive. Nothing in it was changed.");
        case ArchiveError::Kind::NewerFormat: return tr("The archive was written by a newer version of this program. Update the program to open it.");
        case ArchiveError::Kind::HeldByAnother: return tr("Another window writes this archive. Close it there, then try again.");
        case ArchiveError::Kind::ReadOnly: return tr("The archive was opened for reading only.");
        case ArchiveError::Kind::Cancelled: return tr("It was cancelled.");
        case ArchiveError::Kind::Io: break;
        }
        return tr("The system refused to read or write the archive. What was confirmed before is safe.");
    }
    static ErrorFacts facts(const ArchiveError &error)
    {
        ErrorFacts facts;
        facts.title = tr("The delivery logs on this computer cannot be read");
        facts.sentence = sentence(error.kind);
        if (!error.path.isEmpty())
            facts.facts.append({tr("Where"), error.path, true});
        if (!error.detail.isEmpty())
            facts.facts.append({tr("It said"), error.detail, false});
        return facts;
    }
};

} // namespace

ErrorFacts archiveErrorFacts(const ArchiveError &error)
{
    return Words::facts(error);
}

} // namespace selwise
