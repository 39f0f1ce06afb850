#include "models/forwarding/condition.h"

#include "models/domain/decimal.h"

#include <algorithm>
#include <re2/re2.h>

namespace selwise::forwarding {

Ternary operator&(Ternary a, Ternary b)
{
    if (a == Ternary::False || b == Ternary::False)
        return Ternary::False;
    return a == Ternary::True && b == Ternary::True ? Ternary::True : Ternary::CannotTell;
}

Ternary operator|(Ternary a, Ternary b)
{
    if (a == Ternary::True || b == Ternary::True)
        return Ternary::True;
    return a == Ternary::False && b == Ternary::False ? Ternary::False : Ternary::CannotTell;
}

namespace {

struct Polarity {
    Operator positive;
    bool negated;
};

Polarity polarity(Operator op)
{
    switch (op) {
    case Operator::Neq: return {Operator::Eq, true};
    case Operator::NotIn: return {Operator::In, true};
    case Operator::NotContains: return {Operator::Contains, true};
    case Operator::NotExists: return {Operator::Exists, true};
    default: return {op, false};
    }
}

/// The text a number or a string holds, as the bytes to compare.
std::string_view bytes(const Json &value)
{
    return value.isNumber() ? value.numberText() : value.utf8();
}

} // namespace

CompiledCondition::CompiledCondition(const Condition &condition, EvaluationRules::NumericText numericText,
                                     int *patternBudget)
    : m_path(condition.field.toStdString())
    , m_positive(polarity(condition.op).positive)
    , m_negated(polarity(condition.op).negated)
    , m_numericText(numericText == EvaluationRules::NumericText::ComparesAsNumber)
    , m_value(condition.value.value_or(Json()))
{
    AskedCondition asked{condition.field.toStdString(), condition.op, condition.operatorText, {}, {}, {}};
    if (condition.value)
        asked.expected = excerpt(*condition.value);
    m_numericValue = isNumeric(m_value);
    check(asked, patternBudget);
    m_asked = std::make_shared<const AskedCondition>(std::move(asked));
}

CompiledCondition::CompiledCondition(CompiledCondition &&) noexcept = default;
CompiledCondition &CompiledCondition::operator=(CompiledCondition &&) noexcept = default;
CompiledCondition::~CompiledCondition() = default;

void CompiledCondition::check(AskedCondition &asked, int *patternBudget)
{
    if (m_positive == Operator::Unknown) {
        asked.fault = ConditionFault::UnknownOperator;
        return;
    }
    if (m_positive == Operator::Exists)
        return;
    if (!asked.expected) {
        asked.fault = ConditionFault::NoValue;
        return;
    }
    switch (m_positive) {
    case Operator::In:
        if (!m_value.isArray())
            asked.fault = ConditionFault::ValueNotAList;
        break;
    case Operator::Gt:
    case Operator::Gte:
    case Operator::Lt:
    case Operator::Lte:
        if (!m_value.isNumber() && !m_value.isString())
            asked.fault = ConditionFault::ValueNotOrdered;
        break;
    case Operator::StartsWith:
    case Operator::EndsWith:
    case Operator::Matches:
        if (!m_value.isString())
            asked.fault = ConditionFault::ValueNotText;
        break;
    default:
        break;
    }
    if (m_positive != Operator::Matches || asked.fault != ConditionFault::None)
        return;
    if (patternBudget && *patternBudget <= 0) {
        asked.fault = ConditionFault::BadPattern;
        asked.faultDetail = "the patterns of this record are too large together";
        return;
    }
    RE2::Options options;
    options.set_log_errors(false);
    options.set_max_mem(1 << 20); // of one pattern: what it compiles to, and what it learns from the text
    m_pattern = std::make_unique<RE2>(re2::StringPiece(m_value.utf8().data(), m_value.utf8().size()), options);
    if (!m_pattern->ok()) {
        asked.fault = ConditionFault::BadPattern;
        asked.faultDetail = m_pattern->error().substr(0, 200); // it may quote the pattern
        m_pattern.reset(); // the failed attempt may hold a copy of a pattern of megabytes
    } else if (patternBudget) {
        *patternBudget -= m_pattern->ProgramSize();
    }
}

bool CompiledCondition::isNumeric(const Json &value) const
{
    return value.isNumber() || (m_numericText && value.isString() && isNumberText(value.utf8()));
}

CompiledCondition::Match CompiledCondition::equal(const Json &actual, const Json &wanted) const
{
    if (actual.isNumber() != wanted.isNumber() && isNumeric(actual) && isNumeric(wanted))
        return compareNumbers(bytes(actual), bytes(wanted)) == 0 ? Match::Yes : Match::No;
    if (actual.type() != wanted.type())
        return Match::WrongType;
    if (actual.isNumber())
        return compareNumbers(actual.numberText(), wanted.numberText()) == 0 ? Match::Yes : Match::No;
    if (actual.isString())
        return actual.utf8() == wanted.utf8() ? Match::Yes : Match::No;
    return Json::equivalent(actual, wanted) ? Match::Yes : Match::No;
}

CompiledCondition::Match CompiledCondition::ordered(const Json &actual) const
{
    int order = 0;
    if (m_numericValue) {
        if (!isNumeric(actual))
            return Match::WrongType;
        order = compareNumbers(bytes(actual), bytes(m_value));
    } else {
        if (!actual.isString())
            return Match::WrongType;
        order = actual.utf8().compare(m_value.utf8());
    }
    switch (m_positive) {
    case Operator::Gt: return order > 0 ? Match::Yes : Match::No;
    case Operator::Gte: return order >= 0 ? Match::Yes : Match::No;
    case Operator::Lt: return order < 0 ? Match::Yes : Match::No;
    default: return order <= 0 ? Match::Yes : Match::No;
    }
}

CompiledCondition::Match CompiledCondition::contains(const Json &actual) const
{
    if (actual.isArray()) {
        const Json::Array &elements = actual.elements();
        return std::any_of(elements.begin(), elements.end(), [this](const Json &e) { return equal(e, m_value) == Match::Yes; })
            ? Match::Yes
            : Match::No;
    }
    if (!actual.isString() || !m_value.isString())
        return Match::WrongType;
    return actual.utf8().find(m_value.utf8()) != std::string_view::npos ? Match::Yes : Match::No;
}

CompiledCondition::Match CompiledCondition::test(const Json &actual) const
{
    const auto text = [&](auto holds) {
        if (!actual.isString())
            return Match::WrongType;
        return holds(actual.utf8(), m_value.utf8()) ? Match::Yes : Match::No;
    };
    switch (m_positive) {
    case Operator::Exists:
        return Match::Yes;
    case Operator::Eq:
        return equal(actual, m_value);
    case Operator::In: {
        Match best = m_value.elements().empty() ? Match::No : Match::WrongType;
        for (const Json &wanted : m_value.elements()) {
            const Match match = equal(actual, wanted);
            if (match == Match::Yes)
                return match;
            if (match == Match::No)
                best = match;
        }
        return best;
    }
    case Operator::Contains:
        return contains(actual);
    case Operator::StartsWith:
        return text([](std::string_view a, std::string_view v) { return a.starts_with(v); });
    case Operator::EndsWith:
        return text([](std::string_view a, std::string_view v) { return a.ends_with(v); });
    case Operator::Matches:
        return text([this](std::string_view a, std::string_view) {
            return RE2::PartialMatch(re2::StringPiece(a.data(), a.size()), *m_pattern);
        });
    default:
        return ordered(actual);
    }
}

CompiledCondition::Answer CompiledCondition::evaluate(const Json &event) const
{
    if (m_asked->fault != ConditionFault::None)
        return {};
    const Json *hit = nullptr, *last = nullptr;
    bool wrongType = true;
    const int found = m_path.visit(event, [&](const Json &value) {
        last = &value;
        const Match match = test(value);
        wrongType = wrongType && match == Match::WrongType;
        if (match == Match::Yes)
            hit = &value;
        return match != Match::Yes;
    });
    const bool holds = (hit != nullptr) != m_negated;
    Answer answer{holds ? Ternary::True : Ternary::False, ConditionMiss::None, hit ? hit : last};
    if (!holds)
        answer.miss = found == 0 ? ConditionMiss::Missing
            : (wrongType && !m_negated) ? ConditionMiss::WrongType
                                        : ConditionMiss::Differs;
    return answer;
}

} // namespace selwise::forwarding
