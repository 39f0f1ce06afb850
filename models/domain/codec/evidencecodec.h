#pragma once

#include "models/domain/testresult.h"

#include <QDateTime>

namespace selwise::codec {

/// A request as a test's answer shows it ({"method","url","headers","body"}; headers as an object or a list of pairs).
struct ShownRequest {
    QString method, url;
    std::vector<std::pair<QString, QString>> headers;
    QString body; ///< text as it is, anything else as indented JSON
};
ShownRequest decodeShownRequest(const Json &request);

/// The answer in it: {"status","body","headers"}.
struct ShownAnswer {
    int status = 0; ///< 0 when it does not say
    std::vector<std::pair<QString, QString>> headers;
    QString body;
};
ShownAnswer decodeShownAnswer(const Json &response);

/// A copy without credentials, and without what tells of a person (models/domain/personaldata.h, hashes too): everything
/// under `user`, `user_data` and `authConfig`, and each such member, also in a body that is JSON in a text. Which members
/// there were stays visible; their values are masks.
Json withoutPersonalData(const Json &value);

/// One test in the evidence's JSON. The members' order and names are fixed; times are UTC.
struct EvidenceEntry {
    QString destination, destinationName, site, service, environment;
    QDateTime startedAt;
    qint64 elapsedMs = 0;
    bool bypassFilters = false;
    std::optional<TestResult> result;
    QString refusal;
    struct ManualStep {
        QString question, by;
        QDateTime at;
    };
    std::optional<ManualStep> manualStep;
    QString localDecision;
};
/// `payloads`: with request and answer, which the caller has freed from personal data.
Json encodeEvidence(const EvidenceEntry &entry, bool payloads);
/// {"version":1,"tests":[...]}
Json encodeEvidenceFile(Json::Array tests);

} // namespace selwise::codec
