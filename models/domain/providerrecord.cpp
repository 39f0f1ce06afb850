#include "models/domain/providerrecord.h"

#include "models/domain/codec/members.h"

#include <algorithm>

namespace selwise {

using namespace Qt::Literals::StringLiterals;
using Kind = ConfigFieldSpec::Kind;

namespace {

const std::vector<ConfigFieldSpec> &allFields()
{
    static const std::vector<ConfigFieldSpec> fields{
        {ConfigField::MeasurementId, Kind::Text, true, "measurementId"_L1, "G-XXXXXXXXXX"_L1},
        {ConfigField::ApiSecret, Kind::Secret, false, "apiSecret"_L1, {}},
        {ConfigField::PixelId, Kind::Text, true, "pixelId"_L1, "1234567890123456"_L1},
        {ConfigField::AccessToken, Kind::Secret, false, "accessToken"_L1, {}},
        {ConfigField::AdvancedMatching, Kind::Flag, false, "advancedMatching"_L1, {}},
        {ConfigField::ConversionId, Kind::Text, true, "conversionId"_L1, "AW-123456789"_L1},
        {ConfigField::ConversionLabel, Kind::Text, true, "conversionLabel"_L1, "AbC-D_efGh12_34-567"_L1},
        {ConfigField::ValueBased, Kind::Flag, false, "valueBased"_L1, {}},
    };
    return fields;
}

std::vector<ConfigFieldSpec> some(std::initializer_list<ConfigField> wanted)
{
    std::vector<ConfigFieldSpec> result;
    for (const ConfigField field : wanted)
        result.push_back(configField(field));
    return result;
}

std::string key(ConfigField field)
{
    return std::string(configField(field).name.data(), size_t(configField(field).name.size()));
}

} // namespace

const ConfigFieldSpec &configField(ConfigField field)
{
    return *std::find_if(allFields().begin(), allFields().end(), [field](const ConfigFieldSpec &s) { return s.field == field; });
}

const std::vector<ConfigFieldSpec> &configFields(Provider provider)
{
    using enum ConfigField;
    static const std::vector<ConfigFieldSpec> ga4 = some({MeasurementId, ApiSecret});
    static const std::vector<ConfigFieldSpec> meta = some({PixelId, AccessToken, AdvancedMatching});
    static const std::vector<ConfigFieldSpec> googleAds = some({ConversionId, ConversionLabel, ValueBased});
    static const std::vector<ConfigFieldSpec> none;
    switch (provider) {
    case Provider::Ga4: return ga4;
    case Provider::Meta: return meta;
    case Provider::GoogleAds: return googleAds;
    case Provider::Other: break;
    }
    return none;
}

QString ProviderConfig::text(ConfigField field) const
{
    return codec::members::text(m_members.find(key(field)));
}

bool ProviderConfig::flag(ConfigField field) const
{
    return codec::members::flag(m_members.find(key(field))).value_or(false);
}

void ProviderConfig::setText(ConfigField field, const QString &text)
{
    codec::members::patchText(m_members, {key(field)}, text);
}

void ProviderConfig::setFlag(ConfigField field, bool on)
{
    codec::members::patchFlag(m_members, {key(field)}, on, false);
}

Json ProviderConfig::unknownMembers(Provider provider) const
{
    Json result = Json::object();
    const std::vector<ConfigFieldSpec> &fields = configFields(provider);
    for (const JsonMember &member : m_members.members()) {
        const QString name = member.key.toQString();
        const bool typed = !member.key.raw
                           && std::any_of(fields.begin(), fields.end(), [&](const ConfigFieldSpec &f) { return f.name == name; });
        if (!typed)
            result.editMembers().push_back(member);
    }
    return result;
}

const QString *EventMapping::find(QStringView from) const
{
    const auto it = std::find_if(entries.begin(), entries.end(), [from](const Entry &entry) { return entry.from == from; });
    return it == entries.end() ? nullptr : &it->to;
}

void EventMapping::set(const QString &from, const QString &to)
{
    const auto it = std::find_if(entries.begin(), entries.end(), [&](const Entry &entry) { return entry.from == from; });
    if (it == entries.end())
        entries.push_back({from, to});
    else
        it->to = to;
}

bool EventMapping::remove(QStringView from)
{
    return std::erase_if(entries, [from](const Entry &entry) { return entry.from == from; }) > 0;
}

} // namespace selwise
