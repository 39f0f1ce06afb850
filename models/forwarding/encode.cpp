#include "models/forwarding/encode.h"

#include "models/forwarding/encoders.h"

#include <algorithm>

namespace selwise::forwarding {

Encoded encodeForProvider(const ProviderRecord &record, const Json &event, const Ruling &ruling, const SendContext &context)
{
    Encoding encoding{record, event, ruling, context, {}};
    Encoded encoded;
    switch (record.provider.kind) {
    case Provider::Ga4: encoded.request = encodeGa4(encoding); break;
    case Provider::Meta: encoded.request = encodeMeta(encoding); break;
    case Provider::GoogleAds: encoded.request = encodeGoogleAds(encoding); break;
    case Provider::Other: encoding.report(Rule::ProviderUnknown, "provider"); break;
    }
    encoded.findings = std::move(encoding.findings);
    return encoded;
}

const Finding *Encoded::obstacle() const
{
    if (request)
        return nullptr;
    const auto prevents = [](const Finding &finding) {
        for (const Rule rule : {Rule::SettingMissing, Rule::EndpointUnusable, Rule::ProviderUnknown}) {
            if (finding.code == row(rule).code)
                return true;
        }
        return false;
    };
    const auto found = std::find_if(findings.begin(), findings.end(), prevents);
    return found == findings.end() ? nullptr : &*found;
}

Ruling rulingOf(const Decision &decision)
{
    return {decision.outcome,       decision.event,    decision.canonical,
            decision.providerEvent, decision.currency, decision.currencySource};
}

} // namespace selwise::forwarding
