#pragma once

#include "models/domain/connection.h"
#include "models/domain/providerrecord.h"
#include "models/domain/testresult.h"

#include <QStringList>
#include <QUrl>

/// What a user reads on the result card of a test, beside the words of models/text/testtext.h.
namespace selwise {

/// What one result comes to. Unproven: nothing failed, and a check was skipped or cannot be proven. "Cannot tell" is
/// neither passed nor failed.
enum class TestOutcome { Passed, Unproven, Failed, CannotTell };
TestOutcome testOutcome(const TestResult &result);
struct TestOutcomeText {
    QString sentence; ///< "Test failed at the credentials"
    QString why;      ///< of CannotTell: what is missing in the answer; else empty
};
TestOutcomeText testOutcomeText(const TestResult &result);
/// One or two words for a list: "Passed", "Failed", "Not all proven", "Cannot tell".
QString testOutcomeWord(TestOutcome outcome);

/// What an event of a test comes to at the destination.
struct TestTrace {
    QString event;         ///< as the destination knows it
    QString transactionId;
    QString testEventCode; ///< Meta's; with one the event shows in Test Events, and counts all the same
    QString label;         ///< Google Ads: of the record
};
struct WhereItShows {
    enum class Answer { Yes, No, Later, Counts }; ///< Counts: a yes that nobody may have wanted
    QString place;
    QString word; ///< "yes", "no", "within 24 h"
    Answer answer = Answer::No;
};
/// Empty for a provider this program does not know.
std::vector<WhereItShows> whereItShows(const ProviderId &id, const TestTrace &trace);
/// Beside the field for Meta's test event code; `taken` = the service takes one along with a test.
QString testEventCodeLabel();
QString testEventCodeHelp(bool taken);
/// What became of the test event at the destination.
enum class TestArrival { Taken, NotKnown, NotTaken };
/// `answered` = there is an answer of the destination in the result; `onlyValidated` = it is from one that stores nothing.
TestArrival testArrival(const TestResult &result, bool answered, bool onlyValidated);
/// Heading of that table, or of what was not taken the sentence in its place.
QString whereItShowsTitle(TestArrival arrival, Environment environment, const QString &destination);

/// The last step, which only a person with an account at the destination can do. No question = there is none.
struct LastStepText {
    QString link; ///< label
    QUrl url;
    QStringList steps; ///< `**x**` is emphasised
    QString question;  ///< "I saw it in DebugView"
    QString note;      ///< in the sandbox: why it shows nothing there; else empty
};
LastStepText lastStepText(const ProviderId &id, const TestTrace &trace, const QString &when, Environment environment);

} // namespace selwise
