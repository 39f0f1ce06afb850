#include "ui/panes/webhooks/retrydrawing.h"

#include "models/text/spantext.h"
#include "models/text/webhooktext.h"
#include "ui/panes/words.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/paint.h"
#include "ui/theme/theme.h"

#include <QFontMetrics>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace selwise {

namespace {

constexpr int mostTimes = 64; ///< the rest is a number

QString endText()
{
    return RetryDrawing::tr("given up");
}

} // namespace

RetryDrawing::RetryDrawing(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void RetryDrawing::setPolicy(const RetryPolicy &policy, const QDateTime &start)
{
    m_policy = policy;
    m_start = start;
    m_times = forwarding::retryTimes(policy, mostTimes);
    setAccessibleName(tr("Schedule"));
    setAccessibleDescription(retryScheduleText(m_times, policy.maxAttempts));
    update();
}

/// On the day it starts the time, later the day as well.
QString RetryDrawing::timeText(std::chrono::milliseconds after) const
{
    const QDateTime at = m_start.addMSecs(after.count());
    if (at.toLocalTime().date() == m_start.toLocalTime().date())
        return words::clockTime(at);
    const qint64 days = m_start.toLocalTime().date().daysTo(at.toLocalTime().date());
    return tr("%1 +%2 d", "a time of day, and days later").arg(words::clockTime(at).left(5)).arg(days);
}

QString RetryDrawing::waitText(const forwarding::RetryTime &time) const
{
    return QStringLiteral("+ ") + spanText(time.wait.count() / 1000);
}

QString RetryDrawing::tipOf(const forwarding::RetryTime &time) const
{
    if (time.attempt == 1)
        return tr("Attempt 1, at once");
    return tr("Attempt %1, between %2 and %3 after the first").arg(time.attempt).arg(spanText(time.earliest.count() / 1000), spanText(time.latest.count() / 1000));
}

RetryGeometry RetryDrawing::geometryFor(int width) const
{
    const QFontMetrics caption(fonts::caption());
    RetryGeometry::Spec spec;
    spec.width = width;
    spec.attempts = int(m_times.size());
    spec.more = std::max(0, m_policy.maxAttempts - spec.attempts);
    spec.lineHeight = std::max(16, caption.height());
    for (const forwarding::RetryTime &time : m_times) {
        spec.labelWidth = std::max(spec.labelWidth, caption.horizontalAdvance(timeText(time.after)) + 2);
        spec.waitWidth = std::max(spec.waitWidth, caption.horizontalAdvance(waitText(time)) + 2);
    }
    spec.endWidth = QFontMetrics(fonts::captionStrong()).horizontalAdvance(endText()) + 2;
    return RetryGeometry::of(spec);
}

QSize RetryDrawing::sizeHint() const
{
    constexpr int usual = 480;
    return {usual, geometryFor(usual).height};
}

QSize RetryDrawing::minimumSizeHint() const
{
    constexpr int least = 200;
    return {least, geometryFor(least).height};
}

void RetryDrawing::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    const RetryGeometry geometry = geometryFor(width());
    const QColor line = theme.provider(ProviderMark::Webhook);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto stretch = [&](int from, int to, Qt::PenStyle style, const QColor &color) {
        painter.setPen(QPen(color, 2, style, Qt::FlatCap));
        painter.drawLine(QPointF(from, geometry.axis), QPointF(to, geometry.axis));
    };
    for (size_t i = 0; i < geometry.nodes.size(); ++i) {
        const RetryGeometry::Node &node = geometry.nodes[i];
        const bool known = node.attempt <= int(m_times.size());
        if (i > 0)
            stretch(geometry.nodes[i - 1].circle.right() + 1, node.circle.left(), node.gap ? Qt::DotLine : Qt::SolidLine, line);
        painter.setPen(QPen(line, 2));
        painter.setBrush(theme.content);
        painter.drawEllipse(QRectF(node.circle).adjusted(1, 1, -1, -1));
        painter.setPen(theme.text);
        painter.setFont(fonts::captionStrong());
        painter.drawText(node.circle, Qt::AlignCenter, node.attempt > 99 ? QStringLiteral("…") : QString::number(node.attempt));
        painter.setFont(fonts::caption());
        if (node.wait && known) {
            painter.setPen(theme.text3);
            painter.drawText(*node.wait, Qt::AlignCenter, node.gap ? tr("…", "attempts left out of a drawing") : waitText(m_times[size_t(node.attempt) - 1]));
        }
        painter.setPen(theme.text2);
        if (known)
            painter.drawText(node.label.adjusted(-4, 0, 4, 0), Qt::AlignCenter, timeText(m_times[size_t(node.attempt) - 1].after));
    }
    stretch(geometry.nodes.back().circle.right() + 3, geometry.cross.left(), Qt::DotLine, theme.control);
    painter.setPen(theme.tone(Tone::Failed));
    painter.setFont(fonts::captionStrong());
    painter.drawText(geometry.crossLabel.adjusted(-4, 0, 4, 0), Qt::AlignCenter, endText());
    icons::paint(&painter, Icon::Close, theme.tone(Tone::Failed), geometry.cross, 18);
}

bool RetryDrawing::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    for (const RetryGeometry::Node &node : geometryFor(width()).nodes) {
        if (node.attempt <= int(m_times.size()) && (node.circle.contains(help->pos()) || node.label.contains(help->pos()))) {
            QToolTip::showText(help->globalPos(), tipOf(m_times[size_t(node.attempt) - 1]), this);
            return true;
        }
    }
    QToolTip::hideText();
    return true;
}

} // namespace selwise
