#pragma once

#include <memory>
#include <QByteArray>
#include <string>
#include <utility>
#include <vector>

namespace selwise::sandbox {

/// Reads one HTTP/1.x answer out of a stream of bytes; interim ones (1xx) are passed over. No sockets.
class AnswerReader {
public:
    enum class State { Head, Body, Complete, Damaged };

    /// `kept`: bytes of the body that are kept; the rest is counted.
    explicit AnswerReader(qsizetype kept);
    ~AnswerReader();

    /// Takes from the front of `bytes` what belongs to this answer; once Complete what is left does not.
    void read(QByteArray &bytes);
    /// The peer sends no more: completes a body that has no length of its own.
    void end();

    State state() const { return m_state; }
    int status() const { return m_status; } ///< 0 before the head is whole
    const std::vector<std::pair<std::string, std::string>> &headers() const { return m_headers; }
    const std::string &body() const { return m_body; } ///< as received, the beginning of it
    qint64 received() const { return m_received; } ///< bytes of the body so far
    bool keepAlive() const { return m_keepAlive; } ///< once Complete: another request may follow on the connection

private:
    struct Parser; // Boost.Beast stays in the source
    void readHead(QByteArray &bytes);
    void readBody(QByteArray &bytes);
    void complete();

    qsizetype m_kept;
    std::unique_ptr<Parser> m_parser;
    State m_state = State::Head;
    int m_status = 0;
    std::vector<std::pair<std::string, std::string>> m_headers;
    std::string m_body;
    qint64 m_received = 0;
    bool m_keepAlive = false;
};

} // namespace selwise::sandbox
