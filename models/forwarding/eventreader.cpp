#include "models/forwarding/eventreader.h"

#include "models/domain/currency.h"
#include "models/domain/decimal.h"
#include "models/domain/eventcatalogue.h"
#include "models/forwarding/uri.h"

#include <algorithm>
#include <unordered_map>

namespace selwise::forwarding {

namespace {

struct Hash {
    using is_transparent = void;
    std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>{}(text); }
};

Families bit(EventFamily family)
{
    switch (family) {
    case EventFamily::Page: return Page;
    case EventFamily::Product: return Product;
    case EventFamily::Cart: return Cart;
    case EventFamily::Checkout: return Checkout;
    case EventFamily::User: return User;
    case EventFamily::Search: return Search;
    case EventFamily::Custom: return Custom;
    }
    return Uncatalogued;
}

std::string_view nameOf(ConfigField field)
{
    const QLatin1StringView name = configField(field).name;
    return {name.data(), std::size_t(name.size())};
}

} // namespace

Families familyOf(std::string_view canonical)
{
    static const auto families = [] {
        std::unordered_map<std::string, Families, Hash, std::equal_to<>> map;
        for (const CatalogueEvent &event : eventCatalogue())
            map.emplace(std::string(event.name.data(), std::size_t(event.name.size())), bit(event.family));
        return map;
    }();
    const auto it = families.find(canonical);
    return it == families.end() ? Uncatalogued : it->second;
}

std::string_view textOf(const Json *value)
{
    if (!value || value->isRawString())
        return {};
    return value->isNumber() ? value->numberText() : value->utf8();
}

std::string_view numberOf(const Json *value)
{
    if (!value)
        return {};
    if (value->isNumber())
        return value->numberText();
    return isNumberText(value->utf8()) ? value->utf8() : std::string_view();
}

std::string_view amount(Encoding &encoding, const Json *value, const char *path)
{
    const std::string_view number = numberOf(value);
    if (number.empty() && value && !value->isNull())
        encoding.report(Rule::AmountNotANumber, path);
    return number;
}

std::optional<bool> consent(const Encoding &encoding, EventField field)
{
    const Json *value = encoding.context.paths.find(encoding.event, field);
    if (!value)
        return std::nullopt;
    if (value->isBool())
        return value->toBool();
    const std::string_view word = textOf(value);
    for (const std::string_view yes : {"granted", "GRANTED", "true", "yes", "1"}) {
        if (word == yes)
            return true;
    }
    for (const std::string_view no : {"denied", "DENIED", "false", "no", "0"}) {
        if (word == no)
            return false;
    }
    return std::nullopt;
}

std::size_t characters(std::string_view utf8)
{
    return std::size_t(std::count_if(utf8.begin(), utf8.end(), [](char c) { return (c & 0xC0) != 0x80; }));
}

bool isDigits(std::string_view text)
{
    return !text.empty() && text.find_first_not_of("0123456789") == text.npos;
}

bool isUsualCurrency(std::string_view code)
{
    char16_t letters[3];
    if (code.size() != std::size(letters))
        return false;
    std::copy(code.begin(), code.end(), letters);
    return isIsoCurrency(QStringView(letters, qsizetype(std::size(letters))));
}

std::string_view eventId(const Json &event, const SendContext &context, std::vector<Finding> &findings)
{
    std::string_view id = context.paths.text(event, EventField::Id);
    if (id.empty())
        id = context.id;
    if (id.empty())
        report(findings, Rule::IdMissing, context.paths[EventField::Id].text());
    return id;
}

std::string_view setting(Encoding &encoding, ConfigField field)
{
    const std::string_view name = nameOf(field);
    const std::string_view value = textOf(encoding.record.config.members().find(name));
    if (value.empty())
        encoding.report(Rule::SettingMissing, "config." + std::string(name));
    return value;
}

bool flagSetting(const Encoding &encoding, ConfigField field)
{
    const Json *value = encoding.record.config.members().find(nameOf(field));
    return value && (value->isBool() ? value->toBool() : encoding.record.config.flag(field));
}

bool mayHaveSecret(Encoding &encoding, const QString &name)
{
    const auto it = encoding.record.secrets.find(name);
    const bool absent = it != encoding.record.secrets.end() && it->second.presence == SecretState::Presence::NotSet;
    if (absent)
        encoding.report(Rule::SecretMissing, "config." + name.toStdString());
    return !absent;
}

std::string baseAddress(Encoding &encoding, std::string_view vendor)
{
    std::string_view base = encoding.context.endpoint.empty() ? vendor : std::string_view(encoding.context.endpoint);
    while (base.ends_with('/'))
        base.remove_suffix(1);
    const bool usable = std::all_of(base.begin(), base.end(), [](char c) { return c > 0x20 && c < 0x7F; });
    if (usable && !base.empty())
        return std::string(base);
    encoding.report(Rule::EndpointUnusable, "endpoint");
    return {};
}

} // namespace selwise::forwarding
