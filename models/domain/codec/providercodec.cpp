#include "models/domain/codec/providercodec.h"

#include "models/domain/codec/mappingcodec.h"
#include "models/domain/codec/members.h"
#include "models/domain/codec/redaction.h"
#include "models/domain/codec/secretmembers.h"

#include <algorithm>

namespace selwise::codec {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::string_view typedMembers[] = {
    "provider", "enabled", "isActive", "active", "config", "eventMapping", "reverseEventMapping", "eventFilters", "testMode"};
constexpr std::string_view serverMembers[] = {"provider", "siteId", "createdAt", "updatedAt", "secretsSet"};
const members::Names enabledNames = {"enabled", "isActive", "active"};

template <size_t N>
bool isOneOf(const JsonText &key, const std::string_view (&names)[N])
{
    return !key.raw && std::find(std::begin(names), std::end(names), key.utf8) != std::end(names);
}

bool looksLikeRecord(const Json &value)
{
    return std::any_of(value.members().begin(), value.members().end(),
                       [](const JsonMember &member) { return isOneOf(member.key, typedMembers); });
}

/// A record that says nothing but "there is none": {}, or enabled:false beside nothing that anybody configured.
bool saysNotConfigured(const Json &record)
{
    return std::all_of(record.members().begin(), record.members().end(), [](const JsonMember &member) {
        const bool empty = member.value.isNull() || (member.value.isObject() && member.value.members().empty());
        const bool no = member.value.isBool() && !member.value.toBool();
        const bool naming = !member.key.raw && (member.key.utf8 == "provider" || member.key.utf8 == "siteId");
        return naming || (isOneOf(member.key, typedMembers) && (empty || no));
    });
}

ProviderId identify(const Json &record, const ProviderId &hint)
{
    const QString name = members::text(record.find("provider"));
    if (!name.isEmpty())
        return ProviderId::fromWire(name);
    if (!hint.spelling.isEmpty() || hint.kind != Provider::Other)
        return hint;
    for (const Provider kind : {Provider::Ga4, Provider::Meta, Provider::GoogleAds}) {
        const Json *config = record.find("config");
        const QLatin1StringView required = configFields(kind).front().name;
        if (config && config->find(std::string_view(required.data(), size_t(required.size()))))
            return ProviderId::of(kind);
    }
    return hint;
}

bool isTypedSecret(Provider provider, const QString &name)
{
    const std::vector<ConfigFieldSpec> &fields = configFields(provider);
    return std::any_of(fields.begin(), fields.end(), [&](const ConfigFieldSpec &field) {
        return field.kind == ConfigFieldSpec::Kind::Secret && field.name == name;
    });
}

SecretStates takeProviderSecrets(Json &record, const ProviderId &provider)
{
    SecretStates states;
    for (const ConfigFieldSpec &field : configFields(provider.kind)) {
        if (field.kind == ConfigFieldSpec::Kind::Secret)
            states[field.name];
    }
    for (JsonMember &member : record.editMembers()) {
        if (member.key == JsonText{"config", false}) {
            takeSecrets(member.value, {}, [&](const QString &n) { return isTypedSecret(provider.kind, n) || looksSecretName(n); },
                        states);
        }
    }
    // In mappings and filters names are events and fields: a mapping of "password_reset" is none of our secrets.
    constexpr std::string_view withoutSecrets[] = {"config", "eventMapping", "reverseEventMapping", "eventFilters", "secretsSet"};
    Json::Object kept;
    for (JsonMember &member : record.editMembers()) {
        Json alone = Json::object();
        alone.editMembers().push_back(std::move(member));
        if (!isOneOf(alone.members().front().key, withoutSecrets))
            takeSecrets(alone, u"/"_s, looksSecretName, states);
        std::move(alone.editMembers().begin(), alone.editMembers().end(), std::back_inserter(kept));
    }
    record.editMembers() = std::move(kept);
    return states;
}

ProviderRecord decodeRecord(const Json &value, const ProviderId &hint)
{
    ProviderRecord record;
    record.source = value;
    record.provider = identify(value, hint);
    record.secrets = takeProviderSecrets(record.source, record.provider);
    const auto secretsSet = decodeSecretsSet(value, u"config");
    record.namesSecretsSet = secretsSet.has_value();
    if (secretsSet)
        applySecretsSet(record.secrets, *secretsSet);

    const Json &source = record.source;
    const Json nothing;
    const auto part = [&](std::string_view key) -> const Json & {
        const Json *found = source.find(key);
        return found ? *found : nothing;
    };
    record.enabled = members::flag(members::find(source, enabledNames)).value_or(false);
    record.testMode = members::flag(source.find("testMode")).value_or(false);
    if (part("config").isObject())
        record.config = ProviderConfig(part("config"));
    record.eventMapping = decodeMapping(part("eventMapping"));
    record.reverseEventMapping = decodeMapping(part("reverseEventMapping"));
    record.eventFilters = decodeFilters(part("eventFilters"));
    record.siteId = members::text(source.find("siteId"));
    record.createdAt = members::time(source.find("createdAt"));
    record.updatedAt = members::time(source.find("updatedAt"));
    return record;
}

void addToList(std::vector<ProviderRecord> &records, ProviderRecord record)
{
    const auto same = std::find_if(records.begin(), records.end(),
                                   [&](const ProviderRecord &other) { return other.provider == record.provider; });
    if (same == records.end() || record.provider.spelling.isEmpty())
        records.push_back(std::move(record));
    else if (record.updatedAt > same->updatedAt) // gads and google_ads are one: the one written last
        *same = std::move(record);
}

/// The typed members of `config` as the documentation spells their types.
Json canonicalConfig(const ProviderRecord &record)
{
    Json config = record.config.members();
    for (const ConfigFieldSpec &field : configFields(record.provider.kind)) {
        const std::string key(field.name.data(), size_t(field.name.size()));
        const Json *value = config.find(key);
        if (!value)
            continue;
        if (field.kind == ConfigFieldSpec::Kind::Text && value->isNumber())
            config.set(key, Json(QStringView(record.config.text(field.field))));
        else if (field.kind == ConfigFieldSpec::Kind::Flag && members::flag(value))
            config.set(key, Json(record.config.flag(field.field)));
    }
    return config;
}

} // namespace

