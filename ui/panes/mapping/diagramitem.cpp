#include "ui/panes/mapping/diagramitem.h"

#include "models/text/mappingtext.h"
#include "ui/delegates/tabularfigures.h"
#include "ui/panes/mapping/curveraster.h"
#include "ui/panes/words.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/paint.h"
#include "ui/theme/theme.h"

#include <QCoreApplication>
#include <QLocale>
#include <QPainter>
#include <QStyleOptionGraphicsItem>
#include <algorithm>

namespace selwise {

namespace {

constexpr double atRest = 0.70, faded = 0.26, dotRadius = 3, padding = 8, radius = 4, stubLength = 16, litMore = 1.5;
constexpr int warningSize = 12;
constexpr size_t mostSmooth = 500; ///< curves in sight that are drawn at their best

/// What a colour of this opacity looks like there. Qt shares each see-through fill out to threads, which takes many times longer
/// than to fill a thin curve.
QColor over(const QColor &ground, const QColor &color, double opacity)
{
    const auto mixed = [opacity](float below, float above) { return float(below + (above - below) * opacity); };
    return QColor::fromRgbF(mixed(ground.redF(), color.redF()), mixed(ground.greenF(), color.greenF()), mixed(ground.blueF(), color.blueF()));
}

} // namespace

DiagramItem::DiagramItem()
{
    setFlag(ItemUsesExtendedStyleOption); // else everything is said to be exposed, however little is in sight
}

void DiagramItem::setContent(DiagramContent content, DiagramGeometry geometry)
{
    m_content = std::move(content);
    setGeometry(std::move(geometry));
    m_names = m_content.groups();
    m_lit = m_focus = {};
    m_dragFrom = -1;
    light();
}

void DiagramItem::setGeometry(DiagramGeometry geometry)
{
    prepareGeometryChange();
    m_geometry = std::move(geometry);
    update();
}

void DiagramItem::setLit(const DiagramSpot &spot)
{
    if (m_lit == spot)
        return;
    m_lit = spot;
    light();
    update();
}

void DiagramItem::setFocus(const DiagramSpot &spot, bool visible)
{
    m_focus = spot;
    m_focusVisible = visible;
    update();
}

void DiagramItem::setDrag(int event, const QPointF &to, int target)
{
    m_dragFrom = event;
    m_dragTo = to;
    m_dragTarget = target;
    update();
}

void DiagramItem::light()
{
    m_litEvents.assign(m_content.events.size(), false);
    m_litTargets.assign(m_content.targets.size(), false);
    m_litEdges.assign(m_content.edges.size(), false);
    if (m_lit.index < 0)
        return;
    using Kind = DiagramSpot::Kind;
    if (m_lit.kind == Kind::Event)
        m_litEvents[size_t(m_lit.index)] = true;
    if (m_lit.kind == Kind::Target)
        m_litTargets[size_t(m_lit.index)] = true;
    for (size_t i = 0; i < m_content.edges.size(); ++i) {
        const DiagramContent::Edge &edge = m_content.edges[i];
        const bool lit = (m_lit.kind == Kind::Edge && int(i) == m_lit.index) || (m_lit.kind == Kind::Event && edge.event == m_lit.index)
            || (m_lit.kind == Kind::Target && edge.target == m_lit.index);
        if (!lit)
            continue;
        m_litEdges[i] = true;
        m_litEvents[size_t(edge.event)] = true;
        m_litTargets[size_t(edge.target)] = true;
    }
}

QRectF DiagramItem::boundingRect() const
{
    return {QPointF(), m_geometry.size};
}

void DiagramItem::paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *)
{
    const QRectF exposed = option->exposedRect;
    const Theme &theme = Theme::current();
    painter->setRenderHint(QPainter::Antialiasing);
    paintCurves(painter, exposed);
    paintHeadings(painter, exposed);
    for (size_t i = 0; i < m_geometry.events.size(); ++i) {
        const QRectF &box = m_geometry.events[i];
        if (box.bottom() < exposed.top() || box.top() > exposed.bottom())
            continue;
        const DiagramContent::Event &event = m_content.events[i];
        if (!event.forwarded) { // goes nowhere: a short dotted line and an open end
            painter->setPen(QPen(theme.control, 1, Qt::DotLine));
            painter->drawLine(QPointF(box.right(), box.center().y()), QPointF(box.right() + stubLength - dotRadius, box.center().y()));
            painter->setPen(QPen(theme.control, 1));
            painter->setBrush(Qt::NoBrush);
            painter->drawEllipse(QPointF(box.right() + stubLength, box.center().y()), dotRadius, dotRadius);
        }
        paintNode(painter, box, {event.name, event.seen, {}, isLit() && m_litEvents[i], !event.forwarded, false});
    }
    for (size_t i = 0; i < m_geometry.targets.size(); ++i) {
        const QRectF &box = m_geometry.targets[i];
        if (box.bottom() < exposed.top() || box.top() > exposed.bottom())
            continue;
        const DiagramContent::Target &target = m_content.targets[i];
        const QString state = target.custom    ? mappingStateWord(MappingState::Custom)
                              : target.changed ? mappingStateWord(MappingState::Changed)
                                               : QString();
        const ProviderId &provider = m_content.columns[size_t(target.column)].provider;
        const bool lit = (isLit() && m_litTargets[i]) || int(i) == m_dragTarget;
        paintNode(painter, box, {target.name, target.seen, state, lit, false, m_doubtful.has(provider, target.name)});
        painter->setPen(Qt::NoPen); // end dots stay solid
        painter->setBrush(theme.provider(words::mark(provider)));
        painter->drawEllipse(QPointF(box.left() - dotRadius - 1, box.center().y()), dotRadius, dotRadius);
    }
    if (m_dragFrom >= 0) {
        const QRectF &from = m_geometry.events[size_t(m_dragFrom)];
        painter->setPen(QPen(theme.accent, 2, Qt::DashLine));
        painter->setBrush(Qt::NoBrush);
        const QRectF over = m_dragTarget >= 0 ? m_geometry.targets[size_t(m_dragTarget)] : QRectF(m_dragTo, QSizeF());
        const QPointF to(over.left(), over.center().y()); // beside a name, not across it
        painter->drawPath(DiagramGeometry::path({{from.right(), from.center().y()}, to, 2}));
        painter->setPen(Qt::NoPen);
        painter->setBrush(theme.accent);
        painter->drawEllipse(to, dotRadius + 1, dotRadius + 1);
    }
    if (m_focusVisible && !m_printing && m_focus.index >= 0 && m_focus.kind != DiagramSpot::Kind::Edge) {
        const QRectF box = m_focus.kind == DiagramSpot::Kind::Event ? m_geometry.events[size_t(m_focus.index)] : m_geometry.targets[size_t(m_focus.index)];
        paint::box(painter, box.adjusted(-2, -2, 2, 2), radius + 2, {}, theme.focus, 2);
    }
}

