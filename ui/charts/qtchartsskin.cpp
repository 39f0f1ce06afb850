#include "ui/charts/qtchartsskin.h"

#include "ui/charts/dashedline.h"

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
constexpr double dashLength = 3, gapLength = 2; // in widths of the line

/// Where a value stands in the widget.
QPointF placed(const ChartDrawing &drawing, QPointF value)
{
    const QRectF &plot = drawing.plot;
    return {plot.left() + plot.width() * value.x() / drawing.xMost,
            plot.bottom() - plot.height() * (value.y() - drawing.yLeast) / (drawing.yMost - drawing.yLeast)};
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
    clear(); // first: what is in it would be laid out again for each change
    chart()->setPlotArea(drawing.plot);
    // A stack of bars has its first bar at 0: half a step lies before it.
    const double shift = drawing.stacks.empty() ? 0 : 0.5;
    m_x->setRange(-shift, drawing.xMost - shift);
    m_y->setRange(drawing.yLeast, drawing.yMost);
    m_drawing = drawing;
    m_drawing.stacks.clear();
    m_drawing.lines.clear();
    m_dashed.clear();
    setRenderHint(QPainter::Antialiasing, drawing.stacks.empty()); // bars are sharp, without seams, and quick on whole pixels
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

void QtChartsSkin::clear()
{
    if (m_bars)
        m_bars->clear();
    for (QLineSeries *line : m_lines)
        line->clear();
}

template <typename Series> Series *QtChartsSkin::added(Series *series)
{
    chart()->addSeries(series);
    series->attachAxis(m_x);
    series->attachAxis(m_y);
    return series;
}

void QtChartsSkin::drawBars(const ChartDrawing &drawing)
{
    if (drawing.stacks.empty())
        return;
    if (!m_bars) {
        m_bars = added(new QStackedBarSeries);
        m_bars->setBarWidth(barShare);
    }
    QList<QBarSet *> sets;
    for (const ChartDrawing::Stack &stack : drawing.stacks) {
        auto *set = new QBarSet(QString());
        set->setBrush(stack.fill);
        set->setPen(Qt::NoPen);
        set->append(QList<qreal>(stack.values.begin(), stack.values.end()));
        sets.append(set);
    }
    m_bars->append(sets);
}

void QtChartsSkin::drawForeground(QPainter *painter, const QRectF &)
{
    painter->setClipRect(m_drawing.plot);
    painter->setRenderHint(QPainter::Antialiasing);
    for (const auto &[pen, strokes] : m_dashed) {
        painter->setPen(pen);
        painter->drawLines(strokes);
    }
}

void QtChartsSkin::drawLines(const ChartDrawing &drawing)
{
    const double shift = drawing.stacks.empty() ? 0 : 0.5;
    size_t drawn = 0;
    for (const ChartDrawing::Line &line : drawing.lines) {
        QPen pen(line.color, line.width);
        pen.setCapStyle(Qt::FlatCap);
        // A line along an edge of the plot is drawn within it, for half of it would be cut off.
        const double half = line.width / 2 * (drawing.yMost - drawing.yLeast) / std::max(line.width, drawing.plot.height());
        const auto within = [&](double y) { return std::clamp(y, drawing.yLeast + half, drawing.yMost - half); };
        if (line.dashed) {
            // A dashed pen on a series fills all its dashes as one shape: 13 ms for a line that turns 170 times, where strokes
            // one by one take three.
            m_dashed.emplace_back(pen, QList<QLineF>());
            for (QPolygonF piece : line.pieces) {
                for (QPointF &point : piece)
                    point = placed(drawing, {point.x(), within(point.y())});
                m_dashed.back().second += dashes(piece, dashLength * line.width, gapLength * line.width);
            }
            continue;
        }
        for (const QPolygonF &piece : line.pieces) {
            if (drawn == m_lines.size())
                m_lines.push_back(added(new QLineSeries));
            QLineSeries *series = m_lines[drawn++];
            series->setPen(pen);
            QList<QPointF> points = piece;
            for (QPointF &point : points)
                point = {point.x() - shift, within(point.y())};
            series->replace(points);
        }
    }
}

} // namespace selwise
