#include "app/net/exchange.h"

#include "app/http/redaction.h"
#include "app/net/accessmanager.h"
#include "app/http/bodydevice.h"
#include "app/net/networkerror.h"

#include <QNetworkRequest>
#include <QSslError>
#include <QUuid>

using namespace Qt::Literals::StringLiterals;

namespace selwise {
namespace {

using Kind = ApiError::Kind;

/// How much QNetworkAccessManager may hold ahead of us; it stops reading from the socket above.
constexpr qint64 readAhead = 256 * 1024;

bool isWrite(const QByteArray &method)
{
    return method != "GET" && method != "HEAD";
}

} // namespace

Exchange::Exchange(ExchangeSetup setup, QObject *parent)
    : QObject(parent), m_setup(std::move(setup)), m_tryId(QUuid::createUuid().toString(QUuid::WithoutBraces)),
      m_connectTimer(this), m_idleTimer(this), m_wholeTimer(this)
{
    // A POST without a body is a JSON document all the same (contract, 3: the body of a test is optional).
    if (m_setup.request.method == "POST" && m_setup.request.body.isEmpty())
        m_setup.request.body = "{}";
}

Exchange::~Exchange()
{
    if (!m_settled) // the transport goes away
        fail(Kind::Cancelled, {});
}

void Exchange::start()
{
    m_began = QDateTime::currentDateTimeUtc();
    m_elapsed.start();
    whenCancelled(m_setup.pending, this, [this] { stop(Kind::Cancelled); });

    const HttpRequest &request = m_setup.request;
    QNetworkRequest network(m_setup.url);
    for (const auto &[name, value] : request.headers)
        network.setRawHeader(name, value);
    network.setRawHeader("X-Request-Id", m_tryId.toLatin1());
    network.setRawHeader("X-Original-Request-Id", request.requestId.toUtf8());
    network.setHeader(QNetworkRequest::ContentLengthHeader, request.body.size());
    if (!request.body.isEmpty() && !network.hasRawHeader("Content-Type"))
        network.setRawHeader("Content-Type", "application/json");

    m_manager = new AccessManager(m_setup.url, m_setup.token, this);
    m_upload = new BodyDevice(request.body, this);
    m_reply = m_manager->sendCustomRequest(network, request.method, m_upload);
    m_reply->setReadBufferSize(readAhead);
    // Without a body Qt does not tell when the request went out (requestSent comes for others only). The end of the TLS
    // handshake is that moment; over plain http, which goes to loopback only, connecting takes no time.
    connect(m_upload, &BodyDevice::taken, this, &Exchange::onSent);
    connect(m_reply, &QNetworkReply::requestSent, this, &Exchange::onSent);
    if (request.body.isEmpty()) {
        const bool tls = m_setup.url.scheme() == "https"_L1;
        connect(m_reply, tls ? &QNetworkReply::encrypted : &QNetworkReply::socketStartedConnecting, this, &Exchange::onSent);
    }
    connect(m_reply, &QNetworkReply::metaDataChanged, this, &Exchange::onHead);
    connect(m_reply, &QNetworkReply::readyRead, this, &Exchange::onData);
    connect(m_reply, &QNetworkReply::finished, this, &Exchange::onFinished);
    connect(m_reply, &QNetworkReply::sslErrors, this, [this](const QList<QSslError> &errors) {
        QStringList texts;
        for (const QSslError &error : errors)
            texts += error.errorString();
        m_tlsProblem = texts.join("; "_L1);
    });

    const auto arm = [this](QTimer &timer, std::chrono::milliseconds time, Kind kind, const QString &what) {
        timer.setSingleShot(true);
        connect(&timer, &QTimer::timeout, this, [this, kind, what] { stop(kind, what); });
        timer.start(time);
    };
    arm(m_connectTimer, m_setup.limits.connect, Kind::ConnectTimeout, u"connect"_s);
    arm(m_idleTimer, m_setup.limits.idle, Kind::Timeout, u"idle"_s);
    arm(m_wholeTimer, m_setup.limits.whole, Kind::Timeout, u"whole"_s);
    m_idleTimer.stop(); // starts when the request is out
}

void Exchange::alive()
{
    if (m_sent)
        m_idleTimer.start();
}

void Exchange::onSent()
{
    m_sent = true;
    m_connectTimer.stop();
    alive();
}

void Exchange::onHead()
{
    onSent();
    bool known = false;
    const qint64 length = m_reply->rawHeader("Content-Length").toLongLong(&known);
    if (known && length > m_setup.limits.answerBody)
        stop(Kind::AnswerTooLarge, u"%1 bytes announced"_s.arg(length));
}

void Exchange::onData()
{
    if (m_settled)
        return;
    alive();
    // Piece by piece, so that a compressed flood is noticed before it is unpacked.
    while (m_reply->bytesAvailable() > 0) {
        const QByteArray piece = m_reply->read(readAhead);
        if (piece.isEmpty())
            break;
        m_received += piece.size();
        if (m_received > m_setup.limits.answerBody)
            return stop(Kind::AnswerTooLarge, u"more than %1 bytes"_s.arg(m_setup.limits.answerBody));
        m_pieces.push_back(piece); // one growing array would hold up to three times as much
    }
}

void Exchange::onFinished()
{
    onData();
    if (m_settled)
        return;
    const QNetworkReply::NetworkError error = m_reply->error();
    const int code = status();
    if (code >= 300 && code < 400 && m_reply->hasRawHeader("Location")) {
        // A redirect of a write ends in ContentReSendError, for its body cannot be had again: refused either way.
        const QUrl target = m_setup.url.resolved(QUrl::fromEncoded(m_reply->rawHeader("Location")));
        return fail(Kind::RedirectRefused, target.adjusted(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment)
                                               .toString());
    }
    if (isAnswer(error, code))
        return settle(response());
    const Kind kind = kindOf(error, m_sent);
    fail(kind, kind == Kind::Tls && !m_tlsProblem.isEmpty() ? m_tlsProblem : m_reply->errorString());
}

/// Ends it from our side.
void Exchange::stop(ApiError::Kind kind, const QString &detail)
{
    if (m_settled)
        return;
    m_reply->disconnect(this);
    fail(kind, detail);
    m_reply->abort();
}

/// Whether a write that ends with this error may have been carried out. One with a body cannot have been before the body was
/// handed down. Without one (DELETE) the news that it left may still be on its way to this thread when it is cancelled.
bool Exchange::mayHaveHappened(ApiError::Kind kind) const
{
    switch (kind) {
    case Kind::ConnectionRefused:
    case Kind::Dns:
    case Kind::Tls:
    case Kind::ConnectTimeout:
    case Kind::BadAddress:
        return false; // never arrived
    case Kind::RedirectRefused:
    case Kind::AnswerTooLarge:
    case Kind::NotJson:
        return false; // was answered; httpStatus tells
    default:
        break;
    }
    const bool couldHaveLeft = kind == Kind::Cancelled && m_reply && m_setup.request.body.isEmpty();
    return (m_sent || couldHaveLeft) && isWrite(m_setup.request.method);
}

void Exchange::fail(ApiError::Kind kind, const QString &detail)
{
    ApiError error;
    error.kind = mayHaveHappened(kind) ? Kind::OutcomeUnknown : kind;
    error.httpStatus = status();
    error.requestId = m_setup.request.requestId;
    error.method = QString::fromLatin1(m_setup.request.method);
    error.path = m_setup.request.path;
    error.detail = detail;
    error.attempts = m_setup.request.attempt;
    error.elapsed = std::chrono::milliseconds(m_elapsed.elapsed());
    settle(Failure{std::move(error)});
}

void Exchange::settle(const Result<HttpResponse, ApiError> &outcome)
{
    m_settled = true;
    if (m_setup.observer) {
        RequestTry what;
        what.time = m_began;
        what.tryId = m_tryId;
        what.requestId = m_setup.request.requestId;
        what.attempt = m_setup.request.attempt;
        what.method = m_setup.request.method;
        what.path = m_setup.request.path;
        what.status = status();
        if (!outcome)
            what.error = outcome.error().kind;
        what.elapsed = std::chrono::milliseconds(m_elapsed.elapsed());
        what.bytesSent = m_upload ? m_upload->given() : 0;
        what.bytesReceived = m_received;
        m_setup.observer->tried(what);
    }
    m_setup.pending.finish(outcome);
    m_connectTimer.stop();
    m_idleTimer.stop();
    m_wholeTimer.stop();
    deleteLater();
}

int Exchange::status() const
{
    return m_reply ? m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt() : 0;
}

HttpResponse Exchange::response()
{
    HttpResponse answer;
    answer.status = status();
    for (const QNetworkReply::RawHeaderPair &pair : m_reply->rawHeaderPairs())
        answer.headers.emplace_back(pair.first, pair.second);
    answer.body.reserve(m_received);
    for (const QByteArray &piece : m_pieces)
        answer.body += piece;
    m_pieces.clear();
    // A server that repeats our token in an error must not carry it into a message.
    if (answer.status >= 400)
        http::redactIn(answer.body, m_setup.token);
    answer.attempts = m_setup.request.attempt;
    answer.elapsed = std::chrono::milliseconds(m_elapsed.elapsed());
    return answer;
}

} // namespace selwise
