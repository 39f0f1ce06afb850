#include "models/forwarding/wire.h"

#include "models/domain/codec/providercodec.h"
#include "models/forwarding/uri.h"

#include <algorithm>
#include <optional>

namespace selwise::forwarding {

namespace {

std::optional<std::string> valueOf(const SecretSlot &slot, const SecretValues &secrets)
{
    std::string joined;
    bool any = false;
    for (const std::string &field : slot.fields) {
        const auto secret = secrets.find(field);
        if (secret == secrets.end())
            return std::nullopt;
        if (&field != &slot.fields.front())
            joined += ':';
        joined += std::string_view(secret->second.expose().data(), std::size_t(secret->second.expose().size()));
        any = any || !secret->second.isEmpty();
    }
    if (!any)
        return std::nullopt;
    if (slot.base64)
        joined = QByteArray(joined.data(), qsizetype(joined.size())).toBase64().toStdString();
    return slot.prefix + joined;
}

const std::string &maskUtf8()
{
    static const std::string text = codec::mask.toUtf8().toStdString();
    return text;
}

} // namespace

SentRequest fillIn(const WireRequest &request, const SecretValues &secrets)
{
    SentRequest sent{request.method, request.url, request.headers, request.body};
    for (const SecretSlot &slot : request.secretSlots) {
        const std::optional<std::string> value = valueOf(slot, secrets);
        if (!value)
            continue;
        if (slot.place == SecretSlot::Place::Query)
            appendQuery(sent.url, slot.name, *value);
        else if (isHeaderValue(*value)) // a secret with a line feed must not become a second header
            sent.headers.emplace_back(slot.name, *value);
    }
    return sent;
}

std::string shownUrl(const WireRequest &request)
{
    std::string url = request.url;
    for (const SecretSlot &slot : request.secretSlots) {
        if (slot.place == SecretSlot::Place::Query) {
            appendQuery(url, slot.name, slot.prefix);
            url += maskUtf8();
        }
    }
    return url;
}

std::vector<std::pair<std::string, std::string>> shownHeaders(const WireRequest &request)
{
    std::vector<std::pair<std::string, std::string>> headers = request.headers;
    for (const SecretSlot &slot : request.secretSlots) {
        if (slot.place == SecretSlot::Place::Header)
            headers.emplace_back(slot.name, slot.prefix + maskUtf8());
    }
    return headers;
}

} // namespace selwise::forwarding
