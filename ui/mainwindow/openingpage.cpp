#include "ui/mainwindow/openingpage.h"

#include "ui/widgets/textlabel.h"
#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace selwise {

OpeningPage::OpeningPage(QWidget *parent)
    : QWidget(parent), m_text(new TextLabel({}, TextLabel::Look::Secondary, this)), m_cancel(new QPushButton(tr("Cancel"), this))
{
    m_text->setTextFormat(Qt::PlainText);
    m_text->setAlignment(Qt::AlignCenter);
    m_cancel->setAccessibleName(tr("Stop opening the site"));
    auto *column = new QVBoxLayout(this);
    column->setSpacing(16);
    column->addStretch();
    column->addWidget(m_text);
    column->addWidget(m_cancel, 0, Qt::AlignHCenter);
    column->addStretch();
    connect(m_cancel, &QPushButton::clicked, this, &OpeningPage::cancelWanted);
}

void OpeningPage::setSite(const QString &name)
{
    m_text->setText(name.isEmpty() ? tr("Opening the site…") : tr("Opening %1…").arg(name));
    m_cancel->setVisible(!name.isEmpty());
}

void OpeningPage::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), Theme::current().content);
}

} // namespace selwise
