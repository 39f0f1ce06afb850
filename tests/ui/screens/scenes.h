#pragma once

#include "tests/support/uiworld.h"
#include "ui/mainwindow/mainwindow.h"

#include <functional>
#include <vector>

namespace selwise {

/// One state of one pane: how to get there. `prepare` runs before the window exists, `act` with the shown window; `act`
/// returns what to take the picture of.
struct Scene {
    QString pane, state;
    std::function<void(UiWorld &)> prepare;
    std::function<QWidget *(UiWorld &, MainWindow &)> act;
};
std::vector<Scene> allScenes();
std::vector<Scene> liveScenes(); ///< those of them that show how deliveries go

} // namespace selwise
