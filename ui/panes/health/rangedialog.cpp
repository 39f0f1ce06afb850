#include "ui/panes/health/rangedialog.h"

#include "ui/panes/words.h"
#include "ui/theme/variants.h"
#include "ui/widgets/fieldrow.h"
#include "ui/widgets/textlabel.h"

#include <QDateTimeEdit>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace selwise {

RangeDialog::RangeDialog(const TimeSpan &span, const QDateTime &now, QWidget *parent)
    : QDialog(parent), m_from(new QDateTimeEdit(QDateTime::fromMSecsSinceEpoch(span.fromMs))),
      m_to(new QDateTimeEdit(QDateTime::fromMSecsSinceEpoch(span.toMs))),
      m_message(new TextLabel({}, TextLabel::Look::Caption, this)), m_show(new QPushButton(tr("Show"), this))
{
    setWindowTitle(tr("A stretch of time"));
    setAttribute(Qt::WA_DeleteOnClose);
    for (QDateTimeEdit *edit : {m_from, m_to}) {
        edit->setDisplayFormat(tr("yyyy-MM-dd HH:mm"));
        edit->setCalendarPopup(true);
        edit->setMaximumDateTime(now.toLocalTime());
        connect(edit, &QDateTimeEdit::dateTimeChanged, this, &RangeDialog::check);
    }
    m_message->setTone(Tone::Error);
    m_message->setWordWrap(true);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    setButtonKind(m_show, ButtonKind::Primary);
    m_show->setDefault(true);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_show, &QPushButton::clicked, this, [this] {
        Q_EMIT chosen(this->span());
        accept();
    });
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_show);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 20, 20, 16);
    column->setSpacing(12);
    column->addWidget(new FieldRow(tr("From"), m_from, this));
    auto *to = new FieldRow(tr("To"), m_to, this);
    to->setHelp(tr("Times in %1").arg(words::timeZone()));
    column->addWidget(to);
    column->addWidget(m_message);
    column->addLayout(buttons);
    setTabOrder(m_from, m_to);
    setTabOrder(m_to, cancel);
    setTabOrder(cancel, m_show);
    check();
}

TimeSpan RangeDialog::span() const
{
    return {m_from->dateTime().toMSecsSinceEpoch(), m_to->dateTime().toMSecsSinceEpoch()};
}

void RangeDialog::check()
{
    const bool fine = span().length() > 0;
    m_message->setText(fine ? QString() : tr("The end must be later than the beginning."));
    m_message->setVisible(!fine);
    m_show->setEnabled(fine);
}

} // namespace selwise
