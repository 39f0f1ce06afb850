#pragma once

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QAbstractItemView>
#include <QAccessible>
#include <QAccessibleInterface>
#include <QComboBox>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QStringList>
#include <QWidget>

namespace selwise {

/// A scroll area's inner widget, which a screen reader does not come to: the area's own interface leaves it out.
inline bool isHiddenViewport(QWidget *widget)
{
    const auto *area = qobject_cast<QAbstractScrollArea *>(widget->parentWidget());
    if (!area || area->viewport() != widget)
        return false;
    QAccessibleInterface *outer = QAccessible::queryAccessibleInterface(widget->parentWidget());
    return !outer || outer->indexOfChild(QAccessible::queryAccessibleInterface(widget)) < 0;
}

/// What a keyboard or screen-reader user would stumble over in the visible part of `root`: one line for each control
/// without an accessible name, and for each that the mouse can press and Tab cannot reach.
inline QStringList accessibilityFindings(QWidget *root)
{
    QStringList findings;
    for (QWidget *widget : root->findChildren<QWidget *>()) {
        if (!widget->isVisible() || qobject_cast<QScrollBar *>(widget) || widget->inherits("QSplitterHandle"))
            continue;
        const bool button = qobject_cast<QAbstractButton *>(widget) != nullptr;
        const bool reached = widget->focusPolicy() & Qt::TabFocus;
        if (!button && !reached)
            continue;
        if (qobject_cast<QScrollArea *>(widget) || isHiddenViewport(widget))
            continue;
        const QString what = QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName();
        QAccessibleInterface *face = QAccessible::queryAccessibleInterface(widget);
        if (!face) {
            findings << what + QStringLiteral(": unknown to assistive technology");
            continue;
        }
        const QString name = face->text(QAccessible::Name);
        if (name.trimmed().isEmpty())
            findings << what + QStringLiteral(": no accessible name");
        // The inner button of a line edit and the like belong to their field.
        if (button && widget->isEnabled() && !reached && !qobject_cast<QLineEdit *>(widget->parentWidget())
            && !widget->inherits("QTableCornerButton"))
            findings << what + u' ' + name + QStringLiteral(": cannot be reached with Tab");
    }
    return findings;
}

} // namespace selwise
