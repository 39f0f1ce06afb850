#pragma once

#include "models/domain/codec/draftcodec.h"
#include "models/ports/settingsstore.h"

#include <QObject>
#include <chrono>
#include <functional>

namespace selwise {

class Clock;

/// The file under a DraftBook: held by one window at a time, written soon after an edit, removed when there is no draft.
class DraftJournal : public QObject {
    Q_OBJECT
public:
    using StoreError = SettingsStore::StoreError;

    /// `content` is asked for what to write, at the time of writing.
    DraftJournal(SettingsStore &store, Clock &clock, QString document,
                 std::function<std::vector<codec::DraftEntry>()> content, QObject *parent);
    /// Takes hold of the file and reads it.
    std::vector<codec::DraftEntry> open();
    /// The content has changed: it is on its way to the disk within `delay`.
    void touch();
    void close();

    bool heldElsewhere() const { return m_heldElsewhere; }
    std::optional<StoreError> error() const { return m_error; }
    QDateTime savedAt() const { return m_savedAt; }
    bool holdsEarlier() const { return m_holdsEarlier; } ///< `open` found drafts, and nothing was written since

    static constexpr std::chrono::milliseconds delay{150};
    static constexpr std::chrono::milliseconds retryDelay{5000}; ///< after a write that failed

Q_SIGNALS:
    void changed(); ///< savedAt, error

private:
    void keepAside(const Json &document);
    void schedule(std::chrono::milliseconds after);
    void save();
    QFuture<Result<Done, StoreError>> write();
    void written(const Result<Done, StoreError> &outcome, const QDateTime &stamp);

    SettingsStore &m_store;
    Clock &m_clock;
    const QString m_document;
    const std::function<std::vector<codec::DraftEntry>()> m_content;
    bool m_heldElsewhere = false, m_held = false;
    bool m_writable = false;  ///< ours, and nothing in it that a write would destroy
    bool m_unsaved = false, m_scheduled = false, m_writing = false;
    QDateTime m_stamp;        ///< of the write under way; invalid when it removes the file
    QDateTime m_savedAt;
    bool m_holdsEarlier = false;
    std::optional<StoreError> m_error;
};

} // namespace selwise
