#include "ui/panes/health/ruledialog.h"

#include "models/services/healthwords.h"
#include "ui/theme/variants.h"
#include "ui/widgets/fieldrow.h"
#include "ui/widgets/linklabel.h"
#include "ui/widgets/textlabel.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace selwise {

using Kind = AlertRule::Kind;

namespace {

constexpr double hundred = 100;
constexpr int dialogWidth = 400, minutesMost = 7 * 24 * 60, leastMost = 1'000'000;

QString levelOf(Kind kind, double level)
{
    switch (kind) {
    case Kind::RateBelow: return healthwords::percent(level);
    case Kind::LatencyAbove: return healthwords::milliseconds(level);
    default: return healthwords::minutes(level);
    }
}

} // namespace

RuleDialog::RuleDialog(Alerts &alerts, const HealthController &health, const AlertRule &rule, QWidget *parent)
    : QDialog(parent), m_alerts(alerts), m_health(health), m_rule(rule), m_ownThreshold(!rule.id.isEmpty()), m_kind(new QComboBox(this)),
      m_receiver(new QComboBox(this)), m_threshold(new QDoubleSpinBox(this)), m_minutes(new QSpinBox(this)), m_least(new QSpinBox(this)),
      m_level(new TextLabel({}, TextLabel::Look::Secondary, this)), m_propose(new LinkLabel(this)),
      m_save(new QPushButton(rule.id.isEmpty() ? tr("Add the rule") : tr("Save the rule"), this))
{
    setWindowTitle(rule.id.isEmpty() ? tr("A new alert rule") : tr("Alert rule"));
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(dialogWidth);
    m_kind->addItem(tr("Success rate below"), int(Kind::RateBelow));
    m_kind->addItem(tr("No delivery for"), int(Kind::NoDelivery));
    m_kind->addItem(tr("An error seen first"), int(Kind::NewError));
    m_kind->addItem(tr("Latency (p95) above"), int(Kind::LatencyAbove));
    m_kind->setCurrentIndex(m_kind->findData(int(rule.kind)));
    m_receiver->addItem(tr("Any that is enabled and not in test mode"), QString());
    for (const ReceiverState &state : health.receivers()) {
        m_receiver->addItem(health.nameOf(state.receiver), (state.receiver.webhook ? QStringLiteral("webhook:") : QString()) + state.receiver.id);
        if (rule.receiver == state.receiver)
            m_receiver->setCurrentIndex(m_receiver->count() - 1);
    }
    m_minutes->setRange(5, minutesMost);
    m_minutes->setSingleStep(5);
    m_minutes->setSuffix(tr(" min"));
    m_minutes->setValue(rule.windowMinutes);
    m_least->setRange(1, leastMost);
    m_least->setSuffix(tr(" events"));
    m_least->setValue(std::max(1, rule.least));

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 20, 20, 16);
    column->setSpacing(12);
    column->addWidget(new FieldRow(tr("Tell me about"), m_kind, this));
    column->addWidget(new FieldRow(tr("Receiver"), m_receiver, this));
    column->addWidget(m_thresholdRow = new FieldRow(tr("Threshold"), m_threshold, this));
    column->addWidget(m_minutesRow = new FieldRow(tr("Over"), m_minutes, this));
    column->addWidget(m_leastRow = new FieldRow(tr("At least"), m_least, this));
    m_leastRow->setHelp(tr("With fewer nothing is said: chance would decide."));
    auto *level = new QHBoxLayout;
    level->addWidget(m_level, 1);
    level->addWidget(m_propose);
    column->addLayout(level);
    auto *buttons = new QHBoxLayout;
    if (!rule.id.isEmpty()) {
        auto *remove = new QPushButton(tr("Remove"), this);
        setButtonKind(remove, ButtonKind::QuietDanger);
        connect(remove, &QPushButton::clicked, this, [this] {
            m_alerts.removeRule(m_rule.id);
            accept();
        });
        buttons->addWidget(remove);
    }
    buttons->addStretch();
    auto *cancel = new QPushButton(tr("Cancel"), this);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    setButtonKind(m_save, ButtonKind::Primary);
    m_save->setDefault(true);
    connect(m_save, &QPushButton::clicked, this, [this] {
        m_alerts.setRule(this->rule());
        accept();
    });
    buttons->addWidget(cancel);
    buttons->addWidget(m_save);
    setTabOrder(cancel, m_save);
    column->addSpacing(4);
    column->addLayout(buttons);

    connect(m_kind, &QComboBox::currentIndexChanged, this, [this] {
        m_ownThreshold = false;
        showKind();
    });
    connect(m_receiver, &QComboBox::currentIndexChanged, this, &RuleDialog::showLevel);
    connect(m_minutes, &QSpinBox::valueChanged, this, &RuleDialog::showLevel);
    connect(m_least, &QSpinBox::valueChanged, this, &RuleDialog::showLevel);
    connect(m_threshold, &QDoubleSpinBox::valueChanged, this, [this] { m_ownThreshold = true; });
    connect(m_propose, &LinkLabel::clicked, this, &RuleDialog::propose);
    showKind();
}

