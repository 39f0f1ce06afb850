#include "models/text/storetext.h"

#include <QCoreApplication>

namespace selwise {

namespace {

class StoreWords {
    Q_DECLARE_TR_FUNCTIONS(StoreText)

public:
    static StoreErrorText store(SettingsStore::StoreError::Kind kind)
    {
        using Kind = SettingsStore::StoreError::Kind;
        switch (kind) {
        case Kind::CannotRead:
            return {tr("A file of this program cannot be read."), tr("%1 could not be opened. It was not changed."),
                    tr("Check that it belongs to you and may be read, then try again.")};
        case Kind::CannotWrite:
            return {tr("A file of this program cannot be written."), tr("%1 could not be saved; what was in it before is still there."),
                    tr("Check free space and permissions of the folder, then try again.")};
        case Kind::Damaged:
            return {tr("A file of this program is damaged."), tr("%1 could not be understood. It was put aside beside it, with “.damaged” at its end."),
                    tr("Go on without it, or repair the file that was put aside and rename it back.")};
        case Kind::HeldByAnother:
            return {tr("Another copy of this program is writing."), tr("%1 is in use by another window or command; nothing was changed."),
                    tr("Wait until the other one is done, or close it, then try again.")};
        case Kind::NewerVersion:
            return {tr("A file was written by a newer version of this program."),
                    tr("%1 is left as it is; what you change here now is kept only until you quit."),
                    tr("Update this program, or close it and go on with the newer one.")};
        }
        return {};
    }

    static StoreErrorText sandbox(SandboxError::Kind kind)
    {
        using Kind = SandboxError::Kind;
        switch (kind) {
        case Kind::ProgramMissing:
            return {tr("The sandbox is not installed."), tr("Its program, selwise-sandbox, is not where this one was installed."),
                    tr("Install the package again, or build the program selwise-sandbox.")};
        case Kind::CannotStart:
            return {tr("The sandbox did not start."), tr("Its program ended before it was ready. Its data was not changed."),
                    tr("Try again; if it stays, start selwise-sandbox in a terminal and read what it says.")};
        case Kind::DataUnusable:
            return {tr("The sandbox's data cannot be used."), tr("Its folder cannot be written, is damaged, or is held by another program."),
                    tr("Close other windows on the sandbox, or give it another folder.")};
        case Kind::TimedOut:
            return {tr("The sandbox is not ready yet."), tr("It was started and did not say in time that it serves."),
                    tr("Try again in a moment; a busy computer may need longer.")};
        case Kind::Cancelled:
            return {tr("Starting the sandbox was cancelled."), tr("Nothing was changed."), tr("Open it again when you need it.")};
        }
        return {};
    }
};

} // namespace

StoreErrorText storeErrorText(const SettingsStore::StoreError &error)
{
    StoreErrorText text = StoreWords::store(error.kind);
    text.what.replace(QLatin1String("%1"), error.file);
    return text;
}

StoreErrorText sandboxErrorText(const SandboxError &error)
{
    return StoreWords::sandbox(error.kind);
}

} // namespace selwise
