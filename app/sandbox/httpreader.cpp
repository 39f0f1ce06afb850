#include "app/sandbox/httpreader.h"

// Beast 1.74 asserts, in debug builds, on a last chunk that arrives a byte at a time; without the assertion it reads on
// correctly. A client must not be able to stop the process.
#define BOOST_DISABLE_ASSERTS
#include <boost/beast/http/buffer_body.hpp>
#include <boost/beast/http/error.hpp>
#include <boost/beast/http/parser.hpp>

#include <algorithm>
#include <array>

namespace selwise::sandbox {

using namespace Qt::Literals::StringLiterals;
namespace http = boost::beast::http;

struct HttpReader::Parser {
    http::request_parser<http::buffer_body> beast;
};

namespace {

QByteArray bytesOf(boost::beast::string_view text)
{
    return QByteArray(text.data(), qsizetype(text.size()));
}

} // namespace

HttpReader::HttpReader(const HttpLimits &limits)
    : m_limits(limits)
    , m_parser(std::make_unique<Parser>())
{
    m_parser->beast.header_limit(std::uint32_t(limits.head));
    m_parser->beast.body_limit(std::uint64_t(limits.body));
}

HttpReader::~HttpReader() = default;

bool HttpReader::hasBody() const
{
    return m_state == State::HeadDone || m_state == State::Body;
}

bool HttpReader::expectsContinue() const
{
    return m_request.header("Expect").compare("100-continue", Qt::CaseInsensitive) == 0;
}

void HttpReader::refuse(int status, const QString &message)
{
    m_state = State::Refused;
    m_refusal = problem(status, message);
    m_keepAlive = false;
}

void HttpReader::read(QByteArray &bytes)
{
    if (m_state == State::Waiting || m_state == State::Head)
        readHead(bytes);
    else if (m_state == State::HeadDone || m_state == State::Body)
        readBody(bytes);
}

/// Looks at the bytes that are new since the last call. True when they can be no head, and the request is refused.
bool HttpReader::headIsOdd(QByteArrayView head)
{
    for (; m_scanned < head.size(); ++m_scanned) {
        const char c = head[m_scanned];
        const char before = m_scanned > 0 ? head[m_scanned - 1] : '\0';
        const bool afterLine = m_scanned > 1 && before == '\n';
        if ((c == '\n' && before != '\r') || c == '\0' || (afterLine && (c == ' ' || c == '\t')) ||
            (m_scanned == 0 && !(c >= 'A' && c <= 'Z') && !(c >= 'a' && c <= 'z'))) {
            refuse(400, u"This is not an HTTP/1.1 request."_s);
            return true;
        }
    }
    return false;
}

void HttpReader::readHead(QByteArray &bytes)
{
    if (m_state == State::Waiting) {
        while (bytes.startsWith("\r\n")) // RFC 9112, 2.2: empty lines before a request are skipped
            bytes.remove(0, 2);
        if (bytes.isEmpty() || bytes == "\r")
            return;
        m_state = State::Head;
    }
    const qsizetype searchFrom = std::max<qsizetype>(0, m_scanned - 3);
    const qsizetype end = bytes.indexOf("\r\n\r\n", searchFrom);
    const qsizetype length = end < 0 ? bytes.size() : end + 4;
    if (length > m_limits.head)
        return refuse(431, u"The head of the request is larger than %1 bytes."_s.arg(m_limits.head));
    if (headIsOdd(QByteArrayView(bytes).first(length)) || end < 0)
        return;

    boost::beast::error_code error;
    const std::size_t used = m_parser->beast.put({bytes.constData(), std::size_t(length)}, error);
    if (error == http::error::body_limit)
        return refuse(413, u"The body is larger than %1 bytes."_s.arg(m_limits.body));
    if (error == http::error::bad_version)
        return refuse(505, u"Only HTTP/1.0 and HTTP/1.1 are spoken here."_s);
    if (error || !m_parser->beast.is_header_done())
        return refuse(400, u"The head of the request cannot be read."_s);
    bytes.remove(0, qsizetype(used));
    finishHead();
}

void HttpReader::finishHead()
{
    const auto &message = m_parser->beast.get();
    m_request.method = bytesOf(message.method_string());
    m_request.target = bytesOf(message.target());
    for (const auto &field : message)
        m_request.headers.emplace_back(bytesOf(field.name_string()), bytesOf(field.value()));

    const qsizetype lengths = m_request.headerCount("Content-Length");
    const qsizetype encodings = m_request.headerCount("Transfer-Encoding");
    const qsizetype hosts = m_request.headerCount("Host");
    const bool oldVersion = message.version() < 11;
    if (lengths > 1 || m_request.header("Content-Length").contains(',') || (lengths > 0 && encodings > 0) ||
        encodings > 1 || (oldVersion && encodings > 0) || hosts > 1 || (!oldVersion && hosts == 0))
        return refuse(400,
                      u"The head of the request is ambiguous: check Content-Length, Transfer-Encoding and Host."_s);
    if (encodings > 0 && m_request.header("Transfer-Encoding").compare("chunked", Qt::CaseInsensitive) != 0)
        return refuse(501, u"The only Transfer-Encoding known here is chunked."_s);
    if (m_request.headerCount("Expect") > 0 && !expectsContinue())
        return refuse(417, u"The only expectation known here is 100-continue."_s);
    m_keepAlive = m_parser->beast.keep_alive();
    m_state = m_parser->beast.is_done() ? State::Complete : State::HeadDone;
}

void HttpReader::readBody(QByteArray &bytes)
{
    m_state = State::Body;
    auto &parser = m_parser->beast;
    qsizetype position = 0;
    while (!parser.is_done() && position < bytes.size()) {
        std::array<char, 16 * 1024> part;
        auto &body = parser.get().body();
        body.data = part.data();
        body.size = part.size();
        boost::beast::error_code error;
        const std::size_t used =
            parser.put({bytes.constData() + position, std::size_t(bytes.size() - position)}, error);
        position += qsizetype(used);
        if (!m_discard)
            m_request.body.append(part.data(), qsizetype(part.size() - body.size));
        if (error == http::error::need_more)
            break;
        if (error == http::error::body_limit)
            return refuse(413, u"The body is larger than %1 bytes."_s.arg(m_limits.body));
        if (error && error != http::error::need_buffer)
            return refuse(400, u"The body is framed wrongly."_s);
    }
    bytes.remove(0, position);
    if (parser.is_done())
        m_state = State::Complete;
    else if (bytes.size() > m_limits.head) // a chunk's extension or trailer without an end
        refuse(400, u"The body is framed wrongly."_s);
}

} // namespace selwise::sandbox
