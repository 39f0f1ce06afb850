#include "models/drafts/change.h"

#include "models/drafts/members.h"

namespace selwise {
namespace {

using Member = std::optional<Json>;

Member copy(const Json *value)
{
    return value ? Member(*value) : std::nullopt;
}

/// Walks base, theirs and mine together; a member may be missing in any of them.
class Merger {
public:
    explicit Merger(const RecordKey &record) : m_record(record) {}

    Member member(const Json *base, const Json *theirs, const Json *mine)
    {
        if (members::same(theirs, mine))
            return copy(theirs);
        if (members::same(base, mine)) {
            noteTheirs(base, theirs);
            return copy(theirs);
        }
        if (members::same(base, theirs))
            return copy(mine);
        const bool inside = theirs && mine && members::addressable(*theirs) && members::addressable(*mine) &&
                            (!base || members::addressable(*base));
        if (inside)
            return object(base, *theirs, *mine);
        m_conflicts.push_back({m_path, copy(base), copy(theirs), copy(mine)});
        return copy(theirs);
    }

    std::vector<Change> m_theirs;
    std::vector<Conflict> m_conflicts;

private:
    /// In their order; what only I have comes behind.
    Json object(const Json *base, const Json &theirs, const Json &mine)
    {
        Json merged = Json::object();
        members::Finder inBase(base), ofTheirs(&theirs), ofMine(&mine), inTheirs(&theirs);
        const auto take = [&](const std::string &name) {
            m_path.push_back(name);
            if (Member value = member(inBase.find(name), ofTheirs.find(name), ofMine.find(name)))
                merged.editMembers().push_back({JsonText{name}, std::move(*value)}); // each name comes once
            m_path.pop_back();
        };
        for (const JsonMember &each : theirs.members())
            take(each.key.utf8);
        for (const JsonMember &each : mine.members()) {
            if (!inTheirs.find(each.key.utf8))
                take(each.key.utf8);
        }
        // A member that both sides took out is in neither: nothing to do. One that only they took out, I have.
        return merged;
    }

    void noteTheirs(const Json *base, const Json *theirs)
    {
        if (!base || !theirs) {
            m_theirs.push_back({m_record, m_path, copy(base), copy(theirs)});
            return;
        }
        for (Change &change : diff(m_record, *base, *theirs)) {
            change.path.insert(change.path.begin(), m_path.begin(), m_path.end());
            m_theirs.push_back(std::move(change));
        }
    }

    const RecordKey &m_record;
    MemberPath m_path;
};

} // namespace

Merge merge(const RecordKey &record, const Json &base, const Json &theirs, const Json &mine)
{
    Merger merger(record);
    std::optional<Json> merged = merger.member(&base, &theirs, &mine);
    return {std::move(*merged), std::move(merger.m_theirs), std::move(merger.m_conflicts)};
}

} // namespace selwise
