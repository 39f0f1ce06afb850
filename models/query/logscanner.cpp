#include "models/query/logscanner.h"

namespace selwise::logquery {

using namespace Qt::Literals::StringLiterals;

namespace {

bool endsWord(QChar c)
{
    return c.isSpace() || c == u',' || c == u'(' || c == u')' || c == u'"';
}

bool isNameStart(QChar c)
{
    return c.isLetter() || c == u'_';
}

bool isNamePart(QChar c)
{
    return c.isLetterOrNumber() || c == u'_' || c == u'.' || c == u'[' || c == u']' || c == u'$' || c == u'-';
}

} // namespace

void Scanner::skipBlanks()
{
    while (!atEnd() && here().isSpace())
        ++m_at;
}

bool Scanner::take(QChar c)
{
    if (atEnd() || here() != c)
        return false;
    ++m_at;
    return true;
}

bool Scanner::isKeyword(QLatin1StringView word) const
{
    const QStringView rest = QStringView(m_text).mid(m_at);
    if (!rest.startsWith(word, Qt::CaseInsensitive))
        return false;
    const QStringView behind = rest.mid(word.size());
    return behind.isEmpty() || endsWord(behind.front());
}

QStringView Scanner::word()
{
    const qsizetype from = m_at;
    while (!atEnd() && !endsWord(here()))
        ++m_at;
    return between(from, m_at);
}

QString Scanner::quoted()
{
    const qsizetype from = m_at++;
    QString text;
    while (!atEnd()) {
        QChar c = m_text[m_at++];
        if (c == u'"')
            return text;
        if (c == u'\\' && !atEnd()) {
            c = m_text[m_at++];
            bool isHex = false;
            const ushort code = c == u'u' ? between(m_at, m_at + 4).toUShort(&isHex, 16) : 0;
            if (isHex && m_at + 4 <= m_text.size()) {
                m_at += 4;
                c = QChar(code);
            } else if (c == u'n' || c == u't') {
                c = c == u'n' ? u'\n' : u'\t';
            }
        }
        text += c;
    }
    problem(Problem::Code::UnclosedQuote, since(from));
    return text;
}

QString Scanner::pattern()
{
    const qsizetype from = m_at++;
    QString text;
    while (!atEnd()) {
        const QChar c = m_text[m_at++];
        if (c == u'/')
            return text;
        if (c == u'\\' && !atEnd()) {
            if (here() != u'/')
                text += c;
            text += m_text[m_at++];
        } else {
            text += c;
        }
    }
    problem(Problem::Code::UnclosedPattern, since(from));
    return text;
}

std::optional<Scanner::FieldPart> Scanner::field()
{
    const qsizetype from = m_at;
    FieldPart part;
    part.forced = take(u'@');
    if (part.forced && here() == u'"') {
        part.name = quoted();
    } else {
        const qsizetype name = m_at;
        if (!atEnd() && isNameStart(here())) {
            while (!atEnd() && isNamePart(here()))
                ++m_at;
        }
        part.name = between(name, m_at).toString();
    }
    part.nameSpan = since(from);
    const qsizetype op = m_at;
    if (here() == u':' || here() == u'=')
        ++m_at;
    else if (here() == u'<' || here() == u'>') {
        ++m_at;
        take(u'=');
    }
    part.op = between(op, m_at).toString();
    part.opSpan = since(op);
    const bool isAddress = part.op == u":" && here() == u'/' && peek(1) == u'/';
    if ((part.name.isEmpty() && !part.forced) || part.op.isEmpty() || isAddress) {
        m_at = from;
        return std::nullopt;
    }
    return part;
}

void Scanner::token(Token::Kind kind, qsizetype from, qsizetype to)
{
    if (to > from)
        m_into.tokens.push_back({kind, {from, to}});
}

void Scanner::problem(Problem::Code code, Span span, const QString &detail)
{
    m_into.problems.push_back({code, span, detail});
}

} // namespace selwise::logquery
