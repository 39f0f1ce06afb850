#include "app/net/onlinewatch.h"

#include "app/net/networkmanagerstate.h"
#include "models/domain/connection.h"

#include <QThread>

namespace selwise {

OnlineWatch::OnlineWatch(const QUrl &origin, std::function<void(bool)> tell, QObject *parent) : QObject(parent)
{
    if (isLoopback(origin.host()))
        return;
    auto *state = new NetworkManagerState;
    m_thread = new QThread;
    state->moveToThread(m_thread);
    connect(m_thread, &QThread::started, state, &NetworkManagerState::start);
    connect(m_thread, &QThread::finished, state, &QObject::deleteLater);
    connect(state, &NetworkManagerState::told, this, std::move(tell));
    m_thread->start();
}

OnlineWatch::~OnlineWatch()
{
    if (!m_thread)
        return;
    // A bus that does not answer keeps the thread for as long as it likes; nobody waits for it here.
    constexpr unsigned long shortly = 20;
    connect(m_thread, &QThread::finished, m_thread, &QObject::deleteLater);
    m_thread->quit();
    m_thread->wait(shortly);
}

} // namespace selwise
