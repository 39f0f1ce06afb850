#pragma once

#include "ui/panes/command.h"

#include <QStringList>
#include <vector>

namespace selwise {

class PaneHost;
class SessionController;
class SiteMenu;
class WindowActions;

/// What "Go to anything" is made from.
struct CommandSources {
    SessionController &session;
    SiteMenu &menu;
    WindowActions &actions;
    PaneHost &panes;
    bool siteShown;
};

/// Every action, pane, provider, field and connection by name.
std::vector<Command> windowCommands(const CommandSources &sources);
/// The commands of these titles, as a group of their own, go first.
std::vector<Command> withRecent(std::vector<Command> commands, const QStringList &recent);

} // namespace selwise
