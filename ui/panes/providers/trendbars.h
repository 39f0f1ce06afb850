#pragma once

#include "models/services/deliverytrend.h"

#include <QWidget>

namespace selwise {

/// Deliveries over time as stacked bars: delivered below, failed and retrying above; a time of which nobody told is a gap with
/// a dotted foot. The bar under the mouse, or chosen with the arrow keys, is told in words by `chosen`; all of them stand in
/// the accessible description.
class TrendBars : public QWidget {
    Q_OBJECT
public:
    explicit TrendBars(QWidget *parent = nullptr);

    void setTrend(const DeliveryTrend &trend);
    /// "14:00 to 15:00: 120 delivered, 4 failed"; of the newest for -1.
    QString spanText(int index) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void chosen(int index); ///< -1 = none

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    QRectF place(int index) const; ///< the whole height of one bar
    void choose(int index);

    DeliveryTrend m_trend;
    int m_chosen = -1;
};

} // namespace selwise
