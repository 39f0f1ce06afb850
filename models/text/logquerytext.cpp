#include "models/text/logquerytext.h"

#include "models/query/logfields.h"
#include "models/query/logliterals.h"
#include "models/query/logprint.h"

#include <QCoreApplication>
#include <QLocale>

namespace selwise {

using namespace Qt::Literals::StringLiterals;
using namespace logquery;

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(LogQueryText)

public:
    static QString problem(const Problem &problem, const QString &there)
    {
        using Code = Problem::Code;
        switch (problem.code) {
        case Code::UnclosedQuote: return tr("This quotation mark is not closed. Put another one behind the text.");
        case Code::UnclosedPattern: return tr("This pattern is not closed. Put a / behind it.");
        case Code::BadPattern: return tr("This is no regular expression: %1.").arg(problem.detail);
        case Code::UnclosedParenthesis: return tr("This parenthesis is not closed.");
        case Code::UnexpectedParenthesis: return tr("No parenthesis can stand here. Put text that holds one in quotation marks.");
        case Code::UnexpectedCharacter: return tr("“%1” cannot stand here. Put it in quotation marks to look for it.").arg(there);
        case Code::ValueExpected: return tr("A value is expected here; * stands for any.");
        case Code::OperandExpected: return tr("“%1” needs something to apply to. Put it in quotation marks to look for the word.").arg(there);
        case Code::NotANumber: return tr("“%1” is no number. Expected: a number such as 100 or 12.50, or a range such as 1..5.").arg(there);
        case Code::NotADuration: return tr("“%1” is no length of time. Expected: milliseconds, or a number with ms, s, m or h.").arg(there);
        case Code::NotATime:
            return tr("“%1” is no time. Expected: 2h for so long ago, today, a date such as 2026-01-05, or 2026-01-05T14:03.").arg(there);
        case Code::NotOrdered: return tr("Texts are neither greater nor smaller. Use a colon here.");
        case Code::StarInside: return tr("A * stands at the beginning or the end of a value. For more, write a pattern between slashes.");
        case Code::PatternNotPossible: return tr("No pattern can stand here, as these are no texts.");
        case Code::EmptyRange: return tr("This range ends before it begins.");
        case Code::TooDeep: return tr("No more than %n parentheses and negations in one another.", nullptr, maxQueryDepth);
        case Code::TooLong: return tr("A query has no more than %n characters.", nullptr, int(maxQueryLength));
        case Code::UnknownField:
            return problem.detail.isEmpty()
                ? tr("There is no field “%1”: looked for in the payload.").arg(there)
                : tr("There is no field “%1”: looked for in the payload. Did you mean “%2”?").arg(there, problem.detail);
        case Code::UnknownWord:
            return problem.detail.isEmpty() ? tr("“%1” is none of the known words.").arg(there)
                                            : tr("“%1” is none of the known words. Did you mean “%2”?").arg(there, problem.detail);
        }
        return QString();
    }

    static QString field(Field field)
    {
        switch (field) {
        case Field::Id: return tr("Id");
        case Field::Time: return tr("Time");
        case Field::Provider: return tr("Provider");
        case Field::Webhook: return tr("Webhook");
        case Field::Destination: return tr("Receiver");
        case Field::Event: return tr("Event");
        case Field::ProviderEvent: return tr("Event at the provider");
        case Field::Status: return tr("Status");
        case Field::State: return tr("Final state");
        case Field::Attempt: return tr("Attempt");
        case Field::Http: return tr("HTTP status");
        case Field::Ms: return tr("Milliseconds");
        case Field::Error: return tr("Error");
        case Field::Currency: return tr("Currency");
        case Field::Reason: return tr("Reason");
        case Field::RequestId: return tr("Request");
        case Field::EventId: return tr("Id of the event");
        case Field::Value: return tr("Value");
        case Field::Path: break;
        }
        return QString();
    }

    static QString duration(qint64 ms)
    {
        constexpr qint64 second = 1'000, minute = 60 * second, hour = 60 * minute, day = 24 * hour;
        if (ms >= 2 * day && ms % day == 0)
            return tr("%n days", nullptr, int(ms / day));
        if (ms >= hour && ms % hour == 0)
            return tr("%1 h").arg(ms / hour);
        if (ms >= minute && ms % minute == 0)
            return tr("%1 min").arg(ms / minute);
        return ms >= second && ms % second == 0 ? tr("%1 s").arg(ms / second) : durationText(ms);
    }

    static QString moment(const Moment &moment)
    {
        const QLocale locale;
        if (moment.kind == Moment::Kind::Ago)
            return moment.count == 0 ? tr("now") : tr("%1 ago").arg(duration(moment.count));
        if (moment.kind == Moment::Kind::Midnight)
            return moment.count == 0 ? tr("today") : moment.count == 1 ? tr("yesterday") : momentText(moment, false);
        QDateTime time = QDateTime::fromMSecsSinceEpoch(moment.count, Qt::UTC);
        if (moment.kind == Moment::Kind::Instant)
            time = time.toLocalTime();
        if (time.time() == QTime(0, 0))
            return locale.toString(time.date(), tr("d MMM yyyy"));
        return locale.toString(time, time.time().second() == 0 ? tr("d MMM, HH:mm") : tr("d MMM, HH:mm:ss"));
    }

