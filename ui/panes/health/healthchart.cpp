#include "ui/panes/health/healthchart.h"

#include "ui/charts/chartskin.h"
#include "ui/theme/theme.h"
#include "ui/widgets/accessibility.h"
#include "ui/widgets/keynote.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QWheelEvent>
#include <algorithm>
#include <cmath>

namespace selwise {

namespace {

constexpr int dragLeast = 6;
constexpr double closer = 0.5, further = 2.0, moved = 0.25, wheelStep = 120.0;
constexpr double lineWidth = 2, beforeWidth = 1.25, beforeAlpha = 0.5;

/// Nothing of its own: the chart paints on it.
class Over : public QWidget {
public:
    explicit Over(QWidget *parent) : QWidget(parent)
    {
        setAttribute(Qt::WA_TransparentForMouseEvents);
        setAttribute(Qt::WA_NoSystemBackground);
    }
};

} // namespace

HealthChart::HealthChart(ChartData::Kind kind, ChartSkinFactory *factory, QWidget *parent) : QWidget(parent)
{
    m_data.kind = m_shown.kind = kind;
    setAccessibleName(chartwords::title(kind));
    setFocusPolicy(Qt::StrongFocus);
    new KeyNote(tr("Chart: closer, further away"), {Qt::Key_Plus, Qt::Key_Minus}, this);
    new KeyNote(tr("Chart: earlier, later"), {Qt::SHIFT | Qt::Key_Left, Qt::SHIFT | Qt::Key_Right}, this);
    setMouseTracking(true);
    setMinimumWidth(240);
    if (factory)
        m_skin = factory->make(this);
    m_over = new Over(this);
    m_over->installEventFilter(this);
    m_over->raise();
}

void HealthChart::setData(const ChartData &given)
{
    if (m_data == given)
        return;
    m_data = given;
    place();
}

void HealthChart::place()
{
    const double room = std::max(0.0, width() - ChartGeometry::left - ChartGeometry::right);
    m_shown = m_data.kind == ChartData::Kind::Outcomes ? m_data.merged(size_t(std::max(1.0, room / barLeast))) : m_data;
    if (m_cursor >= int(m_shown.steps()))
        m_cursor = -1;
    m_geometry = ChartGeometry::of(m_shown, size(), m_withStrip, m_data.kind == ChartData::Kind::Outcomes);
    m_over->setGeometry(rect());
    if (m_skin)
        m_skin->widget()->setGeometry(rect());
    draw();
    setAccessibleDescription(cursorText());
    m_over->update();
}

void HealthChart::draw()
{
    if (!m_skin)
        return;
    const Theme &theme = Theme::current();
    ChartDrawing drawing;
    drawing.plot = m_geometry.plot;
    drawing.xMost = std::max(1.0, double(m_geometry.span.length()) / double(m_geometry.stepMs));
    drawing.yLeast = m_geometry.yLeast;
    drawing.yMost = m_geometry.yMost;
    drawing.gridLines = std::max(1, int(m_geometry.yTicks.size()) - 1);
    drawing.background = theme.content;
    drawing.grid = theme.hairline;
    for (const DeliveryStatus status : OutcomeCounts::statuses) {
        ChartDrawing::Stack stack{theme.toneFill(chartwords::tone(status)), {}};
        bool any = false;
        for (const OutcomeCounts &bar : m_shown.bars) {
            stack.values.push_back(double(bar.count(status)));
            any = any || bar.count(status) > 0;
        }
        if (any)
            drawing.stacks.push_back(std::move(stack));
    }
    const int columns = std::max(1, int(m_geometry.plot.width()) / columnLeast);
    if (!m_shown.before.empty()) {
        std::vector<std::optional<double>> values;
        for (const auto &one : m_shown.before)
            values.push_back(one ? std::optional(double(*one)) : std::nullopt);
        drawing.lines.push_back({theme.text, true, 1.5, thinnedLine(values, columns)});
    }
    for (const ChartData::Line &line : m_shown.lines) {
        if (line.before.empty())
            continue;
        QColor faint = theme.provider(line.mark);
        faint.setAlphaF(beforeAlpha);
        drawing.lines.push_back({faint, line.receiver.webhook, beforeWidth, thinnedLine(line.before, columns)});
    }
    for (const ChartData::Line &line : m_shown.lines)
        drawing.lines.push_back({theme.provider(line.mark), line.receiver.webhook, lineWidth, thinnedLine(line.values, columns)});
    m_skin->draw(drawing);
}

void HealthChart::setCursor(int step)
{
    if (std::exchange(m_cursor, step) == step)
        return;
    setAccessibleDescription(cursorText());
    m_over->update();
    Q_EMIT cursorMoved(step);
}

QString HealthChart::cursorText() const
{
    return m_cursor >= 0 && m_cursor < int(m_shown.steps()) ? chartwords::step(m_shown, size_t(m_cursor)) : QString();
}

void HealthChart::openStep(int step)
{
    if (m_opens && step >= 0 && step < int(m_shown.steps()))
        Q_EMIT stepOpened(m_shown.stepSpan(size_t(step)));
}

void HealthChart::zoom(double factor, double aroundX)
{
    const TimeSpan span = m_geometry.span;
    const qint64 around = m_geometry.msOf(aroundX);
    const double share = double(around - span.fromMs) / double(std::max<qint64>(1, span.length()));
    const qint64 length = qint64(double(span.length()) * factor);
    const qint64 from = around - qint64(share * double(length));
    Q_EMIT spanWanted({from, from + length});
}

void HealthChart::move(double share)
{
    const qint64 by = qint64(double(m_geometry.span.length()) * share);
    Q_EMIT spanWanted({m_geometry.span.fromMs + by, m_geometry.span.toMs + by});
}

void HealthChart::mousePressEvent(QMouseEvent *event)
{
    const bool pan = event->button() == Qt::MiddleButton || (event->button() == Qt::LeftButton && event->modifiers() & Qt::ShiftModifier);
    if ((event->button() != Qt::LeftButton && !pan) || m_geometry.stepAt(event->position().x()) < 0)
        return QWidget::mousePressEvent(event);
    m_pressed = m_dragged = event->position().x();
    m_panning = pan;
}

void HealthChart::mouseMoveEvent(QMouseEvent *event)
{
    if (m_pressed) {
        m_dragged = std::clamp(event->position().x(), m_geometry.plot.left(), m_geometry.plot.right());
        m_over->update();
        return;
    }
    setCursor(m_geometry.stepAt(event->position().x()) < int(m_shown.steps()) ? m_geometry.stepAt(event->position().x()) : -1);
    QWidget::setCursor(m_opens && m_cursor >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void HealthChart::mouseReleaseEvent(QMouseEvent *event)
{
    if (!m_pressed)
        return QWidget::mouseReleaseEvent(event);
    const double from = *std::exchange(m_pressed, std::nullopt);
    m_over->update();
    if (std::abs(m_dragged - from) < dragLeast) {
        openStep(m_geometry.stepAt(from));
    } else if (m_panning) {
        move((from - m_dragged) / std::max(1.0, m_geometry.plot.width()));
    } else {
        Q_EMIT spanWanted({m_geometry.msOf(std::min(from, m_dragged)), m_geometry.msOf(std::max(from, m_dragged))});
    }
}

/// The bare wheel scrolls the pane, unless somebody works with this chart.
void HealthChart::wheelEvent(QWheelEvent *event)
{
    const QPoint angle = event->angleDelta();
    if (event->modifiers() & Qt::ShiftModifier || std::abs(angle.x()) > std::abs(angle.y())) {
        const int delta = angle.x() != 0 ? angle.x() : angle.y();
        move(-moved / 2 * delta / wheelStep);
    } else if (event->modifiers() & Qt::ControlModifier || hasFocus()) {
        zoom(std::pow(closer, angle.y() / wheelStep / 2), event->position().x());
    } else {
        event->ignore();
        return;
    }
    event->accept();
}

void HealthChart::leaveEvent(QEvent *)
{
    if (!hasFocus())
        setCursor(-1);
}

void HealthChart::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    setCursor(-1);
    m_over->update();
}

void HealthChart::keyPressEvent(QKeyEvent *event)
{
    const int last = int(m_shown.steps()) - 1;
    const bool shift = event->modifiers() & Qt::ShiftModifier;
    const double at = m_cursor >= 0 ? m_geometry.stepRect(m_cursor).center().x() : m_geometry.plot.center().x();
    const auto go = [&](int step) {
        setCursor(std::clamp(step, std::min(0, last), last));
        announce(this, cursorText());
    };
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right: {
        const int forth = event->key() == Qt::Key_Right ? 1 : -1;
        return shift ? move(moved * forth) : go(m_cursor < 0 ? last : m_cursor + forth);
    }
    case Qt::Key_Home: return go(0);
    case Qt::Key_End: return go(last);
    case Qt::Key_Plus:
    case Qt::Key_Equal: return zoom(closer, at);
    case Qt::Key_Minus: return zoom(further, at);
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (m_opens && m_cursor >= 0)
            return openStep(m_cursor);
        break;
    default: break;
    }
    QWidget::keyPressEvent(event);
}

void HealthChart::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    place();
}

void HealthChart::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        place();
}

bool HealthChart::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_over && event->type() == QEvent::Paint) {
        QPainter painter(m_over);
        paintOver(painter);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace selwise
