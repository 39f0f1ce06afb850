#include "models/services/roundtrip.h"

#include <algorithm>

namespace selwise {

namespace {

constexpr size_t mostNamed = 5;

RoundTripFinding finding(RoundTripFinding::Kind kind, const QString &name, std::vector<QString> others)
{
    RoundTripFinding found{kind, name, {}, std::move(others), 0};
    if (found.others.size() > mostNamed) {
        found.more = int(found.others.size() - mostNamed);
        found.others.resize(mostNamed);
    }
    return found;
}

} // namespace

std::vector<QString> outsideNames(const EventMapping &reverse, const QString &event)
{
    std::vector<QString> names;
    for (const EventMapping::Entry &entry : reverse.entries) {
        if (entry.to == event)
            names.push_back(entry.from);
    }
    return names;
}

std::vector<RoundTripFinding> roundTrip(const EventMapping &mapping, const EventMapping &reverse, const QString &event)
{
    using Kind = RoundTripFinding::Kind;
    std::vector<RoundTripFinding> findings;
    const QString *name = mapping.find(event);
    if (!name || name->isEmpty())
        return findings;
    if (const QString *back = reverse.find(*name); back && *back != event) {
        findings.push_back(finding(Kind::ComesBackAs, *name, {}));
        findings.back().other = *back;
    }
    std::vector<QString> sharing;
    for (const EventMapping::Entry &entry : mapping.entries) {
        if (entry.to == *name && entry.from != event)
            sharing.push_back(entry.from);
    }
    if (!sharing.empty())
        findings.push_back(finding(Kind::SharedName, *name, std::move(sharing)));
    std::vector<QString> outside = outsideNames(reverse, event);
    if (outside.size() > 1) {
        findings.push_back(finding(Kind::SeveralOutside, *name, std::move(outside)));
    } else if (outside.size() == 1 && outside.front() != *name) {
        findings.push_back(finding(Kind::OutsideOnly, *name, {}));
        findings.back().other = outside.front();
    }
    return findings;
}

std::vector<EventMapping::Entry> sharingOneLabel(const EventMapping &mapping)
{
    std::vector<EventMapping::Entry> mapped;
    std::ranges::copy_if(mapping.entries, std::back_inserter(mapped), [](const EventMapping::Entry &entry) { return !entry.to.isEmpty(); });
    return mapped.size() > 1 ? mapped : std::vector<EventMapping::Entry>();
}

} // namespace selwise
