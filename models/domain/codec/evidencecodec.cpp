#include "models/domain/codec/evidencecodec.h"

#include "models/domain/codec/members.h"
#include "models/domain/codec/observationcodec.h"
#include "models/domain/codec/providercodec.h"
#include "models/domain/codec/redaction.h"
#include "models/domain/personaldata.h"

#include <QStringList>

namespace selwise::codec {

using namespace Qt::Literals::StringLiterals;

namespace {

QString asText(const Json *value)
{
    if (!value || value->isNull())
        return {};
    return value->isString() ? value->toQString() : QString::fromUtf8(value->toBytes(true));
}

/// Members under which everything is about one person, or secret.
bool hidesAll(const QString &name)
{
    static const QStringList names{u"user"_s, u"user_data"_s, u"userdata"_s, u"authconfig"_s, u"user_properties"_s};
    return names.contains(name.toLower());
}

Json hidden(const Json &value)
{
    if (value.isNull() || value.isBool())
        return value;
    Json result = value;
    if (value.isObject()) {
        for (JsonMember &member : result.editMembers())
            member.value = hidden(member.value);
    } else if (value.isArray()) {
        for (Json &element : result.elements())
            element = hidden(element);
    } else {
        return Json(mask);
    }
    return result;
}

Json cleaned(const Json &value, int textsInside)
{
    if (value.isString()) {
        // A body is JSON in a text; a text in it may be JSON again, but nobody nests that deep in earnest.
        const std::string_view text = value.utf8();
        const bool mayBeJson = text.starts_with('{') || text.starts_with('[');
        if (!mayBeJson || textsInside == 0)
            return value;
        const auto inner = Json::parse(QByteArrayView(text.data(), qsizetype(text.size())));
        if (!inner)
            return Json(QStringView(u"[%1]"_s.arg(mask))); // cut JSON: what is in it cannot be told
        const Json clean = cleaned(redacted(*inner), textsInside - 1);
        return clean == *inner ? value : Json(JsonText{clean.toBytes().toStdString(), false});
    }
    Json result = value;
    if (value.isArray()) {
        for (Json &element : result.elements())
            element = cleaned(element, textsInside);
    } else if (value.isObject()) {
        for (JsonMember &member : result.editMembers()) {
            const QString name = member.key.toQString();
            member.value = hidesAll(name) || personalKind(member.key.utf8) ? hidden(member.value) : cleaned(member.value, textsInside);
        }
    }
    return result;
}

Json encodeCheck(const TestCheck &check)
{
    Json result = Json::object();
    const QString name = checkNameWord(check.name), status = checkStatusWord(check.status);
    result.set("name", Json(name.isEmpty() ? check.nameText : name));
    result.set("status", Json(status.isEmpty() ? check.statusText : status));
    result.set("detail", Json(check.detail));
    if (check.durationMs)
        result.set("durationMs", Json(*check.durationMs));
    return result;
}

} // namespace

ShownRequest decodeShownRequest(const Json &request)
{
    if (request.isString())
        return {{}, {}, {}, request.toQString()};
    return {members::text(request.find("method")), members::text(request.find("url")), members::headers(request.find("headers")),
            asText(request.find("body"))};
}

ShownAnswer decodeShownAnswer(const Json &response)
{
    if (response.isString())
        return {0, {}, response.toQString()};
    const auto status = members::integer(members::find(response, {"status", "statusCode", "httpStatus"}));
    return {int(status.value_or(0)), members::headers(response.find("headers")), asText(response.find("body"))};
}

Json withoutPersonalData(const Json &value)
{
    constexpr int textsInside = 3;
    return cleaned(redacted(value), textsInside);
}

Json encodeEvidence(const EvidenceEntry &entry, bool payloads)
{
    Json test = Json::object();
    test.set("destination", Json(entry.destination));
    test.set("destinationName", Json(entry.destinationName));
    test.set("site", Json(entry.site));
    test.set("service", Json(entry.service));
    test.set("environment", Json(entry.environment));
    test.set("startedAt", members::timeJson(entry.startedAt));
    test.set("elapsedMs", Json(entry.elapsedMs));
    test.set("bypassFilters", Json(entry.bypassFilters));
    if (const auto &result = entry.result) {
        test.set("success", result->success ? Json(*result->success) : Json());
        test.set("message", Json(result->message));
        if (result->durationMs)
            test.set("durationMs", Json(*result->durationMs));
        Json checks = Json::array();
        for (const TestCheck &check : result->checks)
            checks.elements().push_back(encodeCheck(check));
        test.set("checks", std::move(checks));
        if (payloads && !result->request.isNull())
            test.set("request", result->request);
        if (payloads && !result->response.isNull())
            test.set("response", result->response);
    } else {
        test.set("success", Json());
        test.set("refusal", Json(entry.refusal));
    }
    if (entry.manualStep) {
        Json step = Json::object();
        step.set("question", Json(entry.manualStep->question));
        step.set("by", Json(entry.manualStep->by));
        step.set("at", members::timeJson(entry.manualStep->at));
        test.set("manualStep", std::move(step));
    }
    if (!entry.localDecision.isEmpty()) {
        Json local = Json::object();
        local.set("text", Json(entry.localDecision));
        local.set("assumption", Json(true));
        test.set("localDecision", std::move(local));
    }
    return test;
}

Json encodeEvidenceFile(Json::Array tests)
{
    Json file = Json::object();
    file.set("version", Json(1));
    file.set("tests", Json(std::move(tests)));
    return file;
}

} // namespace selwise::codec
