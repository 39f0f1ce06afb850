#include "ui/panes/providers/trendbars.h"

#include "ui/panes/providers/providerstatus.h"
#include "ui/panes/words.h"
#include "ui/theme/paint.h"
#include "ui/theme/theme.h"

#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QStyleOptionFocusRect>
#include <algorithm>

namespace selwise {

namespace {

constexpr int barsHeight = 40, leastWidth = 120, inset = 4;
constexpr double barShare = 0.72, widestBar = 20, leastBar = 2;

} // namespace

TrendBars::TrendBars(QWidget *parent) : QWidget(parent)
{
    setAccessibleName(tr("Deliveries over time"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void TrendBars::setTrend(const DeliveryTrend &trend)
{
    if (m_trend.spans == trend.spans)
        return;
    // Time alone moves no bar.
    const bool moved = !std::ranges::equal(m_trend.spans, trend.spans, [](const auto &a, const auto &b) {
        return a.start == b.start && a.delivered == b.delivered && a.failed == b.failed && a.retrying == b.retrying;
    });
    m_trend = trend;
    if (m_chosen >= int(m_trend.spans.size()))
        m_chosen = int(m_trend.spans.size()) - 1;
    QStringList all;
    for (int i = 0; i < int(m_trend.spans.size()); ++i)
        all << spanText(i);
    setAccessibleDescription(all.join(QStringLiteral("; ")));
    if (moved)
        update();
}

QString TrendBars::spanText(int index) const
{
    if (m_trend.spans.empty())
        return {};
    const DeliveryTrend::Span &span = m_trend.spans[index < 0 ? m_trend.spans.size() - 1 : size_t(index)];
    const QDateTime end = span.start.addSecs(span.covered.count());
    const QString from = span.start.toLocalTime().toString(QStringLiteral("HH:mm")), to = words::clockTime(end).left(5);
    if (!span.known())
        return tr("%1 to %2: nothing known").arg(from, to);
    QStringList facts;
    const QLocale locale;
    if (span.delivered)
        facts << tr("%1 delivered").arg(locale.toString(*span.delivered));
    if (span.failed.value_or(0) > 0)
        facts << tr("%1 failed").arg(locale.toString(*span.failed));
    if (span.retrying.value_or(0) > 0)
        facts << attemptsOnTheWay(*span.retrying);
    return tr("%1 to %2: %3").arg(from, to, facts.isEmpty() ? tr("nothing delivered") : facts.join(QStringLiteral(", ")));
}

QSize TrendBars::sizeHint() const
{
    return {leastWidth, barsHeight + 2 * inset};
}

QRectF TrendBars::place(int index) const
{
    const QRectF inner = QRectF(rect()).adjusted(inset, inset, -inset, -inset);
    const double step = std::min(inner.width() / double(std::max<size_t>(1, m_trend.spans.size())), widestBar / barShare);
    const double left = inner.left() + step * index;
    const QRectF bar(left, inner.top(), step * barShare, inner.height());
    return isRightToLeft() ? QRectF(inner.left() + inner.right() - bar.right(), bar.top(), bar.width(), bar.height()) : bar;
}

void TrendBars::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    qint64 most = 1;
    for (const DeliveryTrend::Span &span : m_trend.spans)
        most = std::max(most, span.delivered.value_or(0) + span.failed.value_or(0) + span.retrying.value_or(0));
    for (int i = 0; i < int(m_trend.spans.size()); ++i) {
        const DeliveryTrend::Span &span = m_trend.spans[size_t(i)];
        const QRectF whole = place(i);
        if (i == m_chosen)
            paint::box(&painter, whole.adjusted(-1, -1, 1, 1), 2, theme.press);
        if (!span.known()) {
            QPen pen(theme.control, 1, Qt::DotLine);
            painter.setPen(pen);
            painter.drawLine(QPointF(whole.left(), whole.bottom() - 0.5), QPointF(whole.right(), whole.bottom() - 0.5));
            continue;
        }
        double bottom = whole.bottom();
        const auto stack = [&](std::optional<qint64> count, Tone tone) {
            if (count.value_or(0) <= 0)
                return;
            const double height = std::max(leastBar, whole.height() * double(*count) / double(most));
            painter.fillRect(QRectF(whole.left(), std::max(whole.top(), bottom - height), whole.width(), height), theme.toneFill(tone));
            bottom -= height;
        };
        stack(span.delivered, Tone::Delivered);
        stack(span.retrying, Tone::Retrying);
        stack(span.failed, Tone::Failed);
        if (bottom == whole.bottom())
            painter.fillRect(QRectF(whole.left(), whole.bottom() - 1, whole.width(), 1), theme.control);
    }
    if (hasFocus()) {
        QStyleOptionFocusRect focus;
        focus.initFrom(this);
        style()->drawPrimitive(QStyle::PE_FrameFocusRect, &focus, &painter, this);
    }
}

void TrendBars::choose(int index)
{
    if (std::exchange(m_chosen, index) == index)
        return;
    update();
    Q_EMIT chosen(index);
}

void TrendBars::mouseMoveEvent(QMouseEvent *event)
{
    for (int i = 0; i < int(m_trend.spans.size()); ++i) {
        const QRectF bar = place(i);
        if (event->position().x() >= bar.left() && event->position().x() <= bar.right() + bar.width() * (1 / barShare - 1))
            return choose(i);
    }
    choose(-1);
}

void TrendBars::leaveEvent(QEvent *)
{
    choose(-1);
}

void TrendBars::keyPressEvent(QKeyEvent *event)
{
    const int last = int(m_trend.spans.size()) - 1;
    const int forth = isRightToLeft() ? -1 : 1;
    switch (event->key()) {
    case Qt::Key_Left: return choose(m_chosen < 0 ? last : std::clamp(m_chosen - forth, 0, std::max(0, last)));
    case Qt::Key_Right: return choose(m_chosen < 0 ? last : std::clamp(m_chosen + forth, 0, std::max(0, last)));
    case Qt::Key_Home: return choose(std::min(0, last));
    case Qt::Key_End: return choose(last);
    default: QWidget::keyPressEvent(event);
    }
}

void TrendBars::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    choose(-1);
}

} // namespace selwise