Result<std::optional<ProviderRecord>, ShapeError> decodeProvider(const Json &body, const ProviderId &hint)
{
    const Json &record = looksLikeRecord(body) ? body : members::unwrapped(body, {"data", "integration"});
    if (record.isNull() || (record.isObject() && saysNotConfigured(record)))
        return std::optional<ProviderRecord>();
    if (!looksLikeRecord(record))
        return Failure{ShapeError{&record == &body ? QString() : u"data"_s, u"a provider record"_s}};
    return std::optional(decodeRecord(record, hint));
}

Result<std::vector<ProviderRecord>, ShapeError> decodeProviders(const Json &body)
{
    const Json &list = members::unwrapped(body, {"data", "integrations", "items"});
    std::vector<ProviderRecord> records;
    for (const Json &element : list.elements()) {
        if (!element.isObject())
            return Failure{ShapeError{u"data[%1]"_s.arg(&element - list.elements().data()), u"a provider record"_s}};
        if (!saysNotConfigured(element))
            addToList(records, decodeRecord(element, {}));
    }
    for (const JsonMember &member : list.members()) {
        const ProviderId id = ProviderId::fromWire(member.key.toQString());
        const bool none = member.value.isNull() || (member.value.isObject() && saysNotConfigured(member.value));
        if (none && id.kind == Provider::Other)
            continue;
        if (!none && !looksLikeRecord(member.value))
            return Failure{ShapeError{member.key.toQString(), u"a provider record"_s}};
        if (!none)
            addToList(records, decodeRecord(member.value, id));
    }
    if (!list.isArray() && !list.isObject())
        return Failure{ShapeError{{}, u"a list of provider records"_s}};
    return records;
}

Json encodeRecord(const ProviderRecord &record)
{
    Json result = record.source;
    std::erase_if(result.editMembers(), [](const JsonMember &member) { return isOneOf(member.key, serverMembers); });
    members::patchFlag(result, enabledNames, record.enabled, false);
    const Json *config = result.find("config");
    const bool unchanged = config && config->isObject() ? *config == record.config.members()
                                                        : record.config.members().members().empty();
    if (!unchanged)
        result.set("config", record.config.members());
    patchMapping(result, "eventMapping", record.eventMapping);
    patchMapping(result, "reverseEventMapping", record.reverseEventMapping);
    patchFilters(result, "eventFilters", record.eventFilters);
    members::patchFlag(result, {"testMode"}, record.testMode, false);
    return result;
}

Json encodePut(const ProviderRecord &record, const SecretEdits &secrets)
{
    Json result = encodeRecord(record);
    if (record.source.members().empty()) { // a new record says everything, whatever the server's defaults are
        result.set("enabled", Json(record.enabled));
        result.set("testMode", Json(record.testMode));
        result.set("config", record.config.members());
    }
    putSecrets(result, "config", record.secrets, decodeSecretsSet(record.source, u"config"), secrets);
    return result;
}

void takeSecretStates(ProviderRecord &record, const ProviderRecord &read)
{
    record.secrets = read.secrets;
    record.namesSecretsSet = read.namesSecretsSet;
    if (const Json *named = read.source.find("secretsSet"))
        record.source.set("secretsSet", *named);
}

Json encodeCanonical(const ProviderRecord &record)
{
    Json result = Json::object();
    result.set("provider", Json(QStringView(record.provider.canonical())));
    if (!record.siteId.isEmpty())
        result.set("siteId", Json(QStringView(record.siteId)));
    result.set("enabled", Json(record.enabled));
    result.set("testMode", Json(record.testMode));
    result.set("config", canonicalConfig(record));
    const Json encoded = encodeRecord(record);
    for (const std::string_view key : {"eventMapping", "reverseEventMapping"}) {
        const Json *mapping = encoded.find(key);
        result.set(key, mapping && mapping->isObject() ? *mapping : Json::object());
    }
    Json filters = Json::object();
    for (const auto &[event, filter] : record.eventFilters)
        filters.set(event.toStdString(), canonicalFilter(filter));
    result.set("eventFilters", std::move(filters));
    putMasks(result, "config", record.secrets);
    for (const auto &[key, time] : {std::pair{"createdAt", record.createdAt}, std::pair{"updatedAt", record.updatedAt}}) {
        const Json *received = record.source.find(key);
        if (time.isValid())
            result.set(key, members::timeJson(time));
        else if (received)
            result.set(key, *received);
    }
    members::appendUnknown(result, encoded, enabledNames);
    return result;
}

Json unknownMembers(const ProviderRecord &record)
{
    Json result = Json::object();
    if (Json config = record.config.unknownMembers(record.provider.kind); !config.members().empty())
        result.set("config", std::move(config));
    for (const JsonMember &member : record.source.members()) {
        if (!isOneOf(member.key, typedMembers) && !isOneOf(member.key, serverMembers))
            result.editMembers().push_back(member);
    }
    return redacted(result);
}

} // namespace selwise::codec
