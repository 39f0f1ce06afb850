#include "models/controllers/recordpublisher.h"

#include <algorithm>

namespace selwise {

std::vector<Issue> issuesToTell(std::vector<Issue> issues, const std::vector<Issue> &older, const std::vector<Change> &changes)
{
    std::erase_if(issues, [&](const Issue &issue) {
        if (issue.severity != Issue::Severity::Warning)
            return issue.severity == Issue::Severity::Info;
        return std::ranges::find(older, issue) != older.end()
            && std::ranges::none_of(changes, [&issue](const Change &change) { return liesIn(issue.path, change.path); });
    });
    return issues;
}

} // namespace selwise
