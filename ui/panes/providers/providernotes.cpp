#include "ui/panes/providers/providernotes.h"

#include "models/controllers/providerscontroller.h"
#include "models/controllers/sitesession.h"
#include "models/text/providertext.h"
#include "ui/panes/providers/providerstatus.h"
#include "ui/panes/words.h"
#include "ui/widgets/environment.h"

#include <QCoreApplication>
#include <QLocale>

namespace selwise {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ProviderNotes)
};

std::optional<ProviderNote> sharedLabel(const ProviderRecord &record)
{
    const auto &entries = record.eventMapping.entries;
    if (entries.size() < 2)
        return std::nullopt;
    QStringList events;
    for (const EventMapping::Entry &entry : entries)
        events << QStringLiteral("**%1**").arg(entry.from);
    const QString label = record.config.text(ConfigField::ConversionLabel);
    return ProviderNote{Tone::Warning, Text::tr("%n events share one label.", nullptr, int(entries.size())),
                        Text::tr("%1 all count as the conversion **%2**. Map only what should count as this conversion.")
                            .arg(events.join(QStringLiteral(", ")), label.isEmpty() ? Text::tr("with this label") : label)};
}

} // namespace

std::optional<ProviderNote> healthNote(const ProviderId &id, const ProvidersController &providers, const QDateTime &now)
{
    // A health summary may outlive the record, or tell of deliveries from before it was switched off.
    if (const auto record = providers.stored(id); !record || !record->enabled)
        return std::nullopt;
    const auto health = providers.health(id);
    if (!health || (health->status != HealthStatus::Failing && health->status != HealthStatus::Degraded))
        return std::nullopt;
    const bool failing = health->status == HealthStatus::Failing;
    ProviderNote note;
    note.tone = failing ? Tone::Error : Tone::Warning;
    note.fact = failing ? Text::tr("%1 does not take events.").arg(providerName(id)) : Text::tr("%1 takes only some events.").arg(providerName(id));
    QStringList facts;
    if (failing && health->lastSuccessAt.isValid())
        facts << Text::tr("Nothing was delivered since %1.").arg(words::moment(health->lastSuccessAt, now));
    if (health->failed)
        facts << Text::tr("%1 failed.").arg(QLocale().toString(*health->failed));
    if (!health->lastError.isEmpty())
        facts << Text::tr("Its last answer: %1").arg(health->lastError);
    if (const QDateTime asOf = staleAsOf(providers.live()); asOf.isValid())
        facts << Text::tr("So it was %1; it could not be read since.").arg(words::moment(asOf, now));
    note.text = facts.join(u' ');
    return note;
}

std::optional<ProviderNote> settingsNote(const ProviderId &id, const ProvidersController &providers)
{
    const auto record = providers.shown(id);
    if (!record)
        return std::nullopt;
    if (record->enabled && record->eventMapping.entries.empty())
        return ProviderNote{Tone::Warning, Text::tr("Enabled, and nothing is mapped."), Text::tr("No event reaches %1 until one is mapped.").arg(providerName(id))};
    switch (id.kind) {
    case Provider::Ga4:
        return ProviderNote{Tone::Info, Text::tr("GA4 answers 204 to everything."),
                            Text::tr("A wrong secret looks exactly like a right one, and nothing arrives. One look at DebugView settles it.")};
    case Provider::GoogleAds: return sharedLabel(*record);
    case Provider::Meta: return std::nullopt;
    case Provider::Other:
        return ProviderNote{Tone::Info, Text::tr("This program does not know this provider."),
                            Text::tr("You can switch it on and off; its settings are written back as they are.")};
    }
    return std::nullopt;
}

} // namespace selwise
