#include "ui/panes/errorfacts.h"

#include "models/controllers/sitesession.h"
#include "models/ports/clock.h"
#include "ui/panes/sentences.h"
#include "ui/panes/words.h"

#include <QCoreApplication>

namespace selwise {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ErrorFactTexts)
};

} // namespace

ErrorFacts errorFacts(const ApiError &error, const QString &title, const PaneContext &context)
{
    const sentences::ErrorText text = sentences::error(error, words::host(context.site.profile()));
    ErrorFacts facts;
    facts.title = title;
    facts.sentence = text.why.isEmpty() ? text.fact : text.fact + u' ' + text.why;
    facts.sentence += u' ' + Text::tr("Nothing was changed.");
    if (const int changes = context.site.drafts()->changeCount(); changes > 0)
        facts.sentence += u' ' + Text::tr("Your %n unpublished changes are safe on this computer.", nullptr, changes);
    if (!error.method.isEmpty())
        facts.facts.append({Text::tr("Asked"), error.method + u' ' + error.path, true});
    QString when = words::clockTime(context.clock.now());
    if (error.elapsed.count() > 0)
        when = Text::tr("%1, after %2 ms").arg(when).arg(error.elapsed.count());
    if (error.attempts > 0)
        when += QStringLiteral(", ") + Text::tr("tried %n times", nullptr, error.attempts);
    facts.facts.append({Text::tr("When"), when, false});
    if (!error.requestId.isEmpty())
        facts.facts.append({Text::tr("Request"), error.requestId, true});
    if (!error.detail.isEmpty())
        facts.facts.append({Text::tr("Detail"), error.detail, false});
    if (!text.next.isEmpty())
        facts.facts.append({Text::tr("Next"), text.next, false});
    return facts;
}

} // namespace selwise
