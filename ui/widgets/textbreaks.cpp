#include "ui/widgets/textbreaks.h"

#include <QCache>
#include <QLabel>
#include <QTextLayout>
#include <QtMath>
#include <algorithm>
#include <map>

namespace selwise::textbreaks {

namespace {

constexpr int usualCharacters = 80; // in a line, at most: QLabel's measure

struct Asked {
    QString text;
    QFont font;
    friend bool operator==(const Asked &, const Asked &) = default;
    friend size_t qHash(const Asked &asked, size_t seed = 0) { return qHashMulti(seed, asked.text, asked.font); }
};

/// The glyphs of a text are found once; breaking them for another width takes a tenth of that.
struct Known {
    QTextLayout layout;
    std::map<int, int> lines;     ///< by width
    std::map<int, Widths> widths; ///< by the most that may be wished
};

Known &known(const QString &text, const QFont &font)
{
    constexpr int mostCharacters = 20'000;
    constexpr size_t mostWidths = 32; // a window that is resized asks for each width on the way
    static auto &all = *new QCache<Asked, Known>(mostCharacters); // it stays: at the end of the program its fonts are gone before it
    const Asked asked{text, font};
    if (Known *found = all.object(asked)) {
        if (found->lines.size() > mostWidths)
            found->lines.clear();
        return *found;
    }
    auto *made = new Known;
    made->layout.setText(inLines(text));
    made->layout.setFont(font);
    all.insert(asked, made, int(std::min<qsizetype>(text.size() + 1, mostCharacters)));
    return *made;
}

int widest(const QTextLayout &layout)
{
    qreal width = 0;
    for (int i = 0; i < layout.lineCount(); ++i)
        width = qMax(width, layout.lineAt(i).naturalTextWidth());
    return qCeil(width);
}

Widths widthsOf(QTextLayout &layout, int most)
{
    breakAt(layout, 0);
    const int least = widest(layout);
    int lines = breakAt(layout, most);
    if (lines < 4 && widest(layout) > most / 2)
        lines = breakAt(layout, most / 2);
    if (lines < 2 && widest(layout) > most / 4)
        lines = breakAt(layout, most / 4);
    return {least, widest(layout), lines};
}

} // namespace

int breakAt(QTextLayout &layout, double width)
{
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine())
        line.setLineWidth(width);
    layout.endLayout();
    return layout.lineCount();
}

QString breakable(const QString &text)
{
    constexpr int most = 20;
    constexpr QChar zeroWidthSpace(0x200B);
    const auto within = [](QChar c) { return c.isLetterOrNumber() || c == u'_'; };
    QString result;
    int together = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        result += text[i];
        together = text[i].isSpace() ? 0 : together + 1;
        if (together >= most && i + 1 < text.size() && within(text[i]) && within(text[i + 1])) {
            result += zeroWidthSpace;
            together = 0;
        }
    }
    return result;
}

QString inLines(const QString &text)
{
    return QString(text).replace(u'\n', QChar::LineSeparator);
}

Widths widths(const QLabel &label, const QString &text)
{
    const int around = label.contentsMargins().left() + label.contentsMargins().right();
    const int most = qMin(label.fontMetrics().averageCharWidth() * usualCharacters, label.maximumWidth()) - around;
    Known &of = known(text, label.font());
    auto found = of.widths.find(most);
    if (found == of.widths.end())
        found = of.widths.emplace(most, widthsOf(of.layout, most)).first;
    return {found->second.least + around, found->second.wished + around, found->second.lines};
}

int lines(const QString &text, const QFont &font, int width)
{
    Known &of = known(text, font);
    const auto found = of.lines.find(width);
    return found != of.lines.end() ? found->second : of.lines.emplace(width, breakAt(of.layout, width)).first->second;
}

int unbroken(const QString &text)
{
    return int(text.count(u'\n')) + 1;
}

} // namespace selwise::textbreaks
