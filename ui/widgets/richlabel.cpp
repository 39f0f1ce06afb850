#include "ui/widgets/richlabel.h"

#include "ui/widgets/textbreaks.h"

#include <QTextBlock>
#include <QTextDocument>
#include <cmath>

namespace selwise {

namespace {

/// As a QTextDocument adds its lines up.
int heightOf(const QTextLayout &layout, double percent)
{
    constexpr double parts = 64; // of a pixel, that it counts
    double sum = 0;
    for (int i = 0; i < layout.lineCount(); ++i) {
        const QTextLine line = layout.lineAt(i);
        sum += std::round(std::ceil(line.ascent() + line.descent() + line.leading()) * percent / 100 * parts) / parts;
    }
    return int(std::ceil(sum));
}

} // namespace

RichLabel::RichLabel(QWidget *parent)
    : QLabel(parent)
{
    setWordWrap(true);
    setTextFormat(Qt::RichText);
}

RichLabel::Known &RichLabel::known() const
{
    if (m_known.text == text() && m_known.font == font())
        return m_known;
    QTextDocument document;
    document.setDefaultFont(font());
    document.setHtml(text());
    m_known = {text(), font(), document.toPlainText(), nullptr, 100, {}};
    const QTextBlock block = document.firstBlock();
    const QTextBlockFormat format = block.blockFormat();
    const bool scaled = format.lineHeightType() == QTextBlockFormat::ProportionalHeight;
    const bool plainly = (scaled || format.lineHeightType() == QTextBlockFormat::SingleHeight) && format.leftMargin() == 0 && format.rightMargin() == 0
                         && format.indent() == 0 && format.textIndent() == 0 && !format.nonBreakableLines();
    if (document.blockCount() == 1 && plainly && !block.textList() && !block.text().contains(QChar::ObjectReplacementCharacter)) {
        m_known.layout = std::make_unique<QTextLayout>(block.text(), font());
        m_known.layout->setFormats(block.textFormats());
        m_known.percent = scaled ? format.lineHeight() : 100;
    }
    return m_known;
}

QSize RichLabel::sizeHint() const
{
    const textbreaks::Widths widths = textbreaks::widths(*this, known().plain);
    return {widths.wished, widths.lines * fontMetrics().lineSpacing()};
}

QSize RichLabel::minimumSizeHint() const
{
    return {textbreaks::widths(*this, known().plain).least, fontMetrics().height()};
}

int RichLabel::heightForWidth(int width) const
{
    constexpr size_t most = 32; // a window that is resized asks for each width on the way
    Known &of = known();
    if (!of.layout)
        return QLabel::heightForWidth(width);
    const QMargins around = contentsMargins();
    const int inside = width - around.left() - around.right();
    if (of.heights.size() > most)
        of.heights.clear();
    auto found = of.heights.find(inside);
    if (found == of.heights.end()) {
        textbreaks::breakAt(*of.layout, inside);
        found = of.heights.emplace(inside, heightOf(*of.layout, of.percent)).first;
    }
    return found->second + around.top() + around.bottom();
}

} // namespace selwise
