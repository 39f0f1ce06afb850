#include "ui/panes/mapping/mappingdiagram.h"

#include "models/items/mappingmodel.h"
#include "models/ports/whendone.h"
#include "models/text/mappingtext.h"
#include "models/text/providertext.h"
#include "ui/panes/filework.h"
#include "ui/panes/mapping/edgecard.h"
#include "ui/panes/mapping/nameeditor.h"
#include "ui/theme/theme.h"
#include "ui/theme/variants.h"
#include "ui/widgets/accessibility.h"
#include "ui/widgets/keynote.h"

#include <QApplication>
#include <QBuffer>
#include <QGraphicsScene>
#include <QLocale>
#include <QSvgGenerator>
#include <algorithm>

namespace selwise {

namespace {

constexpr double zoomLeast = 0.2, zoomMost = 3;
constexpr size_t edgesAtOnce = 600; ///< more are put into order on another thread
constexpr double nodeLeast = 20, nodePadding = 4;
constexpr int editorRoom = 220; ///< left of a name, so that the card for another one does not hide it

} // namespace

MappingDiagram::MappingDiagram(MappingController &mapping, QWidget *parent)
    : QGraphicsView(parent), m_mapping(mapping), m_scene(new QGraphicsScene(this)), m_item(new DiagramItem), m_edgeCard(new EdgeCard(viewport()))
{
    installDiagramAccessibility();
    setAccessibleName(tr("Diagram of the mapping"));
    setAccessibleDescription(tr("The same as the table. Arrows follow the curves, Enter renames, M maps, Delete unmaps."));
    new KeyNote(tr("Diagram: map"), {Qt::Key_M}, this);
    new KeyNote(tr("Diagram: rename"), {Qt::Key_Return, Qt::Key_F2}, this);
    new KeyNote(tr("Diagram: larger, smaller, all of it"), {Qt::Key_Plus, Qt::Key_Minus, Qt::Key_0}, this);
    setFrameShape(NoFrame);
    setScene(m_scene);
    m_scene->setItemIndexMethod(QGraphicsScene::NoIndex);
    m_scene->addItem(m_item);
    setAlignment(Qt::AlignLeft | Qt::AlignTop);
    setTransformationAnchor(AnchorViewCenter);
    setViewportUpdateMode(SmartViewportUpdate);
    setMouseTracking(true);
    viewport()->setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setFocusProxy(this);
    setFocusRingRadius(this, -1); // as in a table, what has the keyboard is seen in it
    const auto outdate = [this](Order order) {
        m_stale = true;
        if (isVisible())
            rebuild(order);
    };
    connect(&m_mapping, &MappingController::countsChanged, this, [outdate] { outdate(Order::Kept); });
    connect(&m_mapping, &MappingController::choiceChanged, this, [outdate] { outdate(Order::Best); });
    connect(m_edgeCard, &EdgeCard::renameWanted, this, [this] { renameEdge(m_spot.index); });
    connect(m_edgeCard, &EdgeCard::unmapWanted, this, [this] { unmapEdge(m_spot.index); });
}

MappingDiagram::~MappingDiagram() = default;

void MappingDiagram::setProviderShown(const ProviderId &provider, bool shown)
{
    if (shown)
        m_hidden.remove(provider.canonical());
    else
        m_hidden.insert(provider.canonical());
    rebuild(Order::Best);
}

void MappingDiagram::setIdleShown(bool shown)
{
    m_idle = shown;
    rebuild(Order::Best);
}

QString MappingDiagram::keyOf(const DiagramSpot &spot) const
{
    const DiagramContent &all = content();
    const QChar between(u'\n');
    switch (spot.kind) {
    case DiagramSpot::Kind::None: break;
    case DiagramSpot::Kind::Event: return u'e' + all.events[size_t(spot.index)].name;
    case DiagramSpot::Kind::Edge: {
        const MappingEdit edit = editOf(spot.index);
        return u'm' + edit.provider.canonical() + between + edit.event;
    }
    case DiagramSpot::Kind::Target: {
        const DiagramContent::Target &target = all.targets[size_t(spot.index)];
        return u't' + all.columns[size_t(target.column)].provider.canonical() + between + target.name;
    }
    }
    return {};
}

DiagramSpot MappingDiagram::spotOfKey(const QString &key) const
{
    using Kind = DiagramSpot::Kind;
    const DiagramContent &all = content();
    for (size_t i = 0; key.startsWith(u'e') && i < all.events.size(); ++i) {
        if (keyOf({Kind::Event, int(i)}) == key)
            return {Kind::Event, int(i)};
    }
    for (size_t i = 0; key.startsWith(u't') && i < all.targets.size(); ++i) {
        if (keyOf({Kind::Target, int(i)}) == key)
            return {Kind::Target, int(i)};
    }
    for (size_t i = 0; key.startsWith(u'm') && i < all.edges.size(); ++i) {
        if (keyOf({Kind::Edge, int(i)}) == key)
            return {Kind::Edge, int(i)};
    }
    return {};
}

void MappingDiagram::rebuild(Order order)
{
    m_stale = false;
    const MappingModel &table = *m_mapping.model();
    MappingChoice choice = m_mapping.choice();
    choice.collapsed.clear();
    choice.sortColumn = -1;
    std::vector<int> chosen;
    for (const MappingLine &line : arranged(table.events(), choice)) {
        if (line.event >= 0)
            chosen.push_back(line.event);
    }
    DiagramContent content = DiagramContent::of(table.events(), chosen, table.columns(), m_hidden, m_idle);
    const int run = ++m_run;
    const bool kept = order == Order::Kept && m_inOrder && std::ranges::equal(this->content().columns, content.columns, {}, &MappingColumn::provider, &MappingColumn::provider);
    m_kept = kept;
    m_inOrder = kept || content.edges.size() <= edgesAtOnce;
    if (m_inOrder) {
        content.sort(kept ? content.orderLike(this->content()) : untangled(content.graph()));
        arrange(std::move(content));
        return;
    }
    content.sort(givenOrder(content.graph()));
    using Shared = std::shared_ptr<DiagramContent>;
    const auto work = [better = std::make_shared<DiagramContent>(content)] {
        better->sort(untangled(better->graph()));
        return better;
    };
    arrange(std::move(content));
    whenDone(filework::onThread<Shared>(work), this, [this, run](const Shared &better) {
        if (run != m_run)
            return;
        m_inOrder = true;
        arrange(std::move(*better));
    });
}

DiagramGeometry MappingDiagram::geometryOf(const DiagramContent &content) const
{
    DiagramSpec spec = content.spec(viewport()->width() / std::max(zoomLeast, zoom()));
    spec.nodeHeight = std::max(nodeLeast, QFontMetricsF(font()).height() + nodePadding);
    return DiagramGeometry::of(spec);
}

void MappingDiagram::arrange(DiagramContent content)
{
    const QString key = keyOf(m_spot), event = keyOf(eventOf(m_spot));
    DiagramGeometry geometry = geometryOf(content);
    m_item->setContent(std::move(content), std::move(geometry));
    m_scene->setSceneRect(m_item->boundingRect());
    m_spot = spotOfKey(key);
    if (m_spot.kind == DiagramSpot::Kind::None)
        m_spot = spotOfKey(event); // what was selected has gone: the keyboard goes on from there
    showSpot();
    Q_EMIT arrangedAnew();
}

/// The first that leads there.
DiagramSpot MappingDiagram::eventOf(const DiagramSpot &spot) const
{
    using Kind = DiagramSpot::Kind;
    std::vector<int> edges;
    if (spot.kind == Kind::Edge)
        edges = {spot.index};
    else if (spot.kind == Kind::Target)
        edges = content().edgesOfTarget(spot.index);
    return edges.empty() ? DiagramSpot() : DiagramSpot{Kind::Event, content().edges[size_t(edges.front())].event};
}

void MappingDiagram::relayout()
{
    if (m_item->content().columns.empty())
        return;
    m_item->setGeometry(geometryOf(m_item->content()));
    m_scene->setSceneRect(m_item->boundingRect());
    showSpot();
    Q_EMIT arrangedAnew();
}

DiagramSpot MappingDiagram::spotAt(const QPoint &place) const
{
    using Kind = DiagramSpot::Kind;
    const QPointF at = mapToScene(place);
    const DiagramGeometry &geometry = m_item->geometry();
    if (const int event = geometry.eventAt(at); event >= 0)
        return {Kind::Event, event};
    if (const int target = geometry.targetAt(at); target >= 0)
        return {Kind::Target, target};
    if (const int edge = geometry.curveAt(at); edge >= 0)
        return {Kind::Edge, edge};
    return {};
}

MappingEdit MappingDiagram::editOf(int edge) const
{
    const DiagramContent &all = content();
    const DiagramContent::Edge &each = all.edges[size_t(edge)];
    return {all.events[size_t(each.event)].name, all.columns[size_t(all.targets[size_t(each.target)].column)].provider, each.cell.name};
}

QString MappingDiagram::textOf(const DiagramSpot &spot) const
{
    const DiagramContent &all = content();
    const auto withSeen = [](const QString &text, const std::optional<qint64> &seen) {
        return seen ? tr("%1, %2 in 24 hours").arg(text, QLocale().toString(*seen)) : text;
    };
    const auto withWarning = [](const QString &text, const ProviderId &provider, const QString &name) {
        const QString warning = nameWarning(provider, name);
        return warning.isEmpty() ? text : text + QStringLiteral(". ") + warning;
    };
    switch (spot.kind) {
    case DiagramSpot::Kind::None: break;
    case DiagramSpot::Kind::Event: {
        const DiagramContent::Event &event = all.events[size_t(spot.index)];
        const int ways = int(all.edgesOfEvent(spot.index).size());
        return withSeen(ways == 0 ? tr("%1 goes nowhere").arg(event.name) : tr("%1 goes to %n names", nullptr, ways).arg(event.name), event.seen);
    }
    case DiagramSpot::Kind::Edge: {
        const MappingEdit edit = editOf(spot.index);
        const QString text = tr("%1 to %2 as %3").arg(edit.event, providerName(edit.provider), edit.name);
        return withWarning(withSeen(text, all.events[size_t(all.edges[size_t(spot.index)].event)].seen), edit.provider, edit.name);
    }
    case DiagramSpot::Kind::Target: {
        const DiagramContent::Target &target = all.targets[size_t(spot.index)];
        const ProviderId &provider = all.columns[size_t(target.column)].provider;
        const QString text = tr("%1 at %2, of %n events", nullptr, int(all.edgesOfTarget(spot.index).size())).arg(target.name, providerName(provider));
        return withWarning(withSeen(text, target.seen), provider, target.name);
    }
    }
    return {};
}

QRect MappingDiagram::rectOf(const DiagramSpot &spot) const
{
    const DiagramGeometry &geometry = m_item->geometry();
    QRectF box;
    switch (spot.kind) {
    case DiagramSpot::Kind::None: return {};
    case DiagramSpot::Kind::Event: box = geometry.events[size_t(spot.index)]; break;
    case DiagramSpot::Kind::Target: box = geometry.targets[size_t(spot.index)]; break;
    case DiagramSpot::Kind::Edge: {
        const DiagramGeometry::Curve &curve = geometry.curves[size_t(spot.index)];
        box = QRectF(curve.from, curve.to).normalized();
        break;
    }
    }
    return mapFromScene(box).boundingRect();
}

void MappingDiagram::setSpot(const DiagramSpot &spot)
{
    if (m_spot == spot)
        return;
    m_spot = spot;
    if (spot.kind != DiagramSpot::Kind::Edge)
        m_anchor = -1;
    const DiagramGeometry &geometry = m_item->geometry();
    constexpr int margin = 40;
    if (spot.kind == DiagramSpot::Kind::Event)
        ensureVisible(geometry.events[size_t(spot.index)], margin, margin);
    if (spot.kind == DiagramSpot::Kind::Target)
        ensureVisible(geometry.targets[size_t(spot.index)], margin, margin);
    showSpot();
    Q_EMIT spotChanged();
    announce(this, textOf(spot));
}

void MappingDiagram::selectEvent(const QString &event)
{
    const auto &events = content().events;
    const auto found = std::ranges::find_if(events, [&](const DiagramContent::Event &each) { return each.name == event; });
    if (found != events.end())
        setSpot({DiagramSpot::Kind::Event, int(found - events.begin())});
}

void MappingDiagram::showSpot()
{
    m_item->setFocus(m_spot, hasFocus());
    m_item->setLit(litAtRest());
    const bool edge = m_spot.kind == DiagramSpot::Kind::Edge && !m_card;
    m_edgeCard->setVisible(edge);
    if (!edge)
        return;
    const MappingEdit edit = editOf(m_spot.index);
    const MappingModel &table = *m_mapping.model();
    const int at = table.indexOfEvent(edit.event);
    for (size_t i = 0; at >= 0 && i < table.columns().size(); ++i) {
        if (table.columns()[i].provider == edit.provider)
            m_edgeCard->showEdge(table.events()[size_t(at)], table.columns()[i], table.events()[size_t(at)].cells[i]);
    }
    const DiagramGeometry::Curve &curve = m_item->geometry().curves[size_t(m_spot.index)];
    m_edgeCard->placeAt(mapFromScene((curve.from + curve.to) / 2));
}

/// What lights up while the pointer is nowhere: what somebody works with here.
DiagramSpot MappingDiagram::litAtRest() const
{
    const QWidget *focus = QApplication::focusWidget();
    return m_card || (focus && (focus == this || isAncestorOf(focus))) ? m_spot : DiagramSpot();
}

QString MappingDiagram::nameOf(int event, const ProviderId &provider) const
{
    const int edge = content().edgeOf(content().events[size_t(event)].name, provider);
    return edge < 0 ? QString() : editOf(edge).name;
}

/// At first for the chosen one, else for the first that does not get the event.
void MappingDiagram::askAnyName(int event, const std::optional<ProviderId> &chosen, const QPoint &place)
{
    std::vector<ProviderId> providers;
    for (const MappingColumn &column : content().columns)
        providers.push_back(column.provider);
    if (providers.empty())
        return;
    const auto open = std::ranges::find_if(providers, [&](const ProviderId &provider) { return nameOf(event, provider).isEmpty(); });
    askName(event, providers, chosen ? *chosen : open == providers.end() ? providers.front() : *open, place);
}

void MappingDiagram::askName(int event, const std::vector<ProviderId> &providers, const ProviderId &chosen, const QPoint &place)
{
    delete m_card;
    const QString name = content().events[size_t(event)].name;
    std::map<ProviderId, QString> names;
    for (const ProviderId &provider : providers)
        names.emplace(provider, nameOf(event, provider));
    m_card = new NameCard(name, providers, chosen, [names](const ProviderId &id) { return names.at(id); },
                          [this](const ProviderId &id) { return m_mapping.suggestions(id); }, viewport());
    connect(m_card, &NameCard::entered, this, [this](const MappingEdit &edit) { Q_EMIT namesEntered({edit}); });
    connect(m_card, &QObject::destroyed, this, &MappingDiagram::showSpot, Qt::QueuedConnection);
    m_edgeCard->hide();
    m_card->popUpAt(place);
}

void MappingDiagram::renameEdge(int edge)
{
    const MappingEdit edit = editOf(edge);
    const DiagramGeometry::Curve &curve = m_item->geometry().curves[size_t(edge)];
    askName(content().edges[size_t(edge)].event, {edit.provider}, edit.provider, mapFromScene(curve.to) - QPoint(editorRoom, 0));
}

void MappingDiagram::unmapEdge(int edge)
{
    MappingEdit edit = editOf(edge);
    edit.name.clear();
    setSpot({DiagramSpot::Kind::Event, content().edges[size_t(edge)].event});
    Q_EMIT namesEntered({edit});
}

void MappingDiagram::setZoom(double zoom)
{
    const double wanted = std::clamp(zoom, zoomLeast, zoomMost);
    setTransform(QTransform::fromScale(wanted, wanted));
    relayout(); // the columns stand at the edges of what is seen
    Q_EMIT zoomChanged();
}

void MappingDiagram::fitAll()
{
    const QSizeF all = m_item->geometry().size;
    if (all.isEmpty())
        return;
    setZoom(std::min(1.0, viewport()->height() / all.height()));
}

QByteArray MappingDiagram::svg() const
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(m_item->geometry().size.toSize());
    generator.setViewBox(QRectF(QPointF(), m_item->geometry().size));
    generator.setTitle(accessibleName());
    QPainter painter(&generator);
    m_item->setPrinting(true);
    m_scene->render(&painter, {}, m_item->boundingRect());
    m_item->setPrinting(false);
    painter.end();
    return buffer.data();
}

QImage MappingDiagram::image(double scale) const
{
    constexpr double mostPixels = 12'000;
    const QSizeF all = m_item->geometry().size;
    const double fits = std::min({scale, mostPixels / std::max(1.0, all.width()), mostPixels / std::max(1.0, all.height())});
    QImage image((all * fits).toSize(), QImage::Format_ARGB32_Premultiplied);
    image.fill(Theme::current().content);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::TextAntialiasing);
    m_item->setPrinting(true);
    m_scene->render(&painter, {}, m_item->boundingRect());
    m_item->setPrinting(false);
    return image;
}

} // namespace selwise
