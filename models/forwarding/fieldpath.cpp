#include "models/forwarding/fieldpath.h"

#include <algorithm>
#include <charconv>

namespace selwise::forwarding {

namespace {

/// The length of the name before the accessors of one segment: "items" of "items[][0]". All of it when what stands in
/// brackets is no accessor.
std::size_t nameLength(std::string_view segment)
{
    while (segment.ends_with(']')) {
        const std::size_t open = segment.rfind('[');
        if (open == segment.npos)
            break;
        const std::string_view inside = segment.substr(open + 1, segment.size() - open - 2);
        if (inside.size() > 9 || !std::all_of(inside.begin(), inside.end(), [](char c) { return c >= '0' && c <= '9'; }))
            break;
        segment = segment.substr(0, open);
    }
    return segment.size();
}

} // namespace

FieldPath::FieldPath(std::string_view text) : m_text(text)
{
    std::size_t begin = 0;
    for (;;) {
        const std::size_t end = std::min(m_text.find('.', begin), m_text.size());
        const std::string_view segment = std::string_view(m_text).substr(begin, end - begin);
        const std::size_t name = nameLength(segment);
        if (name > 0 || segment.empty())
            m_steps.push_back({Step::Kind::Name, std::string(segment.substr(0, name)), 0, begin, begin + name});
        for (std::size_t at = name; at < segment.size();) {
            const std::size_t close = segment.find(']', at);
            Step step{Step::Kind::Every, {}, 0, begin + at, begin + close + 1};
            if (close > at + 1) {
                step.kind = Step::Kind::Index;
                std::from_chars(segment.data() + at + 1, segment.data() + close, step.index);
            }
            m_overElements = m_overElements || step.kind == Step::Kind::Every;
            m_steps.push_back(std::move(step));
            at = close + 1;
        }
        if (end == m_text.size())
            break;
        begin = end + 1;
    }
}

const Json *FieldPath::first(const Json &payload) const
{
    const Json *found = nullptr;
    visit(payload, [&](const Json &value) {
        found = &value;
        return false;
    });
    return found;
}

} // namespace selwise::forwarding
