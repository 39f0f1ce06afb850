#include "tests/support/faultserver.h"

#include <arpa/inet.h>
#include <mutex>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/eventfd.h>
#include <sys/socket.h>
#include <thread>
#include <unistd.h>

namespace selwise::fault {
namespace {

int boundSocket(quint16 &port)
{
    const int fd = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    if (fd < 0 || ::bind(fd, reinterpret_cast<sockaddr *>(&address), size) != 0
        || ::getsockname(fd, reinterpret_cast<sockaddr *>(&address), &size) != 0)
        qFatal("fault server: no socket");
    port = ntohs(address.sin_port);
    return fd;
}

QUrl loopback(quint16 port)
{
    QUrl url;
    url.setScheme(QStringLiteral("http"));
    url.setHost(QStringLiteral("127.0.0.1"));
    url.setPort(port);
    return url;
}

struct Rule {
    QByteArray method, part;
    Script script;
    bool fits(const Arrival &arrival) const
    {
        return (method.isEmpty() || method == arrival.method) && arrival.target.contains(part);
    }
};

} // namespace

QByteArray Arrival::header(QByteArrayView name) const
{
    for (const auto &[key, value] : headers) {
        if (QByteArrayView(key).compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

/// Lives until the last connection's thread is gone.
struct FaultServer::Shared {
    int listener = -1;
    int wake = -1; ///< readable once the server stops
    quint16 port = 0;
    mutable std::mutex mutex;
    std::vector<Rule> onceRules, alwaysRules;
    std::vector<Arrival> arrivals;
    int connections = 0;
    int unexpected = 0;
    std::vector<std::thread> threads;

    bool stopped() const
    {
        pollfd p{wake, POLLIN, 0};
        return ::poll(&p, 1, 0) > 0;
    }
    /// False when the server stops or the time is up before the socket is ready.
    bool ready(int fd, short events, int timeoutMs = -1) const
    {
        pollfd p[2] = {{fd, events, 0}, {wake, POLLIN, 0}};
        return ::poll(p, 2, timeoutMs) > 0 && !(p[1].revents & POLLIN);
    }
    bool sendAll(int fd, const char *data, qint64 size) const
    {
        while (size > 0) {
            if (!ready(fd, POLLOUT))
                return false;
            const ssize_t n = ::send(fd, data, size_t(size), MSG_NOSIGNAL | MSG_DONTWAIT);
            if (n < 0 && errno != EAGAIN)
                return false;
            data += std::max<ssize_t>(n, 0);
            size -= std::max<ssize_t>(n, 0);
        }
        return true;
    }
    /// Appends what comes; false at the end of the connection or of the server.
    bool receive(int fd, QByteArray &buffer) const
    {
        char data[16384];
        if (!ready(fd, POLLIN))
            return false;
        const ssize_t n = ::recv(fd, data, sizeof data, 0);
        if (n <= 0)
            return false;
        buffer.append(data, n);
        return true;
    }

    void accept();
    void serve(int fd, int connection);
    bool perform(int fd, const Script &script) const;
    Script scriptFor(const Arrival &arrival);
};

void FaultServer::Shared::accept()
{
    while (ready(listener, POLLIN)) {
        const int fd = ::accept4(listener, nullptr, nullptr, SOCK_CLOEXEC);
        if (fd < 0)
            continue;
        const int on = 1;
        ::setsockopt(fd, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
        const std::lock_guard lock(mutex);
        const int number = ++connections;
        threads.emplace_back([this, fd, number] {
            serve(fd, number);
            ::close(fd);
        });
    }
}

Script FaultServer::Shared::scriptFor(const Arrival &arrival)
{
    const std::lock_guard lock(mutex);
    arrivals.push_back(arrival);
    for (auto rule = onceRules.begin(); rule != onceRules.end(); ++rule) {
        if (rule->fits(arrival)) {
            Script script = rule->script;
            onceRules.erase(rule);
            return script;
        }
    }
    for (auto rule = alwaysRules.rbegin(); rule != alwaysRules.rend(); ++rule) {
        if (rule->fits(arrival))
            return rule->script;
    }
    ++unexpected;
    return answer(500, "{\"message\":\"the fault server was not told what to do\"}");
}

void FaultServer::Shared::serve(int fd, int connection)
{
    {
        std::unique_lock lock(mutex);
        if (!onceRules.empty() && onceRules.front().script.when == Script::When::Connected) {
            const Script script = onceRules.front().script;
            onceRules.erase(onceRules.begin());
            lock.unlock();
            perform(fd, script);
            return;
        }
    }
    QByteArray buffer;
    for (;;) {
        qsizetype end = -1;
        while ((end = buffer.indexOf("\r\n\r\n")) < 0) {
            if (!receive(fd, buffer))
                return;
        }
        QList<QByteArray> lines = buffer.first(end).split('\n');
        buffer.remove(0, end + 4);
        Arrival arrival;
        arrival.connection = connection;
        const QList<QByteArray> words = lines.takeFirst().trimmed().split(' ');
        arrival.method = words.value(0);
        arrival.target = words.value(1);
        for (const QByteArray &line : lines) {
            const qsizetype colon = line.indexOf(':');
            arrival.headers.append({line.first(std::max<qsizetype>(colon, 0)).trimmed(), line.sliced(colon + 1).trimmed()});
        }
        const qsizetype length = arrival.header("Content-Length").toLongLong();
        const Script script = scriptFor(arrival);
        if (script.when == Script::When::BodyRead) {
            while (buffer.size() < length) {
                if (!receive(fd, buffer))
                    return;
            }
            const std::lock_guard lock(mutex);
            for (auto known = arrivals.rbegin(); known != arrivals.rend(); ++known) {
                if (known->connection == connection) {
                    known->body = buffer.first(length);
                    break;
                }
            }
            buffer.remove(0, length);
        }
        if (!perform(fd, script) || !script.keepOpen)
            break;
    }
    // An orderly close: what the client still sends must not turn it into a reset.
    ::shutdown(fd, SHUT_WR);
    while (receive(fd, buffer))
        buffer.clear();
}

/// False when the connection is of no more use.
bool FaultServer::Shared::perform(int fd, const Script &script) const
{
    for (const Step &step : script.steps) {
        switch (step.kind) {
        case Step::Kind::Send:
            if (!sendAll(fd, step.bytes.constData(), step.bytes.size()))
                return false;
            break;
        case Step::Kind::Drip:
            for (const char &byte : step.bytes) {
                pollfd p{wake, POLLIN, 0};
                if (::poll(&p, 1, int(step.pause.count())) > 0 || !sendAll(fd, &byte, 1))
                    return false;
            }
            break;
        case Step::Kind::Repeat:
            for (qint64 left = step.count; left > 0; left -= step.bytes.size()) {
                if (!sendAll(fd, step.bytes.constData(), std::min<qint64>(left, step.bytes.size())))
                    return false;
            }
            break;
        case Step::Kind::Hang: {
            QByteArray ignored;
            while (receive(fd, ignored))
                ignored.clear();
            return false;
        }
        case Step::Kind::Reset: {
            const linger now{1, 0};
            ::setsockopt(fd, SOL_SOCKET, SO_LINGER, &now, sizeof now);
            return false;
        }
        }
    }
    return true;
}

FaultServer::FaultServer() : d(std::make_shared<Shared>())
{
    d->listener = boundSocket(d->port);
    d->wake = ::eventfd(0, EFD_CLOEXEC);
    if (d->wake < 0 || ::listen(d->listener, 512) != 0)
        qFatal("fault server: cannot listen");
    const std::lock_guard lock(d->mutex);
    d->threads.emplace_back([shared = d.get()] { shared->accept(); });
}

FaultServer::~FaultServer()
{
    const quint64 one = 1;
    if (::write(d->wake, &one, sizeof one) != sizeof one)
        qFatal("fault server: cannot stop");
    std::thread acceptor;
    {
        const std::lock_guard lock(d->mutex);
        acceptor = std::move(d->threads.front());
    }
    acceptor.join(); // from here on no more threads are added
    for (std::thread &thread : d->threads) {
        if (thread.joinable())
            thread.join();
    }
    ::close(d->listener);
    ::close(d->wake);
}

QUrl FaultServer::origin() const
{
    return loopback(d->port);
}

quint16 FaultServer::port() const
{
    return d->port;
}

void FaultServer::next(const Script &script)
{
    once({}, {}, script);
}

void FaultServer::once(const QByteArray &method, const QByteArray &part, const Script &script)
{
    const std::lock_guard lock(d->mutex);
    d->onceRules.push_back({method, part, script});
}

void FaultServer::always(const QByteArray &method, const QByteArray &part, const Script &script)
{
    const std::lock_guard lock(d->mutex);
    d->alwaysRules.push_back({method, part, script});
}

void FaultServer::forget()
{
    const std::lock_guard lock(d->mutex);
    d->onceRules.clear();
    d->alwaysRules.clear();
    d->arrivals.clear();
    d->connections = 0;
    d->unexpected = 0;
}

int FaultServer::connections() const
{
    const std::lock_guard lock(d->mutex);
    return d->connections;
}

int FaultServer::unexpected() const
{
    const std::lock_guard lock(d->mutex);
    return d->unexpected;
}

std::vector<Arrival> FaultServer::arrivals() const
{
    const std::lock_guard lock(d->mutex);
    return d->arrivals;
}

int FaultServer::count(const QByteArray &method, const QByteArray &part) const
{
    const Rule rule{method, part, {}};
    const std::lock_guard lock(d->mutex);
    return int(std::count_if(d->arrivals.begin(), d->arrivals.end(),
                             [&rule](const Arrival &arrival) { return rule.fits(arrival); }));
}

RefusingPort::RefusingPort() : m_socket(boundSocket(m_port)) {}

RefusingPort::~RefusingPort()
{
    ::close(m_socket);
}

QUrl RefusingPort::origin() const
{
    return loopback(m_port);
}

} // namespace selwise::fault
