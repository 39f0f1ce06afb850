#pragma once

#include <QTcpServer>
#include <QTcpSocket>

namespace selwise::test {

/// A wire to a server on this computer that can be cut: before a request reaches it, or before its answer comes back.
class CutProxy : public QTcpServer {
public:
    enum class Cut { None, BeforeRequest, BeforeAnswer, InAnswer };
    explicit CutProxy(quint16 port, QObject *parent = nullptr) : QTcpServer(parent), m_port(port)
    {
        listen(QHostAddress::LocalHost);
        connect(this, &QTcpServer::newConnection, this, &CutProxy::take);
    }
    /// The next `times` requests meet this.
    void cut(Cut where, int times)
    {
        m_cut = where;
        m_left = times;
    }
    int cuts() const { return m_cuts; }

private:
    bool meets(Cut where)
    {
        if (m_cut != where || m_left <= 0)
            return false;
        --m_left;
        ++m_cuts;
        return true;
    }
    void take()
    {
        while (QTcpSocket *client = nextPendingConnection()) {
            auto *server = new QTcpSocket(client);
            server->connectToHost(QHostAddress::LocalHost, m_port);
            connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
            connect(server, &QTcpSocket::disconnected, client, &QTcpSocket::disconnectFromHost);
            connect(client, &QTcpSocket::readyRead, this, [this, client, server] {
                if (meets(Cut::BeforeRequest)) {
                    client->abort();
                    return;
                }
                server->write(client->readAll());
            });
            connect(server, &QTcpSocket::readyRead, this, [this, client, server] {
                if (meets(Cut::BeforeAnswer)) {
                    client->abort();
                    return;
                }
                const QByteArray answer = server->readAll();
                if (meets(Cut::InAnswer)) {
                    client->write(answer.left(answer.size() / 2));
                    client->flush();
                    client->abort();
                    return;
                }
                client->write(answer);
            });
        }
    }

    const quint16 m_port;
    Cut m_cut = Cut::None;
    int m_left = 0, m_cuts = 0;
};

} // namespace selwise::test
