#pragma once

#include "ui/panes/logs/histogramgeometry.h"

#include <QWidget>
#include <optional>

namespace selwise {

/// The rows over time, by status, with the strip of what is known below. A stretch is chosen by dragging, or with the arrow
/// keys: Left and Right move it by a bucket, Shift moves its end, Escape lets it go.
class TimeHistogram : public QWidget {
    Q_OBJECT
public:
    explicit TimeHistogram(QWidget *parent = nullptr);

    void setContent(const std::optional<LogHistogram> &histogram, const std::vector<CoverageRange> &known, qint64 now);
    void setBrush(std::optional<std::pair<qint64, qint64>> brush);
    QSize sizeHint() const override { return {400, 84}; }
    const HistogramGeometry &geometryNow() const { return m_geometry; }

Q_SIGNALS:
    void brushed(qint64 from, qint64 to); ///< ms since 1970 UTC, `to` excluded
    void brushCleared();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;

private:
    void layOut();
    void describe();
    void paintBrush(QPainter &painter) const;
    void paintStrip(QPainter &painter) const;
    qint64 snapped(double x, bool up) const;

    std::optional<LogHistogram> m_histogram;
    std::vector<CoverageRange> m_known;
    qint64 m_now = 0;
    HistogramGeometry m_geometry;
    std::optional<std::pair<qint64, qint64>> m_brush;
    std::optional<double> m_pressed;
    bool m_dragged = false;
};

} // namespace selwise
