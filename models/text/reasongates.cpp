// Why a gate let an event pass, or did not (contract, section 5).
#include "models/text/conditiontext.h"
#include "models/text/reasonwords.h"

#include <QCoreApplication>

namespace selwise {

using namespace Qt::Literals::StringLiterals;
using namespace forwarding;
using reasons::fill;
using reasons::Row;
using Stage = ReasonText::Stage;
using Fixer = ReasonText::Fixer;

namespace {

constexpr const char *patternSyntax = "https://github.com/google/re2/wiki/Syntax";
constexpr const char *currencyList = "https://www.iso.org/iso-4217-currency-codes.html";

struct GateRow {
    Reason reason;
    bool assumption; ///< an A line of the contract
    Row row;         ///< %2 what was looked at, %3 what it became, %4 the event, %5 its canonical name
};

/// All but the conditions, whose sentences are made of their parts.
const GateRow gateRows[] = {
    {Reason::DestinationEnabled,
     false,
     {"destination-enabled", Stage::Settings, Fixer::Nobody, false, QT_TRANSLATE_NOOP("ReasonText", "%1 is enabled."),
      ""}},
    {Reason::DestinationDisabled,
     false,
     {"destination-disabled", Stage::Settings, Fixer::SelwiseSettings, false,
      QT_TRANSLATE_NOOP("ReasonText", "%1 is not enabled, so nothing is sent there."),
      QT_TRANSLATE_NOOP("ReasonText", "Enable it if it should get events.")}},
    {Reason::NotAnObject,
     true,
     {"not-an-object", Stage::Payload, Fixer::ShopDeveloper, false,
      QT_TRANSLATE_NOOP("ReasonText", "The event is not a JSON object."),
      QT_TRANSLATE_NOOP("ReasonText", "Send each event as an object with its name in “event”.")}},
    {Reason::NoEventName,
     true,
     {"no-event-name", Stage::Payload, Fixer::ShopDeveloper, false,
      QT_TRANSLATE_NOOP("ReasonText", "The event has no name: “event” is missing, empty or no text."),
      QT_TRANSLATE_NOOP("ReasonText", "Put the event's name into “event”.")}},
    {Reason::CanonicalName,
     false,
     {"canonical-name", Stage::Gate, Fixer::Nobody, false, QT_TRANSLATE_NOOP("ReasonText", "The event is called %2."),
      ""}},
    {Reason::ReverseMapped,
     false,
     {"reverse-mapped", Stage::Gate, Fixer::Nobody, false,
      QT_TRANSLATE_NOOP("ReasonText", "%2 is an external name; here the event is %3."), ""}},
    {Reason::ReverseMapCollides,
     true,
     {"reverse-map-collides", Stage::Settings, Fixer::SelwiseSettings, false,
      QT_TRANSLATE_NOOP("ReasonText",
                        "%2 is an event of its own, and the reverse mapping turns it into %3: both now count as %3."),
      QT_TRANSLATE_NOOP("ReasonText", "Take %2 out of the reverse mapping, unless it is meant to be %3.")}},
    {Reason::ReverseMapLoops,
     true,
     {"reverse-map-loops", Stage::Settings, Fixer::SelwiseSettings, false,
      QT_TRANSLATE_NOOP(
          "ReasonText",
          "The reverse mapping turns %2 into %3, and %3 into something else again; only the first step is taken."),
      QT_TRANSLATE_NOOP("ReasonText", "Map %2 to the event that is meant in the end.")}},
    {Reason::MinimumFieldsPresent,
     false,
     {"minimum-fields-present", Stage::Payload, Fixer::Nobody, false,
      QT_TRANSLATE_NOOP("ReasonText", "%2 has the fields it needs."), ""}},
    {Reason::MinimumFieldsMissing,
     false,
     {"minimum-fields-missing", Stage::Payload, Fixer::ShopDeveloper, false,
      QT_TRANSLATE_NOOP("ReasonText", "%2 should have %3, which is missing."),
      QT_TRANSLATE_NOOP("ReasonText", "Let the shop send %3 along.")}},
    {Reason::NoMinimumKnown,
     false,
     {"no-minimum-known", Stage::Payload, Fixer::Nobody, false,
      QT_TRANSLATE_NOOP("ReasonText", "%2 is not in the catalogue of events, so what it needs is not known."), ""}},
    {Reason::Mapped,
     false,
     {"mapped", Stage::Gate, Fixer::Nobody, false, QT_TRANSLATE_NOOP("ReasonText", "%2 goes to %1 as %3."), ""}},
    {Reason::NotMapped,
     true,
     {"not-mapped", Stage::Gate, Fixer::SelwiseSettings, false,
      QT_TRANSLATE_NOOP("ReasonText", "%2 is mapped to no event of %1, so it is not sent there."),
      QT_TRANSLATE_NOOP("ReasonText", "Map %2 to an event of %1 if it should arrive there.")}},
    {Reason::ForwardedUnderOwnName,
     true,
     {"forwarded-under-own-name", Stage::Gate, Fixer::Nobody, false,
      QT_TRANSLATE_NOOP(
          "ReasonText",
          "%2 is mapped to no event of %1 and goes there under its own name, as the rules of this connection say."),
      ""}},
    {Reason::Subscribed,
     false,
     {"subscribed", Stage::Gate, Fixer::Nobody, false, QT_TRANSLATE_NOOP("ReasonText", "%1 is subscribed to %2."), ""}},
    {Reason::AllEventsSubscribed,
     true,
     {"all-events-subscribed", Stage::Gate, Fixer::Nobody, false,
      QT_TRANSLATE_NOOP("ReasonText", "%1 lists no events, and so gets all of them."), ""}},
    {Reason::NotSubscribed,
     false,
     {"not-subscribed", Stage::Gate, Fixer::SelwiseSettings, false,
      QT_TRANSLATE_NOOP("ReasonText", "%1 is not subscribed to %2."),
      QT_TRANSLATE_NOOP("ReasonText", "Add %2 to the events of %1 if it should arrive there.")}},
    {Reason::NoFilter,
     false,
     {"no-filter", Stage::Gate, Fixer::Nobody, false, QT_TRANSLATE_NOOP("ReasonText", "%5 has no filter."), ""}},
    {Reason::FilterOff,
     true,
     {"filter-off", Stage::Gate, Fixer::Nobody, false,
      QT_TRANSLATE_NOOP("ReasonText", "The filter of %5 is switched off, so the event passes."), ""}},
    {Reason::FilterOffBlocks,
     true,
     {"filter-off-blocks", Stage::Gate, Fixer::SelwiseSettings, false,
      QT_TRANSLATE_NOOP("ReasonText",
                        "The filter of %5 is switched off, which stops the event by the rules of this connection."),
      QT_TRANSLATE_NOOP("ReasonText", "Switch the filter on, or remove it.")}},
    {Reason::NoConditions,
     true,
     {"no-conditions", Stage::Gate, Fixer::Nobody, false,
      QT_TRANSLATE_NOOP("ReasonText", "The filter of %5 has no conditions, so every event passes."), ""}},
    {Reason::FilterPasses,
     true,
     {"filter-passes", Stage::Gate, Fixer::Nobody, false,
      QT_TRANSLATE_NOOP("ReasonText", "The conditions of the filter of %5 hold."), ""}},
    {Reason::FilterStops,
     true,
     {"filter-stops", Stage::Gate, Fixer::SelwiseSettings, false,
      QT_TRANSLATE_NOOP("ReasonText", "The filter of %5 stops the event."),
      QT_TRANSLATE_NOOP("ReasonText",
                        "Look at the condition that does not hold. If such events should arrive, change it.")}},
    {Reason::FilterUndecidable,
     true,
     {"filter-undecidable", Stage::Settings, Fixer::SelwiseSettings, false,
      QT_TRANSLATE_NOOP("ReasonText",
                        "Whether the filter of %5 lets the event pass cannot be told, so it is not sent."),
      QT_TRANSLATE_NOOP("ReasonText", "Mend the condition that cannot be told.")}},
    {Reason::CurrencyFromEvent,
     false,
     {"currency-from-event", Stage::Gate, Fixer::Nobody, false,
      QT_TRANSLATE_NOOP("ReasonText", "The currency is %2, as the event says."), ""}},
    {Reason::CurrencyFromOrder,
     false,
     {"currency-from-order", Stage::Gate, Fixer::Nobody, false,
      QT_TRANSLATE_NOOP("ReasonText", "The currency is %2, as the order says; the event itself names none."), ""}},
    {Reason::CurrencyFromBasket,
     true,
     {"currency-from-basket", Stage::Gate, Fixer::Nobody, false,
      QT_TRANSLATE_NOOP("ReasonText", "The currency is %2, as the basket says; the event itself names none."), ""}},
    {Reason::CurrencyFromSite,
     false,
     {"currency-from-site", Stage::Gate, Fixer::Nobody, false,
      QT_TRANSLATE_NOOP("ReasonText",
                        "The currency is %2, which is the site's; neither the event nor its order names one."),
      ""}},
    {Reason::CurrencyDefault,
     false,
     {"currency-default", Stage::Gate, Fixer::ShopDeveloper, false,
      QT_TRANSLATE_NOOP("ReasonText",
                        "The currency is %2, as neither the event, nor its order, nor the site names one."),
      QT_TRANSLATE_NOOP("ReasonText", "Let the shop send the currency, if amounts are not in %2.")}},
    {Reason::NoCurrencyNeeded,
     false,
     {"no-currency-needed", Stage::Gate, Fixer::Nobody, false,
      QT_TRANSLATE_NOOP("ReasonText", "No currency goes along: the event names none and is no order."), ""}},
    {Reason::CurrencyUnusual,
     true,
     {"currency-unusual", Stage::Payload, Fixer::ShopDeveloper, false,
      QT_TRANSLATE_NOOP(
          "ReasonText",
          "The currency “%2” is no ISO 4217 code in capital letters; it is passed on as it is, and %1 may refuse it."),
      QT_TRANSLATE_NOOP("ReasonText", "Let the shop send a code like EUR."), currencyList}},
    {Reason::TestModeOff,
     false,
     {"test-mode-off", Stage::Gate, Fixer::Nobody, false, QT_TRANSLATE_NOOP("ReasonText", "Test mode is off."), ""}},
    {Reason::TestModeOn,
     false,
     {"test-mode-on", Stage::Settings, Fixer::SelwiseSettings, false,
      QT_TRANSLATE_NOOP("ReasonText", "Selwise's test mode is on: the event is logged and not sent to %1."),
      QT_TRANSLATE_NOOP("ReasonText", "Switch test mode off when events should arrive.")}},
    {Reason::Sent,
     false,
     {"sent", Stage::Gate, Fixer::Nobody, false, QT_TRANSLATE_NOOP("ReasonText", "The event is sent to %1 as %2."),
      ""}},
};

enum class ConditionCode {
    Holds,
    Differs,
    Missing,
    WrongType,
    NotAsked,
    UnknownOperator,
    NoValue,
    ValueNotAList,
    ValueNotOrdered,
    ValueNotText,
    BadPattern
};
/// Of a condition: %2 the requirement, %3 the value found, %4 the field, %5 the value asked for, %6 the operator, %7
/// its number in the filter from 1, %8 a library's words.
const Row conditionRows[] = {
    {"condition-holds", Stage::Gate, Fixer::Nobody, false, QT_TRANSLATE_NOOP("ReasonText", "%2; it was %3."), ""},
    {"condition-fails", Stage::Gate, Fixer::SelwiseSettings, false, QT_TRANSLATE_NOOP("ReasonText", "%2; it was %3."),
     QT_TRANSLATE_NOOP("ReasonText", "If such events should arrive, change the condition.")},
    {"condition-path-missing", Stage::Payload, Fixer::ShopDeveloper, false,
     QT_TRANSLATE_NOOP("ReasonText", "%2; it is missing from the event."),
     QT_TRANSLATE_NOOP("ReasonText", "Let the shop send %4, or check the path in the condition.")},
    {"condition-wrong-type", Stage::Payload, Fixer::ShopDeveloper, false,
     QT_TRANSLATE_NOOP("ReasonText", "%2; it was %3, which cannot be compared with that."),
     QT_TRANSLATE_NOOP("ReasonText",
                       "Let the shop send %4 in the type that the condition asks for, or change the condition.")},
    {"condition-not-asked", Stage::Gate, Fixer::Nobody, false,
     QT_TRANSLATE_NOOP("ReasonText", "%2: not asked, as a condition before it settled the matter."), ""},
    {"condition-unknown-operator", Stage::Settings, Fixer::SelwiseSettings, false,
     QT_TRANSLATE_NOOP("ReasonText",
                       "Condition %7 (%4): the operator “%6” is not known here, so whether it holds cannot be told."),
     QT_TRANSLATE_NOOP("ReasonText", "Choose an operator from the list to be sure.")},
    {"condition-no-value", Stage::Settings, Fixer::SelwiseSettings, false,
     QT_TRANSLATE_NOOP("ReasonText", "Condition %7 (%4) has no value to compare with."),
     QT_TRANSLATE_NOOP("ReasonText", "Enter the value of the condition.")},
    {"condition-value-not-a-list", Stage::Settings, Fixer::SelwiseSettings, false,
     QT_TRANSLATE_NOOP("ReasonText", "Condition %7 (%4) needs a list of values to compare with, and has %5."),
     QT_TRANSLATE_NOOP("ReasonText", "Enter the value as a list.")},
    {"condition-value-not-ordered", Stage::Settings, Fixer::SelwiseSettings, false,
     QT_TRANSLATE_NOOP("ReasonText", "Condition %7 (%4) needs a number or text to compare with, and has %5."),
     QT_TRANSLATE_NOOP("ReasonText", "Enter a number or text.")},
    {"condition-value-not-text", Stage::Settings, Fixer::SelwiseSettings, false,
     QT_TRANSLATE_NOOP("ReasonText", "Condition %7 (%4) needs text to compare with, and has %5."),
     QT_TRANSLATE_NOOP("ReasonText", "Enter the value as text.")},
    {"condition-bad-pattern", Stage::Settings, Fixer::SelwiseSettings, false,
     QT_TRANSLATE_NOOP("ReasonText", "The pattern of condition %7 (%4) cannot be used: %8."),
     QT_TRANSLATE_NOOP(
         "ReasonText",
         "Mend the pattern. Look-ahead, look-behind and back-references are not part of its dialect (RE2)."),
     patternSyntax},
};

/// When a condition with "not" holds because nothing is there, or one of existence has no value to tell.
const char *const holdsWithout = QT_TRANSLATE_NOOP("ReasonText", "%2; it was not there.");
const char *const failsExisting = QT_TRANSLATE_NOOP("ReasonText", "%2; it was there.");

const GateRow &gateRow(Reason reason)
{
    const auto row =
        std::find_if(std::begin(gateRows), std::end(gateRows), [&](const GateRow &r) { return r.reason == reason; });
    return row != std::end(gateRows) ? *row : gateRows[0];
}

ConditionCode codeOf(const Step &step)
{
    switch (step.asked->fault) {
    case ConditionFault::UnknownOperator: return ConditionCode::UnknownOperator;
    case ConditionFault::NoValue: return ConditionCode::NoValue;
    case ConditionFault::ValueNotAList: return ConditionCode::ValueNotAList;
    case ConditionFault::ValueNotOrdered: return ConditionCode::ValueNotOrdered;
    case ConditionFault::ValueNotText: return ConditionCode::ValueNotText;
    case ConditionFault::BadPattern: return ConditionCode::BadPattern;
    case ConditionFault::None: break;
    }
    switch (step.miss) {
    case ConditionMiss::Missing: return ConditionCode::Missing;
    case ConditionMiss::WrongType: return ConditionCode::WrongType;
    case ConditionMiss::Differs: return ConditionCode::Differs;
    case ConditionMiss::None: break;
    }
    return step.reason == Reason::ConditionHolds   ? ConditionCode::Holds
           : step.reason == Reason::ConditionFails ? ConditionCode::Differs
                                                   : ConditionCode::NotAsked;
}

ReasonText conditionText(const Step &step, const QString &destination)
{
    const AskedCondition &asked = *step.asked;
    const QString field = QString::fromStdString(asked.field);
    const ConditionCode code = codeOf(step);
    const Row &row = conditionRows[size_t(code)];
    const std::vector<QString> values{destination,
                                      requirementText(field, asked.op, asked.operatorText, asked.expected),
                                      step.actual ? valueText(*step.actual, field) : QString(),
                                      field,
                                      asked.expected ? valueText(*asked.expected, field) : QString(),
                                      asked.operatorText.left(60),
                                      QString::number(step.condition + 1),
                                      QString::fromStdString(asked.faultDetail)};
    ReasonText text = reasons::fromRow(row, values);
    const bool existence = asked.op == Operator::Exists || asked.op == Operator::NotExists;
    if (code == ConditionCode::Holds && !step.actual)
        text.sentence = fill(reasons::words(holdsWithout), values);
    else if (existence && (code == ConditionCode::Differs || code == ConditionCode::Holds))
        text.sentence = fill(reasons::words(failsExisting), values);
    // Documented is `gte`; that all must hold, the other operators and what a missing path means is not.
    text.assumption = asked.op != Operator::Gte || (code != ConditionCode::Holds && code != ConditionCode::Differs);
    return text;
}

} // namespace

ReasonText reasonText(const Step &step, const Decision &decision, const QString &destination)
{
    const QString name = reasons::destinationOrFallback(destination);
    if (step.asked)
        return conditionText(step, name);
    const GateRow &row = gateRow(step.reason);
    constexpr qsizetype longestName = 120;
    const auto shown = [](const std::string &text) {
        const QString full = QString::fromStdString(text);
        return full.size() <= longestName ? full : full.first(longestName) + u'…';
    };
    ReasonText text = reasons::fromRow(
        row.row, {name, shown(step.input), shown(step.detail), shown(decision.event), shown(decision.canonical)});
    text.assumption = row.assumption;
    return text;
}

std::vector<QString> reasons::gateCodes()
{
    std::vector<QString> codes;
    for (const GateRow &row : gateRows)
        codes.push_back(QString::fromLatin1(row.row.code));
    appendCodes(codes, conditionRows);
    return codes;
}

} // namespace selwise
