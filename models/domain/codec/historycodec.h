#pragma once

#include "models/domain/codec/providercodec.h"

#include <QDateTime>
#include <map>
#include <set>
#include <utility>

namespace selwise::codec {

/// One record in a version: before and after without secrets; none = the server had no such record.
struct HistoryRecord {
    QString kind, id; ///< as in a DraftEntry
    QString name;     ///< what it was called then
    std::optional<Json> before, after;
    QString outcome;  ///< "written", "differs", "conflict", "secrets", "notWritten", "unknown"
    QString error;    ///< why it was not written, in a sentence; empty when it was
    int changes = 0;  ///< members that differ
    QString about;    ///< the first of their paths, for a search
    bool isWritten() const { return outcome == u"written" || outcome == u"differs"; }
    friend bool operator==(const HistoryRecord &, const HistoryRecord &) = default;
};

/// One version of a site: what was published from here, or was found at the server and was not our doing.
struct HistoryEntry {
    enum class What { Published, Elsewhere, TestMode, Removed };
    qint64 number = 0; ///< counts up, never used twice
    What what = What::Published;
    QDateTime at;      ///< UTC; of an Elsewhere, when it was noticed
    QString by;        ///< empty = not known
    QString environment;
    QString note;
    qint64 restored = 0; ///< the version whose state was published again; 0 = none
    std::vector<HistoryRecord> records;
    friend bool operator==(const HistoryEntry &, const HistoryEntry &) = default;
};

using HistoryKey = std::pair<QString, QString>; ///< kind, id
/// The file of a site's versions: {"version":1,"next":..,"entries":[..],"known":[..],
/// "looked":[..]}. It holds no secret.
struct History {
    qint64 next = 1;
    std::vector<HistoryEntry> entries;  ///< oldest first
    std::map<HistoryKey, Json> known;   ///< each record as last seen at the server
    std::set<QString> looked;           ///< kinds that were read at least once
};
/// An entry that this version cannot read is left out.
Result<History, ShapeError> decodeHistory(const Json &document);
Json encodeHistory(const History &history);

} // namespace selwise::codec
