#include "app/sandbox/answerreader.h"

#include "app/http/limits.h"

// As in httpreader.cpp: a peer must not be able to stop the process by an assertion.
#define BOOST_DISABLE_ASSERTS
#include <boost/beast/http/buffer_body.hpp>
#include <boost/beast/http/error.hpp>
#include <boost/beast/http/parser.hpp>

#include <algorithm>
#include <array>
#include <limits>

namespace selwise::sandbox {

namespace http = boost::beast::http;

struct AnswerReader::Parser {
    Parser()
    {
        beast.header_limit(std::uint32_t(limits::requestHead));
        // Whoever reads counts. Not boost::none: in 1.74 any Content-Length is over that.
        beast.body_limit(std::numeric_limits<std::uint64_t>::max());
    }
    http::response_parser<http::buffer_body> beast;
};

AnswerReader::AnswerReader(qsizetype kept)
    : m_kept(kept)
    , m_parser(std::make_unique<Parser>())
{
}

AnswerReader::~AnswerReader() = default;

void AnswerReader::read(QByteArray &bytes)
{
    while (m_state == State::Head && !bytes.isEmpty()) {
        const qsizetype before = bytes.size();
        readHead(bytes);
        if (bytes.size() == before)
            break;
    }
    if (m_state == State::Body)
        readBody(bytes);
}

void AnswerReader::readHead(QByteArray &bytes)
{
    auto &parser = m_parser->beast;
    boost::beast::error_code error;
    const std::size_t used = parser.put({bytes.constData(), std::size_t(bytes.size())}, error);
    bytes.remove(0, qsizetype(used));
    if (error && error != http::error::need_more) {
        m_state = State::Damaged;
        return;
    }
    if (!parser.is_header_done())
        return;
    const auto &message = parser.get();
    const int status = int(message.result_int());
    constexpr int switchingProtocols = 101; // nobody asked for that: no interim answer
    if (status < 200 && status != switchingProtocols) {
        m_parser = std::make_unique<Parser>();
        return;
    }
    m_status = status;
    for (const auto &field : message)
        m_headers.emplace_back(std::string(field.name_string()), std::string(field.value()));
    m_state = State::Body;
    if (parser.is_done())
        complete();
}

void AnswerReader::readBody(QByteArray &bytes)
{
    auto &parser = m_parser->beast;
    qsizetype position = 0;
    while (!parser.is_done() && position < bytes.size()) {
        std::array<char, 16 * 1024> part;
        auto &body = parser.get().body();
        body.data = part.data();
        body.size = part.size();
        boost::beast::error_code error;
        position += qsizetype(parser.put({bytes.constData() + position, std::size_t(bytes.size() - position)}, error));
        const std::size_t length = part.size() - body.size;
        m_received += qint64(length);
        m_body.append(part.data(), std::min(length, std::size_t(m_kept) - m_body.size()));
        if (error == http::error::need_more)
            break;
        if (error && error != http::error::need_buffer) {
            m_state = State::Damaged;
            return;
        }
    }
    bytes.remove(0, position);
    if (parser.is_done())
        complete();
    else if (bytes.size() > limits::requestHead) // a chunk's extension or trailer without an end
        m_state = State::Damaged;
}

void AnswerReader::complete()
{
    m_state = State::Complete;
    m_keepAlive = m_parser->beast.keep_alive();
}

void AnswerReader::end()
{
    if (m_state != State::Body)
        return;
    boost::beast::error_code error;
    m_parser->beast.put_eof(error);
    m_state = error ? State::Damaged : State::Complete;
}

} // namespace selwise::sandbox
