#include "ui/widgets/kbdhint.h"

#include "ui/theme/fonts.h"
#include "ui/theme/paint.h"
#include "ui/theme/theme.h"

#include <QPainter>

namespace selwise {

namespace {

QSize sizeOf(const QString &keys)
{
    const QFontMetrics metrics(fonts::captionMedium());
    return {metrics.horizontalAdvance(keys) + 10, qMax(18, metrics.height() + 2)};
}

} // namespace

KbdHint::KbdHint(const QString &keys, QWidget *parent)
    : QWidget(parent)
    , m_keys(keys)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(keys);
}

QSize KbdHint::sizeHint() const
{
    return sizeOf(m_keys);
}

QRectF KbdHint::paint(QPainter *painter, const QRectF &rect, const QString &keys, bool right)
{
    const Theme &theme = Theme::current();
    const QSize size = sizeOf(keys);
    const QRectF box(right ? rect.right() - size.width() : rect.left(), rect.top() + std::floor((rect.height() - size.height()) / 2),
                     size.width(), size.height());
    painter->save();
    paint::box(painter, box, 4, theme.sunken, theme.border);
    painter->setFont(fonts::captionMedium());
    painter->setPen(theme.text3);
    painter->drawText(box, Qt::AlignCenter, keys);
    painter->restore();
    return box;
}

void KbdHint::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paint(&painter, rect(), m_keys, false);
}

} // namespace selwise
