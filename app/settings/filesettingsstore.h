#pragma once

#include "models/ports/settingsstore.h"

#include <QString>
#include <memory>

namespace selwise {

/// The settings and documents of this user as JSON files in one directory (0700, its files 0600), each replaced atomically.
/// Making one touches nothing: the first read opens the file, the first write makes directory and writer thread.
/// Two processes may change settings at the same time: a write re-reads the file under a lock and changes only the keys
/// set here. A damaged file is kept aside as NAME.damaged. Thread-safe.
class FileSettingsStore : public SettingsStore {
public:
    /// `directory` as from defaultDirectory(); it need not exist.
    explicit FileSettingsStore(QString directory);
    /// Writes what is still to be written.
    ~FileSettingsStore() override;

    /// `$XDG_CONFIG_HOME/selwise-console`, or the same in ~/.config.
    static QString defaultDirectory();

    QVariant value(const SettingKey &key) const override;
    void setValue(const SettingKey &key, const QVariant &value) override;
    Result<Json, StoreError> document(const QString &name) override;
    QFuture<Result<Done, StoreError>> saveDocument(const QString &name, const Json &document) override;
    QFuture<Result<Done, StoreError>> removeDocument(const QString &name) override;
    QFuture<Result<Json, StoreError>> updateDocument(const QString &name, const Edit &edit) override;
    Result<Done, StoreError> acquire(const QString &name) override;
    void release(const QString &name) override;

    /// Waits until everything set and saved so far is on the disk, or could not be written.
    void flush();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace selwise
