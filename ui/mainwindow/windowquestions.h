#pragma once

#include "models/controllers/sessioncontroller.h"
#include "models/ports/userprompt.h"

#include <utility>

namespace selwise {

class DraftBook;
class EditJournal;

inline constexpr int answerDo = 1; ///< of all questions below; 0 leaves everything as it is

Question discardQuestion(const DraftBook &drafts);
Question loseDraftsQuestion(const DraftBook &drafts);
enum class Leaving { Site, Window };
/// While something is being written: answerDo leaves all the same.
Question writingQuestion(const SiteSession &site, Leaving what);
/// Its check box offers to remove the secrets from this computer too.
Question removeConnectionQuestion(const SiteSession &site);

QString writtenNames(const SiteSession &site); ///< "GA4, Meta": what is being written; empty = nothing

/// Takes all drafts of the site back, as one step of undo; a record that is not at the server yet is dropped for good.
void discardDrafts(SiteSession &site, EditJournal &journal);

/// Fact and consequence of a site that could not be opened.
std::pair<QString, QString> openFailureText(const SessionController::OpenFailure &failure);

} // namespace selwise
