#include "ui/panes/history/versionrestore.h"

#include "models/controllers/historycontroller.h"
#include "models/controllers/sitesession.h"
#include "ui/panes/history/historypane.h"
#include "ui/undo/editjournal.h"

namespace selwise {

VersionRestore restoreVersion(const PaneContext &context, qint64 number, const std::optional<RecordKey> &only, std::function<void()> review)
{
    HistoryController &versions = *context.site.versions();
    const SitePlan plan = versions.restore(number, only);
    QStringList deleted;
    for (const SitePlan::Part &part : plan.parts) {
        if (!part.then)
            deleted << versions.nameOf(part.key);
    }
    const QString remark = deleted.isEmpty() ? QString()
                                             : u' ' + HistoryPane::tr("To be deleted, since it did not exist then: %1.").arg(deleted.join(QStringLiteral(", ")));
    QString name = number > 0 ? HistoryPane::tr("version %1").arg(number) : HistoryPane::tr("what was before the first version");
    if (only)
        name = HistoryPane::tr("%1 of %2", "Meta of version 7").arg(versions.nameOf(*only), name);
    if (plan.parts.empty())
        return {false, {Tone::Info, HistoryPane::tr("Nothing to restore"), HistoryPane::tr("What is shown is the state of %1 already.").arg(name), {}, {}}};
    context.journal.perform(HistoryPane::tr("Restore of %1").arg(name), plan.changes());
    versions.setRestoring(number);
    return {true, {Tone::Success, HistoryPane::tr("In your draft: %1").arg(name), HistoryPane::tr("Nothing was sent. Review it, then publish.") + remark,
                   HistoryPane::tr("Review"), std::move(review), true}};
}

} // namespace selwise
