#pragma once

#include "models/domain/connection.h"
#include "models/domain/testresult.h"

#include <QDateTime>
#include <optional>

namespace selwise {

/// What a person attaches to a ticket: one test of one destination, and what surrounded it. Holds no secret and no
/// personal data; TestResult's request and answer were redacted when they were read, and are again when written out.
struct TestEvidence {
    QString destination;     ///< "ga4", "meta", "gads", or a webhook's id
    QString destinationName; ///< for people: "Meta", a webhook's name
    QString site, service;   ///< site id, and the origin that was asked
    Environment environment = Environment::Production;
    QDateTime startedAt; ///< UTC
    qint64 elapsedMs = 0;
    bool bypassFilters = false;
    std::optional<TestResult> result; ///< none: `refusal` says why there is no answer
    QString refusal;
    struct ManualStep {
        QString question; ///< "I saw the event in DebugView"
        QString by;       ///< who ticked it
        QDateTime at;     ///< UTC
    };
    std::optional<ManualStep> manualStep; ///< ticked by a person; none when it was not
    QString localDecision;                ///< what this program's own engine said, marked as assumption; may be empty
};

enum class EvidenceDetail { Summary, WithPayloads };

/// Several tests make one document. All are translated but the JSON, whose members are fixed; what the console and the
/// command line write is the same.
QString evidenceText(const std::vector<TestEvidence> &tests, EvidenceDetail detail);
Json evidenceJson(const std::vector<TestEvidence> &tests, EvidenceDetail detail);
/// One self-contained file: no script, nothing loaded from elsewhere.
QByteArray evidenceHtml(const std::vector<TestEvidence> &tests, EvidenceDetail detail);
/// A test suite per destination, a test case per check; unprovable ones are <skipped> with the reason.
QByteArray evidenceJUnit(const std::vector<TestEvidence> &tests);

} // namespace selwise
