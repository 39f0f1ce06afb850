#pragma once

#include "models/services/alertrules.h"
#include "ui/theme/kinds.h"

#include <QAbstractButton>

namespace selwise {

class ToggleSwitch;

/// One alert rule: icon, title, what it asks, how it stands, and its switch. A click opens its form.
class AlertRow : public QAbstractButton {
    Q_OBJECT
public:
    explicit AlertRow(QWidget *parent = nullptr);

    void setRule(const QString &title, const QString &detail, const QString &state, AlertReading::State reading);
    ToggleSwitch *toggle() const { return m_switch; }
    QString stateText() const { return m_stateText; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {200, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;

private:
    ToggleSwitch *m_switch;
    QString m_detail, m_stateText;
    AlertReading::State m_state = AlertReading::State::NotEnough;
};

} // namespace selwise
