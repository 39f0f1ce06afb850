#pragma once

#include "ui/theme/kinds.h"

#include <QDBusVariant>
#include <QObject>

#include <optional>

namespace selwise {

/**
 * What the desktop asks for, from the portal (`org.freedesktop.portal.Settings`): color scheme, contrast, animations.
 * Asks nothing before start(); never blocks; without a session bus or portal all values stay as they are and nothing is
 * reported, for a desktop without a portal is no error.
 */
class SystemAppearance : public QObject {
    Q_OBJECT
public:
    explicit SystemAppearance(QObject *parent = nullptr);

    /** Asks, and follows from then on. A second call does nothing. */
    void start();

    /** Empty: no answer, or no preference. */
    std::optional<ThemeKind> kind() const { return m_kind; }
    bool highContrast() const { return m_highContrast; }
    bool reducedMotion() const { return m_reducedMotion; }

Q_SIGNALS:
    /** One of the values is another one now. */
    void changed();

private Q_SLOTS:
    void settingChanged(const QString &space, const QString &key, const QDBusVariant &value);

private:
    void ask(const QString &space, const QString &key);
    void take(const QString &space, const QString &key, const QVariant &value);

    std::optional<ThemeKind> m_kind;
    bool m_highContrast = false;
    bool m_reducedMotion = false;
    bool m_started = false;
};

} // namespace selwise
