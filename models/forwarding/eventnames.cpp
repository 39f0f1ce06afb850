#include "models/forwarding/eventnames.h"

#include "models/forwarding/ga4names.h"
#include "models/forwarding/metanames.h"

#include <algorithm>

namespace selwise::forwarding {

namespace {

/// Recommended events (support.google.com/analytics/answer/9267735), and what GA4's tag collects on the web by itself
/// (answer/9234069): names that reports know. A name that is not here is a custom event, which is allowed.
constexpr std::string_view ga4Events[] = {
    "ad_impression", "add_payment_info", "add_shipping_info", "add_to_cart", "add_to_wishlist", "begin_checkout",
    "campaign_details", "close_convert_lead", "close_unconvert_lead", "disqualify_lead", "earn_virtual_currency",
    "generate_lead", "join_group", "level_end", "level_start", "level_up", "login", "page_view", "post_score", "purchase",
    "qualify_lead", "refund", "remove_from_cart", "search", "select_content", "select_item", "select_promotion", "share",
    "sign_up", "spend_virtual_currency", "tutorial_begin", "tutorial_complete", "unlock_achievement", "view_cart",
    "view_item", "view_item_list", "view_promotion", "view_search_results", "working_lead",
};
static_assert(std::ranges::is_sorted(ga4Events)); // isKnownEventName

} // namespace

std::span<const std::string_view> knownEventNames(Provider provider)
{
    switch (provider) {
    case Provider::Ga4: return ga4Events;
    case Provider::Meta: return metaStandardEvents();
    case Provider::GoogleAds:
    case Provider::Other: break;
    }
    return {};
}

bool isKnownEventName(Provider provider, std::string_view name)
{
    return std::ranges::binary_search(knownEventNames(provider), name);
}

std::vector<Finding> eventNameFindings(Provider provider, std::string_view name)
{
    switch (provider) {
    case Provider::Ga4: return ga4EventNameFindings(name);
    case Provider::Meta: return metaEventNameFindings(name);
    case Provider::GoogleAds:
    case Provider::Other: break;
    }
    return {};
}

} // namespace selwise::forwarding
