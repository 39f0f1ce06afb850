#include "app/archive/coverageranges.h"
#include "app/archive/store.h"

#include <QDir>
#include <QFileInfo>
#include <algorithm>
#include <limits>

namespace selwise::archive {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int smallSegment = 16'384;   ///< rows; those that are smaller are joined
constexpr size_t joinedBytes = 64u << 20;
constexpr qint64 dayMs = 86'400'000;

} // namespace

/// What is held, without the times of damaged files; where those cannot be told, nothing is proved.
std::vector<CoverageRange> Store::provenCoverage() const
{
    std::vector<CoverageRange> held = m_contents.held;
    for (const auto &[file, lost] : m_damage) {
        if (lost == 0)
            continue;
        const auto part = std::find_if(m_parts.begin(), m_parts.end(), [&name = file](const Part &one) { return one.file == name; });
        if (part == m_parts.end() || !part->segment->firstTime())
            return {};
        held = without(held, *part->segment->firstTime(), *part->segment->lastTime());
    }
    return held;
}

std::vector<CoverageRange> Store::coverage() const
{
    const std::lock_guard lock(m_mutex);
    return provenCoverage();
}

Outcome Store::setBookmark(const EntryKey &key, bool on)
{
    const std::lock_guard lock(m_mutex);
    if (const Outcome writable = needWritable(); !writable)
        return writable;
    CatalogueChange change;
    change.bookmarks.emplace_back(key, on);
    if (const Outcome applied = m_catalogue->apply(change); !applied)
        return applied;
    auto bookmarks = std::make_shared<QSet<EntryKey>>(*m_bookmarks);
    if (on)
        bookmarks->insert(key);
    else
        bookmarks->remove(key);
    m_bookmarks = bookmarks;
    publish();
    return Done();
}

Outcome Store::addCoverage(const std::vector<CoverageRange> &held)
{
    const std::lock_guard lock(m_mutex);
    if (const Outcome writable = needWritable(); !writable)
        return writable;
    std::vector<CoverageRange> all = m_contents.held;
    for (const CoverageRange &range : held) {
        if (range.kind == CoverageRange::Kind::Held) {
            all.push_back(range);
            continue;
        }
        std::vector<CoverageRange> left;
        for (const CoverageRange &one : all) {
            const std::vector<CoverageRange> kept = one.source == range.source ? without({one}, range.from, range.to - 1) : std::vector{one};
            left.insert(left.end(), kept.begin(), kept.end());
        }
        all = std::move(left);
    }
    CatalogueChange change;
    change.held = merged(std::move(all));
    if (const Outcome applied = m_catalogue->apply(change); !applied)
        return applied;
    m_contents.held = *change.held;
    return Done();
}

Outcome Store::setRetention(const RetentionPolicy &policy)
{
    const std::lock_guard lock(m_mutex);
    if (const Outcome writable = needWritable(); !writable)
        return writable;
    CatalogueChange change;
    change.retention = policy;
    if (const Outcome applied = m_catalogue->apply(change); !applied)
        return applied;
    m_contents.retention = policy;
    return Done();
}

/// Takes segments out of the archive; their files go once that is on disk.
Outcome Store::removeParts(const std::vector<uint32_t> &serials, CatalogueChange change)
{
    QStringList files;
    for (const uint32_t serial : serials) {
        const Part *part = partWith(serial);
        change.remove.push_back(part->id);
        files << path(part->file);
    }
    change.nextFile = m_contents.nextFile;
    if (const Outcome applied = m_catalogue->apply(change); !applied)
        return applied;
    const auto gone = [&](qint64 id) { return std::find(change.remove.begin(), change.remove.end(), id) != change.remove.end(); };
    std::erase_if(m_parts, [&](const Part &part) { return gone(part.id); });
    std::erase_if(m_contents.segments, [&](const SegmentRecord &record) { return gone(record.id); });
    for (const qint64 id : change.remove)
        m_contents.dead.erase(id);
    for (const uint32_t serial : serials)
        m_replacedIn.erase(serial);
    m_contents.segments.insert(m_contents.segments.end(), change.add.begin(), change.add.end());
    m_contents.lost += change.moreLost;
    if (change.held)
        m_contents.held = *change.held;
    for (const QString &file : files) {
        m_damage.erase(QFileInfo(file).fileName());
        removeFile(file);
    }
    return Done();
}

