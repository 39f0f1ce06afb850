#include "models/drafts/draftstate.h"

#include "models/drafts/members.h"

namespace selwise {
namespace {

std::optional<Json> copy(const Json *value)
{
    return value ? std::optional<Json>(*value) : std::nullopt;
}

void set(Json &document, const MemberPath &path, const std::optional<Json> &value)
{
    apply(document, Change{{}, path, std::nullopt, value});
}

/// Members where the base moved on from the origin and the draft does not show the base.
void collectConflicts(MemberPath &path, const Json *origin, const Json *base, const Json *draft,
                      std::vector<Conflict> &conflicts)
{
    if (members::same(base, draft) || members::same(origin, base))
        return;
    const bool inside = base && draft && members::addressable(*base) && members::addressable(*draft) &&
                        (!origin || members::addressable(*origin));
    if (!inside) {
        conflicts.push_back({path, copy(origin), copy(base), copy(draft)});
        return;
    }
    members::Finder inOrigin(origin), ofBase(base), ofDraft(draft), inBase(base);
    const auto visit = [&](const std::string &name) {
        path.push_back(name);
        collectConflicts(path, inOrigin.find(name), ofBase.find(name), ofDraft.find(name), conflicts);
        path.pop_back();
    };
    for (const JsonMember &member : base->members())
        visit(member.key.utf8);
    for (const JsonMember &member : draft->members()) {
        if (!inBase.find(member.key.utf8))
            visit(member.key.utf8);
    }
}

const Json *pointer(const std::optional<Json> &value)
{
    return value ? &*value : nullptr;
}

} // namespace

DraftState DraftState::restored(const codec::DraftEntry &entry)
{
    DraftState state;
    state.m_origin = entry.origin;
    state.m_base = entry.base;
    state.m_draft = codec::withoutSecrets(entry.draft);
    state.m_etag = entry.etag;
    return state;
}

codec::DraftEntry DraftState::entry(const QString &kind, const QString &id) const
{
    return {kind, id, m_origin, m_base, *m_draft, m_etag};
}

void DraftState::rebase(const RecordKey &key, const std::optional<Json> &base, const QByteArray &etag)
{
    if (m_draft && base && !members::same(m_base, base)) {
        // Without a base of my own, whatever both have and do not agree on is a conflict.
        const Merge merged = merge(key, m_base.value_or(Json::object()), *base, *m_draft);
        m_draft = merged.merged;
        for (const Conflict &conflict : merged.conflicts)
            set(*m_draft, conflict.path, conflict.mine);
    }
    m_base = base ? std::optional<Json>(codec::withoutSecrets(*base)) : std::nullopt;
    m_etag = etag;
}

void DraftState::begin(const Json &initial)
{
    m_origin = m_base;
    m_draft = initial;
}

void DraftState::apply(const Change &change)
{
    if (change.path.empty()) {
        if (!change.after)
            discard();
        else if (m_draft)
            m_draft = codec::withoutSecrets(*change.after);
        else
            begin(codec::withoutSecrets(*change.after));
        return;
    }
    apply(std::span(&change, 1));
}

void DraftState::apply(std::span<const Change> changes)
{
    if (!m_draft) {
        if (!m_base)
            return; // an edit of a record that is gone
        begin(*m_base);
    }
    if (m_origin && m_base && *m_origin != *m_base) { // else there is nothing to bring up to date
        for (const Change &change : changes) {
            const std::optional<Json> seen = valueAt(*m_base, change.path);
            if (members::same(valueAt(*m_draft, change.path), seen))
                set(*m_origin, change.path, seen);
        }
    }
    selwise::apply(*m_draft, changes, pointer(m_base)); // what the base has stands in its order
    m_draft = codec::withoutSecrets(std::move(*m_draft));
}

void DraftState::settle(const MemberPath &path, bool mine)
{
    if (!m_draft)
        return;
    if (!m_base) { // deleted at the server meanwhile: the whole record is in conflict
        if (mine)
            m_origin.reset();
        else
            discard();
        return;
    }
    const std::optional<Json> theirs = valueAt(*m_base, path);
    if (!mine) {
        set(*m_draft, path, theirs);
        return;
    }
    if (!m_origin)
        m_origin = Json::object();
    set(*m_origin, path, theirs);
}

void DraftState::discard()
{
    m_draft.reset();
}

void DraftState::written(const Json &what)
{
    m_base = what;
    m_origin = what;
}

void DraftState::normalise()
{
    if (m_draft && m_base && Json::equivalent(*m_draft, *m_base))
        m_draft.reset();
    if (!m_draft)
        m_origin.reset();
}

bool DraftState::sameShown(const DraftState &other) const
{
    return isDirty() == other.isDirty() && m_base.has_value() == other.m_base.has_value() &&
           members::same(shown(), other.shown()) && conflicts() == other.conflicts();
}

std::vector<Change> DraftState::changes(const RecordKey &key) const
{
    return m_draft ? diff(key, m_base.value_or(Json::object()), *m_draft) : std::vector<Change>();
}

std::vector<Conflict> DraftState::conflicts() const
{
    std::vector<Conflict> found;
    MemberPath path;
    if (m_draft)
        collectConflicts(path, pointer(m_origin), pointer(m_base), pointer(m_draft), found);
    return found;
}

std::vector<Change> DraftState::mergedFromOthers(const RecordKey &key) const
{
    if (!m_draft || !m_base || !m_origin)
        return {};
    std::vector<Change> theirs = diff(key, *m_origin, *m_base);
    std::erase_if(theirs, [&](const Change &change) { return !members::same(valueAt(*m_draft, change.path), change.after); });
    return theirs;
}

} // namespace selwise
