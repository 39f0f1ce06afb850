#include "models/text/testmodetext.h"

#include "models/text/providertext.h"

#include <QCoreApplication>

namespace selwise {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(TestModeText)

public:
    static QString until(const QString &provider, const QString &until)
    {
        return until.isEmpty() ? tr("%1 test mode until you stop it").arg(provider) : tr("%1 test mode until %2").arg(provider, until);
    }

    static QString onlyHere()
    {
        return tr("Only while this program runs: when it is closed at the end, it asks at its next start.");
    }

    static Question on(const ProviderId &id, const QString &site, const QString &until)
    {
        const QString name = providerName(id);
        Question question;
        question.severity = Question::Severity::Warning;
        question.title = tr("Switch on test mode of %1 for %2?").arg(name, site);
        question.text = until.isEmpty() ? tr("From now on Selwise logs the events and sends none of them to %1, until you stop it.").arg(name)
                                        : tr("From now on Selwise logs the events and sends none of them to %1. It ends at %2, only while this program runs.").arg(name, until);
        question.answers = {{0, tr("Leave it off"), false, false}, {1, tr("Switch on"), true, false}};
        return question;
    }

    static Question overdue(const ProviderId &id, const QString &until)
    {
        const QString name = providerName(id);
        Question question;
        question.severity = Question::Severity::Warning;
        question.title = tr("Test mode of %1 should have ended at %2").arg(name, until);
        question.text = tr("This program was not running then, so it is still on: nothing is sent to %1. Switch it off now?").arg(name);
        question.answers = {{0, tr("Leave it on"), false, false}, {1, tr("Switch off"), true, false}};
        return question;
    }
};

} // namespace

QString testModeUntilText(const QString &provider, const QString &until)
{
    return Words::until(provider, until);
}

QString testModeOnlyHereText()
{
    return Words::onlyHere();
}

Question testModeOnQuestion(const ProviderId &id, const QString &site, const QString &until)
{
    return Words::on(id, site, until);
}

Question testModeOverdueQuestion(const ProviderId &id, const QString &until)
{
    return Words::overdue(id, until);
}

} // namespace selwise
