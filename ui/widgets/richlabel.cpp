#include "ui/widgets/richlabel.h"

#include <algorithm>

namespace selwise {

RichLabel::RichLabel(QWidget *parent)
    : QLabel(parent)
{
    setWordWrap(true);
    setTextFormat(Qt::RichText);
}

int RichLabel::heightForWidth(int width) const
{
    constexpr size_t most = 16; // more than one pass of a layout tries
    if (m_known.text != text() || m_known.font != font() || m_known.heights.size() == most)
        m_known = {text(), font(), {}};
    const auto known = std::ranges::find(m_known.heights, width, &std::pair<int, int>::first);
    if (known != m_known.heights.end())
        return known->second;
    return m_known.heights.emplace_back(width, QLabel::heightForWidth(width)).second;
}

} // namespace selwise
