#include "ui/widgets/popupmenubutton.h"

#include <QKeyEvent>
#include <QMenu>

namespace selwise {

PopupMenuButton::PopupMenuButton(const QString &text, QWidget *parent)
    : QPushButton(text, parent)
{
    setMenu(new QMenu(this));
}

void PopupMenuButton::setBuilder(std::function<void(QMenu *)> builder)
{
    connect(menu(), &QMenu::aboutToShow, this, [this, builder = std::move(builder)] {
        menu()->clear();
        builder(menu());
    });
}

void PopupMenuButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Down || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        showMenu();
    else
        QPushButton::keyPressEvent(event);
}

} // namespace selwise
