#include "ui/theme/systemappearance.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace selwise {

namespace {

const auto service = u"org.freedesktop.portal.Desktop"_s;
const auto path = u"/org/freedesktop/portal/desktop"_s;
const auto interface = u"org.freedesktop.portal.Settings"_s;
const auto appearance = u"org.freedesktop.appearance"_s;
const auto colorScheme = u"color-scheme"_s;
const auto contrast = u"contrast"_s;
const auto desktop = u"org.gnome.desktop.interface"_s;
const auto animations = u"enable-animations"_s;

/** Without either, libdbus would start a bus of its own and block for it. */
bool hasSessionBus()
{
    return !qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS")
        || (!qEnvironmentVariableIsEmpty("XDG_RUNTIME_DIR") && QFileInfo::exists(qEnvironmentVariable("XDG_RUNTIME_DIR") + "/bus"_L1));
}

/** Read answers with a variant in a variant; some portals with one less. */
QVariant plain(QVariant value)
{
    while (value.canConvert<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    return value;
}

} // namespace

SystemAppearance::SystemAppearance(QObject *parent)
    : QObject(parent)
{
}

void SystemAppearance::start()
{
    if (m_started || !hasSessionBus())
        return;
    m_started = true;
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    // QtDBus registers its own types by name with the first message only; before that connect() finds no matching slot.
    qRegisterMetaType<QDBusVariant>();
    bus.connect(service, path, interface, u"SettingChanged"_s, this, SLOT(settingChanged(QString, QString, QDBusVariant)));
    ask(appearance, colorScheme);
    ask(appearance, contrast);
    ask(desktop, animations);
}

void SystemAppearance::ask(const QString &space, const QString &key)
{
    QDBusMessage call = QDBusMessage::createMethodCall(service, path, interface, u"Read"_s);
    call << space << key;
    auto *watcher = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, space, key](QDBusPendingCallWatcher *self) {
        self->deleteLater();
        const QDBusPendingReply<QDBusVariant> reply = *self;
        if (reply.isValid())
            take(space, key, plain(reply.value().variant()));
    });
}

void SystemAppearance::settingChanged(const QString &space, const QString &key, const QDBusVariant &value)
{
    take(space, key, plain(value.variant()));
}

void SystemAppearance::take(const QString &space, const QString &key, const QVariant &value)
{
    const auto before = std::tuple(m_kind, m_highContrast, m_reducedMotion);
    if (space == appearance && key == colorScheme) {
        // 0 no preference, 1 dark, 2 light; anything else counts as none.
        const uint scheme = value.toUInt();
        m_kind = scheme == 1 ? std::optional(ThemeKind::Dark) : scheme == 2 ? std::optional(ThemeKind::Light) : std::nullopt;
    } else if (space == appearance && key == contrast) {
        m_highContrast = value.toUInt() == 1;
    } else if (space == desktop && key == animations) {
        m_reducedMotion = !value.toBool();
    }
    if (before != std::tuple(m_kind, m_highContrast, m_reducedMotion))
        Q_EMIT changed();
}

} // namespace selwise
