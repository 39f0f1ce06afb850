#pragma once

#include "models/domain/json.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace selwise {

/// What is known of the values at one path over the events that were looked at. A path is named as a condition names it:
/// "order.total", "items[].sku".
struct SeenPath {
    int events = 0; ///< that lead somewhere at this path
    /// How many values were of which type; of a path with `[]` there may be more than events.
    int texts = 0, numbers = 0, flags = 0, nulls = 0, lists = 0, objects = 0;
    int hidden = 0; ///< texts that a log shows masked, so that nobody here knows them

    struct Example {
        Json value; ///< text, number or flag, never a mask
        int count = 0;
    };
    std::vector<Example> examples; ///< in the order met; the first `examplesMost` different ones
    bool moreExamples = false;     ///< there were others

    /// Of the numbers, as they stood in the events; empty when there were none.
    std::string least, greatest;
    std::vector<double> sample; ///< the latest `sampleMost` numbers, for `middle`

    /// Half of the latest numbers are at most this; nullopt without numbers.
    std::optional<double> middle() const;
    /// The most frequent first.
    std::vector<Example> frequentExamples() const;

    static constexpr std::size_t examplesMost = 60, sampleMost = 1000;
};

using SeenPaths = std::map<std::string, SeenPath, std::less<>>;

/// Adds what one event shows. Looks at the first 50 elements of a list, 16 levels deep, and learns at most 2,000 paths.
void addPaths(SeenPaths &paths, const Json &event);

} // namespace selwise
