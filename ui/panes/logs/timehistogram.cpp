#include "ui/panes/logs/timehistogram.h"

#include "ui/panes/logs/logwords.h"
#include "ui/theme/paint.h"
#include "ui/theme/theme.h"

#include <QDateTime>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

namespace selwise {

TimeHistogram::TimeHistogram(QWidget *parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Logs over time"));
    setCursor(Qt::CrossCursor);
}

void TimeHistogram::setContent(const std::optional<LogHistogram> &histogram, const std::vector<CoverageRange> &known, qint64 now)
{
    m_histogram = histogram;
    m_known = known;
    m_now = now;
    layOut();
    describe();
}

void TimeHistogram::setBrush(std::optional<std::pair<qint64, qint64>> brush)
{
    m_brush = brush;
    update();
}

void TimeHistogram::layOut()
{
    const QRectF area = QRectF(rect()).adjusted(0, 4, 0, 0);
    m_geometry = m_histogram ? HistogramGeometry::of(*m_histogram, m_known, area, m_now) : HistogramGeometry();
    update();
}

/// For a screen reader: when most happened, and the failures.
void TimeHistogram::describe()
{
    if (!m_histogram || m_geometry.highest == 0) {
        setAccessibleDescription(tr("No logs in this time."));
        return;
    }
    qint64 sum = 0, failed = 0;
    size_t fullest = 0;
    qint64 most = -1;
    for (size_t bucket = 0; bucket < m_histogram->counts.size(); ++bucket) {
        qint64 here = 0;
        for (size_t status = 0; status < m_histogram->statuses.size(); ++status) {
            here += m_histogram->counts[bucket][status];
            if (m_histogram->statuses[status] == u"failed")
                failed += m_histogram->counts[bucket][status];
        }
        sum += here;
        if (here > most) {
            most = here;
            fullest = bucket;
        }
    }
    const QDateTime at = QDateTime::fromMSecsSinceEpoch(m_histogram->from + qint64(fullest) * m_histogram->widthMs);
    setAccessibleDescription(tr("%1 logs, %2 of them failed; most at %3.")
                                 .arg(QLocale().toString(sum), QLocale().toString(failed), QLocale().toString(at, QLocale::ShortFormat)));
}

void TimeHistogram::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing, false);
    for (const HistogramGeometry::Stretch &stretch : m_geometry.coverage) {
        if (stretch.kind != HistogramGeometry::Stretch::Kind::Missing)
            continue;
        paint::hatch(&painter, QRectF(stretch.rect.left(), m_geometry.plot.top(), stretch.rect.width(), m_geometry.plot.height()), theme.border, 1, 8);
    }
    for (const HistogramGeometry::Bar &bar : m_geometry.bars)
        painter.fillRect(bar.rect, theme.toneFill(logwords::toneOfWord(logquery::Field::Status, m_histogram->statuses[bar.status])));
    paintStrip(painter);
    paintTimeTicks(painter, m_geometry.ticks, QRectF(0, m_geometry.strip.bottom() + HistogramGeometry::stripGap, width(), HistogramGeometry::axisHeight));
    paintBrush(painter);
    if (hasFocus())
        paint::box(&painter, QRectF(rect()).adjusted(1, 1, -1, -1), 4, {}, theme.focus, 2);
}

void TimeHistogram::paintStrip(QPainter &painter) const
{
    const Theme &theme = Theme::current();
    for (const HistogramGeometry::Stretch &stretch : m_geometry.coverage) {
        switch (stretch.kind) {
        case HistogramGeometry::Stretch::Kind::Held: painter.fillRect(stretch.rect, theme.control); break;
        case HistogramGeometry::Stretch::Kind::Missing:
            paint::hatch(&painter, stretch.rect, theme.warning, 2.5, 6);
            break;
        case HistogramGeometry::Stretch::Kind::Unknown: {
            QPen pen(theme.control, 1, Qt::CustomDashLine);
            pen.setDashPattern({2, 2});
            painter.setPen(pen);
            painter.drawRect(stretch.rect.adjusted(0.5, 0.5, -1.5, -0.5));
            break;
        }
        }
    }
}

