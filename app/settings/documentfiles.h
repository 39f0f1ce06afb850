#pragma once

#include "models/ports/settingsstore.h"

#include <QString>

namespace selwise {

/// JSON files of one directory: read, replaced atomically, kept aside when damaged. No threads, no locks of its own.
class DocumentFiles {
public:
    using StoreError = SettingsStore::StoreError;
    /// Larger files are not ours: they are reported, not read.
    static constexpr qint64 maxSize = 64 * 1024 * 1024;

    explicit DocumentFiles(QString directory) : m_directory(std::move(directory)) {}

    /// Each part of NAME between slashes percent-encoded where it is not a plain file name.
    QString pathOf(const QString &name) const;
    QString lockPathOf(const QString &name) const;
    /// null Json when there is no such file. A damaged one is moved to NAME.damaged (or NAME.damaged-2, ...) and reported.
    Result<Json, StoreError> read(const QString &name) const;
    /// On the disk when it returns, or the old file is still there.
    Result<Done, StoreError> write(const QString &name, const Json &document) const;
    Result<Done, StoreError> remove(const QString &name) const;
    /// The directory of NAME, private to this user.
    Result<Done, StoreError> makeFolder(const QString &name) const;

private:
    QString m_directory;
};

} // namespace selwise
