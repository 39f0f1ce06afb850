#include "ui/panes/health/funnelview.h"

#include "models/text/percenttext.h"
#include "ui/delegates/tabularfigures.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/paint.h"
#include "ui/theme/theme.h"

#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <cmath>

namespace selwise {

namespace {

constexpr int nameRow = 18, figureRow = 26, stageHeight = nameRow + figureRow, lineTop = stageHeight + 4;
constexpr int gateTop = lineTop + int(FunnelGeometry::gateAbove + FunnelGeometry::lineHeight) + 10, gateRow = 17, glyphSize = 14;
constexpr double lineAlpha = 0.78;

struct GateLook {
    Tone tone;
    const char *word;
};
constexpr GateLook gateLooks[] = {{Tone::Skipped, QT_TRANSLATE_NOOP("selwise::FunnelView", "%1 skipped")},
                                  {Tone::Filtered, QT_TRANSLATE_NOOP("selwise::FunnelView", "%1 filtered")},
                                  {Tone::Test, QT_TRANSLATE_NOOP("selwise::FunnelView", "%1 test")},
                                  {Tone::Retrying, QT_TRANSLATE_NOOP("selwise::FunnelView", "%1 wait")},
                                  {Tone::Failed, QT_TRANSLATE_NOOP("selwise::FunnelView", "%1 failed")}};
constexpr const char *stageNames[] = {QT_TRANSLATE_NOOP("selwise::FunnelView", "Received"), QT_TRANSLATE_NOOP("selwise::FunnelView", "Mapped"),
                                      QT_TRANSLATE_NOOP("selwise::FunnelView", "Passed the filter"), QT_TRANSLATE_NOOP("selwise::FunnelView", "Sent"),
                                      QT_TRANSLATE_NOOP("selwise::FunnelView", "Pending retry"), QT_TRANSLATE_NOOP("selwise::FunnelView", "Delivered")};

} // namespace

/// One stage or gate: two lines of text, drawn here so that figures stand under each other.
class FunnelButton : public QAbstractButton {
    Q_OBJECT
public:
    FunnelButton(bool isGate, Tone tone, QWidget *parent) : QAbstractButton(parent), m_gate(isGate), m_tone(tone)
    {
        setFocusPolicy(Qt::StrongFocus);
        setAttribute(Qt::WA_Hover);
    }
    void set(const QString &first, const QString &second, const QString &change, bool worse, const QString &tail = {})
    {
        if (m_first == first && m_second == second && m_change == change && m_worse == worse && m_tail == tail)
            return;
        m_tail = tail;
        m_first = first;
        m_second = second;
        m_change = change;
        m_worse = worse;
        update();
    }

protected:
    void keyPressEvent(QKeyEvent *event) override
    {
        if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
            click();
        else
            QAbstractButton::keyPressEvent(event);
    }
    bool event(QEvent *event) override
    {
        if (event->type() == QEvent::HoverEnter || event->type() == QEvent::HoverLeave)
            update();
        return QAbstractButton::event(event);
    }
    void paintEvent(QPaintEvent *) override
    {
        const Theme &theme = Theme::current();
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        if (underMouse() || isDown())
            paint::box(&painter, rect(), 6, isDown() ? theme.press : theme.hover);
        m_gate ? paintGate(painter, theme) : paintStage(painter, theme);
    }

private:
    void paintStage(QPainter &painter, const Theme &theme) const
    {
        painter.setFont(fonts::captionStrong());
        painter.setPen(m_tone == Tone::Neutral ? theme.text2 : theme.tone(m_tone));
        painter.drawText(QRectF(0, 0, width(), nameRow), Qt::AlignVCenter | Qt::AlignLeft,
                         painter.fontMetrics().elidedText(m_first, Qt::ElideRight, width()));
        painter.setFont(fonts::title());
        painter.setPen(theme.text);
        const double wide = tabular::width(painter.font(), m_second);
        tabular::draw(&painter, QRectF(0, nameRow, wide + 1, figureRow), Qt::AlignLeft, m_second);
        painter.setFont(fonts::caption());
        if (wide + 6 + painter.fontMetrics().horizontalAdvance(m_change) > width())
            return;
        painter.setPen(m_worse ? theme.failed : theme.text3);
        painter.drawText(QRectF(wide + 6, nameRow + 3, width() - wide - 6, figureRow - 3), Qt::AlignVCenter | Qt::AlignLeft, m_change);
    }
    void paintGate(QPainter &painter, const Theme &theme) const
    {
        const int left = glyphSize + 6;
        icons::paint(&painter, toneIcon(m_tone), theme.tone(m_tone), QRectF(0, 1, glyphSize, gateRow), glyphSize);
        painter.setFont(fonts::captionStrong());
        painter.setPen(theme.tone(m_tone));
        const QString first = painter.fontMetrics().elidedText(m_first, Qt::ElideRight, width() - left);
        const int wide = painter.fontMetrics().horizontalAdvance(first);
        painter.drawText(QRectF(left, 1, width() - left, gateRow), Qt::AlignVCenter | Qt::AlignLeft, first);
        painter.setFont(fonts::caption());
        if (left + wide + 5 + painter.fontMetrics().horizontalAdvance(m_change) <= width()) {
            painter.setPen(m_worse ? theme.failed : theme.text3);
            painter.drawText(QRectF(left + wide + 5, 1, width() - left - wide - 5, gateRow), Qt::AlignVCenter | Qt::AlignLeft, m_change);
        }
        // The reason gives way, not how many more there are.
        const int tail = painter.fontMetrics().horizontalAdvance(m_tail), room = width() - left - tail - (tail > 0 ? 2 : 0);
        const QString reason = painter.fontMetrics().elidedText(m_second, Qt::ElideRight, room);
        painter.setPen(theme.text2);
        painter.drawText(QRectF(left, 1 + gateRow, room, gateRow), Qt::AlignVCenter | Qt::AlignLeft, reason);
        painter.setPen(theme.accentText);
        painter.drawText(QRectF(left + painter.fontMetrics().horizontalAdvance(reason), 1 + gateRow, tail + 1, gateRow),
                         Qt::AlignVCenter | Qt::AlignLeft, m_tail);
    }

