#include "models/query/logscanner.h"
#include "models/query/logterm.h"

#include <algorithm>

namespace selwise::logquery {

using namespace Qt::Literals::StringLiterals;
using Code = Problem::Code;

namespace {

class Parser {
public:
    Parser(const QString &text, Parsed &into) : m_scan(text, into), m_into(into) {}

    void run()
    {
        m_into.query = normalized(either(&m_into.parts));
        while (!m_scan.atEnd()) { // a parenthesis too many: go on behind it, so that everything is marked
            const qsizetype at = m_scan.place();
            m_scan.take(u')');
            m_scan.token(Token::Kind::Parenthesis, at, m_scan.place());
            m_scan.problem(Code::UnexpectedParenthesis, m_scan.since(at));
            either(nullptr);
        }
    }

private:
    Node either(std::vector<Part> *parts)
    {
        const qsizetype from = m_scan.place();
        std::vector<Part> first;
        std::vector<Node> any{both(parts ? &first : nullptr)};
        for (m_scan.skipBlanks(); m_scan.isKeyword("or"_L1); m_scan.skipBlanks()) {
            const Span place = keyword(2);
            if (any.size() == 1 && m_operands == 0)
                m_scan.problem(Code::OperandExpected, place);
            any.push_back(both(nullptr));
            if (m_operands == 0)
                m_scan.problem(Code::OperandExpected, place);
        }
        if (any.size() == 1) {
            if (parts)
                *parts = std::move(first);
            return std::move(any.front());
        }
        Node node{Or{std::move(any)}};
        if (parts)
            parts->push_back({normalized(node), trimmed(from)});
        return node;
    }

    Node both(std::vector<Part> *parts)
    {
        And all;
        for (m_scan.skipBlanks(); !m_scan.atEnd() && m_scan.here() != u')' && !m_scan.isKeyword("or"_L1); m_scan.skipBlanks()) {
            const qsizetype from = m_scan.place();
            if (m_scan.isKeyword("and"_L1)) {
                const Span place = keyword(3);
                m_scan.skipBlanks();
                if (all.all.empty() || m_scan.atEnd() || m_scan.here() == u')' || m_scan.isKeyword("or"_L1))
                    m_scan.problem(Code::OperandExpected, place);
                continue;
            }
            Node node = operand();
            if (parts)
                parts->push_back({normalized(node), m_scan.since(from)});
            all.all.push_back(std::move(node));
        }
        m_operands = all.all.size();
        return all.all.size() == 1 ? std::move(all.all.front()) : Node{std::move(all)};
    }

    Node operand()
    {
        const qsizetype from = m_scan.place();
        const bool word = m_scan.isKeyword("not"_L1);
        if (m_scan.here() != u'-' && !word)
            return m_scan.here() == u'(' ? group() : simple();
        m_scan.moveTo(from + (word ? 3 : 1));
        m_scan.token(word ? Token::Kind::Keyword : Token::Kind::Negation, from, m_scan.place());
        const Span place = m_scan.since(from);
        if (word)
            m_scan.skipBlanks();
        const bool nothing = m_scan.atEnd() || m_scan.here().isSpace() || m_scan.here() == u')' || m_scan.isKeyword("or"_L1);
        if (nothing) {
            m_scan.problem(Code::OperandExpected, place);
            return everything();
        }
        if (!enter(place))
            return everything();
        Node inner = operand();
        --m_depth;
        return Node{Not{{std::move(inner)}}};
    }

    Node group()
    {
        const qsizetype from = m_scan.place();
        m_scan.take(u'(');
        m_scan.token(Token::Kind::Parenthesis, from, m_scan.place());
        if (!enter({from, from + 1}))
            return everything();
        Node inner = either(nullptr);
        --m_depth;
        const qsizetype end = m_scan.place();
        if (m_scan.take(u')'))
            m_scan.token(Token::Kind::Parenthesis, end, m_scan.place());
        else
            m_scan.problem(Code::UnclosedParenthesis, {from, from + 1});
        return inner;
    }

