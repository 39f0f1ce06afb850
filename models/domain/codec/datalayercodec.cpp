#include "models/domain/codec/mappingcodec.h"
#include "models/domain/codec/members.h"
#include "models/domain/codec/webhookcodec.h"
#include "models/domain/codec/wordtable.h"

namespace selwise::codec {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr Word<PageDetection> detectionNames[] = {
    {PageDetection::Auto, "auto"_L1}, {PageDetection::Manual, "manual"_L1}, {PageDetection::Patterns, "patterns"_L1}};

QString detectionText(const DataLayerConfig &config)
{
    const QString word = wordOf(detectionNames, config.pageDetection);
    return word.isEmpty() ? config.pageDetectionText : word;
}

} // namespace

Result<DataLayerConfig, ShapeError> decodeDataLayer(const Json &body)
{
    const Json &settings = members::unwrapped(body, {"data", "dataLayer"});
    DataLayerConfig config;
    if (settings.isNull())
        return config; // never configured: the documented defaults
    if (!settings.isObject())
        return Failure{ShapeError{&settings == &body ? QString() : u"data"_s, u"data layer settings"_s}};
    const DataLayerConfig defaults;
    const auto flag = [&](std::string_view name, bool absent) { return members::flag(settings.find(name)).value_or(absent); };
    const auto text = [&](std::string_view name, const QString &absent) {
        const Json *value = settings.find(name);
        return value && !value->isNull() ? members::text(value) : absent;
    };
    config.source = settings;
    config.enabled = flag("enabled", defaults.enabled);
    config.autoPageTracking = flag("autoPageTracking", defaults.autoPageTracking);
    config.variableName = text("variableName", defaults.variableName);
    config.pageDetectionText = text("pageDetection", defaults.pageDetectionText);
    config.pageDetection = valueOf(detectionNames, config.pageDetectionText);
    config.bufferSize = members::integer(settings.find("bufferSize")).value_or(defaults.bufferSize);
    config.flushIntervalMs = members::integer(settings.find("flushInterval")).value_or(defaults.flushIntervalMs);
    if (const Json *reverse = settings.find("reverseEventMapping"))
        config.reverseEventMapping = decodeMapping(*reverse);
    config.externalDataLayerName = text("externalDataLayerName", defaults.externalDataLayerName);
    config.debugMode = flag("debugMode", defaults.debugMode);
    return config;
}

Json encodeRecord(const DataLayerConfig &config)
{
    const DataLayerConfig defaults;
    Json result = config.source;
    for (const std::string_view name : {"siteId", "createdAt", "updatedAt"})
        result.remove(name);
    const auto patchText = [&](std::string_view name, const QString &now, const QString &absent) {
        const Json *before = result.find(name);
        if (before && before->isNull() && now == absent)
            return;
        members::patchText(result, {name}, now, absent);
    };
    members::patchFlag(result, {"enabled"}, config.enabled, defaults.enabled);
    members::patchFlag(result, {"autoPageTracking"}, config.autoPageTracking, defaults.autoPageTracking);
    patchText("variableName", config.variableName, defaults.variableName);
    patchText("pageDetection", detectionText(config), defaults.pageDetectionText);
    members::patchInteger(result, {"bufferSize"}, config.bufferSize, defaults.bufferSize);
    members::patchInteger(result, {"flushInterval"}, config.flushIntervalMs, defaults.flushIntervalMs);
    patchMapping(result, "reverseEventMapping", config.reverseEventMapping);
    patchText("externalDataLayerName", config.externalDataLayerName, defaults.externalDataLayerName);
    members::patchFlag(result, {"debugMode"}, config.debugMode, defaults.debugMode);
    return result;
}

} // namespace selwise::codec
