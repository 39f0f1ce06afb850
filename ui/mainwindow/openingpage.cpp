#include "ui/mainwindow/openingpage.h"

#include "ui/theme/theme.h"
#include "ui/widgets/textlabel.h"

#include <QPainter>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace selwise {

namespace {

constexpr int barWidth = 200;

} // namespace

OpeningPage::OpeningPage(QWidget *parent)
    : QWidget(parent), m_bar(new QProgressBar(this)), m_text(new TextLabel({}, TextLabel::Look::Secondary, this)),
      m_cancel(new QPushButton(tr("Cancel"), this))
{
    m_bar->setRange(0, 0);
    m_bar->setTextVisible(false);
    m_bar->setFixedWidth(barWidth);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setAlignment(Qt::AlignCenter);
    m_text->setWordWrap(true);
    m_cancel->setAccessibleName(tr("Stop opening the site"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 24);
    column->setSpacing(16);
    column->addStretch();
    column->addWidget(m_bar, 0, Qt::AlignHCenter);
    column->addWidget(m_text);
    column->addWidget(m_cancel, 0, Qt::AlignHCenter);
    column->addStretch();
    for (QWidget *part : {static_cast<QWidget *>(m_bar), static_cast<QWidget *>(m_text), static_cast<QWidget *>(m_cancel)})
        part->hide();
    connect(m_cancel, &QPushButton::clicked, this, &OpeningPage::cancelWanted);
}

void OpeningPage::setText(const QString &text)
{
    m_text->setText(text);
    m_bar->setAccessibleName(text);
    setAccessibleName(text);
    for (QWidget *part : {static_cast<QWidget *>(m_bar), static_cast<QWidget *>(m_text), static_cast<QWidget *>(m_cancel)})
        part->show();
}

void OpeningPage::takeFocus()
{
    m_cancel->setFocus(Qt::OtherFocusReason);
}

void OpeningPage::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), Theme::current().content);
}

} // namespace selwise
