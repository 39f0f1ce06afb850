#include "ui/delegates/tabularfigures.h"

#include <QFontMetricsF>
#include <QHash>
#include <QPainter>

#include <array>

namespace selwise::tabular {

namespace {

struct Digits {
    std::array<double, 10> own{};
    double widest = 0;
};

const Digits &digitsOf(const QFont &font)
{
    // Measured once for a font: this runs for every cell that is painted.
    static QHash<QFont, Digits> known;
    const auto it = known.constFind(font);
    if (it != known.constEnd())
        return *it;
    Digits digits;
    const QFontMetricsF metrics(font);
    for (int i = 0; i < 10; ++i) {
        digits.own[size_t(i)] = metrics.horizontalAdvance(QChar(u'0' + char16_t(i)));
        digits.widest = qMax(digits.widest, digits.own[size_t(i)]);
    }
    return *known.insert(font, digits);
}

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

/** Calls @p place(text, x, width) for each digit and each run between digits. */
template <typename Place>
double layOut(const QFont &font, const QString &text, Place place)
{
    const Digits &digits = digitsOf(font);
    const QFontMetricsF metrics(font);
    double x = 0;
    qsizetype i = 0;
    while (i < text.size()) {
        if (isDigit(text[i])) {
            const double own = digits.own[size_t(text[i].unicode() - u'0')];
            place(text.mid(i, 1), x + (digits.widest - own) / 2);
            x += digits.widest;
            ++i;
            continue;
        }
        const qsizetype start = i;
        while (i < text.size() && !isDigit(text[i]))
            ++i;
        const QString run = text.mid(start, i - start);
        place(run, x);
        x += metrics.horizontalAdvance(run);
    }
    return x;
}

} // namespace

double width(const QFont &font, const QString &text)
{
    return layOut(font, text, [](const QString &, double) {});
}

void draw(QPainter *painter, const QRectF &rect, Qt::Alignment alignment, const QString &text)
{
    const QFont font = painter->font();
    const QFontMetricsF metrics(font);
    const double left = alignment & Qt::AlignRight ? rect.right() - width(font, text)
        : alignment & Qt::AlignHCenter             ? rect.center().x() - width(font, text) / 2
                                                   : rect.left();
    const double baseline = std::round(rect.top() + (rect.height() - metrics.height()) / 2 + metrics.ascent());
    layOut(font, text, [&](const QString &run, double x) { painter->drawText(QPointF(left + x, baseline), run); });
}

} // namespace selwise::tabular
