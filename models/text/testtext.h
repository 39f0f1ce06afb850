#pragma once

#include "models/domain/testresult.h"

namespace selwise {

/// How the outcome of a test reads, for the window, the command line and the evidence.
QString checkTitle(const TestCheck &check);   ///< "Settings complete"; an unknown check's own name
QString checkVerdict(const TestCheck &check); ///< "Passed", "Failed", "Skipped", "Cannot be proven"; an unknown word itself

/// What a test came to as a whole. CannotTell: the answer has no word for it (contract, section 10).
enum class TestVerdict { Passed, Failed, CannotTell, NoAnswer };
TestVerdict testVerdict(const std::optional<TestResult> &result);
/// "Passed", or with a check that nobody can prove "Passed as far as it can be proven".
QString testVerdictName(const std::optional<TestResult> &result);

/// Labels of the evidence.
enum class EvidenceLabel {
    Title, Destination, Site, Service, Started, Took, Bypass, Outcome, Message, Check, Verdict, Reason, Duration,
    Request, Answer, Headers, Body, Status, ManualStep, LocalDecision, Redacted, NoChecks
};
QString evidenceLabel(EvidenceLabel label);
QString manualStepText(const QString &question, const QString &by, const QString &at); ///< who ticked what, when
QString documentLanguage(); ///< of what these functions answer, for a document's `lang`: "en", "de"
QString milliseconds(qint64 ms);                                                      ///< "132 ms"

} // namespace selwise
