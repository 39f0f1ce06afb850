#include "models/controllers/recordpublisher.h"

#include <QSet>
#include <algorithm>
#include <map>
#include <optional>

namespace selwise {

namespace {

/// The changed members, to be asked for thousands of issues.
class Touched {
public:
    explicit Touched(const std::vector<Change> &changes)
    {
        for (const Change &change : changes)
            m_paths.insert(pathText(change.path));
    }
    /// As liesIn, for any of them.
    bool holds(const QString &at) const
    {
        if (m_paths.contains(QString()) || m_paths.contains(at))
            return true;
        for (qsizetype end = 0; end < at.size(); ++end) {
            if ((at[end] == u'.' || at[end] == u'[') && m_paths.contains(at.left(end)))
                return true;
        }
        return false;
    }

private:
    QSet<QString> m_paths;
};

} // namespace

std::vector<Issue> issuesToTell(std::vector<Issue> issues, const std::function<std::vector<Issue>()> &older, const std::vector<Change> &changes)
{
    const Touched touched(changes);
    std::optional<std::multimap<QString, Issue>> before;
    const auto wasThere = [&](const Issue &issue) {
        if (!before) {
            before.emplace();
            for (const Issue &each : older())
                before->emplace(each.path, each);
        }
        const auto [first, last] = before->equal_range(issue.path);
        return std::any_of(first, last, [&issue](const auto &each) { return each.second == issue; });
    };
    std::erase_if(issues, [&](const Issue &issue) {
        if (issue.severity != Issue::Severity::Warning)
            return issue.severity == Issue::Severity::Info;
        return !touched.holds(issue.path) && wasThere(issue);
    });
    return issues;
}

} // namespace selwise
