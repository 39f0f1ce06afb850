#include "models/controllers/testreceivers.h"

#include "models/controllers/jobsupport.h"
#include "models/domain/connection.h"
#include "models/ports/whendone.h"

namespace selwise {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString hooks = u"/hooks/"_s;

} // namespace

QString TestReceivers::receiverAt(const QString &address) const
{
    const QUrl url(address.trimmed(), QUrl::StrictMode), origin = m_tools.origin();
    const bool own = url.isValid() && url.scheme() == origin.scheme() && url.port() == origin.port()
                     && (url.host() == origin.host() || (isLoopback(url.host()) && isLoopback(origin.host())));
    const QString name = url.path().startsWith(hooks) ? url.path().sliced(hooks.size()) : QString();
    return own && !name.isEmpty() && !name.contains(u'/') ? u"hooks/"_s + name : QString();
}

QString TestReceivers::addressOf(const QString &name) const
{
    QUrl url = m_tools.origin();
    url.setPath(hooks + name);
    return url.toString();
}

std::optional<ReceiverBehaviour> TestReceivers::behaviour(const QString &destination) const
{
    const auto found = m_behaviours.find(destination);
    return found == m_behaviours.end() ? std::nullopt : std::optional(found->second);
}

std::optional<ApiError> TestReceivers::error(const QString &destination) const
{
    const auto found = m_errors.find(destination);
    return found == m_errors.end() ? std::nullopt : std::optional(found->second);
}

void TestReceivers::read(const QString &destination)
{
    if (!isBusy(destination))
        await(destination, m_tools.receiver(destination));
}

void TestReceivers::set(const ReceiverBehaviour &behaviour)
{
    await(behaviour.destination, m_tools.setReceiver(behaviour));
}

void TestReceivers::await(const QString &destination, const Reply<ReceiverBehaviour> &reply)
{
    m_busy.insert(destination);
    Q_EMIT changed(destination);
    whenEnded(reply, this, errorOf(ApiError::Kind::Cancelled), [this, destination](const Result<ReceiverBehaviour, ApiError> &answer) {
        m_busy.erase(destination);
        m_errors.erase(destination);
        if (answer)
            m_behaviours[destination] = *answer;
        else
            m_errors[destination] = answer.error();
        Q_EMIT changed(destination);
    });
}

} // namespace selwise
