#include "ui/widgets/richlabel.h"

#include "ui/widgets/textbreaks.h"

#include <QTextDocumentFragment>
#include <algorithm>

namespace selwise {

RichLabel::RichLabel(QWidget *parent)
    : QLabel(parent)
{
    setWordWrap(true);
    setTextFormat(Qt::RichText);
}

RichLabel::Known &RichLabel::known() const
{
    constexpr size_t most = 16; // more than one pass of a layout tries
    if (m_known.text != text() || m_known.font != font() || m_known.heights.size() == most)
        m_known = {text(), font(), QTextDocumentFragment::fromHtml(text()).toPlainText(), {}};
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
    std::vector<std::pair<int, int>> &heights = known().heights;
    const auto found = std::ranges::find(heights, width, &std::pair<int, int>::first);
    return found != heights.end() ? found->second : heights.emplace_back(width, QLabel::heightForWidth(width)).second;
}

} // namespace selwise
