#pragma once

#include <QTabBar>
#include <optional>

namespace selwise {

class LogsController;

/// The tabs of the pane with their counts; the current one can be closed. A chip that is dropped on a tab narrows it, and
/// beside them makes a new one.
class LogTabs : public QTabBar {
    Q_OBJECT
public:
    explicit LogTabs(LogsController &logs, QWidget *parent = nullptr);
    void showTabs();
    static QString nameOf(const LogsController &logs, int tab);
    /// Not the usual least width: for few and short tabs that is more than they want.
    QSize minimumSizeHint() const override { return QTabBar::minimumSizeHint().boundedTo(sizeHint()); }
    static QString chipFormat() { return QStringLiteral("application/x-selwise-log-chip"); } ///< the chip's index, as digits

protected:
    void paintEvent(QPaintEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    int tabUnder(const QPointF &at) const; ///< the number of tabs: none

    LogsController &m_logs;
    bool m_showing = false;
    std::optional<int> m_over; ///< where a chip would be dropped
};

} // namespace selwise
