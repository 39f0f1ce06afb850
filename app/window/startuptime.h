#pragma once

#include <QObject>
#include <functional>

class QWindow;
class QWidget;

namespace selwise {

/// Runs something once, from the event loop, after the window has been painted for the first time. With
/// SELWISE_REPORT_MAP=1 in the environment the first expose is reported: "mapped <ms since the process began>" on stderr.
class AfterFirstPaint : public QObject {
    Q_OBJECT
public:
    AfterFirstPaint(QWidget &window, std::function<void()> begin);
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget &m_window;
    std::function<void()> m_begin;
    bool m_reported = false;
};

} // namespace selwise
