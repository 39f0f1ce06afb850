#include "tests/support/memorysettings.h"

#include <QPromise>

namespace selwise {

using Outcome = Result<Done, SettingsStore::StoreError>;

MemorySettings::MemorySettings(std::shared_ptr<Disk> d) : disk(std::move(d)) {}

MemorySettings::~MemorySettings()
{
    std::erase_if(disk->held, [this](const auto &each) { return each.second == this; });
}

QByteArray MemorySettings::everything() const
{
    QByteArray text;
    for (const auto &[name, value] : m_values)
        text += name.toUtf8() + '=' + value.toString().toUtf8() + '\n';
    for (const auto &[name, document] : disk->documents)
        text += name.toUtf8() + '=' + document.toBytes() + '\n';
    return text;
}

QVariant MemorySettings::value(const SettingKey &key) const
{
    const auto found = m_values.find(key.key);
    return found == m_values.end() ? key.defaultValue : found->second;
}

void MemorySettings::setValue(const SettingKey &key, const QVariant &value)
{
    m_values[key.key] = value;
}

Result<Json, SettingsStore::StoreError> MemorySettings::document(const QString &name)
{
    if (const auto fault = unreadable.find(name); fault != unreadable.end()) {
        const StoreError error = fault->second;
        if (error.kind == StoreError::Kind::Damaged) {
            disk->documents.erase(name);
            unreadable.erase(fault);
        }
        return Failure{error};
    }
    const auto found = disk->documents.find(name);
    return found == disk->documents.end() ? Json() : found->second;
}

template <class T>
QFuture<Result<T, SettingsStore::StoreError>> MemorySettings::write(const QString &name,
                                                                    std::function<Result<T, StoreError>()> effect)
{
    ++saves;
    const auto promise = std::make_shared<QPromise<Result<T, StoreError>>>();
    promise->start();
    const std::optional<StoreError> error = failSave ? failSave(name) : std::nullopt;
    const auto take = [error, effect] { return error ? Result<T, StoreError>(Failure{*error}) : effect(); };
    const auto finish = [promise](const Result<T, StoreError> &result) {
        promise->addResult(result);
        promise->finish();
    };
    if (holdSaves)
        m_waiting.push_back([take, finish] { finish(take()); });
    else
        QMetaObject::invokeMethod(&m_context, [finish, result = take()] { finish(result); }, Qt::QueuedConnection);
    return promise->future();
}

void MemorySettings::releaseSaves()
{
    holdSaves = false;
    for (const auto &take : std::exchange(m_waiting, {}))
        take();
}

QFuture<Outcome> MemorySettings::saveDocument(const QString &name, const Json &document)
{
    return write<Done>(name, [disk = disk, name, document] {
        disk->documents[name] = document;
        return Done{};
    });
}

QFuture<Outcome> MemorySettings::removeDocument(const QString &name)
{
    return write<Done>(name, [disk = disk, name] {
        disk->documents.erase(name);
        return Done{};
    });
}

QFuture<Result<Json, SettingsStore::StoreError>> MemorySettings::updateDocument(const QString &name, const Edit &edit)
{
    return write<Json>(name, [this, name, edit]() -> Result<Json, StoreError> {
        const auto now = document(name);
        if (!now && now.error().kind != StoreError::Kind::Damaged)
            return now;
        auto edited = edit(now ? *now : Json());
        if (edited)
            disk->documents[name] = *edited;
        return edited;
    });
}

Outcome MemorySettings::acquire(const QString &name)
{
    const auto [holder, taken] = disk->held.try_emplace(name, this);
    if (taken || holder->second == this)
        return Done{};
    return Failure{StoreError{StoreError::Kind::HeldByAnother, name, {}}};
}

void MemorySettings::release(const QString &name)
{
    if (const auto holder = disk->held.find(name); holder != disk->held.end() && holder->second == this)
        disk->held.erase(holder);
}

} // namespace selwise
