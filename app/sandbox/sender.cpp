#include "app/sandbox/sender.h"

#include "app/http/bodydevice.h"
#include "app/sandbox/sending.h"

#include <QNetworkAccessManager>
#include <QNetworkCookieJar>
#include <QNetworkProxy>
#include <QNetworkReply>

namespace selwise::sandbox {

using namespace Qt::Literals::StringLiterals;

namespace {

QNetworkRequest networkRequest(const forwarding::SentRequest &request, const QUrl &url)
{
    using Request = QNetworkRequest;
    Request network(url);
    network.setAttribute(Request::RedirectPolicyAttribute, Request::ManualRedirectPolicy);
    network.setAttribute(Request::Http2AllowedAttribute, false);
    network.setAttribute(Request::HttpPipeliningAllowedAttribute, false);
    network.setAttribute(Request::CookieLoadControlAttribute, Request::Manual);
    network.setAttribute(Request::CookieSaveControlAttribute, Request::Manual);
    network.setAttribute(Request::AuthenticationReuseAttribute, Request::Manual);
    network.setAttribute(Request::CacheLoadControlAttribute, Request::AlwaysNetwork);
    network.setAttribute(Request::CacheSaveControlAttribute, false);
    network.setAttribute(Request::DoNotBufferUploadDataAttribute, true);
    network.setRawHeader("User-Agent", "selwise-sandbox/" SELWISE_VERSION);
    network.setRawHeader("Accept", "*/*");
    network.setRawHeader("Accept-Language", "en");
    network.setRawHeader("Accept-Encoding", "identity"); // an answer is kept as received
    for (const auto &[name, value] : request.headers)
        network.setRawHeader(QByteArray::fromStdString(name), QByteArray::fromStdString(value));
    network.setHeader(Request::ContentLengthHeader, qint64(request.body.size()));
    return network;
}

} // namespace

Sender::Sender(const Destinations &destinations, QObject *parent)
    : QObject(parent)
    , m_destinations(destinations)
{
}

Sender::~Sender()
{
    // Requests on their way end without a word: their owners are going too.
    qDeleteAll(findChildren<Sending *>(QString(), Qt::FindDirectChildrenOnly));
}

QNetworkAccessManager &Sender::managerOf(const QString &destination)
{
    std::unique_ptr<QNetworkAccessManager> &manager = m_managers[destination];
    if (!manager) {
        manager = std::make_unique<QNetworkAccessManager>();
        manager->setProxy(QNetworkProxy(QNetworkProxy::NoProxy));
        manager->setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
        manager->setAutoDeleteReplies(false);
    }
    return *manager;
}

void Sender::send(const forwarding::SentRequest &request, const Setup &setup, std::function<void(const Sent &)> done)
{
    const QUrl url = QUrl::fromEncoded(QByteArray::fromStdString(request.url), QUrl::StrictMode);
    if (const auto refusal = m_destinations.refusal(url, setup.purpose)) {
        Sent refused;
        refused.answer.trouble = forwarding::Answer::Trouble::Forbidden;
        refused.answer.detail = refusal->toStdString();
        QMetaObject::invokeMethod(
            this, [done = std::move(done), refused] { done(refused); }, Qt::QueuedConnection);
        return;
    }
    QNetworkRequest network = networkRequest(request, url);
    if (setup.ownConnection)
        network.setRawHeader("Connection", "close");
    if (!setup.testId.isEmpty() && m_destinations.isOwn(url))
        network.setRawHeader("X-Test-Id", setup.testId);
    auto *body = new BodyDevice(QByteArray::fromStdString(request.body));
    QNetworkReply *reply =
        managerOf(setup.destination).sendCustomRequest(network, QByteArray::fromStdString(request.method), body);
    body->setParent(reply);
    reply->setReadBufferSize(keptOfAnswer);
    new Sending(reply, setup.timeout, std::move(done), this);
}

void Sender::forget(const QString &destination)
{
    const auto found = m_managers.find(destination);
    if (found == m_managers.end())
        return;
    found->second.release()->deleteLater(); // answers under way are of no interest any more
    m_managers.erase(found);
}

} // namespace selwise::sandbox
