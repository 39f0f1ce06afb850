#include "ui/panes/review/publishrun.h"

#include "models/text/providertext.h"
#include "models/text/secrettext.h"
#include "ui/panes/conflictcards.h"
#include "ui/panes/providers/providernotes.h"
#include "ui/panes/sentences.h"
#include "ui/panes/words.h"

#include <QCoreApplication>
#include <algorithm>

namespace selwise {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(PublishRunTexts)
};

QString differences(const std::vector<Change> &changes)
{
    QStringList parts;
    for (const Change &change : changes)
        parts << Text::tr("%1 is %2, not %3").arg(memberLabel(change.path), memberText(change.after), memberText(change.before));
    return parts.join(QStringLiteral("; "));
}

} // namespace

PublishRun::PublishRun(ProvidersController &providers, std::vector<ProviderId> ids, QObject *parent)
    : QObject(parent), m_ids(std::move(ids))
{
    connect(&providers, &ProvidersController::saved, this, [this](const ProviderId &id, const WriteOutcome &outcome) {
        if (std::find(m_ids.begin(), m_ids.end(), id) == m_ids.end() || m_outcomes.contains(id))
            return;
        m_outcomes.emplace(id, outcome);
        Q_EMIT progressed(int(m_outcomes.size()), int(m_ids.size()));
        if (m_outcomes.size() == m_ids.size())
            Q_EMIT finished();
    });
    // From the event loop, so that whoever made this can connect first.
    QMetaObject::invokeMethod(this, [this, &providers] { providers.save(m_ids); }, Qt::QueuedConnection);
}

bool PublishRun::allWritten() const
{
    return m_outcomes.size() == m_ids.size() && std::all_of(m_outcomes.begin(), m_outcomes.end(), [](const auto &entry) {
        return entry.second.kind == WriteOutcome::Kind::Written && !entry.second.error;
    });
}

namespace {

OutcomeText withoutRemark(const ProviderId &id, const WriteOutcome &outcome, const QString &host)
{
    const QString name = providerName(id);
    const sentences::ErrorText error = outcome.error ? sentences::error(*outcome.error, host) : sentences::ErrorText{};
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

OutcomeText outcomeText(const ProviderId &id, const WriteOutcome &outcome, const QString &host)
{
    OutcomeText text = withoutRemark(id, outcome, host);
    const bool written = outcome.kind == WriteOutcome::Kind::Written || outcome.kind == WriteOutcome::Kind::WrittenDiffers;
    if (written && !outcome.putBack.empty())
        text.text += u' ' + putBackRemark(outcome.putBack);
    return text;
}

} // namespace selwise
