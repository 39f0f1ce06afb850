#pragma once

#include <QPainterPath>
#include <QRectF>
#include <QString>
#include <optional>
#include <vector>

namespace selwise {

/// What the diagram shows, in the order in which it stands there; no fonts, no painter.
struct DiagramSpec {
    struct Group {
        QString name;
        int count = 0; ///< of its nodes, which follow each other
    };
    struct Edge {
        int event = 0, target = 0; ///< places in the columns
        std::optional<qint64> seen; ///< in 24 hours; none: nobody counted
    };
    std::vector<Group> families, providers;
    std::vector<Edge> edges;
    double width = 1000;
    double nodeHeight = 20;
};

/// Where everything of the mapping diagram lies: events left, names at the providers right, curves between. Logical pixels.
struct DiagramGeometry {
    struct Curve {
        QPointF from, to;
        double width = 1.5; ///< the square root of how often it was seen; thin and even while nobody counted
    };
    std::vector<QRectF> events, targets;
    std::vector<QRectF> families, providers; ///< headings
    std::vector<Curve> curves;
    QSizeF size;

    static DiagramGeometry of(const DiagramSpec &spec);
    static QPainterPath path(const Curve &curve);
    /// Where along a path, 0 to 1, it has come this share of its way to the right: x goes by t^3 - 1.5 t^2 + 1.5 t, the height by
    /// 3 t^2 - 2 t^3.
    static double parameterAt(double share);
    /// The height of a curve at `x`, for finding it beneath the pointer; nullopt beside it.
    static std::optional<double> heightAt(const Curve &curve, double x);

    int eventAt(const QPointF &place) const;  ///< -1
    int targetAt(const QPointF &place) const; ///< -1
    int curveAt(const QPointF &place) const;  ///< the nearest within reach; -1
    int providerAt(double y) const;           ///< the group whose part of the column this is; -1 without providers

    static constexpr double nodesLeast = 200, nodesMost = 316, curvesLeast = 360, edge = 24, gap = 2, headingHeight = 24, groupGap = 8,
                            thinnest = 1.5, thickest = 14, reach = 6;
};

} // namespace selwise
