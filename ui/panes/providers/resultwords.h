#pragma once

#include "models/controllers/providertests.h"
#include "models/domain/codec/testexchange.h"
#include "models/ports/userprompt.h"
#include "models/text/reasontext.h"
#include "models/text/testcardtext.h"
#include "ui/panes/providers/verdictrow.h"

/// The texts of models/text about a test, put together as the result card shows them.
namespace selwise {

class ProvidersController;
class SiteSession;

namespace resultwords {

struct Idle {
    QString title, text;
};
/// While there is no result.
Idle idle(const ProviderId &id, ProviderTests::Readiness readiness);
QString runningText(const ProviderTests &tests, const ProviderId &id);

/// What the destination's own answer means; nullopt when the test did not fail, or there is no answer that tells.
std::optional<ReasonText> answerReason(const ProviderId &id, const TestResult &result, const codec::TestExchange &exchange);
bool isValidator(const codec::TestExchange &exchange); ///< GA4's, which stores nothing
VerdictRow::Content verdict(const ProviderId &id, const TestCheck &check, const std::optional<ReasonText> &reason,
                            const ProvidersController &providers);
/// The same for a destination that has no fields to lead to.
VerdictRow::Content verdict(const TestCheck &check, const std::optional<ReasonText> &reason);
/// What the service said beyond what stands elsewhere on the card.
QString messageOf(const TestResult &result, const TestOutcomeText &outcome);
/// Of a link of a verdict that leads to a field; nullopt for any other.
std::optional<ConfigField> fieldOf(const QString &link);

Question saveQuestion(const SiteSession &site, const ProviderId &id); ///< 1 = save and test
QString capitalised(const QString &text);
QString userName(); ///< of this computer

} // namespace resultwords
} // namespace selwise
