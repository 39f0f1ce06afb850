#pragma once

#include <QAction>
#include <QObject>
#include <vector>

class QUndoStack;
class QWidget;

namespace selwise {

/// The keys of the window. They work wherever the focus is; entries of menus and of the palette are made from them.
class WindowActions : public QObject {
    Q_OBJECT
public:
    WindowActions(QWidget *window, QUndoStack *undo);

    QAction *undo, *redo, *refresh, *review, *find, *palette, *nextRegion, *previousRegion, *back, *contextMenu, *shortcuts, *quit;
    /// Those that make sense with an open site only.
    std::vector<QAction *> ofSite() const { return {undo, redo, refresh, review, find}; }

Q_SIGNALS:
    void paneWanted(const QString &id);
};

} // namespace selwise
