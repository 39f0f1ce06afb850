#pragma once

#include <QDialog>
#include <QList>

class QAction;

namespace selwise {

/// Every action of the window that has a key.
class ShortcutsDialog : public QDialog {
    Q_OBJECT
public:
    ShortcutsDialog(const QList<QAction *> &actions, QWidget *parent);
};

} // namespace selwise
