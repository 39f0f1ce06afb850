#pragma once

#include "app/archive/entryrow.h"
#include "app/archive/jsonscan.h"

#include <QByteArray>
#include <string_view>
#include <unordered_map>
#include <unordered_set>

namespace selwise::archive {

/// The shapes of one segment.
class Shapes {
public:
    Shapes();
    /// rawShape when there are too many.
    int numberOf(const Shape &shape);
    const std::vector<Shape> &all() const { return m_shapes; }
    void clear();

private:
    std::vector<Shape> m_shapes;
    std::unordered_map<std::string, int> m_numbers;
};

/// Whether a member of this name holds the entries of a page, when it is a list (contract, section 8).
bool isPageMember(std::string_view name);

/// Takes entries apart. Tries the shape of the entry before first, so that a long run of like entries is compared rather than
/// parsed. One for each thread.
class EntryReader {
public:
    enum class Outcome {
        Entry,
        Page, ///< an object whose entries are in a list: row.raw is the list
        NotJson, TooDeep, NotAnObject
    };
    explicit EntryReader(Shapes &shapes) : m_shapes(shapes) {}

    /// Reads the object at `at`, and sets `behind` past it (for Outcome::Entry only). Its texts live as long as the bytes and
    /// until the next call. scanPadding bytes behind `end` can be read.
    Outcome read(const char *at, const char *end, EntryRow &row, const char **behind);

private:
    bool readAs(const Shape &shape, const char *at, const char *end, EntryRow &row, const char **behind);
    bool readText(JsonScanner &scanner, const char **at, const Shape::Piece &piece, EntryRow &row);
    bool isOrdinary(Slot slot, std::string_view text);
    void readWithCare(std::string_view raw, EntryRow &row);

    struct Member;
    Outcome walk(const char *at, const char *end, std::vector<Member> &members, JsonTraits &traits, const char **behind);
    /// False when the columns would not give the entry back.
    bool shapeOf(std::string_view raw, const std::vector<Member> &members, Shape &shape);

    Shapes &m_shapes;
    int m_last = rawShape;
    std::unordered_set<std::string> m_ordinary[2]; ///< of Slot::Destination, Slot::Status
    QByteArray m_compacted;
};

} // namespace selwise::archive
