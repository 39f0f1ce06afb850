#pragma once

#include <string_view>

/// The member names that the vendors' own protocols use, for the stand-ins (developers.google.com: GA4 Measurement
/// Protocol; developers.facebook.com: Conversions API, Graph API errors). Each in one place.
namespace selwise::vendor {

using Name = std::string_view;

// GA4 Measurement Protocol
inline constexpr Name clientId = "client_id", appInstanceId = "app_instance_id", events = "events", name = "name",
                      params = "params", items = "items", value = "value", currency = "currency",
                      transactionId = "transaction_id", userProperties = "user_properties",
                      timestampMicros = "timestamp_micros", validationMessages = "validationMessages",
                      fieldPath = "fieldPath", description = "description", validationCode = "validationCode";
// Meta Conversions API
inline constexpr Name data = "data", eventName = "event_name", eventTime = "event_time", actionSource = "action_source",
                      userData = "user_data", eventSourceUrl = "event_source_url",
                      clientUserAgent = "client_user_agent", customData = "custom_data",
                      eventsReceived = "events_received", messages = "messages", traceId = "fbtrace_id";
// Graph API errors
inline constexpr Name error = "error", message = "message", type = "type", code = "code",
                      errorSubcode = "error_subcode", isTransient = "is_transient",
                      errorUserTitle = "error_user_title", errorUserMessage = "error_user_msg";

} // namespace selwise::vendor
