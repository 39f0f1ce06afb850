#pragma once

#include <QWidget>

namespace selwise {

/// What the strip below the chart of times means: held, missing, unknown.
class TimeLegend : public QWidget {
    Q_OBJECT
public:
    explicit TimeLegend(QWidget *parent = nullptr);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace selwise
