#pragma once

#include <QString>

namespace selwise {

class Clock;
class Notifier;
class SecretVault;
class SessionController;
class SettingsStore;
class ThemeManager;
class UserFiles;
class UserPrompt;

/// What the window is given. All of it outlives the window.
struct WindowServices {
    SessionController &session;
    SecretVault &vault;
    SettingsStore &settings;
    Clock &clock;
    ThemeManager &theme;
    UserFiles &files;
    QString requestLog;           ///< file of the redacted request log
    UserPrompt *prompt = nullptr; ///< nullptr = the window's own dialogs
    Notifier *notifier = nullptr; ///< nullptr = nothing is told on the desktop
};

} // namespace selwise
