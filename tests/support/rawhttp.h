#pragma once

#include "models/domain/json.h"

#include <memory>
#include <optional>
#include <QByteArray>
#include <QTcpSocket>
#include <utility>
#include <vector>

namespace selwise::test {

struct RawAnswer {
    int status = 0; ///< 0: the connection ended without an answer
    std::vector<std::pair<QByteArray, QByteArray>> headers;
    QByteArray body;
    QByteArray header(QByteArrayView name) const; ///< empty when missing
    Json json() const;                            ///< null when the body is not JSON
};

/// A client that sends exactly the bytes it is given, for servers in another thread or process. It blocks, with a
/// limit.
class RawConnection {
public:
    explicit RawConnection(quint16 port, int patience = 20'000);
    bool isOpen() const;
    /// Sends in one go; false when the peer is gone.
    bool send(const QByteArray &bytes);
    /// The next answer on this connection. `head` for the answer to a HEAD, which has no body.
    RawAnswer receive(bool head = false);
    /// True when the peer closes within the limit (what it sends before that is dropped).
    bool waitForClose();
    QByteArray readSome(int milliseconds); ///< whatever comes next
    QTcpSocket &socket() { return *m_socket; }

private:
    bool more();
    std::unique_ptr<QTcpSocket> m_socket;
    QByteArray m_input;
    int m_patience;
};

/// One request on a connection of its own.
struct RawRequest {
    QByteArray method = "GET";
    QByteArray target;
    QByteArray token;
    QByteArray body;
    std::vector<std::pair<QByteArray, QByteArray>> headers = {};
    QByteArray bytes() const; ///< with Host and, when there is a body, Content-Length and Content-Type
};
/// JSON from a text with apostrophes for quotation marks: legible in a test, and moc stumbles over raw strings.
inline QByteArray quoted(QByteArray apostrophes)
{
    return apostrophes.replace('\'', '"');
}
RawAnswer exchange(quint16 port, const RawRequest &request);

} // namespace selwise::test
