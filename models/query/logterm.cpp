#include "models/query/logterm.h"

#include "models/domain/decimal.h"
#include "models/domain/ids.h"
#include "models/domain/nearestname.h"
#include "models/query/logfields.h"
#include "models/query/logliterals.h"
#include "models/query/logmatch.h"

#include <algorithm>

namespace selwise::logquery {

using namespace Qt::Literals::StringLiterals;
using Code = Problem::Code;

namespace {

/// One value as it stands there, before the field says what it means.
struct RawValue {
    QString text;
    Span span;
    bool isQuoted = false, isPattern = false, starBefore = false, starAfter = false;
};

class TermReader {
public:
    TermReader(Scanner &scan, const Scanner::FieldPart &part) : m_scan(scan), m_part(part) {}

    Node read()
    {
        m_scan.token(Token::Kind::Field, m_part.nameSpan.from, m_part.nameSpan.to);
        m_scan.token(Token::Kind::Operator, m_part.opSpan.from, m_part.opSpan.to);
        chooseField();
        Term term{m_field, {}};
        for (bool more = true; more; ) {
            if (const std::optional<Test> test = value())
                term.tests.push_back(*test);
            more = m_scan.take(u',');
            if (more)
                m_scan.skipBlanks(); // behind a comma only: behind the operator a blank ends the term
        }
        return term.tests.empty() ? everything() : Node{std::move(term)};
    }

private:
    void chooseField()
    {
        m_op = m_part.op == u"=" ? u":"_s : m_part.op;
        const QString &name = m_part.name;
        const bool after = name.compare("after"_L1, Qt::CaseInsensitive) == 0;
        if (!m_part.forced && (after || name.compare("before"_L1, Qt::CaseInsensitive) == 0)) {
            m_field.field = Field::Time;
            m_op = after ? u">="_s : u"<"_s;
            return;
        }
        const auto known = m_part.forced ? std::nullopt : fieldNamed(name);
        m_field = known ? FieldRef{*known, QString()} : FieldRef{Field::Path, name};
        if (known || m_part.forced || name.contains(u'.') || name.contains(u'['))
            return;
        std::vector<QString> names{u"after"_s, u"before"_s};
        for (const FieldName &each : fieldNames())
            names.emplace_back(each.name);
        m_scan.problem(Code::UnknownField, m_part.nameSpan, nearestName(name, names, 2));
    }

    RawValue raw()
    {
        RawValue value;
        const qsizetype from = m_scan.place();
        if (m_scan.here() == u'/') {
            value.isPattern = true;
            value.text = m_scan.pattern();
        } else {
            value.starBefore = m_scan.here() == u'*' && m_scan.peek(1) == u'"' && m_scan.take(u'*');
            if (m_scan.here() == u'"') {
                value.isQuoted = true;
                value.text = m_scan.quoted();
                value.starAfter = m_scan.take(u'*');
            } else {
                value.text = m_scan.word().toString();
            }
        }
        value.span = m_scan.since(from);
        m_scan.token(Token::Kind::Value, value.span.from, value.span.to);
        return value;
    }

    std::optional<Test> value()
    {
        const RawValue value = raw();
        if (value.span.isEmpty()) {
            m_scan.problem(m_scan.here() == u'(' ? Code::UnexpectedParenthesis : Code::ValueExpected, value.span);
            return std::nullopt;
        }
        if (value.isPattern)
            return patternTest(value);
        const bool star = value.text == u"*" && !value.isQuoted && m_op == u":";
        if (star)
            return Test(Exists{});
        switch (kindOf(m_field.field)) {
        case FieldKind::Time: return timeTest(value);
        case FieldKind::Number: return numberTest(value);
        case FieldKind::Any: return anyTest(value);
        case FieldKind::Text: break;
        }
        if (m_op != u":") {
            m_scan.problem(Code::NotOrdered, m_part.opSpan);
            return std::nullopt;
        }
        return textTest(value);
    }

    std::optional<Test> patternTest(const RawValue &value)
    {
        const FieldKind kind = kindOf(m_field.field);
        if (kind == FieldKind::Number || kind == FieldKind::Time || m_op != u":") {
            m_scan.problem(Code::PatternNotPossible, value.span);
            return std::nullopt;
        }
        if (const auto fault = patternFault(value.text)) {
            m_scan.problem(Code::BadPattern, value.span, *fault);
            return std::nullopt;
        }
        return Matches{value.text};
    }

