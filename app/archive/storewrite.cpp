#include "app/archive/secretscan.h"
#include "app/archive/store.h"

#include <algorithm>

namespace selwise::archive {

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int recentRows = 20'000;
constexpr size_t recentBytes = 16u << 20;
}

/// Entries on their way into the recent part.
struct Store::Batch {
    std::vector<QByteArray> texts; ///< padded, without secrets
    std::vector<std::string_view> raws;
    std::vector<Rank> ranks;
    std::vector<bool> without;
    std::vector<uint16_t> order;
    std::vector<Replaced> replaced;
    std::vector<std::pair<uint32_t, uint32_t>> deadInRecents; ///< part, row
    uint32_t serial = 0;
    AppendSummary summary;
};

/// Decides which rows of m_builder are new, and which rows they replace.
void Store::sortOut(Batch &batch)
{
    batch.serial = ++m_lastSerial;
    batch.without.assign(size_t(m_builder.rows()), false);
    const std::vector<EntryIdentity> &identities = m_builder.identities();
    for (size_t row = 0; row < identities.size(); ++row) {
        KeyTable::Entry &entry = m_keys.at(identities[row].key);
        const auto takeOver = [&] { entry = {identities[row].key, identities[row].content, batch.serial, uint32_t(row)}; };
        if (entry.part == 0) {
            takeOver();
            ++batch.summary.added;
            continue;
        }
        ++batch.summary.known;
        if (entry.content == identities[row].content) {
            batch.without[row] = true;
            continue;
        }
        if (entry.part == batch.serial) {
            const bool later = batch.ranks[row] > batch.ranks[entry.row];
            batch.without[later ? entry.row : row] = true;
            if (later)
                takeOver();
            continue;
        }
        Part *part = partWith(entry.part);
        if (!part || batch.ranks[row] <= rankOf(*part, entry.row)) {
            batch.without[row] = true;
            continue;
        }
        if (part->id != 0)
            batch.replaced.push_back({part->id, uint16_t(entry.row)});
        else
            batch.deadInRecents.emplace_back(entry.part, entry.row);
        ++batch.summary.replaced;
        takeOver();
    }
    m_builder.arrange(batch.without, batch.order);
}

void Store::addRecent(Batch &batch)
{
    for (const Replaced &one : batch.replaced) {
        if (Part *part = partOfSegment(one.segment); part && one.row < part->segment->rows()) {
            markDead(*part, one.row);
            m_replacedIn.insert(part->serial);
        }
    }
    for (const auto &[serial, row] : batch.deadInRecents) {
        if (Part *part = partWith(serial))
            markDead(*part, row);
    }
    if (batch.order.empty())
        return;
    SegmentFault fault;
    Part part;
    part.serial = batch.serial;
    part.segment = Segment::open(std::make_shared<SegmentBytes>(m_builder.sealed(batch.order)), true, fault);
    for (size_t row = 0; row < batch.order.size(); ++row)
        m_keys.at(m_builder.identities()[batch.order[row]].key).row = uint32_t(row);
    m_recents.push_back(std::move(part));
    // Many small ones would make each query slow: neighbours of a size are joined, so that few are left.
    while (m_recents.size() >= 2 && m_recents.back().segment->rows() * 2 >= m_recents[m_recents.size() - 2].segment->rows())
        joinRecents(2);
}

/// Makes one of the last few of the recent part.
void Store::joinRecents(size_t count)
{
    const auto first = m_recents.end() - ptrdiff_t(count);
    m_joiner.clear();
    for (auto part = first; part != m_recents.end(); ++part)
        feed(m_joiner, *part);
    Part joined;
    joined.serial = ++m_lastSerial;
    std::vector<uint16_t> order;
    m_joiner.arrange({}, order);
    SegmentFault fault;
    joined.segment = Segment::open(std::make_shared<SegmentBytes>(m_joiner.sealed(order)), true, fault);
    for (size_t row = 0; row < order.size(); ++row) {
        KeyTable::Entry &entry = m_keys.at(m_joiner.identities()[order[row]].key);
        entry = {m_joiner.identities()[order[row]].key, m_joiner.identities()[order[row]].content, joined.serial, uint32_t(row)};
    }
    m_recents.erase(first, m_recents.end());
    m_recents.push_back(std::move(joined));
}

