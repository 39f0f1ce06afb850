#include "app/sandbox/testreport.h"

#include "app/http/redaction.h"
#include "models/domain/codec/redaction.h"
#include "app/sandbox/wirenames.h"
#include "models/domain/codec/observationcodec.h"

#include <algorithm>

namespace selwise::sandbox {

using namespace Qt::Literals::StringLiterals;

namespace {

QString utf8(const std::string &text)
{
    return QString::fromStdString(text);
}

/// JSON as JSON, anything else as text; with what looks like a secret masked.
Json shownBody(const QByteArray &bytes)
{
    if (bytes.isEmpty())
        return Json();
    const auto json = Json::parse(bytes);
    return json ? codec::redacted(*json) : Json(QString::fromUtf8(bytes));
}

Json headersJson(const std::vector<std::pair<std::string, std::string>> &headers)
{
    Json shown = Json::object();
    for (const auto &[name, value] : headers)
        shown.set(name, Json(utf8(value)));
    return shown;
}

Json exchangeJson(Json request, Json response)
{
    Json exchange = Json::object();
    exchange.set(wire::request, std::move(request));
    exchange.set(wire::response, std::move(response));
    return exchange;
}

} // namespace

void TestReport::set(CheckName check, CheckStatus status, const QString &detail, std::chrono::milliseconds duration)
{
    Check &known = at(check);
    known.duration += duration;
    if (known.isSet && known.status == CheckStatus::Failed)
        return;
    known.isSet = true;
    known.status = status;
    known.detail = detail;
}

void TestReport::skipRest(const QString &why)
{
    for (Check &check : m_checks) {
        if (!check.isSet)
            check = {true, CheckStatus::Skipped, why, {}};
    }
}

Json TestReport::shownRequest(const forwarding::WireRequest &request)
{
    Json shown = Json::object();
    shown.set(wire::method, Json(utf8(request.method)));
    shown.set(wire::url, Json(utf8(forwarding::shownUrl(request))));
    shown.set(wire::headers, headersJson(forwarding::shownHeaders(request)));
    shown.set(wire::body, shownBody(QByteArray::fromStdString(request.body)));
    return shown;
}

Json TestReport::shownResponse(const forwarding::Answer &answer, const Target &target)
{
    if (answer.status == 0)
        return Json();
    const std::vector<Secret> secrets = target.spokenSecrets(); // a destination may repeat what it was given
    const auto masked = [&secrets](QByteArray bytes) {
        for (const Secret &secret : secrets)
            http::redactIn(bytes, secret);
        return bytes;
    };
    Json headers = Json::object();
    for (const auto &[name, value] : answer.headers) {
        const QByteArray header = QByteArray::fromStdString(name);
        headers.set(name, Json(QString::fromUtf8(http::redactedHeader(header, masked(QByteArray::fromStdString(value))))));
    }
    Json shown = Json::object();
    shown.set(wire::status, Json(answer.status));
    shown.set(wire::headers, std::move(headers));
    shown.set(wire::body, shownBody(masked(QByteArray::fromStdString(answer.body))));
    return shown;
}

void TestReport::setExchange(Json request, Json response)
{
    m_request = std::move(request);
    m_response = std::move(response);
}

void TestReport::setValidation(Json request, Json response)
{
    m_validation = exchangeJson(std::move(request), std::move(response));
}

Json TestReport::answer(bool bypassFilters, std::chrono::milliseconds whole) const
{
    const auto failed =
        std::find_if(m_checks.begin(), m_checks.end(), [](const Check &check) { return check.status == CheckStatus::Failed; });
    const bool success = failed == m_checks.end();
    QStringList message;
    if (!success)
        message += failed->detail;
    message += m_notes;
    if (message.isEmpty())
        message += u"The test event was sent."_s;

    Json checks = Json::array();
    for (std::size_t i = 0; i < m_checks.size(); ++i) {
        Json check = Json::object();
        check.set(wire::name, Json(codec::checkNameWord(CheckName(i))));
        check.set(wire::status, Json(codec::checkStatusWord(m_checks[i].status)));
        check.set(wire::detail, Json(m_checks[i].detail));
        check.set(wire::durationMs, Json(qint64(m_checks[i].duration.count())));
        checks.elements().push_back(std::move(check));
    }
    Json answer = Json::object();
    answer.set(wire::success, Json(success));
    answer.set(wire::message, Json(message.join(u' ')));
    answer.set(wire::durationMs, Json(qint64(whole.count())));
    answer.set(wire::checks, std::move(checks));
    answer.set(wire::request, m_request);
    answer.set(wire::response, m_response);
    if (!m_validation.isNull())
        answer.set(wire::validation, m_validation);
    if (bypassFilters)
        answer.set(wire::bypassFilters, Json(true));
    return answer;
}

} // namespace selwise::sandbox
