#include "app/net/httpcalls.h"

#include <QUuid>

using namespace Qt::Literals::StringLiterals;

namespace selwise {

HttpCalls::HttpCalls(Transport &transport, const Clock &clock)
    : m_transport(transport), m_clock(clock), m_context(std::make_unique<QObject>())
{
    m_decoders.setMaxThreadCount(2);
    m_decoders.setObjectName("selwise-decode"_L1);
}

HttpCalls::~HttpCalls()
{
    m_context.reset();
    m_decoders.waitForDone();
}

HttpRequest HttpCalls::ask(const char *method, const QString &path, QByteArray body)
{
    HttpRequest request;
    request.method = method;
    request.path = path;
    request.body = std::move(body);
    request.requestId = QUuid::createUuid().toString(QUuid::WithoutBraces);
    return request;
}

ApiError HttpCalls::badAddress(const HttpRequest &request)
{
    ApiError error;
    error.kind = ApiError::Kind::BadAddress;
    error.method = QString::fromLatin1(request.method);
    error.requestId = request.requestId;
    return error;
}

} // namespace selwise
