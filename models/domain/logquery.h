#pragma once

#include <QDateTime>
#include <QString>
#include <QTimeZone>
#include <optional>
#include <string>
#include <variant>
#include <vector>

/// A question to the delivery logs, as a value: what the pane, the command line, saved searches and alert rules keep and
/// what an archive answers. models/query reads it from text, prints it and holds the reference that says what it means.
namespace selwise::logquery {

/// What a term asks of. An entry that lacks it meets no test at all, so that its negation holds.
enum class Field {
    Id,            ///< text
    Time,          ///< the entry's timestamp, UTC, milliseconds
    Provider,      ///< text: ga4, meta, gads or an unknown name; lacking in what goes to a webhook
    Webhook,       ///< text: a webhook's id; lacking in what goes to a provider
    Destination,   ///< text: the one or the other
    Event,         ///< text: the canonical Selwise event
    ProviderEvent, ///< text
    Status,        ///< text: delivered, failed, retrying, filtered, skipped, test; else the server's own word as received
    State,         ///< text: of the delivery that the entry is an attempt of, see deliverystate.h
    Attempt, Http, ///< integers
    Ms,            ///< integer, milliseconds
    Error, Currency, Reason, RequestId, ///< text; an empty one is lacking
    EventId,       ///< text: the event's own id, the same at every destination
    Value,         ///< the amount: number text as received (exact), else text
    Path           ///< any place in the payload, see FieldRef
};
/// How the values of a field compare. A path takes whatever is there: a number as a number, everything else as text.
enum class FieldKind { Text, Number, Time, Any };
FieldKind kindOf(Field field);

/// A path is names joined by dots with `[]` for every element and `[2]` for one (forwarding::FieldPath). It is looked for
/// in the entry itself, then in the roots of codec::logPayloadRoots in their order; the first that leads anywhere counts,
/// and a test holds when it does for any of the values found there. An object or array there only Exists.
struct FieldRef {
    Field field = Field::Event;
    QString path; ///< with Field::Path only
    friend bool operator==(const FieldRef &, const FieldRef &) = default;
};

/// Text against text. `Is` is exact, but for two number texts, which compare as numbers. The others look at UTF-8 bytes and
/// take the letters A to Z in either case, unless the pattern holds a capital one of them: see anyCase. A JSON true, false
/// and null are these words.
struct TextTest {
    enum class Kind { Is, StartsWith, EndsWith, Contains };
    Kind kind = Kind::Is;
    QString text;
    friend bool operator==(const TextTest &, const TextTest &) = default;
};
bool anyCase(QStringView pattern);

template <class T>
struct Bound {
    T value;
    bool inclusive = true;
    friend bool operator==(const Bound &, const Bound &) = default;
};

/// Exact decimal comparison (compareNumbers). A text that is a number counts as one; anything else is outside. At least one
/// bound is there; the texts satisfy isNumberText. Durations are milliseconds by now.
struct NumberRange {
    std::optional<Bound<std::string>> low, high;
    friend bool operator==(const NumberRange &, const NumberRange &) = default;
};

/// A point of time, kept as it was meant until a clock is there: a saved search for the last two hours stays that.
struct Moment {
    enum class Kind {
        Instant, ///< milliseconds since 1970 UTC
        Local,   ///< the same count on the wall clock of whoever asks (a date, or a time without a zone)
        Ago,     ///< milliseconds before now
        Midnight ///< the start of the day so many days ago: 0 today, 1 yesterday
    };
    Kind kind = Kind::Instant;
    qint64 count = 0;
    friend bool operator==(const Moment &, const Moment &) = default;
};
struct TimeRange {
    std::optional<Bound<Moment>> from, to; ///< at least one
    friend bool operator==(const TimeRange &, const TimeRange &) = default;
};

struct Exists {
    friend bool operator==(Exists, Exists) = default;
};

/// RE2, found anywhere, UTF-8, case matters unless the pattern says (?i). One that RE2 refuses is never in a query that was
/// read from text; an archive that meets one all the same answers as if it matched nothing.
struct Matches {
    QString pattern;
    friend bool operator==(const Matches &, const Matches &) = default;
};

/// TimeRange with Field::Time only, and there with nothing else but Exists. Number fields take TextTest::Is of a number text,
/// NumberRange and Exists.
using Test = std::variant<TextTest, NumberRange, TimeRange, Exists, Matches>;

/// Holds when any of the tests does: `http:429,500..599`.
struct Term {
    FieldRef field;
    std::vector<Test> tests; ///< never empty
    friend bool operator==(const Term &, const Term &) = default;
};

/// Words found anywhere in the entry: in its id, destination, event, provider event, status, HTTP status, error, currency,
/// value, reason, request id and event id, or in the compact JSON (Json::toBytes) of any other member of it, with its quotes,
/// names and punctuation; there the words are looked for as JSON writes them (`"` as `\"`). Letters as with TextTest::Contains.
struct FreeText {
    QString text; ///< never empty
    friend bool operator==(const FreeText &, const FreeText &) = default;
};

struct Node;
struct And {
    std::vector<Node> all; ///< none: everything holds
    friend bool operator==(const And &, const And &) = default;
};
struct Or {
    std::vector<Node> any; ///< at least two
    friend bool operator==(const Or &, const Or &) = default;
};
struct Not {
    std::vector<Node> operand; ///< exactly one
    friend bool operator==(const Not &, const Not &) = default;
};
struct Node {
    std::variant<And, Or, Not, Term, FreeText> is;
    friend bool operator==(const Node &, const Node &) = default;
};
inline Node everything() { return Node{And{}}; }

/// The query with every moment an Instant, as an archive wants it. A wall-clock time that `zone` skips is the next one.
Node resolved(const Node &query, const QDateTime &now, const QTimeZone &zone);
bool isResolved(const Node &query);

/// a, b, … joined by and: what holds anyway is left out, and of an And its parts are taken.
Node allOf(std::vector<Node> parts);

} // namespace selwise::logquery
