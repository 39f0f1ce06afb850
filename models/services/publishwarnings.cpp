#include "models/services/publishwarnings.h"

#include "models/services/serverrecord.h"

#include <QCoreApplication>
#include <algorithm>
#include <map>
#include <set>

namespace selwise {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(PublishWarnings)
};

/// Which events a site's destinations get.
struct Reach {
    bool everything = false; ///< a webhook takes all events
    std::map<QString, std::set<RecordKey>> events;
    bool has(const QString &event) const { return everything || events.contains(event); }
};

Reach reachOf(const std::vector<RecordKey> &all, const SiteForms &forms)
{
    Reach reach;
    for (const RecordKey &key : all) {
        const std::optional<Json> form = forms(key);
        if (!form)
            continue;
        if (key.kind == RecordKey::Kind::Provider) {
            const ServerRecord record = ServerRecord::ofForm(*form, ProviderId::fromWire(key.id));
            for (const EventMapping::Entry &entry : record.provider()->eventMapping.entries) {
                if (record.provider()->enabled)
                    reach.events[entry.from].insert(key);
            }
        } else if (key.kind == RecordKey::Kind::Webhook) {
            const ServerRecord record = ServerRecord::ofForm(*form, WebhookId{key.id});
            if (!record.webhook()->enabled)
                continue;
            reach.everything = reach.everything || record.webhook()->events.empty();
            for (const QString &event : record.webhook()->events)
                reach.events[event].insert(key);
        }
    }
    return reach;
}

/// Conditions that this publish brings, on paths where no event that was seen has anything.
void addNeverSeen(std::vector<PublishWarning> &warnings, const RecordKey &key, const std::optional<Json> &before,
                  const ProviderRecord &after, const SeenCheck &seen)
{
    const ServerRecord record = ServerRecord::ofForm(before.value_or(Json::object()), ProviderId::fromWire(key.id));
    std::map<QString, EventFilter> filters;
    for (const auto &[event, filter] : record.provider()->eventFilters)
        filters.try_emplace(event, filter);
    for (const auto &[event, filter] : after.eventFilters) {
        const EventFilter &was = filters[event];
        for (const Condition &condition : filter.enabled ? filter.conditions : std::vector<Condition>()) {
            const bool isOld = was.enabled && std::ranges::find(was.conditions, condition) != was.conditions.end();
            if (!isOld && !condition.field.isEmpty() && seen(event, condition.field) == false)
                warnings.push_back({PublishWarning::Code::PathNeverSeen, key, event + u' ' + condition.field});
        }
    }
}

} // namespace

std::vector<PublishWarning> publishWarnings(const std::vector<RecordKey> &all, const std::vector<RecordKey> &published,
                                            const SiteForms &before, const SiteForms &after, const SeenCheck &seen)
{
    using Code = PublishWarning::Code;
    std::vector<PublishWarning> warnings;
    const auto goesOut = [&published](const RecordKey &key) { return std::ranges::find(published, key) != published.end(); };
    const Reach was = reachOf(all, before);
    const Reach is = reachOf(all, [&](const RecordKey &key) { return goesOut(key) ? after(key) : before(key); });
    for (const auto &[event, keys] : was.events) {
        const auto loser = std::ranges::find_if(keys, goesOut);
        if (loser != keys.end() && !is.has(event))
            warnings.push_back({Code::ReachesNobody, *loser, event});
    }
    for (const RecordKey &key : published) {
        const std::optional<Json> form = after(key);
        if (!form || key.kind != RecordKey::Kind::Provider)
            continue;
        const ServerRecord record = ServerRecord::ofForm(*form, ProviderId::fromWire(key.id));
        if (record.provider()->enabled && record.provider()->eventMapping.entries.empty())
            warnings.push_back({Code::NothingMapped, key, {}});
        if (record.provider()->enabled && record.provider()->testMode)
            warnings.push_back({Code::TestModeOn, key, {}});
        if (seen)
            addNeverSeen(warnings, key, before(key), *record.provider(), seen);
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
    case PublishWarning::Code::TestModeOn: return Text::tr("Test mode of %1 stays on: its events are logged, and none is sent.").arg(name);
    }
    return {};
}

} // namespace selwise
