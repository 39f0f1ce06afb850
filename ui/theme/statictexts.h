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
    /// One line in the painter's font and pen, in the middle of the height, left or right as `alignment` says; cut in its middle
    /// where it is too long.
    void draw(QPainter *painter, const QRectF &rect, Qt::Alignment alignment, const QString &text) const;
    double width(const QFont &font, const QString &text) const; ///< uncut

private:
    struct Key {
        QString text;
        QFont font;
        int width; ///< -1: uncut
        friend bool operator==(const Key &, const Key &) = default;
        friend size_t qHash(const Key &key, size_t seed = 0) { return qHashMulti(seed, key.text, key.font, key.width); }
    };
    const QStaticText &of(const Key &key) const;

    mutable QCache<Key, QStaticText> m_texts{2000};
};

} // namespace selwise
