#include "ui/panes/logs/runningbar.h"

#include "ui/theme/paint.h"
#include "ui/theme/theme.h"
#include "ui/widgets/linklabel.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QProgressBar>

namespace selwise {

namespace {

constexpr int steps = 1'000, barWidth = 200;

} // namespace

RunningBar::RunningBar(QWidget *parent)
    : QWidget(parent), m_what(new TextLabel({}, TextLabel::Look::Body, this)), m_bar(new QProgressBar(this)), m_cancel(new LinkLabel(tr("Cancel"), this))
{
    m_bar->setFixedWidth(barWidth);
    m_bar->setTextVisible(false);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(24, 6, 16, 6);
    row->setSpacing(12);
    row->addWidget(m_what);
    row->addWidget(m_bar);
    row->addWidget(m_cancel);
    row->addStretch();
    connect(m_cancel, &LinkLabel::clicked, this, &RunningBar::cancelWanted);
    hide();
}

void RunningBar::setProgress(const QString &what, qint64 done, qint64 total)
{
    m_what->setText(what);
    m_bar->setAccessibleName(what);
    m_bar->setRange(0, total > 0 ? steps : 0);
    m_bar->setValue(total > 0 ? int(done * steps / total) : 0);
    show();
}

void RunningBar::end()
{
    hide();
}

void RunningBar::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    painter.fillRect(rect(), theme.sunken);
    paint::hline(&painter, 0, width(), 0, theme.hairline);
}

} // namespace selwise
