#include "app/archive/compiledquery.h"

#include "app/archive/columntests.h"
#include "app/archive/fieldaccess.h"
#include "app/archive/jsonscan.h"
#include "app/archive/pathpruning.h"
#include "models/domain/codec/observationcodec.h"
#include "models/domain/jsonescape.h"

#include <algorithm>
#include <map>

namespace selwise::archive {

using namespace logquery;

namespace {

/// Names of members that every entry's shape may hold; others stand in the rest.
bool isPlainName(std::string_view name)
{
    return !name.empty() && std::all_of(name.begin(), name.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '-';
    });
}

/// `name"`: stands in every text that has a member of the path's last name, alone or as the end of a longer one.
std::string lastNameOf(const QString &path)
{
    const std::string text = path.toStdString();
    const size_t dot = text.rfind('.');
    const std::string last = dot == text.npos ? text : text.substr(dot + 1);
    return isPlainName(last) ? last + '"' : std::string();
}

/// Asks now and then whether the answer is still wanted, and remembers it.
class Patience {
public:
    explicit Patience(const CompiledQuery::IsCancelled &cancelled) : m_cancelled(cancelled) {}
    bool isOver()
    {
        if (!m_over && m_rows++ % rowsAtOnce == 0)
            m_over = m_cancelled();
        return m_over;
    }

private:
    static constexpr int rowsAtOnce = 1024;
    const CompiledQuery::IsCancelled &m_cancelled;
    int m_rows = 0;
    bool m_over = false;
};

} // namespace

/// What a query is asked with.
struct CompiledQuery::Asked {
    size_t index = 0;
    const Deliveries *deliveries = nullptr;
    const IsCancelled &cancelled;
};

struct CompiledQuery::Op {
    enum class Kind { And, Or, Not, Term, FreeText };
    explicit Op(const Node &node);

    /// Right for the rows of `within`; of others they say nothing.
    Bitmap rows(const Part &part, const Asked &asked, const Bitmap &within) const;
    Bitmap termRows(const Part &part, const Asked &asked, const Bitmap &within) const;
    Bitmap dictionaryRows(const Segment &segment, Slot slot) const;
    Bitmap textRows(const Segment &segment, Slot slot) const;
    Bitmap timeRows(const Segment &segment) const;
    Bitmap pathRows(const Segment &segment, const IsCancelled &cancelled, const Bitmap &within) const;
    Bitmap freeRows(const Segment &segment, const IsCancelled &cancelled, const Bitmap &within) const;
    bool needsDeliveries() const;
    static constexpr int reads = 2;
    int cost() const; ///< of a row: columns before texts before entries that it `reads`

    Kind kind = Kind::And;
    std::vector<Op> children;
    Field field = Field::Event;
    std::unique_ptr<ColumnTests> tests;
    std::unique_ptr<TextFinder> words, escapedWords, lastName;
    std::unique_ptr<PathPruning> pruning;
    std::unique_ptr<Matcher> matcher; ///< of this node, for rows that columns do not decide
};

CompiledQuery::Op::Op(const Node &node) : kind(Kind(node.is.index()))
{
    const auto add = [&](const std::vector<Node> &nodes) {
        for (const Node &child : nodes)
            children.emplace_back(child);
        std::ranges::stable_sort(children, {}, &Op::cost);
    };
    if (const auto *both = std::get_if<And>(&node.is)) {
        add(both->all);
    } else if (const auto *either = std::get_if<Or>(&node.is)) {
        add(either->any);
    } else if (const auto *negation = std::get_if<Not>(&node.is)) {
        add(negation->operand);
    } else if (const auto *text = std::get_if<FreeText>(&node.is)) {
        const std::string bytes = text->text.toStdString();
        std::string escaped;
        jsonescape::appendEscaped(escaped, bytes);
        words = std::make_unique<TextFinder>(bytes, anyCase(text->text));
        escapedWords = std::make_unique<TextFinder>(escaped, anyCase(text->text));
        matcher = std::make_unique<Matcher>(node);
    } else if (const auto *term = std::get_if<Term>(&node.is)) {
        field = term->field.field;
        tests = std::make_unique<ColumnTests>(term->tests);
        if (field == Field::Path) {
            matcher = std::make_unique<Matcher>(node);
            pruning = std::make_unique<PathPruning>(codec::logPaths(term->field.path.toStdString()));
            if (const std::string last = lastNameOf(term->field.path); !last.empty())
                lastName = std::make_unique<TextFinder>(last, false);
        }
    }
}

