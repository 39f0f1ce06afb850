#pragma once

#include <QByteArray>
#include <QList>
#include <QUrl>
#include <chrono>
#include <memory>
#include <vector>

/// A server that does wrong on purpose: raw sockets on threads of its own, told per request what to do, counting what
/// arrived. For clients under test; one connection may bring several requests.
namespace selwise::fault {

struct Step {
    enum class Kind {
        Send,   ///< `bytes`
        Drip,   ///< `bytes` one by one, `pause` before each
        Repeat, ///< `bytes` again and again, `count` bytes in all
        Hang,   ///< nothing more, until the client goes or the server stops
        Reset   ///< RST instead of an orderly close
    };
    Kind kind = Kind::Send;
    QByteArray bytes;
    qint64 count = 0;
    std::chrono::milliseconds pause{0};
};

/// What is done with one request. When the steps are over the connection is closed, or with `keepOpen` read on.
struct Script {
    enum class When { Connected, HeadRead, BodyRead };
    When when = When::BodyRead;
    std::vector<Step> steps;
    bool keepOpen = false;
};

using HeaderList = QList<QPair<QByteArray, QByteArray>>;

Script answer(int status, const QByteArray &body, const HeaderList &headers = {}, const QByteArray &type = "application/json");
Script hangWhenConnected();
Script hangBeforeHead();
Script hangInHead();
Script hangInBody();
Script closeWhenConnected();
Script closeWithoutAnswer();
Script resetWithoutAnswer();
Script resetInBody();
Script lengthTooLong(const QByteArray &body);  ///< Content-Length promises more than comes
Script lengthTooShort(const QByteArray &body); ///< more comes than Content-Length says; the connection stays open
Script chunked(const QByteArray &body);
Script cutChunk(const QByteArray &body); ///< ends in the middle of a chunk
Script noLastChunk(const QByteArray &body);
Script dripped(const Script &whole, std::chrono::milliseconds pause); ///< byte by byte
Script html(int status);
Script halfJson();
Script redirect(int status, const QByteArray &location);
Script flood(qint64 bytes, bool announced); ///< a body of that size; announced by Content-Length, or without any
Script headFlood(qint64 bytes);             ///< header after header
Script gzipBomb(qint64 unpacked);
Script twice(const QByteArray &first, const QByteArray &second); ///< a second answer behind the first, connection open
Script notHttp();

struct Arrival {
    int connection = 0; ///< from 1
    QByteArray method, target;
    HeaderList headers;
    QByteArray body; ///< empty when the script did not read it
    QByteArray header(QByteArrayView name) const;
};

/// Listens on 127.0.0.1 from construction to destruction. Thread-safe. For each request the first unused once() that
/// fits is taken, else the last always() that fits, else 500 and a count in unexpected().
class FaultServer {
public:
    FaultServer();
    ~FaultServer();
    QUrl origin() const; ///< http://127.0.0.1:PORT
    quint16 port() const;

    void next(const Script &script); ///< once, for any request or connection
    /// Empty method = any; `part` is looked for in the target.
    void once(const QByteArray &method, const QByteArray &part, const Script &script);
    void always(const QByteArray &method, const QByteArray &part, const Script &script);
    void forget(); ///< all scripts and counts

    int connections() const;
    int unexpected() const;
    std::vector<Arrival> arrivals() const; ///< complete heads, in order
    int count(const QByteArray &method = {}, const QByteArray &part = {}) const;

private:
    struct Shared;
    std::shared_ptr<Shared> d;
};

/// A port on 127.0.0.1 that is taken and refuses every connection while this lives.
class RefusingPort {
public:
    RefusingPort();
    ~RefusingPort();
    QUrl origin() const;

private:
    int m_socket = -1;
    quint16 m_port = 0;
};

} // namespace selwise::fault
