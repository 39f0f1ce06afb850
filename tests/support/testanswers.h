#pragma once

#include "models/domain/codec/observationcodec.h"

namespace selwise::answers {

/// Answers to `POST /{provider}/test` in the sandbox's shape (contract, section 3).
inline TestResult of(const QByteArray &json, int status = 200)
{
    return codec::decodeTestResult(Json::parse(json).value(), status);
}

inline TestResult metaTokenExpired()
{
    return of(R"({"success":false,"message":"The credentials were refused.","durationMs":298,"checks":[
        {"name":"settings","status":"passed","detail":"Pixel ID and access token are set.","durationMs":0},
        {"name":"reachable","status":"passed","detail":"graph.facebook.com answered over TLS 1.3.","durationMs":86},
        {"name":"payload","status":"skipped","detail":"Meta reads the payload only after it accepts the token."},
        {"name":"credentials","status":"failed","detail":"Meta error 190, subcode 463: the session expired on Friday, 21 Nov 2025, 13:00.","durationMs":298}],
        "request":{"method":"POST","url":"https://graph.facebook.com/v21.0/1184027735529034/events?access_token=secret-in-url-marker",
        "headers":{"Content-Type":"application/json"},
        "body":{"data":[{"event_name":"Purchase","event_time":1763732987,"event_id":"test-7f31","action_source":"website",
        "user_data":{"em":["f660ab912ec121d1b1e928a0bb4bc61b15f5ad44d5efdc4e1c92a25e99b8e44a"]},"custom_data":{"currency":"EUR","value":149.9,"order_id":"test-7f31"}}],
        "test_event_code":"TEST48213","access_token":"secret-in-body-marker"}},
        "response":{"status":400,"headers":{"content-type":"application/json"},"body":{"error":{"message":"Error validating access token: Session has expired on Friday, 21-Nov-25 04:00:00 PST.",
        "type":"OAuthException","code":190,"error_subcode":463,"fbtrace_id":"AXv0pL3kq9TnB6wRz1"}}}})");
}

inline TestResult metaPassed()
{
    return of(R"({"success":true,"durationMs":240,"checks":[
        {"name":"settings","status":"passed","detail":"Pixel ID and access token are set.","durationMs":0},
        {"name":"reachable","status":"passed","detail":"graph.facebook.com answered over TLS 1.3.","durationMs":86},
        {"name":"payload","status":"passed","detail":"Meta received 1 event.","durationMs":154},
        {"name":"credentials","status":"passed","detail":"Meta accepted the token.","durationMs":154}],
        "request":{"method":"POST","url":"https://graph.facebook.com/v21.0/1184027735529034/events","headers":{},
        "body":{"data":[{"event_name":"Purchase","event_id":"test-7f31"}],"test_event_code":"TEST48213"}},
        "response":{"status":200,"body":{"events_received":1,"fbtrace_id":"AXv0pL3kq9TnB6wRz1"}}})");
}

inline TestResult ga4Unprovable()
{
    return of(R"({"success":true,"durationMs":241,"checks":[
        {"name":"settings","status":"passed","detail":"Measurement ID and API secret are set.","durationMs":0},
        {"name":"reachable","status":"passed","detail":"www.google-analytics.com answered over TLS 1.3.","durationMs":94},
        {"name":"payload","status":"passed","detail":"The validator found nothing wrong with purchase.","durationMs":147},
        {"name":"credentials","status":"unprovable","detail":"GA4 never says whether the secret is right; the validator does not look at it."}],
        "request":{"method":"POST","url":"https://www.google-analytics.com/debug/mp/collect?measurement_id=G-N0RDL1CHT7&api_secret=secret-in-url-marker","headers":{"Content-Type":"application/json"},
        "body":{"client_id":"test.1","events":[{"name":"purchase","params":{"transaction_id":"test-7f31","currency":"EUR","value":149.9,"debug_mode":1}}]}},
        "response":{"status":200,"body":{"validationMessages":[]}}})");
}

inline TestResult googleAdsUnprovable()
{
    return of(R"({"success":true,"message":"Sent although test mode is on.","durationMs":71,"checks":[
        {"name":"settings","status":"passed","detail":"Conversion ID and label are set.","durationMs":0},
        {"name":"reachable","status":"passed","detail":"www.googleadservices.com answered over TLS 1.3.","durationMs":71},
        {"name":"payload","status":"unprovable","detail":"The ping answers the same to any content."},
        {"name":"credentials","status":"unprovable","detail":"There are none: an ID and a label are public, and a wrong one is not refused."}],
        "request":{"method":"GET","url":"https://www.googleadservices.com/pagead/conversion/984412077/?label=x9KfCNbDq4MZ&value=149.9&currency_code=EUR&oid=test-7f33","headers":{}},
        "response":{"status":200,"body":""}})");
}

inline TestResult settingsMissing()
{
    return of(R"({"success":false,"durationMs":0,"checks":[
        {"name":"settings","status":"failed","detail":"The pixel ID is missing.","durationMs":0},
        {"name":"reachable","status":"skipped"},{"name":"payload","status":"skipped"},{"name":"credentials","status":"skipped"}]})");
}

inline TestResult notReachable()
{
    return of(R"({"success":false,"durationMs":10000,"checks":[
        {"name":"settings","status":"passed","detail":"Pixel ID and access token are set.","durationMs":0},
        {"name":"reachable","status":"failed","detail":"graph.facebook.com did not answer within 10 s.","durationMs":10000},
        {"name":"payload","status":"skipped"},{"name":"credentials","status":"skipped"}],
        "request":{"method":"POST","url":"https://graph.facebook.com/v21.0/1184027735529034/events","headers":{},"body":{"data":[]}}})");
}

/// By the validator, after which GA4 itself is not asked.
inline TestResult ga4Refused()
{
    return of(R"({"success":false,"durationMs":147,"checks":[
        {"name":"settings","status":"passed","detail":"Measurement ID and API secret are set.","durationMs":0},
        {"name":"reachable","status":"passed","detail":"The destination answered.","durationMs":94},
        {"name":"payload","status":"failed","detail":"A value of the event is not as GA4 asks for it.","durationMs":147},
        {"name":"credentials","status":"unprovable","detail":"GA4 does not tell whether the credentials are right."}],
        "request":{"method":"POST","url":"https://www.google-analytics.com/debug/mp/collect?measurement_id=G-N0RDL1CHT7","headers":{},
        "body":{"client_id":"test.1","events":[{"name":"purchase","params":{"currency":"eur"}}]}},
        "response":{"status":200,"body":{"validationMessages":[{"fieldPath":"events[0].params.currency","validationCode":"VALUE_INVALID"}]}}})");
}

/// By a filter, before anything was sent.
inline TestResult filteredOut()
{
    return of(R"({"success":true,"message":"Nothing was sent. A filter stopped it.","durationMs":1,"checks":[
        {"name":"settings","status":"passed","detail":"All required settings are there.","durationMs":0},
        {"name":"reachable","status":"skipped","detail":"Nothing was sent."},
        {"name":"payload","status":"skipped","detail":"A filter stopped it."},
        {"name":"credentials","status":"skipped","detail":"Nothing was sent."}]})");
}

/// An empty 2xx: says nothing.
inline TestResult nothing()
{
    return codec::decodeTestResult(Json(), 204);
}

} // namespace selwise::answers