/// Puts the entries that count into the builder.
void Store::feed(SegmentBuilder &builder, const Part &part) const
{
    std::string raw;
    EntryRow row;
    part.alive().forEach([&](size_t at) {
        raw.clear();
        part.segment->appendRaw(int(at), raw);
        const size_t size = raw.size();
        raw.append(scanPadding, '\0');
        const char *behind = nullptr;
        if (builder.reader().read(raw.data(), raw.data() + size, row, &behind) == EntryReader::Outcome::Entry)
            builder.add(row);
    });
}

Outcome Store::replay(const RecentFile::Frame &frame)
{
    Batch batch;
    m_builder.clear();
    EntryRow row;
    for (const std::string_view entry : frame.entries) {
        QByteArray text(entry.data(), qsizetype(entry.size()));
        text.append(scanPadding, '\0');
        const char *behind = nullptr;
        if (m_builder.reader().read(text.constData(), text.constData() + entry.size(), row, &behind) != EntryReader::Outcome::Entry)
            continue;
        m_builder.add(row);
        const std::string_view status = row.text(Slot::Status);
        batch.ranks.push_back({row.time, row.number(Slot::Attempt), statusRank(status),
                               m_builder.identities().back().content});
    }
    batch.replaced = frame.replaced;
    sortOut(batch);
    addRecent(batch);
    return Done();
}

Result<AppendSummary, ArchiveError> Store::append(const std::vector<QByteArray> &entries)
{
    const std::lock_guard lock(m_mutex);
    if (const Outcome writable = needWritable(); !writable)
        return Failure{writable.error()};
    ensureKeys();
    AppendSummary total;
    size_t next = 0;
    while (next < entries.size()) {
        Batch batch;
        m_builder.clear();
        EntryRow row;
        std::vector<const char *> suspects;
        size_t bytes = 0;
        for (; next < entries.size() && batch.texts.size() < size_t(recentRows) && bytes < recentBytes; ++next) {
            const QByteArray &given = entries[next];
            QByteArray text = given.trimmed();
            qsizetype size = text.size();
            text.append(scanPadding, '\0');
            suspects.clear();
            findSuspects(text.constData(), text.constData() + size, suspects);
            if (!suspects.empty()) {
                text = withoutSecrets({text.constData(), size_t(size)});
                size = text.size();
                text.append(scanPadding, '\0');
            }
            const char *behind = nullptr;
            const bool sound = QByteArrayView(text.constData(), size).isValidUtf8()
                               && m_builder.reader().read(text.constData(), text.constData() + size, row, &behind) == EntryReader::Outcome::Entry;
            if (!sound || behind != text.constData() + size) {
                ++batch.summary.refused;
                continue;
            }
            m_builder.add(row);
            batch.texts.emplace_back(row.raw.data(), qsizetype(row.raw.size()));
            bytes += row.raw.size();
            const std::string_view status = row.text(Slot::Status);
            batch.ranks.push_back({row.time, row.number(Slot::Attempt),
                                   statusRank(status),
                                   m_builder.identities().back().content});
        }
        sortOut(batch);
        for (const uint16_t at : batch.order)
            batch.raws.emplace_back(batch.texts[at].constData(), size_t(batch.texts[at].size()));
        const auto fail = [&](const ArchiveError &error) -> Result<AppendSummary, ArchiveError> {
            forgetKeys(); // they speak of entries that are not there
            return Failure{error};
        };
        if (!batch.raws.empty()) {
            if (!m_recentFile.isOpen()) {
                if (m_contents.recentFile.isEmpty()) {
                    CatalogueChange change;
                    change.recentFile = newFile(u"recent"_s);
                    change.nextFile = m_contents.nextFile;
                    if (const Outcome noted = m_catalogue->apply(change); !noted)
                        return fail(noted.error());
                    m_contents.recentFile = *change.recentFile;
                    m_recentValid = 0;
                }
                if (const Outcome opened = m_recentFile.open(path(m_contents.recentFile), m_recentValid); !opened)
                    return fail(opened.error());
                if (const Outcome synced = syncFolder(m_folder); !synced)
                    return fail(synced.error());
            }
            if (const Outcome written = m_recentFile.append(batch.raws, batch.replaced); !written)
                return fail(written.error());
            m_recentValid = m_recentFile.size();
        }
        addRecent(batch);
        total.added += batch.summary.added;
        total.known += batch.summary.known;
        total.replaced += batch.summary.replaced;
        total.refused += batch.summary.refused;
        size_t rows = 0, size = 0;
        for (const Part &part : m_recents) {
            rows += size_t(part.segment->rows());
            size += part.segment->bytes();
        }
        // A segment that cannot be made now is made later: the entries are safe.
        if (rows >= size_t(recentRows) || size >= recentBytes)
            (void)sealRecents();
    }
    publish();
    return total;
}

