#pragma once

#include "models/controllers/publishhistory.h"
#include "models/controllers/publishers.h"

#include <QDateTime>
#include <map>

namespace selwise {

class DraftBook;

/// One publish of some records: has each written, waits for what became of each, keeps it in the history, then says so once.
class PublishRun : public QObject {
    Q_OBJECT
public:
    struct Request {
        std::vector<RecordKey> keys;
        QString note, by;
        QString host;        ///< for what is kept of an error
        qint64 restored = 0; ///< the version whose state the draft was; 0 = none
    };
    /// Begins with the next turn of the event loop, so that whoever made this can connect first.
    PublishRun(Publishers &publishers, DraftBook &drafts, PublishHistory &history, Request request, QObject *parent);

    const std::map<RecordKey, WriteOutcome> &outcomes() const { return m_outcomes; }
    bool allWritten() const;
    QString nameOf(const RecordKey &key) const; ///< also of one that it has deleted
    std::vector<RecordKey> written() const; ///< accepted by the server, whether it reads back the same or not, and there since
    QDateTime begunAt() const { return m_begunAt; } ///< UTC

Q_SIGNALS:
    void progressed(int done, int total);
    void finished(); ///< once; after it the run may be deleted

private:
    struct Drafted {
        QString name;
        std::optional<Json> base, mine;
    };
    void begin();
    void keep();
    codec::HistoryRecord kept(const RecordKey &key, const WriteOutcome &outcome) const;

    Publishers &m_publishers;
    DraftBook &m_drafts;
    PublishHistory &m_history;
    const Request m_request;
    QDateTime m_begunAt;
    std::map<RecordKey, Drafted> m_drafted; ///< when it began
    std::map<RecordKey, WriteOutcome> m_outcomes;
};

} // namespace selwise
