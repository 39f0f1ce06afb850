#include "ui/mainwindow/testmodewatch.h"

#include "models/controllers/sitesession.h"
#include "models/controllers/testmodes.h"
#include "models/ports/userprompt.h"
#include "models/ports/whendone.h"
#include "models/text/apierrortext.h"
#include "models/text/providertext.h"
#include "models/text/testmodetext.h"
#include "ui/panes/words.h"

#include <QLocale>

namespace selwise {

namespace {

constexpr int answerOff = 1;

} // namespace

TestModeWatch::TestModeWatch(SiteSession &site, UserPrompt &prompt, QObject *parent)
    : QObject(parent), m_site(site), m_prompt(prompt)
{
    TestModes *modes = site.testModes();
    connect(modes, &TestModes::overdueFound, this, &TestModeWatch::ask, Qt::QueuedConnection);
    connect(modes, &TestModes::switched, this, [this](const ProviderId &id, bool on, bool atItsEnd) {
        const QString name = providerName(id);
        if (atItsEnd)
            Q_EMIT notice({Tone::Success, tr("Test mode of %1 has ended").arg(name), tr("Events are sent again."), {}, {}});
        else if (!on)
            Q_EMIT notice({Tone::Success, tr("Test mode of %1 is off").arg(name), tr("Events are sent again."), {}, {}});
        else
            Q_EMIT notice({Tone::Test, tr("Test mode of %1 is on").arg(name), tr("Events are logged, and none is sent."), {}, {}});
    });
    connect(modes, &TestModes::failed, this, [this](const ProviderId &id, bool on, const WriteOutcome &outcome) {
        const QString name = providerName(id);
        QString why = outcome.error ? apiErrorLine(*outcome.error, words::host(m_site.profile())) : tr("The service did not take it.");
        if (!on && m_site.testModes()->term(id))
            why += u' ' + tr("It is tried again in a minute.");
        Q_EMIT notice({Tone::Error, on ? tr("Test mode of %1 could not be switched on").arg(name) : tr("Test mode of %1 could not be switched off").arg(name), why, {}, {}});
    });
    ask();
}

void TestModeWatch::ask()
{
    TestModes *modes = m_site.testModes();
    if (m_asking || modes->overdue().empty())
        return;
    m_asking = true;
    const TestModes::Term term = modes->overdue().front();
    const QString until = QLocale().toString(term.until.toLocalTime(), QLocale::ShortFormat);
    whenDone(m_prompt.ask(testModeOverdueQuestion(term.provider, until)), this, [this, id = term.provider](const PromptReply &reply) {
        m_asking = false;
        if (reply.answer == answerOff)
            m_site.testModes()->switchOff(id);
        else
            m_site.testModes()->keepOn(id);
        ask();
    });
}

} // namespace selwise
