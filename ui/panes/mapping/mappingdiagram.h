#pragma once

#include "models/controllers/mappingcontroller.h"
#include "ui/panes/mapping/diagramitem.h"
#include "ui/panes/mapping/namecard.h"

#include <QGraphicsView>
#include <QPointer>

namespace selwise {

class EdgeCard;

/// The mapping as a picture: events left, names at the providers right, a curve for each mapping. Drag from an event to a name
/// to map it, to empty space to name a new one. Keys: arrows follow the curves, Enter renames, M maps, Del unmaps, + and -
/// zoom, 0 shows all. What it says of each part is what a screen reader gets.
class MappingDiagram : public QGraphicsView {
    Q_OBJECT
public:
    explicit MappingDiagram(MappingController &mapping, QWidget *parent = nullptr);
    ~MappingDiagram() override;

    const DiagramContent &content() const { return m_item->content(); }
    const DiagramGeometry &geometryOfAll() const { return m_item->geometry(); }
    DiagramSpot spot() const { return m_spot; }
    void setSpot(const DiagramSpot &spot); ///< the selected part; scrolls to it
    void selectEvent(const QString &event);
    QString textOf(const DiagramSpot &spot) const;
    QRect rectOf(const DiagramSpot &spot) const; ///< in the viewport
    NameCard *nameCard() const { return m_card; }

    void setProviderShown(const ProviderId &provider, bool shown);
    bool isProviderShown(const ProviderId &provider) const { return !m_hidden.contains(provider.canonical()); }
    void setIdleShown(bool shown);
    bool isIdleShown() const { return m_idle; }
    double zoom() const { return transform().m11(); }
    void setZoom(double zoom);
    void fitAll();

    QByteArray svg() const;
    QImage image(double scale) const;

Q_SIGNALS:
    void namesEntered(const std::vector<selwise::MappingEdit> &edits);
    void spotChanged();
    void zoomChanged();
    void arrangedAnew(); ///< other content, or another order

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    enum class Order {
        Best, ///< as few crossings as can be found
        Kept  ///< what was there keeps its place: somebody works with it
    };
    void rebuild(Order order);
    void arrange(DiagramContent content); ///< in its order
    void relayout();
    DiagramGeometry geometryOf(const DiagramContent &content) const;
    DiagramSpot spotAt(const QPoint &place) const;
    void step(int key);
    void showSpot();
    DiagramSpot eventOf(const DiagramSpot &spot) const;
    /// For one of these providers.
    void askName(int event, const std::vector<ProviderId> &providers, const ProviderId &chosen, const QPoint &place);
    void askAnyName(int event, const std::optional<ProviderId> &chosen, const QPoint &place);
    QString nameOf(int event, const ProviderId &provider) const; ///< empty: not sent there
    void renameEdge(int edge);
    void unmapEdge(int edge);
    void endDrag();
    void hover(const QPoint &place);
    void drop(int event, const QPoint &place);
    DiagramSpot litAtRest() const;
    MappingEdit editOf(int edge) const;
    QString keyOf(const DiagramSpot &spot) const;
    DiagramSpot spotOfKey(const QString &key) const;

    MappingController &m_mapping;
    QGraphicsScene *m_scene;
    DiagramItem *m_item;
    EdgeCard *m_edgeCard;
    QPointer<NameCard> m_card;
    DiagramSpot m_spot;
    int m_anchor = -1; ///< of an edge: the event, or ~target, from which the keys came to it
    QSet<QString> m_hidden;
    bool m_idle = true, m_stale = true;
    bool m_inOrder = false; ///< not merely as given, while a better order is looked for
    bool m_kept = false;    ///< the order is not the best for what has changed
    int m_run = 0; ///< of orders that are being looked for on another thread
    QPoint m_pressed;
    int m_dragged = -1;
    bool m_dragging = false, m_panning = false;
};

/// Makes the parts of a diagram known to assistive technology. Its constructor calls it; once is enough.
void installDiagramAccessibility();

} // namespace selwise
