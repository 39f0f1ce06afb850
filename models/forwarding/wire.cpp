#include "models/forwarding/wire.h"

#include "models/domain/codec/providercodec.h"
#include "models/forwarding/uri.h"

#include <QUrl>
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

/// A webhook's own address may hold a token; values under a secret's name are masked, all else stays byte for byte.
std::string withoutQuerySecrets(std::string_view url)
{
    const std::size_t query = std::min(url.find('?'), url.size());
    std::string shown(url.substr(0, query));
    for (std::size_t at = query; at < url.size();) {
        const std::size_t end = std::min(url.find('&', at + 1), url.size());
        const std::string_view part = url.substr(at, end - at); // with the ? or & in front
        const std::size_t equals = part.find('=');
        const QByteArray name(part.data() + 1, qsizetype(std::min(equals, part.size()) - 1));
        if (equals != part.npos && equals + 1 < part.size() && looksSecretName(QUrl::fromPercentEncoding(name)))
            shown.append(part.substr(0, equals + 1)).append(maskUtf8());
        else
            shown.append(part);
        at = end;
    }
    return shown;
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
    std::string url = withoutQuerySecrets(request.url);
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

std::vector<Secret> sentForms(const SecretValues &secrets)
{
    std::vector<Secret> forms;
    for (const auto &[name, secret] : secrets)
        forms.push_back(secret);
    const auto user = secrets.find("username"), password = secrets.find("password");
    if (user != secrets.end() && password != secrets.end())
        forms.emplace_back((user->second.expose() + ':' + password->second.expose()).toBase64());
    return forms;
}

} // namespace selwise::forwarding
