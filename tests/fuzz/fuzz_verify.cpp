// The verifier: it answers whatever comes, and what was signed is valid, but not with another body.
#include "tests/fuzz/fuzztarget.h"

#include "models/domain/codec/explaincodec.h"
#include "models/forwarding/encode.h"
#include "models/forwarding/verify.h"
#include "models/text/reasontext.h"

using namespace selwise;
using namespace selwise::forwarding;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto json = Json::parse(QByteArrayView(reinterpret_cast<const char *>(data), qsizetype(size)));
    if (!json)
        return 0;
    constexpr qint64 now = 1'764'000'000;
    const auto secretsOf = [](const codec::WebhookMessage &message) {
        SecretValues values;
        for (const auto &[name, secret] : message.secrets)
            values.emplace(name.toStdString(), secret);
        return values;
    };
    if (const auto message = codec::decodeWebhookMessage(*json, codec::MessagePurpose::Verify)) {
        std::vector<std::pair<std::string, std::string>> headers;
        for (const auto &[name, value] : message->headers)
            headers.emplace_back(name.toStdString(), value.toStdString());
        const Verification verification = verifyWebhook(message->auth, message->header.toStdString(), secretsOf(*message), headers,
                                                        message->body, message->now.value_or(now));
        promise(!reasonText(verification).sentence.isEmpty(), "every verdict has its sentence");
        promise(!verdictWord(verification.verdict).empty(), "every verdict has its word");
    }
    const auto message = codec::decodeWebhookMessage(*json, codec::MessagePurpose::Sign);
    if (!message || (message->auth != WebhookAuth::Hmac && message->auth != WebhookAuth::Signature))
        return 0;
    const std::string header = message->header.toStdString();
    const qint64 time = message->timestamp.value_or(now);
    const SecretValues secrets = secretsOf(*message);
    const Encoded encoded = signWebhook(message->auth, header, secrets, message->id.toStdString(), time, message->body);
    if (!encoded.request || !encoded.findings.empty())
        return 0;
    const auto &headers = encoded.request->headers;
    promise(verifyWebhook(message->auth, header, secrets, headers, message->body, time).valid(), "what was signed is valid");
    promise(!verifyWebhook(message->auth, header, secrets, headers, message->body + " ", time).valid(),
            "another body is not valid");
    return 0;
}
