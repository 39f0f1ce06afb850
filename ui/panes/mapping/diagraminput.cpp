#include "ui/panes/mapping/mappingdiagram.h"

#include "ui/panes/mapping/edgecard.h"
#include "ui/widgets/plaintip.h"

#include <QApplication>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QScrollBar>
#include <QToolTip>
#include <algorithm>
#include <cmath>

// What keys, mouse and wheel do in the diagram.

namespace selwise {

namespace {

constexpr double zoomStep = 1.2;

/// The neighbour in a list, the same at its ends.
int neighbour(const std::vector<int> &list, int from, int step)
{
    const auto found = std::find(list.begin(), list.end(), from);
    const ptrdiff_t at = found == list.end() ? 0 : found - list.begin() + step;
    return list.empty() ? -1 : list[size_t(std::clamp(at, ptrdiff_t(0), ptrdiff_t(list.size()) - 1))];
}

} // namespace

void MappingDiagram::step(int key)
{
    using Kind = DiagramSpot::Kind;
    const DiagramContent &all = content();
    if (m_spot.kind == Kind::None) {
        if (!all.events.empty())
            setSpot({Kind::Event, 0});
        return;
    }
    const bool forward = key == Qt::Key_Right, back = key == Qt::Key_Left;
    const int way = key == Qt::Key_Down ? 1 : key == Qt::Key_Up ? -1 : 0;
    if (m_spot.kind == Kind::Event) {
        const std::vector<int> edges = all.edgesOfEvent(m_spot.index);
        if (forward && !edges.empty()) {
            const int anchor = m_spot.index;
            setSpot({Kind::Edge, edges.front()});
            m_anchor = anchor;
        } else if (way != 0) {
            setSpot({Kind::Event, std::clamp(m_spot.index + way, 0, int(all.events.size()) - 1)});
        }
    } else if (m_spot.kind == Kind::Target) {
        const std::vector<int> edges = all.edgesOfTarget(m_spot.index);
        if (back && !edges.empty()) {
            const int anchor = ~m_spot.index;
            setSpot({Kind::Edge, edges.front()});
            m_anchor = anchor;
        } else if (way != 0) {
            setSpot({Kind::Target, std::clamp(m_spot.index + way, 0, int(all.targets.size()) - 1)});
        }
    } else {
        const DiagramContent::Edge &edge = all.edges[size_t(m_spot.index)];
        if (forward) {
            setSpot({Kind::Target, edge.target});
        } else if (back) {
            setSpot({Kind::Event, edge.event});
        } else if (way != 0) {
            const int anchor = m_anchor;
            const bool ofTarget = m_anchor < 0 && ~m_anchor == edge.target;
            setSpot({Kind::Edge, neighbour(ofTarget ? all.edgesOfTarget(edge.target) : all.edgesOfEvent(edge.event), m_spot.index, way)});
            m_anchor = anchor;
        }
    }
}

void MappingDiagram::keyPressEvent(QKeyEvent *event)
{
    using Kind = DiagramSpot::Kind;
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down: step(event->key()); return;
    case Qt::Key_Home:
        if (!content().events.empty())
            setSpot({Kind::Event, 0});
        return;
    case Qt::Key_End:
        if (!content().events.empty())
            setSpot({Kind::Event, int(content().events.size()) - 1});
        return;
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        if (m_spot.kind == Kind::Edge)
            unmapEdge(m_spot.index);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_F2:
    case Qt::Key_M:
        if (m_spot.kind == Kind::Edge) {
            renameEdge(m_spot.index);
        } else if (m_spot.kind == Kind::Event) {
            const QRect box = rectOf(m_spot);
            askAnyName(m_spot.index, {}, box.center() + QPoint(box.width(), 0));
        }
        return;
    case Qt::Key_Plus:
    case Qt::Key_Equal: setZoom(zoom() * zoomStep); return;
    case Qt::Key_Minus: setZoom(zoom() / zoomStep); return;
    case Qt::Key_0: fitAll(); return;
    case Qt::Key_Escape:
        if (m_dragged >= 0) {
            endDrag();
            return;
        }
        if (m_spot.kind == Kind::Edge) {
            setSpot({Kind::Event, content().edges[size_t(m_spot.index)].event});
            return;
        }
        break;
    default: break;
    }
    QGraphicsView::keyPressEvent(event);
}

void MappingDiagram::mousePressEvent(QMouseEvent *event)
{
    setFocus(Qt::MouseFocusReason);
    m_pressed = event->position().toPoint();
    m_dragged = -1;
    const DiagramSpot spot = spotAt(m_pressed);
    if (event->button() == Qt::LeftButton) {
        setSpot(spot);
        if (spot.kind == DiagramSpot::Kind::Event)
            m_dragged = spot.index;
    }
    m_panning = event->button() == Qt::MiddleButton || (event->button() == Qt::LeftButton && spot.kind == DiagramSpot::Kind::None);
    if (m_panning)
        viewport()->setCursor(Qt::ClosedHandCursor);
}

