#include "ui/panes/health/alertsview.h"

#include "models/ports/clock.h"
#include "models/services/healthwords.h"
#include "ui/panes/health/alerthistory.h"
#include "ui/panes/health/alertrow.h"
#include "ui/panes/health/quietdialog.h"
#include "ui/panes/health/ruledialog.h"
#include "ui/theme/icons.h"
#include "ui/theme/variants.h"
#include "ui/widgets/popupmenubutton.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/toggleswitch.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QTime>
#include <QVBoxLayout>

namespace selwise {

using namespace Qt::Literals::StringLiterals;

AlertsView::AlertsView(Alerts &alerts, const HealthController &health, const Clock &clock, QWidget *parent)
    : QWidget(parent), m_alerts(alerts), m_health(health), m_clock(clock), m_list(new QVBoxLayout),
      m_menu(new PopupMenuButton(QString(), this)),
      m_elsewhere(new TextLabel(tr("Another window has this site open: it watches, and keeps what is changed there."), TextLabel::Look::Caption, this))
{
    setAccessibleName(tr("Alert rules"));
    auto *add = new QPushButton(icon(Icon::Plus), tr("Rule"), this);
    setCompact(add);
    add->setAccessibleName(tr("New alert rule"));
    connect(add, &QPushButton::clicked, this, [this] { edit(AlertRule()); });
    m_menu->setIcon(icon(Icon::More));
    setButtonKind(m_menu, ButtonKind::Icon);
    setCompact(m_menu);
    m_menu->setAccessibleName(tr("More of alerts"));
    m_menu->setToolTip(tr("Quiet hours, history"));
    m_menu->setBuilder([this](QMenu *menu) { fillMenu(menu); });
    auto *head = new QHBoxLayout;
    head->setContentsMargins(16, 10, 12, 10);
    head->setSpacing(8);
    head->addWidget(new TextLabel(tr("Alert rules"), TextLabel::Look::Strong, this));
    head->addStretch();
    head->addWidget(add);
    head->addWidget(m_menu);
    m_elsewhere->setWordWrap(true);
    m_elsewhere->setContentsMargins(16, 0, 16, 8);
    m_list->setSpacing(0);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_elsewhere);
    column->addLayout(m_list);
    connect(&m_alerts, &Alerts::changed, this, &AlertsView::refill);
    refill();
}

void AlertsView::refill()
{
    const std::vector<AlertRule> &rules = m_alerts.book().rules;
    m_elsewhere->setVisible(!m_alerts.isKept());
    while (m_rows.size() > rules.size()) {
        m_rows.back()->deleteLater();
        m_rows.back()->hide();
        m_rows.pop_back();
    }
    while (m_rows.size() < rules.size()) {
        auto *row = new AlertRow(this);
        const size_t at = m_rows.size();
        connect(row, &QAbstractButton::clicked, this, [this, at] { edit(m_alerts.book().rules[at]); });
        connect(row->toggle(), &QAbstractButton::clicked, this, [this, at](bool on) {
            AlertRule rule = m_alerts.book().rules[at];
            rule.on = on;
            m_alerts.setRule(rule);
        });
        m_list->addWidget(row);
        m_rows.push_back(row);
    }
    const auto nameOf = [this](const Receiver &receiver) { return m_health.nameOf(receiver); };
    for (size_t i = 0; i < rules.size(); ++i) {
        AlertReading reading = m_alerts.reading(rules[i].id);
        if (!rules[i].on)
            reading.state = AlertReading::State::Off;
        QString state = healthwords::ruleState(rules[i], reading, nameOf);
        if (reading.state == AlertReading::State::Raised) {
            const auto found = std::ranges::find(m_alerts.book().history, u"rule:"_s + rules[i].id, &AlertRecord::key);
            if (found != m_alerts.book().history.end())
                state = tr("Raised at %1. %2").arg(healthwords::since(found->raisedAt.toMSecsSinceEpoch(), m_clock.now()), state);
        }
        m_rows[i]->setRule(healthwords::ruleTitle(rules[i], nameOf), healthwords::ruleDetail(rules[i]), state, reading.state);
        m_rows[i]->toggle()->setChecked(rules[i].on);
    }
}

void AlertsView::edit(const AlertRule &rule)
{
    auto *dialog = new RuleDialog(m_alerts, m_health, rule, window());
    dialog->open();
}

void AlertsView::fillMenu(QMenu *menu)
{
    QAction *desktop = menu->addAction(tr("Tell me on the desktop"));
    desktop->setCheckable(true);
    desktop->setChecked(m_alerts.book().notify);
    connect(desktop, &QAction::toggled, &m_alerts, &Alerts::setNotify);
    const QuietHours quiet = m_alerts.book().quiet;
    const auto clock = [](int minute) { return QTime(0, 0).addSecs(minute * 60).toString(u"HH:mm"_s); };
    const QString hours = quiet.from == quiet.to ? tr("Quiet hours…") : tr("Quiet hours, %1 to %2…").arg(clock(quiet.from), clock(quiet.to));
    connect(menu->addAction(icon(Icon::Clock), hours), &QAction::triggered, this, [this] {
        auto *dialog = new QuietDialog(m_alerts.book().quiet, window());
        connect(dialog, &QuietDialog::chosen, &m_alerts, &Alerts::setQuiet);
        dialog->open();
    });
    menu->addSeparator();
    connect(menu->addAction(icon(Icon::History), tr("History of alerts…")), &QAction::triggered, this, &AlertsView::showHistory);
}

void AlertsView::showHistory()
{
    auto *dialog = new AlertHistory(m_alerts.book().history, m_clock.now(), window());
    dialog->open();
}

} // namespace selwise
