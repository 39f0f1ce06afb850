#pragma once

#include <optional>
#include <string_view>

namespace selwise {

/// How much the value under a member's or header's name tells of a person.
enum class PersonalKind {
    Direct,     ///< by itself: an address, a name, a date of birth
    Ordinary,   ///< beside the others; by itself it is a word like any ("state", "city")
    Identifier  ///< only to whoever keeps the shop's books: a customer's number
};

/// What a member of this name holds; nullopt for anything else. Upper and lower case, `_`, `-` and blanks make no
/// difference: the events' own names (contract, section 4), those that destinations use, and headers.
std::optional<PersonalKind> personalKind(std::string_view memberName);

} // namespace selwise
