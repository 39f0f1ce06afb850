#pragma once

#include "ui/theme/kinds.h"
#include "ui/theme/tokens.h"

#include <QPalette>

namespace selwise {

/**
 * The colours that everything is drawn with: those of the design by name (`Theme::current().accent`), and lookups by meaning.
 * A value; the one in force is read with current() and replaced only by ThemeManager, on the GUI thread.
 * Widgets need no connection to follow it: a change arrives as QEvent::PaletteChange, and painting reads current() again.
 */
struct Theme : ThemeColors {
    ThemeKind kind = ThemeKind::Light;
    /** The desktop asks for high contrast: colours are the system's, borders are text, there are no soft fills. */
    bool highContrast = false;

    static const Theme &light();
    static const Theme &dark();
    /** The theme in force; light() before a ThemeManager exists. */
    static const Theme &current();
    /** A high-contrast theme of the colours in @p system. */
    static Theme fromSystem(const QPalette &system);
    /** Whether @p palette is dark: its text is lighter than its window. */
    static bool isDark(const QPalette &palette);

    /** All three colour groups. */
    QPalette palette() const;

    /** Text and icon colour of @p tone; readable on every surface of the design. */
    QColor tone(Tone tone) const;
    /** The tint behind text in that tone. */
    QColor toneSoft(Tone tone) const;
    /** Chart fill (at least 3:1 on content); severities have their text colour. */
    QColor toneFill(Tone tone) const;
    QColor provider(ProviderMark mark) const;
    QColor providerSoft(ProviderMark mark) const;
    QColor environment(EnvKind environment) const;

private:
    friend class ThemeManager;
    static void setCurrent(const Theme &theme);
};

} // namespace selwise
