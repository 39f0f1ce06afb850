#include "ui/panes/explain/gatesrow.h"

#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/paint.h"
#include "ui/theme/theme.h"
#include "ui/theme/variants.h"

#include <QCoreApplication>
#include <QPainter>
#include <algorithm>

namespace selwise {

using forwarding::Gate;
using forwarding::Outcome;
using forwarding::StepVerdict;

namespace {

constexpr int gateCount = int(Gate::Send) + 1, radius = 9, stopRadius = 12, dot = 4, lineWidth = 4, gap = 6;

QString shortGate(Gate gate)
{
    switch (gate) {
    case Gate::Enabled: return GatesRow::tr("Enabled");
    case Gate::Name: return GatesRow::tr("Name");
    case Gate::MinimumFields: return GatesRow::tr("Fields");
    case Gate::Mapping: return GatesRow::tr("Mapping");
    case Gate::Filter: return GatesRow::tr("Filter");
    case Gate::Currency: return GatesRow::tr("Currency");
    case Gate::TestMode: return GatesRow::tr("Test");
    case Gate::Send: return GatesRow::tr("Send");
    }
    return {};
}

/// The worst that was said at a gate counts.
StepVerdict worse(StepVerdict a, StepVerdict b)
{
    const auto weight = [](StepVerdict verdict) {
        switch (verdict) {
        case StepVerdict::Stopped: return 4;
        case StepVerdict::CannotTell: return 3;
        case StepVerdict::Warned: return 2;
        case StepVerdict::Passed: return 1;
        case StepVerdict::NotAsked: break;
        }
        return 0;
    };
    return weight(a) >= weight(b) ? a : b;
}

} // namespace

QString GatesRow::outcomeWords(const Explanation &explanation)
{
    if (!explanation.obstacle.isEmpty())
        return tr("cannot be sent");
    const QString as = QString::fromStdString(explanation.decision.providerEvent);
    switch (explanation.decision.outcome) {
    case Outcome::Send: return tr("sends as %1").arg(as);
    case Outcome::Test: return tr("logged, not sent");
    case Outcome::Disabled: return tr("switched off");
    case Outcome::Unmapped: return tr("not mapped");
    case Outcome::Filtered: return tr("stopped at the filter");
    case Outcome::Undecidable: return tr("cannot be decided");
    case Outcome::Invalid: return tr("no valid event");
    }
    return {};
}

Tone GatesRow::outcomeTone(const Explanation &explanation)
{
    if (!explanation.obstacle.isEmpty())
        return Tone::Failed;
    switch (explanation.decision.outcome) {
    case Outcome::Send: return Tone::Delivered;
    case Outcome::Test: return Tone::Test;
    case Outcome::Filtered: return Tone::Filtered;
    case Outcome::Invalid: return Tone::Failed;
    default: return Tone::Skipped;
    }
}

GatesRow::GatesRow(ProviderMark mark, QWidget *parent)
    : QAbstractButton(parent), m_mark(mark)
{
    setCheckable(true);
    setAutoExclusive(true);
    setFocusPolicy(Qt::StrongFocus);
    setFocusRingRadius(this, 6);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void GatesRow::setExplanation(const QString &name, const QString &remark, const Explanation &explanation)
{
    m_name = name;
    m_remark = remark;
    m_outcome = outcomeWords(explanation);
    m_tone = outcomeTone(explanation);
    m_gates.assign(gateCount, std::nullopt);
    for (const forwarding::Step &step : explanation.decision.steps) {
        auto &gate = m_gates[size_t(step.gate)];
        // Conditions are told of one by one; what they come to is the filter's own step.
        if (step.condition < 0)
            gate = gate ? worse(*gate, step.verdict) : step.verdict;
    }
    if (!explanation.obstacle.isEmpty())
        m_gates[size_t(Gate::Send)] = StepVerdict::Stopped;
    setText(name);
    setAccessibleName(remark.isEmpty() ? tr("%1: %2").arg(name, m_outcome) : tr("%1, %2: %3").arg(name, remark, m_outcome));
    setAccessibleDescription(explanation.outcome.sentence);
    update();
}

QList<double> GatesRow::places(int width)
{
    QList<double> places;
    const double left = nameWidth + padding + 24, room = width - left - padding - stopRadius;
    for (int gate = 0; gate < gateCount; ++gate)
        places << left + room * gate / (gateCount - 1);
    return places;
}

void GatesRow::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (isChecked() || underMouse())
        paint::box(&painter, rect(), 6, isChecked() ? theme.selection : theme.hover);
    icons::paintMark(&painter, m_mark, QRectF(padding, 12, 16, 20), 16);
    painter.setFont(fonts::bodyStrong());
    painter.setPen(theme.text);
    const QRect name(padding + 24, 12, nameWidth - 24, 20);
    painter.drawText(name, Qt::AlignVCenter, painter.fontMetrics().elidedText(m_name, Qt::ElideMiddle, name.width()));
    painter.setFont(fonts::caption());
    painter.setPen(theme.tone(m_tone));
    const QRect said(padding, 34, nameWidth + 8, 16);
    painter.drawText(said, Qt::AlignVCenter, painter.fontMetrics().elidedText(m_outcome, Qt::ElideRight, said.width()));
    if (!m_remark.isEmpty()) {
        painter.setPen(theme.text3);
        painter.drawText(QRect(padding, 49, nameWidth + 8, 16), Qt::AlignVCenter, m_remark);
    }
    const QList<double> at = places(width());
    const double y = height() / 2.0;
    const QColor color = theme.provider(m_mark);
    int last = -1; // the last gate that was reached
    for (int gate = 0; gate < gateCount; ++gate)
        last = m_gates.size() == size_t(gateCount) && m_gates[size_t(gate)] ? gate : last;
    if (last > 0)
        painter.fillRect(QRectF(at[0], y - lineWidth / 2.0, at[last] - at[0], lineWidth), color);
    if (last < gateCount - 1) {
        painter.setPen(QPen(theme.control, 1, Qt::DotLine));
        painter.drawLine(QPointF(at[std::max(last, 0)], y), QPointF(at.last(), y));
    }
    for (int gate = 0; gate < int(m_gates.size()); ++gate) {
        const auto verdict = m_gates[size_t(gate)];
        const QPointF centre(at[gate], y);
        if (!verdict || *verdict == StepVerdict::NotAsked) {
            const bool through = gate < last;
            painter.setPen(through ? Qt::NoPen : QPen(theme.control, 1));
            painter.setBrush(through ? color : theme.content);
            painter.drawEllipse(centre, dot, dot);
            continue;
        }
        const bool stops = *verdict == StepVerdict::Stopped || *verdict == StepVerdict::CannotTell;
        if (stops) {
            const QColor stopped = theme.tone(m_tone);
            painter.fillRect(QRectF(centre.x() - 1.5, y - 22, 3, 44), stopped);
            painter.setPen(Qt::NoPen);
            painter.setBrush(stopped);
            painter.drawEllipse(centre, stopRadius, stopRadius);
            icons::paint(&painter, toneIcon(m_tone), theme.content, QRectF(centre.x() - 8, y - 8, 16, 16), 14);
            continue;
        }
        painter.setPen(QPen(color, 2));
        painter.setBrush(theme.content);
        painter.drawEllipse(centre, radius, radius);
        const bool warned = *verdict == StepVerdict::Warned;
        icons::paint(&painter, warned ? Icon::Warning : Icon::Check, warned ? theme.tone(Tone::Warning) : color, QRectF(centre.x() - 7, y - 7, 14, 14), 12);
    }
}

void GateHeadings::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setFont(fonts::captionMedium());
    painter.setPen(Theme::current().text3);
    const QList<double> at = GatesRow::places(width());
    const double apart = at[1] - at[0];
    const auto widthOf = [&painter](int gate) {
        return gate < 0 || gate >= gateCount ? 0 : painter.fontMetrics().horizontalAdvance(shortGate(Gate(gate)));
    };
    for (int gate = 0; gate < gateCount; ++gate) {
        // A long name takes the room that short neighbours leave.
        const double room = std::max(apart, 2 * apart - std::max(widthOf(gate - 1), widthOf(gate + 1))) - gap;
        const QRectF place(at[gate] - room / 2, 0, room, height());
        painter.drawText(place, Qt::AlignCenter, painter.fontMetrics().elidedText(shortGate(Gate(gate)), Qt::ElideRight, int(room)));
    }
}

} // namespace selwise
