#include "models/domain/codec/sitefilecodec.h"

#include <algorithm>
#include <span>

namespace selwise::codec {

namespace {

using Names = std::span<const std::string_view>;

constexpr std::string_view providerNames[] = {"enabled", "testMode", "config", "eventMapping", "reverseEventMapping", "eventFilters"};
constexpr std::string_view webhookNames[] = {"name",     "url",        "events", "enabled",     "isActive",   "active",
                                             "authType", "authConfig", "retry",  "retryConfig", "retryPolicy"};
constexpr std::string_view dataLayerNames[] = {"enabled",       "autoPageTracking", "variableName",          "pageDetection", "bufferSize",
                                               "flushInterval", "debugMode",        "externalDataLayerName", "reverseEventMapping",
                                               "tracker",       "pagePatterns"};
/// Objects that are taken member by member: others, like a mapping, are one value.
constexpr std::string_view containers[] = {"config", "authConfig", "retry", "retryConfig", "retryPolicy", "tracker"};
constexpr std::string_view innerNames[] = {"header",         "maxAttempts",     "initialDelaySeconds", "backoff", "maxDelaySeconds",
                                           "timeoutSeconds", "batchingEnabled", "batchSize",           "flushInterval", "offlinePersistence"};

bool has(Names names, std::string_view name)
{
    return std::ranges::find(names, name) != names.end();
}

bool isConfigField(std::string_view name)
{
    for (const Provider provider : {Provider::Ga4, Provider::Meta, Provider::GoogleAds}) {
        for (const ConfigFieldSpec &field : configFields(provider)) {
            if (std::string_view(field.name.data(), size_t(field.name.size())) == name)
                return true;
        }
    }
    return false;
}

Json inner(const Json &now, const Json &from, bool whole)
{
    Json result = now;
    if (whole) {
        for (const JsonMember &member : now.members()) {
            if (!member.key.raw && !from.find(member.key.utf8) && (isConfigField(member.key.utf8) || has(innerNames, member.key.utf8)))
                result.remove(member.key.utf8);
        }
    }
    for (const JsonMember &member : from.members()) {
        if (!member.key.raw)
            result.set(member.key.utf8, member.value);
    }
    return result;
}

} // namespace

Json overlaid(const Json &now, const Json &from, OverlayKind kind, bool whole)
{
    const Names documented = kind == OverlayKind::Provider  ? Names(providerNames)
                             : kind == OverlayKind::Webhook ? Names(webhookNames)
                                                            : Names(dataLayerNames);
    Json result = now;
    if (whole) {
        for (const std::string_view name : documented) {
            if (!from.find(name))
                result.remove(name);
        }
    }
    for (const JsonMember &member : from.members()) {
        if (member.key.raw)
            continue;
        const Json *before = now.find(member.key.utf8);
        const bool byMember = before && before->isObject() && member.value.isObject() && has(containers, member.key.utf8);
        result.set(member.key.utf8, byMember ? inner(*before, member.value, whole) : member.value);
    }
    return result;
}

} // namespace selwise::codec
