#include "models/text/nearesttext.h"

#include "models/domain/nearestname.h"

#include <QCoreApplication>

namespace selwise {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(NearestText)
};

constexpr size_t most = 1000; // names looked at: comparing takes time, and nobody maps more in earnest

QString shown(const QString &name)
{
    constexpr qsizetype longest = 120;
    return name.size() <= longest ? name : name.first(longest) + u'…';
}

} // namespace

QString nearestMappingText(const QString &event, const EventMapping &mapping)
{
    std::vector<QString> names;
    for (const EventMapping::Entry &entry : mapping.entries) {
        if (!entry.to.isEmpty() && names.size() < most)
            names.push_back(entry.from);
    }
    const QString nearest = nearestName(event, names);
    const QString *to = mapping.find(nearest);
    return names.empty() || !to ? Text::tr("Nothing is mapped here at all.")
                                : Text::tr("The nearest mapping is %1 → %2.").arg(shown(nearest), shown(*to));
}

QString nearestSubscriptionText(const QString &event, const Webhook &webhook)
{
    const auto end = webhook.events.begin() + std::ptrdiff_t(std::min(webhook.events.size(), most));
    const QString nearest = nearestName(event, {webhook.events.begin(), end});
    return nearest.isEmpty() ? QString() : Text::tr("The nearest event it takes is %1.").arg(shown(nearest));
}

} // namespace selwise