void DiagramItem::paintCurves(QPainter *painter, const QRectF &exposed) const
{
    const Theme &theme = Theme::current();
    const double zoom = m_printing ? 1 : painter->worldTransform().m22();
    std::vector<size_t> visible;
    for (size_t i = 0; i < m_geometry.curves.size(); ++i) {
        const DiagramGeometry::Curve &curve = m_geometry.curves[i];
        const auto [top, bottom] = std::minmax({curve.from.y(), curve.to.y()});
        const double room = (curve.width + litMore) / zoom;
        if (bottom + room >= exposed.top() && top - room <= exposed.bottom() && curve.to.x() >= exposed.left()
            && curve.from.x() <= exposed.right())
            visible.push_back(i);
    }
    std::stable_partition(visible.begin(), visible.end(), [&](size_t i) { return !isLit() || !m_litEdges[i]; }); // lit ones above
    const bool smooth = m_printing || visible.size() <= mostSmooth;
    std::vector<QColor> colors;
    for (const MappingColumn &column : m_content.columns)
        colors.push_back(theme.provider(words::mark(column.provider)));
    std::vector<Stroke> strokes;
    strokes.reserve(visible.size());
    for (const size_t i : visible) {
        const bool lit = isLit() && m_litEdges[i];
        const double opacity = lit || theme.highContrast ? 1 : isLit() ? faded : atRest;
        QColor color = colors[size_t(m_content.targets[size_t(m_content.edges[i].target)].column)];
        if (smooth)
            color.setAlphaF(float(opacity));
        else
            color = over(theme.content, color, opacity);
        DiagramGeometry::Curve curve = m_geometry.curves[i];
        curve.width = smooth ? std::max(DiagramGeometry::thinnest, curve.width * std::min(1.0, zoom)) + (lit ? litMore : 0) : 1;
        strokes.push_back({curve, color});
    }
    if (smooth && !m_printing)
        rasterCurves(painter, exposed, strokes);
    else
        strokeCurves(painter, strokes);
}

/// By the painter: to a file, and where there are too many to be smooth.
void DiagramItem::strokeCurves(QPainter *painter, const std::vector<Stroke> &strokes) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing, m_printing);
    painter->setBrush(Qt::NoBrush);
    const double scale = m_printing ? 1 : painter->device()->devicePixelRatioF(); // a cosmetic pen counts device pixels
    for (const auto &[curve, color] : strokes) {
        QPen pen(color, scale * curve.width, Qt::SolidLine, Qt::FlatCap);
        pen.setCosmetic(!m_printing); // one pixel at any zoom
        painter->setPen(pen);
        painter->drawPath(DiagramGeometry::path(curve));
    }
    painter->restore();
}

