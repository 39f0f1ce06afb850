#include "models/forwarding/decision.h"

namespace selwise::forwarding {

bool operator==(const Step &a, const Step &b)
{
    const bool sameAsked = a.asked == b.asked || (a.asked && b.asked && *a.asked == *b.asked);
    return sameAsked && a.gate == b.gate && a.verdict == b.verdict && a.reason == b.reason && a.miss == b.miss
           && a.condition == b.condition && a.input == b.input && a.detail == b.detail && a.actual == b.actual;
}

} // namespace selwise::forwarding
