#include "models/controllers/providertests.h"
#include "models/text/apierrortext.h"
#include "models/text/providertext.h"
#include "models/text/reasontext.h"

namespace selwise {

TestEvidence ProviderTests::evidence(const ProviderId &id) const
{
    TestEvidence evidence;
    const auto test = last(id);
    evidence.destination = id.canonical();
    evidence.destinationName = providerName(id);
    evidence.site = m_profile.site.text;
    evidence.service = m_profile.apiUrl.toString();
    evidence.environment = m_profile.environment;
    if (!test)
        return evidence;
    evidence.startedAt = test->startedAt;
    evidence.elapsedMs = test->elapsedMs;
    evidence.bypassFilters = test->bypassFilters;
    evidence.result = test->result;
    if (test->error)
        evidence.refusal = apiErrorLine(*test->error, m_profile.apiUrl.authority());
    evidence.manualStep = test->manualStep;
    if (test->decision)
        evidence.localDecision = outcomeText(*test->decision, providerName(id)).sentence;
    return evidence;
}

} // namespace selwise
