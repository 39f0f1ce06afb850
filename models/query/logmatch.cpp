#include "models/query/logmatch.h"

#include "models/domain/codec/observationcodec.h"
#include "models/domain/decimal.h"
#include "models/forwarding/fieldpath.h"

#include <algorithm>
#include <re2/re2.h>

namespace selwise::logquery {

namespace {

re2::RE2::Options patternOptions()
{
    re2::RE2::Options options;
    options.set_log_errors(false);
    options.set_max_mem(8 << 20);
    return options;
}

/// A to Z only: what a byte search can do as well.
std::string lowered(std::string_view text)
{
    std::string result(text);
    std::transform(result.begin(), result.end(), result.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? char(c - 'A' + 'a') : c; });
    return result;
}

/// A text to look for, in either case or exactly.
struct Needle {
    explicit Needle(const QString &text) : folds(anyCase(text)), bytes(text.toStdString()) {}
    bool folds;
    std::string bytes;

    template <class Find>
    bool in(std::string_view hay, Find &&find) const
    {
        return folds ? find(std::string_view(lowered(hay))) : find(hay);
    }
    bool isIn(std::string_view hay) const
    {
        return in(hay, [&](std::string_view text) { return text.find(bytes) != std::string_view::npos; });
    }
};

std::string number(qint64 value)
{
    return std::to_string(value);
}

template <class Integer>
std::optional<std::string> integerText(const std::optional<Integer> &value)
{
    return value ? std::optional(number(qint64(*value))) : std::nullopt;
}

std::optional<std::string> textOf(const QString &text)
{
    return text.isEmpty() ? std::nullopt : std::optional(text.toStdString());
}

QString statusOf(const DeliveryLogEntry &entry)
{
    const QString known = codec::deliveryStatusName(entry.status);
    return known.isEmpty() ? entry.statusText : known;
}

/// The text of a column; nullopt where the entry lacks it. Not for Time and Path.
std::optional<std::string> column(Field field, const DeliveryLogEntry &entry, DeliveryState state)
{
    switch (field) {
    case Field::Id: return textOf(entry.id);
    case Field::Provider: return entry.toWebhook ? std::nullopt : textOf(entry.destination);
    case Field::Webhook: return entry.toWebhook ? textOf(entry.destination) : std::nullopt;
    case Field::Destination: return textOf(entry.destination);
    case Field::Event: return textOf(entry.event);
    case Field::ProviderEvent: return textOf(entry.providerEvent);
    case Field::Status: return textOf(statusOf(entry));
    case Field::State: return textOf(deliveryStateName(state));
    case Field::Attempt: return integerText(entry.attempt);
    case Field::Http: return integerText(entry.httpStatus);
    case Field::Ms: return integerText(entry.durationMs);
    case Field::Error: return textOf(entry.error);
    case Field::Currency: return textOf(entry.currency);
    case Field::Reason: return textOf(entry.reason);
    case Field::RequestId: return textOf(entry.requestId);
    case Field::EventId: return textOf(entry.eventId);
    case Field::Value: return textOf(entry.value);
    case Field::Time:
    case Field::Path: break;
    }
    return std::nullopt;
}

/// The members of an entry that free text finds in their columns; all others it looks through as JSON.
bool isColumn(std::string_view member)
{
    static const auto names = {"id", "timestamp", "createdAt", "time", "provider", "webhookId", "event", "eventName",
                               "providerEvent", "status", "attempt", "httpStatus", "statusCode", "durationMs", "error",
                               "message", "currency", "value", "reason", "requestId", "eventId"};
    return std::find(names.begin(), names.end(), member) != names.end();
}

std::string escaped(const QString &text)
{
    const std::string quoted = Json(QStringView(text)).toBytes().toStdString();
    return quoted.substr(1, quoted.size() - 2);
}

bool inside(const NumberRange &range, std::string_view text)
{
    if (!isNumberText(text))
        return false;
    const auto holds = [&](const std::optional<Bound<std::string>> &bound, int sign) {
        if (!bound)
            return true;
        const int order = sign * compareNumbers(text, bound->value);
        return order > 0 || (order == 0 && bound->inclusive);
    };
    return holds(range.low, 1) && holds(range.high, -1);
}

bool inside(const TimeRange &range, qint64 time)
{
    const auto holds = [&](const std::optional<Bound<Moment>> &bound, int sign) {
        if (!bound)
            return true;
        return bound->inclusive ? sign * time >= sign * bound->value.count : sign * time > sign * bound->value.count;
    };
    return holds(range.from, 1) && holds(range.to, -1);
}

/// A test made ready once.
struct CompiledTest {
    explicit CompiledTest(const Test &test) : asked(test)
    {
        if (const auto *text = std::get_if<TextTest>(&test))
            needle.emplace(text->text);
        if (const auto *matches = std::get_if<Matches>(&test))
            pattern = std::make_unique<re2::RE2>(matches->pattern.toStdString(), patternOptions());
    }

    bool holds(std::string_view text) const
    {
        if (const auto *wanted = std::get_if<TextTest>(&asked))
            return holds(*wanted, text);
        if (const auto *range = std::get_if<NumberRange>(&asked))
            return inside(*range, text);
        if (pattern)
            return pattern->ok() && re2::RE2::PartialMatch(text, *pattern);
        return std::holds_alternative<Exists>(asked);
    }
    bool holds(const TextTest &wanted, std::string_view text) const
    {
        const std::string &part = needle->bytes;
        switch (wanted.kind) {
        case TextTest::Kind::Is:
            return text == part || (isNumberText(text) && isNumberText(part) && compareNumbers(text, part) == 0);
        case TextTest::Kind::StartsWith:
            return needle->in(text, [&](std::string_view hay) { return hay.starts_with(part); });
        case TextTest::Kind::EndsWith:
            return needle->in(text, [&](std::string_view hay) { return hay.ends_with(part); });
        case TextTest::Kind::Contains: return needle->isIn(text);
        }
        return false;
    }