    std::optional<Test> textTest(const RawValue &value)
    {
        QString text = value.text;
        bool before = value.starBefore, after = value.starAfter;
        if (!value.isQuoted) {
            before = text.startsWith(u'*');
            after = text.size() > 1 && text.endsWith(u'*');
            text = text.mid(before ? 1 : 0, text.size() - (before ? 1 : 0) - (after ? 1 : 0));
            if (text.contains(u'*')) {
                m_scan.problem(Code::StarInside, value.span);
                return std::nullopt;
            }
        }
        if (text.isEmpty() && (before || after))
            return Exists{};
        using Kind = TextTest::Kind;
        const Kind kind = before && after ? Kind::Contains : before ? Kind::EndsWith : after ? Kind::StartsWith : Kind::Is;
        return TextTest{kind, kind == Kind::Is ? knownSpelling(text, value) : text};
    }

    /// Status, state and provider words in any case and by their other names.
    QString knownSpelling(const QString &text, const RawValue &value)
    {
        const std::vector<QString> words = knownWords(m_field.field);
        if (words.empty())
            return text;
        const QString spelling = m_field.field == Field::Provider ? ProviderId::fromWire(text.toLower()).canonical() : text.toLower();
        if (std::find(words.begin(), words.end(), spelling) != words.end())
            return spelling;
        m_scan.problem(Code::UnknownWord, value.span, nearestName(text, words, 3));
        return text;
    }

    /// `..` in the middle: both ends, each with what stands before it to exclude it.
    std::optional<std::pair<QString, QString>> endsOf(const RawValue &value) const
    {
        const qsizetype dots = value.text.indexOf(".."_L1);
        if (dots < 0 || value.isQuoted)
            return std::nullopt;
        return std::pair(value.text.left(dots), value.text.mid(dots + 2));
    }

    /// `>5`, `<=5` as a value of its own.
    static QString takeComparison(QString &text)
    {
        QString op;
        if (text.startsWith(u'<') || text.startsWith(u'>')) {
            op = text.left(text.size() > 1 && text[1] == u'=' ? 2 : 1);
            text.remove(0, op.size());
        }
        return op;
    }

    std::optional<std::string> number(const QString &text, const RawValue &value)
    {
        const std::string plain = text.toStdString();
        if (isNumberText(plain))
            return plain;
        if (m_field.field == Field::Ms) {
            if (const auto duration = durationOf(text))
                return std::to_string(*duration);
        }
        m_scan.problem(m_field.field == Field::Ms ? Code::NotADuration : Code::NotANumber, value.span);
        return std::nullopt;
    }

    std::optional<Test> compared(const QString &op, const QString &text, const RawValue &value)
    {
        const auto limit = number(text, value);
        if (!limit)
            return std::nullopt;
        const Bound<std::string> bound{*limit, op.endsWith(u'=')};
        return op.startsWith(u'>') ? NumberRange{bound, {}} : NumberRange{{}, bound};
    }

    std::optional<Test> numberRange(QString low, QString high, const RawValue &value)
    {
        NumberRange range;
        const bool lowOut = low.startsWith(u'>'), highOut = high.startsWith(u'<');
        low = low.mid(lowOut ? 1 : 0);
        high = high.mid(highOut ? 1 : 0);
        if (low.isEmpty() && high.isEmpty()) {
            m_scan.problem(m_field.field == Field::Ms ? Code::NotADuration : Code::NotANumber, value.span);
            return std::nullopt;
        }
        const auto lowNumber = low.isEmpty() ? std::nullopt : number(low, value);
        const auto highNumber = high.isEmpty() ? std::nullopt : number(high, value);
        if ((!low.isEmpty() && !lowNumber) || (!high.isEmpty() && !highNumber))
            return std::nullopt;
        if (lowNumber)
            range.low = Bound<std::string>{*lowNumber, !lowOut};
        if (highNumber)
            range.high = Bound<std::string>{*highNumber, !highOut};
        if (range.low && range.high && compareNumbers(*lowNumber, *highNumber) > 0) {
            m_scan.problem(Code::EmptyRange, value.span);
            return std::nullopt;
        }
        return range;
    }

