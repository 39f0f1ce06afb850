#pragma once

#include <QFuture>
#include <QString>
#include <vector>

namespace selwise {

/// A question for the user: wording from models/text. `safe` is what Esc and closing the window answer.
struct Question {
    enum class Severity { Info, Warning, Danger };
    struct Answer {
        int id;
        QString label;
        bool primary = false;
        bool destructive = false;
    };
    Severity severity = Severity::Info;
    QString title;   ///< the fact
    QString text;    ///< the consequence, and what to do
    QString detail;  ///< may be long; shown on demand
    std::vector<Answer> answers;
    int safe = 0;
    QString checkBox; ///< an option beside the answers; empty = none
    bool checked = false;
};
struct PromptReply {
    int answer = 0;
    bool checked = false;
};

/// The one seam through which the program asks. Asynchronous, no nested loop; finishes with `safe` when the window closes.
/// Cancelling the future takes the question back: nobody answers it any more.
class UserPrompt {
public:
    virtual ~UserPrompt() = default;
    virtual QFuture<PromptReply> ask(const Question &question) = 0;
};

} // namespace selwise