    static QString range(const TimeRange &range)
    {
        if (!range.to && range.from->value.kind == Moment::Kind::Ago)
            return tr("last %1").arg(duration(range.from->value.count));
        if (!range.to)
            return tr("since %1").arg(moment(range.from->value));
        if (!range.from)
            return tr("before %1").arg(moment(range.to->value));
        const Moment &from = range.from->value, &to = range.to->value;
        const bool oneDay = from.kind == to.kind && from.kind == Moment::Kind::Local && to.count - from.count == 86'400'000;
        if (oneDay || (from.kind == Moment::Kind::Midnight && to.kind == from.kind && from.count - to.count == 1))
            return moment(from);
        return tr("%1 to %2").arg(moment(from), moment(to));
    }

    static QString number(const NumberRange &range)
    {
        const auto text = [](const Bound<std::string> &bound) { return QString::fromStdString(bound.value); };
        if (!range.high)
            return range.low->inclusive ? tr("at least %1").arg(text(*range.low)) : tr("above %1").arg(text(*range.low));
        if (!range.low)
            return range.high->inclusive ? tr("at most %1").arg(text(*range.high)) : tr("below %1").arg(text(*range.high));
        return tr("%1 to %2").arg(text(*range.low), text(*range.high));
    }

    static QString test(const Test &test)
    {
        if (const auto *text = std::get_if<TextTest>(&test)) {
            switch (text->kind) {
            case TextTest::Kind::Is: return text->text.isEmpty() ? tr("empty") : text->text;
            case TextTest::Kind::StartsWith: return text->text + u'…';
            case TextTest::Kind::EndsWith: return u'…' + text->text;
            case TextTest::Kind::Contains: return u'…' + text->text + u'…';
            }
        }
        if (const auto *number_ = std::get_if<NumberRange>(&test))
            return number(*number_);
        if (const auto *time = std::get_if<TimeRange>(&test))
            return range(*time);
        if (const auto *pattern = std::get_if<Matches>(&test))
            return u'/' + pattern->pattern + u'/';
        return tr("is there");
    }

    static QString part(const Node &node)
    {
        if (const auto *text = std::get_if<FreeText>(&node.is))
            return tr("“%1”").arg(text->text);
        if (const auto *negation = std::get_if<Not>(&node.is)) {
            const auto *term = std::get_if<Term>(&negation->operand.front().is);
            const bool exists = term && term->tests.size() == 1 && std::holds_alternative<Exists>(term->tests.front());
            return exists ? tr("without %1").arg(fieldName(term->field)) : tr("not %1").arg(part(negation->operand.front()));
        }
        const auto *term = std::get_if<Term>(&node.is);
        if (!term)
            return print(node);
        QStringList tests;
        for (const Test &each : term->tests)
            tests += test(each);
        const QString all = tests.join(u", "_s);
        switch (term->field.field) {
        case Field::Provider:
        case Field::Webhook:
        case Field::Destination:
        case Field::Event:
        case Field::Status:
        case Field::State:
        case Field::Currency:
        case Field::Error:
        case Field::Time: return all;
        case Field::Http: return tr("HTTP %1").arg(all);
        case Field::Ms: return tr("%1 ms").arg(all);
        default: return fieldName(term->field) + u' ' + all;
        }
    }

    static QString candidate(const Candidate &candidate)
    {
        switch (candidate.kind) {
        case Candidate::Kind::Field: return field(candidate.field.field);
        case Candidate::Kind::Path: return candidate.detail.isEmpty() ? tr("in the payload") : candidate.detail;
        case Candidate::Kind::Above: return tr("above");
        case Candidate::Kind::Lacking: return tr("without the field");
        case Candidate::Kind::Time:
            if (candidate.insert == u"after:")
                return tr("since a time");
            if (candidate.insert == u"before:")
                return tr("before a time");
            return candidate.insert.front().isDigit() ? tr("%1 ago").arg(candidate.insert) : QString();
        case Candidate::Kind::Value:
        case Candidate::Kind::Keyword: break;
        }
        return QString();
    }
};

} // namespace

QString logProblemText(const Problem &problem, const QString &query)
{
    return Words::problem(problem, query.mid(problem.span.from, problem.span.to - problem.span.from));
}

QString logFieldLabel(const FieldRef &field)
{
    return field.field == Field::Path ? field.path : Words::field(field.field);
}

QString logPartText(const Node &part)
{
    return Words::part(part);
}

QString logDurationText(qint64 milliseconds)
{
    return Words::duration(milliseconds);
}

QString logCandidateText(const Candidate &candidate)
{
    return Words::candidate(candidate);
}

} // namespace selwise
