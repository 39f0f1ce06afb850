#pragma once

#include "models/controllers/recordpublisher.h"

namespace selwise {

/// All kinds of records of one site behind one door: each call goes to the publisher that serves the record, each signal of
/// theirs comes out here. A record that nobody serves has no name but its id and no issues, and is left as it is.
class Publishers : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;
    void add(RecordPublisher *publisher); ///< must outlive this, or be deleted with its connections

    RecordPublisher *of(const RecordKey &key) const; ///< nullptr when nobody serves it
    const std::vector<RecordPublisher *> &all() const { return m_all; }

    QString nameOf(const RecordKey &key) const;
    std::vector<Issue> issues(const RecordKey &key) const;
    std::vector<Issue> issuesOfChanges(const RecordKey &key) const;
    std::vector<SecretEntry> secretsOfNew(const RecordKey &key) const;
    std::vector<SecretEntry> wouldPutBack(const RecordKey &key) const;

    void apply(const std::vector<Change> &changes);
    void settle(const RecordKey &key, const MemberPath &path);
    void discard(const RecordKey &key);
    void save(const std::vector<RecordKey> &keys);
    void cancel();
    std::vector<RecordKey> writing() const;
    bool isBusy() const;
    void refresh();

Q_SIGNALS:
    void edited(const selwise::Change &change);
    void recordChanged(const selwise::RecordKey &key);
    void saved(const selwise::RecordKey &key, const selwise::WriteOutcome &outcome);
    void refreshed(selwise::RecordKey::Kind kind);
    void removed(const selwise::RecordKey &key);
    void writingChanged();
    void busyChanged();

private:
    std::vector<RecordPublisher *> m_all;
};

} // namespace selwise
