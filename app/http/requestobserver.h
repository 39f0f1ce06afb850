#pragma once

#include "models/ports/apierror.h"

#include <QByteArray>
#include <QDateTime>

namespace selwise {

/// What there is to say about one try of one request. No header values, no query, no body: nothing in it is a secret.
struct RequestTry {
    QDateTime time; ///< UTC, when it began
    QString tryId;  ///< X-Request-Id of this try
    QString requestId; ///< of the call; the same over its tries
    int attempt = 1;
    QByteArray method;
    QString path;
    int status = 0; ///< 0 when nothing was answered
    std::optional<ApiError::Kind> error; ///< what kept a whole answer from coming
    std::chrono::milliseconds elapsed{0};
    qint64 bytesSent = 0, bytesReceived = 0; ///< of the bodies; received after decompression
};

/// Is told of every try when it is over. Called in any thread; must not block.
class RequestObserver {
public:
    virtual ~RequestObserver() = default;
    virtual void tried(const RequestTry &what) = 0;
};

} // namespace selwise
