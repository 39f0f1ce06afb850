#pragma once

#include <QTabBar>

namespace selwise {

class LogsController;

/// The tabs of the pane with their counts; the current one can be closed.
class LogTabs : public QTabBar {
    Q_OBJECT
public:
    explicit LogTabs(LogsController &logs, QWidget *parent = nullptr);
    void showTabs();
    static QString nameOf(const LogsController &logs, int tab);

private:
    LogsController &m_logs;
    bool m_showing = false;
};

} // namespace selwise
