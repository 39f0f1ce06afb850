#include "models/drafts/draftstate.h"

#include "models/drafts/members.h"

#include <utility>

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
    if (members::same(origin, base) || members::same(base, draft))
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

bool sameDocument(const Document &a, const Document &b)
{
    return a == b || (a && b && *a == *b);
}

bool equivalent(const Document &a, const Document &b)
{
    return a == b || members::same(a.get(), b.get());
}

} // namespace

bool operator==(const DraftState &a, const DraftState &b)
{
    return a.m_etag == b.m_etag && sameDocument(a.m_base, b.m_base) && sameDocument(a.m_origin, b.m_origin) && sameDocument(a.m_draft, b.m_draft) &&
           a.m_removed == b.m_removed && a.m_hidden == b.m_hidden;
}

DraftState DraftState::restored(const codec::DraftEntry &entry)
{
    DraftState state;
    state.m_origin = entry.origin;
    state.m_base = entry.base;
    state.m_removed = !entry.draft;
    if (entry.draft)
        state.m_draft = documentOf(codec::withoutSecrets(*entry.draft));
    state.m_etag = entry.etag;
    return state;
}

codec::DraftEntry DraftState::entry(const QString &kind, const QString &id) const
{
    return {kind, id, m_origin, m_base, m_draft, m_etag};
}

/// Without a base of my own, whatever both have and do not agree on is a conflict.
Document DraftState::rebased(const RecordKey &key, const Document &draft, const Json &base) const
{
    if (!draft)
        return nullptr;
    Merge merged = merge(key, m_base ? *m_base : Json::object(), base, *draft);
    for (const Conflict &conflict : merged.conflicts)
        set(merged.merged, conflict.path, conflict.mine);
    return documentOf(std::move(merged.merged));
}

void DraftState::rebase(const RecordKey &key, const std::optional<Json> &base, const QByteArray &etag)
{
    if (base && !members::same(m_base.get(), &*base)) {
        m_draft = rebased(key, m_draft, *base);
        if (m_hidden)
            m_hidden->draft = rebased(key, m_hidden->draft, *base);
    }
    const Document now = base ? documentOf(codec::withoutSecrets(*base)) : nullptr;
    if (!sameDocument(m_base, now)) // else whoever knows the one that is there knows it still
        m_base = now;
    m_etag = etag;
}

void DraftState::begin(const Document &initial)
{
    m_origin = m_base;
    m_draft = initial;
}

void DraftState::remove(const std::optional<Json> &shown)
{
    if (m_removed)
        return;
    if (!m_base || (m_draft && !m_origin)) { // what was begun before the server had it ends with its draft
        discard();
        return;
    }
    if (!m_draft && shown && !members::same(&*shown, m_base.get())) // the undo of a creation, or a redo after others were here
        return;
    m_hidden = Hidden{m_draft, m_origin, shown.value_or(*m_base)};
    if (!m_draft)
        m_origin = m_base;
    m_draft.reset();
    m_removed = true;
}

/// What others did since stays: `as` is how it looked when it was to go, or is new to this record.
void DraftState::comeBack(const Json &as)
{
    const std::optional<Hidden> hidden = std::exchange(m_hidden, std::nullopt);
    m_removed = false;
    m_draft.reset();
    if (hidden && Json::equivalent(hidden->shown, as)) {
        m_draft = hidden->draft;
        m_origin = hidden->origin;
    } else if (!Json::equivalent(*m_base, as)) {
        m_draft = documentOf(Json(as));
        m_origin = m_base;
    }
}

void DraftState::apply(const Change &change)
{
    if (change.path.empty()) {
        const Document after = change.after ? documentOf(codec::withoutSecrets(*change.after)) : nullptr;
        if (!after) {
            if (change.record.kind == RecordKey::Kind::DataLayer) // it cannot be deleted
                discard();
            else
                remove(change.before);
        } else if (m_removed) {
            comeBack(*after);
        } else if (m_draft) {
            m_draft = after;
        } else if (m_base && !change.before) { // it was to be made, and is there: whatever they do not agree on is a conflict
            const Document base = std::exchange(m_base, nullptr);
            m_draft = rebased(change.record, after, *base);
            m_base = base;
        } else {
            begin(after);
        }
        return;
    }
    apply(std::span(&change, 1));
}

void DraftState::apply(std::span<const Change> changes)
{
    if (!m_draft) {
        if (!m_base)
            return; // an edit of a record that is gone
        discard();
        begin(m_base);
    }
    if (m_origin && m_base && !sameDocument(m_origin, m_base)) { // else there is nothing to bring up to date
        Json origin = *m_origin;
        for (const Change &change : changes) {
            const std::optional<Json> seen = valueAt(*m_base, change.path);
            if (members::same(valueAt(*m_draft, change.path), seen))
                set(origin, change.path, seen);
        }
        m_origin = documentOf(std::move(origin));
    }
    Json draft = *m_draft;
    selwise::apply(draft, changes, m_base.get()); // what the base has stands in its order
    m_draft = documentOf(codec::withoutSecrets(std::move(draft)));
}

void DraftState::settle(const MemberPath &path)
{
    if (!isDirty())
        return;
    if (!m_base || path.empty()) { // deleted at the server meanwhile, or to be deleted here: the whole record is in conflict
        m_origin = m_base;
        return;
    }
    Json origin = m_origin ? *m_origin : Json::object();
    set(origin, path, valueAt(*m_base, path));
    m_origin = documentOf(std::move(origin));
}

void DraftState::discard()
{
    m_draft.reset();
    m_removed = false;
    m_hidden.reset();
}

void DraftState::written(const Json &what)
{
    m_base = m_origin = documentOf(Json(what));
}

void DraftState::normalise()
{
    if (m_draft && m_base && equivalent(m_draft, m_base))
        m_draft.reset();
    if (!m_base)
        m_removed = false;
    if (!m_removed)
        m_hidden.reset();
    if (!isDirty())
        m_origin.reset();
}

bool DraftState::sameShown(const DraftState &other) const
{
    return isDirty() == other.isDirty() && bool(m_base) == bool(other.m_base) && equivalent(shown(), other.shown()) &&
           conflicts() == other.conflicts();
}

std::vector<Change> DraftState::changes(const RecordKey &key) const
{
    if (m_removed && m_base)
        return {{key, {}, *m_base, std::nullopt}};
    return m_draft ? diff(key, m_base ? *m_base : Json::object(), *m_draft) : std::vector<Change>();
}

std::vector<Conflict> DraftState::conflicts() const
{
    std::vector<Conflict> found;
    MemberPath path;
    if (isDirty() && m_origin != m_base)
        collectConflicts(path, m_origin.get(), m_base.get(), m_draft.get(), found);
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
