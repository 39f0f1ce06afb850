#include "ui/widgets/searchfield.h"

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/clearbutton.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

namespace selwise {

SearchField::SearchField(const QString &placeholder, QWidget *parent)
    : QLineEdit(parent)
{
    setPlaceholderText(placeholder);
    setAccessibleName(placeholder);
    addClearButton(this);
    // Drawn and not an action: an action's tool button would be one more thing to tab over.
    setTextMargins(isRightToLeft() ? 0 : 22, 0, isRightToLeft() ? 22 : 0, 0);
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !text().isEmpty()) {
        clear();
    } else if (event->key() == Qt::Key_Down && event->modifiers() == Qt::NoModifier) {
        Q_EMIT downPressed();
    } else {
        QLineEdit::keyPressEvent(event);
    }
}

void SearchField::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    QPainter painter(this);
    const QRect slot = QStyle::visualRect(layoutDirection(), rect(), QRect(8, 0, 16, height()));
    icons::paint(&painter, Icon::Search, isEnabled() ? Theme::current().text3 : Theme::current().disabled, slot);
}

} // namespace selwise
