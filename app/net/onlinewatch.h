#pragma once

#include <QObject>
#include <functional>

class QThread;
class QUrl;

namespace selwise {

/// Tells when the computer goes off and on line, as far as NetworkManager knows. Where there is none, nothing is ever told,
/// and errors alone decide. The system's bus is asked in a thread of its own: it may be slow, and the window never waits.
class OnlineWatch final : public QObject {
    Q_OBJECT
public:
    /// `tell(online)` later and in this thread: when offline, and on each change. Loopback needs no network: never told for
    /// such an origin.
    OnlineWatch(const QUrl &origin, std::function<void(bool online)> tell, QObject *parent = nullptr);
    ~OnlineWatch() override;

private:
    QThread *m_thread = nullptr; ///< null = nothing to watch
};

} // namespace selwise
