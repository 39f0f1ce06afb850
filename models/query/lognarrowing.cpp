#include "models/query/lognarrowing.h"

#include "models/query/logfields.h"
#include "models/query/logliterals.h"
#include "models/query/logprint.h"

#include <algorithm>

namespace selwise::logquery {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The values of a term that holds nothing but exact ones of this field.
std::optional<std::vector<QString>> exactValues(const Node &node, const FieldRef &field)
{
    const auto *term = std::get_if<Term>(&node.is);
    if (!term || term->field != field)
        return std::nullopt;
    std::vector<QString> values;
    for (const Test &test : term->tests) {
        const auto *text = std::get_if<TextTest>(&test);
        if (!text || text->kind != TextTest::Kind::Is)
            return std::nullopt;
        values.push_back(text->text);
    }
    return values;
}

QString termText(const FieldRef &field, const std::vector<QString> &values)
{
    Term term{field, {}};
    for (const QString &value : values)
        term.tests.push_back(TextTest{TextTest::Kind::Is, value});
    return print(Node{std::move(term)});
}

} // namespace

QString narrowed(const QString &query, const QString &part)
{
    const QString text = query.trimmed();
    if (text.isEmpty())
        return part;
    const Parsed parsed = parse(text);
    const bool isOneOr = parsed.parts.size() == 1 && std::holds_alternative<Or>(parsed.query.is) && !text.startsWith(u'(');
    return (isOneOr ? u'(' + text + u')' : text) + u' ' + part;
}

std::vector<Chip> chipsOf(const LogTab &tab)
{
    std::vector<Chip> chips;
    if (const auto length = durationOf(tab.range)) {
        TimeRange range;
        range.from = Bound<Moment>{{Moment::Kind::Ago, *length}, true};
        chips.push_back({Chip::Origin::Range, Node{Term{{Field::Time, QString()}, {range}}}, true, false, {}, -1});
    }
    const Parsed parsed = parse(tab.query);
    if (parsed.ok()) {
        for (const Part &part : parsed.parts)
            chips.push_back({Chip::Origin::Query, part.node, true, false, part.span, -1});
    }
    for (int extra = 0; extra < int(tab.extras.size()); ++extra) {
        const LogExtra &each = tab.extras[size_t(extra)];
        const Parsed one = parse(each.query);
        if (one.ok())
            chips.push_back({Chip::Origin::Extra, one.query, each.on, each.brush, {}, extra});
    }
    return chips;
}

LogTab toggled(LogTab tab, const Chip &chip)
{
    switch (chip.origin) {
    case Chip::Origin::Range: return withoutChip(std::move(tab), chip);
    case Chip::Origin::Query: {
        const QString text = printPart(chip.node);
        tab.query = without(tab.query, chip.span);
        tab.extras.push_back({text, false, false});
        break;
    }
    case Chip::Origin::Extra: {
        LogExtra &extra = tab.extras.at(size_t(chip.extra));
        extra.on = !extra.on;
        if (extra.on && !extra.brush) { // it came from the query, and goes back there
            tab.query = narrowed(tab.query, printPart(chip.node));
            tab.extras.erase(tab.extras.begin() + chip.extra);
        }
        break;
    }
    }
    return tab;
}

LogTab withoutChip(LogTab tab, const Chip &chip)
{
    switch (chip.origin) {
    case Chip::Origin::Range: tab.range.clear(); break;
    case Chip::Origin::Query: tab.query = without(tab.query, chip.span); break;
    case Chip::Origin::Extra: tab.extras.erase(tab.extras.begin() + chip.extra); break;
    }
    return tab;
}

LogTab withChipOf(const LogTab &from, const Chip &chip, LogTab to)
{
    if (chip.origin == Chip::Origin::Range) {
        to.range = from.range;
        return to;
    }
    if (chip.brush) {
        std::erase_if(to.extras, [](const LogExtra &extra) { return extra.brush; });
        to.extras.push_back(from.extras.at(size_t(chip.extra)));
        return to;
    }
    const std::vector<Chip> there = chipsOf(to);
    if (std::none_of(there.begin(), there.end(), [&](const Chip &each) { return each.on && each.node == chip.node; }))
        to.query = narrowed(to.query, printPart(chip.node));
    return to;
}

std::vector<FieldRef> sameFacet(const FieldRef &field)
{
    if (field.field != Field::Destination)
        return {field};
    return {field, {Field::Provider, QString()}, {Field::Webhook, QString()}};
}

std::vector<QString> chosenValues(const LogTab &tab, const FieldRef &field)
{
    std::vector<QString> chosen;
    const Parsed parsed = parse(tab.query);
    for (const FieldRef &each : sameFacet(field)) {
        const auto part = std::find_if(parsed.parts.begin(), parsed.parts.end(), [&](const Part &one) { return exactValues(one.node, each).has_value(); });
        if (part == parsed.parts.end())
            continue;
        const auto values = exactValues(part->node, each);
        chosen.insert(chosen.end(), values->begin(), values->end());
    }
    return chosen;
}

LogTab withValueToggled(LogTab tab, const FieldRef &field, const QString &value)
{
    const Parsed parsed = parse(tab.query);
    const auto isProvider = [&value] {
        const std::vector<QString> known = knownWords(Field::Provider);
        return std::find(known.begin(), known.end(), value) != known.end();
    };
    for (const Part &part : parsed.parts) {
        for (const FieldRef &each : sameFacet(field)) {
            auto values = exactValues(part.node, each);
            if (!values)
                continue;
            const bool had = std::erase(*values, value) > 0;
            // A webhook does not fit among providers, nor the other way round: then all of them are receivers.
            const bool fits = each == field || each.field == (isProvider() ? Field::Provider : Field::Webhook);
            if (!had)
                values->push_back(value);
            const QString text = termText(had || fits ? each : field, *values);
            tab.query = values->empty() ? without(tab.query, part.span) : replaced(tab.query, part.span, text);
            return tab;
        }
    }
    tab.query = narrowed(tab.query, termText(field, {value}));
    return tab;
}

LogTab withBrush(LogTab tab, const std::optional<TimeRange> &range)
{
    std::erase_if(tab.extras, [](const LogExtra &extra) { return extra.brush; });
    if (range)
        tab.extras.push_back({print(Node{Term{{Field::Time, QString()}, {*range}}}), true, true});
    return tab;
}

} // namespace selwise::logquery
