#include "models/forwarding/uri.h"

#include <algorithm>

namespace selwise::forwarding {

namespace {

bool isAlphanumeric(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? char(c - 'A' + 'a') : c;
}

} // namespace

void appendPercentEncoded(std::string &url, std::string_view text)
{
    constexpr char hex[] = "0123456789ABCDEF";
    for (const char c : text) {
        if (isAlphanumeric(c) || c == '-' || c == '.' || c == '_' || c == '~') {
            url += c;
        } else {
            const auto byte = static_cast<unsigned char>(c);
            url += '%';
            url += hex[byte >> 4];
            url += hex[byte & 15];
        }
    }
}

void appendQuery(std::string &url, std::string_view name, std::string_view value)
{
    url += url.find('?') == url.npos ? '?' : '&';
    appendPercentEncoded(url, name);
    url += '=';
    appendPercentEncoded(url, value);
}

bool isHeaderValue(std::string_view text)
{
    const auto isBlank = [](char c) { return c == ' ' || c == '\t'; };
    if (!text.empty() && (isBlank(text.front()) || isBlank(text.back())))
        return false;
    return std::all_of(text.begin(), text.end(), [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return (byte >= 0x20 && byte != 0x7F) || c == '\t';
    });
}

bool isHeaderName(std::string_view text)
{
    constexpr std::string_view marks = "!#$%&'*+-.^_`|~";
    return !text.empty() && std::all_of(text.begin(), text.end(), [&](char c) {
        return isAlphanumeric(c) || marks.find(c) != marks.npos;
    });
}

bool sameHeaderName(std::string_view a, std::string_view b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](char x, char y) { return lower(x) == lower(y); });
}

} // namespace selwise::forwarding
