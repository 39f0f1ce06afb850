#include "app/settings/filesettingsstore.h"

#include "app/settings/documentfiles.h"
#include "app/settings/settingsfile.h"

#include <QLockFile>
#include <QLoggingCategory>
#include <QMutex>
#include <QPromise>
#include <QStandardPaths>
#include <QThreadPool>
#include <chrono>
#include <map>

namespace selwise {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {
Q_LOGGING_CATEGORY(logSettings, "selwise.settings")

const QString settingsName = u"settings"_s;
/// Another process holds the lock for one read and one write.
constexpr auto lockPatience = 5s;

using StoreError = SettingsStore::StoreError;
using Outcome = Result<Done, StoreError>;
} // namespace

struct FileSettingsStore::Private {
    explicit Private(const QString &directory) : files(directory)
    {
        writer.setMaxThreadCount(1); // one thread: the order of the calls is the order on the disk
    }

    const DocumentFiles files;
    mutable QMutex mutex;

    // Guarded by `mutex`.
    bool loaded = false;
    Json settings = Json::object();
    settingsfile::Edits unsaved;
    bool settingsWriteQueued = false;
    struct Waiting {
        std::optional<Json> document; ///< nullopt = to be removed
        int writes = 0;               ///< still to come for this name
    };
    std::map<QString, Waiting> waiting;
    std::map<QString, std::unique_ptr<QLockFile>> held;

    QThreadPool writer; ///< last: joined before the rest goes

    void load()
    {
        if (std::exchange(loaded, true))
            return;
        auto read = files.read(settingsName);
        if (!read)
            qCWarning(logSettings).noquote() << "Settings start afresh:" << read.error().file << read.error().detail;
        else if (read->isObject())
            settings = std::move(read).value();
    }

    void writeSettings();
    Outcome writeDocument(const QString &name, const std::optional<Json> &document);
    QFuture<Outcome> queue(const QString &name, std::optional<Json> document);
};

void FileSettingsStore::Private::writeSettings()
{
    settingsfile::Edits edits;
    {
        QMutexLocker lock(&mutex);
        settingsWriteQueued = false;
        edits = std::exchange(unsaved, {});
    }
    const auto report = [&](const QString &file, const QString &detail) {
        qCWarning(logSettings).noquote() << "Settings could not be saved:" << file << detail;
        QMutexLocker lock(&mutex);
        unsaved.merge(edits); // goes along with the next write; what was set meanwhile is newer
    };
    if (auto folder = files.makeFolder(settingsName); !folder)
        return report(folder.error().file, folder.error().detail);
    QLockFile guard(files.lockPathOf(settingsName));
    guard.setStaleLockTime(0); // only the end of its process makes a lock stale
    if (!guard.tryLock(lockPatience))
        return report(guard.fileName(), u"locked"_s);
    auto read = files.read(settingsName);
    if (!read && read.error().kind != StoreError::Kind::Damaged)
        return report(read.error().file, read.error().detail);
    const auto written = files.write(settingsName, settingsfile::merged(read ? *read : Json(), edits));
    if (!written)
        report(written.error().file, written.error().detail);
}

Outcome FileSettingsStore::Private::writeDocument(const QString &name, const std::optional<Json> &document)
{
    auto outcome = document ? files.write(name, *document) : files.remove(name);
    QMutexLocker lock(&mutex);
    const auto entry = waiting.find(name);
    if (--entry->second.writes == 0)
        waiting.erase(entry);
    return outcome;
}

QFuture<Outcome> FileSettingsStore::Private::queue(const QString &name, std::optional<Json> document)
{
    {
        QMutexLocker lock(&mutex);
        Waiting &entry = waiting[name];
        entry.document = document;
        ++entry.writes;
    }
    auto promise = std::make_shared<QPromise<Outcome>>();
    promise->start();
    writer.start([this, promise, name, document = std::move(document)] {
        promise->addResult(writeDocument(name, document));
        promise->finish();
    });
    return promise->future();
}

FileSettingsStore::FileSettingsStore(QString directory) : d(std::make_unique<Private>(std::move(directory))) {}

FileSettingsStore::~FileSettingsStore()
{
    flush();
}

QString FileSettingsStore::defaultDirectory()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + u"/selwise-console"_s;
}

QVariant FileSettingsStore::value(const SettingKey &key) const
{
    QMutexLocker lock(&d->mutex);
    d->load();
    const Json *found = d->settings.find(std::string_view(key.key.data(), size_t(key.key.size())));
    return found ? settingsfile::fromJson(*found, key.defaultValue).value_or(key.defaultValue) : key.defaultValue;
}

void FileSettingsStore::setValue(const SettingKey &key, const QVariant &value)
{
    const std::string name(key.key.data(), size_t(key.key.size()));
    Json json = settingsfile::toJson(value);
    QMutexLocker lock(&d->mutex);
    d->load();
    const Json *found = d->settings.find(name);
    if (found && *found == json)
        return;
    d->settings.set(name, json);
    d->unsaved[name] = std::move(json);
    if (!std::exchange(d->settingsWriteQueued, true))
        d->writer.start([this] { d->writeSettings(); });
}

Result<Json, StoreError> FileSettingsStore::document(const QString &name)
{
    {
        QMutexLocker lock(&d->mutex);
        if (const auto entry = d->waiting.find(name); entry != d->waiting.end())
            return entry->second.document.value_or(Json());
    }
    return d->files.read(name);
}

QFuture<Outcome> FileSettingsStore::saveDocument(const QString &name, const Json &document)
{
    return d->queue(name, document);
}

QFuture<Outcome> FileSettingsStore::removeDocument(const QString &name)
{
    return d->queue(name, std::nullopt);
}

Outcome FileSettingsStore::acquire(const QString &name)
{
    QMutexLocker lock(&d->mutex);
    if (d->held.contains(name))
        return Done{};
    if (auto folder = d->files.makeFolder(name); !folder)
        return folder;
    auto file = std::make_unique<QLockFile>(d->files.lockPathOf(name));
    file->setStaleLockTime(0);
    if (file->tryLock(0)) {
        d->held.emplace(name, std::move(file));
        return Done{};
    }
    const bool another = file->error() == QLockFile::LockFailedError;
    return Failure{StoreError{another ? StoreError::Kind::HeldByAnother : StoreError::Kind::CannotWrite,
                              file->fileName(), QString()}};
}

void FileSettingsStore::release(const QString &name)
{
    QMutexLocker lock(&d->mutex);
    d->held.erase(name);
}

void FileSettingsStore::flush()
{
    d->writer.waitForDone();
}

} // namespace selwise
