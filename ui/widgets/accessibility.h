#pragma once

#include <QString>

class QWidget;

namespace selwise {

/** Makes the painted widgets of this folder known to QAccessible. Their constructors call it; once is enough. */
void installAccessibility();

/**
 * Has a screen reader say @p text now, without moving the focus: results, toasts, errors. @p source is what it is about.
 * Does nothing when no assistive technology listens.
 */
void announce(QWidget *source, const QString &text);

} // namespace selwise
