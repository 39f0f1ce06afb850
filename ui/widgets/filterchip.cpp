#include "ui/widgets/filterchip.h"

#include "ui/theme/fonts.h"
#include "ui/theme/paint.h"
#include "ui/theme/theme.h"

#include <QLocale>
#include <QPainter>

namespace selwise {

namespace {

constexpr int chipHeight = 28, padding = 8, glyphSize = 16, gap = 6;

} // namespace

FilterChip::FilterChip(const QString &label, QWidget *parent)
    : QAbstractButton(parent), m_label(label)
{
    setText(label);
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void FilterChip::setCount(int count)
{
    const QString text = count < 0 ? m_label : m_label + u' ' + QLocale().toString(count);
    if (text == this->text())
        return;
    setText(text);
    updateGeometry();
    update();
}

QSize FilterChip::sizeHint() const
{
    const QFontMetrics metrics(fonts::captionMedium());
    const int glyph = icon().isNull() ? 0 : glyphSize + gap;
    return {2 * padding + glyph + metrics.horizontalAdvance(text()), qMax(chipHeight, metrics.height() + 12)};
}

void FilterChip::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    const bool hover = underMouse() && isEnabled();
    const QColor fill = isChecked() ? theme.selection : hover ? theme.hover : theme.content;
    const QColor border = !isEnabled() ? theme.hairline : isChecked() ? (theme.highContrast ? theme.accent : QColor()) : theme.border;
    paint::box(&painter, rect(), 6, fill, border);
    QRect label = rect().adjusted(padding, 0, -padding, 0);
    if (!icon().isNull()) {
        icon().paint(&painter, QStyle::visualRect(layoutDirection(), label, QRect(label.left(), label.top() + (label.height() - glyphSize) / 2, glyphSize, glyphSize)));
        label = QStyle::visualRect(layoutDirection(), label, label.adjusted(glyphSize + gap, 0, 0, 0));
    }
    painter.setFont(fonts::captionMedium());
    painter.setPen(isEnabled() ? theme.text : theme.disabled);
    painter.drawText(label, Qt::AlignCenter, text());
}

} // namespace selwise
