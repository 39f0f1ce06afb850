#pragma once

#include "models/services/healthfigures.h"

#include <QRectF>
#include <array>

namespace selwise {

/// The funnel's stages, left to right; where some stop there is a gate, and those that wait are inside the line.
enum class FunnelStage { Received, Mapped, Passed, Sent, Pending, Delivered, Count };
enum class FunnelGate { Skipped, Filtered, Test, Pending, Failed, Count };

/// Where the line and the gates of the funnel stand: 18 px high at first, then in proportion, at least 3. No painter.
struct FunnelGeometry {
    static constexpr double lineHeight = 18, leastHeight = 3, gap = 6, gateAbove = 8, gateBelow = 32;
    static constexpr int stages = int(FunnelStage::Count), gates = int(FunnelGate::Count);

    std::array<QRectF, stages> segments; ///< of Pending: the dotted part inside the line of Sent
    std::array<bool, stages> known{};    ///< where nobody told the line is only hinted at
    std::array<QRectF, gates> gateLines; ///< none (null) for Pending
    double columnWidth = 0;

    static FunnelGeometry of(const Funnel &funnel, const QRectF &rect);
    static std::optional<qint64> count(const Funnel &funnel, FunnelStage stage);
    static const Funnel::Stop &stop(const Funnel &funnel, FunnelGate gate);
    /// Change against before: "+2.1 %"; of small numbers the difference; empty when there is nothing to compare.
    static QString change(std::optional<qint64> now, std::optional<qint64> before);
};

} // namespace selwise
