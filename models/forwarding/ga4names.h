#pragma once

#include "models/forwarding/eventreader.h"

namespace selwise::forwarding {

/// The rules for names of GA4's Measurement Protocol; what breaks one is reported.
void checkGa4EventName(Encoding &encoding, std::string_view name);
void checkGa4ParamName(Encoding &encoding, std::string_view name);

/// What GA4 would do to this event name; empty when it is fine.
std::vector<Finding> ga4EventNameFindings(std::string_view name);

/// The numbers of GA4's rules, for who is told of them before an event breaks one. Characters, hours; from the rules' table.
struct Ga4Limits {
    qint64 nameCharacters, keyEventNameCharacters, params, paramNameCharacters, valueCharacters, locationCharacters, titleCharacters,
        items, hoursBack;
};
Ga4Limits ga4Limits();

} // namespace selwise::forwarding