void TimeHistogram::paintBrush(QPainter &painter) const
{
    if (!m_brush || m_geometry.to <= m_geometry.from)
        return;
    const Theme &theme = Theme::current();
    const double left = std::max(m_geometry.plot.left(), m_geometry.x(m_brush->first));
    const double right = std::min(m_geometry.plot.right(), m_geometry.x(m_brush->second));
    QColor tint = theme.accent;
    tint.setAlphaF(0.14F);
    painter.fillRect(QRectF(left, m_geometry.plot.top(), std::max(2.0, right - left), m_geometry.strip.bottom() - m_geometry.plot.top()), tint);
    for (const double edge : {left, right}) {
        painter.fillRect(QRectF(edge - 1, m_geometry.plot.top(), 2, m_geometry.strip.bottom() - m_geometry.plot.top()), theme.accent);
        paint::box(&painter, QRectF(edge - 3, m_geometry.plot.center().y() - 7, 6, 14), 2, theme.accent);
    }
}

qint64 TimeHistogram::snapped(double x, bool up) const
{
    const qint64 width = std::max<qint64>(1, m_histogram->widthMs);
    const qint64 steps = (m_geometry.timeAt(x) - m_geometry.from + (up ? width - 1 : 0)) / width;
    return m_geometry.from + steps * width;
}

void TimeHistogram::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    layOut();
}

void TimeHistogram::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !m_histogram)
        return;
    m_pressed = event->position().x();
    m_dragged = false;
}

void TimeHistogram::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_pressed || !m_histogram)
        return;
    const double here = event->position().x();
    m_dragged = m_dragged || std::abs(here - *m_pressed) > 3;
    if (m_dragged)
        setBrush(std::pair(snapped(std::min(here, *m_pressed), false), snapped(std::max(here, *m_pressed), true)));
}

void TimeHistogram::mouseReleaseEvent(QMouseEvent *)
{
    if (!m_pressed)
        return;
    m_pressed.reset();
    if (m_dragged && m_brush && m_brush->first < m_brush->second)
        Q_EMIT brushed(m_brush->first, m_brush->second);
    else if (m_brush)
        Q_EMIT brushCleared();
}

void TimeHistogram::keyPressEvent(QKeyEvent *event)
{
    const bool sideways = event->key() == Qt::Key_Left || event->key() == Qt::Key_Right;
    if (event->key() == Qt::Key_Escape && m_brush) {
        Q_EMIT brushCleared();
        return;
    }
    if (!sideways || !m_histogram || m_geometry.to <= m_geometry.from) {
        QWidget::keyPressEvent(event);
        return;
    }
    const qint64 step = event->key() == Qt::Key_Left ? -m_histogram->widthMs : m_histogram->widthMs;
    auto brush = m_brush.value_or(std::pair(m_geometry.to - m_histogram->widthMs, m_geometry.to));
    if (m_brush) {
        brush.second += step;
        if (!(event->modifiers() & Qt::ShiftModifier))
            brush.first += step;
    }
    if (brush.first >= m_geometry.from && brush.second <= m_geometry.to && brush.first < brush.second) {
        setBrush(brush);
        Q_EMIT brushed(brush.first, brush.second);
    }
}

bool TimeHistogram::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip || !m_histogram || m_geometry.to <= m_geometry.from)
        return QWidget::event(event);
    auto *help = static_cast<QHelpEvent *>(event);
    const qint64 from = snapped(help->pos().x(), false);
    const size_t bucket = size_t((from - m_geometry.from) / m_histogram->widthMs);
    if (bucket >= m_histogram->counts.size())
        return true;
    QStringList lines{QLocale().toString(QDateTime::fromMSecsSinceEpoch(from), QLocale::ShortFormat)};
    for (size_t status = 0; status < m_histogram->statuses.size(); ++status) {
        if (const qint64 count = m_histogram->counts[bucket][status]; count > 0)
            lines += logwords::wordShown(logquery::Field::Status, m_histogram->statuses[status]) + u' ' + QLocale().toString(count);
    }
    QToolTip::showText(help->globalPos(), lines.join(u'\n'), this);
    return true;
}

} // namespace selwise
