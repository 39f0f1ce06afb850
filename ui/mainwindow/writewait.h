#pragma once

#include "ui/mainwindow/windowquestions.h"

#include <QFutureWatcher>
#include <QObject>
#include <QPointer>
#include <functional>

namespace selwise {

/// Waits for the end of what a site is writing before it is left, says so, and offers to leave anyway.
class WriteWait : public QObject {
    Q_OBJECT
public:
    WriteWait(UserPrompt &prompt, Leaving what, QObject *parent);

    /// Calls `leave(true)` when the writes are over or the user does not wait for them, `leave(false)` when they stay. Does
    /// nothing while a question stands.
    void ask(SiteSession &site, std::function<void(bool)> leave);
    /// The question is of no use any more: it goes, and nothing is called.
    void takeBack();

private:
    void answer(bool leave);

    UserPrompt &m_prompt;
    const Leaving m_what;
    QPointer<QFutureWatcher<PromptReply>> m_question;
    QMetaObject::Connection m_watching;
    std::function<void(bool)> m_leave;
};

} // namespace selwise
