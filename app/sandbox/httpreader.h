#pragma once

#include "app/http/limits.h"
#include "app/sandbox/sandboxmessage.h"

#include <memory>

namespace selwise::sandbox {

struct HttpLimits {
    qsizetype head = limits::requestHead; ///< 431 above it
    qsizetype body = limits::requestBody; ///< 413 above it, chunked or not
};

/// Reads one HTTP/1.x request out of a stream of bytes, strictly: whatever two readers could understand in two ways
/// (Transfer-Encoding beside Content-Length, repeated lengths, folded lines, bare line feeds) is refused. No sockets.
class HttpReader {
public:
    enum class State { Waiting, Head, HeadDone, Body, Complete, Refused };

    explicit HttpReader(const HttpLimits &limits);
    ~HttpReader();

    /// Takes from the front of `bytes` what belongs to this request. Stops once at HeadDone (call again for the body),
    /// and for good at Complete and Refused; what is left in `bytes` then is the next request's.
    void read(QByteArray &bytes);
    /// From HeadDone on: read the body to its end, but keep none of it.
    void discardBody() { m_discard = true; }

    State state() const { return m_state; }
    /// Complete but for the body from HeadDone on.
    const SandboxRequest &request() const { return m_request; }
    SandboxRequest take() { return std::move(m_request); }
    bool hasBody() const;
    bool expectsContinue() const;
    bool keepAlive() const { return m_keepAlive; }
    const SandboxResponse &refusal() const { return m_refusal; }

private:
    struct Parser; // Boost.Beast stays in one file
    void readHead(QByteArray &bytes);
    void readBody(QByteArray &bytes);
    bool headIsOdd(QByteArrayView head);
    void finishHead();
    void refuse(int status, const QString &message);

    HttpLimits m_limits;
    std::unique_ptr<Parser> m_parser;
    State m_state = State::Waiting;
    SandboxRequest m_request;
    SandboxResponse m_refusal;
    qsizetype m_scanned = 0; ///< of the head, so that a byte at a time is not read over again
    bool m_keepAlive = false;
    bool m_discard = false;
};

} // namespace selwise::sandbox
