#include "app/archive/segmentbuilder.h"

#include "app/archive/segmentformat.h"

#include <algorithm>
#include <functional>
#include <map>
#include <numeric>
#include <simdjson.h>
#define XXH_INLINE_ALL
#include <xxhash.h>

namespace selwise::archive {

namespace {
constexpr uint64_t idSeed = 1, contentSeed = 2;
}

uint64_t keyOfId(std::string_view id)
{
    return hashOf(id, idSeed);
}

EntryIdentity identityOf(const EntryRow &row)
{
    uint64_t content = 0;
    if (row.spaced) { // white space makes no other entry of it
        std::string compact(row.raw.size() + scanPadding, '\0');
        size_t size = 0;
        if (simdjson::minify(row.raw.data(), row.raw.size(), compact.data(), size) == simdjson::SUCCESS)
            content = hashOf({compact.data(), size}, contentSeed);
    } else {
        content = hashOf(row.raw, contentSeed);
    }
    const std::string_view id = row.text(Slot::Id);
    return {id.empty() ? content : keyOfId(id), uint32_t(content)};
}

/// What the pieces of a sealed segment refer to.
struct SegmentBuilder::Sealing {
    std::vector<std::string> owned;
    std::vector<std::string_view> pieces;
};

SegmentBuilder::SegmentBuilder() : m_reader(m_shapeTable) {}

SegmentBuilder::~SegmentBuilder() = default;

void SegmentBuilder::clear()
{
    m_shapeTable.clear();
    m_shapes.clear();
    m_times.clear();
    for (std::vector<int64_t> &numbers : m_numbers)
        numbers.clear();
    for (TextBuilder &texts : m_texts)
        texts.clear();
    m_rest.clear();
    for (DictionaryBuilder &dictionary : m_dictionaries)
        dictionary.clear();
    m_identities.clear();
    m_needsKeys = false;
}

void SegmentBuilder::add(const EntryRow &row)
{
    m_shapes.push_back(uint8_t(row.shape));
    m_times.push_back(row.time);
    for (int i = 0; i < integers; ++i)
        m_numbers[i].push_back(row.numbers[size_t(i)]);
    for (int i = 0; i < textSlots; ++i)
        m_texts[i].add(row.texts[size_t(i)]);
    for (int i = 0; i < dictionaries; ++i) {
        std::string_view text = row.texts[size_t(i + firstDictionary)];
        const bool none = text.data() == nullptr;
        if (i == 0 && !none) { // one column for both kinds of destination
            m_destination.assign(1, row.toWebhook ? 'w' : 'p');
            m_destination += text;
            text = m_destination;
        }
        m_dictionaries[i].add(text, none);
    }
    for (size_t i = 0; i < row.rests.size(); ++i) {
        if (i > 0)
            m_rest.bytes += '\0'; // never part of JSON
        m_rest.bytes += row.rests[i];
    }
    m_rest.ends.push_back(uint32_t(m_rest.bytes.size()));
    m_identities.push_back(identityOf(row));
    m_needsKeys |= row.text(Slot::Id).empty();
}

void SegmentBuilder::arrange(const std::vector<bool> &without, std::vector<uint16_t> &order) const
{
    order.clear();
    for (int row = 0; row < rows(); ++row) {
        if (without.empty() || !without[size_t(row)])
            order.push_back(uint16_t(row));
    }
    const auto earlier = [this](uint16_t a, uint16_t b) {
        if (m_times[a] != m_times[b])
            return m_times[a] < m_times[b];
        const int ids = m_texts[0].text(a).compare(m_texts[0].text(b));
        return ids != 0 ? ids < 0 : m_identities[a].key < m_identities[b].key;
    };
    if (!std::is_sorted(order.begin(), order.end(), earlier))
        std::sort(order.begin(), order.end(), earlier);
}

namespace {

bool isIdentity(const std::vector<uint16_t> &order, size_t rows)
{
    if (order.size() != rows)
        return false;
    for (size_t i = 0; i < rows; ++i) {
        if (order[i] != i)
            return false;
    }
    return true;
}

template <class To, class From>
std::string arranged(const std::vector<From> &values, const std::vector<uint16_t> &order, const std::function<To(From)> &convert)
{
    std::string bytes(order.size() * sizeof(To), '\0');
    char *out = bytes.data();
    for (const uint16_t row : order) {
        const To value = convert(values[row]);
        std::memcpy(out, &value, sizeof value);
        out += sizeof value;
    }
    return bytes;
}

/// The narrowest width that holds the numbers; the lowest number of the width stands for "none".
std::pair<std::string, uint8_t> packedIntegers(const std::vector<int64_t> &values, const std::vector<uint16_t> &order)
{
    int64_t low = 0, high = 0;
    bool any = false;
    for (const uint16_t row : order) {
        if (values[row] == noNumber)
            continue;
        any = true;
        low = std::min(low, values[row]);
        high = std::max(high, values[row]);
    }
    if (!any)
        return {std::string(), 0};
    const auto pack = [&]<class T>(T) {
        return arranged<T, int64_t>(values, order, [](int64_t v) { return v == noNumber ? std::numeric_limits<T>::min() : T(v); });
    };
    if (low > INT8_MIN && high <= INT8_MAX)
        return {pack(int8_t()), 1};
    if (low > INT16_MIN && high <= INT16_MAX)
        return {pack(int16_t()), 2};
    if (low > INT32_MIN && high <= INT32_MAX)
        return {pack(int32_t()), 4};
    return {pack(int64_t()), 8};
}

std::string_view bytesOf(const std::vector<uint32_t> &values)
{
    return {reinterpret_cast<const char *>(values.data()), values.size() * sizeof(uint32_t)};
}

} // namespace

const std::vector<std::string_view> &SegmentBuilder::seal(const std::vector<uint16_t> &order)
{
    m_sealing = std::make_unique<Sealing>();
    Sealing &sealing = *m_sealing;
    const size_t count = order.size();
    const bool identity = isIdentity(order, m_shapes.size());
    std::vector<ColumnPlace> places;
    std::vector<std::string_view> columns;
    std::vector<std::vector<uint64_t>> bounds; ///< of TextBytes: where each group starts
    sealing.owned.reserve(64);
    const auto addColumn = [&](ColumnKind kind, Slot slot, int width, std::string_view bytes) {
        places.push_back({kind, slot, uint8_t(width), 0, bytes.size()});
        columns.push_back(bytes);
        bounds.emplace_back();
    };
    const auto keep = [&](std::string bytes) { return std::string_view(sealing.owned.emplace_back(std::move(bytes))); };

    addColumn(ColumnKind::ShapeCode, Slot::Rest, 1, keep(arranged<uint8_t, uint8_t>(m_shapes, order, [](uint8_t v) { return v; })));
    // Times: the distance from the first, where that fits 32 bits.
    int64_t first = noTime, last = noTime;
    int64_t untimed = 0;
    for (const uint16_t row : order) {
        const int64_t time = m_times[row];
        if (time == noTime) {
            ++untimed;
            continue;
        }
        first = first == noTime ? time : std::min(first, time);
        last = last == noTime ? time : std::max(last, time);
    }
    const bool narrow = first == noTime || last - first < 0xFFFFFFFFLL;
    if (narrow) {
        addColumn(ColumnKind::Time, Slot::Time, 4, keep(arranged<uint32_t, int64_t>(m_times, order, [first](int64_t v) {
                      return v == noTime ? 0xFFFFFFFFu : uint32_t(v - first);
                  })));
    } else {
        addColumn(ColumnKind::Time, Slot::Time, 8, keep(arranged<int64_t, int64_t>(m_times, order, [](int64_t v) { return v; })));
    }
    for (int i = 0; i < integers; ++i) {
        auto [bytes, width] = packedIntegers(m_numbers[i], order);
        if (width > 0)
            addColumn(ColumnKind::Integer, Slot(firstInteger + i), width, keep(std::move(bytes)));
    }
    std::vector<std::vector<uint32_t>> codeCounts(dictionaries);
    for (int i = 0; i < dictionaries; ++i) {
        const DictionaryBuilder &dictionary = m_dictionaries[i];
        codeCounts[size_t(i)].assign(dictionary.size(), 0);
        for (const uint16_t row : order)
            ++codeCounts[size_t(i)][dictionary.codes()[row]];
        if (dictionary.size() == 1)
            continue;
        const Slot slot = Slot(firstDictionary + i);
        if (dictionary.size() <= 256)
            addColumn(ColumnKind::Code, slot, 1, keep(arranged<uint8_t, uint16_t>(dictionary.codes(), order, [](uint16_t v) { return uint8_t(v); })));
        else
            addColumn(ColumnKind::Code, slot, 2, keep(arranged<uint16_t, uint16_t>(dictionary.codes(), order, [](uint16_t v) { return v; })));
    }
    addColumn(ColumnKind::ContentHash, Slot::Rest, 4,
              keep(arranged<uint32_t, EntryIdentity>(m_identities, order, [](EntryIdentity v) { return v.content; })));
    if (m_needsKeys)
        addColumn(ColumnKind::Key, Slot::Rest, 8, keep(arranged<uint64_t, EntryIdentity>(m_identities, order, [](EntryIdentity v) { return v.key; })));

    const auto addTexts = [&](const TextBuilder &texts, Slot slot) {
        if (texts.bytes.empty())
            return;
        std::string_view bytes = texts.bytes, ends = bytesOf(texts.ends);
        if (!identity) {
            TextBuilder moved;
            moved.bytes.reserve(texts.bytes.size());
            moved.ends.reserve(count);
            for (const uint16_t row : order)
                moved.add(texts.text(row));
            bytes = keep(std::move(moved.bytes));
            ends = keep(std::string(bytesOf(moved.ends)));
        }
        const auto endOf = [&](size_t row) {
            uint32_t end = 0;
            std::memcpy(&end, ends.data() + row * sizeof end, sizeof end);
            return end;
        };
        std::vector<uint64_t> starts;
        for (size_t row = 0; row < count; row += groupRows)
            starts.push_back(row > 0 ? endOf(row - 1) : 0);
        starts.push_back(bytes.size());
        const uint32_t stride = count > 0 ? endOf(0) : 0;
        bool equal = stride > 0;
        for (size_t row = 0; equal && row < count; ++row)
            equal = endOf(row) == stride * (row + 1);
        if (!equal)
            addColumn(ColumnKind::TextEnds, slot, 4, ends);
        addColumn(ColumnKind::TextBytes, slot, equal && stride < 256 ? int(stride) : 0, bytes);
        if (equal && stride >= 256) { // its width would not fit
            places.back().width = 0;
            addColumn(ColumnKind::TextEnds, slot, 4, ends);
            std::swap(bounds.back(), bounds[bounds.size() - 2]);
            bounds[bounds.size() - 2] = starts;
            return;
        }
        bounds.back() = std::move(starts);
    };
    for (int i = 0; i < textSlots; ++i)
        addTexts(m_texts[i], Slot(i));
    addTexts(m_rest, Slot::Rest);

    // Where everything lies.
    MetaWriter meta;
    meta.put(uint32_t(count));
    meta.put(int64_t(first));
    meta.put(int64_t(last));
    meta.put(uint32_t(untimed));
    meta.put(uint32_t(m_shapeTable.all().size()));
    for (const Shape &shape : m_shapeTable.all()) {
        meta.put(uint32_t(shape.pieces.size()));
        for (const Shape::Piece &piece : shape.pieces) {
            meta.putText(piece.before);
            meta.put(piece.slot);
            meta.put(piece.form);
        }
        meta.putText(shape.after);
        meta.put(uint8_t(shape.spaced));
    }
    for (int i = 0; i < dictionaries; ++i) {
        meta.put(uint32_t(m_dictionaries[i].size()));
        for (size_t code = 0; code < m_dictionaries[i].size(); ++code) {
            meta.putText(m_dictionaries[i].text(code));
            meta.put(codeCounts[size_t(i)][code]);
        }
    }
    // Minute and status, for the chart.
    const std::vector<uint16_t> &statuses = m_dictionaries[int(Slot::Status) - firstDictionary].codes();
    std::vector<std::tuple<int64_t, uint16_t, uint32_t>> minutes;
    std::map<uint16_t, uint32_t> now;
    int64_t minute = noTime;
    const auto closeMinute = [&] {
        for (const auto &[status, entries] : now)
            minutes.emplace_back(minute, status, entries);
        now.clear();
    };
    for (const uint16_t row : order) {
        if (m_times[row] == noTime)
            continue;
        const int64_t at = m_times[row] >= 0 ? m_times[row] / 60000 : -((-m_times[row] + 59999) / 60000);
        if (at != minute)
            closeMinute();
        minute = at;
        ++now[statuses[row]];
    }
    closeMinute();
    meta.put(uint32_t(minutes.size()));
    for (const auto &[at, status, entries] : minutes) {
        meta.put(at);
        meta.put(status);
        meta.put(entries);
    }
    // Checksums: all columns of a group of rows together.
    const size_t groups = (count + groupRows - 1) / groupRows;
    meta.put(uint32_t(groups));
    for (size_t group = 0; group < groups; ++group) {
        XXH3_state_t state;
        XXH3_64bits_reset(&state);
        const size_t from = group * groupRows, to = std::min(count, from + groupRows);
        for (size_t i = 0; i < columns.size(); ++i) {
            const bool text = places[i].kind == ColumnKind::TextBytes;
            const size_t begin = text ? bounds[i][group] : from * places[i].width;
            const size_t end = text ? bounds[i][group + 1] : to * places[i].width;
            XXH3_64bits_update(&state, columns[i].data() + begin, end - begin);
        }
        meta.put(uint64_t(XXH3_64bits_digest(&state)));
    }
    meta.put(uint32_t(places.size()));
    constexpr size_t placeSize = 3 + 8 + 8, alignment = 64;
    size_t metaSize = meta.out.size();
    for (size_t i = 0; i < places.size(); ++i)
        metaSize += placeSize + 4 + bounds[i].size() * 8;
    const auto aligned = [](size_t offset) { return (offset + alignment - 1) / alignment * alignment; };
    size_t offset = aligned(sizeof(FileHead) + metaSize);
    for (size_t i = 0; i < places.size(); ++i) {
        places[i].offset = offset;
        offset = aligned(offset + places[i].size);
        meta.put(places[i].kind);
        meta.put(places[i].slot);
        meta.put(places[i].width);
        meta.put(places[i].offset);
        meta.put(places[i].size);
        meta.put(uint32_t(bounds[i].size()));
        for (const uint64_t bound : bounds[i])
            meta.put(bound);
    }

    FileHead head{};
    std::memcpy(head.magic, segmentMagic, sizeof head.magic);
    head.format = segmentFormat;
    head.readableBy = segmentReadableBy;
    head.metaOffset = sizeof(FileHead);
    head.metaSize = meta.out.size();
    head.metaSum = hashOf(meta.out);
    head.copyOffset = offset;
    head.fileSize = offset + meta.out.size() + sizeof(FileHead);
    head.headSum = hashOf({reinterpret_cast<const char *>(&head), offsetof(FileHead, headSum)});

    static const std::string zeros(alignment, '\0');
    const std::string_view headBytes = keep(std::string(reinterpret_cast<const char *>(&head), sizeof head));
    const std::string_view metaBytes = keep(std::move(meta.out));
    size_t written = 0;
    const auto write = [&](std::string_view bytes) {
        sealing.pieces.push_back(bytes);
        written += bytes.size();
    };
    const auto fill = [&](size_t to) {
        if (written < to)
            write(std::string_view(zeros).substr(0, to - written));
    };
    write(headBytes);
    write(metaBytes);
    for (size_t i = 0; i < places.size(); ++i) {
        fill(places[i].offset);
        write(columns[i]);
    }
    fill(head.copyOffset);
    write(metaBytes);
    write(headBytes);
    return sealing.pieces;
}

std::string SegmentBuilder::sealed(const std::vector<uint16_t> &order)
{
    std::string result;
    for (const std::string_view piece : seal(order))
        result += piece;
    return result;
}

} // namespace selwise::archive
