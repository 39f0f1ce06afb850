#pragma once

#include "app/sandbox/destinations.h"
#include "models/forwarding/classify.h"

#include <chrono>
#include <functional>
#include <QObject>
#include <unordered_map>
#include <vector>

namespace selwise::sandbox {

/// What came of one request that was sent, and how long it took.
struct Sent {
    forwarding::Answer answer;
    std::chrono::milliseconds elapsed{0};
};

class SendConnection;

/// Sends to destinations over HTTP/1.1: each request once (whoever wants it repeated repeats it), redirects not followed,
/// no cookies, no proxy, 64 KiB of the answer kept. Each destination has connections of its own, so that a slow one never
/// holds up another; they stay open for the next request. Lives in the service's thread.
///
/// Not by QNetworkAccessManager: its hops between threads, several a request for a body that may be sent once only, were
/// more than half of what a delivery costs.
class Sender : public QObject {
    Q_OBJECT
public:
    static constexpr qint64 keptOfAnswer = 64 * 1024;
    static constexpr qint64 answerMost = 1024 * 1024; ///< above it the connection is closed: TooLarge

    struct Setup {
        QString destination; ///< "meta", a webhook's id: whose connections
        Destinations::Purpose purpose = Destinations::Purpose::Provider;
        std::chrono::milliseconds timeout = std::chrono::seconds(10); ///< for the whole of it
        bool ownConnection = false; ///< not one left open, which the peer may just be closing
        // Go along as X-Test-Id and X-Selwise-Event to this sandbox's own stand-ins and receivers only.
        QByteArray testId;
        QString event; ///< the canonical name, which a destination need not be told
    };

    explicit Sender(const Destinations &destinations, QObject *parent = nullptr);
    ~Sender() override;

    /// `done` is called once, later, also when nothing may be sent there (Trouble::Forbidden); never after this object
    /// went.
    void send(const forwarding::SentRequest &request, const Setup &setup, std::function<void(const Sent &)> done);

private:
    void refuse(const QString &why, std::function<void(const Sent &)> done);
    SendConnection &connectionFor(const Setup &setup, const QUrl &url);

    const Destinations &m_destinations;
    std::unordered_map<QString, std::vector<SendConnection *>> m_connections; ///< by destination, those that stay open; children
};

} // namespace selwise::sandbox
