#include "app/cli/linejobs.h"
#include "models/domain/codec/explaincodec.h"
#include "models/forwarding/encode.h"
#include "models/forwarding/verify.h"
#include "models/ports/systemclock.h"
#include "models/text/jsontext.h"
#include "models/text/reasontext.h"

#include <QCoreApplication>

namespace selwise::cli {

using namespace Qt::Literals::StringLiterals;
using namespace forwarding;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(WebhookCommands)
};

SecretValues secretsOf(const codec::WebhookMessage &message)
{
    SecretValues values;
    for (const auto &[name, secret] : message.secrets)
        values.emplace(name.toStdString(), secret);
    return values;
}

qint64 secondsNow()
{
    return SystemClock().now().toSecsSinceEpoch();
}

LineAnswer sign(const Json &line, const Json &id)
{
    const auto message = codec::decodeWebhookMessage(line, codec::MessagePurpose::Sign);
    if (!message)
        return badLine(id, shapeErrorText(message.error()).sentence);
    const qint64 time = message->timestamp.value_or(message->now.value_or(secondsNow()));
    const SecretValues secrets = secretsOf(*message);
    const Encoded encoded = signWebhook(message->auth, message->header.toStdString(), secrets, message->id.toStdString(), time,
                                        message->body);
    QStringList warnings;
    for (const Finding &finding : encoded.findings) {
        const ReasonText reason = reasonText(finding, {});
        if (finding.severity == Finding::Severity::Refused)
            return badLine(id, reason.sentence);
        if (finding.severity == Finding::Severity::Warning)
            warnings << reason.code + u": "_s + reason.sentence;
    }
    if (!encoded.request)
        return badLine(id, Text::tr("It cannot be signed with these settings."));
    // As they are sent, the credentials of bearer, basic and api_key included: that is what was asked for, and whoever asks
    // has just given them.
    std::vector<std::pair<QString, QString>> headers;
    for (const auto &[name, value] : fillIn(*encoded.request, secrets).headers)
        headers.emplace_back(QString::fromStdString(name), QString::fromStdString(value));
    return {codec::encodeSigned(message->id, headers, warnings), ExitCode::Fine};
}

LineAnswer verify(const Json &line, const Json &id)
{
    const auto message = codec::decodeWebhookMessage(line, codec::MessagePurpose::Verify);
    if (!message)
        return badLine(id, shapeErrorText(message.error()).sentence);
    std::vector<std::pair<std::string, std::string>> headers;
    for (const auto &[name, value] : message->headers)
        headers.emplace_back(name.toStdString(), value.toStdString());
    const Verification verification = verifyWebhook(message->auth, message->header.toStdString(), secretsOf(*message), headers,
                                                    message->body, message->now.value_or(secondsNow()));
    const std::string_view word = forwarding::verdictWord(verification.verdict);
    return {codec::encodeVerdict(codec::lineId(line), verification.valid(),
                                 QString::fromLatin1(word.data(), qsizetype(word.size())), reasonText(verification).sentence),
            verification.valid() ? ExitCode::Fine : ExitCode::No};
}

} // namespace

void signWebhooks(CommandContext &context)
{
    answerLines(context, sign);
}

void verifyWebhooks(CommandContext &context)
{
    answerLines(context, verify);
}

} // namespace selwise::cli
