#pragma once

#include "models/domain/codec/providercodec.h"
#include "models/domain/rules.h"
#include "models/domain/webhook.h"

/// What `explain` and `webhook sign|verify` read and write, a JSON document a line (contract, section 10). Strict: a wrong
/// type is an error with its place, for the line is somebody's question and no server's answer.
namespace selwise::codec {

/// {"conditions":"all|any","disabledFilter":"pass|block","unmapped":"drop|forward","numericText":"number|text"}; what is not
/// there is as by default.
Result<EvaluationRules, ShapeError> decodeRules(const Json &value);
Json encodeRules(const EvaluationRules &rules);

/// Names of the paths that can be changed, in the order of forwarding::EventField.
const std::vector<QLatin1StringView> &eventPathNames();

struct ExplainQuestion {
    Json event; ///< anything: what is no event is answered, too
    ProviderId provider;
    std::optional<ProviderRecord> record; ///< none: not configured. Of a webhook always none
    std::optional<Webhook> webhook;
    QString siteCurrency;
    EvaluationRules rules;
    std::vector<std::pair<size_t, QString>> paths; ///< index in eventPathNames(), and the path
    std::optional<qint64> nowMs;                   ///< `now`: ISO 8601, epoch seconds or ms
};
Result<ExplainQuestion, ShapeError> decodeExplain(const Json &line);

/// What the line calls itself: text or a number; null when it does not, or when `line` is no object.
Json lineId(const Json &line);

struct ExplainStep {
    QString gate, verdict, code, input, detail;
    bool assumption = false;
};
struct ExplainRequest {
    QString method, url;
    std::vector<std::pair<QString, QString>> headers;
    std::string body;
};
struct ExplainAnswer {
    QString outcome, providerEvent, currency, currencySource;
    QStringList warnings;
    std::vector<ExplainStep> steps;
    std::optional<ExplainRequest> request;
};
/// A body that is not UTF-8 stands in `bodyBase64` instead of `body`.
Json encodeExplain(const Json &id, const ExplainAnswer &answer);
/// {"id","error"}
Json encodeLineError(const Json &id, const QString &error);

/// One message to sign or to verify.
struct WebhookMessage {
    WebhookAuth auth = WebhookAuth::None;
    QString header; ///< authConfig.header
    std::map<QString, Secret> secrets;
    QString id;
    std::optional<qint64> timestamp;                   ///< seconds since 1970
    std::optional<qint64> now;                         ///< the same, for verifying in the past
    std::vector<std::pair<QString, QString>> headers;  ///< to verify
    std::string body;
};
enum class MessagePurpose { Sign, Verify };
Result<WebhookMessage, ShapeError> decodeWebhookMessage(const Json &line, MessagePurpose purpose);
/// {"headers":{...},"warnings":[...]}, the latter only when there are any; `id` in front is the message's.
Json encodeSigned(const QString &id, const std::vector<std::pair<QString, QString>> &headers, const QStringList &warnings);
/// {"valid","reason","detail"}, with `id` in front when the line has one.
Json encodeVerdict(const Json &id, bool valid, const QString &reason, const QString &detail);

} // namespace selwise::codec