void MappingDiagram::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint place = event->position().toPoint();
    if (m_panning && event->buttons() != Qt::NoButton) {
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() - (place.x() - m_pressed.x()));
        verticalScrollBar()->setValue(verticalScrollBar()->value() - (place.y() - m_pressed.y()));
        m_pressed = place;
        return;
    }
    if (m_dragged >= 0 && (m_dragging || (place - m_pressed).manhattanLength() >= QApplication::startDragDistance())) {
        m_dragging = true;
        constexpr int rim = 24, pace = 16; // near an edge the rest comes into sight
        if (place.y() < rim)
            verticalScrollBar()->setValue(verticalScrollBar()->value() - pace);
        else if (place.y() > viewport()->height() - rim)
            verticalScrollBar()->setValue(verticalScrollBar()->value() + pace);
        const DiagramSpot over = spotAt(place); // where it would be dropped now
        m_item->setDrag(m_dragged, mapToScene(place), over.kind == DiagramSpot::Kind::Target ? over.index : -1);
        return;
    }
    hover(place);
}

/// Lights up what is under the pointer.
void MappingDiagram::hover(const QPoint &place)
{
    const DiagramSpot over = spotAt(place);
    viewport()->setCursor(over.kind == DiagramSpot::Kind::None ? Qt::ArrowCursor : Qt::PointingHandCursor);
    m_item->setLit(over.kind == DiagramSpot::Kind::None ? litAtRest() : over);
}

void MappingDiagram::mouseReleaseEvent(QMouseEvent *event)
{
    viewport()->setCursor(Qt::ArrowCursor);
    m_panning = false;
    const int dragged = m_dragging ? m_dragged : -1;
    endDrag();
    if (dragged >= 0)
        drop(dragged, event->position().toPoint());
}

void MappingDiagram::endDrag()
{
    m_dragging = false;
    m_dragged = -1;
    m_item->setDrag(-1, {}, -1);
}

void MappingDiagram::drop(int event, const QPoint &place)
{
    const DiagramSpot over = spotAt(place);
    const DiagramContent &all = content();
    if (over.kind == DiagramSpot::Kind::Event || !viewport()->rect().contains(place))
        return;
    if (over.kind == DiagramSpot::Kind::Target) {
        const DiagramContent::Target &target = all.targets[size_t(over.index)];
        Q_EMIT namesEntered({{all.events[size_t(event)].name, all.columns[size_t(target.column)].provider, target.name}});
        return;
    }
    const int column = m_item->geometry().providerAt(mapToScene(place).y());
    if (column >= 0)
        askAnyName(event, all.columns[size_t(column)].provider, place);
}

void MappingDiagram::mouseDoubleClickEvent(QMouseEvent *event)
{
    const DiagramSpot spot = spotAt(event->position().toPoint());
    if (spot.kind == DiagramSpot::Kind::Edge)
        renameEdge(spot.index);
}

void MappingDiagram::wheelEvent(QWheelEvent *event)
{
    if (!(event->modifiers() & Qt::ControlModifier)) {
        QGraphicsView::wheelEvent(event);
        hover(event->position().toPoint());
        return;
    }
    constexpr double notch = 120;
    const QPoint place = event->position().toPoint();
    const QPointF under = mapToScene(place); // stays there
    setZoom(zoom() * std::pow(zoomStep, event->angleDelta().y() / notch));
    const QPoint off = mapFromScene(under) - place;
    horizontalScrollBar()->setValue(horizontalScrollBar()->value() + off.x());
    verticalScrollBar()->setValue(verticalScrollBar()->value() + off.y());
    event->accept();
}

void MappingDiagram::resizeEvent(QResizeEvent *event)
{
    QGraphicsView::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        relayout();
}

void MappingDiagram::showEvent(QShowEvent *event)
{
    QGraphicsView::showEvent(event);
    if (m_stale || m_kept)
        rebuild(Order::Best);
}

void MappingDiagram::leaveEvent(QEvent *event)
{
    QGraphicsView::leaveEvent(event);
    m_item->setLit(litAtRest());
}

void MappingDiagram::focusInEvent(QFocusEvent *event)
{
    QGraphicsView::focusInEvent(event);
    const bool keys = event->reason() != Qt::MouseFocusReason;
    if (keys && m_spot.kind == DiagramSpot::Kind::None && !content().events.empty())
        setSpot({DiagramSpot::Kind::Event, 0});
    showSpot();
}

void MappingDiagram::focusOutEvent(QFocusEvent *event)
{
    QGraphicsView::focusOutEvent(event);
    m_item->setFocus(m_spot, false);
    if (event->reason() != Qt::ActiveWindowFocusReason && event->reason() != Qt::PopupFocusReason)
        m_item->setLit(litAtRest());
}

void MappingDiagram::changeEvent(QEvent *event)
{
    QGraphicsView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        relayout();
    if (event->type() == QEvent::PaletteChange)
        viewport()->update();
}

bool MappingDiagram::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QGraphicsView::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const bool covered = viewport()->childAt(help->pos()); // by a card, which has its own
    QToolTip::showText(help->globalPos(), covered ? QString() : plainTip(textOf(spotAt(help->pos()))), viewport());
    return true;
}

void MappingDiagram::scrollContentsBy(int dx, int dy)
{
    QGraphicsView::scrollContentsBy(dx, dy);
    if (m_edgeCard->isVisible())
        showSpot();
}

} // namespace selwise
