#pragma once

#include "models/domain/validation.h"
#include "models/services/recordwriter.h"
#include "models/services/secretvault.h"

#include <QObject>
#include <functional>

namespace selwise {

/// One kind of record, as the review, the changes bar, undo and "writing…" speak to it. The draft itself is in the DraftBook;
/// here is what each kind knows of its own: names, checks, secrets, and how it is written. `Publishers` holds one of each.
class RecordPublisher : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    virtual RecordKey::Kind kind() const = 0;
    bool serves(const RecordKey &key) const { return key.kind == kind(); }
    /// For people: "Meta", the webhook's name, "Data layer".
    virtual QString nameOf(const RecordKey &key) const = 0;

    virtual std::vector<Issue> issues(const RecordKey &key) const = 0; ///< of what is shown
    /// Those of them to be told before the draft is published: every error, for nothing is written with one, and the warnings
    /// that its changes bring or touch.
    virtual std::vector<Issue> issuesOfChanges(const RecordKey &key) const = 0;
    /// Of a record that is being created: the secrets that wait here and go along with its first publish.
    virtual std::vector<SecretEntry> secretsOfNew(const RecordKey &key) const = 0;
    /// The secrets that a publish would write back although nobody edited them, for a server that may lose what is left out.
    virtual std::vector<SecretEntry> wouldPutBack(const RecordKey &key) const = 0;

    /// Takes edits into the draft, from a pane, undo or redo, as one of each record; not announced by `edited`.
    virtual void apply(const std::vector<Change> &changes) = 0;
    virtual void settle(const RecordKey &key, const MemberPath &path) = 0;
    /// Drops the draft, with the secrets that were typed for a record that is not to be.
    virtual void discard(const RecordKey &key) = 0;
    /// Writes these drafts, one after the other; `saved` for each, exactly once. Errors in `issues` stop that one: its
    /// outcome is NotWritten without an error.
    virtual void save(const std::vector<RecordKey> &keys) = 0;
    /// Drops what has not begun and cancels what is under way; each still ends in its signal.
    virtual void cancel() = 0;
    virtual std::vector<RecordKey> writing() const = 0; ///< whose writes are not over yet, in order
    virtual bool isBusy() const = 0;
    virtual void refresh() = 0;

Q_SIGNALS:
    void edited(const selwise::Change &change); ///< an edit that this side has made, for the undo stack
    void recordChanged(const selwise::RecordKey &key); ///< shown, stored, issues or secrets of one record
    void saved(const selwise::RecordKey &key, const selwise::WriteOutcome &outcome);
    void refreshed(); ///< all of the kind was read
    void removed(const selwise::RecordKey &key); ///< deleted at the server from here
    void writingChanged();
    void busyChanged();
};

/// Of these issues those to tell before a publish: every error, and the warnings that `changes` bring or touch. The others were
/// there before, and stand in the form: `older` finds them, and is asked at most once.
std::vector<Issue> issuesToTell(std::vector<Issue> issues, const std::function<std::vector<Issue>()> &older, const std::vector<Change> &changes);

} // namespace selwise
