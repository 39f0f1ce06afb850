#pragma once

#include "app/sandbox/httpreader.h"
#include "app/sandbox/reply.h"

#include <chrono>
#include <functional>
#include <optional>
#include <QDeadlineTimer>
#include <QObject>

class QTcpSocket;

namespace selwise::sandbox {

/// What the connections of one server share.
struct HttpHandling {
    /// The request is valid during the call; the answer may come later. Until then the next request of the connection
    /// waits.
    std::function<void(const SandboxRequest &, const Reply &)> handle;
    std::function<std::optional<SandboxResponse>(const SandboxRequest &)> refuse; ///< from the head alone
    HttpLimits limits;
    std::chrono::milliseconds patience =
        limits::serverIdle;                ///< for a whole request, for the next one, for taking an answer
    std::chrono::milliseconds answerPatience = std::chrono::minutes(1); ///< for an answer that comes later; then 504
    qint64 bodyBudget = 256 * 1024 * 1024; ///< of unfinished bodies over all connections; 503 above it
    qint64 bodyBytes = 0;
};

/// One connection: a request at a time, in order; pipelined ones wait. Everything is asynchronous, so a slow peer costs
/// nobody but itself. Emits `finished` once, after which it is of no use.
class HttpConnection : public QObject {
    Q_OBJECT
public:
    HttpConnection(qintptr socket, HttpHandling &handling, QObject *parent);
    ~HttpConnection() override;

    /// Closes when its time is up. To be called now and then.
    void checkDeadline();
    bool isIdle() const; ///< between requests
    /// Finishes what is being answered and closes.
    void drain();
    void abort();
    QDeadlineTimer deadline() const { return m_deadline; }

Q_SIGNALS:
    void finished();

private:
    enum class Phase { Reading, Answering, Lingering, Closed };
    void receive();
    void process();
    bool advance();
    void headDone();
    void ask();
    void answer(const SandboxResponse &response, std::optional<qint64> closeAfterBytes);
    void cut(const QByteArray &beginning);
    QByteArray headOf(const SandboxResponse &response, bool keepAlive) const;
    void respond(const SandboxResponse &response, bool keepAlive);
    void linger();
    void close();
    void startRequest();
    void countBody();
    void continueLater();

    HttpHandling &m_handling;
    QTcpSocket *m_socket;
    std::unique_ptr<HttpReader> m_reader;
    std::optional<SandboxResponse> m_prepared; ///< refused by its head; sent once the body has gone by
    QByteArray m_input;
    QDeadlineTimer m_deadline;
    Phase m_phase = Phase::Reading;
    qint64 m_counted = 0;
    bool m_draining = false;
    bool m_continuing = false;
    bool m_asking = false; ///< inside `handle`
};

} // namespace selwise::sandbox
