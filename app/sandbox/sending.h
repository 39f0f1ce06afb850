#pragma once

#include "app/sandbox/sender.h"

#include <QElapsedTimer>
#include <QTimer>

class QNetworkReply;

namespace selwise::sandbox {

/// One request on its way; deletes itself when it is over.
class Sending : public QObject {
    Q_OBJECT
public:
    using Done = std::function<void(const Sent &)>;
    Sending(QNetworkReply *reply, std::chrono::milliseconds timeout, Done done, QObject *parent);

private:
    void read();
    void finish();
    void stop(forwarding::Answer::Trouble trouble, const QString &detail);
    void settle(forwarding::Answer::Trouble trouble, const QString &detail);

    QNetworkReply *m_reply;
    Done m_done;
    QElapsedTimer m_elapsed;
    QTimer m_timer;
    QByteArray m_kept;
    qint64 m_received = 0;
    bool m_settled = false;
};

} // namespace selwise::sandbox
