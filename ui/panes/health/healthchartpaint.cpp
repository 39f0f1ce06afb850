#include "ui/panes/health/healthchart.h"

#include "ui/theme/fonts.h"
#include "ui/theme/paint.h"
#include "ui/theme/theme.h"

#include <QLocale>
#include <QPainter>
#include <QStyleOptionFocusRect>
#include <algorithm>

// What stands about the bars and lines of a chart: axes, gaps, coverage, marks, brush and cross-hair.

namespace selwise {

using namespace Qt::Literals::StringLiterals;
using Coverage = HealthFigures::Coverage::Kind;

namespace {

constexpr int labelHeight = 16, boxPadding = 8, boxLine = 18, swatch = 8, hatchStep = 8;

QString axisText(ChartData::Kind kind, double value)
{
    constexpr double many = 1'000'000, thousand = 1000;
    if (kind != ChartData::Kind::Outcomes)
        return chartwords::value(kind, value);
    const QLocale locale;
    if (value >= many)
        return HealthChart::tr("%1 M").arg(locale.toString(value / many, 'g', 3));
    return value >= 10 * thousand && qint64(value) % 500 == 0 ? HealthChart::tr("%1 k").arg(locale.toString(value / thousand, 'g', 4))
                                                              : locale.toString(qint64(value));
}

} // namespace

void HealthChart::paintOver(QPainter &painter) const
{
    const Theme &theme = Theme::current();
    painter.setFont(fonts::caption());
    paintAxes(painter);
    paintHoles(painter);
    paintOutages(painter);
    paintStrip(painter);
    paintMarks(painter);
    if (m_data.empty() || !m_skin) {
        painter.setFont(fonts::body());
        painter.setPen(theme.text3);
        painter.drawText(m_geometry.plot, Qt::AlignCenter | Qt::TextWordWrap,
                         m_skin ? tr("Nothing is known of this time") : tr("The charts could not be loaded. The table has the same figures."));
    }
    if (m_pressed && !m_panning) {
        QColor brush = theme.accent;
        brush.setAlphaF(0.16F);
        const QRectF marked(std::min(*m_pressed, m_dragged), m_geometry.plot.top(), std::abs(m_dragged - *m_pressed), m_geometry.plot.height());
        painter.fillRect(marked, brush);
        paint::vline(&painter, marked.left(), marked.top(), marked.bottom(), theme.accent);
        paint::vline(&painter, marked.right(), marked.top(), marked.bottom(), theme.accent);
    } else if (m_cursor >= 0 && m_cursor < int(m_shown.steps())) {
        paintCursor(painter);
    }
    if (hasFocus()) {
        QStyleOptionFocusRect focus;
        focus.initFrom(this);
        style()->drawPrimitive(QStyle::PE_FrameFocusRect, &focus, &painter, this);
    }
}

void HealthChart::paintAxes(QPainter &painter) const
{
    const Theme &theme = Theme::current();
    painter.setPen(theme.text3);
    for (const ChartGeometry::Tick &tick : m_geometry.yTicks) {
        const QRectF room(0, tick.at - labelHeight / 2.0, ChartGeometry::left - 8, labelHeight);
        painter.drawText(room, Qt::AlignRight | Qt::AlignVCenter, axisText(m_data.kind, tick.value));
    }
    paint::hline(&painter, m_geometry.plot.left(), m_geometry.plot.right(), m_geometry.plot.bottom(), theme.border);
    const double begin = m_geometry.plot.left() - 12; // the first time may stand before the axis
    paintTimeTicks(painter, m_geometry.xTicks, QRectF(begin, m_geometry.plot.bottom() + 4, width() - begin, labelHeight));
}

void HealthChart::paintHoles(QPainter &painter) const
{
    const Theme &theme = Theme::current();
    for (const ChartGeometry::Stretch &stretch : m_geometry.stretches) {
        if (stretch.kind == Coverage::Held || stretch.to - stretch.from < 1)
            continue;
        const QRectF hole(stretch.from, m_geometry.plot.top(), stretch.to - stretch.from, m_geometry.plot.height());
        paint::hatch(&painter, hole, stretch.kind == Coverage::Missing ? theme.border : theme.hairline, 1, hatchStep);
        if (m_data.kind != ChartData::Kind::Outcomes || !stretch.missing)
            continue;
        const QString text = tr("%1 not held").arg(QLocale().toString(*stretch.missing));
        painter.setFont(fonts::captionStrong());
        painter.setPen(theme.text);
        const double wide = painter.fontMetrics().horizontalAdvance(text) + 2;
        const double left = std::clamp(hole.center().x() - wide / 2, m_geometry.plot.left(), std::max(0.0, m_geometry.plot.right() - wide));
        // Above the row of what happened, with a line down to the hole.
        const double above = m_geometry.plot.top() - 2 * labelHeight - 10;
        painter.drawText(QRectF(left, above, wide, labelHeight), Qt::AlignCenter, text);
        paint::vline(&painter, hole.center().x(), above + labelHeight, m_geometry.plot.top(), theme.control);
    }
}

void HealthChart::paintStrip(QPainter &painter) const
{
    if (m_geometry.strip.isNull())
        return;
    const Theme &theme = Theme::current();
    for (const ChartGeometry::Stretch &stretch : m_geometry.stretches) {
        const QRectF part(stretch.from, m_geometry.strip.top(), std::max(1.0, stretch.to - stretch.from), m_geometry.strip.height());
        switch (stretch.kind) {
        case Coverage::Held: painter.fillRect(part, theme.control); break;
        case Coverage::Missing: paint::hatch(&painter, part, theme.warning, 2.5, 6); break;
        case Coverage::Unknown: {
            QPen dashes(theme.control, 1, Qt::CustomDashLine);
            dashes.setDashPattern({3, 3});
            painter.setPen(dashes);
            painter.setBrush(Qt::NoBrush);
            painter.drawRect(part.adjusted(0.5, 0.5, -0.5, -0.5));
            break;
        }
        }
    }
}

/// Over the whole of their time, in each chart.
void HealthChart::paintOutages(QPainter &painter) const
{
    for (const ChartData::Mark &mark : m_data.marks) {
        if (mark.untilMs <= mark.ms)
            continue;
        const double from = m_geometry.xOf(mark.ms), to = m_geometry.xOf(mark.untilMs);
        QColor band = Theme::current().tone(mark.tone);
        band.setAlphaF(0.1F);
        painter.fillRect(QRectF(from, m_geometry.plot.top(), std::max(1.0, to - from), m_geometry.plot.height()), band);
    }
}

void HealthChart::paintMarks(QPainter &painter) const
{
    const Theme &theme = Theme::current();
    if (m_data.kind != ChartData::Kind::Outcomes)
        return;
    painter.setFont(fonts::captionStrong());
    double end = -1;
    for (const ChartData::Mark &mark : m_data.marks) {
        if (!m_geometry.span.holds(mark.ms))
            continue;
        const double x = m_geometry.xOf(mark.ms);
        const QColor color = theme.tone(mark.tone);
        painter.setPen(QPen(color, 1.5, mark.tone == Tone::Accent ? Qt::SolidLine : Qt::DashLine));
        painter.drawLine(QPointF(x, m_geometry.plot.top() - 6), QPointF(x, m_geometry.plot.bottom()));
        painter.setPen(Qt::NoPen);
        painter.setBrush(color);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.drawEllipse(QPointF(x, m_geometry.plot.top() - 6), 3.5, 3.5);
        const double wide = painter.fontMetrics().horizontalAdvance(mark.text) + 2;
        const bool before = x > m_geometry.plot.center().x();
        const double left = before ? x - wide - 8 : x + 8;
        if (left < std::max(end + 8, 0.0))
            continue; // the line says that there is something; the table says what
        painter.setPen(color);
        painter.drawText(QRectF(left, m_geometry.plot.top() - labelHeight - 6, wide, labelHeight), Qt::AlignVCenter | Qt::AlignLeft, mark.text);
        end = left + wide;
    }
}

std::vector<std::pair<QColor, QString>> HealthChart::cursorLines() const
{
    const Theme &theme = Theme::current();
    const QLocale locale;
    const size_t step = size_t(m_cursor);
    std::vector<std::pair<QColor, QString>> lines;
    if (m_data.kind == ChartData::Kind::Outcomes) {
        const OutcomeCounts &bar = m_shown.bars[step];
        for (const DeliveryStatus status : OutcomeCounts::statuses) {
            if (bar.count(status) > 0)
                lines.emplace_back(theme.toneFill(chartwords::tone(status)), tr("%1 %2").arg(chartwords::status(status), locale.toString(bar.count(status))));
        }
        if (lines.empty())
            lines.emplace_back(QColor(), bar.known() ? tr("No logs") : tr("Nothing known"));
        if (step < m_shown.before.size() && m_shown.before[step])
            lines.emplace_back(theme.text, tr("Before: %1").arg(locale.toString(*m_shown.before[step])));
    }
    for (const ChartData::Line &line : m_shown.lines) {
        if (step >= line.values.size() || !line.values[step])
            continue;
        const QString value = chartwords::value(m_data.kind, *line.values[step]);
        const bool compared = step < line.before.size() && line.before[step];
        lines.emplace_back(theme.provider(line.mark), compared ? tr("%1 %2, before: %3").arg(line.name, value, chartwords::value(m_data.kind, *line.before[step]))
                                                               : tr("%1 %2").arg(line.name, value));
    }
    if (lines.empty())
        lines.emplace_back(QColor(), tr("Nothing known"));
    return lines;
}

void HealthChart::paintCursor(QPainter &painter) const
{
    const Theme &theme = Theme::current();
    const QRectF step = m_geometry.stepRect(m_cursor);
    paint::vline(&painter, step.center().x(), m_geometry.plot.top(), m_geometry.plot.bottom(), theme.text2);
    const QString title = chartwords::stepTime(m_shown.stepSpan(size_t(m_cursor)), m_shown.span);
    const auto lines = cursorLines();
    painter.setFont(fonts::captionStrong());
    double wide = painter.fontMetrics().horizontalAdvance(title);
    painter.setFont(fonts::caption());
    for (const auto &[color, text] : lines)
        wide = std::max(wide, painter.fontMetrics().horizontalAdvance(text) + (color.isValid() ? swatch + 6.0 : 0));
    const QSizeF size(wide + 2 * boxPadding + 1, double(lines.size() + 1) * boxLine + boxPadding);
    double left = step.center().x() + 10;
    if (left + size.width() > m_geometry.plot.right())
        left = std::max(0.0, step.center().x() - 10 - size.width());
    const QRectF box(QPointF(left, std::min(m_geometry.plot.top() + 4, std::max(0.0, height() - size.height()))), size);
    painter.setRenderHint(QPainter::Antialiasing);
    paint::box(&painter, box, 6, theme.raised, theme.border);
    double top = box.top() + boxPadding / 2.0;
    painter.setFont(fonts::captionStrong());
    painter.setPen(theme.text);
    painter.drawText(QRectF(box.left() + boxPadding, top, wide + 1, boxLine), Qt::AlignVCenter | Qt::AlignLeft, title);
    painter.setFont(fonts::caption());
    for (const auto &[color, text] : lines) {
        top += boxLine;
        double x = box.left() + boxPadding;
        if (color.isValid()) {
            paint::box(&painter, QRectF(x, top + (boxLine - swatch) / 2.0, swatch, swatch), 2, color);
            x += swatch + 6;
        }
        painter.setPen(theme.text2);
        painter.drawText(QRectF(x, top, box.right() - x, boxLine), Qt::AlignVCenter | Qt::AlignLeft, text);
    }
}

} // namespace selwise
