#include "app/archive/entryreader.h"

#include "app/archive/isotime.h"
#include "models/domain/codec/observationcodec.h"
#include "models/domain/jsonescape.h"

#include <algorithm>
#include <cstring>
#include <simdjson.h>

namespace selwise::archive {

namespace {

struct KnownMember {
    std::string_view name;
    Slot slot;
};
constexpr KnownMember knownMembers[] = {
    {"id", Slot::Id}, {"timestamp", Slot::Time}, {"createdAt", Slot::Time}, {"time", Slot::Time}, {"provider", Slot::Destination},
    {"webhookId", Slot::Destination}, {"event", Slot::Event}, {"eventName", Slot::Event}, {"providerEvent", Slot::ProviderEvent},
    {"status", Slot::Status}, {"attempt", Slot::Attempt}, {"httpStatus", Slot::Http}, {"statusCode", Slot::Http},
    {"durationMs", Slot::Ms}, {"error", Slot::Error}, {"message", Slot::Error}, {"currency", Slot::Currency},
    {"value", Slot::Value}, {"reason", Slot::Reason}, {"requestId", Slot::RequestId}, {"eventId", Slot::EventId},
};

Slot slotOf(std::string_view name)
{
    for (const KnownMember &known : knownMembers) {
        if (known.name == name)
            return known.slot;
    }
    return Slot::Rest;
}

bool isNull(const char *at, const char *end)
{
    return end - at >= 4 && std::memcmp(at, "null", 4) == 0;
}

/// An integer as std::to_string would write it, of at most 18 digits; noNumber for anything else.
qint64 plainInteger(std::string_view token)
{
    const bool negative = token.starts_with('-');
    const std::string_view digits = token.substr(negative ? 1 : 0);
    if (digits.empty() || digits.size() > 18 || (digits[0] == '0' && (digits.size() > 1 || negative)))
        return noNumber;
    qint64 value = 0;
    for (const char c : digits) {
        if (c < '0' || c > '9')
            return noNumber;
        value = value * 10 + (c - '0');
    }
    return negative ? -value : value;
}

/// An epoch time that codec::members::time takes for milliseconds, and a double holds exactly.
qint64 epochMs(std::string_view token)
{
    const qint64 value = plainInteger(token);
    return value >= 100'000'000'000 && value < 100'000'000'000'000 ? value : noTime;
}

} // namespace

bool isPageMember(std::string_view name)
{
    return name == "data" || name == "logs" || name == "items" || name == "entries";
}

Shapes::Shapes()
{
    clear();
}

void Shapes::clear()
{
    m_numbers.clear();
    m_shapes.assign(1, Shape{{Shape::Piece{}}, {}});
}

int Shapes::numberOf(const Shape &shape)
{
    std::string key;
    for (const Shape::Piece &piece : shape.pieces)
        key += piece.before + '\0' + char(piece.slot) + char(piece.form);
    key += shape.after;
    if (const auto known = m_numbers.find(key); known != m_numbers.end())
        return known->second;
    if (m_shapes.size() >= maxShapes)
        return rawShape;
    m_shapes.push_back(shape);
    return m_numbers[key] = int(m_shapes.size() - 1);
}

struct EntryReader::Member {
    std::string_view name;  ///< between its quotes, as it stands there
    std::string_view token; ///< its value
    Slot slot = Slot::Rest;
    bool isNull = false;
};

bool EntryReader::isOrdinary(Slot slot, std::string_view text)
{
    // Names and states that DeliveryLogEntry spells another way than the server would not come back.
    std::unordered_set<std::string> &known = m_ordinary[slot == Slot::Status];
    const std::string key(text);
    if (known.contains(key))
        return true;
    const QString received = QString::fromUtf8(text.data(), qsizetype(text.size()));
    const QString word = slot == Slot::Destination ? ProviderId::fromWire(received).canonical() : codec::deliveryStatusWord(received);
    if (word != received || word.isEmpty())
        return false;
    if (known.size() < 1000)
        known.insert(key);
    return true;
}

bool EntryReader::readText(JsonScanner &scanner, const char **at, const Shape::Piece &piece, EntryRow &row)
{
    const char *begin = *at;
    if (isNull(begin, scanner.end())) {
        *at = begin + 4;
        return true;
    }
    if (piece.form == Form::Bare) {
        *at = scanner.number(begin);
        if (*at)
            row.text(piece.slot) = std::string_view(begin, size_t(*at - begin));
    } else {
        *at = scanner.string(begin);
        if (!*at)
            return false;
        const std::string_view between(begin + 1, size_t(*at - begin) - 2);
        if (scanner.escaped)
            row.setText(piece.slot, jsonescape::unescape(between, jsonescape::Lone::Replace));
        else
            row.text(piece.slot) = between;
    }
    if (!*at)
        return false;
    const std::string_view text = row.text(piece.slot);
    if (piece.slot == Slot::Destination) {
        row.toWebhook = piece.form == Form::Webhook;
        return row.toWebhook ? !text.empty() : isOrdinary(Slot::Destination, text);
    }
    return piece.slot == Slot::Status ? isOrdinary(Slot::Status, text) : !text.empty() || int(piece.slot) >= textSlots;
}

bool EntryReader::readAs(const Shape &shape, const char *at, const char *end, EntryRow &row, const char **behind)
{
    JsonScanner scanner(end);
    const char *begin = at;
    const auto follows = [&](const std::string &text) {
        if (size_t(end - at) < text.size() || std::memcmp(at, text.data(), text.size()) != 0)
            return false;
        at += text.size();
        return true;
    };
    for (const Shape::Piece &piece : shape.pieces) {
        if (!follows(piece.before) || at >= end)
            return false;
        const char *token = at;
        switch (piece.slot) {
        case Slot::Rest:
            at = scanner.value(token, 1);
            if (!at)
                return false;
            row.rests.emplace_back(token, size_t(at - token));
            break;
        case Slot::Attempt:
        case Slot::Http:
        case Slot::Ms: {
            if (isNull(at, end)) {
                at += 4;
                break;
            }
            at = scanner.number(token);
            if (!at)
                return false;
            const qint64 number = plainInteger({token, size_t(at - token)});
            if (number == noNumber || (piece.slot != Slot::Ms && (number < INT_MIN || number > INT_MAX)))
                return false;
            row.number(piece.slot) = number;
            break;
        }
        case Slot::Time:
            if (isNull(at, end)) {
                at += 4;
                break;
            }
            if (piece.form == Form::IsoMs) {
                if (end - at < isoMsSize + 2 || at[0] != '"' || at[isoMsSize + 1] != '"')
                    return false;
                row.time = parseIsoMs(at + 1);
                at += isoMsSize + 2;
            } else {
                at = scanner.number(token);
                row.time = at ? epochMs({token, size_t(at - token)}) : noTime;
            }
            if (row.time == noTime)
                return false;
            break;
        default:
            if (!readText(scanner, &at, piece, row))
                return false;
        }
    }
    if (!follows(shape.after) || scanner.traits().spaced || scanner.traits().oddEscapes)
        return false;
    row.raw = std::string_view(begin, size_t(at - begin));
    row.spaced = shape.spaced;
    *behind = at;
    return true;
}

EntryReader::Outcome EntryReader::walk(const char *at, const char *end, std::vector<Member> &members, JsonTraits &traits,
                                       const char **behind)
{
    JsonScanner scanner(end);
    if (at >= end || *at != '{')
        return Outcome::NotAnObject;
    const auto broken = [&] { return scanner.tooDeep ? Outcome::TooDeep : Outcome::NotJson; };
    at = scanner.space(at + 1);
    if (at < end && *at == '}') {
        *behind = at + 1;
        traits = scanner.traits();
        return Outcome::Entry;
    }
    for (;;) {
        const char *name = at;
        at = scanner.string(at);
        if (!at)
            return broken();
        Member member;
        member.name = std::string_view(name + 1, size_t(at - name) - 2);
        if (scanner.escaped)
            scanner.traits().oddEscapes = true;
        at = scanner.space(at);
        if (at >= end || *at != ':')
            return broken();
        at = scanner.space(at + 1);
        const char *token = at;
        at = scanner.value(at, 1);
        if (!at)
            return broken();
        member.token = std::string_view(token, size_t(at - token));
        member.slot = slotOf(member.name);
        member.isNull = member.token == "null";
        members.push_back(member);
        at = scanner.space(at);
        if (at >= end)
            return broken();
        if (*at == '}')
            break;
        if (*at != ',')
            return broken();
        at = scanner.space(at + 1);
    }
    *behind = at + 1;
    traits = scanner.traits();
    return Outcome::Entry;
}

bool EntryReader::shapeOf(std::string_view raw, const std::vector<Member> &members, Shape &shape)
{
    constexpr size_t mostMembers = 100;
    if (members.empty() || members.size() > mostMembers)
        return false;
    const char *from = raw.data();
    for (size_t i = 0; i < members.size(); ++i) {
        const Member &member = members[i];
        bool nullBesideAnother = false;
        for (size_t k = 0; k < members.size(); ++k) {
            if (k == i)
                continue;
            if (members[k].name == member.name)
                return false;
            if (member.slot != Slot::Rest && members[k].slot == member.slot) {
                // Of two names for one thing the codec decides; only "the other kind of destination: none" is usual.
                if (member.slot != Slot::Destination || members[k].isNull == member.isNull)
                    return false;
                nullBesideAnother = member.isNull;
            }
        }
        if (nullBesideAnother)
            continue; // stays part of the punctuation
        Shape::Piece piece;
        piece.before.assign(from, size_t(member.token.data() - from));
        piece.slot = member.slot;
        const bool quoted = member.token.starts_with('"');
        switch (member.slot) {
        case Slot::Rest: piece.form = Form::Any; break;
        case Slot::Time: piece.form = quoted || member.isNull ? Form::IsoMs : Form::EpochMs; break;
        case Slot::Destination: piece.form = member.name == "webhookId" ? Form::Webhook : quoted || member.isNull ? Form::Quoted : Form::Bare; break;
        case Slot::Attempt:
        case Slot::Http:
        case Slot::Ms: piece.form = Form::Bare; break;
        default: piece.form = quoted || (member.isNull && member.slot != Slot::Value) ? Form::Quoted : Form::Bare;
        }
        shape.pieces.push_back(std::move(piece));
        from = member.token.data() + member.token.size();
    }
    shape.after.assign(from, size_t(raw.data() + raw.size() - from));
    return true;
}

void EntryReader::readWithCare(std::string_view raw, EntryRow &row)
{
    row.clear();
    row.raw = raw;
    row.rests.push_back(raw);
    const auto json = Json::parse(QByteArrayView(raw.data(), qsizetype(raw.size())));
    if (!json)
        return;
    const DeliveryLogEntry entry = codec::decodeLogEntry(*json);
    const auto put = [&](Slot slot, const QString &text) {
        if (!text.isEmpty())
            row.setText(slot, text.toStdString());
    };
    put(Slot::Id, entry.id);
    put(Slot::RequestId, entry.requestId);
    put(Slot::EventId, entry.eventId);
    put(Slot::Destination, entry.destination);
    row.toWebhook = entry.toWebhook;
    put(Slot::Event, entry.event);
    put(Slot::ProviderEvent, entry.providerEvent);
    const QString status = codec::deliveryStatusName(entry.status);
    put(Slot::Status, status.isEmpty() ? entry.statusText : status);
    put(Slot::Error, entry.error);
    put(Slot::Currency, entry.currency);
    put(Slot::Value, entry.value);
    put(Slot::Reason, entry.reason);
    row.number(Slot::Attempt) = entry.attempt ? *entry.attempt : noNumber;
    row.number(Slot::Http) = entry.httpStatus ? *entry.httpStatus : noNumber;
    row.number(Slot::Ms) = entry.durationMs.value_or(noNumber);
    row.time = entry.timestamp.isValid() ? entry.timestamp.toMSecsSinceEpoch() : noTime;
}

EntryReader::Outcome EntryReader::read(const char *at, const char *end, EntryRow &row, const char **behind)
{
    row.clear();
    if (m_last != rawShape && m_last < int(m_shapes.all().size()) && readAs(m_shapes.all()[size_t(m_last)], at, end, row, behind)) {
        row.shape = m_last;
        return Outcome::Entry;
    }
    std::vector<Member> members;
    JsonTraits traits;
    const Outcome outcome = walk(at, end, members, traits, behind);
    if (outcome != Outcome::Entry)
        return outcome;
    const auto page = std::find_if(members.begin(), members.end(), [](const Member &member) { return isPageMember(member.name) && member.token.starts_with('['); });
    const bool entryToo = std::any_of(members.begin(), members.end(), [](const Member &member) { return member.slot != Slot::Rest && member.slot != Slot::Error; });
    if (page != members.end() && !entryToo) {
        row.raw = page->token;
        return Outcome::Page;
    }
    const std::string_view raw(at, size_t(*behind - at));
    if (traits.spaced && raw.find('\n') != raw.npos) {
        // A line each is what comes out again.
        QByteArray compact(qsizetype(raw.size()) + scanPadding, '\0');
        size_t size = 0;
        if (simdjson::minify(raw.data(), raw.size(), compact.data(), size) == simdjson::SUCCESS && size > 0) {
            m_compacted = compact;
            const char *ignored = nullptr;
            return read(m_compacted.constData(), m_compacted.constData() + size, row, &ignored);
        }
    }
    Shape shape;
    if (!traits.oddEscapes && shapeOf(raw, members, shape)) {
        shape.spaced = traits.spaced;
        const int number = m_shapes.numberOf(shape);
        const char *there = nullptr;
        row.clear();
        if (number != rawShape && readAs(m_shapes.all()[size_t(number)], at, end, row, &there) && there == *behind) {
            row.shape = m_last = number;
            return Outcome::Entry;
        }
    }
    readWithCare(raw, row);
    row.spaced = traits.spaced;
    return Outcome::Entry;
}

} // namespace selwise::archive
