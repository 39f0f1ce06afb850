#include "app/sandbox/httpserver.h"

#include <algorithm>
#include <unistd.h>

namespace selwise::sandbox {

using namespace Qt::Literals::StringLiterals;

HttpServer::HttpServer(HttpHandling handling, QObject *parent)
    : QTcpServer(parent)
    , m_handling(std::move(handling))
{
    setListenBacklogSize(1024);
    // Qt stops accepting for good when the process runs out of descriptors; the sweep goes on as soon as it can.
    const auto step = std::clamp<std::chrono::milliseconds>(m_handling.patience / 10, std::chrono::milliseconds(10),
                                                            std::chrono::seconds(1));
    m_sweeper.setInterval(step);
    connect(&m_sweeper, &QTimer::timeout, this, &HttpServer::sweep);
}

HttpServer::~HttpServer()
{
    // Those waiting for deleteLater too: they count into m_handling as long as they live.
    qDeleteAll(findChildren<HttpConnection *>());
}

bool HttpServer::listenOnLoopback(quint16 port)
{
    if (!listen(QHostAddress::LocalHost, port))
        return false;
    m_sweeper.start();
    return true;
}

QUrl HttpServer::url() const
{
    return QUrl(u"http://127.0.0.1:%1"_s.arg(serverPort()));
}

void HttpServer::incomingConnection(qintptr socket)
{
    makeRoom();
    if (m_connections.size() >= maxConnections) { // all of them busy: the newest has to come again
        ::close(int(socket));
        return;
    }
    auto *connection = new HttpConnection(socket, m_handling, this);
    m_connections.insert(connection);
    connect(connection, &HttpConnection::finished, this, [this, connection] { forget(connection); });
}

void HttpServer::makeRoom()
{
    if (m_connections.size() < maxConnections)
        return;
    HttpConnection *longest = nullptr;
    for (HttpConnection *connection : m_connections) {
        if (connection->isIdle() && (!longest || connection->deadline() < longest->deadline()))
            longest = connection;
    }
    if (longest)
        longest->abort();
}

void HttpServer::forget(HttpConnection *connection)
{
    m_connections.erase(connection);
    connection->deleteLater(); // it is still on the stack
    if (m_draining && m_connections.empty())
        Q_EMIT drained();
}

void HttpServer::sweep()
{
    const std::vector<HttpConnection *> all(m_connections.begin(), m_connections.end());
    for (HttpConnection *connection : all) {
        if (m_draining && m_drainDeadline.hasExpired())
            connection->abort();
        else
            connection->checkDeadline();
    }
    if (isListening())
        resumeAccepting();
}

void HttpServer::drain(std::chrono::milliseconds patience)
{
    m_draining = true;
    m_drainDeadline.setRemainingTime(patience);
    close();
    const std::vector<HttpConnection *> all(m_connections.begin(), m_connections.end());
    for (HttpConnection *connection : all)
        connection->drain();
    if (m_connections.empty())
        QMetaObject::invokeMethod(this, &HttpServer::drained, Qt::QueuedConnection);
}

} // namespace selwise::sandbox
