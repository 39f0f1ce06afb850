#pragma once

#include "models/controllers/alerts.h"
#include "ui/panes/pane.h"

#include <QWidget>
#include <vector>

class QVBoxLayout;

namespace selwise {

class AlertRow;
class PopupMenuButton;
class TextLabel;

/// The alert rules of a site: each with its state and switch; a click on one changes it. A new one, quiet hours and the
/// history are in the head.
class AlertsView : public QWidget {
    Q_OBJECT
public:
    AlertsView(Alerts &alerts, const HealthController &health, const Clock &clock, QWidget *parent = nullptr);

    void refill();
    void edit(const AlertRule &rule); ///< opens the form; one without an id is new
    const std::vector<AlertRow *> &rows() const { return m_rows; }

private:
    void fillMenu(class QMenu *menu);
    void showHistory();

    Alerts &m_alerts;
    const HealthController &m_health;
    const Clock &m_clock;
    QVBoxLayout *m_list;
    PopupMenuButton *m_menu;
    TextLabel *m_elsewhere;
    std::vector<AlertRow *> m_rows;
};

} // namespace selwise
