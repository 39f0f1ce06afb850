#pragma once

#include "models/query/logsyntax.h"

#include <algorithm>

namespace selwise::logquery {

/// Reads one thing after another from the text of a query, and keeps tokens and problems.
class Scanner {
public:
    Scanner(const QString &text, Parsed &into) : m_text(text), m_into(into) {}

    qsizetype place() const { return m_at; }
    void moveTo(qsizetype place) { m_at = std::min(place, m_text.size()); }
    bool atEnd() const { return m_at >= m_text.size(); }
    QChar here() const { return peek(0); }
    QChar peek(qsizetype ahead) const { return m_at + ahead < m_text.size() ? m_text[m_at + ahead] : QChar(); }
    QStringView between(qsizetype from, qsizetype to) const { return QStringView(m_text).mid(from, to - from); }
    void skipBlanks();
    bool take(QChar c); ///< when it is next

    /// A keyword when the whole next word is it, without taking it.
    bool isKeyword(QLatin1StringView word) const;
    /// Up to a blank, comma, parenthesis or quotation mark. May be empty.
    QStringView word();
    /// At a quotation mark: what stands between it and the next one, its escapes resolved.
    QString quoted();
    /// At a slash.
    QString pattern();
    /// A field's name with the operator behind it, else nothing is taken. `forced`: written with @, a path whatever its name.
    struct FieldPart {
        QString name;
        QString op;
        Span nameSpan, opSpan;
        bool forced = false;
    };
    std::optional<FieldPart> field();

    void token(Token::Kind kind, qsizetype from, qsizetype to);
    void problem(Problem::Code code, Span span, const QString &detail = {});
    Span since(qsizetype from) const { return {from, m_at}; }

private:
    const QString &m_text;
    Parsed &m_into;
    qsizetype m_at = 0;
};

} // namespace selwise::logquery
