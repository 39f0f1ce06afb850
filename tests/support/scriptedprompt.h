#pragma once

#include "models/ports/userprompt.h"

#include <QPromise>
#include <QTest>
#include <deque>
#include <memory>
#include <vector>

namespace selwise {

/// Answers questions as told before; a question that was not expected fails the test and gets the safe answer.
class ScriptedPrompt final : public UserPrompt {
public:
    void answerNext(int id, bool checked = false) { m_replies.push_back({id, checked}); }
    /// The next question stands until `answerOpen`, or until the asker takes it back.
    void leaveNextOpen() { m_leaveOpen = true; }
    void answerOpen(int id)
    {
        m_open->addResult(PromptReply{id, false});
        m_open->finish();
        m_open.reset();
    }
    bool isOpen() const { return m_open && !m_open->isCanceled(); }
    const std::vector<Question> &asked() const { return m_asked; }
    bool isDone() const { return m_replies.empty(); } ///< all that was expected has been asked

    QFuture<PromptReply> ask(const Question &question) override
    {
        m_asked.push_back(question);
        if (std::exchange(m_leaveOpen, false)) {
            m_open = std::make_unique<QPromise<PromptReply>>();
            m_open->start();
            return m_open->future();
        }
        PromptReply reply{question.safe, question.checked};
        if (m_replies.empty()) {
            QTest::qFail(qPrintable(QLatin1StringView("unexpected question: ") + question.title), __FILE__, __LINE__);
        } else {
            reply = m_replies.front();
            m_replies.pop_front();
        }
        QPromise<PromptReply> promise;
        promise.start();
        promise.addResult(reply);
        promise.finish();
        return promise.future();
    }

private:
    std::deque<PromptReply> m_replies;
    std::unique_ptr<QPromise<PromptReply>> m_open;
    bool m_leaveOpen = false;
    std::vector<Question> m_asked;
};

} // namespace selwise
