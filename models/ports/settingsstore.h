#pragma once

#include "models/domain/json.h"

#include <QFuture>
#include <QVariant>
#include <functional>

namespace selwise {

/// One row of the table of settings: key, type by its default.
struct SettingKey {
    QLatin1StringView key;
    QVariant defaultValue;
};

/// Settings of this user on this computer; no secret ever comes here. Reads are from memory; writes reach the disk
/// atomically, soon. Documents are JSON files of their own, replaced atomically: a write that fails leaves the old one.
class SettingsStore {
public:
    struct StoreError {
        enum class Kind {
            CannotRead,
            CannotWrite,
            Damaged,
            HeldByAnother,
            NewerVersion ///< written by a newer version of this program: left alone, and nothing is saved over it
        };
        Kind kind;
        QString file;
        QString detail;
    };
    virtual ~SettingsStore() = default;
    virtual QVariant value(const SettingKey &key) const = 0;
    virtual void setValue(const SettingKey &key, const QVariant &value) = 0;
    /// null Json when there is no such document. A damaged one is kept aside as NAME.damaged and reported, never lost.
    virtual Result<Json, StoreError> document(const QString &name) = 0;
    /// Writes on a thread of its own, in the order of the calls for one name; finished = on disk.
    virtual QFuture<Result<Done, StoreError>> saveDocument(const QString &name, const Json &document) = 0;
    virtual QFuture<Result<Done, StoreError>> removeDocument(const QString &name) = 0;
    /// What becomes of a document (null Json: there is none); a failure leaves it as it is. Runs on any thread, may run more
    /// than once, and sees what other windows have written since.
    using Edit = std::function<Result<Json, StoreError>(const Json &now)>;
    /// Reads a document, edits and replaces it as one step, also towards other windows, and in the order of the calls for one
    /// name; finished = on disk, with the document as it is there. Not for one that is held by `acquire`.
    virtual QFuture<Result<Json, StoreError>> updateDocument(const QString &name, const Edit &edit) = 0;
    /// Takes a document for this process alone, until it ends or `release`s it. HeldByAnother when another has it.
    virtual Result<Done, StoreError> acquire(const QString &name) = 0;
    /// Others can take it once everything saved before has reached the disk.
    virtual void release(const QString &name) = 0;
};

} // namespace selwise
