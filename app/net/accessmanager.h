#pragma once

#include "models/domain/secret.h"

#include <QNetworkAccessManager>
#include <QUrl>

namespace selwise {

/// The one place through which a request leaves the program. It lets nothing go but to its own origin, and takes away
/// everything QNetworkAccessManager would do by itself: following redirects, HTTP/2, cookies, cache, proxies, answering
/// authentication challenges, buffering (and thereby re-sending) bodies.
///
/// Proxies: none is ever used, neither the system's nor one from the environment; the connection is direct.
class AccessManager final : public QNetworkAccessManager {
    Q_OBJECT
public:
    AccessManager(QUrl origin, Secret token, QObject *parent = nullptr);
    /// Whether a header can carry it: visible ASCII.
    static bool canCarry(const Secret &token);

protected:
    /// Refuses (a reply that finishes with ProtocolUnknownError) whatever the address guard does not allow.
    QNetworkReply *createRequest(Operation op, const QNetworkRequest &request, QIODevice *body) override;

private:
    QUrl m_origin;
    Secret m_token;
};

} // namespace selwise
