#pragma once

#include <QtGlobal>
#include <array>
#include <limits>
#include <string>
#include <string_view>
#include <vector>

namespace selwise::archive {

/// The columns of an entry. What an entry holds beyond them is Rest.
enum class Slot : quint8 {
    Id, RequestId, EventId,                                                          // texts, nearly each another
    Destination, Event, ProviderEvent, Status, Error, Currency, Value, Reason,       // texts from a small set
    Attempt, Http, Ms,                                                               // integers
    Time, Rest
};
constexpr int textSlots = 3;             ///< Slot::Id and on
constexpr int firstDictionary = 3, dictionaries = 8;
constexpr int firstInteger = 11, integers = 3;
constexpr int slotCount = 16;
constexpr qint64 noNumber = std::numeric_limits<qint64>::min();
constexpr qint64 noTime = std::numeric_limits<qint64>::min();

/// How the value of a column is written in the entry. A null is a null in any of them.
enum class Form : quint8 { Quoted, Bare, Webhook /* quoted, of Slot::Destination */, IsoMs, EpochMs, Any /* of Slot::Rest */ };

/// The punctuation and names of an entry, with holes for its values. Entries of one server share a few shapes, so that an
/// entry is its shape and its columns, and comes back byte for byte.
struct Shape {
    struct Piece {
        std::string before; ///< the bytes up to the value
        Slot slot = Slot::Rest;
        Form form = Form::Any;
        friend bool operator==(const Piece &, const Piece &) = default;
    };
    std::vector<Piece> pieces;
    std::string after;
    bool spaced = false; ///< there is white space between tokens
    friend bool operator==(const Shape &, const Shape &) = default;
};
constexpr int rawShape = 0;    ///< the whole entry is its Rest: for entries that their columns do not give back
constexpr int maxShapes = 250; ///< of a segment

/// One entry taken apart, as long as the bytes it was read from live. Texts are decoded; data() is null where there is none.
struct EntryRow {
    int shape = rawShape;
    std::array<std::string_view, firstInteger> texts; ///< Slot::Id to Slot::Reason
    bool toWebhook = false;
    std::array<qint64, integers> numbers{noNumber, noNumber, noNumber};
    qint64 time = noTime;                ///< ms since 1970 UTC
    std::vector<std::string_view> rests; ///< JSON, as it stood there
    std::string_view raw;
    std::array<std::string, firstInteger> decoded; ///< where a text had to be decoded
    bool spaced = false;

    std::string_view &text(Slot slot) { return texts[size_t(slot)]; }
    std::string_view text(Slot slot) const { return texts[size_t(slot)]; }
    qint64 &number(Slot slot) { return numbers[size_t(slot) - firstInteger]; }
    void setText(Slot slot, std::string value)
    {
        decoded[size_t(slot)] = std::move(value);
        texts[size_t(slot)] = decoded[size_t(slot)];
    }
    void clear()
    {
        texts.fill({});
        numbers.fill(noNumber);
        time = noTime;
        toWebhook = spaced = false;
        shape = rawShape;
        rests.clear();
    }
};

} // namespace selwise::archive
