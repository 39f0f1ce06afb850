#include "models/services/publishwarnings.h"

#include "models/services/serverrecord.h"
#include "models/text/mappingtext.h"

#include <QCoreApplication>
#include <QHash>
#include <algorithm>
#include <map>

namespace selwise {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(PublishWarnings)
};

using Records = std::map<RecordKey, ServerRecord>;

/// Providers and webhooks: the data layer has no part in what is warned of.
Records recordsOf(const std::vector<RecordKey> &keys, const SiteForms &forms)
{
    Records records;
    for (const RecordKey &key : keys) {
        const std::optional<Json> form = key.kind == RecordKey::Kind::DataLayer ? std::nullopt : forms(key);
        if (form && key.kind == RecordKey::Kind::Provider)
            records.emplace(key, ServerRecord::ofForm(*form, ProviderId::fromWire(key.id)));
        else if (form)
            records.emplace(key, ServerRecord::ofForm(*form, WebhookId{key.id}));
    }
    return records;
}

const ServerRecord *find(const Records &records, const RecordKey &key)
{
    const auto found = records.find(key);
    return found == records.end() ? nullptr : &found->second;
}

/// Which events a site's destinations get.
struct Reach {
    bool everything = false; ///< a webhook takes all events
    QHash<QString, std::vector<RecordKey>> events;
    bool has(const QString &event) const { return everything || events.contains(event); }

    void add(const RecordKey &key, const ServerRecord &record)
    {
        if (const ProviderRecord *provider = record.provider(); provider && provider->enabled) {
            for (const EventMapping::Entry &entry : provider->eventMapping.entries)
                events[entry.from].push_back(key);
        } else if (const Webhook *webhook = record.webhook(); webhook && webhook->enabled) {
            everything = everything || webhook->events.empty();
            for (const QString &event : webhook->events)
                events[event].push_back(key);
        }
    }
};

/// Conditions that this publish brings, on paths where no event that was seen has anything.
void addNeverSeen(std::vector<PublishWarning> &warnings, const RecordKey &key, const ServerRecord *before,
                  const ProviderRecord &after, const SeenCheck &seen)
{
    std::map<QString, EventFilter> filters;
    if (before) {
        for (const auto &[event, filter] : before->provider()->eventFilters)
            filters.try_emplace(event, filter);
    }
    for (const auto &[event, filter] : after.eventFilters) {
        const EventFilter &was = filters[event];
        for (const Condition &condition : filter.enabled ? filter.conditions : std::vector<Condition>()) {
            const bool isOld = was.enabled && std::ranges::find(was.conditions, condition) != was.conditions.end();
            if (!isOld && !condition.field.isEmpty() && seen(event, condition.field) == false)
                warnings.push_back({PublishWarning::Code::PathNeverSeen, key, event + u' ' + condition.field});
        }
    }
}

/// Names that this publish brings and the provider will not count as they are meant.
void addNames(std::vector<PublishWarning> &warnings, const RecordKey &key, const ServerRecord *before, const ProviderRecord &after)
{
    QHash<QString, QString> were;
    for (const EventMapping::Entry &entry : before ? before->provider()->eventMapping.entries : std::vector<EventMapping::Entry>())
        were.insert(entry.from, entry.to);
    for (const EventMapping::Entry &entry : after.eventMapping.entries) {
        if (were.value(entry.from) != entry.to && isDoubtfulName(after.provider, entry.to))
            warnings.push_back({PublishWarning::Code::DoubtfulName, key, entry.from + u'\n' + entry.to});
    }
}

} // namespace

std::vector<PublishWarning> publishWarnings(const std::vector<RecordKey> &all, const std::vector<RecordKey> &published,
                                            const SiteForms &before, const SiteForms &after, const SeenCheck &seen)
{
    using Code = PublishWarning::Code;
    std::vector<PublishWarning> warnings;
    const Records were = recordsOf(all, before), willBe = recordsOf(published, after);
    const auto goesOut = [&published](const RecordKey &key) { return std::ranges::find(published, key) != published.end(); };
    Reach was, is;
    for (const RecordKey &key : all) {
        if (const ServerRecord *record = find(were, key))
            was.add(key, *record);
        if (const ServerRecord *record = find(goesOut(key) ? willBe : were, key))
            is.add(key, *record);
    }
    std::map<QString, RecordKey> lost; ///< by event; who gives it up
    for (const auto &[event, keys] : was.events.asKeyValueRange()) {
        const auto loser = is.has(event) ? keys.end() : std::ranges::find_if(keys, goesOut);
        if (loser != keys.end())
            lost.emplace(event, *loser);
    }
    for (const auto &[event, loser] : lost)
        warnings.push_back({Code::ReachesNobody, loser, event});
    for (const auto &[key, record] : willBe) {
        const ProviderRecord *provider = record.provider();
        if (!provider)
            continue;
        if (provider->enabled && provider->eventMapping.entries.empty())
            warnings.push_back({Code::NothingMapped, key, {}});
        if (provider->enabled && provider->testMode)
            warnings.push_back({Code::TestModeOn, key, {}});
        addNames(warnings, key, find(were, key), *provider);
        if (seen)
            addNeverSeen(warnings, key, find(were, key), *provider, seen);
    }
    return warnings;
}

QString publishWarningText(const PublishWarning &warning, const QString &name)
{
    switch (warning.code) {
    case PublishWarning::Code::ReachesNobody:
        return Text::tr("After this, “%1” reaches nobody: no provider and no webhook gets it.").arg(warning.detail);
    case PublishWarning::Code::NothingMapped: return Text::tr("%1 is on, and nothing is mapped: no event reaches it.").arg(name);
    case PublishWarning::Code::PathNeverSeen:
        return Text::tr("The filter of “%1” asks for %2, and no such event that was seen here has it.")
            .arg(warning.detail.section(u' ', 0, 0), warning.detail.section(u' ', 1));
    case PublishWarning::Code::DoubtfulName: {
        const QString to = warning.detail.section(u'\n', 1);
        return Text::tr("“%1” goes out as “%2”. %3")
            .arg(warning.detail.section(u'\n', 0, 0), to, nameWarning(ProviderId::fromWire(warning.record.id), to));
    }
    case PublishWarning::Code::TestModeOn: return Text::tr("Test mode of %1 stays on: its events are logged, and none is sent.").arg(name);
    }
    return {};
}

} // namespace selwise
