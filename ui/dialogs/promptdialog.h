#pragma once

#include "models/ports/userprompt.h"

#include <QDialog>
#include <QPointer>
#include <QPromise>
#include <memory>

class QCheckBox;

namespace selwise {

/// One question. Esc and closing answer `safe`; the button of `safe` has the focus when an answer is destructive.
class PromptDialog : public QDialog {
    Q_OBJECT
public:
    PromptDialog(const Question &question, QWidget *parent);
    ~PromptDialog() override;
    QFuture<PromptReply> reply() const;

private:
    void answer(int id);
    void choose(int id);

    Question m_question;
    QCheckBox *m_box = nullptr;
    QPromise<PromptReply> m_promise;
    bool m_ticked = false;
    bool m_finished = false;
};

/// Asks through dialogs over `window`, window-modal and without a nested event loop.
class WindowPrompt : public UserPrompt {
public:
    explicit WindowPrompt(QWidget *window) : m_window(window) {}
    QFuture<PromptReply> ask(const Question &question) override;

private:
    QPointer<QWidget> m_window;
};

} // namespace selwise
