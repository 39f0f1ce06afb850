// Codecs: whatever a server sends, they answer, and what they write is JSON. The first byte chooses the codec.
#include "tests/fuzz/fuzztarget.h"

#include "models/domain/codec/evidencecodec.h"
#include "models/domain/codec/explaincodec.h"
#include "models/domain/codec/observationcodec.h"
#include "models/domain/codec/patchcodec.h"
#include "models/domain/codec/profilecodec.h"
#include "models/domain/codec/secretmembers.h"
#include "models/domain/codec/webhookcodec.h"
#include "models/domain/validation.h"

using namespace selwise;

namespace {

void promiseJson(const Json &json)
{
    promise(Json::parse(json.toBytes()).ok(), "what a codec writes is JSON");
}

void provider(const Json &json)
{
    if (const auto record = codec::decodeProvider(json, ProviderId::of(Provider::Meta)); record && *record) {
        promiseJson(codec::encodeRecord(**record));
        promiseJson(codec::encodeCanonical(**record));
        promiseJson(codec::encodePut(**record, {}));
        validate(**record);
    }
    if (const auto records = codec::decodeProviders(json)) {
        for (const ProviderRecord &record : *records)
            promiseJson(codec::encodeCanonical(record));
    }
    (void)codec::decodeMappings(json);
}

void webhook(const Json &json)
{
    if (const auto decoded = codec::decodeWebhook(json)) {
        promiseJson(codec::encodeRecord(*decoded));
        promiseJson(codec::encodeCanonical(*decoded));
        promiseJson(codec::encodePut(*decoded, {}));
        validate(*decoded);
    }
    (void)codec::decodeWebhooks(json);
}

void observation(const Json &json)
{
    if (const auto health = codec::decodeHealth(json))
        promiseJson(codec::encodeCanonical(*health));
    if (const auto page = codec::decodeLogPage(json)) {
        for (const DeliveryLogEntry &entry : page->entries)
            promiseJson(codec::encodeCanonical(entry));
    }
    promiseJson(codec::encodeCanonical(codec::decodeTestResult(json, 200)));
    (void)codec::decodeError(json);
}

void files(const Json &json)
{
    if (const auto profiles = codec::decodeProfiles(json))
        promiseJson(codec::encodeProfiles(*profiles, json));
    if (const auto dataLayer = codec::decodeDataLayer(json))
        promiseJson(codec::encodeRecord(*dataLayer));
    (void)codec::decodePatch(json, ProviderId::of(Provider::Ga4));
    promiseJson(codec::patched(json, json));
}

void evidence(const Json &json)
{
    promiseJson(codec::withoutPersonalData(json));
    (void)codec::decodeShownRequest(json);
    (void)codec::decodeShownAnswer(json);
    if (const auto rules = codec::decodeRules(json))
        promise(*codec::decodeRules(codec::encodeRules(*rules)) == *rules, "rules read as they were written");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size == 0)
        return 0;
    const auto json = Json::parse(QByteArrayView(reinterpret_cast<const char *>(data) + 1, qsizetype(size) - 1));
    if (!json)
        return 0;
    constexpr void (*codecs[])(const Json &) = {provider, webhook, observation, files, evidence};
    codecs[data[0] % std::size(codecs)](*json);
    return 0;
}
