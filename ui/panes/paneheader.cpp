#include "ui/panes/paneheader.h"

#include "ui/theme/paint.h"
#include "ui/theme/theme.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QPainter>

namespace selwise {

PaneHeader::PaneHeader(const QString &title, QWidget *parent)
    : QWidget(parent), m_summary(new TextLabel({}, TextLabel::Look::Muted, this)), m_row(new QHBoxLayout(this))
{
    constexpr int height = 56;
    setFixedHeight(height);
    m_summary->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_row->setContentsMargins(24, 0, 16, 0);
    m_row->setSpacing(12);
    m_row->addWidget(new TextLabel(title, TextLabel::Look::Title, this));
    m_row->addWidget(m_summary, 1);
}

void PaneHeader::setSummary(const QString &summary)
{
    m_summary->setText(summary);
    m_summary->setToolTip(summary);
}

void PaneHeader::addTool(QWidget *tool)
{
    m_row->addWidget(tool);
}

void PaneHeader::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    painter.fillRect(rect(), theme.content);
    paint::hline(&painter, 0, width(), height() - 1, theme.hairline);
}

} // namespace selwise
