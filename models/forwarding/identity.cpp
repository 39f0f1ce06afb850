#include "models/forwarding/identity.h"

namespace selwise::forwarding {

namespace {

/// A, contract section 4, "Identity and context of an event"; in the order of EventField.
constexpr std::array<std::string_view, eventFieldCount> defaultPaths = {
    "id", "timestamp", "visitorId", "sessionId",
    "user.id", "user.email", "user.phone", "user.firstName", "user.lastName", "user.gender", "user.birthDate", "user.city",
    "user.state", "user.zip", "user.country",
    "context.ip", "context.userAgent", "context.url", "context.referrer", "context.fbp", "context.fbc", "context.gclid",
    "context.testId",
    "consent.analytics", "consent.marketing", "consent.preferences",
};
static_assert(!defaultPaths.back().empty());

} // namespace

EventPaths::EventPaths()
{
    static const auto compiled = [] {
        auto table = std::make_shared<Table>();
        for (std::size_t i = 0; i < eventFieldCount; ++i)
            (*table)[i] = FieldPath(defaultPaths[i]);
        return std::shared_ptr<const Table>(std::move(table));
    }();
    m_paths = compiled;
}

void EventPaths::set(EventField field, std::string_view path)
{
    auto changed = std::make_shared<Table>(*m_paths);
    (*changed)[std::size_t(field)] = FieldPath(path);
    m_paths = std::move(changed);
}

std::string_view EventPaths::text(const Json &event, EventField field) const
{
    const Json *value = find(event, field);
    if (!value || value->isRawString())
        return {};
    return value->isNumber() ? value->numberText() : value->utf8();
}

} // namespace selwise::forwarding
