#pragma once

#include "models/domain/codec/draftcodec.h"
#include "models/drafts/change.h"
#include "models/domain/document.h"

namespace selwise {

/// One record in a DraftBook. `origin` is the base that the draft's edits were made on, member by member: where it differs
/// from the base, somebody else has changed the member since; where the draft differs from the base as well, that is a
/// conflict. Editing a member that shows the base, and settling a conflict, brings the origin up to date there. A draft can also
/// be that the record goes: then nothing is shown.
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
    const Document &shown() const { return m_removed || m_draft ? m_draft : m_base; }
    bool isDirty() const { return m_draft || m_removed; }
    bool isRemoved() const { return m_removed; }
    bool isRemovable() const { return m_base && !m_removed; }
    const Json &beforeRemoval() const { return m_hidden ? m_hidden->shown : *m_base; } ///< of one that is removed
    bool isKnown() const { return m_draft || m_base; }
    /// Looks the same, conflicts included.
    bool sameShown(const DraftState &other) const;
    std::vector<Change> changes(const RecordKey &key) const;
    std::vector<Conflict> conflicts() const;
    std::vector<Change> mergedFromOthers(const RecordKey &key) const;

    friend bool operator==(const DraftState &a, const DraftState &b);

private:
    /// What stood there before the draft was that the record goes, for undo: kept up to date as a draft is.
    struct Hidden {
        Document draft, origin; ///< none: there was no draft
        Json shown;             ///< as it was then
        friend bool operator==(const Hidden &, const Hidden &) = default;
    };
    void remove(const std::optional<Json> &shown);
    void comeBack(const Json &as);
    Document rebased(const RecordKey &key, const Document &draft, const Json &base) const;

    Document m_base, m_origin, m_draft; ///< the origin counts only beside a draft
    bool m_removed = false;             ///< the draft is that it goes; m_draft is none then
    std::optional<Hidden> m_hidden;     ///< only then, and not over a restart
    QByteArray m_etag;
};

} // namespace selwise
