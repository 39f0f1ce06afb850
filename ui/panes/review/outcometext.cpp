#include "ui/panes/review/outcometext.h"

#include "models/services/changesentences.h"
#include "models/text/secrettext.h"
#include "ui/panes/sentences.h"
#include "ui/panes/words.h"

#include <QCoreApplication>

namespace selwise {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(PublishRunTexts)
};

QString differences(const std::vector<Change> &changes)
{
    QStringList parts;
    for (const Change &change : changes) {
        if (change.path.empty())
            parts << (change.after ? Text::tr("it is still there") : Text::tr("it is not there"));
        else
            parts << Text::tr("%1 is %2, not %3").arg(memberLabel(change.record, change.path), memberText(change.after), memberText(change.before));
    }
    return parts.join(QStringLiteral("; "));
}

/// Of a record that was to be deleted.
OutcomeText ofRemoval(const QString &name, const WriteOutcome &outcome, const sentences::ErrorText &error)
{
    switch (outcome.kind) {
    case WriteOutcome::Kind::Written:
        return {true, Text::tr("%1 was deleted.").arg(name),
                outcome.error ? Text::tr("It could not be read again to be sure. %1").arg(error.fact + u' ' + error.whole()) : Text::tr("The service does not have it any more.")};
    case WriteOutcome::Kind::WrittenDiffers:
        return {false, Text::tr("%1 is still there.").arg(name), Text::tr("The service accepted the deletion, and has it all the same. Publish again, or ask whoever runs the service.")};
    case WriteOutcome::Kind::Conflict:
        return {false, Text::tr("%1 was not deleted.").arg(name), Text::tr("Somebody else changed it since it was read. Choose below, then publish again.")};
    case WriteOutcome::Kind::Unknown:
        return {false, Text::tr("It is not known whether %1 was deleted.").arg(name),
                error.fact + u' ' + Text::tr("Nothing is sent again by itself: refresh and compare before you publish again.")};
    case WriteOutcome::Kind::SecretsWouldBeLost:
    case WriteOutcome::Kind::NotWritten: break;
    }
    return {false, Text::tr("%1 was not deleted.").arg(name), error.fact + u' ' + error.whole()};
}

OutcomeText withoutRemark(const QString &name, const WriteOutcome &outcome, const QString &host)
{
    const sentences::ErrorText error = outcome.error ? sentences::error(*outcome.error, host) : sentences::ErrorText{};
    if (outcome.wishIsAnother)
        return {false, Text::tr("%1 was not written.").arg(name), Text::tr("It was changed after you had reviewed it. Review it once more, then publish.")};
    if (outcome.removal)
        return ofRemoval(name, outcome, error);
    switch (outcome.kind) {
    case WriteOutcome::Kind::Written:
        if (outcome.error)
            return {true, Text::tr("%1 was published.").arg(name),
                    Text::tr("It could not be read back to compare. %1").arg(error.fact + u' ' + error.whole())};
        return {true, Text::tr("%1 was published.").arg(name), Text::tr("Read back and the same.")};
    case WriteOutcome::Kind::WrittenDiffers:
        return {false, Text::tr("%1 was published, but reads back differently.").arg(name), differences(outcome.differences) + u'.'};
    case WriteOutcome::Kind::Conflict:
        return {false, Text::tr("%1 was not written.").arg(name),
                Text::tr("Somebody else changed the same fields just now. Choose below, then publish again.")};
    case WriteOutcome::Kind::SecretsWouldBeLost: {
        QStringList names;
        for (const QString &secret : outcome.secrets)
            names << words::configField(secret);
        if (outcome.secretError)
            return {false, Text::tr("%1 was not written.").arg(name),
                    Text::tr("The write must carry %1 along, and it cannot be read now. %2")
                        .arg(names.join(QStringLiteral(", ")), sentences::secretError(*outcome.secretError))};
        return {false, Text::tr("%1 was not written.").arg(name),
                Text::tr("This server replaces everything, and would lose what this computer does not have: %1. Enter it first, then publish again.")
                    .arg(names.join(QStringLiteral(", ")))};
    }
    case WriteOutcome::Kind::NotWritten:
        return {false, Text::tr("%1 was not written.").arg(name), outcome.error ? error.fact + u' ' + error.whole() : Text::tr("It has fields to mend first.")};
    case WriteOutcome::Kind::Unknown:
        return {false, Text::tr("It is not known whether %1 was written.").arg(name),
                error.fact + u' ' + Text::tr("Nothing is sent again by itself: refresh and compare before you publish again.")};
    }
    return {};
}

} // namespace

QString removalSentence(RecordKey::Kind kind)
{
    return kind == RecordKey::Kind::Webhook
               ? Text::tr("Nothing is sent there any more, also what waits for another attempt. Its delivery log goes with it, and its secrets leave this computer.")
               : Text::tr("Nothing is sent to it any more. Its settings, mappings and filters go at the server, and its secrets leave this computer.");
}

OutcomeText outcomeText(const QString &name, const WriteOutcome &outcome, const QString &host)
{
    OutcomeText text = withoutRemark(name, outcome, host);
    const bool written = outcome.kind == WriteOutcome::Kind::Written || outcome.kind == WriteOutcome::Kind::WrittenDiffers;
    if (written && !outcome.putBack.empty())
        text.text += u' ' + putBackRemark(outcome.putBack);
    return text;
}

} // namespace selwise
