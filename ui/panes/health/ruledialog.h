#pragma once

#include "models/controllers/alerts.h"

#include <QDialog>

class QComboBox;
class QDoubleSpinBox;
class QPushButton;
class QSpinBox;

namespace selwise {

class FieldRow;
class LinkLabel;
class TextLabel;

/// The form of one alert rule. Says today's level, and proposes a threshold that would have kept quiet today.
class RuleDialog : public QDialog {
    Q_OBJECT
public:
    RuleDialog(Alerts &alerts, const HealthController &health, const AlertRule &rule, QWidget *parent);

    AlertRule rule() const;
    QString levelText() const;
    QPushButton *saveButton() const { return m_save; }
    LinkLabel *proposeLink() const { return m_propose; }
    QComboBox *kinds() const { return m_kind; }
    QDoubleSpinBox *threshold() const { return m_threshold; }

private:
    void showKind();
    void showLevel();
    void propose();

    Alerts &m_alerts;
    const HealthController &m_health;
    AlertRule m_rule;
    bool m_ownThreshold = false; ///< somebody chose it
    QComboBox *m_kind, *m_receiver;
    QDoubleSpinBox *m_threshold;
    QSpinBox *m_minutes, *m_least;
    FieldRow *m_thresholdRow, *m_minutesRow, *m_leastRow;
    TextLabel *m_level;
    LinkLabel *m_propose;
    QPushButton *m_save;
};

} // namespace selwise
