#include "models/forwarding/metanames.h"

#include "models/forwarding/eventreader.h"
#include "models/forwarding/uri.h"

#include <algorithm>

namespace selwise::forwarding {

namespace {

constexpr std::string_view standardEvents[] = {
    "AddPaymentInfo", "AddToCart", "AddToWishlist", "CompleteRegistration", "Contact", "CustomizeProduct", "Donate",
    "FindLocation", "InitiateCheckout", "Lead", "PageView", "Purchase", "Schedule", "Search", "StartTrial",
    "SubmitApplication", "Subscribe", "ViewContent",
};
static_assert(std::ranges::is_sorted(standardEvents)); // knownEventNames is searched by halves

} // namespace

std::span<const std::string_view> metaStandardEvents()
{
    return standardEvents;
}

std::vector<Finding> metaEventNameFindings(std::string_view name)
{
    std::vector<Finding> findings;
    const auto found = [&](Rule rule, std::string_view detail) { report(findings, rule, "data[0].event_name", std::string(detail)); };
    if (std::find(std::begin(standardEvents), std::end(standardEvents), name) != std::end(standardEvents))
        return findings;
    const auto near = std::find_if(std::begin(standardEvents), std::end(standardEvents),
                                   [name](std::string_view standard) { return sameHeaderName(standard, name); });
    if (near != std::end(standardEvents))
        found(Rule::MetaNameCase, *near);
    else
        found(Rule::MetaCustomEvent, name);
    if (qint64(characters(name)) > limitOf(Rule::MetaNameTooLong))
        found(Rule::MetaNameTooLong, name);
    return findings;
}

} // namespace selwise::forwarding
