#pragma once

#include "models/domain/testresult.h"

#include <utility>

namespace selwise::codec {

/// Request and answer of a test as the server shows them (contract, section 3; A), read leniently. All of it was redacted
/// when the TestResult was decoded.
struct TestExchange {
    using Headers = std::vector<std::pair<QString, QString>>;
    QString method, url; ///< empty when the server does not show the request
    Headers requestHeaders, responseHeaders;
    Json requestBody, responseBody; ///< null = none; a body that was sent as text and is JSON is JSON here
    std::optional<int> status;      ///< nullopt = the destination did not answer, or the server does not say

    // What a person looks for at the destination; empty when the request has no such thing.
    QString event;         ///< as the destination knows it: "Purchase"
    QString transactionId;
    QString testEventCode; ///< Meta's
    bool hasRequest() const { return !method.isEmpty() || !url.isEmpty() || !requestBody.isNull(); }
    bool hasAnswer() const { return status.has_value() || !responseBody.isNull(); }
};
TestExchange testExchange(const TestResult &result);

/// A body as bytes: JSON compact, a text as it is.
QByteArray bodyBytes(const Json &body);

} // namespace selwise::codec
