#pragma once

#include <QCache>
#include <QFont>
#include <QRectF>
#include <QStaticText>

class QPainter;

namespace selwise {

/// A text of one line, laid out once; finding its glyphs takes longer than to draw it.
QStaticText laidOut(const QString &text, const QFont &font);

/// Names as they are drawn again and again, in a table or a picture. GUI thread only.
class StaticTexts {
public:
    /// One line in the painter's font and pen, in the middle of the height, left or right as `alignment` says. A text that is too
    /// long is cut in its middle, or as `cut` says.
    void draw(QPainter *painter, const QRectF &rect, Qt::Alignment alignment, const QString &text, Qt::TextElideMode cut = Qt::ElideMiddle) const;
    double width(const QFont &font, const QString &text) const; ///< uncut, of no more than the first 400 characters

private:
    struct Key {
        QString text;
        QFont font;
        int width; ///< -1: uncut
        Qt::TextElideMode cut = Qt::ElideNone;
        friend bool operator==(const Key &, const Key &) = default;
        friend size_t qHash(const Key &key, size_t seed = 0) { return qHashMulti(seed, key.text, key.font, key.width, int(key.cut)); }
    };
    const QStaticText &of(const Key &key) const;

    mutable QCache<Key, QStaticText> m_texts{2000};
};

} // namespace selwise
