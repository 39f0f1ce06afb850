#include "models/forwarding/ga4names.h"

#include <algorithm>

namespace selwise::forwarding {

namespace {

// Measurement Protocol reference, "Reserved names". Google's lists disagree; this is the one that our destination goes by.
// session_start passes Google's event builder, and the server answers NAME_RESERVED.
constexpr std::string_view reservedEvents[] = {
    "ad_activeview", "ad_click", "ad_exposure", "ad_query", "ad_reward", "adunit_exposure", "app_clear_data",
    "app_exception", "app_install", "app_remove", "app_store_refund", "app_store_subscription_cancel",
    "app_store_subscription_convert", "app_store_subscription_renew", "app_update", "app_upgrade", "dynamic_link_app_open",
    "dynamic_link_app_update", "dynamic_link_first_open", "error", "firebase_campaign", "firebase_in_app_message_action",
    "firebase_in_app_message_dismiss", "firebase_in_app_message_impression", "first_open", "first_visit", "in_app_purchase",
    "notification_dismiss", "notification_foreground", "notification_open", "notification_receive", "notification_send",
    "os_update", "session_start", "session_start_with_rollout", "user_engagement",
};
// Help page 13316687, "web streams": reserved there, accepted by the Measurement Protocol.
constexpr std::string_view reservedOnWeb[] = {"page_view", "click", "scroll", "form_submit", "form_start", "file_download",
                                              "video_start", "video_progress", "view_complete", "view_search_results"};
constexpr std::string_view reservedPrefixes[] = {"_", "firebase_", "ga_", "google_", "gtag."};
constexpr std::string_view reservedParams[] = {"firebase_conversion"};

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool hasShape(std::string_view name)
{
    return !name.empty() && isLetter(name.front()) && std::all_of(name.begin(), name.end(), [](char c) {
        return isLetter(c) || (c >= '0' && c <= '9') || c == '_';
    });
}

template <class List>
bool contains(const List &list, std::string_view name)
{
    return std::find(std::begin(list), std::end(list), name) != std::end(list);
}

bool hasReservedPrefix(std::string_view name)
{
    return std::any_of(std::begin(reservedPrefixes), std::end(reservedPrefixes),
                       [name](std::string_view prefix) { return name.starts_with(prefix); });
}

} // namespace

std::vector<Finding> ga4EventNameFindings(std::string_view name)
{
    std::vector<Finding> findings;
    const auto found = [&](Rule rule) { report(findings, rule, "events[0].name", std::string(name)); };
    const qint64 length = qint64(characters(name));
    if (length > limitOf(Rule::Ga4NameTooLong))
        found(Rule::Ga4NameTooLong);
    else if (length > limitOf(Rule::Ga4NameLongForKeyEvent))
        found(Rule::Ga4NameLongForKeyEvent);
    if (hasReservedPrefix(name))
        found(Rule::Ga4NamePrefixReserved);
    else if (!hasShape(name))
        found(Rule::Ga4NameShape);
    else if (contains(reservedEvents, name))
        found(Rule::Ga4NameReserved);
    else if (contains(reservedOnWeb, name))
        found(Rule::Ga4NameReservedOnWeb);
    return findings;
}

Ga4Limits ga4Limits()
{
    constexpr qint64 hour = 3600;
    return {limitOf(Rule::Ga4NameTooLong),     limitOf(Rule::Ga4NameLongForKeyEvent), limitOf(Rule::Ga4TooManyParams),
            limitOf(Rule::Ga4ParamNameTooLong), limitOf(Rule::Ga4ValueTooLong),        limitOf(Rule::Ga4LocationTooLong),
            limitOf(Rule::Ga4TitleTooLong),     limitOf(Rule::Ga4TooManyItems),        limitOf(Rule::Ga4TimeTooOld) / hour};
}

void checkGa4EventName(Encoding &encoding, std::string_view name)
{
    for (Finding &finding : ga4EventNameFindings(name))
        encoding.findings.push_back(std::move(finding));
}

void checkGa4ParamName(Encoding &encoding, std::string_view name)
{
    const std::string path = "params." + std::string(name);
    if (qint64(characters(name)) > limitOf(Rule::Ga4ParamNameTooLong))
        encoding.report(Rule::Ga4ParamNameTooLong, path);
    if (hasReservedPrefix(name) || contains(reservedParams, name))
        encoding.report(Rule::Ga4ParamNameReserved, path);
    else if (!hasShape(name))
        encoding.report(Rule::Ga4ParamNameShape, path);
}

} // namespace selwise::forwarding
