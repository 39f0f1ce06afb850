#pragma once

#include <QTemporaryDir>
#include <QThread>
#include <QUrl>
#include <atomic>

class QSslServer;

namespace selwise::fault {

/// An https server with a certificate that nobody trusts: self-signed, made by `openssl` when this is constructed.
class UntrustedServer {
public:
    UntrustedServer();
    ~UntrustedServer();
    bool usable() const { return m_port != 0; } ///< false when openssl is missing
    QUrl origin() const;                        ///< https://127.0.0.1:PORT
    int requests() const { return m_requests; } ///< connections over which anything came after the handshake

private:
    QTemporaryDir m_dir;
    QThread m_thread;
    QSslServer *m_server = nullptr;
    quint16 m_port = 0;
    std::atomic<int> m_requests{0};
};

} // namespace selwise::fault
