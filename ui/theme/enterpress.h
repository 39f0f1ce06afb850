#pragma once

#include <QObject>

namespace selwise {

/// Enter presses the button that has the keyboard, as Space does; Qt leaves that to dialogs, and to some desktops' themes. What
/// means something else by Enter (a dialog's default button, a button with a menu) keeps it. Belongs to the application.
class EnterPress : public QObject {
    Q_OBJECT
public:
    explicit EnterPress(QObject *parent);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace selwise