AlertRule RuleDialog::rule() const
{
    AlertRule rule = m_rule;
    rule.kind = Kind(m_kind->currentData().toInt());
    const QString receiver = m_receiver->currentData().toString();
    const bool webhook = receiver.startsWith(u"webhook:");
    rule.receiver = receiver.isEmpty() ? std::nullopt : std::optional(Receiver{webhook ? receiver.mid(8) : receiver, webhook});
    rule.threshold = rule.kind == Kind::RateBelow ? m_threshold->value() / hundred : m_threshold->value();
    rule.windowMinutes = m_minutes->value();
    rule.least = m_least->value();
    return rule;
}

void RuleDialog::showKind()
{
    const Kind kind = Kind(m_kind->currentData().toInt());
    const bool rate = kind == Kind::RateBelow, latency = kind == Kind::LatencyAbove;
    const QSignalBlocker quiet(m_threshold);
    m_threshold->setDecimals(rate ? 1 : 0);
    m_threshold->setRange(rate ? 1 : 10, rate ? 100 : 600'000);
    m_threshold->setSingleStep(rate ? 1 : 100);
    m_threshold->setSuffix(rate ? tr(" %") : tr(" ms"));
    if (m_ownThreshold)
        m_threshold->setValue(rate ? m_rule.threshold * hundred : m_rule.threshold);
    else
        m_threshold->setValue(rate ? 95 : 2000);
    m_thresholdRow->setVisible(rate || latency);
    m_leastRow->setVisible(rate || latency);
    m_minutesRow->setLabel(kind == Kind::NoDelivery ? tr("Not for") : kind == Kind::NewError ? tr("In the last") : tr("Over"));
    showLevel();
    if (!m_ownThreshold)
        propose();
    adjustSize();
}

/// Today's level beside the threshold; the form of a new rule begins with what is proposed.
void RuleDialog::showLevel()
{
    const AlertRule asked = rule();
    const AlertProposal proposal = m_alerts.proposal(asked);
    if (asked.kind == Kind::NewError)
        m_level->setText(tr("Errors that differ in numbers and ids only count as one."));
    else if (proposal.level)
        m_level->setText(tr("In the last 24 hours: %1").arg(levelOf(asked.kind, *proposal.level)));
    else
        m_level->setText(tr("Nothing is known of the last 24 hours."));
    m_propose->setVisible(proposal.threshold.has_value());
    if (proposal.threshold)
        m_propose->setText(tr("Propose %1").arg(levelOf(asked.kind, *proposal.threshold)));
    m_propose->updateGeometry();
}

QString RuleDialog::levelText() const
{
    return m_level->text();
}

void RuleDialog::propose()
{
    const AlertRule asked = rule();
    const AlertProposal proposal = m_alerts.proposal(asked);
    if (!proposal.threshold)
        return;
    const QSignalBlocker quiet(m_threshold);
    if (asked.kind == Kind::NoDelivery)
        m_minutes->setValue(int(*proposal.threshold));
    else
        m_threshold->setValue(asked.kind == Kind::RateBelow ? *proposal.threshold * hundred : *proposal.threshold);
}

} // namespace selwise
