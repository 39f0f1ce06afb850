#pragma once

#include "models/forwarding/condition.h"

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

namespace selwise::forwarding {

/// What happens to one event at one destination (contract, section 5). The words of the command line's `outcome`.
enum class Outcome { Send, Test, Disabled, Unmapped, Filtered, Undecidable, Invalid };

/// The gates in their order (A, contract section 5).
enum class Gate : std::uint8_t { Enabled, Name, MinimumFields, Mapping, Filter, Currency, TestMode, Send };

enum class StepVerdict : std::uint8_t { Passed, Warned, Stopped, CannotTell, NotAsked };

/// Why a gate said what it said; models/text has the sentence, the remedy and who mends it.
enum class Reason : std::uint8_t {
    DestinationEnabled, DestinationDisabled,
    NotAnObject, NoEventName, CanonicalName, ReverseMapped, ReverseMapCollides, ReverseMapLoops,
    MinimumFieldsPresent, MinimumFieldsMissing, NoMinimumKnown,
    Mapped, NotMapped, ForwardedUnderOwnName, Subscribed, AllEventsSubscribed, NotSubscribed,
    NoFilter, FilterOff, FilterOffBlocks, NoConditions, ConditionHolds, ConditionFails, ConditionCannotTell, ConditionNotAsked,
    FilterPasses, FilterStops, FilterUndecidable,
    CurrencyFromEvent, CurrencyFromOrder, CurrencyFromBasket, CurrencyFromSite, CurrencyDefault, NoCurrencyNeeded, CurrencyUnusual,
    TestModeOff, TestModeOn, Sent,
};

/// One thing that was looked at. Values are copies, or shared with the configuration's other decisions: a Decision outlives
/// the event and the configuration. A delivery writes a dozen of these, so they are kept small.
struct Step {
    Gate gate = Gate::Enabled;
    StepVerdict verdict = StepVerdict::Passed;
    Reason reason = Reason::DestinationEnabled;
    ConditionMiss miss = ConditionMiss::None;
    int condition = -1;  ///< index in the filter's conditions, -1 when this is no condition
    std::string input;   ///< the name, path or code that was looked at
    std::string detail;  ///< what it became, the missing paths, or a library's words
    std::shared_ptr<const AskedCondition> asked; ///< what a condition asks; null when this is no condition
    std::optional<Json> actual; ///< the value found, for a condition; a long one is cut short (see `excerpt`)
    friend bool operator==(const Step &a, const Step &b);
};

enum class CurrencySource { None, Event, Order, Basket, Site, Default };

struct Decision {
    Outcome outcome = Outcome::Invalid;
    std::string event;         ///< as the event names itself
    std::string canonical;     ///< after reverse mapping
    std::string providerEvent; ///< empty unless it got past the mapping
    std::string currency;      ///< empty when none goes along
    CurrencySource currencySource = CurrencySource::None;
    std::vector<Step> steps;   ///< in the order of the gates
    friend bool operator==(const Decision &, const Decision &) = default;
};

/// The same without the steps, as views into the event, the configuration and the site: valid while these live.
struct Ruling {
    Outcome outcome = Outcome::Invalid;
    std::string_view event, canonical, providerEvent, currency;
    CurrencySource currencySource = CurrencySource::None;
};

/// What the engine needs to know of the site.
struct Site {
    std::string currency; ///< empty when the site has none
};

} // namespace selwise::forwarding
