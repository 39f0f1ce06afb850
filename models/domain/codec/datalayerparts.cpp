#include "models/domain/codec/datalayerparts.h"

#include "models/domain/codec/members.h"
#include "models/domain/codec/webhookcodec.h"

#include <algorithm>

namespace selwise::codec {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::string_view trackerName = "tracker", patternsName = "pagePatterns";
constexpr std::string_view shownNames[] = {"enabled",   "autoPageTracking",    "variableName",          "pageDetection",
                                           "bufferSize", "flushInterval",      "reverseEventMapping",   "externalDataLayerName",
                                           "debugMode", "siteId",              "createdAt",             "updatedAt"};
constexpr std::string_view trackerNames[] = {"batchingEnabled", "batchSize", "flushInterval", "offlinePersistence"};

std::string patternsMember(const Json &record)
{
    for (const JsonMember &member : record.members()) {
        if (!member.key.raw && member.key.toQString().contains("pattern"_L1, Qt::CaseInsensitive))
            return member.key.utf8;
    }
    return std::string(patternsName);
}

} // namespace

TrackerBlock trackerOf(const DataLayerConfig &config)
{
    TrackerBlock tracker;
    const Json *block = config.source.find(trackerName);
    if (!block || !block->isObject())
        return tracker;
    tracker.isGiven = true;
    tracker.batchingEnabled = members::flag(block->find("batchingEnabled")).value_or(tracker.batchingEnabled);
    tracker.batchSize = members::integer(block->find("batchSize")).value_or(tracker.batchSize);
    tracker.flushIntervalSeconds = members::integer(block->find("flushInterval")).value_or(tracker.flushIntervalSeconds);
    tracker.offlinePersistence = members::flag(block->find("offlinePersistence")).value_or(tracker.offlinePersistence);
    return tracker;
}

void setTracker(DataLayerConfig &config, const TrackerBlock &tracker)
{
    const Json *before = config.source.find(trackerName);
    const TrackerBlock usual;
    Json block = before && before->isObject() ? *before : Json::object();
    members::patchFlag(block, {"batchingEnabled"}, tracker.batchingEnabled, usual.batchingEnabled);
    members::patchInteger(block, {"batchSize"}, tracker.batchSize, usual.batchSize);
    members::patchInteger(block, {"flushInterval"}, tracker.flushIntervalSeconds, usual.flushIntervalSeconds);
    members::patchFlag(block, {"offlinePersistence"}, tracker.offlinePersistence, usual.offlinePersistence);
    if (before || !block.members().empty())
        config.source.set(trackerName, std::move(block));
}

std::optional<Json> pagePatternsOf(const DataLayerConfig &config)
{
    const Json *patterns = config.source.find(patternsMember(config.source));
    return patterns ? std::optional<Json>(*patterns) : std::nullopt;
}

void setPagePatterns(DataLayerConfig &config, const std::optional<Json> &patterns)
{
    const std::string name = patternsMember(config.source);
    if (patterns)
        config.source.set(name, *patterns);
    else
        config.source.remove(name);
}

std::vector<ConsentCategory> consentOf(const DataLayerConfig &config)
{
    const Json *consent = members::find(config.source, {"consentCategories", "consent"});
    std::vector<ConsentCategory> all{{u"necessary"_s, true}};
    for (const auto &[name, key] : {std::pair{u"analytics"_s, "analytics"}, std::pair{u"marketing"_s, "marketing"}, std::pair{u"preferences"_s, "preferences"}})
        all.push_back({name, consent ? members::flag(consent->find(key)) : std::nullopt});
    return all;
}

Json unknownMembers(const DataLayerConfig &config)
{
    Json unknown = Json::object();
    const std::string patterns = patternsMember(config.source);
    for (const JsonMember &member : config.source.members()) {
        const bool shown = !member.key.raw && (std::ranges::find(shownNames, member.key.utf8) != std::end(shownNames) || member.key.utf8 == patterns);
        if (shown)
            continue;
        if (!member.key.raw && member.key.utf8 == trackerName && member.value.isObject()) {
            Json rest = member.value;
            for (const std::string_view name : trackerNames)
                rest.remove(name);
            if (!rest.members().empty())
                unknown.set(trackerName, std::move(rest));
            continue;
        }
        unknown.editMembers().push_back(member);
    }
    return unknown;
}

} // namespace selwise::codec
