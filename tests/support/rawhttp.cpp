#include "tests/support/rawhttp.h"

#include <algorithm>
#include <QHostAddress>

namespace selwise::test {

QByteArray RawAnswer::header(QByteArrayView name) const
{
    const auto found = std::find_if(headers.begin(), headers.end(),
                                    [name](const auto &h) { return h.first.compare(name, Qt::CaseInsensitive) == 0; });
    return found == headers.end() ? QByteArray() : found->second;
}

Json RawAnswer::json() const
{
    const auto parsed = Json::parse(body);
    return parsed ? *parsed : Json();
}

RawConnection::RawConnection(quint16 port, int patience)
    : m_socket(std::make_unique<QTcpSocket>())
    , m_patience(patience)
{
    m_socket->connectToHost(QHostAddress(QHostAddress::LocalHost), port);
    m_socket->waitForConnected(patience);
}

bool RawConnection::isOpen() const
{
    return m_socket->state() == QAbstractSocket::ConnectedState;
}

bool RawConnection::send(const QByteArray &bytes)
{
    if (m_socket->write(bytes) != bytes.size())
        return false;
    while (m_socket->bytesToWrite() > 0) {
        if (!m_socket->waitForBytesWritten(m_patience))
            return false;
    }
    return true;
}

bool RawConnection::more()
{
    if (m_socket->bytesAvailable() == 0 && !m_socket->waitForReadyRead(m_patience))
        return false;
    m_input += m_socket->readAll();
    return true;
}

RawAnswer RawConnection::receive(bool head)
{
    RawAnswer answer;
    qsizetype end = -1;
    while ((end = m_input.indexOf("\r\n\r\n")) < 0) {
        if (!more())
            return answer;
    }
    QList<QByteArray> lines = m_input.first(end).split('\n');
    m_input.remove(0, end + 4);
    answer.status = lines.takeFirst().split(' ').value(1).toInt();
    for (const QByteArray &line : lines) {
        const qsizetype colon = line.indexOf(':');
        answer.headers.emplace_back(line.first(colon), line.sliced(colon + 1).trimmed());
    }
    const qsizetype length = head || answer.status < 200 ? 0 : answer.header("Content-Length").toLongLong();
    while (m_input.size() < length) {
        if (!more())
            return {};
    }
    answer.body = m_input.first(length);
    m_input.remove(0, length);
    return answer;
}

bool RawConnection::waitForClose()
{
    while (isOpen()) {
        if (!m_socket->waitForReadyRead(m_patience))
            break;
        m_socket->readAll();
    }
    return !isOpen();
}

QByteArray RawConnection::readSome(int milliseconds)
{
    if (m_input.isEmpty() && m_socket->waitForReadyRead(milliseconds))
        m_input += m_socket->readAll();
    return std::exchange(m_input, {});
}

QByteArray RawRequest::bytes() const
{
    QByteArray text = method + ' ' + target + " HTTP/1.1\r\nHost: 127.0.0.1\r\n";
    if (!token.isEmpty())
        text += "Authorization: Bearer " + token + "\r\n";
    const auto has = [this](QByteArrayView name) {
        return std::any_of(headers.begin(), headers.end(),
                           [name](const auto &h) { return h.first.compare(name, Qt::CaseInsensitive) == 0; });
    };
    if (!body.isEmpty() && !has("Content-Type"))
        text += "Content-Type: application/json\r\n";
    if (!body.isEmpty())
        text += "Content-Length: " + QByteArray::number(body.size()) + "\r\n";
    for (const auto &[name, value] : headers)
        text += name + ": " + value + "\r\n";
    return text + "\r\n" + body;
}

RawAnswer exchange(quint16 port, const RawRequest &request)
{
    RawConnection connection(port);
    connection.send(request.bytes());
    return connection.receive(request.method == "HEAD");
}

} // namespace selwise::test
