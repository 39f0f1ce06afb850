#include "app/sandbox/sender.h"

#include "app/sandbox/captures.h"
#include "app/sandbox/sendconnection.h"

#include <algorithm>

namespace selwise::sandbox {

using namespace Qt::Literals::StringLiterals;

namespace {

/// A line break in a value would be a header of its own.
bool canStandInAHead(const std::vector<std::pair<std::string, std::string>> &headers)
{
    const auto plain = [](const std::string &text) {
        return std::none_of(text.begin(), text.end(), [](char c) { return (c >= 0 && c < ' ' && c != '\t') || c == 0x7f; });
    };
    return std::all_of(headers.begin(), headers.end(),
                       [&](const auto &header) { return plain(header.first) && plain(header.second); });
}

QByteArray bytesOf(const forwarding::SentRequest &request, const QUrl &url, bool keepOpen, const QByteArray &testId,
                   const QString &event)
{
    QByteArray target = url.toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority | QUrl::RemoveFragment);
    if (!target.startsWith('/'))
        target.prepend('/');
    QByteArray bytes;
    bytes.reserve(qsizetype(request.body.size()) + target.size() + 512);
    const auto add = [&](QByteArrayView name, QByteArrayView value) {
        bytes.append(name).append(": ").append(value).append("\r\n");
    };
    const auto addOwn = [&](QByteArrayView name, QByteArrayView value) {
        const bool given = std::any_of(request.headers.begin(), request.headers.end(), [&](const auto &header) {
            return name.compare(QByteArrayView(header.first), Qt::CaseInsensitive) == 0;
        });
        if (!given)
            add(name, value);
    };
    bytes.append(QByteArrayView(request.method)).append(' ').append(target).append(" HTTP/1.1\r\n");
    add("Host", url.authority(QUrl::FullyEncoded).toLatin1());
    addOwn("User-Agent", "selwise-sandbox/" SELWISE_VERSION);
    addOwn("Accept", "*/*");
    addOwn("Accept-Language", "en");
    addOwn("Accept-Encoding", "identity"); // an answer is kept as received
    for (const auto &[name, value] : request.headers)
        add(name, value);
    add("Content-Length", QByteArray::number(qint64(request.body.size())));
    add("Connection", keepOpen ? "keep-alive" : "close");
    if (!testId.isEmpty())
        add(testIdHeader, testId);
    if (!event.isEmpty())
        add(eventHeader, QUrl::toPercentEncoding(event));
    return bytes.append("\r\n").append(QByteArrayView(request.body));
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
    qDeleteAll(findChildren<SendConnection *>(QString(), Qt::FindDirectChildrenOnly));
}

void Sender::refuse(const QString &why, std::function<void(const Sent &)> done)
{
    Sent refused;
    refused.answer.trouble = forwarding::Answer::Trouble::Forbidden;
    refused.answer.detail = why.toStdString();
    QMetaObject::invokeMethod(
        this, [done = std::move(done), refused] { done(refused); }, Qt::QueuedConnection);
}

void Sender::send(const forwarding::SentRequest &request, const Setup &setup, std::function<void(const Sent &)> done)
{
    const QUrl url = QUrl::fromEncoded(QByteArray::fromStdString(request.url), QUrl::StrictMode);
    if (const auto refusal = m_destinations.refusal(url, setup.purpose))
        return refuse(*refusal, std::move(done));
    if (!canStandInAHead(request.headers))
        return refuse(u"A header of this request holds a line break or another control character: check the "
                      "credentials of the destination."_s, std::move(done));
    const bool own = m_destinations.isOwn(url);
    const QByteArray testId = own ? setup.testId : QByteArray();
    if (!canStandInAHead({{std::string(), testId.toStdString()}}))
        return refuse(u"The test id holds a line break or another control character."_s, std::move(done));
    connectionFor(setup, url).send(bytesOf(request, url, !setup.ownConnection, testId, own ? setup.event : QString()), setup.timeout, std::move(done));
}

SendConnection &Sender::connectionFor(const Setup &setup, const QUrl &url)
{
    if (setup.ownConnection) {
        auto *own = new SendConnection(url, this);
        connect(own, &SendConnection::closed, own, &QObject::deleteLater);
        return *own;
    }
    std::vector<SendConnection *> &open = m_connections[setup.destination];
    const auto idle = std::find_if(open.begin(), open.end(), [&](const SendConnection *one) {
        return one->isIdle() && one->leadsTo(url);
    });
    if (idle != open.end())
        return **idle;
    auto *connection = new SendConnection(url, this);
    open.push_back(connection);
    connect(connection, &SendConnection::closed, this, [this, connection, destination = setup.destination] {
        std::erase(m_connections[destination], connection);
        connection->deleteLater(); // it is still on the stack
    });
    return *connection;
}

} // namespace selwise::sandbox
