#include "models/text/filtersentence.h"

#include "models/text/conditiontext.h"

#include <QCoreApplication>
#include <QStringList>

namespace selwise {

namespace {

constexpr qsizetype longestValue = 120, longestName = 80;

class Words {
    Q_DECLARE_TR_FUNCTIONS(FilterSentence)
};

QString shortened(const QString &text, qsizetype most)
{
    return text.size() <= most ? text : text.first(most) + u'…';
}

/// Server and user texts may hold the marks of emphasis themselves.
QString strong(const QString &text)
{
    return QStringLiteral("**") + QString(text).replace(u'*', QChar(0x2217)) + QStringLiteral("**");
}

QString fieldName(const Condition &condition)
{
    return condition.field.isEmpty() ? Words::tr("(no field yet)") : shortened(condition.field, longestName);
}

QString phrase(const Condition &condition, QString (*mark)(const QString &))
{
    if (!condition.source.isNull() && !condition.source.isObject())
        return Words::tr("%1 holds").arg(mark(conditionValueText(condition.source)));
    const QString name = mark(fieldName(condition));
    if (condition.op == Operator::Unknown) {
        const QString op = condition.operatorText.isEmpty() ? Words::tr("(no operator)") : shortened(condition.operatorText, longestName);
        return condition.value ? Words::tr("%1 %2 %3").arg(name, op, mark(conditionValueText(*condition.value)))
                               : Words::tr("%1 %2").arg(name, op);
    }
    const QString op = operatorName(condition.op);
    if (condition.op == Operator::Exists || condition.op == Operator::NotExists)
        return Words::tr("%1 %2").arg(name, op);
    const QString value = condition.value ? conditionValueText(*condition.value) : Words::tr("(no value yet)");
    return Words::tr("%1 %2 %3").arg(name, op, mark(value));
}

QString unmarked(const QString &text)
{
    return text;
}

} // namespace

QString conditionValueText(const Json &value)
{
    switch (value.type()) {
    case Json::Type::String:
        return value.utf8().empty() ? Words::tr("(empty text)") : shortened(value.toQString(), longestValue);
    case Json::Type::Array: {
        QStringList parts;
        for (const Json &element : value.elements())
            parts << (element.isString() ? element.toQString() : QString::fromUtf8(element.toBytes()));
        return parts.isEmpty() ? Words::tr("(empty list)") : shortened(parts.join(QStringLiteral(", ")), longestValue);
    }
    default:
        return shortened(QString::fromUtf8(value.toBytes()), longestValue);
    }
}

QString conditionPhrase(const Condition &condition)
{
    return phrase(condition, strong);
}

QString conditionSummary(const Condition &condition)
{
    return phrase(condition, unmarked);
}

QString filterSentence(const QString &event, const QString &provider, const std::optional<EventFilter> &filter,
                       const EvaluationRules &rules)
{
    const QString name = strong(shortened(event, longestName)), to = strong(provider);
    if (!filter)
        return Words::tr("Send every %1 to %2: there is no filter.").arg(name, to);
    if (!filter->enabled)
        return rules.disabledFilter == EvaluationRules::DisabledFilter::Pass
                   ? Words::tr("Send every %1 to %2: the filter is switched off.").arg(name, to)
                   : Words::tr("Send no %1 to %2: the filter is switched off, and the rule chosen here is that such a filter blocks.").arg(name, to);
    if (filter->conditions.empty())
        return Words::tr("Send every %1 to %2: the filter has no condition.").arg(name, to);
    const bool all = rules.conditions == EvaluationRules::Conditions::All;
    QStringList parts;
    for (const Condition &condition : filter->conditions)
        parts << conditionPhrase(condition);
    constexpr qsizetype most = 12;
    const qsizetype more = parts.size() - most;
    if (more > 0) {
        parts = parts.first(most);
        parts << (all ? Words::tr("%n more condition(s) hold", nullptr, int(more)) : Words::tr("one of %n more condition(s) holds", nullptr, int(more)));
    }
    return Words::tr("Send %1 to %2 only when %3.").arg(name, to, parts.join(all ? Words::tr(", and ") : Words::tr(", or ")));
}

QString filterSummary(const EventFilter &filter, const EvaluationRules &rules)
{
    if (!filter.enabled)
        return rules.disabledFilter == EvaluationRules::DisabledFilter::Pass ? Words::tr("off: every event passes") : Words::tr("off: blocks every event");
    if (filter.conditions.empty())
        return Words::tr("no condition: every event passes");
    if (filter.conditions.size() == 1)
        return conditionSummary(filter.conditions.front());
    const int count = int(filter.conditions.size());
    return rules.conditions == EvaluationRules::Conditions::All ? Words::tr("%n conditions, all must hold", nullptr, count)
                                                                : Words::tr("%n conditions, one must hold", nullptr, count);
}

QString conditionFaultText(const Condition &condition, const QString &pattern)
{
    if (!condition.source.isNull() && !condition.source.isObject())
        return Words::tr("This is not a condition as this program knows them. It is kept as it is, and nobody here can tell whether it holds.");
    switch (condition.op) {
    case Operator::Unknown:
        return Words::tr("This operator is not known here. It is kept as it is; whether it holds cannot be told.");
    case Operator::In:
    case Operator::NotIn:
        return condition.value ? Words::tr("A list is needed here. Type the values one after the other.") : Words::tr("Add at least one value.");
    case Operator::Matches:
        return pattern.isEmpty() ? Words::tr("Type a pattern.")
                                 : Words::tr("This pattern cannot be used: %1. Patterns are RE2's: no look-around, no back-references.").arg(pattern);
    case Operator::StartsWith:
    case Operator::EndsWith:
        return condition.value ? Words::tr("A text is needed here.") : Words::tr("Type the text to compare with.");
    default:
        return condition.value ? Words::tr("A number or a text is needed here.") : Words::tr("Type the value to compare with.");
    }
}

QString disabledFilterRuleText(const EvaluationRules &rules)
{
    return rules.disabledFilter == EvaluationRules::DisabledFilter::Pass ? Words::tr("A filter that is switched off lets every event pass.")
                                                                         : Words::tr("A filter that is switched off blocks every event.");
}

QString conditionsRuleText(const EvaluationRules &rules)
{
    return rules.conditions == EvaluationRules::Conditions::All ? Words::tr("An event passes when all of these hold.")
                                                                : Words::tr("An event passes when any of these holds.");
}

} // namespace selwise
