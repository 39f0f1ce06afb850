#pragma once

#include <optional>
#include <string>
#include <string_view>

/// Meta's rules for one value each ("Customer Information Parameters"). Each takes text that is trimmed and in lower case,
/// and gives nothing when it cannot be such a value.
namespace selwise::forwarding::metanormalize {

using Function = std::optional<std::string> (*)(std::string);

std::optional<std::string> asItIs(std::string text);
std::optional<std::string> email(std::string text);
std::optional<std::string> phone(std::string text);     ///< digits, without leading zeros
std::optional<std::string> name(std::string text);      ///< no punctuation; UTF-8 stays
std::optional<std::string> gender(std::string text);    ///< "f" or "m"
std::optional<std::string> birthDate(std::string text); ///< YYYYMMDD
std::optional<std::string> place(std::string text);     ///< city, state: letters only
std::optional<std::string> zip(std::string text);       ///< no spaces and dashes; five digits of a long American one
std::optional<std::string> country(std::string text);   ///< two letters

/// Trimmed and in lower case by Unicode, in no locale.
std::string trimmedLower(std::string_view utf8);
/// A leading zero that is no international prefix: the number as it is dialled at home, which Meta cannot match.
bool lacksCountryCode(std::string_view phone);

} // namespace selwise::forwarding::metanormalize
