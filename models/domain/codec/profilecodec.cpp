#include "models/domain/codec/profilecodec.h"

#include "models/domain/codec/explaincodec.h"
#include "models/domain/codec/members.h"
#include "models/domain/codec/wordtable.h"

#include <algorithm>
#include <set>

namespace selwise::codec {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 currentVersion = 1;

constexpr Word<Environment> environmentNames[] = {{Environment::Production, "production"_L1},
                                                                          {Environment::Staging, "staging"_L1},
                                                                          {Environment::Sandbox, "sandbox"_L1}};

/// A word of a later version counts as production, where most care is taken.
Environment environmentFromText(const QString &text)
{
    return valueOf(environmentNames, text, Environment::Production);
}

/// What cannot be read is as by default: a rule only says what is assumed.
EvaluationRules rulesOf(const Json &profile)
{
    const Json *rules = profile.find("rules");
    const auto decoded = rules ? decodeRules(*rules) : Result<EvaluationRules, ShapeError>(EvaluationRules());
    return decoded ? *decoded : EvaluationRules();
}

ConnectionProfile decodeProfile(const Json &value)
{
    ConnectionProfile profile;
    profile.id = {members::text(value.find("id"))};
    profile.name = members::text(value.find("name"));
    profile.environment = environmentFromText(members::text(value.find("environment")));
    profile.apiUrl = QUrl(members::text(value.find("apiUrl")), QUrl::StrictMode);
    profile.site = {members::text(value.find("siteId"))};
    profile.lastUsed = members::time(value.find("lastUsed"));
    profile.rules = rulesOf(value);
    return profile;
}

Json encodeProfile(const ConnectionProfile &profile, const Json &before)
{
    Json result = before;
    result.set("id", Json(QStringView(profile.id.text)));
    members::patchText(result, {"name"}, profile.name);
    const Json *environment = result.find("environment");
    if (!environment || environmentFromText(members::text(environment)) != profile.environment)
        result.set("environment", Json(QStringView(environmentWord(profile.environment))));
    members::patchText(result, {"apiUrl"}, profile.apiUrl.toString(QUrl::FullyEncoded));
    members::patchText(result, {"siteId"}, profile.site.text);
    members::patchTime(result, {"lastUsed"}, profile.lastUsed);
    if (rulesOf(result) != profile.rules)
        result.set("rules", encodeRules(profile.rules));
    return result;
}

} // namespace

QString environmentWord(Environment environment)
{
    return wordOf(environmentNames, environment);
}

Result<std::vector<ConnectionProfile>, ShapeError> decodeProfiles(const Json &document)
{
    std::vector<ConnectionProfile> profiles;
    if (document.isNull())
        return profiles; // no file yet
    const Json *list = document.find("profiles");
    const qint64 version = document.find("version") ? document.find("version")->toInteger(-1) : -1;
    if (version != currentVersion)
        return Failure{ShapeError{u"version"_s, u"1"_s}};
    if (!list || !list->isArray())
        return Failure{ShapeError{u"profiles"_s, u"a list"_s}};
    std::set<ConnectionId> seen;
    for (const Json &element : list->elements()) {
        const QString path = u"profiles[%1]"_s.arg(&element - list->elements().data());
        ConnectionProfile profile = decodeProfile(element);
        if (!element.isObject() || profile.id.isEmpty() || !seen.insert(profile.id).second)
            return Failure{ShapeError{path, u"a profile with an id of its own"_s}};
        if (!profile.apiUrl.isEmpty() && !profile.apiUrl.isValid())
            return Failure{ShapeError{path + u".apiUrl"_s, u"an address"_s}};
        profiles.push_back(std::move(profile));
    }
    return profiles;
}

Json encodeProfiles(const std::vector<ConnectionProfile> &profiles, const Json &readBefore)
{
    Json result = readBefore.isObject() ? readBefore : Json::object();
    if (!result.find("version"))
        result.set("version", Json(currentVersion));
    const Json *before = result.find("profiles");
    Json list = Json::array();
    for (const ConnectionProfile &profile : profiles) {
        Json known = Json::object();
        if (before) {
            const Json::Array &old = before->elements();
            const auto same = std::find_if(old.begin(), old.end(), [&](const Json &element) {
                return members::text(element.find("id")) == profile.id.text;
            });
            if (same != old.end())
                known = *same;
        }
        list.elements().push_back(encodeProfile(profile, known));
    }
    result.set("profiles", std::move(list));
    return result;
}

} // namespace selwise::codec