Outcome Store::sealRecents()
{
    if (m_contents.recentFile.isEmpty())
        return Done();
    m_joiner.clear();
    for (const Part &part : m_recents)
        feed(m_joiner, part);
    CatalogueChange change;
    Part sealed;
    std::vector<uint16_t> order;
    m_joiner.arrange({}, order);
    if (!order.empty()) {
        sealed.file = newFile(u"seg"_s);
        const QString fresh = path(sealed.file + u".new"_s);
        Outcome done = writeUnsynced(fresh, m_joiner.seal(order));
        if (done)
            done = sync(fresh);
        if (done)
            done = renameFile(fresh, path(sealed.file));
        if (done)
            done = syncFolder(m_folder);
        SegmentFault fault;
        const auto bytes = done ? SegmentBytes::ofFile(path(sealed.file), fault) : nullptr;
        sealed.segment = bytes ? Segment::open(bytes, true, fault) : nullptr;
        if (!sealed.segment) {
            removeFile(fresh);
            return done ? Outcome(Failure{ArchiveError{ArchiveError::Kind::Io, path(sealed.file), fault.detail}}) : done;
        }
        sealed.id = m_contents.nextFile++;
        sealed.serial = ++m_lastSerial;
        change.add.push_back({sealed.id, sealed.file, qint64(order.size())});
    }
    for (const uint32_t serial : m_replacedIn) {
        if (Part *part = partWith(serial))
            change.dead[part->id] = deadRows(*part);
    }
    change.recentFile = QString();
    change.nextFile = m_contents.nextFile;
    const auto damage = m_damage.find(m_contents.recentFile);
    if (damage != m_damage.end())
        change.moreLost = damage->second;
    if (const Outcome applied = m_catalogue->apply(change); !applied) {
        removeFile(path(sealed.file));
        return applied;
    }
    m_recentFile.close();
    const QString recent = path(m_contents.recentFile);
    // What cannot be read is put aside: somebody may still get something out of it.
    if (change.moreLost == 0 || !renameFile(recent, recent + u".damaged"_s))
        removeFile(recent);
    m_contents.lost += change.moreLost;
    m_damage.erase(m_contents.recentFile);
    m_contents.recentFile.clear();
    m_recentValid = 0;
    m_replacedIn.clear();
    m_recents.clear();
    if (sealed.segment) {
        if (m_keysComplete) {
            for (size_t row = 0; row < order.size(); ++row) {
                const EntryIdentity &identity = m_joiner.identities()[order[row]];
                m_keys.at(identity.key) = {identity.key, identity.content, sealed.serial, uint32_t(row)};
            }
        }
        m_contents.segments.push_back(change.add.front());
        m_parts.push_back(std::move(sealed));
    }
    return Done();
}

Result<AppendSummary, ArchiveError> Store::accept(SegmentBuilder &builder)
{
    AppendSummary summary;
    Part part;
    std::vector<uint16_t> order;
    {
        const std::lock_guard lock(m_mutex);
        if (const Outcome writable = needWritable(); !writable)
            return Failure{writable.error()};
        ensureKeys();
        part.serial = ++m_lastSerial;
        const std::vector<EntryIdentity> &identities = builder.identities();
        std::vector<bool> without;
        std::vector<Conflict> conflicts;
        for (size_t row = 0; row < identities.size(); ++row) {
            KeyTable::Entry &entry = m_keys.at(identities[row].key);
            if (entry.part == 0) {
                entry = {identities[row].key, identities[row].content, part.serial, uint32_t(row)};
                ++summary.added;
                continue;
            }
            ++summary.known;
            if (entry.content == identities[row].content) {
                if (without.empty())
                    without.assign(identities.size(), false);
                without[row] = true;
            } else {
                conflicts.push_back({identities[row].key, identities[row].content, part.serial, uint32_t(row)});
            }
        }
        builder.arrange(without, order);
        if (order.empty())
            return summary;
        std::vector<uint32_t> moved(identities.size(), 0);
        bool same = order.size() == identities.size();
        for (size_t row = 0; row < order.size(); ++row) {
            moved[order[row]] = uint32_t(row);
            same = same && order[row] == row;
        }
        if (!same) {
            for (const uint16_t row : order) {
                KeyTable::Entry &entry = m_keys.at(identities[row].key);
                if (entry.part == part.serial && entry.content == identities[row].content)
                    entry.row = moved[row];
            }
        }
        for (Conflict &conflict : conflicts) {
            conflict.row = moved[conflict.row];
            m_conflicts.push_back(conflict);
        }
        part.file = newFile(u"seg"_s);
        part.id = m_contents.nextFile++;
    }
    const QString fresh = path(part.file + u".new"_s);
    const Outcome written = writeUnsynced(fresh, builder.seal(order));
    SegmentFault fault;
    const auto bytes = written ? SegmentBytes::ofFile(fresh, fault) : nullptr;
    part.segment = bytes ? Segment::open(bytes, true, fault) : nullptr;
    if (!part.segment)
        return Failure{written ? ArchiveError{ArchiveError::Kind::Io, fresh, fault.detail} : written.error()};
    const std::lock_guard lock(m_mutex);
    m_accepted.push_back(std::move(part));
    return summary;
}