bool CompiledQuery::Op::needsDeliveries() const
{
    return (kind == Kind::Term && field == Field::State) || std::any_of(children.begin(), children.end(), [](const Op &child) { return child.needsDeliveries(); });
}

int CompiledQuery::Op::cost() const
{
    int most = kind == Kind::FreeText ? 1 : kind == Kind::Term && field == Field::Path ? reads : 0;
    for (const Op &child : children)
        most = std::max(most, child.cost());
    return most;
}

Bitmap CompiledQuery::Op::rows(const Part &part, const Asked &asked, const Bitmap &within) const
{
    switch (kind) {
    case Kind::And: {
        Bitmap result = within;
        for (const Op &child : children) {
            if (result.none())
                break;
            result &= child.rows(part, asked, result);
        }
        return result;
    }
    case Kind::Or: {
        Bitmap result(within.rows()), open = within;
        for (const Op &child : children) {
            if (open.none())
                break;
            const Bitmap found = child.rows(part, asked, open);
            result |= found;
            open.remove(found);
        }
        return result;
    }
    case Kind::Not: {
        Bitmap result = children.front().rows(part, asked, within);
        result.flip();
        return result;
    }
    case Kind::Term: return termRows(part, asked, within);
    case Kind::FreeText: return freeRows(*part.segment, asked.cancelled, within);
    }
    return Bitmap(within.rows());
}

Bitmap CompiledQuery::Op::termRows(const Part &part, const Asked &asked, const Bitmap &within) const
{
    const Segment &segment = *part.segment;
    if (field == Field::State) {
        Bitmap result(size_t(segment.rows()));
        std::array<bool, 7> holds{};
        for (size_t state = 0; state < holds.size(); ++state) {
            const std::string name = deliveryStateName(DeliveryState(state)).toStdString();
            holds[state] = !name.empty() && tests->holds(name);
        }
        within.forEach([&](size_t row) {
            if (holds[size_t(asked.deliveries->state(asked.index, int(row)))])
                result.set(row);
        });
        return result;
    }
    if (field == Field::Path)
        return pathRows(segment, asked.cancelled, within);
    const Slot slot = slotOf(field);
    if (slot == Slot::Time)
        return timeRows(segment);
    if (isDictionary(slot))
        return dictionaryRows(segment, slot);
    if (isInteger(slot))
        return rowsWithin(segment, slot, tests->integerRanges());
    return textRows(segment, slot);
}

Bitmap CompiledQuery::Op::dictionaryRows(const Segment &segment, Slot slot) const
{
    const std::vector<std::string_view> &dictionary = segment.dictionary(slot);
    std::vector<bool> codes(dictionary.size(), false);
    for (size_t code = 1; code < dictionary.size(); ++code) {
        const std::string_view text = fieldText(field, dictionary[code]);
        codes[code] = !text.empty() && tests->holds(text);
    }
    return rowsWithCodes(segment, slot, codes);
}

Bitmap CompiledQuery::Op::textRows(const Segment &segment, Slot slot) const
{
    if (tests->single(TextTest::Kind::Contains) && tests->finder().size() > 0)
        return rowsContaining(segment, slot, tests->finder());
    Bitmap result(size_t(segment.rows()));
    if (segment.arena(slot).empty())
        return result;
    for (int row = 0; row < segment.rows(); ++row) {
        const std::string_view text = segment.text(slot, row);
        if (!text.empty() && tests->holds(text))
            result.set(size_t(row));
    }
    return result;
}

Bitmap CompiledQuery::Op::timeRows(const Segment &segment) const
{
    Bitmap result(size_t(segment.rows()));
    if (tests->times().any)
        result.setRange(size_t(segment.untimed()), size_t(segment.rows()));
    for (const auto &[low, high] : tests->times().ranges) {
        const int from = segment.rowAt(low);
        const int to = high == std::numeric_limits<qint64>::max() ? segment.rows() : segment.rowAt(high + 1);
        if (from < to)
            result.setRange(size_t(from), size_t(to));
    }
    return result;
}

