#include "app/sandbox/captures.h"

#include "app/http/redaction.h"
#include "models/domain/codec/redaction.h"
#include "app/sandbox/documentrules.h"
#include "app/sandbox/wirenames.h"
#include "models/domain/codec/providercodec.h"

#include <algorithm>
#include <array>
#include <QTimeZone>

namespace selwise::sandbox {

using namespace Qt::Literals::StringLiterals;

namespace {

qint64 sizeOf(const Captured &captured)
{
    qint64 size = captured.request.target.size() + captured.request.body.size() + 256;
    for (const auto &[name, value] : captured.request.headers)
        size += name.size() + value.size() + 64;
    return size;
}

/// A webhook's key may stand in a header of any name: those that are known to hold none are shown, no others.
bool isPlainHeader(const QByteArray &name)
{
    static constexpr std::array plain = {"accept", "accept-encoding", "accept-language", "connection", "content-length",
                                         "content-type", "date", "host", "user-agent", "webhook-id", "webhook-timestamp",
                                         "webhook-signature", "x-selwise-signature", "x-request-id"};
    const QByteArray lower = name.toLower();
    return lower.endsWith("-signature") ||
           std::any_of(plain.begin(), plain.end(), [&](const char *known) { return lower == known; });
}

QByteArray maskedTarget(const QByteArray &target)
{
    const QUrl url = http::redactedUrl(QUrl::fromEncoded("http://x" + target, QUrl::StrictMode));
    return url.toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority);
}

/// The bytes as they came, unless they hold something under a secret's name.
QByteArray maskedBody(const QByteArray &body)
{
    const auto json = Json::parse(body);
    if (!json)
        return body;
    const Json redacted = codec::redacted(*json);
    return redacted == *json ? body : redacted.toBytes();
}

} // namespace

void Captures::add(Captured captured)
{
    captured.number = ++m_number;
    captured.testId = captured.request.header(testIdHeader);
    captured.event = QUrl::fromPercentEncoding(captured.request.header(eventHeader));
    std::erase_if(captured.request.headers, [](const auto &header) {
        return testIdHeader.compare(header.first, Qt::CaseInsensitive) == 0
               || eventHeader.compare(header.first, Qt::CaseInsensitive) == 0;
    });
    m_bytes += sizeOf(captured);
    m_all.push_back(std::move(captured));
    while (m_all.size() > mostKept || (m_bytes > mostBytes && m_all.size() > 1)) {
        m_bytes -= sizeOf(m_all.front());
        m_all.pop_front();
        ++m_dropped;
    }
}

void Captures::clear()
{
    m_all.clear();
    m_bytes = 0;
    m_dropped = 0;
}

Json Captures::shown(const Captured &captured, const QStringList &events) const
{
    const SandboxRequest &request = captured.request;
    Json names = Json::array();
    for (const QString &event : events)
        names.elements().push_back(Json(event));
    Json headers = Json::object();
    for (const auto &[name, value] : request.headers)
        headers.set(name.toStdString(), m_showSecrets || isPlainHeader(name) ? Json(QString::fromUtf8(value))
                                                                              : Json(codec::mask.toString()));
    Json body = Json::object();
    body.set(wire::id, Json(QString::number(captured.number)));
    body.set(wire::timestamp, timeJson(QDateTime::fromMSecsSinceEpoch(captured.timeMs, Qt::UTC)));
    body.set(wire::destination, Json(captured.destination));
    body.set(wire::events, std::move(names));
    body.set(wire::testId, captured.testId.isEmpty() ? Json() : Json(QString::fromUtf8(captured.testId)));
    body.set(wire::method, Json(QString::fromLatin1(request.method)));
    body.set(wire::target, Json(QString::fromLatin1(m_showSecrets ? request.target : maskedTarget(request.target))));
    body.set(wire::headers, std::move(headers));
    const QByteArray bytes = m_showSecrets ? request.body : maskedBody(request.body);
    body.set(wire::body, Json(QString::fromUtf8(bytes)));
    if (const auto json = Json::parse(bytes); json.ok())
        body.set(wire::json, *json);
    body.set(wire::status, Json(captured.status));
    return body;
}

} // namespace selwise::sandbox
