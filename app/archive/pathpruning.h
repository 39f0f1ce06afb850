#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace selwise::archive {

/// Cuts an entry's text down to what some paths (forwarding::FieldPath) can lead to, so that little is left to parse: to read
/// past a member takes a tenth of parsing it.
class PathPruning {
public:
    explicit PathPruning(const std::vector<std::string> &paths);

    /// A text in which every path finds what it finds in `json`, a JSON text with scanPadding bytes behind it. Where that is not
    /// an object it is `json` itself.
    std::string pruned(std::string_view json) const;

private:
    /// The names that a path can go on with, and where each leads.
    struct Level {
        bool whole = false; ///< a path ends here, or goes on in another way than by a name
        std::vector<std::pair<std::string, Level>> names;
    };
    static const char *object(const char *at, const char *end, const Level &level, std::string &out);

    Level m_root;
};

} // namespace selwise::archive
