#pragma once

#include "models/domain/json.h"

#include <string>
#include <string_view>
#include <vector>

namespace selwise::forwarding {

/// A path into an event's payload, compiled once (A, contract section 5): names joined by dots, `[]` over every element of
/// an array, `[2]` for one element. A name may itself hold dots or brackets, or be empty: where no member has the plain
/// name, longer joins are tried ("a.b" before giving up on {"a.b": 1}), the shortest name first.
class FieldPath {
public:
    FieldPath() = default;
    explicit FieldPath(std::string_view text);

    const std::string &text() const { return m_text; }
    /// True when the path has `[]`, so that more than one value can be found.
    bool overElements() const { return m_overElements; }

    /// Calls `found` for each value the path leads to, in document order, until it returns false. Returns how many were
    /// visited. Allocates nothing when `Found` does not.
    template <class Found>
    int visit(const Json &payload, Found &&found) const
    {
        int count = 0;
        const auto counted = [&](const Json &value) {
            ++count;
            return found(value);
        };
        walk(payload, 0, counted);
        return count;
    }
    /// The first value, nullptr when the path leads nowhere.
    const Json *first(const Json &payload) const;

private:
    struct Step {
        enum class Kind { Name, Every, Index } kind = Kind::Name;
        std::string name;      ///< Name
        std::size_t index = 0; ///< Index
        std::size_t begin = 0; ///< where the step begins in the text, for joins
        std::size_t end = 0;
    };

    template <class Found>
    bool walk(const Json &at, std::size_t step, const Found &found) const;

    std::string m_text;
    std::vector<Step> m_steps;
    bool m_overElements = false;
};

/// Follows one step after another. Returns false when `found` asked to stop.
template <class Found>
bool FieldPath::walk(const Json &at, std::size_t step, const Found &found) const
{
    if (step == m_steps.size())
        return found(at);
    const Step &here = m_steps[step];
    switch (here.kind) {
    case Step::Kind::Every:
        for (const Json &element : at.elements()) {
            if (!walk(element, step + 1, found))
                return false;
        }
        return true;
    case Step::Kind::Index:
        return here.index >= at.elements().size() || walk(at.elements()[here.index], step + 1, found);
    case Step::Kind::Name:
        break;
    }
    if (const Json *member = at.find(here.name))
        return walk(*member, step + 1, found);
    for (std::size_t last = step + 1; last < m_steps.size() && at.isObject(); ++last) {
        const std::string_view joined = std::string_view(m_text).substr(here.begin, m_steps[last].end - here.begin);
        if (const Json *member = at.find(joined))
            return walk(*member, last + 1, found);
    }
    return true;
}

} // namespace selwise::forwarding
