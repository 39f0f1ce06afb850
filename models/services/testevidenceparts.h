#pragma once

#include "models/domain/codec/evidencecodec.h"
#include "models/services/testevidence.h"

/// What the formats of the evidence share.
namespace selwise::evidence {

/// A test without secrets and personal data, ready to be written out.
struct Shown {
    const TestEvidence *test = nullptr;
    std::optional<TestResult> result;
    codec::ShownRequest request;
    codec::ShownAnswer answer;
    bool hasRequest = false, hasAnswer = false;
};
Shown shown(const TestEvidence &test);

QString utcText(const QDateTime &time); ///< "2026-11-23 14:49:07 UTC"; a dash when invalid
/// Without what no XML 1.0 document can hold, and HTML should not: control characters, lone surrogates, U+FFFE and U+FFFF.
QString documentText(const QString &text);
QString where(const TestEvidence &test); ///< service, with its environment

} // namespace selwise::evidence
