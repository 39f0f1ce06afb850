#include "ui/panes/logs/logwords.h"

#include "models/domain/codec/observationcodec.h"
#include "models/domain/ids.h"
#include "models/text/logquerytext.h"
#include "models/text/providertext.h"
#include "ui/panes/words.h"

#include <QCoreApplication>
#include <QLocale>

namespace selwise::logwords {

using namespace Qt::Literals::StringLiterals;
using logquery::Field;

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(LogWords)

public:
    static QString status(DeliveryStatus status)
    {
        switch (status) {
        case DeliveryStatus::Delivered: return tr("Delivered");
        case DeliveryStatus::Failed: return tr("Failed");
        case DeliveryStatus::Retrying: return tr("Retrying");
        case DeliveryStatus::Filtered: return tr("Filtered");
        case DeliveryStatus::Skipped: return tr("Skipped");
        case DeliveryStatus::Test: return tr("Test");
        case DeliveryStatus::Unknown: break;
        }
        return tr("Unknown");
    }
    static QString state(DeliveryState state)
    {
        switch (state) {
        case DeliveryState::Delivered: return tr("Delivered");
        case DeliveryState::Pending: return tr("Pending");
        case DeliveryState::Undelivered: return tr("Failed for good");
        case DeliveryState::Filtered: return tr("Filtered");
        case DeliveryState::Skipped: return tr("Skipped");
        case DeliveryState::Test: return tr("Test");
        case DeliveryState::Unknown: break;
        }
        return tr("Unknown");
    }
    static QString title(const logquery::FieldRef &field, bool deliveries)
    {
        switch (field.field) {
        case Field::Time: return deliveries ? tr("Event time") : tr("Time");
        case Field::Attempt: return deliveries ? tr("Attempts") : tr("Try");
        case Field::Http: return tr("HTTP");
        case Field::Ms: return tr("ms");
        case Field::Error: return deliveries ? tr("Last error") : tr("Error");
        default: return logFieldLabel(field);
        }
    }
    static QString dayTime() { return tr("d MMM HH:mm:ss"); }
};

QString withDay(const QDateTime &local, const QDate &today, QStringView timeFormat)
{
    return local.date() == today ? local.time().toString(timeFormat) : QLocale().toString(local, Words::dayTime());
}

constexpr DeliveryState states[] = {DeliveryState::Delivered, DeliveryState::Pending, DeliveryState::Undelivered, DeliveryState::Filtered,
                                    DeliveryState::Skipped, DeliveryState::Test};
constexpr DeliveryStatus statuses[] = {DeliveryStatus::Delivered, DeliveryStatus::Failed, DeliveryStatus::Retrying,
                                       DeliveryStatus::Filtered, DeliveryStatus::Skipped, DeliveryStatus::Test};

DeliveryState stateNamed(const QString &word)
{
    for (const DeliveryState each : states) {
        if (deliveryStateName(each) == word)
            return each;
    }
    return DeliveryState::Unknown;
}

} // namespace

Tone tone(DeliveryStatus status)
{
    switch (status) {
    case DeliveryStatus::Delivered: return Tone::Delivered;
    case DeliveryStatus::Failed: return Tone::Failed;
    case DeliveryStatus::Retrying: return Tone::Retrying;
    case DeliveryStatus::Filtered: return Tone::Filtered;
    case DeliveryStatus::Skipped: return Tone::Skipped;
    case DeliveryStatus::Test: return Tone::Test;
    case DeliveryStatus::Unknown: break;
    }
    return Tone::Neutral;
}

Tone tone(DeliveryState state)
{
    switch (state) {
    case DeliveryState::Delivered: return Tone::Delivered;
    case DeliveryState::Pending: return Tone::Retrying;
    case DeliveryState::Undelivered: return Tone::Failed;
    case DeliveryState::Filtered: return Tone::Filtered;
    case DeliveryState::Skipped: return Tone::Skipped;
    case DeliveryState::Test: return Tone::Test;
    case DeliveryState::Unknown: break;
    }
    return Tone::Neutral;
}

QString status(DeliveryStatus status)
{
    return Words::status(status);
}

QString state(DeliveryState state)
{
    return Words::state(state);
}

DeliveryStatus statusNamed(const QString &word)
{
    for (const DeliveryStatus each : statuses) {
        if (codec::deliveryStatusName(each) == word)
            return each;
    }
    return DeliveryStatus::Unknown;
}

Tone toneOfWord(Field field, const QString &word)
{
    return field == Field::State ? tone(stateNamed(word)) : tone(statusNamed(word));
}

QString wordShown(Field field, const QString &word)
{
    if (field == Field::State && stateNamed(word) != DeliveryState::Unknown)
        return state(stateNamed(word));
    if (field == Field::Status && statusNamed(word) != DeliveryStatus::Unknown)
        return status(statusNamed(word));
    return word;
}

ProviderMark mark(const QString &destination, bool toWebhook)
{
    return toWebhook ? ProviderMark::Webhook : words::mark(ProviderId::fromWire(destination));
}

QString receiver(const QString &destination, bool toWebhook, const std::function<QString(const QString &)> &webhookName)
{
    if (destination.isEmpty())
        return QString();
    return toWebhook ? webhookName(destination) : providerName(ProviderId::fromWire(destination));
}

QString time(qint64 ms, const QDate &today)
{
    return withDay(QDateTime::fromMSecsSinceEpoch(ms), today, u"HH:mm:ss.zzz");
}

QString clockTime(const QDateTime &utc, const QDate &today)
{
    return utc.isValid() ? withDay(utc.toLocalTime(), today, u"HH:mm:ss") : QString();
}

QString columnTitle(const logquery::FieldRef &field, bool deliveries)
{
    return Words::title(field, deliveries);
}

} // namespace selwise::logwords
