#pragma once

#include "models/domain/codec/draftcodec.h"
#include "models/drafts/change.h"
#include "models/domain/document.h"

namespace selwise {

/// One record in a DraftBook. `origin` is the base that the draft's edits were made on, member by member: where it differs
/// from the base, somebody else has changed the member since; where the draft differs from the base as well, that is a
/// conflict. Editing a member that shows the base, and settling a conflict, brings the origin up to date there.
class DraftState {
public:
    static DraftState restored(const codec::DraftEntry &entry);
    codec::DraftEntry entry(const QString &kind, const QString &id) const;

    void rebase(const RecordKey &key, const std::optional<Json> &base, const QByteArray &etag);
    void begin(const Document &initial);
    void apply(const Change &change);
    void apply(std::span<const Change> changes); ///< of members, as one edit
    void settle(const MemberPath &path);
    void discard();
    void written(const Json &what);
    /// A draft equivalent to its base is no draft.
    void normalise();

    const Document &base() const { return m_base; }
    const QByteArray &etag() const { return m_etag; }
    const Document &shown() const { return m_draft ? m_draft : m_base; }
    bool isDirty() const { return bool(m_draft); }
    bool isKnown() const { return m_draft || m_base; }
    /// Looks the same, conflicts included.
    bool sameShown(const DraftState &other) const;
    std::vector<Change> changes(const RecordKey &key) const;
    std::vector<Conflict> conflicts() const;
    std::vector<Change> mergedFromOthers(const RecordKey &key) const;

    friend bool operator==(const DraftState &a, const DraftState &b);

private:
    Document m_base, m_origin, m_draft; ///< the origin counts only beside a draft
    QByteArray m_etag;
};

} // namespace selwise
