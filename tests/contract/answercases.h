#pragma once

#include "tests/contract/bench.h"

#include <functional>
#include <vector>

namespace selwise::contract {

/// What a case remembers of the answers so far, for its next requests and expectations.
struct Memory {
    QByteArray id, etag, oldEtag, siteKey;
    QByteArray fill(QByteArray text) const; ///< with $id, $etag, $old and $siteKey replaced
    void remember(const test::RawAnswer &answer);
};

/// What is wrong with an answer; empty when nothing is.
using Check = std::function<QString(const test::RawAnswer &, const Memory &)>;

/// One request and what must come back. In `path`, `body`, header values and checks `$id` stands for the id of the
/// record the last 201 made, `$etag` for the last ETag seen before this step, `$old` for the one before that.
struct Step {
    QByteArray method;
    QByteArray path; ///< below …/integrations; from the origin when it starts with "/api" or "/_"
    int status;
    QByteArray body = {};
    std::vector<std::pair<QByteArray, QByteArray>> headers = {};
    std::vector<Check> checks = {};
};

/// The statuses and bodies of the contract, sections 1 to 3, 6 to 10, as far as a server shows them on the wire.
struct AnswerCase {
    const char *name;
    std::vector<Step> steps;
};
std::vector<AnswerCase> providerCases();
std::vector<AnswerCase> preconditionCases();
std::vector<AnswerCase> webhookCases();       ///< and the data layer's
const std::vector<AnswerCase> &answerCases(); ///< all of them, and what is about no record

/// Runs the case on a site that was reset; empty when all is as it must be, else which step and why.
QString runCase(Bench &bench, const AnswerCase &answerCase);

} // namespace selwise::contract
