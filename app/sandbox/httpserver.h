#pragma once

#include "app/sandbox/httpconnection.h"

#include <QTcpServer>
#include <QTimer>
#include <QUrl>
#include <set>

namespace selwise::sandbox {

/// HTTP/1.1 on loopback for one handler. All in the thread it lives in; nothing in it waits.
class HttpServer : public QTcpServer {
    Q_OBJECT
public:
    static constexpr int maxConnections = 2000; ///< above it the connection that idles longest goes

    explicit HttpServer(HttpHandling handling, QObject *parent = nullptr);
    ~HttpServer() override;

    /// 127.0.0.1 only. Port 0 takes a free one. False: errorString() says why.
    bool listenOnLoopback(quint16 port);
    QUrl url() const; ///< the origin, "http://127.0.0.1:PORT"
    /// No new connections; `drained` once the answers under way are out, after `patience` at the latest.
    void drain(std::chrono::milliseconds patience);
    std::size_t connectionCount() const { return m_connections.size(); }

Q_SIGNALS:
    void drained();

protected:
    void incomingConnection(qintptr socket) override;

private:
    void sweep();
    void makeRoom();
    void forget(HttpConnection *connection);

    HttpHandling m_handling;
    std::set<HttpConnection *> m_connections;
    QTimer m_sweeper;
    QDeadlineTimer m_drainDeadline{QDeadlineTimer::Forever};
    bool m_draining = false;
};

} // namespace selwise::sandbox
