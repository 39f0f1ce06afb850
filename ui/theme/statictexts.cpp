#include "ui/theme/statictexts.h"

#include <QFontMetrics>
#include <QPainter>
#include <QStyle>

namespace selwise {

QStaticText laidOut(const QString &text, const QFont &font)
{
    QStaticText layout(text);
    layout.setTextFormat(Qt::PlainText);
    layout.setPerformanceHint(QStaticText::AggressiveCaching);
    layout.prepare(QTransform(), font);
    return layout;
}

const QStaticText &StaticTexts::of(const Key &key) const
{
    if (const QStaticText *known = m_texts.object(key))
        return *known;
    constexpr qsizetype most = 400; // nobody sees more of a line
    QString line = key.text.size() <= most ? key.text : key.cut == Qt::ElideMiddle ? key.text.left(most / 2) + key.text.right(most / 2) : key.text.left(most);
    line.replace(u'\n', u' ');
    auto *made = new QStaticText(laidOut(line, key.font));
    if (key.width >= 0 && made->size().width() > key.width)
        *made = laidOut(QFontMetrics(key.font).elidedText(line, key.cut, key.width), key.font);
    m_texts.insert(key, made);
    return *made;
}

double StaticTexts::width(const QFont &font, const QString &text) const
{
    return of({text, font, -1}).size().width();
}

void StaticTexts::draw(QPainter *painter, const QRectF &rect, Qt::Alignment alignment, const QString &text, Qt::TextElideMode cut) const
{
    const QStaticText &layout = of({text, painter->font(), qMax(0, int(rect.width())), cut});
    const QSizeF size = layout.size();
    const double left = QStyle::visualAlignment(painter->layoutDirection(), alignment) & Qt::AlignRight ? rect.right() - size.width() : rect.left();
    painter->drawStaticText(QPointF(left, rect.top() + (rect.height() - size.height()) / 2), layout);
}

} // namespace selwise
