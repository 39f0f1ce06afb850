#include "tests/support/memoryarchive.h"

#include "models/domain/codec/observationcodec.h"
#include "models/domain/decimal.h"
#include "models/forwarding/fieldpath.h"
#include "models/query/logmatch.h"

#include <algorithm>

namespace selwise {

using namespace Qt::Literals::StringLiterals;
using logquery::Field;
using logquery::FieldRef;

namespace {

template <class T>
QFuture<Result<T, ArchiveError>> ready(T value)
{
    return QtFuture::makeReadyFuture(Result<T, ArchiveError>(std::move(value)));
}

template <class T>
QFuture<Result<T, ArchiveError>> failed(const ArchiveError &error)
{
    return QtFuture::makeReadyFuture(Result<T, ArchiveError>(Failure{error}));
}

EntryKey keyOf(const DeliveryLogEntry &entry)
{
    return entry.id.isEmpty() ? entry.source.toBytes() : entry.id.toUtf8();
}

qint64 timeOf(const DeliveryLogEntry &entry)
{
    return entry.timestamp.isValid() ? entry.timestamp.toMSecsSinceEpoch() : 0;
}

QString statusOf(const DeliveryLogEntry &entry)
{
    const QString known = codec::deliveryStatusName(entry.status);
    return known.isEmpty() ? entry.statusText : known;
}

QString pathText(const DeliveryLogEntry &entry, const QString &path)
{
    for (const std::string &each : codec::logPaths(path.toStdString())) {
        if (const Json *value = forwarding::FieldPath(each).first(entry.source))
            return value->isString() ? value->toQString() : QString::fromUtf8(value->toBytes());
    }
    return QString();
}

QString fieldText(const DeliveryLogEntry &entry, DeliveryState state, const FieldRef &field)
{
    switch (field.field) {
    case Field::Id: return entry.id;
    case Field::Time: return entry.timestamp.toString(Qt::ISODateWithMs);
    case Field::Provider: return entry.toWebhook ? QString() : entry.destination;
    case Field::Webhook: return entry.toWebhook ? entry.destination : QString();
    case Field::Destination: return entry.destination;
    case Field::Event: return entry.event;
    case Field::ProviderEvent: return entry.providerEvent;
    case Field::Status: return statusOf(entry);
    case Field::State: return deliveryStateName(state);
    case Field::Attempt: return entry.attempt ? QString::number(*entry.attempt) : QString();
    case Field::Http: return entry.httpStatus ? QString::number(*entry.httpStatus) : QString();
    case Field::Ms: return entry.durationMs ? QString::number(*entry.durationMs) : QString();
    case Field::Error: return entry.error;
    case Field::Currency: return entry.currency;
    case Field::Reason: return entry.reason;
    case Field::RequestId: return entry.requestId;
    case Field::EventId: return entry.eventId;
    case Field::Value: return entry.value;
    case Field::Path: return pathText(entry, field.path);
    }
    return QString();
}

class MemoryResult : public LogResult {
public:
    using Row = MemoryArchive::Row;
    LogRequest asked;
    std::vector<Row> rows;
    std::vector<Row> all;
    std::map<QString, DeliveryState> states; ///< by delivery key
    std::vector<qint64> hidden;
    std::vector<Facet> facetList;
    std::optional<LogHistogram> chart;
    std::set<EntryKey> marks;
    mutable std::vector<qsizetype> marked;

