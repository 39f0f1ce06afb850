#pragma once

#include "ui/panes/mapping/diagramcontent.h"
#include "ui/panes/mapping/doubtfulnames.h"
#include "ui/theme/statictexts.h"

#include <QGraphicsItem>

namespace selwise {

/// What of the diagram the keyboard is at, or the pointer.
struct DiagramSpot {
    enum class Kind { None, Event, Edge, Target };
    Kind kind = Kind::None;
    int index = -1;
    friend bool operator==(const DiagramSpot &, const DiagramSpot &) = default;
};

/// The whole diagram as one item: thousands of nodes and curves, of which only the visible are drawn.
class DiagramItem : public QGraphicsItem {
public:
    DiagramItem();
    void setContent(DiagramContent content, DiagramGeometry geometry);
    void setGeometry(DiagramGeometry geometry); ///< of the same content
    const DiagramContent &content() const { return m_content; }
    const DiagramGeometry &geometry() const { return m_geometry; }

    /// What lights up, end to end: the curves of it and their nodes. The others fade only while something does.
    void setLit(const DiagramSpot &spot);
    void setFocus(const DiagramSpot &spot, bool visible);
    void setDrag(int event, const QPointF &to, int target); ///< event < 0: none
    void setPrinting(bool on) { m_printing = on; }         ///< no focus, nothing lit

    QRectF boundingRect() const override;
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    struct Stroke {
        DiagramGeometry::Curve curve;
        QColor color;
    };
    void light();
    void paintCurves(QPainter *painter, const QRectF &exposed) const;
    void strokeCurves(QPainter *painter, const std::vector<Stroke> &strokes) const;
    void rasterCurves(QPainter *painter, const QRectF &exposed, const std::vector<Stroke> &strokes) const;
    struct Node {
        QString name;
        std::optional<qint64> seen;
        QString state;
        bool lit = false, muted = false, doubtful = false;
    };
    void paintNode(QPainter *painter, const QRectF &box, const Node &node) const;
    void paintName(QPainter *painter, const QRectF &rect, const QString &name) const;
    void paintHeadings(QPainter *painter, const QRectF &exposed) const;
    bool isLit() const { return !m_printing && m_lit.kind != DiagramSpot::Kind::None; }

    DiagramContent m_content;
    DiagramGeometry m_geometry;
    DiagramSpec m_names; ///< the groups of it
    std::vector<bool> m_litEvents, m_litTargets, m_litEdges;
    DiagramSpot m_lit, m_focus;
    bool m_focusVisible = false, m_printing = false;
    int m_dragFrom = -1, m_dragTarget = -1;
    QPointF m_dragTo;
    StaticTexts m_texts;
    DoubtfulNames m_doubtful;
};

} // namespace selwise
