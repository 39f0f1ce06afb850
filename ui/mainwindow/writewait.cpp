#include "ui/mainwindow/writewait.h"

#include "models/controllers/sitesession.h"
#include "models/ports/whendone.h"

namespace selwise {

WriteWait::WriteWait(UserPrompt &prompt, Leaving what, QObject *parent) : QObject(parent), m_prompt(prompt), m_what(what) {}

void WriteWait::ask(SiteSession &site, std::function<void(bool)> leave)
{
    if (m_leave)
        return;
    m_leave = std::move(leave);
    // From the event loop: what has just ended is still telling others so.
    m_watching = connect(&site, &SiteSession::writingChanged, this, [this, site = QPointer(&site)] {
        if (!site || !site->isWriting())
            answer(true);
    }, Qt::QueuedConnection);
    m_question = whenDone(m_prompt.ask(writingQuestion(site, m_what)), this,
                          [this](const PromptReply &reply) { answer(reply.answer == answerDo); });
}

void WriteWait::takeBack()
{
    m_leave = {};
    disconnect(m_watching);
    if (m_question) {
        m_question->disconnect(); // an answer that is on its way is of this question, not of a later one
        m_question->cancel();
        m_question->deleteLater();
    }
    m_question = nullptr;
}

void WriteWait::answer(bool leave)
{
    const auto call = m_leave;
    takeBack();
    if (call)
        call(leave);
}

} // namespace selwise
