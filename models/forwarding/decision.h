#pragma once

#include "models/forwarding/condition.h"

#include <string>
#include <vector>

namespace selwise::forwarding {

/// What happens to one event at one destination (contract, section 5). The words of the command line's `outcome`.
enum class Outcome { Send, Test, Disabled, Unmapped, Filtered, Undecidable, Invalid };

/// The gates in their order (A, contract section 5).
enum class Gate { Enabled, Name, MinimumFields, Mapping, Filter, Currency, TestMode, Send };

enum class StepVerdict { Passed, Warned, Stopped, CannotTell, NotAsked };

/// Why a gate said what it said; models/text has the sentence, the remedy and who mends it.
enum class Reason {
    DestinationEnabled, DestinationDisabled,
    NotAnObject, NoEventName, CanonicalName, ReverseMapped, ReverseMapCollides, ReverseMapLoops,
    MinimumFieldsPresent, MinimumFieldsMissing, NoMinimumKnown,
    Mapped, NotMapped, ForwardedUnderOwnName, Subscribed, AllEventsSubscribed, NotSubscribed,
    NoFilter, FilterOff, FilterOffBlocks, NoConditions, ConditionHolds, ConditionFails, ConditionCannotTell, ConditionNotAsked,
    FilterPasses, FilterStops, FilterUndecidable,
    CurrencyFromEvent, CurrencyFromOrder, CurrencyFromBasket, CurrencyFromSite, CurrencyDefault, NoCurrencyNeeded, CurrencyUnusual,
    TestModeOff, TestModeOn, Sent,
};

/// One thing that was looked at. Values are copies: a Decision outlives the event and the configuration.
struct Step {
    Gate gate;
    StepVerdict verdict;
    Reason reason;
    std::string input;                 ///< the name, path or code that was looked at
    std::string detail;                ///< what it became, the missing paths, or a library's words
    int condition = -1;                ///< index in the filter's conditions, -1 when this is no condition
    ConditionMiss miss = ConditionMiss::None;
    ConditionFault fault = ConditionFault::None;
    std::optional<Json> actual;        ///< the value found, for a condition; a long one is cut short (see `excerpt`)
    Operator op = Operator::Unknown;   ///< what a condition asks
    QString operatorText;              ///< the same as configured
    std::optional<Json> expected;      ///< the value a condition asks for
    friend bool operator==(const Step &, const Step &) = default;
};

/// A copy for a Step: texts are cut after 1 KiB, lists and objects after 32 values. Else a large value asked for by
/// many conditions would be copied for each.
Json excerpt(const Json &value);

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
