#pragma once

#include "models/domain/deliverystate.h"
#include "models/domain/logquery.h"
#include "ui/theme/icons.h"

#include <QDateTime>
#include <functional>
#include <optional>

/// How the values of the delivery logs are shown: words, tones and marks. Sentences are in models/text.
namespace selwise::logwords {

Tone tone(DeliveryStatus status);
Tone tone(DeliveryState state);
QString status(DeliveryStatus status);
QString state(DeliveryState state);
/// The tone of a word of the query language for Field::Status or Field::State.
Tone toneOfWord(logquery::Field field, const QString &word);
QString wordShown(logquery::Field field, const QString &word);
DeliveryStatus statusNamed(const QString &word);

ProviderMark mark(const QString &destination, bool toWebhook);
/// Names a receiver; `webhookName` gives that of a webhook.
QString receiver(const QString &destination, bool toWebhook, const std::function<QString(const QString &)> &webhookName);

/// Local: 14:32:06.822, with the day before it when it is not today.
QString time(qint64 ms, const QDate &today);
/// The same without milliseconds; empty for an invalid time.
QString clockTime(const QDateTime &utc, const QDate &today);
QString columnTitle(const logquery::FieldRef &field, bool deliveries);

} // namespace selwise::logwords
