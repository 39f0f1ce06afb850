#pragma once

#include <QString>
#include <functional>

namespace selwise {

/// A message on the desktop, outside of the window.
struct DesktopNotice {
    QString key; ///< a later one of the same key takes its place
    QString title, text;
    bool urgent = false;
};

/// Tells through the desktop. Never waits: where there is no such service, nothing happens; nobody has to answer.
class Notifier {
public:
    virtual ~Notifier() = default;
    virtual void notify(const DesktopNotice &notice) = 0;
};

} // namespace selwise
