#include "models/domain/codec/members.h"
#include "models/domain/codec/observationcodec.h"
#include "models/domain/codec/redaction.h"
#include "models/domain/codec/wordtable.h"

#include <QStringList>

namespace selwise::codec {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr Word<CheckName> checkNames[] = {{CheckName::Settings, "settings"_L1},
                                                                  {CheckName::Reachable, "reachable"_L1},
                                                                  {CheckName::Payload, "payload"_L1},
                                                                  {CheckName::Credentials, "credentials"_L1}};
constexpr Word<CheckStatus> checkStatuses[] = {{CheckStatus::Passed, "passed"_L1},
                                                                       {CheckStatus::Failed, "failed"_L1},
                                                                       {CheckStatus::Skipped, "skipped"_L1},
                                                                       {CheckStatus::Unprovable, "unprovable"_L1}};

TestCheck decodeCheck(const Json &value)
{
    TestCheck check;
    check.nameText = members::text(value.find("name"));
    check.name = valueOf(checkNames, check.nameText);
    check.statusText = members::text(value.find("status"));
    check.status = valueOf(checkStatuses, check.statusText);
    check.detail = members::text(value.find("detail"));
    check.durationMs = members::integer(value.find("durationMs"));
    return check;
}

/// What the body itself says: `success` or `ok` as a flag or a word, or a `status` word.
std::optional<bool> verdict(const Json &body)
{
    for (const std::string_view name : {"success", "ok", "status"}) {
        const Json *value = body.find(name);
        if (!value || value->isNumber()) // a number here is an HTTP status, and the real one decides
            continue;
        if (const std::optional<bool> flag = members::flag(value))
            return flag;
        const QString word = members::text(value).toLower();
        if (QStringList{u"success"_s, u"successful"_s, u"succeeded"_s, u"ok"_s, u"passed"_s, u"pass"_s}.contains(word))
            return true;
        if (QStringList{u"failed"_s, u"failure"_s, u"fail"_s, u"error"_s, u"unsuccessful"_s}.contains(word))
            return false;
    }
    return std::nullopt;
}

} // namespace

TestResult decodeTestResult(const Json &body, int httpStatus)
{
    TestResult result;
    result.source = redacted(body);
    const bool hasVerdict = members::find(result.source, {"success", "ok", "status", "message", "checks"});
    const Json &inner = hasVerdict ? result.source : members::unwrapped(result.source, {"data", "result"});
    constexpr int firstError = 400;
    result.success = httpStatus >= firstError ? std::optional(false) : verdict(inner);
    if (inner.isString()) {
        result.message = inner.toQString();
    } else if (httpStatus >= firstError && !inner.find("success")) {
        result.message = decodeError(inner).message;
    } else {
        result.message = members::text(members::find(inner, {"message", "error"}));
    }
    result.durationMs = members::integer(inner.find("durationMs"));
    if (const Json *checks = inner.find("checks")) {
        for (const Json &check : checks->elements())
            result.checks.push_back(decodeCheck(check));
    }
    if (const Json *request = inner.find("request"))
        result.request = *request;
    if (const Json *response = inner.find("response"))
        result.response = *response;
    return result;
}

Json encodeTestRequest(const TestRequest &request)
{
    Json body;
    if (request.event)
        body.set("event", *request.event);
    if (request.record)
        body.set("record", *request.record);
    if (request.bypassFilters)
        body.set("bypassFilters", Json(true));
    if (!request.testEventCode.isEmpty())
        body.set("testEventCode", Json(QStringView(request.testEventCode)));
    return body;
}

Json encodeCanonical(const TestResult &result)
{
    Json body = Json::object();
    body.set("success", result.success ? Json(*result.success) : Json());
    body.set("message", Json(QStringView(result.message)));
    if (result.durationMs)
        body.set("durationMs", Json(*result.durationMs));
    const bool hasVerdict = members::find(result.source, {"success", "ok", "status", "message", "checks"});
    const Json &source = hasVerdict ? result.source : members::unwrapped(result.source, {"data", "result"});
    const Json *checks = source.find("checks");
    body.set("checks", checks && checks->isArray() ? *checks : Json::array());
    if (!result.request.isNull())
        body.set("request", result.request);
    if (!result.response.isNull())
        body.set("response", result.response);
    members::appendUnknown(body, source, {"ok", "status", "error"});
    return body;
}

QString checkStatusWord(CheckStatus status)
{
    return wordOf(checkStatuses, status);
}

QString checkNameWord(CheckName name)
{
    return wordOf(checkNames, name);
}

ErrorBody decodeError(const Json &body)
{
    ErrorBody result;
    const auto lines = [](const Json *value) {
        if (!value || !value->isArray())
            return members::text(value);
        QStringList texts;
        for (const Json &element : value->elements()) {
            const QString text = element.isObject() ? members::text(element.find("message")) : members::text(&element);
            if (!text.isEmpty())
                texts += text;
        }
        return texts.join(u'\n');
    };
    if (body.isString()) {
        result.message = body.toQString();
        return result;
    }
    const Json *error = body.find("error");
    result.message = lines(body.find("message"));
    if (error && error->isObject()) {
        result.code = members::text(members::find(*error, {"code", "name"}));
        if (result.message.isEmpty())
            result.message = lines(error->find("message"));
    } else {
        result.code = members::text(error);
    }
    const Json *fields = members::find(body, {"fieldErrors", "errors"});
    if (!fields && error && error->isObject())
        fields = members::find(*error, {"fieldErrors", "errors"});
    if (!fields)
        return result;
    const auto add = [&](const QString &path, const Json *texts) {
        const QString text = lines(texts);
        if (!path.isEmpty() && !text.isEmpty())
            result.fieldErrors[path].push_back(text);
    };
    for (const JsonMember &member : fields->members()) {
        if (!member.value.isArray()) {
            add(member.key.toQString(), &member.value);
            continue;
        }
        for (const Json &text : member.value.elements())
            add(member.key.toQString(), &text);
    }
    for (const Json &element : fields->elements())
        add(members::text(members::find(element, {"field", "path", "property"})), element.find("message"));
    return result;
}

} // namespace selwise::codec
