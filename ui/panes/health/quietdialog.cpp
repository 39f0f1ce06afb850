#include "ui/panes/health/quietdialog.h"

#include "ui/theme/variants.h"
#include "ui/widgets/fieldrow.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QTimeEdit>
#include <QVBoxLayout>

namespace selwise {

using namespace Qt::Literals::StringLiterals;

namespace {

QTime timeOf(int minute)
{
    return QTime(0, 0).addSecs(minute * 60);
}

int minuteOf(const QTime &time)
{
    return time.hour() * 60 + time.minute();
}

} // namespace

QuietDialog::QuietDialog(const QuietHours &hours, QWidget *parent)
    : QDialog(parent), m_from(new QTimeEdit(timeOf(hours.from))), m_to(new QTimeEdit(timeOf(hours.to)))
{
    setWindowTitle(tr("Quiet hours"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *what = new TextLabel(tr("In these hours nothing is told on the desktop. Badges and the history go on."), TextLabel::Look::Secondary, this);
    what->setWordWrap(true);
    for (QTimeEdit *edit : {m_from, m_to})
        edit->setDisplayFormat(u"HH:mm"_s);
    auto *none = new QPushButton(tr("No quiet hours"), this);
    setButtonKind(none, ButtonKind::Quiet);
    connect(none, &QPushButton::clicked, this, [this] {
        Q_EMIT chosen(QuietHours());
        accept();
    });
    auto *cancel = new QPushButton(tr("Cancel"), this);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    auto *save = new QPushButton(tr("Save"), this);
    setButtonKind(save, ButtonKind::Primary);
    save->setDefault(true);
    connect(save, &QPushButton::clicked, this, [this] {
        Q_EMIT chosen(this->hours());
        accept();
    });
    auto *times = new QHBoxLayout;
    times->setSpacing(16);
    times->addWidget(new FieldRow(tr("From"), m_from, this));
    times->addWidget(new FieldRow(tr("To"), m_to, this));
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(none);
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(save);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 20, 20, 16);
    column->setSpacing(12);
    column->addWidget(what);
    column->addLayout(times);
    column->addLayout(buttons);
    setMinimumWidth(360);
    setTabOrder(m_from, m_to);
    setTabOrder(m_to, none);
    setTabOrder(none, cancel);
    setTabOrder(cancel, save);
}

QuietHours QuietDialog::hours() const
{
    return {minuteOf(m_from->time()), minuteOf(m_to->time())};
}

} // namespace selwise
