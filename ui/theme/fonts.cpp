#include "ui/theme/fonts.h"

#include <QApplication>
#include <QFontDatabase>

using namespace Qt::Literals::StringLiterals;

namespace selwise::fonts {

namespace {

struct Fonts {
    QFont body;
    QFont mono;
    bool monoKnown = false;
};

Fonts &fonts()
{
    static Fonts value;
    return value;
}

QFont scaled(QFont font, double factor, QFont::Weight weight)
{
    // Whole pixels keep the baselines of a caption under a body line on the grid; points stay exact for printing.
    if (font.pixelSize() > 0)
        font.setPixelSize(qMax(1, qRound(font.pixelSize() * factor)));
    else
        font.setPointSizeF(font.pointSizeF() * factor);
    font.setWeight(weight);
    return font;
}

} // namespace

bool isGenericFamily(const QString &family)
{
    const auto f = family.toLower();
    return f.isEmpty() || f == "sans serif"_L1 || f == "sans-serif"_L1 || f == "sans"_L1 || f == "helvetica"_L1;
}

void setSystemFont(const QFont &system)
{
    QFont font = system;
    if (isGenericFamily(system.family())) {
        // The second family is for machines without Inter; Qt takes the first that exists.
        font.setFamilies({u"Inter"_s, u"Noto Sans"_s, u"Sans Serif"_s});
        font.setPointSizeF(9.75);
    }
    font.setWeight(QFont::Normal);
    fonts().body = font;
    fonts().monoKnown = false;
}

QFont body()
{
    return fonts().body;
}

QFont bodyMedium()
{
    return scaled(body(), 1.0, QFont::Medium);
}

QFont bodyStrong()
{
    return scaled(body(), 1.0, QFont::DemiBold);
}

QFont caption()
{
    return scaled(body(), 0.92, QFont::Normal);
}

QFont captionMedium()
{
    return scaled(body(), 0.92, QFont::Medium);
}

QFont captionStrong()
{
    return scaled(body(), 0.92, QFont::DemiBold);
}

QFont title()
{
    QFont font = scaled(body(), 1.5, QFont::DemiBold);
    font.setLetterSpacing(QFont::PercentageSpacing, 98.8);
    return font;
}

QFont mono()
{
    Fonts &f = fonts();
    if (!f.monoKnown) {
        // Looked for on first use: opening the font database is a good part of a window's start.
        QFont font = scaled(f.body, 0.92, QFont::Normal);
        QStringList families{u"JetBrains Mono"_s};
        const QString fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont).family();
        if (!fixed.isEmpty())
            families << fixed;
        font.setFamilies(families);
        font.setStyleHint(QFont::Monospace);
        f.mono = font;
        f.monoKnown = true;
    }
    return f.mono;
}

} // namespace selwise::fonts