    Test asked;
    std::optional<Needle> needle;
    std::unique_ptr<re2::RE2> pattern;
};

std::string wordOf(const Json &value)
{
    switch (value.type()) {
    case Json::Type::Bool: return value.toBool() ? "true" : "false";
    case Json::Type::Number: return std::string(value.numberText());
    case Json::Type::String: return std::string(value.utf8());
    default: return "null";
    }
}

} // namespace

struct Matcher::Compiled {
    explicit Compiled(const Node &node);
    bool matches(const DeliveryLogEntry &entry, DeliveryState state) const;
    bool termMatches(const DeliveryLogEntry &entry, DeliveryState state) const;
    bool pathMatches(const DeliveryLogEntry &entry) const;
    bool textMatches(const DeliveryLogEntry &entry) const;
    bool anyTest(std::string_view text) const
    {
        return std::any_of(tests.begin(), tests.end(), [&](const CompiledTest &test) { return test.holds(text); });
    }

    enum class Kind { And, Or, Not, Term, FreeText } kind = Kind::And;
    std::vector<Compiled> children;
    Field field = Field::Event;
    std::vector<forwarding::FieldPath> paths; ///< in the entry, then from each root
    std::vector<CompiledTest> tests;
    std::optional<Needle> words, escapedWords;
};

Matcher::Compiled::Compiled(const Node &node) : kind(Kind(node.is.index()))
{
    const auto add = [&](const std::vector<Node> &nodes) {
        for (const Node &child : nodes)
            children.emplace_back(child);
    };
    if (const auto *both = std::get_if<And>(&node.is))
        add(both->all);
    else if (const auto *either = std::get_if<Or>(&node.is))
        add(either->any);
    else if (const auto *negation = std::get_if<Not>(&node.is))
        add(negation->operand);
    else if (const auto *text = std::get_if<FreeText>(&node.is)) {
        words.emplace(text->text);
        escapedWords = words;
        escapedWords->bytes = escaped(text->text);
    } else if (const auto *term = std::get_if<Term>(&node.is)) {
        field = term->field.field;
        for (const Test &test : term->tests)
            tests.emplace_back(test);
        if (field == Field::Path) {
            for (const std::string &path : codec::logPaths(term->field.path.toStdString()))
                paths.emplace_back(path);
        }
    }
}

bool Matcher::Compiled::matches(const DeliveryLogEntry &entry, DeliveryState state) const
{
    const auto matched = [&](const Compiled &child) { return child.matches(entry, state); };
    switch (kind) {
    case Kind::And: return std::all_of(children.begin(), children.end(), matched);
    case Kind::Or: return std::any_of(children.begin(), children.end(), matched);
    case Kind::Not: return std::none_of(children.begin(), children.end(), matched);
    case Kind::Term: return termMatches(entry, state);
    case Kind::FreeText: return textMatches(entry);
    }
    return false;
}

bool Matcher::Compiled::termMatches(const DeliveryLogEntry &entry, DeliveryState state) const
{
    if (field == Field::Path)
        return pathMatches(entry);
    if (field != Field::Time) {
        const std::optional<std::string> text = column(field, entry, state);
        return text && anyTest(*text);
    }
    return entry.timestamp.isValid() && std::any_of(tests.begin(), tests.end(), [&](const CompiledTest &test) {
        const auto *range = std::get_if<TimeRange>(&test.asked);
        return range ? inside(*range, entry.timestamp.toMSecsSinceEpoch()) : std::holds_alternative<Exists>(test.asked);
    });
}

bool Matcher::Compiled::pathMatches(const DeliveryLogEntry &entry) const
{
    const bool exists = std::any_of(tests.begin(), tests.end(),
                                    [](const CompiledTest &test) { return std::holds_alternative<Exists>(test.asked); });
    for (const forwarding::FieldPath &path : paths) {
        bool found = false;
        const int visited = path.visit(entry.source, [&](const Json &value) {
            const bool nested = value.isArray() || value.isObject();
            found = nested ? exists : anyTest(wordOf(value));
            return !found;
        });
        if (visited > 0)
            return found;
    }
    return false;
}

bool Matcher::Compiled::textMatches(const DeliveryLogEntry &entry) const
{
    for (const Field each : {Field::Id, Field::Destination, Field::Event, Field::ProviderEvent, Field::Status, Field::Http,
                             Field::Error, Field::Currency, Field::Value, Field::Reason, Field::RequestId, Field::EventId}) {
        const std::optional<std::string> text = column(each, entry, DeliveryState::Unknown);
        if (text && words->isIn(*text))
            return true;
    }
    const Json::Object &members = entry.source.members();
    return std::any_of(members.begin(), members.end(), [&](const JsonMember &member) {
        return (member.key.raw || !isColumn(member.key.utf8)) && escapedWords->isIn(member.value.toBytes().toStdString());
    });
}

Matcher::Matcher(const Node &resolved) : m_root(std::make_unique<Compiled>(resolved)) {}
Matcher::Matcher(Matcher &&) noexcept = default;
Matcher &Matcher::operator=(Matcher &&) noexcept = default;
Matcher::~Matcher() = default;

bool Matcher::matches(const DeliveryLogEntry &entry, DeliveryState state) const
{
    return m_root->matches(entry, state);
}

std::optional<QString> patternFault(const QString &pattern)
{
    const re2::RE2 compiled(pattern.toStdString(), patternOptions());
    if (compiled.ok())
        return std::nullopt;
    return QString::fromStdString(compiled.error());
}

} // namespace selwise::logquery
