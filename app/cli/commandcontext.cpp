#include "app/cli/commandcontext.h"

#include "app/cli/credentials.h"
#include "app/cli/diagnostics.h"
#include "models/services/secretvault.h"
#include "models/text/secrettext.h"

#include <QTimer>

namespace selwise::cli {

using namespace Qt::Literals::StringLiterals;

CommandContext::CommandContext(const Invocation &invocation, MakeServices makeServices)
    : m_invocation(invocation), m_makeServices(std::move(makeServices)), m_abortNote(tr("Nothing was changed."))
{
}

const Services &CommandContext::services()
{
    if (!m_services) {
        m_services.emplace(m_makeServices({m_timeout, m_invocation.value(Option::Data)}));
        connect(&m_services->vault, &SecretVault::changed, this, [this] {
            const bool waits = m_services->vault.waitsForUnlocking();
            if (!std::exchange(m_waits, waits) && waits)
                note(waitsForUnlockingText());
        });
    }
    return *m_services;
}

bool CommandContext::checkTarget()
{
    if (m_target)
        return true;
    if (m_invocation.has(Option::Timeout)) {
        const auto timeout = parseTimeout(m_invocation.value(Option::Timeout));
        if (!timeout) {
            fail(timeout.error());
            return false;
        }
        m_timeout = *timeout;
    }
    auto target = targetOf(m_invocation);
    if (target)
        m_target = std::move(target).value();
    else
        fail(target.error());
    return m_target.has_value();
}

void CommandContext::connectThen(int requests, std::function<void(const Connection &)> next)
{
    if (!checkTarget())
        return;
    if (m_timeout) {
        // The time-out is one request's; this bounds the whole of it, retries and the start of a sandbox included.
        const auto whole = *m_timeout * (requests + (m_target->given ? 0 : 1)) + std::chrono::seconds(1);
        QTimer::singleShot(whole, this, [this] {
            abort(ExitCode::Refused, tr("There was no end to it within %1 s a request. Try again later, or with a longer "
                                        "--timeout.")
                                         .arg(m_invocation.value(Option::Timeout)));
        });
    }
    connectTo(*m_target, services(), this, [this, next = std::move(next)](const Result<Connection, Problem> &connection) {
        if (m_over)
            return;
        if (!connection)
            return fail(connection.error());
        if (connection->olderToken)
            note(olderTokenText(connection->profile.name));
        next(*connection);
    });
}

void CommandContext::abort(ExitCode code, const QString &what)
{
    if (m_over)
        return;
    diagnose(what + u' ' + m_abortNote);
    finish(code);
}

void CommandContext::finish(ExitCode code)
{
    if (std::exchange(m_over, true))
        return;
    m_code = code;
    Q_EMIT over();
}

void CommandContext::fail(const Problem &problem)
{
    if (m_over)
        return;
    for (const QString &line : problem.lines)
        diagnose(line);
    finish(problem.code);
}

void CommandContext::note(const QString &line)
{
    diagnose(line);
}

void CommandContext::note(const SecretErrorText &text)
{
    diagnose(text.title + u' ' + text.what + u' ' + text.next);
}

} // namespace selwise::cli
