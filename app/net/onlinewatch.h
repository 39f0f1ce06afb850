#pragma once

#include <QObject>
#include <functional>

class QUrl;

namespace selwise {

/// Tells when the computer goes off and on line, as far as the system knows. Where it has no means to know, nothing is ever
/// told, and errors alone decide. Make it in the main thread; it costs a connection to the system's bus.
class OnlineWatch final : public QObject {
    Q_OBJECT
public:
    /// `tell(online)` at once when offline, and on each change. Loopback needs no network: never told for such an origin.
    OnlineWatch(const QUrl &origin, std::function<void(bool online)> tell, QObject *parent = nullptr);
};

} // namespace selwise
