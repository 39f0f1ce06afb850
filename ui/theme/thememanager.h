#pragma once

#include "ui/theme/theme.h"

#include <QObject>
#include <QPalette>

#include <optional>

namespace selwise {

class SystemAppearance;

/**
 * Decides which theme is in force and applies it: Theme::current(), the application's palette and fonts. One, created in main
 * after the QApplication and before the first widget; it must see the palette that the platform gave, unmodified.
 */
class ThemeManager : public QObject {
    Q_OBJECT
public:
    /**
     * Applies a theme at once. @p lastSystemKind is what systemKind() said in the last run (settings): with it the first picture
     * of a dark desktop without a dark system palette is dark already, before the portal has been asked.
     */
    explicit ThemeManager(ThemePreference preference = ThemePreference::System,
                          std::optional<ThemeKind> lastSystemKind = {}, QObject *parent = nullptr);

    /** Asks the desktop over D-Bus and follows it. Call when the first window is shown: start-up does not wait for it. */
    void followSystem();

    ThemePreference preference() const { return m_preference; }
    void setPreference(ThemePreference preference);
    /** What the desktop prefers, whatever preference() says. */
    ThemeKind systemKind() const;
    const Theme &theme() const { return Theme::current(); }

    /** The style of the program: an application style to be set before or after the QApplication is made. */
    static void installStyle();

Q_SIGNALS:
    /** Theme::current() is another one; QEvent::PaletteChange reaches the widgets in the next round of the event loop. */
    void changed();

private:
    void apply();

    const QPalette m_systemPalette;
    ThemePreference m_preference;
    std::optional<ThemeKind> m_lastSystemKind;
    SystemAppearance *m_appearance;
};

} // namespace selwise