/// Makes one segment of several, of the entries that count.
Outcome Store::join(const std::vector<uint32_t> &serials, bool countLost)
{
    m_joiner.clear();
    CatalogueChange change;
    for (const uint32_t serial : serials) {
        const Part *part = partWith(serial);
        feed(m_joiner, *part);
        if (countLost)
            change.moreLost += qint64(part->segment->bad().count());
    }
    std::vector<uint16_t> order;
    m_joiner.arrange({}, order);
    if (order.empty())
        return removeParts(serials, change);
    Part joined;
    joined.file = newFile(u"seg"_s);
    const QString fresh = path(joined.file + u".new"_s);
    Outcome done = writeUnsynced(fresh, m_joiner.seal(order));
    if (done)
        done = sync(fresh);
    if (done)
        done = renameFile(fresh, path(joined.file));
    if (done)
        done = syncFolder(m_folder);
    SegmentFault fault;
    const auto bytes = done ? SegmentBytes::ofFile(path(joined.file), fault) : nullptr;
    joined.segment = bytes ? Segment::open(bytes, true, fault) : nullptr;
    if (!joined.segment) {
        removeFile(fresh);
        return done ? Outcome(Failure{ArchiveError{ArchiveError::Kind::Io, path(joined.file), fault.detail}}) : done;
    }
    joined.id = m_contents.nextFile++;
    joined.serial = ++m_lastSerial;
    change.add.push_back({joined.id, joined.file, qint64(order.size())});
    if (const Outcome removed = removeParts(serials, change); !removed) {
        removeFile(path(joined.file));
        return removed;
    }
    if (m_keysComplete) {
        for (size_t row = 0; row < order.size(); ++row) {
            const EntryIdentity &identity = m_joiner.identities()[order[row]];
            m_keys.at(identity.key) = {identity.key, identity.content, joined.serial, uint32_t(row)};
        }
    }
    m_parts.push_back(std::move(joined));
    return Done();
}

/// Whether the recent part holds what is too old, or too much with all the rest; only segments lose entries.
bool Store::recentsAreOver(qint64 now) const
{
    const RetentionPolicy &policy = m_contents.retention;
    qint64 bytes = 0;
    for (const std::vector<Part> *parts : {&m_parts, &m_recents}) {
        for (const Part &part : *parts)
            bytes += qint64(part.segment->bytes());
    }
    if (!m_recents.empty() && policy.bytes && bytes > *policy.bytes)
        return true;
    return policy.days && std::any_of(m_recents.begin(), m_recents.end(), [&](const Part &part) {
        const auto first = part.segment->firstTime();
        return first && *first < now - *policy.days * dayMs;
    });
}

bool Store::applyRetention(qint64 now, Outcome &outcome)
{
    const bool sealed = recentsAreOver(now);
    if (sealed) {
        outcome = sealRecents();
        if (!outcome)
            return true;
    }
    std::vector<uint32_t> over;
    CatalogueChange change;
    bool anything = false;
    qint64 goneUpTo = noTime;
    std::vector<Part *> byTime;
    qint64 bytes = 0;
    for (Part &part : m_parts) {
        byTime.push_back(&part);
        bytes += qint64(part.segment->bytes());
    }
    std::sort(byTime.begin(), byTime.end(), [](const Part *a, const Part *b) {
        return a->segment->lastTime().value_or(noTime) < b->segment->lastTime().value_or(noTime);
    });
    const RetentionPolicy &policy = m_contents.retention;
    for (Part *part : byTime) {
        const Segment &segment = *part->segment;
        if (policy.bytes && bytes > *policy.bytes) {
            over.push_back(part->serial);
            goneUpTo = std::max(goneUpTo, segment.lastTime().value_or(noTime));
            bytes -= qint64(segment.bytes());
            continue;
        }
        if (!policy.days || !segment.lastTime())
            continue;
        const qint64 cutoff = now - *policy.days * dayMs;
        if (*segment.firstTime() < cutoff)
            goneUpTo = std::max(goneUpTo, cutoff - 1);
        if (*segment.lastTime() < cutoff && segment.untimed() == 0) {
            over.push_back(part->serial);
        } else if (*segment.firstTime() < cutoff) {
            const int to = segment.rowAt(cutoff);
            auto rows = part->dead ? std::make_shared<Bitmap>(*part->dead) : std::make_shared<Bitmap>(size_t(segment.rows()));
            const size_t before = rows->count();
            rows->setRange(size_t(segment.untimed()), size_t(to));
            if (rows->count() == before)
                continue;
            part->dead = rows;
            change.dead[part->id] = deadRows(*part);
            anything = true;
        }
    }
    if (over.empty() && !anything)
        return sealed;
    if (goneUpTo != noTime)
        change.held = without(m_contents.held, std::numeric_limits<qint64>::min(), goneUpTo);
    outcome = removeParts(over, change);
    forgetKeys();
    return true;
}

