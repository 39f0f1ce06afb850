#pragma once

#include "ui/theme/kinds.h"

#include <QIcon>
#include <QPixmap>

#include <optional>

namespace selwise {

/** One per file in resources/icons/ui, named after it (mark-… and logo are drawn in two colours and have functions of their own). */
enum class Icon : quint8 {
    Arrow, Bell, Bolt, Bookmark, Braces, Calendar, Check, Clock, Close, Columns, Copy, Datalayer, Delivered, Diagram, Down, Edit,
    Error, Explain, Export, EyeOff, Eye, Failed, Filtered, Filters, Globe, Golive, Health, History, Import, Info, Key, Left, Link,
    Logs, Mapping, Menu, Merge, More, Open, Pause, Play, Plus, Providers, Redo, Refresh, Retrying, Reverse, Right, Sandbox, Search,
    Shield, Skipped, Sliders, Sun, Table, Target, Terminal, Test, Trash, Undo, Unknown, Up, User, Warning, Webhooks,
    Count
};

/**
 * Icons are read when first drawn, coloured by mode, state and the theme in force, and kept by size x device pixel ratio.
 * The QIcons need no renewal after a theme change. Normal is text2, Active and Selected text, On accent, Disabled disabled;
 * selwise::Style gives those on buttons the colour of the button's text.
 */
QIcon icon(Icon icon);
/** Always in the colour of @p tone (but when disabled). */
QIcon icon(Icon icon, Tone tone);
/** By file name without `.svg`; a null QIcon when there is none. */
QIcon icon(const QString &name);
/** The mark of a receiver in its own colour. */
QIcon providerIcon(ProviderMark mark);
/** The icon that belongs to a status or severity: colour, word and icon go together. */
Icon toneIcon(Tone tone);
/** The product's mark in the accent colour of the theme, for use inside the window. */
QIcon logoIcon();
/** The application's icon with fixed colours, for title bars and task switchers. */
QIcon applicationIcon();

namespace icons {

/** @p size in logical pixels; the pixmap carries @p dpr. */
QPixmap pixmap(Icon icon, const QColor &color, int size, qreal dpr);
QPixmap markPixmap(ProviderMark mark, int size, qreal dpr);
/** Draws into the centre of @p rect at @p size, for delegates and painted widgets. */
void paint(QPainter *painter, Icon icon, const QColor &color, const QRectF &rect, int size = 16);
void paintMark(QPainter *painter, ProviderMark mark, const QRectF &rect, int size = 16);
/** Which of ours @p icon is: nothing for marks and foreign icons. */
std::optional<Icon> glyph(const QIcon &icon);
QString fileName(Icon icon);

} // namespace icons

} // namespace selwise
