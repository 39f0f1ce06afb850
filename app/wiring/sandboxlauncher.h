#pragma once

#include "models/ports/sandboxhost.h"

#include <QObject>
#include <chrono>
#include <memory>

namespace selwise {

class Clock;
class ControlPlaneFactory;

/// The embedded sandbox as a child process, `selwise-sandbox`. The data directory belongs to one process at a time: when
/// another window runs the sandbox on it, that one is joined through the ready file it left there (mode 0600). One that
/// dies is started again, and comes back on its port, so that the addresses in use stay right. It ends with this object, and with
/// this process however that ends. Making one starts nothing. The token never is an argument: it comes through the pipe.
class SandboxLauncher : public QObject, public SandboxHost {
    Q_OBJECT
public:
    struct Options {
        QString program;       ///< empty: selwise-sandbox, from where this program lies
        QString dataDirectory; ///< empty: the user's own
        std::chrono::milliseconds timeout{15000};
        bool traffic = false;  ///< the demo shop has visitors
    };
    /// `planes` is for asking a sandbox that is to be joined whether it answers. Both must outlive this.
    SandboxLauncher(Options options, ControlPlaneFactory &planes, Clock &clock, QObject *parent = nullptr);
    ~SandboxLauncher() override;

    /// `$XDG_DATA_HOME/selwise-console/sandbox`, or the same in ~/.local/share.
    static QString defaultDataDirectory();

    QFuture<Result<SandboxInfo, SandboxError>> ensureRunning() override;
    QString dataDirectory() const override;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace selwise
