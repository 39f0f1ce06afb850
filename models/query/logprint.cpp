#include "models/query/logprint.h"

#include "models/domain/decimal.h"
#include "models/query/logfields.h"
#include "models/query/logliterals.h"

#include <algorithm>

namespace selwise::logquery {

using namespace Qt::Literals::StringLiterals;

namespace {

bool isPlain(QChar c)
{
    return c.isLetterOrNumber() || c == u'_' || c == u'.' || c == u'-' || c == u'+' || c == u'#' || c == u'%' || c == u'/';
}

bool isWord(QStringView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), isPlain) && !text.contains(".."_L1)
        && !text.startsWith(u'/');
}

QString quoted(const QString &text)
{
    QString result = u"\""_s;
    for (const QChar c : text) {
        if (c == u'"' || c == u'\\')
            result += u'\\';
        if (c == u'\n')
            result += u"\\n"_s;
        else if (c == u'\t')
            result += u"\\t"_s;
        else if (c < u' ' || c.isSurrogate() || c.isNonCharacter())
            result += u"\\u%1"_s.arg(c.unicode(), 4, 16, QLatin1Char('0'));
        else
            result += c;
    }
    return result + u'"';
}

bool isKeyword(const QString &word)
{
    return word.compare("or"_L1, Qt::CaseInsensitive) == 0 || word.compare("and"_L1, Qt::CaseInsensitive) == 0
        || word.compare("not"_L1, Qt::CaseInsensitive) == 0;
}

QString patternText(const QString &pattern)
{
    QString result = u"/"_s;
    for (qsizetype at = 0; at < pattern.size(); ++at) {
        if (pattern[at] == u'\\' && at + 1 < pattern.size())
            result += pattern[at++];
        else if (pattern[at] == u'/')
            result += u'\\';
        result += pattern[at];
    }
    return result + u'/';
}

QString numberText(Field field, const std::string &number)
{
    const auto value = integerValue(number);
    const QString text = QString::fromStdString(number);
    const bool whole = field == Field::Ms && value && *value > 0 && *value % 1'000 == 0 && QString::number(*value) == text;
    return whole ? durationText(*value) : text;
}

QString textTest(Field field, const TextTest &test)
{
    const bool number = kindOf(field) == FieldKind::Number;
    const QString text = number ? numberText(field, test.text.toStdString()) : printValue(test.text);
    const bool before = test.kind == TextTest::Kind::EndsWith || test.kind == TextTest::Kind::Contains;
    const bool after = test.kind == TextTest::Kind::StartsWith || test.kind == TextTest::Kind::Contains;
    return (before ? u"*"_s : QString()) + text + (after ? u"*"_s : QString());
}

/// The two ends of a range as text, and whether they are part of it.
struct Ends {
    QString low, high;
    bool lowInclusive = true, highInclusive = true;
};

Ends endsOf(Field field, const NumberRange &range)
{
    Ends ends;
    if (range.low)
        ends.low = numberText(field, range.low->value), ends.lowInclusive = range.low->inclusive;
    if (range.high)
        ends.high = numberText(field, range.high->value), ends.highInclusive = range.high->inclusive;
    return ends;
}

Ends endsOf(const TimeRange &range)
{
    Ends ends;
    if (range.from)
        ends.low = momentText(range.from->value, !range.from->inclusive), ends.lowInclusive = range.from->inclusive;
    if (range.to)
        ends.high = momentText(range.to->value, range.to->inclusive), ends.highInclusive = range.to->inclusive;
    return ends;
}

QString comparison(const Ends &ends)
{
    if (ends.high.isEmpty())
        return (ends.lowInclusive ? u">="_s : u">"_s) + ends.low;
    return (ends.highInclusive ? u"<="_s : u"<"_s) + ends.high;
}

