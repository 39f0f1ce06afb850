#pragma once

#include "models/controllers/jobsupport.h"
#include "models/controllers/panestate.h"
#include "models/controllers/recordpublisher.h"
#include "models/drafts/draftbook.h"
#include "models/ports/whendone.h"

#include <QPointer>
#include <deque>
#include <functional>
#include <map>
#include <set>

namespace selwise {

class Clock;

/// The records of one kind: as the server has them, beside their drafts, and what writes them, one after the other. A kind adds
/// how it is read, named and checked; a pane's controller is one of these. Edits go through `edit`.
class RecordsKeeper : public RecordPublisher {
    Q_OBJECT
public:
    struct Deps {
        ControlPlane &plane;
        SecretVault &vault;
        DraftBook &drafts;
        Clock &clock;
        QString connection, site; ///< for keychain keys
    };
    RecordsKeeper(const Deps &deps, QObject *parent);

    PaneState state() const { return m_state; }
    QDateTime refreshedAt() const { return m_refreshedAt; } ///< UTC; invalid before the first answer
    std::optional<ServerRecord> stored(const RecordKey &key) const; ///< as last read, with its secret states
    std::optional<ServerRecord> shown(const RecordKey &key) const;  ///< draft over base, with the secret states of `stored`
    std::vector<RecordKey> all() const; ///< at the server or drafted
    /// The server's own 422 texts of the last save, by path; cleared when the member is edited.
    std::map<QString, std::vector<QString>> fieldErrors(const RecordKey &key) const;
    /// One edit of one member, announced by `edited`; nothing happens when it says so already.
    void edit(const RecordKey &key, const MemberPath &path, const std::optional<Json> &after);
    /// The edits that turn what is shown into what `change` makes of it.
    void edit(const RecordKey &key, const std::function<void(Json &form)> &change);

    /// The draft is that it goes with the next publish, and its secrets leave this computer then; announced by `edited`. Of one
    /// that the server does not have, and again, nothing.
    void remove(const RecordKey &key);
    void keep(const RecordKey &key); ///< not after all: as the server has it; announced by `edited`

    std::vector<Issue> issues(const RecordKey &key) const override;
    std::vector<Issue> issuesOfChanges(const RecordKey &key) const override;
    std::vector<SecretEntry> secretsOfNew(const RecordKey &key) const override;
    std::vector<SecretEntry> wouldPutBack(const RecordKey &key) const override;
    void apply(const std::vector<Change> &changes) override;
    void settle(const RecordKey &key, const MemberPath &path) override;
    void discard(const RecordKey &key) override;
    void save(const std::vector<RecordKey> &keys) override;
    void cancel() override;
    std::vector<RecordKey> writing() const override;
    bool isBusy() const override { return m_reading || m_running || !m_queue.empty(); }
    void refresh() override;

Q_SIGNALS:
    void stateChanged(); ///< state or refreshedAt

protected:
    using Records = std::vector<ServerRecord>;
    virtual RecordAddress addressOf(const RecordKey &key) const = 0;
    virtual std::vector<Issue> check(const ServerRecord &record) const = 0;
    /// Reads all of the kind and calls `done` once with them; the returned call cancels it.
    virtual std::function<void()> readAll(std::function<void(const Result<Records, ApiError> &)> done) = 0;

    struct Job {
        RecordKey key;
        std::function<void()> start; ///< must end in one `over`
        std::function<void()> drop;  ///< cancelled before its turn
    };
    void enqueue(Job job);
    void over();
    /// As just read; nullopt = the server has none. Counts as newer than a refresh that was started before.
    void store(const RecordKey &key, const std::optional<ServerRecord> &record);
    SecretKey secretKey(const RecordKey &key, const QString &field) const;
    /// Where a secret waits that goes along with the next publish.
    virtual SecretKey waitingKey(const RecordKey &key, const QString &field) const { return secretKey(key, field); }
    RecordKey current(const RecordKey &key) const; ///< under the name it has now
    const Deps &deps() const { return m_deps; }
    RecordWriter &writer() { return m_writer; }

private:
    struct Save {
        RecordKey key;
        std::optional<Json> base, mine; ///< as they were when it was asked for; without `mine` there was nothing to save
        bool removes = false;           ///< or it is to go
    };
    void take(const std::optional<Change> &change);
    void startNext();
    void startSave(const Save &save);
    void collectSecrets(const Save &save, std::vector<QString> names, SecretEdits collected);
    void write(const Save &save, const SecretEdits &secrets);
    void endSave(const Save &save, const SecretEdits &secrets, const WriteOutcome &outcome);
    void storeWritten(const Save &save, const SecretEdits &secrets, const ServerRecord &record);
    void moveSecrets(const RecordKey &from, const RecordKey &to, const SecretEdits &secrets);
    void removeAtServer(const Save &save);
    void endRemoval(const Save &save, const WriteOutcome &outcome);
    void report(const RecordKey &key, const WriteOutcome &outcome);
    void read(const Result<Records, ApiError> &answer, quint64 since);
    void setState(PaneState state);
    void updateKind();
    PaneState::Kind contentKind() const { return all().empty() ? PaneState::Kind::Empty : PaneState::Kind::Content; }

    const Deps m_deps;
    RecordWriter m_writer;
    std::map<RecordKey, ServerRecord> m_stored;
    std::map<RecordKey, quint64> m_storedAt; ///< epoch of the last `store`
    std::map<RecordKey, RecordKey> m_renamed; ///< what was created, from its draft's name to the server's: for undo
    std::map<RecordKey, std::map<QString, std::vector<QString>>> m_fieldErrors;
    quint64 m_epoch = 0, m_run = 0;
    PaneState m_state;
    QDateTime m_refreshedAt;
    bool m_reading = false, m_again = false;
    std::function<void()> m_cancelReading;
    std::deque<Job> m_queue;
    std::optional<RecordKey> m_running;
    bool m_cancelled = false; ///< the running job
};

} // namespace selwise
