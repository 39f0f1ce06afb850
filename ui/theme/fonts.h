#pragma once

#include <QFont>

class QWidget;

/**
 * The fonts of the design, in sizes that follow the system font: body = its size, caption x0.92, title x1.5.
 * Where the desktop configures none (the bare "Sans Serif" default), body is Inter at 13 px of a 96 dpi screen.
 * Weights 400, 500 (Medium), 600 (Strong). Mono is JetBrains Mono, else the system's fixed font.
 */
namespace selwise::fonts {

QFont body();
QFont bodyMedium();
QFont bodyStrong();
QFont caption();
QFont captionMedium();
QFont captionStrong();
QFont title();
QFont mono();

/** Sets the fonts of the application from @p system (ThemeManager does, once and when the system font changes). */
void setSystemFont(const QFont &system);

/** @p family names no real font, only the generic default of a desktop without settings. */
bool isGenericFamily(const QString &family);

} // namespace selwise::fonts
