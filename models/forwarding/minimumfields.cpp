#include "models/forwarding/minimumfields.h"

#include "models/domain/eventcatalogue.h"

#include <unordered_map>

namespace selwise::forwarding {

namespace {

using Conjunction = std::vector<FieldPath>;

struct Hash {
    using is_transparent = void;
    std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>{}(text); }
};
using Catalogue = std::unordered_map<std::string, std::vector<Conjunction>, Hash, std::equal_to<>>;

/// The catalogue with its paths compiled; made at the first use, never changed after.
const Catalogue &compiledCatalogue()
{
    static const auto compiled = [] {
        Catalogue result;
        for (const CatalogueEvent &event : eventCatalogue()) {
            std::vector<Conjunction> &alternatives = result[std::string(event.name.data(), size_t(event.name.size()))];
            for (const auto &paths : event.minimum) {
                Conjunction &all = alternatives.emplace_back();
                for (const QLatin1StringView path : paths)
                    all.emplace_back(std::string_view(path.data(), size_t(path.size())));
            }
        }
        return result;
    }();
    return compiled;
}

std::string missingOf(const Conjunction &paths, const Json &event)
{
    std::string missing;
    for (const FieldPath &path : paths) {
        if (!path.first(event))
            missing += (missing.empty() ? "" : ", ") + path.text();
    }
    return missing;
}

} // namespace

MinimumFields checkMinimumFields(std::string_view canonical, const Json &event)
{
    const auto it = compiledCatalogue().find(canonical);
    if (it == compiledCatalogue().end())
        return {};
    std::string choices;
    for (const Conjunction &alternative : it->second) {
        const std::string missing = missingOf(alternative, event);
        if (missing.empty())
            return {true, {}};
        choices += (choices.empty() ? "" : " or ") + missing;
    }
    return {true, choices};
}

} // namespace selwise::forwarding
