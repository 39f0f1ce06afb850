#pragma once

#include "models/domain/deliverygroups.h"

#include <QWidget>

class QVBoxLayout;

namespace selwise {

class ExchangeView;
class SegmentedControl;
class TextLabel;

/// One delivery: its attempts in words, when it is tried again, and request and answer of one attempt.
class DeliveryDetail : public QWidget {
    Q_OBJECT
public:
    explicit DeliveryDetail(QWidget *parent = nullptr);
    /// `most` = attempts that the webhook makes; 0 = not known.
    void setDelivery(const Delivery &delivery, int most, const QDateTime &now);
    QString text() const; ///< title and lines
    SegmentedControl *attempts() const { return m_which; }
    ExchangeView *exchange() const { return m_exchange; }

Q_SIGNALS:
    void copied();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void showAttempt(int index);

    Delivery m_delivery;
    TextLabel *m_title, *m_none;
    QVBoxLayout *m_lines;
    SegmentedControl *m_which = nullptr;
    QVBoxLayout *m_whichPlace;
    ExchangeView *m_exchange;
};

} // namespace selwise