QString rangeText(const Ends &ends)
{
    if (ends.low.isEmpty() || ends.high.isEmpty())
        return comparison(ends);
    return (ends.lowInclusive ? QString() : u">"_s) + ends.low + u".."_s + (ends.highInclusive ? QString() : u"<"_s) + ends.high;
}

QString testText(Field field, const Test &test)
{
    if (const auto *text = std::get_if<TextTest>(&test))
        return textTest(field, *text);
    if (const auto *range = std::get_if<NumberRange>(&test))
        return rangeText(endsOf(field, *range));
    if (const auto *range = std::get_if<TimeRange>(&test))
        return rangeText(endsOf(*range));
    if (const auto *matches = std::get_if<Matches>(&test))
        return patternText(matches->pattern);
    return u"*"_s;
}

QString termText(const Term &term)
{
    const QString name = printField(term.field);
    if (term.tests.size() == 1) {
        if (const auto *range = std::get_if<TimeRange>(&term.tests.front())) {
            if (!range->to && range->from && range->from->inclusive)
                return u"after:"_s + momentText(range->from->value, false);
            if (!range->from && range->to && !range->to->inclusive)
                return u"before:"_s + momentText(range->to->value, false);
            if (!range->from || !range->to)
                return name + comparison(endsOf(*range));
        }
        if (const auto *range = std::get_if<NumberRange>(&term.tests.front()); range && (!range->low || !range->high))
            return name + comparison(endsOf(term.field.field, *range));
    }
    QStringList tests;
    for (const Test &test : term.tests)
        tests += testText(term.field.field, test);
    return name + u':' + tests.join(u',');
}

enum class Within { Top, And, Or, Not };

QString nodeText(const Node &node, Within within)
{
    const auto join = [](const std::vector<Node> &nodes, const QString &with, Within inside) {
        QStringList parts;
        for (const Node &each : nodes)
            parts += nodeText(each, inside);
        return parts.join(with);
    };
    if (const auto *both = std::get_if<And>(&node.is)) {
        if (both->all.empty())
            return within == Within::Top ? QString() : u"()"_s;
        const QString text = join(both->all, u" "_s, Within::And);
        return within == Within::Top || within == Within::Or ? text : u'(' + text + u')';
    }
    if (const auto *either = std::get_if<Or>(&node.is)) {
        const QString text = join(either->any, u" or "_s, Within::Or);
        return within == Within::Top ? text : u'(' + text + u')';
    }
    if (const auto *negation = std::get_if<Not>(&node.is))
        return u'-' + nodeText(negation->operand.front(), Within::Not);
    if (const auto *term = std::get_if<Term>(&node.is))
        return termText(*term);
    const QString &text = std::get<FreeText>(node.is).text;
    return isWord(text) && !isKeyword(text) && !text.startsWith(u'-') ? text : quoted(text);
}

} // namespace

QString printValue(const QString &text)
{
    return isWord(text) ? text : quoted(text);
}

QString printField(const FieldRef &field)
{
    if (field.field != Field::Path)
        return fieldName(field);
    const QString &path = field.path;
    const auto plain = [](QChar c) {
        return c.isLetterOrNumber() || c == u'_' || c == u'.' || c == u'[' || c == u']' || c == u'$' || c == u'-';
    };
    const bool simple = !path.isEmpty() && (path.front().isLetter() || path.front() == u'_') && std::all_of(path.begin(), path.end(), plain);
    const bool taken = fieldNamed(path) || isKeyword(path) || path.compare("after"_L1, Qt::CaseInsensitive) == 0
        || path.compare("before"_L1, Qt::CaseInsensitive) == 0;
    if (!simple)
        return u'@' + quoted(path);
    return taken ? u'@' + path : path;
}

QString print(const Node &query)
{
    return nodeText(query, Within::Top);
}

QString printPart(const Node &part)
{
    return std::holds_alternative<And>(part.is) ? nodeText(part, Within::Top) : nodeText(part, Within::And);
}

} // namespace selwise::logquery
