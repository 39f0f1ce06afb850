#include "app/net/networktransport.h"

#include "app/http/addressguard.h"
#include "app/http/headers.h"
#include "app/net/accessmanager.h"
#include "app/net/exchange.h"

#include <QUuid>

using namespace Qt::Literals::StringLiterals;

namespace selwise {
namespace {

using Kind = ApiError::Kind;

struct Refusal {
    Kind kind;
    QString detail;
};

std::optional<Refusal> refusal(const HttpRequest &request, const QUrl &url, const Secret &token)
{
    switch (http::checkAddress(url)) {
    case AddressProblem::None:
        break;
    case AddressProblem::PlainHttpNotLoopback:
        return Refusal{Kind::PlainHttpRefused, url.host()};
    default:
        return Refusal{Kind::BadAddress, url.toString(QUrl::RemoveUserInfo | QUrl::RemoveQuery)};
    }
    if (!request.path.startsWith(u'/') || request.path.contains("/../"_L1) || request.path.contains("//"_L1)
        || request.path.endsWith("/.."_L1))
        return Refusal{Kind::BadAddress, request.path};
    if (!http::isToken(request.method))
        return Refusal{Kind::BadAddress, u"not a method"_s};
    for (const auto &[name, value] : request.headers) {
        if (!http::isToken(name) || !http::isHeaderValue(value))
            return Refusal{Kind::BadAddress, u"not a header: "_s + QString::fromLatin1(name)};
    }
    if (token.isEmpty())
        return Refusal{Kind::MissingToken, {}};
    if (!AccessManager::canCarry(token))
        return Refusal{Kind::MissingToken, u"the token has characters which no header can carry"_s};
    return {};
}

} // namespace

NetworkTransport::NetworkTransport(QUrl origin, TokenSource token)
    : NetworkTransport(std::move(origin), std::move(token), Limits{})
{
}

NetworkTransport::NetworkTransport(QUrl origin, TokenSource token, Limits limits, RequestObserver *observer)
    : m_origin(std::move(origin)), m_token(std::move(token)), m_limits(limits), m_observer(observer)
{
    m_thread.setObjectName("selwise-net"_L1);
}

NetworkTransport::~NetworkTransport()
{
    m_thread.quit();
    m_thread.wait();
}

QObject *NetworkTransport::ioContext()
{
    const std::lock_guard lock(m_starting);
    if (!m_io) {
        m_io = new QObject;
        m_io->moveToThread(&m_thread);
        QObject::connect(&m_thread, &QThread::finished, m_io, &QObject::deleteLater);
        m_thread.start();
    }
    return m_io;
}

QFuture<Result<HttpResponse, ApiError>> NetworkTransport::send(const HttpRequest &request)
{
    ExchangeSetup setup{request, m_origin, m_token(), m_limits, m_observer, {}};
    if (setup.request.requestId.isEmpty())
        setup.request.requestId = QUuid::createUuid().toString(QUuid::WithoutBraces);
    QString base = m_origin.path(QUrl::FullyEncoded);
    while (base.endsWith(u'/'))
        base.chop(1);
    setup.url.setPath(base + request.path, QUrl::StrictMode);
    setup.url.setQuery(request.query);
    setup.url.setFragment(QString());

    const QFuture<Result<HttpResponse, ApiError>> future = setup.pending.future();
    if (const auto refused = refusal(setup.request, setup.url, setup.token)) {
        ApiError error;
        error.kind = refused->kind;
        error.detail = refused->detail;
        error.method = QString::fromLatin1(request.method);
        error.path = request.path;
        error.requestId = setup.request.requestId;
        error.attempts = request.attempt;
        setup.pending.fail(std::move(error));
        return future;
    }
    QObject *io = ioContext();
    QMetaObject::invokeMethod(
        io, [io, setup = std::move(setup)] { (new Exchange(setup, io))->start(); }, Qt::QueuedConnection);
    return future;
}

} // namespace selwise
