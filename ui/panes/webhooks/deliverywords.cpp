#include "ui/panes/webhooks/deliverywords.h"

#include "models/domain/codec/observationcodec.h"
#include "models/ports/clock.h"
#include "ui/panes/words.h"
#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QPainter>

namespace selwise {

Tone deliveryTone(DeliveryStatus status)
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

QString deliveryWord(const Delivery &delivery)
{
    switch (delivery.status) {
    case DeliveryStatus::Delivered: return DeliveryWords::tr("Delivered");
    case DeliveryStatus::Failed: return DeliveryWords::tr("Failed");
    case DeliveryStatus::Retrying: return DeliveryWords::tr("Retrying");
    case DeliveryStatus::Filtered: return DeliveryWords::tr("Filtered");
    case DeliveryStatus::Skipped: return DeliveryWords::tr("Skipped");
    case DeliveryStatus::Test: return DeliveryWords::tr("Test");
    case DeliveryStatus::Unknown: break;
    }
    const QString word = delivery.attempts.empty() ? QString() : delivery.attempts.back().statusText;
    return word.isEmpty() ? DeliveryWords::tr("Not told") : word;
}

bool isOfAnotherDay(const QDateTime &at, const QDateTime &now)
{
    return at.isValid() && at.toLocalTime().date() != now.toLocalTime().date();
}

QString attemptLine(const DeliveryLogEntry &entry, const QDateTime &now)
{
    QStringList parts;
    if (entry.httpStatus)
        parts << QStringLiteral("HTTP %1").arg(*entry.httpStatus);
    if (!entry.error.isEmpty() && !(entry.httpStatus && entry.error == QStringLiteral("HTTP %1").arg(*entry.httpStatus)))
        parts << entry.error;
    if (entry.durationMs)
        parts << DeliveryWords::tr("%1 ms").arg(QLocale().toString(*entry.durationMs)).replace(u' ', QChar::Nbsp);
    if (codec::isManual(entry))
        parts << DeliveryWords::tr("by hand");
    if (parts.isEmpty())
        parts << (entry.status == DeliveryStatus::Delivered ? DeliveryWords::tr("delivered") : DeliveryWords::tr("the service says no more"));
    QString when = entry.timestamp.isValid() ? words::moment(entry.timestamp, now) : DeliveryWords::tr("an unknown time");
    if (isOfAnotherDay(entry.timestamp, now))
        when = DeliveryWords::tr("%1, %2").arg(when, words::clockTime(entry.timestamp));
    const QString what = parts.join(QStringLiteral(", "));
    return entry.attempt ? DeliveryWords::tr("%1 at %2: %3").arg(*entry.attempt).arg(when, what) : DeliveryWords::tr("At %1: %2").arg(when, what);
}

DeliveryWords::DeliveryWords(DeliveriesModel *model, const Clock &clock, QObject *parent) : QIdentityProxyModel(parent), m_model(model), m_clock(clock)
{
    setSourceModel(model);
}

QVariant DeliveryWords::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Delivery &delivery = at(index);
    switch (index.column()) {
    case DeliveriesModel::Time:
        if (role == Qt::DisplayRole)
            return isOfAnotherDay(delivery.at, m_clock.now()) ? tr("%1, %2").arg(words::roughMoment(delivery.at, m_clock.now()), words::clockTime(delivery.at).left(5))
                                                              : words::clockTime(delivery.at);
        if (role == Qt::ToolTipRole)
            return words::utcTip(delivery.at);
        break;
    case DeliveriesModel::Event:
        if (role == Qt::ToolTipRole)
            return delivery.event;
        break;
    case DeliveriesModel::Status:
        if (role == Qt::DisplayRole)
            return deliveryWord(delivery);
        break;
    case DeliveriesModel::Attempts:
        if (role == Qt::DisplayRole)
            return delivery.tries;
        if (role == Qt::AccessibleTextRole)
            return tr("%n attempts", nullptr, delivery.tries);
        if (role == Qt::TextAlignmentRole)
            return int(Qt::AlignRight | Qt::AlignVCenter);
        break;
    default: break;
    }
    return QIdentityProxyModel::data(index, role);
}

QVariant DeliveryWords::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == DeliveriesModel::Attempts ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case DeliveriesModel::Time: return tr("Time");
    case DeliveriesModel::Event: return tr("Event");
    case DeliveriesModel::Status: return tr("Status");
    case DeliveriesModel::Attempts: return tr("Attempts");
    default: return {};
    }
}

namespace {

constexpr int dot = 9, dotGap = 3, padding = 12, numberGap = 8;

} // namespace

void AttemptsDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    item.text.clear();
    const QStyle *style = item.widget ? item.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);
    const auto *words = qobject_cast<const DeliveryWords *>(index.model());
    if (!words)
        return;
    const Delivery &delivery = words->at(index);
    const Theme &theme = Theme::current();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setFont(fonts::body());
    painter->setPen(theme.text);
    const QString number = QLocale().toString(delivery.tries);
    const int numberWidth = std::max(QFontMetrics(fonts::body()).horizontalAdvance(QStringLiteral("00")), QFontMetrics(fonts::body()).horizontalAdvance(number));
    const QRect rect = option.rect.adjusted(4, 0, -padding, 0);
    painter->drawText(rect, Qt::AlignRight | Qt::AlignVCenter, number);
    int x = rect.right() - numberWidth - numberGap - dot;
    // From the latest to the left, as far as there is room.
    int drawn = 0;
    for (auto attempt = delivery.attempts.rbegin(); attempt != delivery.attempts.rend() && drawn < mostDots && x >= rect.left(); ++attempt, ++drawn) {
        // A try that failed and is made again is as red as one that is the last.
        const Tone tone = attempt->status == DeliveryStatus::Retrying ? Tone::Failed : deliveryTone(attempt->status);
        painter->setPen(Qt::NoPen);
        painter->setBrush(theme.tone(tone));
        painter->drawEllipse(QRectF(x, rect.center().y() - dot / 2.0 + 0.5, dot, dot));
        x -= dot + dotGap;
    }
    painter->restore();
}

QSize AttemptsDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return {mostDots * (dot + dotGap) + 40, QStyledItemDelegate::sizeHint(option, index).height()};
}

} // namespace selwise