Result<bool, ArchiveError> Store::maintain(qint64 now)
{
    const std::lock_guard lock(m_mutex);
    if (const Outcome writable = needWritable(); !writable)
        return Failure{writable.error()};
    Outcome outcome = Done();
    if (applyRetention(now, outcome)) {
        publish();
        if (!outcome)
            return Failure{outcome.error()};
        return true;
    }
    // Neighbours in time that are small, as many as make one of the usual size; or one that is mostly dead.
    std::vector<const Part *> byTime;
    for (const Part &part : m_parts)
        byTime.push_back(&part);
    std::sort(byTime.begin(), byTime.end(), [](const Part *a, const Part *b) {
        return a->segment->firstTime().value_or(noTime) < b->segment->firstTime().value_or(noTime);
    });
    std::vector<uint32_t> together;
    int rows = 0;
    size_t bytes = 0;
    for (const Part *part : byTime) {
        const int dead = part->dead ? int(part->dead->count()) : 0;
        const int alive = part->segment->rows() - dead;
        if (dead * 10 > part->segment->rows() * 3 && together.empty()) {
            together = {part->serial};
            break;
        }
        if (part->segment->rows() > smallSegment || part->segment->bad().rows() > 0)
            continue;
        if (rows + alive > maxRows || bytes + part->segment->bytes() > joinedBytes)
            break;
        together.push_back(part->serial);
        rows += alive;
        bytes += part->segment->bytes();
    }
    const Part *first = together.empty() ? nullptr : partWith(together.front());
    constexpr size_t worthwhile = 4;
    if (!first || (together.size() < worthwhile && !(together.size() == 1 && first->dead)))
        return false;
    const Outcome joined = join(together, false);
    publish();
    if (!joined)
        return Failure{joined.error()};
    return true;
}

Result<CheckReport, ArchiveError> Store::check(bool repair)
{
    const std::lock_guard alone(m_committing);
    const std::lock_guard lock(m_mutex);
    if (repair) {
        if (const Outcome writable = needWritable(); !writable)
            return Failure{writable.error()};
    }
    CheckReport report;
    std::vector<uint32_t> mend;
    CatalogueChange missing;
    const auto find = [&](const QString &file, const QString &detail, qint64 lost) {
        report.findings.push_back({file, detail, lost, repair});
    };
    for (const SegmentRecord &record : m_contents.segments) {
        ++report.files;
        SegmentFault fault;
        // Read again, whatever is in memory: the file is what is checked.
        const auto bytes = SegmentBytes::ofFile(path(record.file), fault);
        const SegmentPtr segment = bytes ? Segment::open(bytes, false, fault) : nullptr;
        if (!segment) {
            const bool gone = fault.kind == SegmentFault::Kind::Missing;
            find(record.file, gone ? u"missing"_s : fault.detail, record.rows);
            missing.remove.push_back(record.id);
            missing.moreLost += record.rows;
            m_damage[record.file] = record.rows;
            continue;
        }
        Part *part = partOfSegment(record.id);
        const qint64 bad = qint64(segment->bad().count());
        Part checked = part ? *part : Part();
        checked.segment = segment;
        report.entries += qint64(checked.alive().count());
        if (bad == 0 && !segment->copyUsed())
            continue;
        find(record.file, bad > 0 ? u"checksum"_s : u"one of the two tables of contents"_s, bad);
        if (part) {
            part->segment = segment;
            mend.push_back(part->serial);
            m_damage[record.file] = bad;
        }
    }
    for (const Part &part : m_recents)
        report.entries += qint64(part.alive().count());
    if (!m_contents.recentFile.isEmpty()) {
        ++report.files;
        if (const auto damage = m_damage.find(m_contents.recentFile); damage != m_damage.end())
            find(m_contents.recentFile, u"checksum"_s, damage->second);
    }
    if (!repair || report.findings.empty()) {
        publish();
        return report;
    }
    // What cannot be read is given up, and counted; what can is written again.
    const std::vector<CoverageRange> held = provenCoverage();
    if (!sameRanges(held, m_contents.held))
        missing.held = held;
    Outcome done = sealRecents();
    if (done && (!missing.remove.empty() || missing.held)) {
        done = m_catalogue->apply(missing);
        if (done) {
            std::erase_if(m_contents.segments, [&](const SegmentRecord &record) {
                return std::find(missing.remove.begin(), missing.remove.end(), record.id) != missing.remove.end();
            });
            std::erase_if(m_parts, [&](const Part &part) {
                return std::find(missing.remove.begin(), missing.remove.end(), part.id) != missing.remove.end();
            });
            m_contents.lost += missing.moreLost;
            m_contents.held = held;
        }
    }
    for (const uint32_t serial : mend) {
        if (done)
            done = join({serial}, true);
    }
    forgetKeys();
    if (done) {
        m_damage.clear();
        removeOrphans();
    }
    publish();
    if (!done)
        return Failure{done.error()};
    return report;
}

