#pragma once

#include "ui/widgets/keynote.h"

#include <QDialog>
#include <QList>

class QAction;

namespace selwise {

/// Every action of the window that has a key, and the keys of its panes.
class ShortcutsDialog : public QDialog {
    Q_OBJECT
public:
    ShortcutsDialog(const QList<QAction *> &actions, const std::vector<KeyGroup> &panes, QWidget *parent);
};

} // namespace selwise
