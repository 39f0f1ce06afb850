#pragma once

#include "ui/panes/mapping/diagramgeometry.h"

#include <QColor>
#include <QImage>
#include <vector>

namespace selwise {

/// Draws curves of the diagram as QPainter strokes them, smooth, in a fraction of its time: such a curve has one height at each
/// x, so what it covers of a pixel is the area between its two edges in that column, without a search for where they cross.
/// Where a curve bends within less than its own width, its corner is bevelled.
class CurveRaster {
public:
    /// An image of `size` pixels, see-through where no curve is.
    explicit CurveRaster(const QSize &size);
    Q_DISABLE_COPY_MOVE(CurveRaster)

    /// Over what is there. The curve in pixels of the image, from left to right; Flat ends.
    void draw(const DiagramGeometry::Curve &curve, const QColor &color);
    /// Valid as long as this is.
    const QImage &image() const { return m_image; }

private:
    /// The shape that all curves between two places share, at both sides of each column of the image: of a rise of 1.
    struct Shape {
        double from = 0, to = 0; ///< x
        int first = 0;           ///< column
        std::vector<float> x, height, slope, bend;
    };
    void shapeFor(double from, double to);

    const int m_rows;
    const qsizetype m_line; ///< pixels: a batch of columns that begins in the image may end beside it
    std::vector<QRgb> m_pixels;
    const QImage m_image; ///< of these pixels
    Shape m_shape;
    std::vector<float> m_upper, m_lower; ///< edges of the curve that is being drawn, by place of the shape
};

} // namespace selwise
