#include "models/query/logfields.h"

#include <algorithm>

namespace selwise::logquery {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr FieldName names[] = {
    {"provider"_L1, Field::Provider},       {"webhook"_L1, Field::Webhook},     {"to"_L1, Field::Destination},
    {"destination"_L1, Field::Destination}, {"event"_L1, Field::Event},         {"providerEvent"_L1, Field::ProviderEvent},
    {"status"_L1, Field::Status},           {"state"_L1, Field::State},         {"error"_L1, Field::Error},
    {"reason"_L1, Field::Reason},           {"http"_L1, Field::Http},           {"httpStatus"_L1, Field::Http},
    {"ms"_L1, Field::Ms},                   {"durationMs"_L1, Field::Ms},       {"attempt"_L1, Field::Attempt},
    {"value"_L1, Field::Value},             {"currency"_L1, Field::Currency},   {"time"_L1, Field::Time},
    {"timestamp"_L1, Field::Time},          {"id"_L1, Field::Id},               {"requestId"_L1, Field::RequestId},
    {"eventId"_L1, Field::EventId},
};

} // namespace

std::span<const FieldName> fieldNames()
{
    return names;
}

QString fieldName(const FieldRef &ref)
{
    if (ref.field == Field::Path)
        return ref.path;
    const auto *found = std::find_if(std::begin(names), std::end(names), [&](const FieldName &name) { return name.field == ref.field; });
    return found == std::end(names) ? QString() : QString(found->name);
}

std::optional<Field> fieldNamed(QStringView name)
{
    const auto *found = std::find_if(std::begin(names), std::end(names), [&](const FieldName &each) {
        return name.compare(each.name, Qt::CaseInsensitive) == 0;
    });
    return found == std::end(names) ? std::nullopt : std::optional(found->field);
}

std::vector<QString> knownWords(Field field)
{
    switch (field) {
    case Field::Status: return {u"delivered"_s, u"failed"_s, u"retrying"_s, u"filtered"_s, u"skipped"_s, u"test"_s};
    case Field::State: return {u"delivered"_s, u"pending"_s, u"undelivered"_s, u"filtered"_s, u"skipped"_s, u"test"_s};
    case Field::Provider: return {u"ga4"_s, u"meta"_s, u"gads"_s};
    default: return {};
    }
}

} // namespace selwise::logquery
