#include "models/domain/codec/mappingcodec.h"

#include "models/domain/codec/members.h"
#include "models/domain/codec/wordtable.h"

#include <algorithm>

// Mappings, filters and conditions. Each encoder starts from what was received and changes in it only what differs, so
// that entries of another type, unknown members and undecodable names survive an edit beside them.

namespace selwise::codec {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr Word<Operator> operatorNames[] = {
    {Operator::Eq, "eq"_L1},
    {Operator::Neq, "neq"_L1},
    {Operator::Gt, "gt"_L1},
    {Operator::Gte, "gte"_L1},
    {Operator::Lt, "lt"_L1},
    {Operator::Lte, "lte"_L1},
    {Operator::In, "in"_L1},
    {Operator::NotIn, "not_in"_L1},
    {Operator::Contains, "contains"_L1},
    {Operator::NotContains, "not_contains"_L1},
    {Operator::StartsWith, "starts_with"_L1},
    {Operator::EndsWith, "ends_with"_L1},
    {Operator::Exists, "exists"_L1},
    {Operator::NotExists, "not_exists"_L1},
    {Operator::Matches, "matches"_L1},
};

Condition decodeCondition(const Json &value)
{
    Condition condition;
    condition.source = value;
    condition.field = members::text(value.find("field"));
    condition.operatorText = members::text(value.find("operator"));
    condition.op = operatorFromText(condition.operatorText);
    if (const Json *operand = value.find("value"))
        condition.value = *operand;
    return condition;
}

Json encodeCondition(const Condition &condition)
{
    const Condition before = decodeCondition(condition.source);
    const bool wireSpellingHolds = operatorFromText(condition.operatorText) == condition.op;
    const QString spelled = wireSpellingHolds ? condition.operatorText : operatorText(condition.op);
    const bool same = before.field == condition.field && before.operatorText == spelled && before.value == condition.value;
    if (same) // a null that was received, too: a new condition has an operator
        return condition.source;
    Json result = condition.source.isObject() ? condition.source : Json::object();
    if (before.field != condition.field || !result.find("field"))
        result.set("field", Json(QStringView(condition.field)));
    if (before.operatorText != spelled || !result.find("operator"))
        result.set("operator", Json(QStringView(spelled)));
    if (!condition.value)
        result.remove("value");
    else if (before.value != condition.value)
        result.set("value", *condition.value);
    return result;
}

/// Rebuilds an object of named values: members that `isEntry` does not recognise stay, entries keep their place.
template <class Entries, class IsEntry, class Encode>
Json rebuilt(const Json &source, const Entries &entries, IsEntry isEntry, Encode encode)
{
    Json result = Json::object();
    std::vector<bool> placed(entries.size(), false);
    size_t next = 0; // behind the one found last: nearly always the next one
    for (const JsonMember &member : source.members()) {
        if (!isEntry(member.value)) {
            result.editMembers().push_back(member);
            continue;
        }
        const QString name = member.key.toQString();
        for (size_t tried = 0; tried < entries.size(); ++tried) {
            const size_t i = (next + tried) % entries.size();
            if (!placed[i] && encode.name(entries[i]) == name) {
                placed[i] = true;
                next = i + 1;
                result.editMembers().push_back({member.key, encode.value(entries[i], &member.value)});
                break;
            }
        }
    }
    for (size_t i = 0; i < entries.size(); ++i) {
        if (!placed[i])
            result.set(encode.name(entries[i]).toStdString(), encode.value(entries[i], nullptr));
    }
    return result;
}

constexpr std::string_view largeParts[] = {"eventMapping", "reverseEventMapping", "eventFilters"};

const Json &part(const Json &form, std::string_view name)
{
    static const Json nothing;
    const Json *found = form.find(name);
    return found ? *found : nothing;
}

struct EncodeEntry {
    static QString name(const EventMapping::Entry &entry) { return entry.from; }
    static Json value(const EventMapping::Entry &entry, const Json *before)
    {
        return before && before->toQString() == entry.to ? *before : Json(QStringView(entry.to));
    }
};

struct EncodeNamedFilter {
    static QString name(const std::pair<QString, EventFilter> &filter) { return filter.first; }
    static Json value(const std::pair<QString, EventFilter> &filter, const Json *before)
    {
        return before && decodeFilter(*before) == filter.second ? *before : encodeFilter(filter.second);
    }
};

} // namespace

std::vector<std::string> filterPath(const QString &event)
{
    return {"eventFilters", event.toStdString()};
}

