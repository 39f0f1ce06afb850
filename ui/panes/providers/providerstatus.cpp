#include "ui/panes/providers/providerstatus.h"

#include "models/controllers/healthfeed.h"
#include "models/controllers/providerscontroller.h"
#include "models/controllers/providertests.h"
#include "models/ports/clock.h"
#include "models/text/providertext.h"
#include "ui/panes/words.h"

#include <QCoreApplication>
#include <QLocale>
#include <cmath>
#include <utility>

namespace selwise {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ProviderStatus)
};

/// Of today the time, else the day: a time alone would be taken for today's.
QString since(const QDateTime &utc, const QDateTime &now)
{
    return utc.toLocalTime().date() == now.toLocalTime().date() ? words::clockTime(utc).left(5) : words::roughMoment(utc, now);
}

QString lastDelivery(const ProvidersModel::Row &row, const QDateTime &now)
{
    return row.lastDelivery.isValid() ? Text::tr("Last delivery %1").arg(words::moment(row.lastDelivery, now)) : Text::tr("No delivery seen yet");
}

/// As the service says; nothing when it does not, or in words that this program does not know.
std::optional<ProviderStatus> toldStatus(const ProvidersModel::Row &row, const QDateTime &now)
{
    switch (row.health) {
    case HealthStatus::Healthy: return ProviderStatus{Tone::Delivered, Text::tr("Healthy"), lastDelivery(row, now)};
    case HealthStatus::Degraded: return ProviderStatus{Tone::Retrying, Text::tr("Degraded"), lastDelivery(row, now)};
    case HealthStatus::Failing:
        return ProviderStatus{Tone::Failed, row.failingSince.isValid() ? Text::tr("Failing since %1").arg(since(row.failingSince, now)) : Text::tr("Failing"),
                              lastDelivery(row, now)};
    case HealthStatus::Idle: return ProviderStatus{Tone::Skipped, Text::tr("Idle"), lastDelivery(row, now)};
    case HealthStatus::Disabled: return ProviderStatus{Tone::Skipped, Text::tr("Disabled"), Text::tr("Nothing is sent")};
    case HealthStatus::Unknown: break;
    }
    return std::nullopt;
}

} // namespace

ProviderStatus providerStatus(const ProvidersModel::Row &row, const QDateTime &now, const QDateTime &asOf)
{
    if (row.removed)
        return {Tone::Warning, row.conflict ? Text::tr("To be deleted, in conflict") : Text::tr("To be deleted"), Text::tr("Until you publish it stays as it is"), Icon::Trash};
    if (!row.configured && !row.dirty)
        return {Tone::Skipped, Text::tr("Not set up"), Text::tr("Nothing is sent")};
    if (!row.configured)
        return {Tone::Info, Text::tr("New, not published"), row.issues > 0 ? Text::tr("%n fields need attention", nullptr, row.issues) : Text::tr("Ready to publish")};
    if (!row.enabled)
        return {Tone::Skipped, Text::tr("Disabled"), Text::tr("Nothing is sent")};
    if (row.testMode)
        return {Tone::Test, Text::tr("Test mode"),
                row.logged.value_or(0) > 0 ? Text::tr("%1 logged, nothing is sent").arg(QLocale().toString(*row.logged)) : Text::tr("Logged, nothing is sent")};
    if (const auto told = toldStatus(row, now)) {
        if (!asOf.isValid())
            return *told;
        return {Tone::Skipped, told->word, Text::tr("As of %1, no answer since").arg(since(asOf, now)), toneIcon(told->tone)};
    }
    switch (row.told) {
    case ProvidersModel::Told::NotRead: return {Tone::Neutral, Text::tr("Enabled"), Text::tr("Reading its state")};
    case ProvidersModel::Told::Unavailable: return {Tone::Info, Text::tr("Enabled"), Text::tr("Its state could not be read")};
    case ProvidersModel::Told::NotTold:
    case ProvidersModel::Told::Told: break;
    }
    return {Tone::Info, Text::tr("Enabled"), row.lastDelivery.isValid() ? lastDelivery(row, now) : Text::tr("The service says nothing about its health")};
}

QString rateText(double perMinute)
{
    constexpr double aMinute = 1, anHour = 60;
    if (perMinute >= aMinute)
        return Text::tr("%1 a minute").arg(QLocale().toString(std::round(perMinute), 'f', 0));
    return Text::tr("%1 an hour").arg(QLocale().toString(std::round(perMinute * anHour), 'f', 0));
}

QString attemptsOnTheWay(qint64 count)
{
    return Text::tr("%Ln attempts failed on the way", nullptr, int(count));
}

QDateTime staleAsOf(const HealthFeed &live)
{
    return live.error() && live.summary() ? live.readAt() : QDateTime();
}

ProviderWords::ProviderWords(const ProvidersController &providers, const ProviderTests &tests, const Clock &clock, QObject *parent)
    : QIdentityProxyModel(parent), m_model(providers.model()), m_asOf(staleAsOf(providers.live())), m_tests(tests), m_clock(clock)
{
    setSourceModel(m_model);
    connect(&providers, &ProvidersController::liveChanged, this, [this, &providers] {
        const QDateTime asOf = staleAsOf(providers.live());
        if (std::exchange(m_asOf, asOf) != asOf && rowCount() > 0)
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, 0));
    });
    connect(&tests, &ProviderTests::changed, this, [this](const ProviderId &id) {
        if (const int changed = m_model->rowOf(id); changed >= 0)
            Q_EMIT dataChanged(index(changed, 0), index(changed, 0));
    });
}

const ProvidersModel::Row &ProviderWords::row(const QModelIndex &index) const
{
    return m_model->at(index.row());
}

ListItemContent ProviderWords::content(const QModelIndex &index) const
{
    const ProvidersModel::Row &provider = row(index);
    const ProviderStatus now = providerStatus(provider, m_clock.now(), m_asOf);
    ListItemContent content;
    content.mark = words::mark(provider.provider);
    content.name = providerName(provider.provider);
    content.statusTone = now.tone;
    content.statusText = now.word;
    content.statusIcon = now.icon;
    content.caption = now.line;
    if (provider.enabled && !provider.testMode) {
        content.trend = provider.trend;
        if (provider.perMinute && !m_asOf.isValid())
            content.figure = *provider.perMinute > 0 ? rateText(*provider.perMinute) : tr("none now");
    }
    if (provider.conflict) {
        content.badgeTone = Tone::Warning;
        content.badge = tr("conflict");
        content.badgeIcon = Icon::Warning;
    } else if (m_tests.hasFailed(provider.provider)) {
        content.badgeTone = Tone::Failed;
        content.badge = tr("test");
        content.badgeSpoken = tr("test failed");
        content.badgeIcon = Icon::Failed;
    } else if (provider.dirty) {
        content.badge = tr("changed");
    }
    return content;
}

QVariant ProviderWords::data(const QModelIndex &index, int role) const
{
    if (index.isValid() && role == Qt::DisplayRole)
        return providerName(row(index).provider);
    if (index.isValid() && role == Qt::AccessibleTextRole)
        return TwoLineDelegate::accessibleText(content(index));
    return QIdentityProxyModel::data(index, role);
}

} // namespace selwise
