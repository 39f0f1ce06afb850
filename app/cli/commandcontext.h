#pragma once

#include "app/cli/connector.h"
#include "app/cli/terminal.h"
#include "models/ports/whendone.h"

#include <QObject>

namespace selwise {
struct SecretErrorText;
}

namespace selwise::cli {

/// What one command has in its hands while it runs. It ends once, with `finish` or `fail`; what comes later is dropped.
class CommandContext : public QObject {
    Q_OBJECT
public:
    CommandContext(const Invocation &invocation, MakeServices makeServices);

    const Invocation &invocation() const { return m_invocation; }
    Terminal &terminal() { return m_terminal; }
    bool json() const { return m_invocation.has(Option::Json); }
    const Services &services();

    /// Which service, and whether what was said of it can be used; ends the command when not. Asks nobody.
    bool checkTarget();
    /// Checks the target, connects, and goes on with the connection; ends the command when that fails. `requests` is how
    /// many calls the command may make, for --timeout.
    void connectThen(int requests, std::function<void(const Connection &)> next);
    /// What to say when the command is broken off: by default that nothing was changed.
    void setAbortNote(const QString &note) { m_abortNote = note; }
    void abort(ExitCode code, const QString &what);

    template <class T, class F>
    void await(const QFuture<T> &future, F f)
    {
        whenDone(future, this, [this, f = std::move(f)](const T &result) mutable {
            if (!m_over)
                f(result);
        });
    }

    void finish(ExitCode code);
    void fail(const Problem &problem);
    /// A line on standard error that does not end the command.
    void note(const QString &line);
    void note(const SecretErrorText &text);
    std::optional<std::chrono::milliseconds> timeout() const { return m_timeout; } ///< after checkTarget
    bool isOver() const { return m_over; }
    ExitCode code() const { return m_code; }

Q_SIGNALS:
    void over();

private:
    const Invocation &m_invocation;
    const MakeServices m_makeServices;
    std::optional<Services> m_services;
    std::optional<Target> m_target;
    std::optional<std::chrono::milliseconds> m_timeout;
    Terminal m_terminal;
    QString m_abortNote;
    ExitCode m_code = ExitCode::Fine;
    bool m_over = false, m_waits = false;
};

/// One function a command; each ends its context, now or later.
void listProviders(CommandContext &context);
void getProviders(CommandContext &context);
void putProvider(CommandContext &context);
void deleteProvider(CommandContext &context);
void listWebhooks(CommandContext &context);
void showHealth(CommandContext &context);
void showSecrets(CommandContext &context);
void testProviders(CommandContext &context);
void testWebhook(CommandContext &context);
void explainEvents(CommandContext &context);
void signWebhooks(CommandContext &context);
void verifyWebhooks(CommandContext &context);
void sendEvent(CommandContext &context);
void importLogs(CommandContext &context);
void queryLogs(CommandContext &context);
void checkLogs(CommandContext &context);
void fetchLogs(CommandContext &context);

} // namespace selwise::cli
