#pragma once

#include "app/sandbox/answerreader.h"
#include "app/sandbox/sender.h"

#include <QAbstractSocket>
#include <QElapsedTimer>
#include <QTimer>

class QTcpSocket;

namespace selwise::sandbox {

/// One connection to one origin: a request at a time, one after the other as long as both sides keep it open. Nothing is
/// ever sent a second time: when the peer goes without an answer the outcome is unknown, and that is what is told.
class SendConnection : public QObject {
    Q_OBJECT
public:
    using Done = std::function<void(const Sent &)>;

    /// `url`: any of that origin, http or https.
    SendConnection(const QUrl &url, QObject *parent);
    ~SendConnection() override;

    bool leadsTo(const QUrl &url) const;
    bool isIdle() const { return m_phase == Phase::Idle; }
    /// Of a new or idle one. `request`: head and body. `done` is called once, later; never after this object went.
    void send(const QByteArray &request, std::chrono::milliseconds timeout, Done done);
    void close();

Q_SIGNALS:
    void closed(); ///< once: it is of no use any more

private:
    enum class Phase { New, Connecting, Exchanging, Idle, Closed };
    void write();
    void receive();
    void fail(QAbstractSocket::SocketError error);
    void timeUp();
    void settle(forwarding::Answer::Trouble trouble, const QString &detail = {});

    QUrl m_url;
    QTcpSocket *m_socket;
    Phase m_phase = Phase::New;
    QByteArray m_request, m_input;
    std::unique_ptr<AnswerReader> m_reader;
    Done m_done;
    QElapsedTimer m_elapsed;
    QTimer m_timer;
    bool m_sending = false; ///< inside `send`
};

} // namespace selwise::sandbox
