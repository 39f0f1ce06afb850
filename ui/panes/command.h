#pragma once

#include <QIcon>
#include <QKeySequence>
#include <QString>
#include <functional>

namespace selwise {

/// One entry of "Go to anything". `run` is called after the palette has closed.
struct Command {
    QString group;  ///< heading under which it stands
    QString title;
    QString detail;
    QIcon icon;
    QKeySequence shortcut;
    std::function<void()> run;
};

} // namespace selwise
