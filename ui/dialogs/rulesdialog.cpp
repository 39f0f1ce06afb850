#include "ui/dialogs/rulesdialog.h"

#include "ui/theme/variants.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/textlabel.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace selwise {

RulesDialog::RulesDialog(const QString &connection, const EvaluationRules &rules, QWidget *parent)
    : QDialog(parent)
{
    using R = EvaluationRules;
    setWindowTitle(tr("What is assumed of %1").arg(connection));
    setMinimumWidth(520);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(8);
    column->addWidget(new TextLabel(windowTitle(), TextLabel::Look::Strong, this));
    auto *about = new TextLabel(tr("Selwise’s documentation does not say how these four are decided. What is chosen here is how this program explains "
                                   "and counts; it changes nothing at the service. The sandbox always does the first of each."),
                                TextLabel::Look::Caption, this);
    about->setWordWrap(true);
    column->addWidget(about);
    m_conditions = add(column, tr("An event passes a filter when of its conditions"), tr("all hold"), tr("any holds"), rules.conditions == R::Conditions::Any);
    m_disabled = add(column, tr("A filter that is switched off"), tr("lets every event pass"), tr("blocks every event"), rules.disabledFilter == R::DisabledFilter::Block);
    m_unmapped = add(column, tr("An event without a mapping"), tr("is not sent"), tr("is sent under its own name"), rules.unmapped == R::Unmapped::ForwardUnderOwnName);
    m_numbers = add(column, tr("A number and a text that is one (10 and “10”)"), tr("compare as numbers"), tr("are different"), rules.numericText == R::NumericText::IsText);
    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    auto *use = buttons->addButton(tr("Use these"), QDialogButtonBox::AcceptRole);
    setButtonKind(use, ButtonKind::Primary);
    use->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addSpacing(12);
    column->addWidget(buttons);
    m_conditions->setFocus(Qt::OtherFocusReason);
}

SegmentedControl *RulesDialog::add(QVBoxLayout *column, const QString &question, const QString &first, const QString &second, bool isSecond)
{
    column->addSpacing(8);
    column->addWidget(new TextLabel(question, TextLabel::Look::Medium, this));
    auto *choice = new SegmentedControl({first, second}, this);
    choice->setAccessibleName(question);
    choice->setCurrentIndex(isSecond ? 1 : 0);
    column->addWidget(choice, 0, Qt::AlignLeading);
    return choice;
}

EvaluationRules RulesDialog::rules() const
{
    using R = EvaluationRules;
    R rules;
    rules.conditions = m_conditions->currentIndex() == 1 ? R::Conditions::Any : R::Conditions::All;
    rules.disabledFilter = m_disabled->currentIndex() == 1 ? R::DisabledFilter::Block : R::DisabledFilter::Pass;
    rules.unmapped = m_unmapped->currentIndex() == 1 ? R::Unmapped::ForwardUnderOwnName : R::Unmapped::Drop;
    rules.numericText = m_numbers->currentIndex() == 1 ? R::NumericText::IsText : R::NumericText::ComparesAsNumber;
    return rules;
}

} // namespace selwise
