#include "ui/charts/qtchartsskin.h"

#include <QBarSet>
#include <QChart>
#include <QGraphicsLayout>
#include <QLineSeries>
#include <QStackedBarSeries>
#include <QValueAxis>
#include <algorithm>
#include <cmath>

namespace selwise {

namespace {

constexpr double barShare = 0.85;
constexpr qsizetype pieceMost = 40;

/// Qt fills the outline of a line as one shape, in a time that goes with the square of its turns: long ones are cut, each
/// with the last stretch of the one before, so that no gap shows.
std::vector<QPolygonF> shortened(const std::vector<QPolygonF> &pieces)
{
    std::vector<QPolygonF> all;
    for (const QPolygonF &piece : pieces) {
        for (qsizetype from = 0; from == 0 || from + 2 < piece.size(); from += pieceMost - 2)
            all.emplace_back(piece.mid(from, pieceMost));
    }
    return all;
}

} // namespace

QtChartsSkin::QtChartsSkin(QWidget *parent) : QChartView(new QChart, parent), m_x(new QValueAxis), m_y(new QValueAxis)
{
    // What it shows is told by the widget around it, which also takes the mouse and the keys.
    setFocusPolicy(Qt::NoFocus);
    viewport()->setFocusPolicy(Qt::NoFocus); // a graphics view gives it one of its own
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setRenderHint(QPainter::Antialiasing);
    chart()->setAnimationOptions(QChart::NoAnimation);
    chart()->setBackgroundRoundness(0);
    chart()->setMargins({});
    chart()->layout()->setContentsMargins(0, 0, 0, 0);
    chart()->legend()->hide();
    chart()->setBackgroundVisible(false);
    for (QValueAxis *axis : {m_x, m_y}) {
        axis->setLabelsVisible(false);
        axis->setLineVisible(false);
        axis->setGridLineVisible(false); // it keeps to the axes' own area, not to the plot's
    }
    chart()->addAxis(m_x, Qt::AlignBottom);
    chart()->addAxis(m_y, Qt::AlignLeft);
}

void QtChartsSkin::draw(const ChartDrawing &drawing)
{
    setUpdatesEnabled(false);
    chart()->removeAllSeries();
    chart()->setPlotArea(drawing.plot);
    // A stack of bars has its first bar at 0: half a step lies before it.
    const double shift = drawing.stacks.empty() ? 0 : 0.5;
    m_x->setRange(-shift, drawing.xMost - shift);
    m_y->setRange(drawing.yLeast, drawing.yMost);
    m_drawing = drawing;
    m_drawing.stacks.clear();
    m_drawing.lines.clear();
    drawBars(drawing);
    drawLines(drawing);
    setUpdatesEnabled(true);
}

void QtChartsSkin::drawBackground(QPainter *painter, const QRectF &rect)
{
    painter->fillRect(rect, m_drawing.background);
    for (int line = 1; line <= m_drawing.gridLines; ++line) {
        const double y = m_drawing.plot.bottom() - m_drawing.plot.height() * line / std::max(1, m_drawing.gridLines);
        painter->fillRect(QRectF(m_drawing.plot.left(), std::round(y), m_drawing.plot.width(), 1), m_drawing.grid);
    }
}

void QtChartsSkin::drawBars(const ChartDrawing &drawing)
{
    if (drawing.stacks.empty())
        return;
    auto *series = new QStackedBarSeries;
    series->setBarWidth(barShare);
    for (const ChartDrawing::Stack &stack : drawing.stacks) {
        auto *set = new QBarSet(QString());
        set->setBrush(stack.fill);
        set->setPen(Qt::NoPen);
        set->append(QList<qreal>(stack.values.begin(), stack.values.end()));
        series->append(set);
    }
    chart()->addSeries(series);
    series->attachAxis(m_x);
    series->attachAxis(m_y);
}

void QtChartsSkin::drawLines(const ChartDrawing &drawing)
{
    const double shift = drawing.stacks.empty() ? 0 : 0.5;
    for (const ChartDrawing::Line &line : drawing.lines) {
        // A line along an edge of the plot is drawn within it, for half of it would be cut off.
        const double half = line.width / 2 * (drawing.yMost - drawing.yLeast) / std::max(line.width, drawing.plot.height());
        for (const QPolygonF &piece : shortened(line.pieces)) {
            auto *series = new QLineSeries;
            QPen pen(line.color, line.width);
            pen.setCapStyle(Qt::FlatCap);
            pen.setJoinStyle(Qt::BevelJoin); // a third of the time of round ones, and not to be told apart at this width
            if (line.dashed)
                pen.setDashPattern({3, 2});
            series->setPen(pen);
            QList<QPointF> points = piece;
            for (QPointF &point : points)
                point = {point.x() - shift, std::clamp(point.y(), drawing.yLeast + half, drawing.yMost - half)};
            series->replace(points);
            chart()->addSeries(series);
            series->attachAxis(m_x);
            series->attachAxis(m_y);
        }
    }
}

} // namespace selwise
