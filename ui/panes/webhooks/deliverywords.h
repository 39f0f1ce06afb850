#pragma once

#include "models/items/deliveriesmodel.h"
#include "ui/theme/icons.h"

#include <QIdentityProxyModel>
#include <QStyledItemDelegate>

namespace selwise {

class Clock;

Tone deliveryTone(DeliveryStatus status);
QString deliveryWord(const Delivery &delivery); ///< "Delivered", "Retrying", a word of the service that is not known here
/// One attempt as a line: "2 at 14:31:13: HTTP 503, the receiver is overloaded".
QString attemptLine(const DeliveryLogEntry &entry, const QDateTime &now);

/// DeliveriesModel with words.
class DeliveryWords : public QIdentityProxyModel {
    Q_OBJECT
public:
    DeliveryWords(DeliveriesModel *model, const Clock &clock, QObject *parent = nullptr);
    const Delivery &at(const QModelIndex &index) const { return m_model->at(index.row()); }
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    DeliveriesModel *m_model;
    const Clock &m_clock;
};

/// Attempts as dots, each in the colour of how it ended, and their number. What is not known of is a ring.
class AttemptsDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    static constexpr int mostDots = 5;
};

} // namespace selwise
