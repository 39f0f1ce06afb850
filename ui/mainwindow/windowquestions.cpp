#include "ui/mainwindow/windowquestions.h"

#include "models/controllers/publishers.h"
#include "models/controllers/sitesession.h"
#include "ui/panes/sentences.h"
#include "ui/undo/editjournal.h"

#include <QCoreApplication>

namespace selwise {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(WindowQuestions)
};

} // namespace

Question discardQuestion(const DraftBook &drafts)
{
    Question question;
    question.severity = Question::Severity::Warning;
    question.title = Text::tr("Discard %n unpublished changes?", nullptr, drafts.changeCount());
    question.text = Text::tr("The forms show again what the server has. Undo brings the changes back as long as the window is open; "
                       "after that they are gone for good.");
    question.answers = {{0, Text::tr("Keep them"), true, false}, {answerDo, Text::tr("Discard"), false, true}};
    return question;
}

Question loseDraftsQuestion(const DraftBook &drafts)
{
    Question question;
    question.severity = Question::Severity::Danger;
    question.title = Text::tr("Close and lose %n unpublished changes?", nullptr, drafts.changeCount());
    question.text = Text::tr("They could not be saved on this computer. Publish them first, or lose them.");
    if (drafts.journalError())
        question.detail = drafts.journalError()->file + u'\n' + drafts.journalError()->detail;
    question.answers = {{0, Text::tr("Stay"), true, false}, {answerDo, Text::tr("Close and lose them"), false, true}};
    return question;
}

Question writingQuestion(const SiteSession &site, Leaving what)
{
    Question question;
    question.severity = Question::Severity::Warning;
    question.title = Text::tr("Finishing the write of %1…").arg(writtenNames(site));
    question.text = what == Leaving::Window ? Text::tr("The window closes by itself as soon as the service has answered.")
                                            : Text::tr("The site is left by itself as soon as the service has answered.");
    question.text += u' '
                     + Text::tr("If you leave now, nobody looks at the answer: it may be written or not. Your changes stay on this computer "
                                "as unpublished, and the next refresh shows what the service has. A secret that is being replaced may "
                                "have to be entered again.");
    question.answers = {{0, Text::tr("Stay here"), true, false}, {answerDo, Text::tr("Leave anyway"), false, true}};
    return question;
}

QString writtenNames(const SiteSession &site)
{
    QStringList names;
    for (const RecordKey &key : site.publishers()->writing())
        names << site.publishers()->nameOf(key);
    return names.join(QStringLiteral(", "));
}

Question removeConnectionQuestion(const SiteSession &site)
{
    Question question;
    question.severity = Question::Severity::Warning;
    question.title = Text::tr("Remove the connection %1?").arg(site.profile().name);
    const int changes = site.drafts()->changeCount();
    question.text = Text::tr("It leaves this computer's list. Nothing changes at the server.");
    if (changes > 0)
        question.text += u' ' + Text::tr("%n unpublished changes are lost.", nullptr, changes);
    question.checkBox = Text::tr("Also remove its token and secrets from this computer");
    question.checked = true;
    question.answers = {{0, Text::tr("Keep it"), true, false}, {answerDo, Text::tr("Remove"), false, true}};
    return question;
}

void discardDrafts(SiteSession &site, EditJournal &journal)
{
    std::vector<Change> back;
    for (const RecordKey &key : site.drafts()->dirtyRecords()) {
        if (site.drafts()->isNew(key) || !site.drafts()->conflicts(key).empty()) {
            site.publishers()->discard(key);
            continue;
        }
        const std::vector<Change> changes = site.drafts()->changes(key);
        for (auto it = changes.rbegin(); it != changes.rend(); ++it)
            back.push_back(inverse(*it));
    }
    if (!back.empty())
        journal.perform(Text::tr("Discard"), back);
}

std::pair<QString, QString> openFailureText(const SessionController::OpenFailure &failure)
{
    if (failure.api) {
        const auto text = sentences::error(*failure.api);
        return {text.fact, text.whole()};
    }
    if (failure.sandbox)
        return {Text::tr("The sandbox did not start"), sentences::sandboxError(*failure.sandbox)};
    if (failure.secret)
        return {Text::tr("The token of this connection cannot be read"),
                sentences::secretError(*failure.secret) + u' ' + Text::tr("Enter it again to open the site.")};
    if (!failure.issues.empty())
        return {Text::tr("The connection is not complete"), sentences::issue(failure.issues.front())};
    return {Text::tr("The site could not be opened"), {}};
}

} // namespace selwise