Outcome Store::rebuildCatalogue(const QString &folder)
{
    if (const Outcome made = makeCatalogue(folder); !made)
        return made;
    auto store = open(folder, false);
    return store ? (*store)->settleDuplicates() : Outcome(Failure{store.error()});
}

Outcome Store::makeCatalogue(const QString &folder)
{
    WriterLock lock;
    if (lock.take(folder) != WriterLock::Taken::Yes)
        return Failure{ArchiveError{ArchiveError::Kind::HeldByAnother, folder, lock.holder()}};
    const QString file = folder + u"/catalogue.sqlite"_s;
    if (QFile::exists(file)) {
        if (const Outcome moved = renameFile(file, file + u".damaged"_s); !moved)
            return moved;
        removeFile(file + u"-journal"_s);
    }
    auto catalogue = Catalogue::open(folder, true);
    if (!catalogue)
        return Failure{catalogue.error()};
    CatalogueChange change;
    qint64 next = 1;
    const QStringList recent = QDir(folder).entryList({u"*.recent"_s}, QDir::Files, QDir::Name);
    const QStringList files = QDir(folder).entryList({u"*.seg"_s}, QDir::Files, QDir::Name);
    for (const QString &name : files + recent)
        next = std::max(next, name.section(u'.', 0, 0).mid(1).toLongLong() + 1);
    for (const QString &name : files) {
        SegmentFault fault;
        const auto bytes = SegmentBytes::ofFile(folder + u'/' + name, fault);
        const SegmentPtr segment = bytes ? Segment::open(bytes, false, fault) : nullptr;
        if (segment)
            change.add.push_back({next++, name, segment->rows()});
    }
    if (!recent.isEmpty())
        change.recentFile = recent.last();
    change.nextFile = next;
    return catalogue.value()->apply(change);
}

/// The files of a lost catalogue hold what it knew to be replaced, too: of each id the later one stays.
Outcome Store::settleDuplicates()
{
    const std::lock_guard lock(m_mutex);
    if (const Outcome writable = needWritable(); !writable)
        return writable;
    if (const Outcome sealed = sealRecents(); !sealed)
        return sealed;
    forgetKeys();
    std::set<uint32_t> changed;
    for (Part &part : m_parts) {
        part.alive().forEach([&](size_t row) {
            const EntryIdentity identity = part.segment->identity(int(row));
            KeyTable::Entry &entry = m_keys.at(identity.key);
            const bool first = entry.part == 0;
            Part *other = first ? nullptr : partWith(entry.part);
            if (other && rankOf(part, uint32_t(row)) <= rankOf(*other, entry.row)) {
                markDead(part, uint32_t(row));
                changed.insert(part.serial);
                return;
            }
            if (other) {
                markDead(*other, entry.row);
                changed.insert(other->serial);
            }
            entry = {identity.key, identity.content, part.serial, uint32_t(row)};
        });
    }
    forgetKeys();
    CatalogueChange change;
    for (const uint32_t serial : changed) {
        if (const Part *part = partWith(serial))
            change.dead[part->id] = deadRows(*part);
    }
    const Outcome applied = change.dead.empty() ? Outcome(Done()) : m_catalogue->apply(change);
    publish();
    return applied;
}

} // namespace selwise::archive
