#include "app/sandbox/sendconnection.h"

#include "app/http/addressguard.h"

#include <QNetworkProxy>
#include <QPointer>
#include <QSslSocket>

namespace selwise::sandbox {

using namespace Qt::Literals::StringLiterals;
using Trouble = forwarding::Answer::Trouble;

namespace {

/// Shorter than servers usually wait for the next request: one that is sent just as they close comes to nothing.
constexpr std::chrono::milliseconds idleTime{4'000};

Trouble connectTrouble(QAbstractSocket::SocketError error)
{
    switch (error) {
    case QAbstractSocket::HostNotFoundError: return Trouble::Dns;
    case QAbstractSocket::SocketTimeoutError: return Trouble::Timeout;
    case QAbstractSocket::RemoteHostClosedError: return Trouble::Reset;
    case QAbstractSocket::SslHandshakeFailedError:
    case QAbstractSocket::SslInternalError:
    case QAbstractSocket::SslInvalidUserDataError: return Trouble::Tls;
    default: return Trouble::Refused; // unreachable, too
    }
}

} // namespace

SendConnection::SendConnection(const QUrl &url, QObject *parent)
    : QObject(parent)
    , m_url(url)
    , m_socket(url.scheme() == "https"_L1 ? new QSslSocket(this) : new QTcpSocket(this))
{
    m_socket->setProxy(QNetworkProxy(QNetworkProxy::NoProxy));
    m_socket->setReadBufferSize(Sender::keptOfAnswer);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &SendConnection::timeUp);
    connect(m_socket, &QTcpSocket::readyRead, this, &SendConnection::receive);
    connect(m_socket, &QTcpSocket::errorOccurred, this, &SendConnection::fail);
    if (auto *secured = qobject_cast<QSslSocket *>(m_socket))
        connect(secured, &QSslSocket::encrypted, this, &SendConnection::write);
    else
        connect(m_socket, &QTcpSocket::connected, this, &SendConnection::write);
}

SendConnection::~SendConnection()
{
    m_socket->disconnect(this);
}

bool SendConnection::leadsTo(const QUrl &url) const
{
    return http::sameOrigin(url, m_url);
}

void SendConnection::send(const QByteArray &request, std::chrono::milliseconds timeout, Done done)
{
    m_sending = true;
    m_request = request;
    m_done = std::move(done);
    m_reader = std::make_unique<AnswerReader>(Sender::keptOfAnswer);
    m_elapsed.start();
    m_timer.start(timeout);
    if (m_phase == Phase::Idle) {
        write();
    } else {
        m_phase = Phase::Connecting;
        const bool secure = m_url.scheme() == "https"_L1;
        const quint16 port = quint16(m_url.port(secure ? 443 : 80));
        if (secure)
            static_cast<QSslSocket *>(m_socket)->connectToHostEncrypted(m_url.host(), port);
        else
            m_socket->connectToHost(m_url.host(), port);
    }
    m_sending = false;
}

void SendConnection::write()
{
    if (m_phase == Phase::Connecting)
        m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    m_phase = Phase::Exchanging;
    m_socket->write(std::exchange(m_request, {}));
    m_socket->flush();
}

void SendConnection::receive()
{
    while (m_phase == Phase::Exchanging && m_socket->bytesAvailable() > 0) {
        m_input += m_socket->readAll();
        m_reader->read(m_input);
        if (m_reader->received() > Sender::answerMost)
            return settle(Trouble::TooLarge, u"more than %1 bytes"_s.arg(Sender::answerMost));
        if (m_reader->state() == AnswerReader::State::Complete)
            return settle(Trouble::None);
        if (m_reader->state() == AnswerReader::State::Damaged)
            return settle(m_reader->status() > 0 ? Trouble::Cut : Trouble::Reset, u"the answer is not HTTP"_s);
    }
    if (m_phase == Phase::Idle) // nobody asked for anything
        close();
}

void SendConnection::fail(QAbstractSocket::SocketError error)
{
    if (m_phase == Phase::Connecting)
        return settle(connectTrouble(error), m_socket->errorString());
    if (m_phase != Phase::Exchanging)
        return close();
    const QPointer<SendConnection> guard(this);
    receive(); // what came before it
    if (!guard || m_phase != Phase::Exchanging)
        return;
    if (error == QAbstractSocket::RemoteHostClosedError)
        m_reader->end();
    if (m_reader->state() == AnswerReader::State::Complete)
        return settle(Trouble::None);
    settle(m_reader->status() > 0 ? Trouble::Cut : Trouble::Reset, m_socket->errorString());
}

void SendConnection::timeUp()
{
    if (m_phase == Phase::Idle)
        close();
    else
        settle(Trouble::Timeout, u"no whole answer in time"_s);
}

/// The exchange is over. Nothing may follow a call of this: whoever is told may do away with all of it.
void SendConnection::settle(Trouble trouble, const QString &detail)
{
    Sent sent;
    sent.elapsed = std::chrono::milliseconds(m_elapsed.elapsed());
    sent.answer.trouble = trouble;
    sent.answer.status = m_reader->status();
    sent.answer.headers = m_reader->headers();
    sent.answer.body = m_reader->body();
    if (trouble != Trouble::None)
        sent.answer.detail = detail.toStdString();
    const Done done = std::exchange(m_done, {});
    if (trouble == Trouble::None && m_reader->keepAlive() && m_input.isEmpty()) {
        m_phase = Phase::Idle;
        m_timer.start(idleTime);
    } else {
        close();
    }
    if (m_sending)
        QMetaObject::invokeMethod(parent(), [done, sent] { done(sent); }, Qt::QueuedConnection); // this may go before
    else
        done(sent);
}

void SendConnection::close()
{
    if (std::exchange(m_phase, Phase::Closed) == Phase::Closed)
        return;
    m_timer.stop();
    m_socket->abort();
    Q_EMIT closed();
}

} // namespace selwise::sandbox
