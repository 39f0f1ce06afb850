#pragma once

#include "models/controllers/sessioncontroller.h"
#include "models/controllers/sitesession.h"
#include "tests/support/fakeclock.h"
#include "tests/support/fakecontrolplane.h"
#include "tests/support/fakesandboxhost.h"
#include "tests/support/memoryfiles.h"
#include "tests/support/memoryarchive.h"
#include "tests/support/memorysecrets.h"
#include "tests/support/memorysettings.h"
#include "tests/support/scriptedprompt.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/panes/pane.h"
#include "ui/theme/thememanager.h"
#include "ui/undo/editjournal.h"

#include <QUndoStack>
#include <memory>

namespace selwise {

/// Everything behind the window, without the outside world: a demo shop on a fake control plane, settings and secrets in
/// memory, a clock that stands still, scripted answers to questions.
class UiWorld {
public:
    UiWorld();
    ~UiWorld();

    FakeClock clock;
    MemorySettings settings;
    MemorySecrets keychain{SecretPlace::Keychain}, memory{SecretPlace::Memory};
    SecretVault vault{keychain, memory, settings, clock};
    FakeControlPlaneFactory planes;
    FakeSandboxHost sandbox;
    MemoryArchives archives; ///< one archive, for whatever site
    SessionController session{{settings, vault, planes, sandbox, clock, &archives}};
    ScriptedPrompt prompt;
    MemoryFiles files;
    ThemeManager theme{styled()};
    QUndoStack undo;

    /// Called for each control plane that is made, after it got the demo shop.
    std::function<void(FakeControlPlane &)> prepare;
    FakeControlPlane *plane = nullptr; ///< the one made last

    static QByteArray token() { return QByteArrayLiteral("token-marker-7f2c"); }
    static ConnectionProfile shop(Environment environment = Environment::Production);
    /// Connects to the shop and waits until its providers are there (or failed to come).
    SiteSession *open(Environment environment = Environment::Production);
    /// For one pane without a window.
    PaneContext context();
    WindowServices services();
    ProvidersController &providers() { return *session.site()->providers(); }

private:
    static ThemePreference styled(); ///< the style goes before the fonts, as in the program
    std::unique_ptr<EditJournal> m_journal;
};

/// GA4 healthy, Meta failing, Google Ads in test mode; with filters, an unknown member and secrets.
void fillDemoShop(FakeControlPlane &plane, const QDateTime &now);

} // namespace selwise
