#pragma once

#include <QRect>
#include <optional>
#include <vector>

namespace selwise {

/// Where the parts of a drawn retry schedule lie: no fonts, no painter, so that it is tested without a screen. Logical pixels.
struct RetryGeometry {
    struct Spec {
        int width = 0;
        int attempts = 1;   ///< that are known, at least 1
        int more = 0;       ///< beyond those
        int labelWidth = 0; ///< of the widest time beneath a node
        int waitWidth = 0;  ///< of the widest wait above the line
        int endWidth = 0;   ///< of "given up"
        int lineHeight = 16;
    };
    struct Node {
        int attempt = 1; ///< from 1
        QRect circle;
        QRect label;               ///< beneath it
        std::optional<QRect> wait; ///< over the line to the node before
        bool gap = false;          ///< attempts between this and the one before are left out
    };
    std::vector<Node> nodes; ///< from the first to the last
    QRect cross;             ///< where it is given up
    QRect crossLabel;
    int axis = 0; ///< y of the line
    int height = 0;

    static RetryGeometry of(const Spec &spec);
    static constexpr int circleSize = 20, margin = 4, gap = 10;
};

} // namespace selwise
