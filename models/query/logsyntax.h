#pragma once

#include "models/domain/logquery.h"

namespace selwise::logquery {

/// A stretch of the text, in UTF-16 units.
struct Span {
    qsizetype from = 0, to = 0; ///< `to` excluded
    bool isEmpty() const { return from == to; }
    friend bool operator==(const Span &, const Span &) = default;
};

struct Token {
    enum class Kind { Field, Operator, Value, Words, Keyword, Negation, Parenthesis };
    Kind kind = Kind::Words;
    Span span;
};

/// What the text has at a place that the language cannot take. The sentences are in models/text/logquerytext.
struct Problem {
    enum class Code {
        UnclosedQuote,     ///< the span begins at the quotation mark
        UnclosedPattern,   ///< at the slash
        BadPattern,        ///< RE2 refuses it: `detail`
        UnclosedParenthesis,
        UnexpectedParenthesis,
        UnexpectedCharacter,
        ValueExpected,     ///< nothing behind the operator or comma; the span is empty, at the place
        OperandExpected,   ///< nothing behind or, and, not, - ; nothing before or
        NotANumber,        ///< the field takes numbers
        NotADuration,      ///< milliseconds, or a number with a unit
        NotATime,
        NotOrdered,        ///< a text field has no greater and smaller
        StarInside,        ///< * stands at the ends of a word only
        PatternNotPossible,///< a pattern for a number or time
        EmptyRange,        ///< its end lies before its beginning
        TooDeep, TooLong,
        UnknownField,      ///< warning: read as a path into the payload. `detail`: the field that was meant, perhaps
        UnknownWord        ///< warning: no status, state or provider this program knows. `detail` likewise
    };
    Code code = Code::UnexpectedCharacter;
    Span span;
    QString detail;
    bool isWarning() const { return code == Code::UnknownField || code == Code::UnknownWord; }
};

/// One of the parts that are joined by and at the top, with where it stands.
struct Part {
    Node node;
    Span span;
};

/// What was understood. The text itself is never changed or lost; with an error in it `query` is what was read so far and is
/// not to be asked.
struct Parsed {
    Node query = everything();
    std::vector<Part> parts;
    std::vector<Token> tokens; ///< in their order, without overlaps
    std::vector<Problem> problems;
    bool ok() const;
};

constexpr qsizetype maxQueryLength = 20'000; ///< UTF-16 units
constexpr int maxQueryDepth = 64;            ///< of parentheses and negations

/// Time and memory are linear in the text.
Parsed parse(const QString &text);

/// Parentheses that say nothing gone: no And directly in an And, no Or in an Or, none with one operand. parse gives this.
Node normalized(Node query);

/// The text without the span and the "and" that joined it, its blanks tidied.
QString without(const QString &text, Span span);
/// The text with the span replaced by another part.
QString replaced(const QString &text, Span span, const QString &part);

} // namespace selwise::logquery