    Node simple()
    {
        const qsizetype from = m_scan.place();
        if (m_scan.here() == u'"') {
            const QString text = m_scan.quoted();
            m_scan.token(Token::Kind::Words, from, m_scan.place());
            return text.isEmpty() ? everything() : Node{FreeText{text}};
        }
        if (const auto field = m_scan.field())
            return termOf(m_scan, *field);
        QStringView text = m_scan.word();
        if (text.isEmpty()) { // a comma
            m_scan.moveTo(from + 1);
            m_scan.problem(Code::UnexpectedCharacter, m_scan.since(from));
            return everything();
        }
        m_scan.token(Token::Kind::Words, from, m_scan.place());
        while (text.startsWith(u'*'))
            text = text.mid(1);
        while (text.endsWith(u'*'))
            text.chop(1);
        return text.isEmpty() ? everything() : Node{FreeText{text.toString()}};
    }

    bool enter(Span place)
    {
        if (m_depth < maxQueryDepth) {
            ++m_depth;
            return true;
        }
        m_scan.problem(Code::TooDeep, place);
        m_scan.moveTo(maxQueryLength); // nothing behind it is read
        return false;
    }

    Span keyword(qsizetype length)
    {
        const qsizetype from = m_scan.place();
        m_scan.moveTo(from + length);
        m_scan.token(Token::Kind::Keyword, from, m_scan.place());
        return m_scan.since(from);
    }

    Span trimmed(qsizetype from) const
    {
        qsizetype to = m_scan.place();
        while (to > from && m_scan.between(to - 1, to).front().isSpace())
            --to;
        while (from < to && m_scan.between(from, from + 1).front().isSpace())
            ++from;
        return {from, to};
    }

    Scanner m_scan;
    Parsed &m_into;
    int m_depth = 0;
    size_t m_operands = 0; ///< that the last run of parts had
};

} // namespace

bool Parsed::ok() const
{
    return std::all_of(problems.begin(), problems.end(), [](const Problem &problem) { return problem.isWarning(); });
}

Parsed parse(const QString &text)
{
    Parsed parsed;
    if (text.size() > maxQueryLength) {
        parsed.problems.push_back({Code::TooLong, {maxQueryLength, text.size()}, QString()});
        return parsed;
    }
    Parser(text, parsed).run();
    return parsed;
}

Node normalized(Node query)
{
    const auto gather = [](std::vector<Node> &nodes, auto &&partsOf) {
        std::vector<Node> result;
        for (Node &node : nodes) {
            Node each = normalized(std::move(node));
            if (std::vector<Node> *inner = partsOf(each))
                std::move(inner->begin(), inner->end(), std::back_inserter(result));
            else
                result.push_back(std::move(each));
        }
        return result;
    };
    if (auto *both = std::get_if<And>(&query.is)) {
        both->all = gather(both->all, [](Node &node) {
            auto *inner = std::get_if<And>(&node.is);
            return inner ? &inner->all : nullptr;
        });
        if (both->all.size() == 1)
            return Node(std::move(both->all.front()));
    } else if (auto *either = std::get_if<Or>(&query.is)) {
        either->any = gather(either->any, [](Node &node) {
            auto *inner = std::get_if<Or>(&node.is);
            return inner ? &inner->any : nullptr;
        });
        if (either->any.size() == 1)
            return Node(std::move(either->any.front()));
    } else if (auto *negation = std::get_if<Not>(&query.is)) {
        negation->operand.front() = normalized(std::move(negation->operand.front()));
    }
    return query;
}

QString without(const QString &text, Span span)
{
    const std::vector<Token> tokens = parse(text).tokens;
    const auto joins = [&text](const Token &token) { return token.kind == Token::Kind::Keyword && text.mid(token.span.from, token.span.to - token.span.from).compare("and"_L1, Qt::CaseInsensitive) == 0; };
    const auto after = std::find_if(tokens.begin(), tokens.end(), [&span](const Token &token) { return token.span.from >= span.to; });
    const auto before = std::find_if(tokens.rbegin(), tokens.rend(), [&span](const Token &token) { return token.span.to <= span.from; });
    if (before != tokens.rend() && joins(*before))
        span.from = before->span.from;
    else if (after != tokens.end() && joins(*after))
        span.to = after->span.to;
    return replaced(text, span, QString());
}

QString replaced(const QString &text, Span span, const QString &part)
{
    QStringList parts{text.left(span.from).trimmed(), part, text.mid(span.to).trimmed()};
    parts.removeAll(QString());
    return parts.join(u' ');
}

} // namespace selwise::logquery
