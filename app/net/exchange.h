#pragma once

#include "app/http/pending.h"
#include "app/http/requestobserver.h"
#include "app/net/networktransport.h"

#include <QElapsedTimer>
#include <QNetworkReply>
#include <QTimer>

namespace selwise {

class AccessManager;
class BodyDevice;

struct ExchangeSetup {
    HttpRequest request;
    QUrl url; ///< whole
    Secret token;
    NetworkTransport::Limits limits;
    RequestObserver *observer = nullptr;
    Pending<HttpResponse> pending;
};

/// One request and its answer, on a connection of its own; lives in the I/O thread and deletes itself when it is over.
/// Settles the pending future once: with the whole answer, or with the error that kept it from coming.
class Exchange final : public QObject {
    Q_OBJECT
public:
    Exchange(ExchangeSetup setup, QObject *parent);
    ~Exchange() override;
    void start();

private:
    void alive();
    void onSent();
    void onHead();
    void onData();
    void onFinished();
    void stop(ApiError::Kind kind, const QString &detail = {});
    void fail(ApiError::Kind kind, const QString &detail);
    void settle(const Result<HttpResponse, ApiError> &outcome);
    bool mayHaveHappened(ApiError::Kind kind) const;
    int status() const;
    HttpResponse response();

    ExchangeSetup m_setup;
    QString m_tryId;
    QDateTime m_began;
    QElapsedTimer m_elapsed;
    QTimer m_connectTimer, m_idleTimer, m_wholeTimer;
    AccessManager *m_manager = nullptr;
    BodyDevice *m_upload = nullptr;
    QNetworkReply *m_reply = nullptr;
    QString m_tlsProblem;
    std::vector<QByteArray> m_pieces; ///< of the body
    qint64 m_received = 0;
    bool m_sent = false;
    bool m_settled = false;
};

} // namespace selwise
