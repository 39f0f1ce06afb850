#include "app/settings/filesettingsstore.h"

#include "app/settings/documentfiles.h"
#include "app/settings/settingsfile.h"

#include <QLockFile>
#include <QLoggingCategory>
#include <QMutex>
#include <QPromise>
#include <QStandardPaths>
#include <QThreadPool>
#include <algorithm>
#include <chrono>
#include <deque>
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
    struct Operation {
        std::optional<Json> document; ///< nullopt = to be removed
        Edit edit;                    ///< instead of the two above
    };
    std::map<QString, std::deque<Operation>> waiting; ///< by document, in order; the first may be under way
    struct Held {
        std::unique_ptr<QLockFile> lock;
        bool released = false; ///< let go of with the last write that waits
    };
    std::map<QString, Held> held;

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
    Result<Json, StoreError> perform(const QString &name, const Operation &operation) const;
    void ended(const QString &name);
    template <class T, class Convert>
    QFuture<Result<T, StoreError>> queue(const QString &name, const Operation &operation, Convert convert);
};

namespace {
Outcome withoutDocument(const Result<Json, StoreError> &written)
{
    return written ? Outcome(Done{}) : Outcome(Failure{written.error()});
}
} // namespace

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

/// In the writer's thread. The document as it is on the disk then.
Result<Json, StoreError> FileSettingsStore::Private::perform(const QString &name, const Operation &operation) const
{
    const auto after = [](const Outcome &outcome, const Json &document) {
        return outcome ? Result<Json, StoreError>(document) : Result<Json, StoreError>(Failure{outcome.error()});
    };
    if (!operation.edit)
        return operation.document ? after(files.write(name, *operation.document), *operation.document)
                                  : after(files.remove(name), Json());
    if (auto folder = files.makeFolder(name); !folder)
        return Failure{folder.error()};
    QLockFile guard(files.lockPathOf(name));
    guard.setStaleLockTime(0);
    if (!guard.tryLock(lockPatience))
        return Failure{StoreError{StoreError::Kind::HeldByAnother, guard.fileName(), {}}};
    const auto read = files.read(name);
    if (!read && read.error().kind != StoreError::Kind::Damaged) // that one was put aside
        return read;
    const auto edited = operation.edit(read ? *read : Json());
    return edited ? after(files.write(name, *edited), *edited) : edited;
}

void FileSettingsStore::Private::ended(const QString &name)
{
    QMutexLocker lock(&mutex);
    const auto entry = waiting.find(name);
    entry->second.pop_front();
    if (!entry->second.empty())
        return;
    waiting.erase(entry);
    if (const auto holder = held.find(name); holder != held.end() && holder->second.released)
        held.erase(holder);
}

template <class T, class Convert>
QFuture<Result<T, StoreError>> FileSettingsStore::Private::queue(const QString &name, const Operation &operation,
                                                                 Convert convert)
{
    {
        QMutexLocker lock(&mutex);
        waiting[name].push_back(operation);
    }
    auto promise = std::make_shared<QPromise<Result<T, StoreError>>>();
    promise->start();
    writer.start([this, promise, name, operation, convert] {
        const auto result = perform(name, operation);
        ended(name);
        promise->addResult(convert(result));
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
    std::deque<Private::Operation> waiting;
    {
        QMutexLocker lock(&d->mutex);
        if (const auto entry = d->waiting.find(name); entry != d->waiting.end())
            waiting = entry->second;
    }
    const auto whole = std::find_if(waiting.rbegin(), waiting.rend(), [](const auto &operation) { return !operation.edit; });
    const bool onDisk = whole == waiting.rend();
    Result<Json, StoreError> now = onDisk ? d->files.read(name) : whole->document.value_or(Json());
    for (auto edit = onDisk ? waiting.begin() : whole.base(); now && edit != waiting.end(); ++edit) {
        if (auto edited = edit->edit(*now))
            now = std::move(edited);
    }
    return now;
}

QFuture<Outcome> FileSettingsStore::saveDocument(const QString &name, const Json &document)
{
    return d->queue<Done>(name, {document, {}}, withoutDocument);
}

QFuture<Outcome> FileSettingsStore::removeDocument(const QString &name)
{
    return d->queue<Done>(name, {std::nullopt, {}}, withoutDocument);
}

QFuture<Result<Json, StoreError>> FileSettingsStore::updateDocument(const QString &name, const Edit &edit)
{
    return d->queue<Json>(name, {std::nullopt, edit}, [](const Result<Json, StoreError> &written) { return written; });
}

Outcome FileSettingsStore::acquire(const QString &name)
{
    QMutexLocker lock(&d->mutex);
    if (const auto holder = d->held.find(name); holder != d->held.end()) {
        holder->second.released = false; // taken again before it was let go of
        return Done{};
    }
    if (auto folder = d->files.makeFolder(name); !folder)
        return folder;
    auto file = std::make_unique<QLockFile>(d->files.lockPathOf(name));
    file->setStaleLockTime(0);
    if (file->tryLock(0)) {
        d->held.emplace(name, Private::Held{std::move(file)});
        return Done{};
    }
    const bool another = file->error() == QLockFile::LockFailedError;
    return Failure{StoreError{another ? StoreError::Kind::HeldByAnother : StoreError::Kind::CannotWrite,
                              file->fileName(), QString()}};
}

void FileSettingsStore::release(const QString &name)
{
    QMutexLocker lock(&d->mutex);
    if (const auto holder = d->held.find(name); holder == d->held.end())
        return;
    else if (d->waiting.contains(name))
        holder->second.released = true; // another window must not read what is about to be replaced
    else
        d->held.erase(holder);
}

void FileSettingsStore::flush()
{
    d->writer.waitForDone();
}

} // namespace selwise
