#include "app/logging/requestlog.h"

#include <algorithm>
#include <QDir>
#include <QFile>

using namespace Qt::Literals::StringLiterals;

namespace selwise {
namespace {

constexpr QByteArrayView firstLine = "# Selwise Console request log, format 2: a line a try; no bodies, header values or tokens\n";

const char *kindName(ApiError::Kind kind)
{
    using Kind = ApiError::Kind;
    switch (kind) {
    case Kind::Offline: return "offline";
    case Kind::Dns: return "dns";
    case Kind::ConnectionRefused: return "refused";
    case Kind::Tls: return "tls";
    case Kind::ConnectTimeout: return "connect-timeout";
    case Kind::PlainHttpRefused: return "plain-http";
    case Kind::BadAddress: return "bad-address";
    case Kind::MissingToken: return "no-token";
    case Kind::Cancelled: return "cancelled";
    case Kind::Timeout: return "timeout";
    case Kind::ConnectionLost: return "connection-lost";
    case Kind::OutcomeUnknown: return "outcome-unknown";
    case Kind::RedirectRefused: return "redirect-refused";
    case Kind::NotJson: return "not-json";
    case Kind::UnexpectedShape: return "unexpected-shape";
    case Kind::AnswerTooLarge: return "too-large";
    case Kind::Unauthorized: return "unauthorized";
    case Kind::Forbidden: return "forbidden";
    case Kind::NotFound: return "not-found";
    case Kind::Conflict: return "conflict";
    case Kind::PreconditionFailed: return "precondition-failed";
    case Kind::Invalid: return "invalid";
    case Kind::RateLimited: return "rate-limited";
    case Kind::NotImplemented: return "not-implemented";
    case Kind::ServerError: return "server-error";
    case Kind::UnexpectedStatus: return "unexpected-status";
    }
    return "unknown";
}

/// One word of a line, whatever is in it: printable ASCII without spaces, not endless.
QByteArray word(const QString &text)
{
    constexpr qsizetype most = 500;
    QByteArray shown = text.left(most).toUtf8().toPercentEncoding("/%-._~:");
    if (text.size() > most)
        shown += "...";
    return shown.isEmpty() ? QByteArray("-") : shown;
}

} // namespace

RequestLog::RequestLog(QString directory, Complaint complain)
    : RequestLog(std::move(directory), std::move(complain), Options())
{
}

RequestLog::RequestLog(QString directory, Complaint complain, Options options)
    : m_directory(std::move(directory)), m_complain(std::move(complain)), m_options(options)
{
    m_thread.setObjectName("selwise-log"_L1);
}

RequestLog::~RequestLog()
{
    if (m_writer)
        QMetaObject::invokeMethod(m_writer, [this] { m_thread.quit(); }, Qt::QueuedConnection); // behind the lines waiting
    m_thread.wait();
}

QString RequestLog::file() const
{
    return numbered(0);
}

QString RequestLog::numbered(int number) const
{
    return m_directory + (number == 0 ? u"/requests.log"_s : u"/requests.%1.log"_s.arg(number));
}

void RequestLog::tried(const RequestTry &what)
{
    const std::lock_guard lock(m_starting);
    if (!m_writer) {
        m_writer = new QObject;
        m_writer->moveToThread(&m_thread);
        QObject::connect(&m_thread, &QThread::finished, m_writer, &QObject::deleteLater);
        m_thread.start(QThread::LowPriority);
    }
    QMetaObject::invokeMethod(m_writer, [this, text = line(what)] { append(text); }, Qt::QueuedConnection);
}

QByteArray RequestLog::line(const RequestTry &what)
{
    // What one looks for is at the front; the path, which may be long, is behind what has a width of its own.
    QByteArray text = what.time.toUTC().toString(Qt::ISODateWithMs).toLatin1();
    text += ' ' + word(QString::fromLatin1(what.method));
    text += ' ' + (what.status > 0 ? QByteArray::number(what.status) : QByteArray("-"));
    text += ' ' + word(what.path);
    text += ' ' + (what.error ? QByteArray(kindName(*what.error)) : QByteArray("answered"));
    text += ' ' + QByteArray::number(qint64(what.elapsed.count())) + "ms";
    text += " sent=" + QByteArray::number(what.bytesSent) + " received=" + QByteArray::number(what.bytesReceived);
    text += " attempt=" + QByteArray::number(what.attempt) + " call=" + word(what.requestId) + " try=" + word(what.tryId);
    return text + '\n';
}

/// Opened for each line: another process may have rotated meanwhile, and nothing is left in a buffer.
void RequestLog::append(const QByteArray &text)
{
    constexpr auto owner = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
    const QFileInfo known(file());
    if (known.exists() && known.size() + text.size() > m_options.fileBytes)
        rotate();
    QDir().mkpath(m_directory);
    QFile log(file());
    QString problem;
    if (!log.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered, owner)) {
        problem = log.errorString();
    } else {
        if (log.permissions() & ~(owner | QFileDevice::ReadUser | QFileDevice::WriteUser))
            log.setPermissions(owner);
        const QByteArray whole = log.size() == 0 ? firstLine.toByteArray() + text : text;
        if (log.write(whole) != whole.size())
            problem = log.errorString();
    }
    if (!problem.isEmpty() && !std::exchange(m_complained, true) && m_complain)
        m_complain(file(), problem);
}

void RequestLog::rotate() const
{
    QFile::remove(numbered(m_options.files - 1));
    for (int number = m_options.files - 2; number >= 0; --number)
        QFile::rename(numbered(number), numbered(number + 1));
}

} // namespace selwise