    bool m_gate;
    Tone m_tone;
    QString m_first, m_second, m_change, m_tail;
    bool m_worse = false;
};

FunnelView::FunnelView(QWidget *parent) : QWidget(parent)
{
    setAccessibleName(tr("Where events stop"));
    for (int i = 0; i < FunnelGeometry::stages; ++i) {
        const Tone tone = FunnelStage(i) == FunnelStage::Pending     ? Tone::Retrying
                          : FunnelStage(i) == FunnelStage::Delivered ? Tone::Delivered
                                                                     : Tone::Neutral;
        m_stages[size_t(i)] = new FunnelButton(false, tone, this);
        connect(m_stages[size_t(i)], &QAbstractButton::clicked, this, [this, i] { Q_EMIT stageChosen(FunnelStage(i)); });
    }
    for (int i = 0; i < FunnelGeometry::gates; ++i) {
        m_gates[size_t(i)] = new FunnelButton(true, gateLooks[i].tone, this);
        connect(m_gates[size_t(i)], &QAbstractButton::clicked, this, [this, i] { Q_EMIT gateChosen(FunnelGate(i)); });
    }
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QAbstractButton *FunnelView::stage(FunnelStage stage) const
{
    return m_stages[size_t(stage)];
}

QAbstractButton *FunnelView::gate(FunnelGate gate) const
{
    return m_gates[size_t(gate)];
}

QSize FunnelView::sizeHint() const
{
    return {640, gateTop + 2 * gateRow + 4};
}

QSize FunnelView::minimumSizeHint() const
{
    return {560, sizeHint().height()};
}

void FunnelView::setFunnel(const Funnel &now, const Funnel &before)
{
    if (m_now == now && m_before == before)
        return;
    m_now = now;
    m_before = before;
    describe();
}

void FunnelView::setPercent(bool on)
{
    if (std::exchange(m_percent, on) != on)
        describe();
}

QString FunnelView::figure(std::optional<qint64> count) const
{
    const QLocale locale;
    if (!count)
        return tr("not told");
    if (!m_percent)
        return locale.toString(*count);
    if (!m_now.received || *m_now.received == 0)
        return tr("–");
    const double percent = 100.0 * double(*count) / double(*m_now.received);
    return unbrokenPercents(tr("%1 %").arg(locale.toString(percent, 'f', percent >= 100 || *count == 0 ? 0 : percent < 0.1 ? 2 : 1)));
}

void FunnelView::describe()
{
    const QLocale locale;
    for (int i = 0; i < FunnelGeometry::stages; ++i) {
        const auto count = FunnelGeometry::count(m_now, FunnelStage(i)), earlier = FunnelGeometry::count(m_before, FunnelStage(i));
        const QString change = FunnelGeometry::change(count, earlier), name = tr(stageNames[i]);
        const bool worse = FunnelStage(i) == FunnelStage::Delivered && count && earlier && *count < *earlier;
        m_stages[size_t(i)]->set(name, figure(count), change, worse);
        m_stages[size_t(i)]->setAccessibleName(name);
        m_stages[size_t(i)]->setAccessibleDescription(change.isEmpty() ? figure(count) : tr("%1, %2 against the period before").arg(figure(count), change));
    }
    for (int i = 0; i < FunnelGeometry::gates; ++i) {
        const Funnel::Stop &stop = FunnelGeometry::stop(m_now, FunnelGate(i));
        const auto earlier = FunnelGeometry::stop(m_before, FunnelGate(i)).count;
        const QString change = FunnelGeometry::change(stop.count, earlier), first = tr(gateLooks[i].word).arg(figure(stop.count));
        QStringList reasons;
        for (const Funnel::Reason &reason : stop.top)
            reasons << tr("%1: %2").arg(locale.toString(reason.count), reason.text);
        const int more = stop.reasons - 1;
        const QString top = stop.top.empty() ? QString() : stop.top.front().text;
        const bool worse = FunnelGate(i) == FunnelGate::Failed && stop.count && earlier && *stop.count > *earlier;
        FunnelButton *button = m_gates[size_t(i)];
        button->set(first, top, change, worse, more > 0 ? tr(", %n more", nullptr, more) : QString());
        button->setAccessibleName(first);
        if (stop.reasons > int(stop.top.size()))
            reasons << tr("and %n more", nullptr, stop.reasons - int(stop.top.size()));
        button->setAccessibleDescription((change.isEmpty() ? QStringList() : QStringList{tr("%1 against the period before").arg(change)} + reasons).join(QStringLiteral("; ")));
        button->setToolTip(reasons.join(u'\n'));
        // A gate that stopped nobody says nothing.
        button->setVisible(stop.count.value_or(0) > 0);
    }
    update();
}

void FunnelView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const double column = double(width()) / FunnelGeometry::stages;
    const auto left = [column](double at) { return int(std::lround(at * column)); };
    for (int i = 0; i < FunnelGeometry::stages; ++i)
        m_stages[size_t(i)]->setGeometry(left(i) + (i > 0 ? int(FunnelGeometry::gap) : 0), 0, int(column) - 8, stageHeight);
    // A gate's words stand beneath what it lets through, so that the next one has room.
    constexpr double columns[] = {1, 2, 3, 4, 5};
    for (int i = 0; i < FunnelGeometry::gates; ++i)
        m_gates[size_t(i)]->setGeometry(left(columns[i]) - 7, gateTop, int(column) + (i + 1 < FunnelGeometry::gates ? -2 : 6), 2 * gateRow + 2);
}

void FunnelView::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const FunnelGeometry geometry = FunnelGeometry::of(m_now, QRectF(0, lineTop, width(), gateTop - lineTop));
    for (int i = 0; i < FunnelGeometry::stages; ++i) {
        const QRectF &segment = geometry.segments[size_t(i)];
        const FunnelStage stage = FunnelStage(i);
        if (stage == FunnelStage::Pending) {
            if (m_now.pending.count.value_or(0) > 0) {
                QPen dots(theme.content, 2);
                dots.setDashPattern({2, 1.5});
                painter.setPen(dots);
                painter.drawLine(QPointF(segment.left(), segment.center().y()), QPointF(segment.right(), segment.center().y()));
            }
            continue;
        }
        if (!geometry.known[size_t(i)]) {
            QPen dashes(theme.control, 1);
            dashes.setDashPattern({3, 3});
            painter.setPen(dashes);
            painter.setBrush(Qt::NoBrush);
            painter.drawRect(segment.adjusted(0.5, 0.5, -0.5, -0.5));
            continue;
        }
        QColor color = stage == FunnelStage::Delivered ? theme.toneFill(Tone::Delivered) : theme.accent;
        if (stage != FunnelStage::Delivered)
            color.setAlphaF(lineAlpha);
        painter.fillRect(segment, color);
    }
    for (int i = 0; i < FunnelGeometry::gates; ++i) {
        const QRectF &line = geometry.gateLines[size_t(i)];
        if (!line.isNull() && FunnelGeometry::stop(m_now, FunnelGate(i)).count.value_or(0) > 0)
            painter.fillRect(QRectF(line.left(), line.top(), line.width(), gateTop - lineTop), theme.tone(gateLooks[i].tone));
    }
}

} // namespace selwise

#include "funnelview.moc"