    const LogRequest &request() const override { return asked; }
    qsizetype rowCount() const override { return qsizetype(rows.size()); }
    qint64 archived() const override { return qint64(all.size()); }
    qint64 hiddenBy(size_t narrowing) const override { return hidden.at(narrowing); }
    const std::vector<Facet> &facets() const override { return facetList; }
    const std::optional<LogHistogram> &histogram() const override { return chart; }
    const DeliveryLogEntry &at(qsizetype row) const { return *rows.at(size_t(row)); }
    QString text(qsizetype row, const FieldRef &field) const override { return fieldText(at(row), state(row), field); }
    std::optional<qint64> number(qsizetype row, Field field) const override
    {
        const DeliveryLogEntry &entry = at(row);
        if (field == Field::Attempt)
            return entry.attempt ? std::optional<qint64>(*entry.attempt) : std::nullopt;
        if (field == Field::Http)
            return entry.httpStatus ? std::optional<qint64>(*entry.httpStatus) : std::nullopt;
        if (field == Field::Ms)
            return entry.durationMs;
        return entry.timestamp.isValid() ? std::optional(timeOf(entry)) : std::nullopt;
    }
    DeliveryStatus status(qsizetype row) const override { return at(row).status; }
    bool toWebhook(qsizetype row) const override { return at(row).toWebhook; }
    EntryKey key(qsizetype row) const override { return keyOf(at(row)); }
    std::optional<qsizetype> placeOf(const LogResult &earlier, qsizetype row) const override
    {
        const auto same = [wanted = earlier.key(row)](const Row &each) { return keyOf(*each) == wanted; };
        const auto found = std::find_if(rows.begin(), rows.end(), same);
        return found == rows.end() ? std::nullopt : std::optional(qsizetype(found - rows.begin()));
    }
    QByteArray raw(qsizetype row) const override { return at(row).source.toBytes(); }
    DeliveryLogEntry entry(qsizetype row) const override { return at(row); }
    DeliveryState stateOf(const DeliveryLogEntry &entry) const
    {
        const auto found = states.find(deliveryKey(entry));
        const DeliveryLogEntry *alone = &entry;
        return found == states.end() ? deliveryState(std::span(&alone, 1)) : found->second;
    }
    DeliveryState state(qsizetype row) const override { return stateOf(at(row)); }
    std::vector<DeliveryLogEntry> attempts(qsizetype row) const override
    {
        std::vector<DeliveryLogEntry> result;
        const QString key = deliveryKey(at(row));
        for (const Row &each : all) {
            if (each == rows.at(size_t(row)) || (!key.isEmpty() && deliveryKey(*each) == key))
                result.push_back(*each);
        }
        std::stable_sort(result.begin(), result.end(), [](const auto &a, const auto &b) {
            return std::pair(timeOf(a), a.attempt.value_or(0)) < std::pair(timeOf(b), b.attempt.value_or(0));
        });
        return result;
    }
    const std::vector<qsizetype> &bookmarks() const override
    {
        marked.clear();
        for (size_t row = 0; row < rows.size(); ++row) {
            if (marks.contains(keyOf(*rows[row])))
                marked.push_back(qsizetype(row));
        }
        return marked;
    }
};

std::map<QString, DeliveryState> statesOf(const std::vector<MemoryArchive::Row> &rows)
{
    std::map<QString, std::vector<const DeliveryLogEntry *>> attempts;
    for (const auto &row : rows) {
        if (const QString key = deliveryKey(*row); !key.isEmpty())
            attempts[key].push_back(row.get());
    }
    std::map<QString, DeliveryState> states;
    for (const auto &[key, list] : attempts)
        states[key] = deliveryState(list);
    return states;
}

void sortRows(MemoryResult &result, const LogSort &sort)
{
    std::stable_sort(result.rows.begin(), result.rows.end(), [](const auto &a, const auto &b) { return timeOf(*a) > timeOf(*b); });
    const bool number = logquery::kindOf(sort.by.field) == logquery::FieldKind::Number || sort.by.field == Field::Value;
    std::vector<std::pair<QString, MemoryArchive::Row>> keyed;
    for (const auto &row : result.rows)
        keyed.emplace_back(fieldText(*row, result.stateOf(*row), sort.by), row);
    std::stable_sort(keyed.begin(), keyed.end(), [&](const auto &a, const auto &b) {
        if (a.first.isEmpty() || b.first.isEmpty())
            return !a.first.isEmpty() && b.first.isEmpty();
        const std::string left = a.first.toStdString(), right = b.first.toStdString();
        const int order = number && isNumberText(left) && isNumberText(right) ? compareNumbers(left, right) : left.compare(right);
        return sort.descending ? order > 0 : order < 0;
    });
    for (size_t row = 0; row < keyed.size(); ++row)
        result.rows[row] = keyed[row].second;
}

LogHistogram chartOf(const MemoryResult &result, const HistogramRequest &asked)
{
    LogHistogram chart;
    qint64 from = asked.from.value_or(0), to = asked.to.value_or(0);
    if (!asked.from || !asked.to) {
        for (const auto &row : result.rows) {
            if (row->timestamp.isValid()) {
                from = from == 0 ? timeOf(*row) : std::min(from, timeOf(*row));
                to = std::max(to, timeOf(*row) + 1);
            }
        }
    }
    static constexpr qint64 widths[] = {1'000, 5'000, 15'000, 60'000, 300'000, 900'000, 3'600'000, 10'800'000, 43'200'000, 86'400'000, 604'800'000};
    chart.widthMs = asked.widthMs;
    for (const qint64 width : widths) {
        if (chart.widthMs == 0 && ((to - from) / width <= asked.wanted || width == widths[10]))
            chart.widthMs = width;
    }
    chart.from = from / chart.widthMs * chart.widthMs;
    chart.statuses = {u"delivered"_s, u"failed"_s, u"retrying"_s, u"filtered"_s, u"skipped"_s, u"test"_s};
    chart.counts.assign(size_t(std::max<qint64>(0, (to - chart.from + chart.widthMs - 1) / chart.widthMs)), std::vector<qint64>(chart.statuses.size(), 0));
    for (const auto &row : result.rows) {
        const qint64 bucket = row->timestamp.isValid() ? (timeOf(*row) - chart.from) / chart.widthMs : -1;
        const auto status = std::find(chart.statuses.begin(), chart.statuses.end(), statusOf(*row));
        if (!row->timestamp.isValid())
            ++chart.untimed;
        else if (bucket >= 0 && bucket < qint64(chart.counts.size()) && status != chart.statuses.end())
            ++chart.counts[size_t(bucket)][size_t(status - chart.statuses.begin())];
    }
    return chart;
}

Facet facetOf(const MemoryResult &result, const FieldRef &field, int most)
{
    Facet facet{field, {}, 0, 0};
    std::map<QString, qint64> counts;
    for (const auto &row : result.rows) {
        const QString text = fieldText(*row, result.stateOf(*row), field);
        text.isEmpty() ? ++facet.lacking : ++counts[text];
    }
    for (const auto &[text, count] : counts)
        facet.values.push_back({text, count});
    std::stable_sort(facet.values.begin(), facet.values.end(), [](const auto &a, const auto &b) { return a.count > b.count; });
    while (facet.values.size() > size_t(most)) {
        facet.further += facet.values.back().count;
        facet.values.pop_back();
    }
    return facet;
}

} // namespace

std::vector<DeliveryLogEntry> MemoryArchive::entries() const
{
    std::vector<DeliveryLogEntry> result;
    for (const Row &row : m_rows)
        result.push_back(*row);
    return result;
}

ArchiveState MemoryArchive::state() const
{
    ArchiveState state;
    state.access = access;
    state.entries = qint64(m_rows.size());
    for (const Row &row : m_rows) {
        state.oldest = std::min(state.oldest.value_or(timeOf(*row)), timeOf(*row));
        state.newest = std::max(state.newest.value_or(timeOf(*row)), timeOf(*row));
    }
    return state;
}

AppendSummary MemoryArchive::take(std::vector<DeliveryLogEntry> entries)
{
    AppendSummary summary;
    for (DeliveryLogEntry &entry : entries) {
        const EntryKey key = keyOf(entry);
        const auto [place, added] = m_byKey.try_emplace(key, m_rows.size());
        const auto row = std::make_shared<const DeliveryLogEntry>(std::move(entry));
        added ? m_rows.push_back(row) : void(m_rows[place->second] = row);
        ++(added ? summary.added : summary.known);
    }
    for (const auto &tell : m_tell)
        tell(state());
    return summary;
}

ArchiveReply<AppendSummary> MemoryArchive::append(std::vector<DeliveryLogEntry> entries)
{
    return fails ? failed<AppendSummary>(*fails) : ready(take(std::move(entries)));
}

ArchiveReply<AppendSummary> MemoryArchive::appendRaw(std::vector<QByteArray> entries)
{
    std::vector<DeliveryLogEntry> decoded;
    for (const QByteArray &each : entries) {
        if (const auto page = codec::decodeLogPage(*Json::parse(QByteArray("[" + each + "]"))))
            decoded.insert(decoded.end(), page->entries.begin(), page->entries.end());
    }
    return append(std::move(decoded));
}

ArchiveReply<ImportSummary> MemoryArchive::import(const QStringList &, std::function<void(const ImportProgress &)>)
{
    return ready(ImportSummary());
}

std::vector<MemoryArchive::Row> MemoryArchive::matching(const LogRequest &request, const std::vector<logquery::Node> &parts) const
{
    std::vector<logquery::Node> nodes{request.query};
    nodes.insert(nodes.end(), parts.begin(), parts.end());
    const logquery::Matcher matcher(logquery::allOf(std::move(nodes)));
    const auto states = statesOf(m_rows);
    std::vector<Row> result;
    std::map<QString, Row> latest;
    for (const Row &row : m_rows) {
        const QString key = deliveryKey(*row);
        const DeliveryLogEntry *alone = row.get();
        const auto state = states.find(key);
        if (!matcher.matches(*row, state == states.end() ? deliveryState(std::span(&alone, 1)) : state->second))
            continue;
        if (request.rows == LogRequest::Rows::Attempts || key.isEmpty())
            result.push_back(row);
        else
            latest.try_emplace(key, row);
    }
    for (auto &[key, row] : latest) {
        for (const Row &other : m_rows) {
            if (deliveryKey(*other) == key && std::pair(timeOf(*other), other->attempt) > std::pair(timeOf(*row), row->attempt))
                row = other;
        }
        result.push_back(row);
    }
    return result;
}

ArchiveReply<LogResultPtr> MemoryArchive::run(LogRequest request)
{
    ++runs;
    if (fails)
        return failed<LogResultPtr>(*fails);
    auto result = std::make_shared<MemoryResult>();
    result->asked = request;
    result->all = m_rows;
    result->states = statesOf(m_rows);
    result->marks = m_bookmarks;
    result->rows = matching(request, request.narrowing);
    for (size_t off = 0; off < request.narrowing.size(); ++off) {
        auto others = request.narrowing;
        others.erase(others.begin() + qsizetype(off));
        result->hidden.push_back(qint64(matching(request, others).size()) - result->rowCount());
    }
    sortRows(*result, request.sort);
    for (const FieldRef &field : request.facets)
        result->facetList.push_back(facetOf(*result, field, request.facetValues));
    if (request.histogram)
        result->chart = chartOf(*result, *request.histogram);
    return ready(LogResultPtr(std::move(result)));
}

ArchiveReply<LogResultPtr> MemoryArchive::sorted(LogResultPtr result, const LogSort &sort)
{
    auto copy = std::make_shared<MemoryResult>(static_cast<const MemoryResult &>(*result));
    copy->asked.sort = sort;
    sortRows(*copy, sort);
    return ready(LogResultPtr(std::move(copy)));
}

ArchiveReply<std::vector<LogGroup>> MemoryArchive::grouped(LogResultPtr result, std::vector<FieldRef> by)
{
    std::map<std::vector<QString>, LogGroup> groups;
    for (qsizetype row = 0; row < result->rowCount(); ++row) {
        std::vector<QString> values;
        for (const FieldRef &field : by)
            values.push_back(field.field == Field::Time ? result->text(row, field).left(16) : result->text(row, field));
        LogGroup &group = groups[values];
        group.values = values;
        ++group.count;
        if (const auto at = result->number(row, Field::Time)) {
            group.first = std::min(group.first.value_or(*at), *at);
            group.last = std::max(group.last.value_or(*at), *at);
        }
    }
    std::vector<LogGroup> list;
    for (auto &[values, group] : groups)
        list.push_back(group);
    std::stable_sort(list.begin(), list.end(), [](const LogGroup &a, const LogGroup &b) { return a.count > b.count; });
    return ready(std::move(list));
}

ArchiveReply<qsizetype> MemoryArchive::neighbour(LogResultPtr result, qsizetype row, Neighbour what, bool forward)
{
    std::vector<qint64> times;
    for (qsizetype each = 0; each < result->rowCount(); ++each)
        times.push_back(result->number(each, Field::Ms).value_or(-1));
    std::sort(times.begin(), times.end());
    const qint64 slow = times.empty() ? 0 : times[times.size() * 95 / 100];
    for (row += forward ? 1 : -1; row >= 0 && row < result->rowCount(); row += forward ? 1 : -1) {
        const bool found = what == Neighbour::NextFailure ? result->status(row) == DeliveryStatus::Failed
                                                          : result->number(row, Field::Ms).value_or(-1) > slow;
        if (found)
            return ready(row);
    }
    return ready(qsizetype(-1));
}

ArchiveReply<Done> MemoryArchive::setBookmark(const EntryKey &key, bool on)
{
    on ? void(m_bookmarks.insert(key)) : void(m_bookmarks.erase(key));
    for (const auto &tell : m_tell)
        tell(state());
    return ready(Done());
}

ArchiveReply<Done> MemoryArchive::addCoverage(std::vector<CoverageRange> held)
{
    for (CoverageRange range : held) {
        if (range.kind == CoverageRange::Kind::Missing) {
            std::vector<CoverageRange> left;
            for (const CoverageRange &one : ranges) {
                CoverageRange before = one, behind = one;
                if (one.source == range.source) {
                    before.to = std::min(one.to, range.from);
                    behind.from = std::max(one.from, range.to);
                } else {
                    behind.to = behind.from;
                }
                for (const CoverageRange &part : {before, behind}) {
                    if (part.from < part.to)
                        left.push_back(part);
                }
            }
            ranges = left;
            continue;
        }
        const auto overlaps = [&](const CoverageRange &other) {
            return other.source == range.source && other.kind == range.kind && other.from <= range.to && range.from <= other.to;
        };
        for (const CoverageRange &other : ranges) {
            if (overlaps(other)) {
                range.from = std::min(range.from, other.from);
                range.to = std::max(range.to, other.to);
            }
        }
        std::erase_if(ranges, overlaps);
        ranges.push_back(range);
    }
    return ready(Done());
}

ArchiveReply<std::vector<CoverageRange>> MemoryArchive::coverage()
{
    return ready(ranges);
}

ArchiveReply<Done> MemoryArchive::setRetention(const RetentionPolicy &policy)
{
    m_retention = policy;
    return ready(Done());
}

ArchiveReply<CheckReport> MemoryArchive::check(bool)
{
    return ready(CheckReport());
}

} // namespace selwise
