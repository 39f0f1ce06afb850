#pragma once

#include "models/drafts/change.h"
#include "models/domain/document.h"
#include "models/ports/settingsstore.h"

#include <QDateTime>
#include <QObject>
#include <memory>
#include <map>

namespace selwise {

class Clock;

/// The unpublished edits of one site, kept over a crash in the document "drafts/<name>" of the settings store (versioned,
/// without secrets). For each record three values: `base` (as last read from the server), the draft, and `shown` (the draft
/// where there is one, else the base). A draft equivalent to its base is no draft. Members that hold a credential are
/// taken out on the way in.
class DraftBook : public QObject {
    Q_OBJECT
public:
    /// Loads the journal. When another window holds it, `heldElsewhere()` is true: this one only shows, and refuses edits.
    DraftBook(SettingsStore &store, Clock &clock, QString name, QObject *parent = nullptr);
    ~DraftBook() override;
    /// Writes what is unsaved and lets go of the journal; edits after that live in memory only.
    void close();

    bool heldElsewhere() const;
    std::optional<SettingsStore::StoreError> journalError() const; ///< reading or the last write failed
    QDateTime savedAt() const; ///< when the journal last reached the disk; invalid when there is nothing in it
    bool holdsEarlier() const; ///< the drafts are as an earlier run, or one that crashed, left them

    /// What the server has now; nullopt = it has no such record. An existing draft is rebased: edits of other members are
    /// merged, members that both changed stay as conflicts (see `conflicts`) with my value shown.
    void setBase(const RecordKey &key, const std::optional<Json> &base, const QByteArray &etag);
    /// Starts the draft of a record that does not exist at the server yet.
    void create(const RecordKey &key, const Json &initial);
    /// A Change with an empty path is of the whole record: it makes it anew, or (without `after`) is that the record goes; one that
    /// the server does not have is discarded by that.
    void apply(const Change &change);
    /// What drafts that the record goes, or that it stays as it was drafted before; nullopt = nothing to do.
    std::optional<Change> removal(const RecordKey &key) const;
    std::optional<Change> stay(const RecordKey &key) const;
    /// Changes of members, in their order; each record is announced once.
    void apply(const std::vector<Change> &changes);
    void settle(const RecordKey &key, const MemberPath &path); ///< ends a conflict: my value stays, knowing theirs
    void discard(const RecordKey &key);
    /// The record that was drafted as `from` is at the server under another name: its draft goes on there.
    void rename(const RecordKey &from, const RecordKey &to);
    /// `what` of this record was written by us, and `readBack` is what the server has since: edits made meanwhile stay.
    void written(const RecordKey &key, const Json &what, const Json &readBack, const QByteArray &etag);

    std::optional<Json> base(const RecordKey &key) const;
    QByteArray etag(const RecordKey &key) const;
    std::optional<Json> shown(const RecordKey &key) const; ///< nullopt also when the draft is that it goes
    /// The same without a copy. As long as it is the same one, nothing has changed.
    Document baseDocument(const RecordKey &key) const;
    Document shownDocument(const RecordKey &key) const;
    bool isDirty(const RecordKey &key) const;
    bool isNew(const RecordKey &key) const; ///< drafted, and not at the server
    bool isRemoved(const RecordKey &key) const; ///< at the server, and the draft is that it goes: nothing is shown
    std::vector<RecordKey> records() const; ///< at the server or drafted
    std::vector<RecordKey> dirtyRecords() const;
    std::vector<Change> changes(const RecordKey &key) const;
    std::vector<Conflict> conflicts(const RecordKey &key) const;
    std::vector<Change> mergedFromOthers(const RecordKey &key) const; ///< since the draft began
    int changeCount(const RecordKey &key) const;
    int changeCount() const; ///< of all records

Q_SIGNALS:
    void refused(); ///< an edit, since another window keeps the drafts; `changed` of its record tells what is shown instead
    void changed(const selwise::RecordKey &key); ///< after `shown`, dirtiness or conflicts of one record changed
    void journalChanged();                       ///< savedAt, journalError

private:
    bool refuses(const RecordKey &key);
    template <class Edit>
    void edit(const RecordKey &key, Edit change);

    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace selwise