Operator operatorFromText(QStringView text)
{
    return valueOf(operatorNames, text);
}

QString operatorText(Operator op)
{
    return wordOf(operatorNames, op);
}

EventMapping decodeMapping(const Json &object)
{
    EventMapping mapping;
    for (const JsonMember &member : object.members()) {
        if (member.value.isString())
            mapping.entries.push_back({member.key.toQString(), member.value.toQString()});
    }
    return mapping;
}

void patchMapping(Json &record, std::string_view key, const EventMapping &mapping)
{
    const Json *source = record.find(key);
    const Json nothing;
    if (decodeMapping(source ? *source : nothing) != mapping)
        record.set(key, rebuilt(source ? *source : nothing, mapping.entries, [](const Json &v) { return v.isString(); }, EncodeEntry()));
}

Json settingsOfForm(const Json &form)
{
    Json settings = Json::object();
    for (const JsonMember &member : form.members()) {
        if (member.key.raw || std::ranges::find(largeParts, member.key.utf8) == std::end(largeParts))
            settings.editMembers().push_back(member);
    }
    return settings;
}

const Json &filtersOfForm(const Json &form)
{
    return part(form, "eventFilters");
}

MappingDefaults mappingsOfForm(const Json &form)
{
    return {decodeMapping(part(form, "eventMapping")), decodeMapping(part(form, "reverseEventMapping"))};
}

bool isMapped(const Json &form, const QString &event)
{
    const Json *name = part(form, "eventMapping").find(event.toStdString());
    return name && name->isString();
}

bool haveSameMappings(const Json &a, const Json &b)
{
    return part(a, "eventMapping") == part(b, "eventMapping") && part(a, "reverseEventMapping") == part(b, "reverseEventMapping");
}

std::vector<std::string> mappingPath(const QString &event)
{
    return {"eventMapping", event.toStdString()};
}

std::vector<std::string> reverseMappingPath(const QString &external)
{
    return {"reverseEventMapping", external.toStdString()};
}

EventFilter decodeFilter(const Json &value)
{
    EventFilter filter;
    filter.source = value;
    filter.enabled = members::flag(value.find("enabled")).value_or(true);
    if (const Json *conditions = value.find("conditions"))
        filter.conditions = decodeConditions(*conditions);
    return filter;
}

std::vector<Condition> decodeConditions(const Json &list)
{
    std::vector<Condition> conditions;
    for (const Json &condition : list.elements())
        conditions.push_back(decodeCondition(condition));
    return conditions;
}

Json encodeFilter(const EventFilter &filter)
{
    const EventFilter before = decodeFilter(filter.source);
    Json conditions = Json::array();
    for (const Condition &condition : filter.conditions)
        conditions.elements().push_back(encodeCondition(condition));
    const Json *received = filter.source.find("conditions");
    const bool sameConditions = received && received->isArray() ? *received == conditions : conditions.elements().empty();
    if (before.enabled == filter.enabled && sameConditions && !filter.source.isNull())
        return filter.source;
    Json result = filter.source.isObject() ? filter.source : Json::object();
    if (before.enabled != filter.enabled || !filter.source.isObject())
        result.set("enabled", Json(filter.enabled));
    if (!sameConditions || !filter.source.isObject())
        result.set("conditions", std::move(conditions));
    return result;
}

std::vector<std::pair<QString, EventFilter>> decodeFilters(const Json &object)
{
    std::vector<std::pair<QString, EventFilter>> filters;
    for (const JsonMember &member : object.members())
        filters.emplace_back(member.key.toQString(), decodeFilter(member.value));
    return filters;
}

void patchFilters(Json &record, std::string_view key, const std::vector<std::pair<QString, EventFilter>> &filters)
{
    const Json *source = record.find(key);
    const Json nothing;
    if (!source && filters.empty())
        return;
    if (source && !source->isObject() && filters.empty())
        return;
    record.set(key, rebuilt(source ? *source : nothing, filters, [](const Json &) { return true; }, EncodeNamedFilter()));
}

Json canonicalFilter(const EventFilter &filter)
{
    Json result = Json::object();
    result.set("enabled", Json(filter.enabled));
    Json conditions = Json::array();
    for (const Condition &condition : filter.conditions)
        conditions.elements().push_back(encodeCondition(condition));
    result.set("conditions", std::move(conditions));
    members::appendUnknown(result, filter.source, {});
    return result;
}

} // namespace selwise::codec
