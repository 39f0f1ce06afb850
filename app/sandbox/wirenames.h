#pragma once

#include <string_view>

/// The member names of the protocol that the sandbox serves (contract, sections 3 and 6 to 8), each in one place. The
/// server side works on the documents as received; it has no typed records, so that nothing unknown is lost.
namespace selwise::wire {

using Name = std::string_view;

// envelopes and errors
inline constexpr Name data = "data", nextCursor = "nextCursor", statusCode = "statusCode", message = "message",
                      error = "error", fieldErrors = "fieldErrors";
// metadata the server sets
inline constexpr Name id = "id", provider = "provider", siteId = "siteId", createdAt = "createdAt",
                      updatedAt = "updatedAt", secretsSet = "secretsSet";
// provider record
inline constexpr Name enabled = "enabled", config = "config", eventMapping = "eventMapping",
                      reverseEventMapping = "reverseEventMapping", eventFilters = "eventFilters", testMode = "testMode",
                      conditions = "conditions", field = "field", operatorName = "operator", value = "value";
// webhook
inline constexpr Name name = "name", url = "url", events = "events", authType = "authType", authConfig = "authConfig",
                      header = "header", retry = "retry", maxAttempts = "maxAttempts",
                      initialDelaySeconds = "initialDelaySeconds", backoff = "backoff",
                      maxDelaySeconds = "maxDelaySeconds", timeoutSeconds = "timeoutSeconds";
// data layer
inline constexpr Name autoPageTracking = "autoPageTracking", variableName = "variableName",
                      pageDetection = "pageDetection", bufferSize = "bufferSize", flushInterval = "flushInterval",
                      externalDataLayerName = "externalDataLayerName", debugMode = "debugMode";
// health
inline constexpr Name status = "status", generatedAt = "generatedAt", providers = "providers", window = "window",
                      series = "series", delivered = "delivered", failed = "failed", retrying = "retrying",
                      filtered = "filtered", skipped = "skipped", test = "test", successRate = "successRate",
                      p50Ms = "p50Ms", p95Ms = "p95Ms", lastSuccessAt = "lastSuccessAt",
                      lastFailureAt = "lastFailureAt", lastError = "lastError";
// tests (section 3)
inline constexpr Name event = "event", record = "record", bypassFilters = "bypassFilters",
                      testEventCode = "testEventCode", success = "success", durationMs = "durationMs", checks = "checks", detail = "detail", request = "request",
                      response = "response", validation = "validation", order = "order";
// events and orders as they come in (sections 2 and 4)
inline constexpr Name accepted = "accepted", ids = "ids", context = "context", orderId = "orderId", total = "total",
                      subtotal = "subtotal", discountTotal = "discountTotal", shippingTotal = "shippingTotal",
                      taxTotal = "taxTotal", currency = "currency", placedAt = "placedAt", items = "items",
                      productItemCode = "productItemCode", productId = "productId", quantity = "quantity",
                      unitPrice = "unitPrice", metadata = "metadata", sku = "sku", price = "price", basket = "basket",
                      products = "products", visitorId = "visitorId", sessionId = "sessionId", user = "user",
                      consent = "consent";
// log entries (section 8)
inline constexpr Name webhookId = "webhookId", providerEvent = "providerEvent", attempt = "attempt",
                      httpStatus = "httpStatus", requestId = "requestId", reason = "reason", reasonCode = "reasonCode",
                      gates = "gates", warnings = "warnings", gate = "gate", verdict = "verdict", input = "input", eventId = "eventId",
                      payload = "payload", // A, our own: the event as received
                      manual = "manual", rulesVersion = "rulesVersion", nextAttemptAt = "nextAttemptAt",
                      circuit = "circuit", start = "start", disabledReason = "disabledReason";
// the sandbox's helpers (section 4)
inline constexpr Name destination = "destination", forceStatus = "forceStatus", failureRate = "failureRate",
                      delayMs = "delayMs", retryAfter = "retryAfter", closeAfterBytes = "closeAfterBytes",
                      answer = "answer", siteCurrency = "siteCurrency", timestamp = "timestamp", testId = "testId",
                      method = "method", target = "target", headers = "headers", body = "body", json = "json",
                      dropped = "dropped", received = "received", type = "type";
// dead letters and their replay (section 10)
inline constexpr Name since = "since", mode = "mode", dryRun = "dryRun", perSecond = "perSecond", planned = "planned",
                      stopped = "stopped", tooOld = "tooOld", oldestAt = "oldestAt", more = "more",
                      attempts = "attempts", receivedAt = "receivedAt";
// ready line and seed
inline constexpr Name siteKey = "siteKey", token = "token", webhooks = "webhooks", dataLayer = "dataLayer";

} // namespace selwise::wire
