#include "app/sandbox/routes.h"
#include "app/sandbox/wirenames.h"

#include <algorithm>

namespace selwise::sandbox {

using namespace Qt::Literals::StringLiterals;

namespace {

/// `limit` of a list: 1 to 1000, 50 when missing; nullopt when it is no number.
std::optional<std::size_t> limitOf(const Call &call)
{
    const QString *text = call.target.queryValue(u"limit");
    bool isNumber = true;
    const qint64 limit = text ? text->toLongLong(&isNumber) : 50;
    return isNumber ? std::optional<std::size_t>(std::clamp<qint64>(limit, 1, 1000)) : std::nullopt;
}

/// The latest first, as many as fit into an answer that a client takes (64 MiB; a body stands in it as text and as JSON).
SandboxResponse captured(Site &site, const Call &call)
{
    constexpr qint64 mostBytes = 16 << 20;
    const auto limit = limitOf(call);
    if (!limit)
        return invalid(u"The question was not understood"_s, {{u"limit"_s, {u"must be a whole number"_s}}});
    const QString *event = call.target.queryValue(u"event");
    const QString *testId = call.target.queryValue(u"testId");
    const QString *destination = call.target.queryValue(u"destination");
    const auto &all = site.standIns.captures().all();
    Json list = Json::array();
    qint64 total = 0, bytes = 0;
    for (auto one = all.rbegin(); one != all.rend(); ++one) {
        if (destination && StandIns::destinationNamed(*destination) != one->destination)
            continue;
        if (testId && testId->toUtf8() != one->testId)
            continue;
        const bool shown = list.elements().size() < *limit && bytes + one->request.body.size() <= mostBytes;
        const QStringList events = event || shown ? site.standIns.eventsOf(*one) : QStringList();
        if (event && !events.contains(*event))
            continue;
        ++total;
        bytes += one->request.body.size();
        if (shown)
            list.elements().push_back(site.standIns.captures().shown(*one, events));
    }
    Json body = Json::object();
    body.set(wire::data, std::move(list));
    body.set(wire::total, Json(total));
    body.set(wire::dropped, Json(site.standIns.captures().dropped()));
    return jsonResponse(200, body);
}

/// What a client needs to know of the site that is in no record: the key under which events come in.
SandboxResponse siteIdentity(const Site &site)
{
    const SiteIdentity &identity = site.repository.identity();
    Json body = Json::object();
    body.set(wire::siteId, Json(identity.siteId));
    body.set(wire::siteKey, Json(identity.siteKey));
    body.set(wire::siteCurrency, identity.currency.isEmpty() ? Json() : Json(identity.currency));
    return jsonResponse(200, body);
}

SandboxResponse control(Site &site, const Call &call)
{
    const QString what = u"Nothing was changed"_s;
    const Json &body = *call.body;
    if (!body.isObject())
        return invalid(what, {{QString(), {u"the body must be an object"_s}}});
    const Json *named = body.find(wire::destination);
    const Json *currency = body.find(wire::siteCurrency);
    if (!named && !currency)
        return invalid(what, {{u"destination"_s, {u"is required: ga4, meta, gads or hooks/{name}"_s}}});
    if (currency && !currency->isNull() && !currency->isString())
        return invalid(what, {{u"siteCurrency"_s, {u"must be text or null"_s}}});
    Json answer = Json::object();
    if (named) {
        const QString destination = StandIns::destinationNamed(named->toQString());
        if (destination.isEmpty())
            return invalid(what, {{u"destination"_s, {u"must be ga4, meta, gads or hooks/{name}"_s}}});
        const FieldErrors errors =
            site.standIns.control().apply(destination, site.standIns.answersOf(destination), body);
        if (!errors.empty())
            return invalid(what, errors);
        answer = site.standIns.control().shown(destination);
    }
    if (currency) {
        if (const auto saved = site.repository.setSiteCurrency(currency->toQString()); !saved)
            return storeRefusal(saved.error());
        answer.set(wire::siteCurrency, *currency);
    }
    return jsonResponse(200, answer);
}

} // namespace

void addStandInRoutes(Router &router, Site &site)
{
    const auto vendor = [&site](const QString &destination) {
        return [&site, destination](const Call &call, const Reply &reply) {
            site.standIns.receive(destination, call.request, call.target, reply);
        };
    };
    router.add({"POST", "mp/collect", BodyUse::Ignored, vendor(u"ga4"_s)});
    router.add({"POST", "debug/mp/collect", BodyUse::Ignored, vendor(u"ga4"_s)});
    router.add({"POST", "{version}/{pixelId}/events", BodyUse::Ignored, vendor(u"meta"_s)});
    for (const char *method : {"GET", "POST"})
        router.add({method, "pagead/conversion/{id}", BodyUse::Ignored, vendor(u"gads"_s)});
    router.add({"POST", "hooks/{name}", BodyUse::Ignored, [&site](const Call &call, const Reply &reply) {
                    site.standIns.receive(u"hooks/"_s + call.parameter("name"), call.request, call.target, reply);
                }});
}

void addHelperRoutes(Router &router, Site &site)
{
    router.add({"GET", "_site", BodyUse::Ignored, [&site](const Call &) { return siteIdentity(site); }});
    router.add({"GET", "_captured", BodyUse::Ignored, [&site](const Call &call) { return captured(site, call); }});
    router.add({"DELETE", "_captured", BodyUse::Ignored, [&site](const Call &) {
                    site.standIns.captures().clear();
                    return emptyResponse(204);
                }});
    router.add({"POST", "_control", BodyUse::Required, [&site](const Call &call) { return control(site, call); }});
}

} // namespace selwise::sandbox
