#pragma once

#include <QColor>
#include <QPolygonF>
#include <QRectF>
#include <QtPlugin>
#include <vector>

class QWidget;

namespace selwise {

/// What QtCharts draws, as plain values: where it goes is decided before, and what stands about it is painted over it.
struct ChartDrawing {
    QRectF plot;      ///< in the widget; nothing is drawn outside
    double xMost = 1; ///< the plot shows 0 to xMost; bar i stands between i and i + 1
    double yLeast = 0, yMost = 1;
    int gridLines = 2; ///< over the base line, evenly spaced up to the top
    struct Stack {
        QColor fill;
        std::vector<double> values; ///< of each bar
    };
    std::vector<Stack> stacks; ///< from the bottom up
    struct Line {
        QColor color;
        bool dashed = false;
        double width = 2;
        std::vector<QPolygonF> pieces; ///< broken where nothing is known
    };
    std::vector<Line> lines;
    QColor background, grid, base;
};

/// A widget that draws. Deleted with its parent.
class ChartSkin {
public:
    virtual ~ChartSkin() = default;
    virtual QWidget *widget() = 0;
    virtual void draw(const ChartDrawing &drawing) = 0;
};

/// The root object of the module that is loaded with the Health pane, so that nobody else waits for QtCharts.
class ChartSkinFactory {
public:
    virtual ~ChartSkinFactory() = default;
    virtual ChartSkin *make(QWidget *parent) = 0;
};

} // namespace selwise

#define SELWISE_CHART_SKIN_IID "org.selwise.Console.ChartSkin/1"
Q_DECLARE_INTERFACE(selwise::ChartSkinFactory, SELWISE_CHART_SKIN_IID)
