#pragma once

#include "models/ports/notifier.h"

class QObject;
class QThread;

namespace selwise {

/// Through org.freedesktop.Notifications on the session bus, from a thread of its own: a bus that hangs keeps nobody waiting.
/// Making one connects to nothing; the first notice does. Without a session bus, or without such a service, notices are lost:
/// the badge and the history in the window say the same.
class DesktopNotifier : public Notifier {
public:
    DesktopNotifier();
    ~DesktopNotifier() override; ///< what is on its way still goes out, for `lastWaitMs` at most
    void notify(const DesktopNotice &notice) override;

    static constexpr int lastWaitMs = 500;

private:
    QThread *m_thread; ///< left behind where a bus hangs at the end: it ends with the program
    QObject *m_worker; ///< lives in the thread
};

} // namespace selwise
