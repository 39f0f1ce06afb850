#include "app/sandbox/httpconnection.h"

#include <QDateTime>
#include <QLocale>
#include <QPointer>
#include <QTcpSocket>

#include <sys/socket.h>

namespace selwise::sandbox {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 readAhead = 256 * 1024;   // bytes the socket may hold before the peer has to wait
constexpr qint64 writeAhead = 1024 * 1024; // unsent answers at which no further pipelined request is taken
constexpr int answersInARow = 8;           // before the others have a turn
constexpr std::chrono::milliseconds lingerTime{2'000};

/// Put together once a second; for an answer it would be most of its head's cost.
QByteArray httpDate()
{
    static thread_local qint64 second = -1;
    static thread_local QByteArray date;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    if (const qint64 present = now.toSecsSinceEpoch(); std::exchange(second, present) != present)
        date = QLocale::c().toString(now, u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s).toLatin1();
    return date;
}

} // namespace

HttpConnection::HttpConnection(qintptr socket, HttpHandling &handling, QObject *parent)
    : QObject(parent)
    , m_handling(handling)
    , m_socket(new QTcpSocket(this))
{
    m_socket->setReadBufferSize(readAhead);
    m_socket->setSocketDescriptor(socket);
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    startRequest();
    connect(m_socket, &QTcpSocket::readyRead, this, &HttpConnection::receive);
    connect(m_socket, &QTcpSocket::bytesWritten, this, [this] {
        if (m_socket->bytesToWrite() == 0 && m_reader->state() == HttpReader::State::Waiting)
            m_deadline.setRemainingTime(m_handling.patience); // the answer is out; the time for the next request begins
        process();
    });
    connect(m_socket, &QTcpSocket::disconnected, this, &HttpConnection::close);
}

HttpConnection::~HttpConnection()
{
    m_handling.bodyBytes -= m_counted;
}

void HttpConnection::startRequest()
{
    m_reader = std::make_unique<HttpReader>(m_handling.limits);
    m_prepared.reset();
    countBody();
    m_deadline.setRemainingTime(m_handling.patience);
}

void HttpConnection::countBody()
{
    const qint64 held = m_reader->request().body.size();
    m_handling.bodyBytes += held - m_counted;
    m_counted = held;
}

bool HttpConnection::isIdle() const
{
    return m_phase == Phase::Reading && m_reader->state() == HttpReader::State::Waiting &&
           m_socket->bytesToWrite() == 0;
}

void HttpConnection::receive()
{
    if (m_phase == Phase::Lingering) {
        m_socket->readAll();
        return;
    }
    process();
}

void HttpConnection::process()
{
    if (m_phase != Phase::Reading || m_socket->bytesToWrite() > writeAhead)
        return;
    m_input += m_socket->readAll();
    int answersLeft = answersInARow;
    while (m_phase == Phase::Reading && !m_input.isEmpty()) {
        const bool goOn = advance();
        if (!goOn)
            return;
        if (m_reader->state() == HttpReader::State::Waiting && --answersLeft == 0)
            return continueLater();
    }
}

/// Lets other connections have their turn before more pipelined requests are answered.
void HttpConnection::continueLater()
{
    if (m_continuing)
        return;
    m_continuing = true;
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_continuing = false;
            process();
        },
        Qt::QueuedConnection);
}

/// One step of the request at hand; false when it has to wait for the peer.
bool HttpConnection::advance()
{
    const bool waiting = m_reader->state() == HttpReader::State::Waiting;
    m_reader->read(m_input);
    if (waiting && m_reader->state() != HttpReader::State::Waiting)
        m_deadline.setRemainingTime(
            m_handling.patience); // the request begins; its time does not start anew with each byte
    countBody();
    switch (m_reader->state()) {
    case HttpReader::State::HeadDone: headDone(); return true;
    case HttpReader::State::Refused: respond(m_reader->refusal(), false); return true;
    case HttpReader::State::Complete:
        ask();
        return m_phase == Phase::Reading && m_socket->bytesToWrite() <= writeAhead;
    default:
        if (m_reader->state() != HttpReader::State::Body || m_handling.bodyBytes <= m_handling.bodyBudget)
            return false;
        respond(problem(503, u"Too many large requests at once. Try again in a moment."_s), false);
        return true;
    }
}

