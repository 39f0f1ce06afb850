#include "app/sandbox/sending.h"

#include <QNetworkReply>

namespace selwise::sandbox {

using namespace Qt::Literals::StringLiterals;
using Trouble = forwarding::Answer::Trouble;

namespace {

/// What kept a whole answer from coming; None when the "error" only restates a status. `begun`: a head had come.
Trouble troubleOf(QNetworkReply::NetworkError error, bool begun)
{
    switch (error) {
    case QNetworkReply::NoError: return Trouble::None;
    case QNetworkReply::HostNotFoundError: return Trouble::Dns;
    case QNetworkReply::ConnectionRefusedError:
    case QNetworkReply::TemporaryNetworkFailureError:
    case QNetworkReply::NetworkSessionFailedError: return Trouble::Refused;
    case QNetworkReply::UnknownNetworkError: return begun ? Trouble::Cut : Trouble::Refused; // unreachable
    case QNetworkReply::SslHandshakeFailedError: return Trouble::Tls;
    case QNetworkReply::TimeoutError: return Trouble::Timeout;
    case QNetworkReply::RemoteHostClosedError:
    case QNetworkReply::ContentReSendError: // it wanted to send again, which our bodies do not allow
    case QNetworkReply::ProtocolFailure: // an answer that is no HTTP
    case QNetworkReply::ProtocolUnknownError: return begun ? Trouble::Cut : Trouble::Reset;
    default: break;
    }
    return error >= QNetworkReply::ContentAccessDenied && begun ? Trouble::None
           : begun                                              ? Trouble::Cut
                                                                : Trouble::Reset;
}

} // namespace

Sending::Sending(QNetworkReply *reply, std::chrono::milliseconds timeout, Done done, QObject *parent)
    : QObject(parent)
    , m_reply(reply)
    , m_done(std::move(done))
{
    m_reply->setParent(this);
    m_elapsed.start();
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, [this] { stop(Trouble::Timeout, u"no whole answer in time"_s); });
    m_timer.start(timeout);
    connect(m_reply, &QNetworkReply::readyRead, this, &Sending::read);
    connect(m_reply, &QNetworkReply::finished, this, &Sending::finish);
}

void Sending::read()
{
    while (!m_settled && m_reply->bytesAvailable() > 0) {
        const QByteArray piece = m_reply->read(Sender::keptOfAnswer);
        if (piece.isEmpty())
            return;
        m_received += piece.size();
        m_kept += piece.left(std::max<qint64>(0, Sender::keptOfAnswer - m_kept.size()));
        if (m_received > Sender::answerMost)
            stop(Trouble::TooLarge, u"more than %1 bytes"_s.arg(Sender::answerMost));
    }
}

void Sending::finish()
{
    read();
    if (m_settled)
        return;
    const bool begun = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).isValid();
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    // A redirect ends in ContentReSendError too, for its body cannot be had again: it is an answer all the same.
    const bool redirect = status >= 300 && status < 400;
    settle(redirect ? Trouble::None : troubleOf(m_reply->error(), begun), m_reply->errorString());
}

/// Ends it from our side.
void Sending::stop(Trouble trouble, const QString &detail)
{
    m_reply->disconnect(this);
    settle(trouble, detail);
    m_reply->abort();
}

void Sending::settle(Trouble trouble, const QString &detail)
{
    m_settled = true;
    m_timer.stop();
    Sent sent;
    sent.elapsed = std::chrono::milliseconds(m_elapsed.elapsed());
    sent.answer.trouble = trouble;
    sent.answer.status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    for (const auto &[name, value] : m_reply->rawHeaderPairs())
        sent.answer.headers.emplace_back(name.toStdString(), value.toStdString());
    sent.answer.body = m_kept.toStdString();
    if (trouble != Trouble::None)
        sent.answer.detail = detail.toStdString();
    deleteLater();
    m_done(sent);
}

} // namespace selwise::sandbox
