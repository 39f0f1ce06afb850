#include "app/archive/store.h"

#include <QDir>
#include <algorithm>

namespace selwise::archive {

using namespace Qt::Literals::StringLiterals;

EntryKey entryKey(const Segment &segment, int row)
{
    const std::string_view id = segment.text(Slot::Id, row);
    if (!id.empty())
        return "i" + QByteArray(id.data(), qsizetype(id.size()));
    return "c" + QByteArray::number(quint64(segment.identity(row).key), 16);
}

Store::Store(QString folder) : m_folder(std::move(folder)), m_bookmarks(std::make_shared<QSet<EntryKey>>()) {}

Store::~Store() = default;

Result<std::shared_ptr<Store>, ArchiveError> Store::open(const QString &folder, bool forReading)
{
    using Access = ArchiveState::Access;
    using Kind = ArchiveError::Kind;
    std::shared_ptr<Store> store(new Store(folder));
    const QDir directory(folder);
    if (!directory.exists()) {
        if (forReading)
            return Failure{ArchiveError{Kind::NotThere, folder, {}}};
        if (!QDir().mkpath(folder))
            return Failure{errorOf(errno, folder)};
        QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }
    const bool hasCatalogue = directory.exists(u"catalogue.sqlite"_s);
    const bool hasSegments = !directory.entryList({u"*.seg"_s}, QDir::Files).isEmpty();
    if (!hasCatalogue && hasSegments)
        return Failure{ArchiveError{Kind::NotAnArchive, folder, u"the catalogue is missing"_s}};
    if (!hasCatalogue && forReading)
        return Failure{ArchiveError{Kind::NotThere, folder + u"/catalogue.sqlite"_s, {}}};

    if (forReading) {
        store->m_access = Access::AskedForReading;
    } else {
        switch (store->m_lock.take(folder)) {
        case WriterLock::Taken::Yes: break;
        case WriterLock::Taken::HeldByAnother:
            store->m_access = Access::HeldByAnother;
            store->m_holder = store->m_lock.holder();
            break;
        case WriterLock::Taken::CannotWrite: store->m_access = Access::NotWritable; break;
        }
    }
    auto catalogue = Catalogue::open(folder, store->m_access == Access::Writable);
    if (!catalogue)
        return Failure{catalogue.error()};
    store->m_catalogue = std::move(catalogue.value());
    store->m_version = store->m_catalogue->version();
    auto contents = store->m_catalogue->read();
    if (!contents)
        return Failure{contents.error()};
    if (contents->readableBy > catalogueFormat)
        return Failure{ArchiveError{Kind::NewerFormat, folder, QString::number(contents->format)}};
    if (contents->format > catalogueFormat && store->m_access == Access::Writable)
        store->m_access = Access::NewerFormat;
    const std::lock_guard lock(store->m_mutex);
    if (const Outcome loaded = store->load(*contents); !loaded)
        return Failure{loaded.error()};
    if (store->m_access == Access::Writable) {
        if (const Outcome ready = store->makeWritable(); !ready)
            return Failure{ready.error()};
    }
    store->publish();
    return store;
}

Outcome Store::load(CatalogueContents contents)
{
    std::vector<Part> parts;
    m_damage.clear();
    for (const SegmentRecord &record : contents.segments) {
        const auto known = std::find_if(m_parts.begin(), m_parts.end(), [&](const Part &part) { return part.id == record.id; });
        Part part;
        if (known != m_parts.end()) {
            part = *known;
        } else {
            SegmentFault fault;
            const auto bytes = SegmentBytes::ofFile(path(record.file), fault);
            part.segment = bytes ? Segment::open(bytes, false, fault) : nullptr;
            if (!part.segment) {
                m_damage[record.file] = record.rows;
                continue;
            }
            part.serial = ++m_lastSerial;
            part.id = record.id;
            part.file = record.file;
        }
        const auto dead = contents.dead.find(record.id);
        if (dead != contents.dead.end()) {
            auto rows = std::make_shared<Bitmap>(size_t(part.segment->rows()));
            const size_t size = std::min(rows->words().size() * 8, size_t(dead->second.size()));
            std::memcpy(rows->words().data(), dead->second.constData(), size);
            part.dead = rows;
        }
        parts.push_back(std::move(part));
    }
    m_parts = std::move(parts);
    m_bookmarks = std::make_shared<QSet<EntryKey>>(contents.bookmarks.begin(), contents.bookmarks.end());
    m_contents = std::move(contents);
    m_recents.clear();
    m_replacedIn.clear();
    m_recentValid = 0;
    forgetKeys();
    if (m_contents.recentFile.isEmpty())
        return Done();
    const auto read = RecentFile::read(path(m_contents.recentFile), 0, [this](const RecentFile::Frame &frame) { (void)replay(frame); });
    m_recentValid = read.valid;
    if (read.lostFrames + read.mendedFrames > 0)
        m_damage[m_contents.recentFile] = read.lostEntries;
    return Done();
}

Outcome Store::makeWritable()
{
    removeOrphans();
    return Done();
}

/// What a kill left behind: files that no committed change speaks of.
void Store::removeOrphans()
{
    QSet<QString> known{m_contents.recentFile};
    for (const SegmentRecord &record : m_contents.segments)
        known.insert(record.file);
    for (const Part &part : m_accepted)
        known += {part.file, part.file + u".new"_s};
    const QStringList files = QDir(m_folder).entryList({u"*.seg"_s, u"*.new"_s, u"*.recent"_s}, QDir::Files);
    for (const QString &file : files) {
        if (!known.contains(file))
            removeFile(path(file));
        m_contents.nextFile = std::max(m_contents.nextFile, file.section(u'.', 0, 0).mid(1).toLongLong() + 1);
    }
}

QString Store::newFile(const QString &ending)
{
    return u"f%1.%2"_s.arg(m_contents.nextFile++, 10, 10, QLatin1Char('0')).arg(ending);
}

void Store::publish()
{
    auto snapshot = std::make_shared<Snapshot>();
    snapshot->parts = m_parts;
    snapshot->parts.insert(snapshot->parts.end(), m_recents.begin(), m_recents.end());
    std::sort(snapshot->parts.begin(), snapshot->parts.end(), [](const Part &a, const Part &b) {
        const auto key = [](const Part &part) { return std::tuple(part.segment->firstTime().value_or(noTime), part.segment->lastTime().value_or(noTime), part.serial); };
        return key(a) < key(b);
    });
    snapshot->bookmarks = m_bookmarks;
    m_snapshot = snapshot;
}

SnapshotPtr Store::snapshot() const
{
    const std::lock_guard lock(m_mutex);
    return m_snapshot;
}

ArchiveState Store::state() const
{
    const std::lock_guard lock(m_mutex);
    ArchiveState state;
    state.access = m_access;
    if (!m_holder.isEmpty())
        state.holder = m_holder;
    state.format = m_contents.format;
    for (const Part &part : m_snapshot->parts) {
        const Segment &segment = *part.segment;
        state.entries += segment.rows() - qint64(part.dead ? part.dead->count() : 0);
        state.bytes += qint64(segment.bytes());
        if (const auto first = segment.firstTime())
            state.oldest = std::min(state.oldest.value_or(*first), *first);
        if (const auto last = segment.lastTime())
            state.newest = std::max(state.newest.value_or(*last), *last);
    }
    state.lost = m_contents.lost;
    for (const auto &[file, lost] : m_damage) {
        state.lost += lost;
        state.damage << file;
    }
    return state;
}

void Store::verifyAll()
{
    const SnapshotPtr now = snapshot();
    std::map<QString, qint64> found;
    for (const Part &part : now->parts) {
        if (part.segment->bad().rows() > 0)
            found[part.file] = qint64(part.segment->bad().count());
    }
    if (found.empty())
        return;
    const std::lock_guard lock(m_mutex);
    m_damage.insert(found.begin(), found.end());
}

bool Store::refresh()
{
    const std::lock_guard lock(m_mutex);
    if (m_access == ArchiveState::Access::Writable)
        return false;
    const qint64 version = m_catalogue->version();
    const qint64 size = m_contents.recentFile.isEmpty() ? 0 : QFileInfo(path(m_contents.recentFile)).size();
    if (version == m_version && size == m_recentValid)
        return false;
    auto contents = m_catalogue->read();
    if (!contents)
        return false;
    if (contents->recentFile == m_contents.recentFile && version == m_version) {
        const auto read = RecentFile::read(path(m_contents.recentFile), m_recentValid, [this](const RecentFile::Frame &frame) { (void)replay(frame); });
        if (read.valid == m_recentValid)
            return false;
        m_recentValid = read.valid;
    } else {
        m_version = version;
        (void)load(*contents);
    }
    publish();
    return true;
}

RetentionPolicy Store::retention() const
{
    const std::lock_guard lock(m_mutex);
    return m_contents.retention;
}

Part *Store::partWith(uint32_t serial)
{
    for (std::vector<Part> *parts : {&m_parts, &m_accepted, &m_recents}) {
        for (Part &part : *parts) {
            if (part.serial == serial)
                return &part;
        }
    }
    return nullptr;
}

Part *Store::partOfSegment(qint64 id)
{
    const auto found = std::find_if(m_parts.begin(), m_parts.end(), [&](const Part &part) { return part.id == id; });
    return found == m_parts.end() ? nullptr : &*found;
}

void Store::markDead(Part &part, uint32_t row)
{
    auto rows = part.dead ? std::make_shared<Bitmap>(*part.dead) : std::make_shared<Bitmap>(size_t(part.segment->rows()));
    rows->set(row);
    part.dead = rows;
}

bool Store::isDead(const Part &part, uint32_t row) const
{
    return part.dead && part.dead->test(row);
}

QByteArray Store::deadRows(const Part &part) const
{
    if (!part.dead)
        return QByteArray("", 0);
    return QByteArray(reinterpret_cast<const char *>(part.dead->words().data()), qsizetype(part.dead->words().size() * 8));
}

Outcome Store::needWritable() const
{
    using Access = ArchiveState::Access;
    using Kind = ArchiveError::Kind;
    switch (m_access) {
    case Access::Writable: return Done();
    case Access::AskedForReading: return Failure{ArchiveError{Kind::ReadOnly, m_folder, {}}};
    case Access::HeldByAnother: return Failure{ArchiveError{Kind::HeldByAnother, m_folder, m_holder}};
    case Access::NewerFormat: return Failure{ArchiveError{Kind::NewerFormat, m_folder, QString::number(m_contents.format)}};
    case Access::NotWritable: break;
    }
    return Failure{ArchiveError{Kind::NotAllowed, m_folder, {}}};
}

void Store::forgetKeys()
{
    m_keys.clear();
    m_keysComplete = false;
}

void Store::enterKeys(const Part &part)
{
    const Bitmap alive = part.alive();
    alive.forEach([&](size_t row) {
        const EntryIdentity identity = part.segment->identity(int(row));
        KeyTable::Entry &entry = m_keys.at(identity.key);
        if (entry.part != 0)
            return;
        entry.content = identity.content;
        entry.part = part.serial;
        entry.row = uint32_t(row);
    });
}

void Store::ensureKeys()
{
    if (m_keysComplete)
        return;
    m_keys.clear();
    size_t rows = 0;
    for (const std::vector<Part> *parts : {&m_recents, &m_accepted, &m_parts}) {
        for (const Part &part : *parts)
            rows += size_t(part.segment->rows());
    }
    m_keys.reserve(rows);
    for (const std::vector<Part> *parts : {&m_recents, &m_accepted, &m_parts}) {
        for (const Part &part : *parts)
            enterKeys(part);
    }
    m_keysComplete = true;
}

Rank Store::rankOf(const Part &part, uint32_t row) const
{
    const Segment &segment = *part.segment;
    const int at = int(row);
    const std::string_view status = segment.dictionary(Slot::Status)[segment.code(Slot::Status, at)];
    return {segment.time(at), segment.number(Slot::Attempt, at), statusRank(status),
            segment.identity(at).content};
}

} // namespace selwise::archive
