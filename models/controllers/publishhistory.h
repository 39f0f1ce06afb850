#pragma once

#include "models/domain/codec/historycodec.h"
#include "models/drafts/change.h"
#include "models/ports/settingsstore.h"

#include <QObject>
#include <set>

namespace selwise {

class Clock;
class DraftBook;
class Publishers;

/// The versions of one site, as this computer knows them: what was published from here, what was switched at once,
/// and what others changed at the server, noticed when a refresh finds it. Kept in the document "history/<name>" of the settings
/// store (versioned, bounded, no secret); several windows write into one. Read on a thread of its own; `changed` when it is there.
class PublishHistory : public QObject {
    Q_OBJECT
public:
    using Entry = codec::HistoryEntry;
    using Record = codec::HistoryRecord;
    using StoreError = SettingsStore::StoreError;
    struct Deps {
        SettingsStore &settings;
        Clock &clock;
        DraftBook &drafts;
        Publishers &publishers;
        QString name; ///< SiteSession::draftsName
    };
    PublishHistory(const Deps &deps, QObject *parent = nullptr);
    ~PublishHistory() override;

    bool isLoaded() const { return m_loaded; }
    std::optional<StoreError> error() const { return m_error; } ///< reading or the last write failed
    const std::vector<Entry> &entries() const { return m_history.entries; } ///< oldest first
    const Entry *entry(qint64 number) const; ///< nullptr = not there (any more)
    /// The record as it was when version `number` was in force; nullopt = there was none, or nothing is known that far back.
    std::optional<Json> stateAt(const RecordKey &key, qint64 number) const;
    /// Every record that has a state at version `number`.
    std::vector<RecordKey> recordsAt(qint64 number) const;

    /// Keeps what was done from here; number, time and environment are given here.
    void add(Entry entry);
    /// Selwise's test mode was switched at once, outside of a draft.
    void testModeSwitched(const RecordKey &key, const Change &change, const QString &by);
    /// The draft is the state of this version again, until it is published or dropped; 0 = of none.
    void setRestoring(qint64 number) { m_restoring = number; }
    qint64 restoring() const { return m_restoring; }
    QDateTime now() const; ///< UTC
    void setEnvironment(const QString &environment) { m_environment = environment; }

    static QString documentName(const QString &name);
    static RecordKey keyOf(const Record &record, bool *known = nullptr);
    static constexpr size_t mostEntries = 400;
    static constexpr qsizetype mostBytes = 8 << 20;

Q_SIGNALS:
    void changed(); ///< entries, isLoaded, error

private:
    using Edit = std::function<void(codec::History &)>;
    void update(Edit edit);
    void keepAside(const Json &damaged, const Edit &edit);
    void lookAt(RecordKey::Kind kind);
    void begin(RecordKey::Kind kind, const std::vector<Record> &records);
    void noteElsewhere(std::vector<Record> found);
    Json typed(const RecordKey &key, const Json &form) const;
    bool saysTheSame(const RecordKey &key, const std::optional<Json> &a, const std::optional<Json> &b) const;

    const Deps m_deps;
    const QString m_document;
    QString m_environment;
    qint64 m_restoring = 0;
    codec::History m_history;
    std::optional<codec::History> m_arrived; ///< from the disk, while later edits are still on their way there
    int m_open = 0;                          ///< edits on their way
    bool m_loaded = false;
    std::optional<StoreError> m_error;
    bool m_keptAside = false; ///< a damaged document was put aside in this run
    std::set<RecordKey::Kind> m_read; ///< kinds that were read before the document was
};

} // namespace selwise
