#pragma once

#include <string>
#include <string_view>

namespace selwise::forwarding {

/// Appends text as a part of a URL: all but RFC 3986's unreserved characters as %XX.
void appendPercentEncoded(std::string &url, std::string_view text);
/// Appends `name=value` behind `?` or `&`, whichever the URL needs, in front of a fragment there is none of.
void appendQuery(std::string &url, std::string_view name, std::string_view value);

/// True for what may stand behind a header's name: no control characters but the tab, so no second line, and
/// no blank at either end, which a receiver would cut off (RFC 9110, 5.5).
bool isHeaderValue(std::string_view text);
/// True for a header's name (RFC 9110, 5.1: a token).
bool isHeaderName(std::string_view text);
/// Compares header names: ASCII letters regardless of case.
bool sameHeaderName(std::string_view a, std::string_view b);

} // namespace selwise::forwarding
