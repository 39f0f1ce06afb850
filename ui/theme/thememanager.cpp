#include "ui/theme/thememanager.h"

#include "ui/theme/fonts.h"
#include "ui/theme/motion.h"
#include "ui/theme/style.h"
#include "ui/theme/systemappearance.h"

#include <QApplication>
#include <QGuiApplication>
#include <QStyleHints>
#include <QToolTip>

namespace selwise {

ThemeManager::ThemeManager(ThemePreference preference, std::optional<ThemeKind> lastSystemKind, QObject *parent)
    : QObject(parent)
    , m_systemPalette(QGuiApplication::palette())
    , m_preference(preference)
    , m_lastSystemKind(lastSystemKind)
    , m_appearance(new SystemAppearance(this))
{
    connect(m_appearance, &SystemAppearance::changed, this, &ThemeManager::apply);
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, this, &ThemeManager::apply);
#endif
    fonts::setSystemFont(QApplication::font());
    // Classes first cleared by the general font, then set; labels of buttons are medium, headers and tips captions.
    QApplication::setFont(fonts::body());
    QApplication::setFont(fonts::bodyMedium(), "QPushButton");
    QApplication::setFont(fonts::bodyMedium(), "QToolButton");
    QApplication::setFont(fonts::bodyMedium(), "QTabBar");
    QApplication::setFont(fonts::captionStrong(), "QHeaderView");
    QApplication::setFont(fonts::caption(), "QTipLabel");
    QToolTip::setFont(fonts::caption());
    apply();
}

void ThemeManager::followSystem()
{
    m_appearance->start();
}

void ThemeManager::setPreference(ThemePreference preference)
{
    if (preference == m_preference)
        return;
    m_preference = preference;
    apply();
}

ThemeKind ThemeManager::systemKind() const
{
    if (m_appearance->kind())
        return *m_appearance->kind();
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    if (const auto scheme = QGuiApplication::styleHints()->colorScheme(); scheme != Qt::ColorScheme::Unknown)
        return scheme == Qt::ColorScheme::Dark ? ThemeKind::Dark : ThemeKind::Light;
#endif
    if (m_lastSystemKind)
        return *m_lastSystemKind;
    return Theme::isDark(m_systemPalette) ? ThemeKind::Dark : ThemeKind::Light;
}

void ThemeManager::apply()
{
    setMotionAllowed(!m_appearance->reducedMotion());
    const bool wantsDark = m_preference == ThemePreference::System ? systemKind() == ThemeKind::Dark
                                                                    : m_preference == ThemePreference::Dark;
    const bool first = QGuiApplication::palette() == m_systemPalette;
    const Theme theme = m_appearance->highContrast() ? Theme::fromSystem(m_systemPalette)
                        : wantsDark                  ? Theme::dark()
                                                     : Theme::light();
    const Theme &now = Theme::current();
    if (!first && theme.kind == now.kind && theme.highContrast == now.highContrast)
        return;
    Theme::setCurrent(theme);
    // High contrast keeps the user's own palette untouched.
    const QPalette palette = theme.highContrast ? m_systemPalette : theme.palette();
    QApplication::setPalette(palette);
    QToolTip::setPalette(palette);
    Q_EMIT changed();
}

void ThemeManager::installStyle()
{
    QApplication::setStyle(new Style);
}

} // namespace selwise
