#include "app/process/coredumps.h"
#include "app/settings/filesettingsstore.h"
#include "app/window/startoptions.h"
#include "app/window/startuptime.h"
#include "app/wiring/consoleservices.h"
#include "models/controllers/sessioncontroller.h"
#include "models/ports/settingkeys.h"
#include "translations/catalogue.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/mainwindow/themesetting.h"
#include "ui/theme/thememanager.h"

#include <QApplication>
#include <QTimer>

using namespace selwise;

int main(int argc, char **argv)
{
    forbidCoreDumps();
    QApplication application(argc, argv);
    ThemeManager::installStyle();
    QApplication::setApplicationName(QStringLiteral("selwise-console"));
    QApplication::setApplicationDisplayName(QStringLiteral("Selwise Console"));
    QApplication::setApplicationVersion(QStringLiteral(SELWISE_VERSION));
    QGuiApplication::setDesktopFileName(QStringLiteral("org.selwise.Console"));

    const StartOptions options = readStartOptions(application);
    ConsoleServices::Options given;
    given.sandboxData = options.sandboxData;
    given.sandboxTraffic = !options.noTraffic;
    ConsoleServices services(given);
    SettingsStore &settings = services.settings();
    const QString language = settings.value(setting::language).toString();
    installCatalogue(application, language.isEmpty() ? QLocale() : QLocale(language));
    ThemeManager theme(themePreference(settings.value(setting::theme).toString()),
                       settings.value(setting::systemDark).toBool() ? ThemeKind::Dark : ThemeKind::Light);
    SessionController session({settings, services.vault(), services.planes(), services.sandbox(), services.clock(), &services.archives()});

    MainWindow window({session, services.vault(), settings, services.clock(), theme, services.files(), services.requestLogFile(), nullptr, &services.notifier()});
    // The window first; the desktop's wishes, the keychain and the network after it has been seen.
    const AfterFirstPaint begin(window, [&] {
        theme.followSystem();
        window.start({options.sandbox, options.profile});
    });
    window.show();
    return QApplication::exec();
}
