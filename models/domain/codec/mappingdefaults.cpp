#include "models/domain/codec/members.h"
#include "models/domain/codec/providercodec.h"

#include <algorithm>

namespace selwise::codec {

using namespace Qt::Literals::StringLiterals;

namespace {

/// ["page_view","PageView"], or an object with one of the usual pairs of names.
std::optional<EventMapping::Entry> decodePair(const Json &pair)
{
    if (pair.isArray() && pair.elements().size() == 2 && pair.elements()[0].isString() && pair.elements()[1].isString())
        return EventMapping::Entry{pair.elements()[0].toQString(), pair.elements()[1].toQString()};
    const Json *from = members::find(pair, {"from", "event", "selwiseEvent", "source", "canonicalEvent", "key"});
    const Json *to = members::find(pair, {"to", "providerEvent", "target", "value"});
    if (from && to && from->isString() && to->isString())
        return EventMapping::Entry{from->toQString(), to->toQString()};
    return std::nullopt;
}

std::optional<EventMapping> decodeEither(const Json *value)
{
    if (!value || value->isNull())
        return EventMapping();
    if (value->isObject())
        return decodeMapping(*value);
    if (!value->isArray())
        return std::nullopt;
    EventMapping mapping;
    for (const Json &element : value->elements()) {
        const std::optional<EventMapping::Entry> entry = decodePair(element);
        if (!entry)
            return std::nullopt;
        mapping.set(entry->from, entry->to);
    }
    return mapping;
}

} // namespace

Result<MappingDefaults, ShapeError> decodeMappings(const Json &body)
{
    const Json &inner = members::unwrapped(body, {"data"});
    const auto failure = [](const QString &path) { return Failure{ShapeError{path, u"a mapping of event names"_s}}; };
    const Json *forward = members::find(inner, {"eventMapping", "mappings", "mapping"});
    const Json *reverse = members::find(inner, {"reverseEventMapping", "reverseMappings"});
    if (forward && forward->isString()) // a plain mapping of an event that happens to be called so
        forward = nullptr;
    if (!forward && !reverse) {
        const bool allText = std::all_of(inner.members().begin(), inner.members().end(),
                                         [](const JsonMember &member) { return member.value.isString(); });
        if (inner.isNull() || !allText)
            return failure({});
        forward = &inner;
    }
    MappingDefaults defaults;
    const std::optional<EventMapping> there = decodeEither(forward), back = decodeEither(reverse);
    if (!there || !back)
        return failure(there ? u"reverseEventMapping"_s : u"eventMapping"_s);
    defaults.eventMapping = *there;
    defaults.reverseEventMapping = *back;
    return defaults;
}

} // namespace selwise::codec
