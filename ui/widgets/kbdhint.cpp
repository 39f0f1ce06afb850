#include "ui/widgets/kbdhint.h"

#include "ui/theme/paint.h"

#include <QPainter>

namespace selwise {

KbdHint::KbdHint(const QString &keys, QWidget *parent)
    : QWidget(parent)
    , m_keys(keys)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(keys);
}

QSize KbdHint::sizeHint() const
{
    return paint::keyCapSize(m_keys);
}

QRectF KbdHint::paint(QPainter *painter, const QRectF &rect, const QString &keys, bool right)
{
    const QSize size = paint::keyCapSize(keys);
    const QRectF box(right ? rect.right() - size.width() : rect.left(), rect.top() + std::floor((rect.height() - size.height()) / 2),
                     size.width(), size.height());
    paint::keyCap(painter, box, keys);
    return box;
}

void KbdHint::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paint(&painter, rect(), m_keys, false);
}

} // namespace selwise
