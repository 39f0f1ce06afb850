#include "models/domain/codec/outputcodec.h"

#include "models/domain/codec/members.h"

namespace selwise::codec {

Json encodeList(Json::Array elements)
{
    Json list = Json::object();
    list.set("data", Json(std::move(elements)));
    return list;
}

Json encodeDeletion(const ProviderId &provider, bool wasThere)
{
    Json result = Json::object();
    result.set("provider", Json(provider.canonical()));
    result.set("deleted", Json(wasThere));
    return result;
}

Json encodeTested(bool webhook, const QString &destination, const Json &result, const QString &refusal)
{
    Json tested = Json::object();
    tested.set(webhook ? "webhookId" : "provider", Json(destination));
    for (const JsonMember &member : result.members())
        tested.editMembers().push_back(member);
    if (result.isNull()) {
        tested.set("success", Json());
        tested.set("error", Json(refusal));
    }
    return tested;
}

Json encodeListing(const SecretListing &listing)
{
    Json result = Json::object();
    result.set("connection", Json(listing.connection));
    result.set("site", Json(listing.site));
    result.set("owner", Json(listing.owner));
    result.set("field", Json(listing.field));
    result.set("place", Json(listing.place));
    result.set("state", Json(listing.state));
    if (!listing.hint.isEmpty())
        result.set("hint", Json(listing.hint));
    if (listing.setAt.isValid())
        result.set("setAt", members::timeJson(listing.setAt));
    if (listing.lastUse.isValid())
        result.set("lastUse", members::timeJson(listing.lastUse));
    if (!listing.lastUseFor.isEmpty())
        result.set("lastUseFor", Json(listing.lastUseFor));
    return result;
}

} // namespace selwise::codec
