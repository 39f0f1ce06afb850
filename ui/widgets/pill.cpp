#include "ui/widgets/pill.h"

#include "ui/theme/fonts.h"
#include "ui/theme/paint.h"
#include "ui/theme/statictexts.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QtMath>

namespace selwise {

namespace {

constexpr int padding = 6;
constexpr int iconSize = 12;
constexpr int gap = 4;

/// They are drawn in each line of a table.
const StaticTexts &texts()
{
    static const auto &all = *new StaticTexts; // it stays: at the end of the program its fonts are gone before it
    return all;
}

} // namespace

Pill::Pill(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

Pill::Pill(Tone tone, const QString &text, QWidget *parent)
    : Pill(parent)
{
    setPill(tone, text);
}

void Pill::setPill(Tone tone, const QString &text, std::optional<Icon> icon)
{
    if (accessibleName().isEmpty() || accessibleName() == m_text)
        setAccessibleName(text);
    m_tone = tone;
    m_text = text;
    m_icon = icon;
    updateGeometry();
    update();
}

void Pill::setRaised()
{
    m_raised = true;
    update();
}

void Pill::setErrorCount(int count)
{
    setPill(Tone::Error, QString::number(count), Icon::Error);
    setAccessibleName(tr("%n problem(s)", nullptr, count));
    setVisible(count > 0);
}

void Pill::setChangeCount(int count)
{
    setPill(Tone::Accent, QString::number(count));
    setAccessibleName(tr("%n unpublished change(s)", nullptr, count));
    setVisible(count > 0);
}

QSize Pill::sizeFor(const QString &text, bool icon)
{
    const QFont font = fonts::captionStrong();
    const int height = qMax(18, QFontMetrics(font).height() + 2);
    const int width = 2 * padding + qCeil(texts().width(font, text)) + (icon ? iconSize + (text.isEmpty() ? 0 : gap) : 0);
    return {qMax(width, height), height};
}

QSize Pill::sizeHint() const
{
    return sizeFor(m_text, m_icon.has_value());
}

QRectF Pill::paint(QPainter *painter, const QRectF &rect, Tone tone, const QString &text, std::optional<Icon> icon,
                   const QColor &fill)
{
    const Theme &theme = Theme::current();
    const QSize size = sizeFor(text, icon.has_value());
    const QRectF box(rect.left(), rect.top() + std::floor((rect.height() - size.height()) / 2), size.width(), size.height());
    painter->save();
    paint::box(painter, box, box.height() / 2, fill.isValid() ? fill : theme.toneSoft(tone), theme.highContrast ? theme.border : QColor());
    const QColor color = theme.tone(tone);
    QRectF label = box.adjusted(padding, 0, -padding, 0);
    if (icon) {
        icons::paint(painter, *icon, color, QRectF(label.left(), box.top(), iconSize, box.height()), iconSize);
        label.setLeft(label.left() + iconSize + gap);
    }
    painter->setFont(fonts::captionStrong());
    painter->setPen(color);
    const double width = texts().width(painter->font(), text);
    texts().draw(painter, QRectF(label.center().x() - width / 2, label.top(), width + 1, label.height()), Qt::AlignLeft, text);
    painter->restore();
    return box;
}

void Pill::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paint(&painter, rect(), m_tone, m_text, m_icon, m_raised ? Theme::current().content : QColor());
}

} // namespace selwise