void HttpConnection::headDone()
{
    m_prepared = m_handling.refuse(m_reader->request());
    if (!m_reader->expectsContinue()) {
        if (m_prepared)
            m_reader->discardBody();
    } else if (m_prepared) {
        respond(*m_prepared, false); // the peer may or may not send the body now: only a close is unmistakable
    } else {
        m_socket->write("HTTP/1.1 100 Continue\r\n\r\n");
    }
}

/// Hands the request over. An answer that comes at once is sent before this returns.
void HttpConnection::ask()
{
    m_phase = Phase::Answering;
    m_deadline.setRemainingTime(m_handling.answerPatience);
    m_asking = true;
    if (m_prepared)
        answer(*m_prepared, {});
    else
        m_handling.handle(m_reader->request(),
                          Reply([self = QPointer<HttpConnection>(this)](const SandboxResponse &response,
                                                                        std::optional<qint64> closeAfterBytes) {
                              if (self && self->m_phase == Phase::Answering)
                                  self->answer(response, closeAfterBytes);
                          }));
    m_asking = false;
}

void HttpConnection::answer(const SandboxResponse &response, std::optional<qint64> closeAfterBytes)
{
    m_phase = Phase::Reading;
    const bool keepAlive = m_reader->keepAlive() && !m_draining;
    if (closeAfterBytes)
        return cut((headOf(response, keepAlive) + response.body).left(*closeAfterBytes));
    respond(response, keepAlive);
    if (!m_asking)
        continueLater(); // whatever was pipelined behind it
}

/// The beginning of an answer and the end of the connection.
void HttpConnection::cut(const QByteArray &beginning)
{
    m_phase = Phase::Lingering;
    m_deadline.setRemainingTime(lingerTime);
    m_socket->write(beginning);
    m_socket->flush();
    m_socket->disconnectFromHost();
}

QByteArray HttpConnection::headOf(const SandboxResponse &response, bool keepAlive) const
{
    QByteArray head = "HTTP/1.1 " + QByteArray::number(response.status) + ' ' + reasonPhrase(response.status) +
                      "\r\nDate: " + httpDate() + "\r\n";
    for (const auto &[name, value] : response.headers)
        head += name + ": " + value + "\r\n";
    if (response.status != 204 && response.status != 304)
        head += "Content-Length: " + QByteArray::number(response.body.size()) + "\r\n";
    head += keepAlive ? "Connection: keep-alive\r\n\r\n" : "Connection: close\r\n\r\n";
    return head;
}

void HttpConnection::respond(const SandboxResponse &response, bool keepAlive)
{
    m_socket->write(headOf(response, keepAlive));
    if (m_reader->request().method != "HEAD")
        m_socket->write(response.body);
    if (keepAlive)
        startRequest();
    else
        linger();
}

/// Sends what is left and takes in, without looking, what the peer still sends: closing at once would reset the
/// connection and could take the answer away from it.
void HttpConnection::linger()
{
    m_phase = Phase::Lingering;
    m_input.clear();
    startRequest(); // lets go of what was read of the body
    m_deadline.setRemainingTime(lingerTime);
    const auto shutDown = [this] {
        if (m_phase == Phase::Lingering && m_socket->bytesToWrite() == 0)
            ::shutdown(int(m_socket->socketDescriptor()), SHUT_WR);
    };
    m_socket->flush();
    connect(m_socket, &QTcpSocket::bytesWritten, this, shutDown);
    shutDown();
    m_socket->readAll();
}

void HttpConnection::checkDeadline()
{
    if (m_phase == Phase::Closed || !m_deadline.hasExpired())
        return;
    if (m_phase == Phase::Answering)
        return respond(problem(504, u"The answer took too long; whether anything was done is not known."_s), false);
    const HttpReader::State state = m_reader->state();
    if (m_phase == Phase::Reading && state != HttpReader::State::Waiting && m_socket->bytesToWrite() == 0)
        respond(problem(408, u"The request took longer than %1 seconds to arrive."_s.arg(m_handling.patience.count() /
                                                                                         1000)),
                false);
    else
        abort();
}

void HttpConnection::drain()
{
    m_draining = true;
    if (isIdle())
        linger();
}

void HttpConnection::abort()
{
    m_socket->abort();
    close();
}

void HttpConnection::close()
{
    if (m_phase == Phase::Closed)
        return;
    m_phase = Phase::Closed;
    Q_EMIT finished();
}

} // namespace selwise::sandbox
