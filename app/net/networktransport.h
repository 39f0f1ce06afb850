#pragma once

#include "app/http/limits.h"
#include "models/domain/secret.h"
#include "models/ports/transport.h"

#include <functional>
#include <memory>
#include <mutex>
#include <QThread>
#include <QUrl>

namespace selwise {

class RequestObserver;

/// The Transport over real HTTP to one origin, through QNetworkAccessManager on an I/O thread of its own, which starts
/// with the first request. send() may be called from any thread; only values cross.
///
/// Each request has a connection of its own and arrives at most once (see BodyDevice). HTTP/1.1, no redirects, cookies,
/// cache, proxies; plain http to loopback only; TLS errors are never ignored. Every try is told to `observer`.
///
/// Errors: everything of "never left" and "no usable answer" in ApiError::Kind. A write (anything but GET and HEAD) that
/// left and did not get a whole answer is OutcomeUnknown, whatever the reason, with what was seen of the status.
class NetworkTransport final : public Transport {
public:
    struct Limits {
        std::chrono::milliseconds connect = limits::connectTime; ///< until the request went out, TLS included
        std::chrono::milliseconds idle = limits::idleTime;       ///< between two signs of life
        std::chrono::milliseconds whole = limits::wholeTime;
        qint64 answerBody = limits::answerBody; ///< bytes after decompression
    };
    using TokenSource = std::function<Secret()>;

    /// `token` is asked in the thread of send(), for every request anew. `origin` as parseAddress() gives it; a path of
    /// it is put before each request's. `observer` must outlive this.
    NetworkTransport(QUrl origin, TokenSource token);
    NetworkTransport(QUrl origin, TokenSource token, Limits limits, RequestObserver *observer = nullptr);
    /// Ends what is under way with Cancelled or OutcomeUnknown.
    ~NetworkTransport() override;

    QFuture<Result<HttpResponse, ApiError>> send(const HttpRequest &request) override;

private:
    QObject *ioContext();

    const QUrl m_origin;
    const TokenSource m_token;
    const Limits m_limits;
    RequestObserver *const m_observer;
    std::mutex m_starting;
    QThread m_thread;
    QObject *m_io = nullptr; ///< lives in m_thread, owner of the exchanges
};

} // namespace selwise