Bitmap CompiledQuery::Op::pathRows(const Segment &segment, const IsCancelled &cancelled, const Bitmap &within) const
{
    constexpr size_t few = 16; // of so many rows one: to look through all texts takes longer than to read the few
    Bitmap result(within.rows());
    Bitmap candidates = within;
    // A name among an entry's own members stands in its shape instead.
    if (lastName && within.count() * few > within.rows() && !segment.anyShapeHolds(lastName->needle()))
        candidates &= rowsContaining(segment, Slot::Rest, *lastName);
    Patience patience(cancelled);
    std::string raw;
    candidates.forEach([&](size_t row) {
        if (patience.isOver())
            return;
        // A path is looked for in the JSON alone: nothing else of the entry is needed.
        raw.clear();
        segment.appendRaw(int(row), raw);
        const size_t size = raw.size();
        raw.append(scanPadding, '\0');
        auto json = Json::parse(pruning->pruned(std::string_view(raw).substr(0, size)));
        DeliveryLogEntry entry;
        if (json)
            entry.source = std::move(json.value());
        if (matcher->matches(entry, DeliveryState::Unknown))
            result.set(row);
    });
    return result;
}

Bitmap CompiledQuery::Op::freeRows(const Segment &segment, const IsCancelled &cancelled, const Bitmap &within) const
{
    Bitmap result(within.rows());
    for (const Slot slot : {Slot::Destination, Slot::Event, Slot::ProviderEvent, Slot::Status, Slot::Error, Slot::Currency, Slot::Value, Slot::Reason}) {
        const std::vector<std::string_view> &dictionary = segment.dictionary(slot);
        std::vector<bool> codes(dictionary.size(), false);
        bool any = false;
        for (size_t code = 1; code < dictionary.size(); ++code) {
            const std::string_view text = fieldText(slot == Slot::Destination ? Field::Destination : Field::Event, dictionary[code]);
            codes[code] = !text.empty() && words->isIn(text);
            any |= codes[code];
        }
        if (any)
            result |= rowsWithCodes(segment, slot, codes);
    }
    if (segment.column(Slot::Http).data && words->size() <= 20
        && std::all_of(words->needle().begin(), words->needle().end(), [](char c) { return c == '-' || (c >= '0' && c <= '9'); })) {
        std::map<qint64, bool> known;
        for (int row = 0; row < segment.rows(); ++row) {
            const qint64 number = segment.number(Slot::Http, row);
            if (number == noNumber)
                continue;
            auto at = known.find(number);
            if (at == known.end())
                at = known.emplace(number, words->isIn(std::to_string(number))).first;
            if (at->second)
                result.set(size_t(row));
        }
    }
    for (const Slot slot : {Slot::Id, Slot::RequestId, Slot::EventId}) {
        if (!segment.arena(slot).empty())
            result |= rowsContaining(segment, slot, *words);
    }
    const Bitmap rest = rowsContaining(segment, Slot::Rest, *escapedWords);
    if (!segment.hasRaw()) {
        result |= rest;
        return result;
    }
    // Entries whose whole text is the rest: their names and columns are in it too, so that a hit there only may be one.
    Patience patience(cancelled);
    for (int row = 0; row < segment.rows() && !patience.isOver(); ++row) {
        const auto at = size_t(row);
        if (!segment.isRaw(row)) {
            if (rest.test(at))
                result.set(at);
            continue;
        }
        if (!within.test(at) || result.test(at))
            continue;
        if (matcher->matches(entryAt(segment, row), DeliveryState::Unknown))
            result.set(at);
    }
    return result;
}

CompiledQuery::CompiledQuery(const Node &resolved) : m_root(std::make_unique<Op>(resolved)) {}
CompiledQuery::CompiledQuery(CompiledQuery &&) noexcept = default;
CompiledQuery::~CompiledQuery() = default;

bool CompiledQuery::needsDeliveries() const
{
    return m_root->needsDeliveries();
}

bool CompiledQuery::isEverything() const
{
    return m_root->kind == Op::Kind::And && m_root->children.empty();
}

bool CompiledQuery::isSlow() const
{
    return m_root->cost() == Op::reads && !needsDeliveries();
}

Bitmap CompiledQuery::rows(const Part &part, size_t index, const Bitmap &within, const Deliveries *deliveries, const IsCancelled &cancelled) const
{
    Bitmap found = m_root->rows(part, {index, deliveries, cancelled}, within);
    found &= within;
    return found;
}

} // namespace selwise::archive
