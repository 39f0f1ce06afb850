#include "ui/panes/health/funnelgeometry.h"

#include "models/text/percenttext.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>
#include <cmath>

namespace selwise {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Funnel)
};

constexpr qint64 smallNumber = 20;

} // namespace

std::optional<qint64> FunnelGeometry::count(const Funnel &funnel, FunnelStage stage)
{
    switch (stage) {
    case FunnelStage::Received: return funnel.received;
    case FunnelStage::Mapped: return funnel.mapped;
    case FunnelStage::Passed: return funnel.passed;
    case FunnelStage::Sent: return funnel.sent;
    case FunnelStage::Pending: return funnel.pending.count;
    case FunnelStage::Delivered: return funnel.delivered;
    case FunnelStage::Count: break;
    }
    return std::nullopt;
}

const Funnel::Stop &FunnelGeometry::stop(const Funnel &funnel, FunnelGate gate)
{
    switch (gate) {
    case FunnelGate::Skipped: return funnel.skipped;
    case FunnelGate::Filtered: return funnel.filtered;
    case FunnelGate::Test: return funnel.test;
    case FunnelGate::Pending: return funnel.pending;
    case FunnelGate::Failed:
    case FunnelGate::Count: break;
    }
    return funnel.failed;
}

QString FunnelGeometry::change(std::optional<qint64> now, std::optional<qint64> before)
{
    if (!now || !before || (*now == 0 && *before == 0))
        return {};
    const QLocale locale;
    const QChar minus(0x2212);
    const qint64 difference = *now - *before;
    const QString sign = difference < 0 ? QString(minus) : QStringLiteral("+");
    if (std::max(*now, *before) < smallNumber || *before == 0)
        return difference == 0 ? QString() : sign + locale.toString(std::abs(difference));
    const double percent = 100.0 * double(std::abs(difference)) / double(*before);
    return unbrokenPercents(Text::tr("%1%2 %").arg(sign, locale.toString(percent, 'f', percent < 10 ? 1 : 0)));
}

FunnelGeometry FunnelGeometry::of(const Funnel &funnel, const QRectF &rect)
{
    FunnelGeometry geometry;
    geometry.columnWidth = rect.width() / stages;
    qint64 most = 1;
    for (int stage = 0; stage < stages; ++stage)
        most = std::max(most, count(funnel, FunnelStage(stage)).value_or(0));
    const double middle = rect.top() + gateAbove + lineHeight / 2;
    const auto segment = [&](FunnelStage stage, int fromColumn, int toColumn) {
        const std::optional<qint64> number = count(funnel, stage);
        const double height = number ? std::max(leastHeight, lineHeight * double(*number) / double(most)) : lineHeight;
        const double left = rect.left() + fromColumn * geometry.columnWidth, right = rect.left() + toColumn * geometry.columnWidth;
        geometry.known[size_t(stage)] = number.has_value();
        geometry.segments[size_t(stage)] = QRectF(left + (fromColumn > 0 ? gap : 0), middle - height / 2,
                                                  right - left - (fromColumn > 0 ? gap : 0) - (toColumn < stages ? gap : 0), height);
    };
    segment(FunnelStage::Received, 0, 1);
    segment(FunnelStage::Mapped, 1, 2);
    segment(FunnelStage::Passed, 2, 3);
    segment(FunnelStage::Sent, 3, 5);
    segment(FunnelStage::Delivered, 5, 6);
    const double dots = rect.left() + 4 * geometry.columnWidth + gap;
    geometry.segments[size_t(FunnelStage::Pending)] = QRectF(dots, middle - 1, geometry.columnWidth - 4 * gap, 2);
    geometry.known[size_t(FunnelStage::Pending)] = funnel.pending.count.has_value();
    const auto gateAt = [&](FunnelGate gate, int column) {
        geometry.gateLines[size_t(gate)] = QRectF(rect.left() + column * geometry.columnWidth - 1.5, rect.top(), 3, gateAbove + lineHeight + gateBelow - 12);
    };
    gateAt(FunnelGate::Skipped, 1);
    gateAt(FunnelGate::Filtered, 2);
    gateAt(FunnelGate::Test, 3);
    gateAt(FunnelGate::Failed, 5);
    return geometry;
}

} // namespace selwise
