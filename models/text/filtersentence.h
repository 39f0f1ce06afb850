#pragma once

#include "models/domain/providerrecord.h"
#include "models/domain/rules.h"

#include <QString>

namespace selwise {

/// What a filter does, in one sentence: "Send **purchase** to **Meta** only when **order.total** is at least **1**, and
/// **order.currency** is one of **EUR, SEK**." Names and values stand between `**`; their own stars are shown as U+2217.
/// `filter` nullopt: there is none.
QString filterSentence(const QString &event, const QString &provider, const std::optional<EventFilter> &filter,
                       const EvaluationRules &rules);

/// One condition as part of a sentence, marked likewise: "**order.total** is at least **1**".
QString conditionPhrase(const Condition &condition);
/// The same without marks, for lists.
QString conditionSummary(const Condition &condition);
/// A whole filter in a few words: "order.total is at least 1", "3 conditions, all must hold", "off: every event passes".
QString filterSummary(const EventFilter &filter, const EvaluationRules &rules);

/// A value as it stands in a condition: text as it is, lists with commas, anything else as JSON; shortened.
QString conditionValueText(const Json &value);

/// Why a condition can never be decided (`fault` of the engine, `detail` in its words), and what to do.
QString conditionFaultText(const Condition &condition, const QString &pattern);

/// Which of the four rules that the documentation leaves open decides here, as an assumption about the real service.
QString disabledFilterRuleText(const EvaluationRules &rules);
QString conditionsRuleText(const EvaluationRules &rules);

} // namespace selwise
