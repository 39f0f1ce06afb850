#include "app/archive/pathpruning.h"

#include "app/archive/jsonscan.h"

#include <algorithm>

namespace selwise::archive {

PathPruning::PathPruning(const std::vector<std::string> &paths)
{
    for (const std::string &path : paths) {
        Level *level = &m_root;
        for (std::string_view left = path; !level->whole;) {
            const size_t end = std::min(left.find_first_of(".["), left.size());
            const std::string name(left.substr(0, end));
            if (name.empty()) {
                level->whole = true;
                break;
            }
            auto known = std::ranges::find(level->names, name, &std::pair<std::string, Level>::first);
            if (known == level->names.end())
                known = level->names.insert(known, {name, {}});
            level = &known->second;
            level->whole |= end == left.size() || left[end] == '[';
            left.remove_prefix(std::min(end + 1, left.size()));
        }
    }
}

/// From a `{` to behind its `}`; nullptr: not JSON.
const char *PathPruning::object(const char *at, const char *end, const Level &level, std::string &out)
{
    JsonScanner scanner(end);
    out += '{';
    at = scanner.space(at + 1);
    for (bool first = true; at < end && *at != '}'; first = false) {
        if (!first)
            at = scanner.space(*at == ',' ? at + 1 : end);
        const char *member = at;
        at = scanner.string(at);
        if (!at)
            return nullptr;
        const std::string_view key(member + 1, size_t(at - member) - 2);
        const Level *next = nullptr;
        bool kept = scanner.escaped; // it may be any
        for (const auto &[name, below] : level.names) {
            if (!key.starts_with(name))
                continue;
            if (key.size() == name.size())
                next = &below;
            else // names with dots and brackets in them
                kept |= key[name.size()] == '.' || key[name.size()] == '[';
        }
        at = scanner.space(at);
        if (at >= end || *at != ':')
            return nullptr;
        const char *value = scanner.space(at + 1);
        if (!kept && next && !next->whole && value < end && *value == '{') {
            if (out.back() != '{')
                out += ',';
            out.append(member, size_t(value - member));
            at = object(value, end, *next, out);
        } else {
            at = scanner.value(value);
            if (at && (kept || next)) {
                if (out.back() != '{')
                    out += ',';
                out.append(member, size_t(at - member));
            }
        }
        if (!at)
            return nullptr;
        at = scanner.space(at);
    }
    if (at >= end)
        return nullptr;
    out += '}';
    return at + 1;
}

std::string PathPruning::pruned(std::string_view json) const
{
    std::string out;
    const bool can = !m_root.whole && json.starts_with('{') && object(json.data(), json.data() + json.size(), m_root, out);
    return can ? out : std::string(json);
}

} // namespace selwise::archive