void DiagramItem::rasterCurves(QPainter *painter, const QRectF &exposed, const std::vector<Stroke> &strokes) const
{
    if (strokes.empty())
        return;
    QRectF between = exposed;
    between.setLeft(std::max(exposed.left(), strokes.front().curve.from.x())); // all of them lie between the two columns
    between.setRight(std::min(exposed.right(), strokes.front().curve.to.x()));
    if (between.isEmpty())
        return;
    const QTransform toDevice = painter->deviceTransform();
    const QRect place = toDevice.mapRect(between).toAlignedRect();
    CurveRaster raster(place.size());
    const double ratio = painter->device()->devicePixelRatioF();
    const auto inImage = [&](const QPointF &point) { return toDevice.map(point) - place.topLeft(); };
    for (const auto &[curve, color] : strokes)
        raster.draw({inImage(curve.from), inImage(curve.to), curve.width * ratio}, color);
    const QTransform world = painter->worldTransform();
    painter->setWorldTransform({});
    painter->setWorldTransform(painter->deviceTransform().inverted()); // pixel upon pixel at any scale
    painter->drawImage(place.topLeft(), raster.image());
    painter->setWorldTransform(world);
}

void DiagramItem::paintHeadings(QPainter *painter, const QRectF &exposed) const
{
    const Theme &theme = Theme::current();
    const DiagramSpec &names = m_names;
    painter->setFont(fonts::captionStrong());
    const auto inSight = [&](const QRectF &box) { return box.bottom() >= exposed.top() && box.top() <= exposed.bottom(); };
    for (size_t i = 0; i < m_geometry.families.size() && i < names.families.size(); ++i) {
        if (!inSight(m_geometry.families[i]))
            continue;
        painter->setPen(theme.text2);
        painter->drawText(m_geometry.families[i], Qt::AlignLeft | Qt::AlignVCenter, names.families[i].name);
    }
    constexpr double markSize = 16;
    for (size_t i = 0; i < m_geometry.providers.size() && i < names.providers.size(); ++i) {
        const QRectF &box = m_geometry.providers[i];
        if (!inSight(box))
            continue;
        icons::paintMark(painter, words::mark(m_content.columns[i].provider), QRectF(box.left(), box.top(), markSize, box.height()), int(markSize));
        painter->setFont(fonts::captionStrong());
        painter->setPen(theme.text2);
        painter->drawText(box.adjusted(markSize + padding, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, names.providers[i].name);
        painter->setFont(fonts::caption());
        painter->setPen(theme.text3);
        const int count = names.providers[i].count;
        painter->drawText(box, Qt::AlignRight | Qt::AlignVCenter, QCoreApplication::translate("MappingDiagram", "%n names", nullptr, count));
    }
}

void DiagramItem::paintNode(QPainter *painter, const QRectF &box, const Node &node) const
{
    const Theme &theme = Theme::current();
    paint::box(painter, box, radius, node.lit ? theme.selection : theme.content, node.lit ? theme.accent : theme.border, node.lit ? 1.5 : 1);
    QRectF inner = box.adjusted(padding, 0, -padding, 0);
    if (node.seen) {
        const QString figure = QLocale().toString(*node.seen);
        painter->setFont(fonts::caption());
        painter->setPen(theme.text3);
        tabular::draw(painter, inner, Qt::AlignRight, figure);
        inner.setRight(inner.right() - tabular::width(fonts::caption(), figure) - padding);
    }
    if (!node.state.isEmpty()) {
        painter->setFont(fonts::captionStrong());
        painter->setPen(theme.accentText);
        painter->drawText(inner, Qt::AlignRight | Qt::AlignVCenter, node.state);
        inner.setRight(inner.right() - QFontMetricsF(fonts::captionStrong()).horizontalAdvance(node.state) - padding);
    }
    if (node.doubtful) {
        icons::paint(painter, Icon::Warning, theme.tone(Tone::Warning), QRectF(inner.left(), inner.top(), warningSize, inner.height()), warningSize);
        inner.setLeft(inner.left() + warningSize + padding / 2);
    }
    painter->setFont(node.lit ? fonts::captionStrong() : fonts::caption());
    painter->setPen(node.muted ? theme.text3 : theme.text);
    paintName(painter, inner, node.name);
}

void DiagramItem::paintName(QPainter *painter, const QRectF &rect, const QString &name) const
{
    if (m_printing) // text stays text in a file
        painter->drawText(rect, Qt::AlignLeft | Qt::AlignVCenter, painter->fontMetrics().elidedText(name, Qt::ElideMiddle, int(rect.width())));
    else
        m_texts.draw(painter, rect, Qt::AlignLeft, name);
}

} // namespace selwise
