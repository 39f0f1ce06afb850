#include "app/net/networkerror.h"

namespace selwise {

bool isAnswer(QNetworkReply::NetworkError error, int status)
{
    if (error == QNetworkReply::NoError)
        return status > 0;
    if (status < 400)
        return false;
    switch (error) {
    case QNetworkReply::ContentReSendError: // QNetworkAccessManager wanted to send again: the answer was cut
    case QNetworkReply::ProtocolFailure:
    case QNetworkReply::ProtocolUnknownError:
        return false;
    case QNetworkReply::ProxyAuthenticationRequiredError: // a 407; we use no proxy
        return true;
    default:
        return error >= QNetworkReply::ContentAccessDenied;
    }
}

ApiError::Kind kindOf(QNetworkReply::NetworkError error, bool sent)
{
    using Kind = ApiError::Kind;
    switch (error) {
    case QNetworkReply::ConnectionRefusedError:
        return Kind::ConnectionRefused;
    case QNetworkReply::HostNotFoundError:
        return Kind::Dns;
    case QNetworkReply::SslHandshakeFailedError:
        return Kind::Tls;
    case QNetworkReply::TimeoutError:
        return sent ? Kind::Timeout : Kind::ConnectTimeout;
    case QNetworkReply::OperationCanceledError:
        return Kind::Cancelled;
    case QNetworkReply::TemporaryNetworkFailureError:
    case QNetworkReply::NetworkSessionFailedError:
        return Kind::Offline;
    case QNetworkReply::UnknownNetworkError: // on Linux: the network or host cannot be reached
        return sent ? Kind::ConnectionLost : Kind::Offline;
    case QNetworkReply::ProtocolUnknownError:
        return Kind::BadAddress;
    case QNetworkReply::UnknownContentError: // cannot be decompressed
        return Kind::NotJson;
    default:
        return Kind::ConnectionLost;
    }
}

} // namespace selwise
