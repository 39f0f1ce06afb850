#include "ui/mainwindow/windowactions.h"

#include "ui/mainwindow/panetable.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QUndoStack>
#include <QWidget>

namespace selwise {

namespace {

/// As the Menu key does it; under X11, Qt makes nothing of Shift+F10.
void openContextMenu(QWidget *of)
{
    const QPoint at = of->inputMethodQuery(Qt::ImCursorRectangle).toRect().center();
    QContextMenuEvent event(QContextMenuEvent::Keyboard, at, of->mapToGlobal(at));
    QApplication::sendEvent(of, &event);
}

} // namespace

WindowActions::WindowActions(QWidget *window, QUndoStack *stack) : QObject(window)
{
    const auto make = [this, window](const QString &text, const QKeySequence &key, Icon symbol) {
        auto *action = new QAction(icon(symbol), text, this);
        action->setShortcut(key);
        window->addAction(action);
        return action;
    };
    undo = make(tr("Undo"), QKeySequence::Undo, Icon::Undo);
    redo = make(tr("Redo"), QKeySequence(Qt::CTRL | Qt::Key_Y), Icon::Redo);
    redo->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_Y), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z)});
    refresh = make(tr("Refresh"), QKeySequence(Qt::Key_F5), Icon::Refresh);
    review = make(tr("Review and publish"), QKeySequence(Qt::CTRL | Qt::Key_S), Icon::Merge);
    find = make(tr("Search in this pane"), QKeySequence(Qt::CTRL | Qt::Key_F), Icon::Search);
    palette = make(tr("Go to anything"), QKeySequence(Qt::CTRL | Qt::Key_K), Icon::Search);
    nextRegion = make(tr("Next region of the window"), QKeySequence(Qt::Key_F6), Icon::Right);
    previousRegion = make(tr("Region before"), QKeySequence(Qt::SHIFT | Qt::Key_F6), Icon::Left);
    back = make(tr("Back"), QKeySequence(Qt::Key_Escape), Icon::Left);
    back->setShortcutContext(Qt::WidgetShortcut); // what has the focus may want the key; see MainWindow::keyPressEvent
    contextMenu = make(tr("Menu of what has the focus"), QKeySequence(Qt::SHIFT | Qt::Key_F10), Icon::More);
    shortcuts = make(tr("Keyboard shortcuts"), QKeySequence(Qt::Key_F1), Icon::Info);
    quit = make(tr("Quit"), QKeySequence(Qt::CTRL | Qt::Key_Q), Icon::Close);

    undo->setEnabled(stack->canUndo());
    redo->setEnabled(stack->canRedo());
    connect(stack, &QUndoStack::canUndoChanged, undo, &QAction::setEnabled);
    connect(stack, &QUndoStack::canRedoChanged, redo, &QAction::setEnabled);
    connect(contextMenu, &QAction::triggered, window, [] {
        if (QWidget *focused = QApplication::focusWidget())
            openContextMenu(focused);
    });
    connect(undo, &QAction::triggered, stack, &QUndoStack::undo);
    connect(redo, &QAction::triggered, stack, &QUndoStack::redo);

    for (const PaneSpec &spec : paneTable()) {
        if (spec.number < 0)
            continue;
        QAction *action = make(spec.titleText(), spec.shortcut(), spec.icon);
        connect(action, &QAction::triggered, this, [this, id = QString(spec.id)] { Q_EMIT paneWanted(id); });
    }
}

} // namespace selwise