/// Of the versions that count only one stays. One that is still being written waits for its commit; of those that are there,
/// the key stands for one, so that they meet each other now.
void Store::settleConflicts(std::set<uint32_t> &changed)
{
    std::vector<Conflict> later;
    for (const Conflict &conflict : m_conflicts) {
        KeyTable::Entry &entry = m_keys.at(conflict.key);
        if (entry.part == conflict.part && entry.row == conflict.row)
            continue;
        const auto mine = std::ranges::find(m_parts, conflict.part, &Part::serial), theirs = std::ranges::find(m_parts, entry.part, &Part::serial);
        if (mine == m_parts.end()) {
            later.push_back(conflict);
            continue;
        }
        if (theirs == m_parts.end()) {
            later.push_back({conflict.key, entry.content, entry.part, entry.row});
            entry = {conflict.key, conflict.content, conflict.part, conflict.row};
            continue;
        }
        const bool wins = rankOf(*theirs, entry.row) < rankOf(*mine, conflict.row);
        if (wins) {
            ++m_replaced;
            markDead(*theirs, entry.row);
            changed.insert(theirs->serial);
            entry = {conflict.key, conflict.content, conflict.part, conflict.row};
        } else {
            markDead(*mine, conflict.row);
            changed.insert(mine->serial);
        }
    }
    m_conflicts = std::move(later);
}

Result<qint64, ArchiveError> Store::commit()
{
    const std::lock_guard alone(m_committing);
    QStringList files;
    {
        const std::lock_guard lock(m_mutex);
        for (const Part &part : m_accepted)
            files << path(part.file);
    }
    if (files.isEmpty())
        return 0;
    Outcome done = Done();
    for (const QString &file : files) { // others go on meanwhile: the disk takes its time
        const QString fresh = file + u".new"_s;
        done = sync(fresh);
        if (done)
            done = renameFile(fresh, file);
        if (!done)
            return Failure{done.error()};
    }
    if (done = syncFolder(m_folder); !done)
        return Failure{done.error()};
    const std::lock_guard lock(m_mutex);
    if (done = sealRecents(); !done)
        return Failure{done.error()};
    const std::vector<Part> before = m_parts;
    const auto first = m_accepted.begin(), end = first + files.size();
    m_parts.insert(m_parts.end(), first, end);
    std::set<uint32_t> changed;
    settleConflicts(changed);
    CatalogueChange change;
    for (auto part = first; part != end; ++part)
        change.add.push_back({part->id, part->file, part->segment->rows()});
    for (const uint32_t serial : changed) {
        if (const Part *part = partWith(serial))
            change.dead[part->id] = deadRows(*part);
    }
    change.nextFile = m_contents.nextFile;
    if (done = m_catalogue->apply(change); !done) {
        m_parts = before;
        return Failure{done.error()};
    }
    m_contents.segments.insert(m_contents.segments.end(), change.add.begin(), change.add.end());
    m_accepted.erase(first, end);
    publish();
    return std::exchange(m_replaced, 0);
}

void Store::abandon()
{
    const std::lock_guard alone(m_committing);
    const std::lock_guard lock(m_mutex);
    for (const Part &part : m_accepted) {
        removeFile(path(part.file + u".new"_s));
        removeFile(path(part.file));
    }
    m_accepted.clear();
    m_conflicts.clear();
    m_replaced = 0;
    forgetKeys();
}

} // namespace selwise::archive
