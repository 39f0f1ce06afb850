#include "tests/support/untrustedserver.h"

#include <QFile>
#include <QProcess>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslServer>
#include <QSslSocket>

using namespace Qt::Literals::StringLiterals;

namespace selwise::fault {

UntrustedServer::UntrustedServer()
{
    const QString key = m_dir.filePath(u"key.pem"_s);
    const QString certificate = m_dir.filePath(u"cert.pem"_s);
    QProcess openssl;
    openssl.start(u"openssl"_s, {u"req"_s, u"-x509"_s, u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:prime256v1"_s,
                                 u"-nodes"_s, u"-keyout"_s, key, u"-out"_s, certificate, u"-days"_s, u"2"_s, u"-subj"_s,
                                 u"/CN=127.0.0.1"_s, u"-addext"_s, u"subjectAltName=IP:127.0.0.1"_s});
    QFile keyFile(key);
    if (!openssl.waitForFinished() || openssl.exitCode() != 0 || !keyFile.open(QIODevice::ReadOnly))
        return;
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setPrivateKey(QSslKey(&keyFile, QSsl::Ec));
    tls.setLocalCertificateChain(QSslCertificate::fromPath(certificate));

    m_server = new QSslServer;
    m_server->setSslConfiguration(tls);
    m_server->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::finished, m_server, &QObject::deleteLater);
    m_thread.start();
    QMetaObject::invokeMethod(
        m_server,
        [this] {
            QObject::connect(m_server, &QTcpServer::pendingConnectionAvailable, m_server, [this] {
                QTcpSocket *socket = m_server->nextPendingConnection();
                QObject::connect(socket, &QIODevice::readyRead, m_server, [this, socket] {
                    ++m_requests;
                    socket->readAll();
                    socket->write("HTTP/1.1 200 OK\r\nContent-Length: 2\r\nContent-Type: application/json\r\n\r\n{}");
                });
            });
            if (m_server->listen(QHostAddress::LocalHost))
                m_port = m_server->serverPort();
        },
        Qt::BlockingQueuedConnection);
}

UntrustedServer::~UntrustedServer()
{
    m_thread.quit();
    m_thread.wait();
}

QUrl UntrustedServer::origin() const
{
    return QUrl(u"https://127.0.0.1:%1"_s.arg(m_port));
}

} // namespace selwise::fault
