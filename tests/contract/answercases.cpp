#include "tests/contract/answercases.h"
#include "tests/contract/checks.h"
#include "tests/contract/records.h"

namespace selwise::contract {

using namespace Qt::Literals::StringLiterals;

namespace {

std::vector<AnswerCase> generalCases()
{
    return {
        {"health without deliveries",
         {{"PUT", "/ga4", 201, ga4},
          {"PUT", "/gads", 201, gads},
          {"GET",
           "/health",
           200,
           {},
           {},
           {is(u"status"_s, R"("idle")"), isTime(u"generatedAt"_s), is(u"window"_s, R"("PT24H")"),
            is(u"series"_s, "[]"), is(u"providers[0].provider"_s, R"("ga4")"),
            is(u"providers[0].status"_s, R"("idle")"), is(u"providers[0].delivered"_s, "0"),
            is(u"providers[0].successRate"_s, "null"), is(u"providers[1].status"_s, R"("disabled")")}}}},
        {"log limits",
         {{"GET", "/ga4/logs?limit=0", 200},
          {"GET", "/ga4/logs?limit=99999999999999999999", 200},
          {"GET", "/ga4/logs?limit=-1", 200},
          {"GET", "/ga4/logs?limit=ten", 422, {}, {}, {fieldError(u"limit"_s)}},
          {"GET", "/ga4/logs?limit=", 422},
          {"GET", "/ga4/logs?limit=1e3", 422},
          {"GET",
           "/ga4/logs?limit=5&status=failed&event=purchase&from=2026-01-01T00:00:00Z&to=2026-01-02T00:00:00.000Z", 200},
          {"GET", "/ga4/logs?status=fine", 422, {}, {}, {fieldError(u"status"_s)}},
          {"GET", "/ga4/logs?from=yesterday", 422, {}, {}, {fieldError(u"from"_s)}}}},
        {"mappings under both spellings",
         {{"GET",
           "/google_ads/mappings",
           200,
           {},
           {},
           {is(u"provider"_s, R"("gads")"), is(u"eventMapping.purchase"_s, R"("purchase")"),
            is(u"eventMapping.add_to_cart"_s, R"("add_to_cart")")}},
          {"GET",
           "/meta/mappings",
           200,
           {},
           {},
           {is(u"eventMapping.page_view"_s, R"("PageView")"), is(u"eventMapping.add_to_cart"_s, R"("AddToCart")"),
            is(u"eventMapping.purchase"_s, R"("Purchase")")}},
          {"GET",
           "/ga4/mappings",
           200,
           {},
           {},
           {is(u"eventMapping.search_query"_s, R"("search")"),
            is(u"reverseEventMapping.begin_checkout"_s, R"("checkout_begin")")}}}},
        {"401 and 403",
         {{"GET", "", 401, {}, {{"Authorization", ""}}, {problemBody(), header("WWW-Authenticate", "Bearer")}},
          {"GET", "", 401, {}, {{"Authorization", "Bearer wrong"}}},
          {"GET", "", 401, {}, {{"Authorization", "Basic dTpw"}}},
          {"GET", "", 401, {}, {{"Authorization", ""}, {"x-selwise-api-key", "$siteKey"}}},
          {"GET", "", 403, {}, {{"Authorization", "Bearer $siteKey"}}, {problemBody()}},
          {"GET", "/nowhere/at/all", 401, {}, {{"Authorization", ""}}},
          {"GET", "/api/v1/sites/other/integrations", 401, {}, {{"Authorization", ""}}}}},
        {"404: sites and paths",
         {{"GET", "/api/v1/sites/00000000-0000-4000-8000-000000000000/integrations", 404, {}, {}, {problemBody()}},
          {"GET", "/api/v1/sites/$siteKey/integrations", 404},
          {"GET", "/nowhere/at/all", 404, {}, {}, {problemBody()}},
          {"GET", "/api/v2/sites", 404},
          {"POST", "/api/v1/public/sites/other/events/batch", 404, "[]", {}, {problemBody()}},
          {"POST", "/api/v1/public/sites/other/orders", 404, "{}", {}, {problemBody()}}}},
        {"events come in",
         {{"POST",
           "/api/v1/public/sites/$siteKey/events/batch",
           202,
           R"({"events":[{"event":"page_view","id":"contract-1"},{"event":"page_view","id":"contract-2"}]})",
           {{"Authorization", ""}},
           {is(u"accepted"_s, "2"), is(u"ids"_s, R"(["contract-1","contract-2"])")}},
          {"POST",
           "/api/v1/public/sites/$siteKey/events/batch",
           202,
           R"([{"event":"page_view","id":"contract-1"}])",
           {{"x-selwise-api-key", "whatever"}},
           {is(u"accepted"_s, "1"), is(u"ids"_s, R"(["contract-1"])")}},
          {"POST", "/api/v1/public/sites/$siteKey/events/batch", 202, "[]", {}, {is(u"accepted"_s, "0")}},
          {"POST",
           "/api/v1/public/sites/$siteKey/events/batch",
           422,
           R"([{"event":"a"},{"name":"a"}])",
           {},
           {problemBody(), fieldError(u"events[1].event"_s)}},
          {"POST", "/api/v1/public/sites/$siteKey/events/batch", 400, "[", {}, {problemBody()}},
          {"GET", "/api/v1/public/sites/$siteKey/events/batch", 405, {}, {}, {header("Allow", "POST, OPTIONS")}},
          {"POST",
           "/api/v1/public/sites/$siteKey/events/batch",
           413,
           "[" + QByteArray("{},").repeated(1000) + "{}]",
           {},
           {problemBody()}},
          {"POST", "/api/v1/public/sites/$siteKey/orders", 201, R"({"orderId":"contract-1","total":5})", {}, {is(u"id"_s, R"("order:contract-1")")}},
          {"POST", "/api/v1/public/sites/$siteKey/orders", 409, R"({"orderId":"contract-1","total":5})", {}, {problemBody()}},
          {"POST", "/api/v1/public/sites/$siteKey/orders", 422, R"({"total":5})", {}, {fieldError(u"orderId"_s)}}}},
        {"dead letters",
         {{"GET", "/_dead", 200, {}, {}, {is(u"data"_s, "[]"), is(u"total"_s, "0")}},
          {"GET", "/_dead", 401, {}, {{"Authorization", ""}}},
          {"POST", "/_replay", 422, "{}", {}, {fieldError(u"destination"_s)}},
          {"POST", "/_replay", 404, R"({"destination":"wh_none","ids":["a"]})", {}, {problemBody()}}}},
        {"405 with Allow",
         {{"POST", "", 405, "{}", {}, {header("Allow", "GET, HEAD, OPTIONS"), problemBody()}},
          {"PATCH", "/ga4", 405, "{}", {}, {header("Allow", "GET, HEAD, PUT, DELETE, OPTIONS")}},
          {"GET", "/ga4/test", 405, {}, {}, {header("Allow", "POST, OPTIONS")}},
          {"POST", "/data-layer", 405, "{}", {}, {header("Allow", "GET, HEAD, PUT, OPTIONS")}},
          {"PUT", "/webhooks", 405, "{}"},
          {"DELETE", "/health", 405},
          {"BREW", "/ga4", 405}}},
        {"HEAD and OPTIONS",
         {{"PUT", "/ga4", 201, ga4},
          {"HEAD", "/ga4", 200, {}, {}, {header("ETag", "$etag")}},
          {"HEAD", "/meta", 404},
          {"OPTIONS", "/ga4", 204, {}, {}, {header("Allow", "GET, HEAD, PUT, DELETE, OPTIONS")}}}},
        {"415",
         {{"PUT", "/ga4", 415, ga4, {{"Content-Type", "text/plain"}}, {problemBody()}},
          {"PUT", "/ga4", 415, ga4, {{"Content-Type", "application/x-www-form-urlencoded"}}},
          {"PUT", "/ga4", 415, ga4, {{"Content-Type", "application/json; charset=iso-8859-1"}}},
          {"PUT", "/ga4", 415, ga4, {{"Content-Encoding", "gzip"}}},
          {"PUT", "/ga4", 201, ga4, {{"Content-Type", "Application/JSON; charset=\"UTF-8\""}}}}},
        {"400: bodies",
         {{"PUT", "/ga4", 400, "{", {}, {problemBody()}},
          {"PUT", "/ga4", 400, "{}x"},
          {"PUT", "/ga4", 400, "{'a':1}"},
          {"PUT", "/ga4", 400, "{\"a\":01}"},
          {"PUT", "/ga4", 400, "{\"a\":1,}"},
          {"PUT", "/ga4", 400, QByteArray(513, '[') + QByteArray(513, ']')},
          {"PUT", "/ga4", 400, {}},
          {"PUT", "/ga4", 201, R"({"enabled":5,"enabled":true})", {}, {is(u"enabled"_s, "true")}}}},
    };
}

} // namespace

const std::vector<AnswerCase> &answerCases()
{
    static const std::vector<AnswerCase> all = [] {
        std::vector<AnswerCase> cases;
        for (const auto &group : {providerCases(), preconditionCases(), webhookCases(), generalCases()})
            cases.insert(cases.end(), group.begin(), group.end());
        return cases;
    }();
    return all;
}

} // namespace selwise::contract
