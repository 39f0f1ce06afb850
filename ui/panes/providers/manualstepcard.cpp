#include "ui/panes/providers/manualstepcard.h"

#include "ui/theme/paint.h"
#include "ui/theme/theme.h"
#include "ui/widgets/linklabel.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/wordsblock.h"

#include <QCheckBox>
#include <QDesktopServices>
#include <QHBoxLayout>
#include <QPainter>

namespace selwise {

namespace {

/// The row of the tick: tinted once it is done.
class TickRow : public QWidget {
public:
    using QWidget::QWidget;
    QCheckBox *box = nullptr;

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        paint::box(&painter, rect(), 6, box->isChecked() ? Theme::current().toneSoft(Tone::Delivered) : Theme::current().sunken);
    }
};

} // namespace

ManualStepCard::ManualStepCard(QWidget *parent)
    : Card(parent), m_link(new LinkLabel(this)), m_steps(new TextLabel({}, TextLabel::Look::Secondary, this)),
      m_note(new TextLabel({}, TextLabel::Look::Caption, this)), m_who(new TextLabel({}, TextLabel::Look::Caption, this))
{
    setAccessibleName(tr("The last step is yours"));
    auto *row = new TickRow(this);
    m_row = row;
    m_tick = row->box = new QCheckBox(row);
    auto *head = new QHBoxLayout;
    head->addWidget(new TextLabel(tr("The last step is yours"), TextLabel::Look::Strong, this));
    head->addStretch();
    head->addWidget(m_link);
    m_steps->setWordWrap(true);
    m_steps->setTextFormat(Qt::RichText);
    m_note->setWordWrap(true);
    auto *tick = new QHBoxLayout(row);
    tick->setContentsMargins(10, 7, 10, 7);
    m_who->setWordWrap(true); // a name and a time are longer than what a narrow window has beside the tick
    m_who->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    tick->addWidget(m_tick);
    tick->addWidget(m_who, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(8);
    column->addLayout(head);
    column->addWidget(m_steps);
    column->addWidget(m_note);
    column->addWidget(row);
    connect(m_link, &LinkLabel::clicked, this, [this] { QDesktopServices::openUrl(m_text.url); });
    connect(m_tick, &QCheckBox::clicked, this, &ManualStepCard::ticked);
}

void ManualStepCard::setStep(const LastStepText &text, const std::optional<TestEvidence::ManualStep> &done, const QString &when)
{
    m_text = text;
    m_link->setText(text.link);
    m_link->setToolTip(text.url.toString());
    QString steps, plain;
    for (qsizetype i = 0; i < text.steps.size(); ++i) {
        const QString step = QStringLiteral("%1. ").arg(i + 1) + text.steps[i];
        steps += (i > 0 ? QStringLiteral("<br>") : QString()) + emphasised(step);
        plain += withoutEmphasis(step) + u' ';
    }
    m_steps->setText(inParagraph(steps));
    m_note->setText(text.note);
    m_note->setVisible(!text.note.isEmpty());
    m_tick->setText(text.question);
    m_tick->setChecked(done.has_value());
    m_tick->setAccessibleDescription(plain + text.note);
    m_who->setText(done ? tr("%1 %2, in the evidence").arg(done->by, when) : tr("not yet"));
    m_row->update();
}

} // namespace selwise
