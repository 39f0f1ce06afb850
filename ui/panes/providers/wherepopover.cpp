#include "ui/panes/providers/wherepopover.h"

#include "ui/theme/paint.h"
#include "ui/theme/theme.h"
#include "ui/theme/variants.h"
#include "ui/widgets/accessibility.h"
#include "ui/widgets/textlabel.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QPushButton>
#include <QScreen>

namespace selwise {

namespace {

constexpr int textWidth = 340;

} // namespace

WherePopover::WherePopover(const QString &title, const QStringList &steps, QWidget *parent)
    : QFrame(parent, Qt::Popup | Qt::FramelessWindowHint), m_spoken(title + u'\n' + steps.join(u'\n'))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setAttribute(Qt::WA_TranslucentBackground);
    setAccessibleName(title);
    setAccessibleDescription(steps.join(u' '));
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(16, 12, 16, 12);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(6);
    grid->addWidget(new TextLabel(title, TextLabel::Look::Strong, this), 0, 0, 1, 2);
    int row = 1;
    for (const QString &step : steps) {
        auto *words = new TextLabel(step, TextLabel::Look::Secondary, this);
        words->setWordWrap(true);
        words->setFixedWidth(textWidth);
        grid->addWidget(new TextLabel(QStringLiteral("%1.").arg(row), TextLabel::Look::Muted, this), row, 0, Qt::AlignTop | Qt::AlignRight);
        grid->addWidget(words, row++, 1);
    }
    auto *close = new QPushButton(tr("Close"), this);
    setCompact(close);
    grid->addWidget(close, row, 1, Qt::AlignRight);
    connect(close, &QPushButton::clicked, this, &QWidget::close);
    close->setFocus();
}

void WherePopover::popUpAt(QWidget *anchor)
{
    adjustSize();
    const QRect screen = anchor->screen()->availableGeometry();
    QPoint at = anchor->mapToGlobal(QPoint(anchor->width() - width(), anchor->height() + 4));
    if (at.y() + height() > screen.bottom())
        at.setY(anchor->mapToGlobal(QPoint()).y() - height() - 4);
    at.setX(std::clamp(at.x(), screen.left(), std::max(screen.left(), screen.right() - width())));
    move(at);
    show();
    announce(this, m_spoken);
}

void WherePopover::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QFrame::keyPressEvent(event);
}

void WherePopover::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paint::box(&painter, rect(), 8, Theme::current().raised, Theme::current().border);
}

} // namespace selwise
