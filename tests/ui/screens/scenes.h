#pragma once

#include "tests/support/uiworld.h"
#include "ui/mainwindow/mainwindow.h"

#include <functional>
#include <vector>

namespace selwise {

using Act = std::function<QWidget *(UiWorld &, MainWindow &)>;

/// One state of one pane: how to get there. `prepare` runs before the window exists, `act` with the shown window; `act`
/// returns what to take the picture of.
struct Scene {
    QString pane, state;
    std::function<void(UiWorld &)> prepare;
    Act act;
};
/// Opens the shop and shows one provider, then does the rest.
Act ofProvider(const ProviderId &id, std::function<void(UiWorld &, MainWindow &)> then = {});
std::vector<Scene> allScenes();
std::vector<Scene> mappingScenes();
std::vector<Scene> healthScenes();
std::vector<Scene> filterScenes();
std::vector<Scene> logScenes();
std::vector<Scene> liveScenes(); ///< those of them that show how deliveries go
std::vector<Scene> webhookScenes();

std::vector<Scene> versionScenes(); ///< History and the data layer

} // namespace selwise
