#pragma once

#include "models/domain/providerrecord.h"
#include "models/domain/rules.h"
#include "models/forwarding/fieldpath.h"

#include <cstdint>
#include <memory>
#include <optional>

namespace re2 {
class RE2;
}

namespace selwise::forwarding {

/// "Cannot tell" is a third value: false beats it under *all*, true beats it under *any* (A, contract section 5).
enum class Ternary { False, True, CannotTell };
Ternary operator&(Ternary a, Ternary b);
Ternary operator|(Ternary a, Ternary b);

/// Why a condition can never be decided, whatever the event: an error in the configuration.
enum class ConditionFault : std::uint8_t {
    None,
    UnknownOperator,
    NoValue,       ///< the operator needs a value and none is there
    ValueNotAList, ///< in, not_in
    ValueNotOrdered,///< gt, gte, lt, lte: neither a number nor text
    ValueNotText,  ///< starts_with, ends_with, matches
    BadPattern,    ///< matches: RE2 cannot compile it, or it is outside its dialect (no back-references, no look-around)
};

/// Why a condition did not hold for one event.
enum class ConditionMiss : std::uint8_t {
    None,
    Missing,   ///< the path leads nowhere
    WrongType, ///< there is a value, of a type the operator cannot compare
    Differs    ///< compared, and it does not hold
};

/// A copy for a Step: texts are cut after 1 KiB, lists and objects after 32 values. Else a large value asked for by
/// many conditions would be copied for each.
Json excerpt(const Json &value);

/// What one condition asks, as a Step shows it: made once per configuration and shared by all its decisions.
struct AskedCondition {
    std::string field;
    Operator op = Operator::Unknown;
    QString operatorText;         ///< the same as configured
    std::optional<Json> expected; ///< the value asked for; a long one is cut short
    ConditionFault fault = ConditionFault::None;
    std::string faultDetail;      ///< RE2's own words
    friend bool operator==(const AskedCondition &, const AskedCondition &) = default;
};

/// One condition, compiled once per configuration.
///
/// Text is compared by Unicode code points, case matters everywhere (in a pattern `(?i)` switches that off), nothing is
/// normalised. Numbers compare exactly; text that is a JSON number meets a number as one, by rule. Two texts that are both
/// numbers are equal when they are the same text. gt, gte, lt and lte compare two texts by code points unless the value
/// asked for is numeric. `contains` looks for a part of a text, or for an element of an array. `exists` holds for null, too:
/// the member is there. `matches` finds the pattern anywhere; `^` and `$` anchor it.
class CompiledCondition {
public:
    /// `patternBudget`: instructions that compiled patterns may still take together, reduced by this one's; none left makes a
    /// pattern a BadPattern. A few bytes of pattern can compile to megabytes, and a record may hold 100,000 of them.
    CompiledCondition(const Condition &condition, EvaluationRules::NumericText numericText, int *patternBudget = nullptr);
    CompiledCondition(CompiledCondition &&) noexcept;
    CompiledCondition &operator=(CompiledCondition &&) noexcept;
    ~CompiledCondition();

    struct Answer {
        Ternary verdict = Ternary::CannotTell;
        ConditionMiss miss = ConditionMiss::None;
        const Json *actual = nullptr; ///< the value that decided; nullptr when there was none
    };
    /// Allocates nothing. `event` must outlive the answer.
    Answer evaluate(const Json &event) const;

    const std::shared_ptr<const AskedCondition> &asked() const { return m_asked; }
    ConditionFault fault() const { return m_asked->fault; }
    const std::string &faultDetail() const { return m_asked->faultDetail; }

private:
    enum class Match { No, Yes, WrongType };
    void check(AskedCondition &asked, int *patternBudget);
    Match test(const Json &actual) const;
    Match equal(const Json &actual, const Json &wanted) const;
    Match ordered(const Json &actual) const;
    Match contains(const Json &actual) const;
    bool isNumeric(const Json &value) const;

    std::shared_ptr<const AskedCondition> m_asked;
    FieldPath m_path;
    Operator m_positive; ///< of a negative operator the one it denies
    bool m_negated = false;
    bool m_numericText = true;
    bool m_numericValue = false; ///< the value asked for meets a number as one
    Json m_value;
    std::unique_ptr<re2::RE2> m_pattern;
};

} // namespace selwise::forwarding
