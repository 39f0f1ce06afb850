#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace selwise {

struct TextSpan {
    size_t from = 0, to = 0; ///< bytes, `to` excluded
    friend bool operator==(const TextSpan &, const TextSpan &) = default;
};

/// Where credentials stand in free text, ascending and apart: behind a name that looksSecretName() and a sign (`=`, `:`, a
/// quote), in header lines, behind "Bearer" and "Basic", as user and password of a URL, and what is shaped like a known
/// vendor's credential. A word that merely follows "token" counts when it is shaped like one: messages stay readable.
std::vector<TextSpan> secretsIn(std::string_view utf8);

/// A credential by its prefix ("whsec_", "EAA", a JWT) at the start of `text`: its length, else 0. These are all prefixes.
size_t knownCredential(std::string_view text);

/// The name of a header, or of a list's element, whose value is a credential.
bool isSecretHeaderName(std::string_view name);

} // namespace selwise
