#include "models/text/testtext.h"

#include "models/text/reasonwords.h"

#include <QCoreApplication>
#include <algorithm>

namespace selwise {

namespace {

class TestWords {
    Q_DECLARE_TR_FUNCTIONS(TestText)

public:
    static QString check(CheckName name)
    {
        switch (name) {
        case CheckName::Settings: return tr("Settings complete");
        case CheckName::Reachable: return tr("Reachable");
        case CheckName::Payload: return tr("Payload accepted");
        case CheckName::Credentials: return tr("Credentials proven");
        case CheckName::Unknown: break;
        }
        return tr("Another check");
    }

    static QString status(CheckStatus status)
    {
        switch (status) {
        case CheckStatus::Passed: return tr("Passed");
        case CheckStatus::Failed: return tr("Failed");
        case CheckStatus::Skipped: return tr("Skipped");
        case CheckStatus::Unprovable: return tr("Cannot be proven");
        case CheckStatus::Unknown: break;
        }
        return tr("Not known");
    }

    static QString whole(TestVerdict verdict, bool unprovable)
    {
        switch (verdict) {
        case TestVerdict::Passed: return unprovable ? tr("Passed as far as it can be proven") : tr("Passed");
        case TestVerdict::Failed: return tr("Failed");
        case TestVerdict::CannotTell: return tr("Cannot tell: the answer does not say");
        case TestVerdict::NoAnswer: break;
        }
        return tr("Not tested");
    }

    static QString notAll() { return tr("Nothing failed, and not everything was checked"); }

    static QString label(EvidenceLabel label)
    {
        switch (label) {
        case EvidenceLabel::Title: return tr("Test evidence");
        case EvidenceLabel::Destination: return tr("Destination");
        case EvidenceLabel::Site: return tr("Site");
        case EvidenceLabel::Service: return tr("Service");
        case EvidenceLabel::Started: return tr("Started");
        case EvidenceLabel::Took: return tr("Took");
        case EvidenceLabel::Bypass: return tr("Mapping and filters were bypassed for this test.");
        case EvidenceLabel::Outcome: return tr("Outcome");
        case EvidenceLabel::Message: return tr("The service says");
        case EvidenceLabel::Check: return tr("Check");
        case EvidenceLabel::Verdict: return tr("Verdict");
        case EvidenceLabel::Reason: return tr("Reason");
        case EvidenceLabel::Duration: return tr("Duration");
        case EvidenceLabel::Request: return tr("Request");
        case EvidenceLabel::Answer: return tr("Answer");
        case EvidenceLabel::Headers: return tr("Headers");
        case EvidenceLabel::Body: return tr("Body");
        case EvidenceLabel::Status: return tr("Status");
        case EvidenceLabel::ManualStep: return tr("Manual step");
        case EvidenceLabel::LocalDecision: return tr("What this program expects (an assumption)");
        case EvidenceLabel::Redacted: return tr("Secrets and personal data are replaced by dots.");
        case EvidenceLabel::NoChecks: return tr("The answer names no checks.");
        }
        return {};
    }

    static QString ticked() { return tr("“%1”: confirmed by %2, %3"); }
    //: The code of the language this is translated into, like "de"
    static QString language() { return tr("en", "language code"); }
    static QString milliseconds() { return tr("%1 ms"); }
};

} // namespace

QString checkTitle(const TestCheck &check)
{
    return check.name == CheckName::Unknown && !check.nameText.isEmpty() ? check.nameText : TestWords::check(check.name);
}

QString checkVerdict(const TestCheck &check)
{
    return check.status == CheckStatus::Unknown && !check.statusText.isEmpty() ? check.statusText : TestWords::status(check.status);
}

TestVerdict testVerdict(const std::optional<TestResult> &result)
{
    if (!result)
        return TestVerdict::NoAnswer;
    const auto has = [&](CheckStatus status) {
        return std::any_of(result->checks.begin(), result->checks.end(), [status](const TestCheck &check) { return check.status == status; });
    };
    if (has(CheckStatus::Failed) || result->success == false)
        return TestVerdict::Failed;
    return result->success && !has(CheckStatus::Unknown) ? TestVerdict::Passed : TestVerdict::CannotTell;
}

QString testVerdictName(const std::optional<TestResult> &result)
{
    const bool unprovable = result && std::any_of(result->checks.begin(), result->checks.end(), [](const TestCheck &check) {
                                return check.status == CheckStatus::Unprovable;
                            });
    const bool skipped = result && std::any_of(result->checks.begin(), result->checks.end(), [](const TestCheck &check) {
                             return check.status == CheckStatus::Skipped;
                         });
    if (skipped && testVerdict(result) == TestVerdict::Passed) // nothing was sent, say
        return TestWords::notAll();
    return TestWords::whole(testVerdict(result), unprovable);
}

QString evidenceLabel(EvidenceLabel label)
{
    return TestWords::label(label);
}

QString manualStepText(const QString &question, const QString &by, const QString &at)
{
    return reasons::fill(TestWords::ticked(), {question, by, at});
}

QString documentLanguage()
{
    return TestWords::language();
}

QString milliseconds(qint64 ms)
{
    return reasons::fill(TestWords::milliseconds(), {QString::number(ms)});
}

} // namespace selwise
