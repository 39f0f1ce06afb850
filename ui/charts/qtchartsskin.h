#pragma once

#include "ui/charts/chartskin.h"

#include <QChartView>
#include <QLineF>
#include <QObject>
#include <QPen>
#include <utility>
#include <vector>

class QBarSet;
class QLineSeries;
class QStackedBarSeries;
class QValueAxis;

namespace selwise {

/// Draws with QtCharts: no animation, no axis labels, no margins, no interaction of its own.
class QtChartsSkin : public QChartView, public ChartSkin {
    Q_OBJECT
public:
    explicit QtChartsSkin(QWidget *parent);
    QWidget *widget() override { return this; }
    void draw(const ChartDrawing &drawing) override;

protected:
    void drawBackground(QPainter *painter, const QRectF &rect) override;
    void drawForeground(QPainter *painter, const QRectF &rect) override;

private:
    void clear();
    void drawBars(const ChartDrawing &drawing);
    void drawLines(const ChartDrawing &drawing);
    template <typename Series> Series *added(Series *series);

    QValueAxis *m_x, *m_y;
    QStackedBarSeries *m_bars = nullptr; ///< stays in the chart, as the lines do: taking a series in lays it out three times
    std::vector<QLineSeries *> m_lines;  ///< those that are not needed are empty
    ChartDrawing m_drawing;                               ///< what lies under and over the series needs of it
    std::vector<std::pair<QPen, QList<QLineF>>> m_dashed; ///< strokes of dashed lines, in the widget
};

class QtChartsSkinFactory : public QObject, public ChartSkinFactory {
    Q_OBJECT
    Q_PLUGIN_METADATA(IID SELWISE_CHART_SKIN_IID)
    Q_INTERFACES(selwise::ChartSkinFactory)
public:
    ChartSkin *make(QWidget *parent) override { return new QtChartsSkin(parent); }
};

} // namespace selwise
