#pragma once

#include "models/ports/settingsstore.h"

#include <QObject>
#include <functional>
#include <map>
#include <memory>
#include <set>
#include <vector>

namespace selwise {

/// A settings store in memory, with faults on demand. Writes take effect at once and finish with the next turn of the
/// event loop, or when `releaseSaves` is called. Several stores may share one `Disk`, as windows do.
class MemorySettings final : public SettingsStore {
public:
    struct Disk {
        std::map<QString, Json> documents;
        std::map<QString, const MemorySettings *> held;
    };
    explicit MemorySettings(std::shared_ptr<Disk> disk = std::make_shared<Disk>());
    ~MemorySettings() override;

    // Faults.
    std::map<QString, StoreError> unreadable;                 ///< by document; Damaged also empties it, as a real store does
    std::function<std::optional<StoreError>(const QString &)> failSave; ///< asked for each write and removal
    bool holdSaves = false;                                   ///< writes do not finish, nor take effect
    void releaseSaves();

    const std::shared_ptr<Disk> disk;
    int saves = 0; ///< calls of saveDocument, removeDocument and updateDocument
    QByteArray everything() const; ///< all settings and documents as text, to look for what must not be there

    QVariant value(const SettingKey &key) const override;
    void setValue(const SettingKey &key, const QVariant &value) override;
    Result<Json, StoreError> document(const QString &name) override;
    QFuture<Result<Done, StoreError>> saveDocument(const QString &name, const Json &document) override;
    QFuture<Result<Done, StoreError>> removeDocument(const QString &name) override;
    QFuture<Result<Json, StoreError>> updateDocument(const QString &name, const Edit &edit) override;
    Result<Done, StoreError> acquire(const QString &name) override;
    void release(const QString &name) override;

private:
    template <class T>
    QFuture<Result<T, StoreError>> write(const QString &name, std::function<Result<T, StoreError>()> effect);

    std::map<QString, QVariant> m_values;
    std::vector<std::function<void()>> m_waiting;
    QObject m_context;
};

} // namespace selwise