    std::optional<Test> numberTest(const RawValue &value)
    {
        QString text = value.text;
        const QString op = m_op == u":" ? takeComparison(text) : m_op;
        if (const auto ends = endsOf(value); ends && m_op == u":")
            return numberRange(ends->first, ends->second, value);
        if (op != u":" && !op.isEmpty())
            return compared(op, text, value);
        const bool hundreds = m_field.field == Field::Http && text.size() == 3 && text.endsWith("xx"_L1, Qt::CaseInsensitive)
            && text[0] >= u'1' && text[0] <= u'9';
        if (hundreds)
            return NumberRange{Bound<std::string>{text.left(1).toStdString() + "00", true},
                               Bound<std::string>{text.left(1).toStdString() + "99", true}};
        const auto exact = number(text, value);
        return exact ? std::optional<Test>(TextTest{TextTest::Kind::Is, QString::fromStdString(*exact)}) : std::nullopt;
    }

    /// What looks like a comparison or a range of numbers is one; everything else is text.
    std::optional<Test> anyTest(const RawValue &value)
    {
        if (m_op != u":")
            return compared(m_op, value.text, value);
        if (value.isQuoted)
            return textTest(value);
        QString text = value.text;
        const QString op = takeComparison(text);
        const auto isEnd = [](QString end, QChar sign) {
            end = end.startsWith(sign) ? end.mid(1) : end;
            return end.isEmpty() || isNumberText(end.toStdString());
        };
        if (const auto ends = endsOf(value); ends && value.text != u".." && isEnd(ends->first, u'>') && isEnd(ends->second, u'<'))
            return numberRange(ends->first, ends->second, value);
        return op.isEmpty() ? textTest(value) : compared(op, text, value);
    }

    std::optional<MomentLiteral> moment(const QString &text, const RawValue &value)
    {
        const auto literal = momentOf(text);
        if (!literal)
            m_scan.problem(Code::NotATime, value.span);
        return literal;
    }

    static Bound<Moment> upper(const MomentLiteral &literal)
    {
        return {literal.end, literal.isPoint()};
    }

    std::optional<Test> timeTest(const RawValue &value)
    {
        QString text = value.text;
        const QString op = m_op == u":" && !value.isQuoted ? takeComparison(text) : m_op == u":" ? QString() : m_op;
        TimeRange range;
        if (const auto ends = endsOf(value); ends && m_op == u":") {
            const bool lowOut = ends->first.startsWith(u'>'), highOut = ends->second.startsWith(u'<');
            const QString low = ends->first.mid(lowOut ? 1 : 0), high = ends->second.mid(highOut ? 1 : 0);
            const auto from = low.isEmpty() ? std::nullopt : moment(low, value);
            const auto to = high.isEmpty() ? std::nullopt : moment(high, value);
            if ((!low.isEmpty() && !from) || (!high.isEmpty() && !to))
                return std::nullopt;
            if (from)
                range.from = lowOut ? Bound<Moment>{from->end, !from->isPoint()} : Bound<Moment>{from->begin, true};
            if (to)
                range.to = highOut ? Bound<Moment>{to->begin, false} : upper(*to);
            if (!from && !to) {
                m_scan.problem(Code::NotATime, value.span);
                return std::nullopt;
            }
        } else {
            const auto literal = moment(text, value);
            if (!literal)
                return std::nullopt;
            if (op == u">=")
                range.from = Bound<Moment>{literal->begin, true};
            else if (op == u">")
                range.from = Bound<Moment>{literal->end, !literal->isPoint()};
            else if (op == u"<")
                range.to = Bound<Moment>{literal->begin, false};
            else if (op == u"<=")
                range.to = upper(*literal);
            else if (literal->begin.kind == Moment::Kind::Ago)
                range.from = Bound<Moment>{literal->begin, true}; // time:2h means the last two hours
            else
                range = {Bound<Moment>{literal->begin, true}, upper(*literal)};
        }
        if (range.from && range.to && range.from->value.kind == range.to->value.kind && isBackwards(range)) {
            m_scan.problem(Code::EmptyRange, value.span);
            return std::nullopt;
        }
        return range;
    }

    static bool isBackwards(const TimeRange &range)
    {
        const qint64 from = range.from->value.count, to = range.to->value.count;
        const auto kind = range.from->value.kind;
        const bool countsBack = kind == Moment::Kind::Ago || kind == Moment::Kind::Midnight;
        return countsBack ? from < to : from > to;
    }

    Scanner &m_scan;
    const Scanner::FieldPart &m_part;
    FieldRef m_field;
    QString m_op;
};

} // namespace

Node termOf(Scanner &scan, const Scanner::FieldPart &field)
{
    return TermReader(scan, field).read();
}

} // namespace selwise::logquery
