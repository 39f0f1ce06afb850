#pragma once

#include <QObject>
#include <functional>

class QWidget;

namespace selwise {

/// Brings a widget up to date: at once while it is there to be seen, else when it comes to be. So what nobody looks at costs
/// nothing, however often its content changes.
class WhenSeen : public QObject {
public:
    WhenSeen(QWidget *widget, std::function<void()> refill);

    void changed(); ///< its content has

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    QWidget *m_widget;
    std::function<void()> m_refill;
    bool m_due = false;
};

} // namespace selwise
