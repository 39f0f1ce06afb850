#pragma once

#include "app/wiring/httpcontrolplanes.h"
#include "models/controllers/providerscontroller.h"
#include "models/controllers/sitesession.h"
#include "models/ports/systemclock.h"
#include "tests/support/fakesandboxhost.h"
#include "tests/support/memoryarchive.h"
#include "tests/support/memoryfiles.h"
#include "tests/support/memorysecrets.h"
#include "tests/support/memorysettings.h"
#include "tests/support/scriptedprompt.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/theme/thememanager.h"

#include <QTest>

namespace selwise::test {

/// The window over real HTTP, on whatever server it is told; files and keychain in memory.
struct WiredWindow {
    explicit WiredWindow(const NetworkTransport::Limits &limits = {}) : planes(clock, limits) {}

    /// Shows the window on this site; true once the providers have been asked for.
    bool open(const ConnectionProfile &profile, const QUrl &server, const Secret &token)
    {
        window.resize(1600, 1000);
        window.show();
        if (!QTest::qWaitForWindowExposed(&window))
            return false;
        session.connectTo(profile, server.toString(), token);
        return QTest::qWaitFor([this] { return session.site() && !session.site()->providers()->isBusy(); });
    }

    SystemClock clock;
    MemorySettings settings;
    MemorySecrets keychain{SecretPlace::Keychain}, memory{SecretPlace::Memory};
    SecretVault vault{keychain, memory, settings, clock};
    HttpControlPlanes planes;
    FakeSandboxHost sandbox;
    MemoryArchives archives;
    SessionController session{{settings, vault, planes, sandbox, clock, &archives}};
    ScriptedPrompt prompt;
    MemoryFiles files;
    ThemeManager theme{styled()};
    MainWindow window{{session, vault, settings, clock, theme, files, QStringLiteral("/nonexistent/requests.log"), &prompt}};

private:
    static ThemePreference styled() ///< the style goes before the fonts, as in the program
    {
        ThemeManager::installStyle();
        return ThemePreference::Light;
    }
};

} // namespace selwise::test
