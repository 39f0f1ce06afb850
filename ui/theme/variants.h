#pragma once

#include "ui/theme/kinds.h"

#include <QString>

class QWidget;
class QAbstractButton;

/**
 * How a standard widget is drawn by selwise::Style, said by dynamic properties behind typed functions. Each may be called at any
 * time; the widget is measured and painted again.
 */
namespace selwise {

/** Primary at most once in a region. Icon: square, without a text; give it an accessible name. */
void setButtonKind(QAbstractButton *button, ButtonKind kind);
ButtonKind buttonKind(const QWidget *button);

/** 28 px instead of 32, for bars. Buttons, line edits, combo boxes. */
void setCompact(QWidget *control, bool compact = true);
bool isCompact(const QWidget *control);

/**
 * A spinner in place of the icon; the button stays enabled, for a second press cancels (its owner's business), and says so to
 * assistive technology.
 */
void setBusy(QAbstractButton *button, bool busy);
bool isBusy(const QWidget *button);

/** A shortcut shown as a key cap behind the text of a push button. Empty: none. */
void setKeyHint(QAbstractButton *button, const QString &keys);
QString keyHint(const QWidget *button);

/** Error: 2 px border in `failed`. Warning: 1 px in `warning`. Neutral: the usual border. Line edits, combo and text boxes. */
void setFieldTone(QWidget *field, Tone tone);
Tone fieldTone(const QWidget *field);

/** The first column of a table that begins at the edge of a pane: its heading stands as far in as the pane's title. */
void setPaneEdge(QWidget *header);
bool isPaneEdge(const QWidget *header);

/** The corner radius of the focus ring about @p control (6 by default, in px); below zero: it draws its own, no ring. */
void setFocusRingRadius(QWidget *control, int radius);

} // namespace selwise
